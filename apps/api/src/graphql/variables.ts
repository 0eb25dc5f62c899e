import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { inputError } from './input-error.ts';

/** The variables as the operation will see them. @throws GraphQLError that names the variable, not its value */
export function checkedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defined = new Set(operation.variableDefinitions?.map((definition) => definition.variable.name.value));
  const unknown = Object.keys(sent).find((name) => !defined.has(name));
  if (unknown !== undefined) throw inputError({ field: nameOnly(unknown), reason: 'UNKNOWN_VARIABLE' });
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
  if (coerced !== undefined) return coerced;
  throw inputError({ field: variableIn(errors[0]?.message ?? ''), reason: 'NOT_A_VALUE_OF_ITS_TYPE' });
}

/** The library's text is `Variable "$input" got invalid value … at "input.reason"; …`: only the path is taken from it. */
function variableIn(message: string): string {
  const path = / at "([A-Za-z0-9_.[\]]+)"; /.exec(message)?.[1];
  return path ?? /^Variable "\$(\w+)"/.exec(message)?.[1] ?? 'variables';
}

function nameOnly(text: string): string {
  return /^[A-Za-z_]\w{0,40}$/.test(text) ? text : 'variables';
}
