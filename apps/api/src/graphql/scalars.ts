import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDateInBounds, isIsoDate, todayInTheNetherlands } from '@netwerk/domain';

function asDate(value: unknown): string {
  if (typeof value !== 'string' || !isIsoDate(value))
    throw new GraphQLError('A Date is an existing day written as jjjj-mm-dd.');
  if (!isDateInBounds(value, todayInTheNetherlands()))
    throw new GraphQLError('A Date lies between 1900 and ten years ahead.');
  return value;
}

function asStored(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('A date or instant leaves the graph as text.');
  return value;
}

function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: asStored,
  parseValue: asDate,
  parseLiteral: (node) => asDate(literal(node)),
});

/** Only ever an answer: no question takes an instant. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({ name: 'DateTime', serialize: asStored });
