import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLObjectType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkArgument } from './checked-arguments.ts';
import { fragmentsOf } from './document-facts.ts';
import { rootFieldCost, usualItems, usualItemsElsewhere } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Cost of an operation: 10 per root field, 1 per object, and for a list 1 plus its number of items times the cost of one.
 * Scalars are free. Every argument on the way is checked. A field under @skip or @include counts as asked for.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  return new CostCounter(schema, fragmentsOf(document), variables).ofOperation(operation);
}

class CostCounter {
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly variables: Variables;
  private readonly counted = new Map<string, number>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.schema = schema;
    this.fragments = fragments;
    this.variables = variables;
  }

  ofOperation(operation: OperationDefinitionNode): number {
    const root = this.schema.getRootType(operation.operation);
    if (!(root instanceof GraphQLObjectType)) return 0;
    return this.ofSelections(root, operation.selectionSet, null);
  }

  /** @param first the page size given to the field above, for the `edges` below it */
  private ofSelections(parent: GraphQLCompositeType, selections: SelectionSetNode, first: number | null): number {
    return selections.selections.reduce((total, selection) => {
      if (selection.kind === Kind.FIELD) return total + this.ofField(parent, selection, first);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return total + this.ofFragment(selection.name.value, first);
      const type = selection.typeCondition === undefined ? parent : this.typeNamed(selection.typeCondition.name.value);
      return total + (type === null ? 0 : this.ofSelections(type, selection.selectionSet, first));
    }, 0);
  }

  private ofFragment(name: string, first: number | null): number {
    const key = `${name} ${first}`;
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = fragment === undefined ? null : this.typeNamed(fragment.typeCondition.name.value);
    const cost = fragment === undefined || type === null ? 0 : this.ofSelections(type, fragment.selectionSet, first);
    this.counted.set(key, cost);
    return cost;
  }

  private ofField(parent: GraphQLCompositeType, node: FieldNode, first: number | null): number {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || !isObjectType(parent)) return 0;
    const ownFirst = this.checkArguments(field, node);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return 0;
    const own = this.schema.getQueryType() === parent || this.schema.getMutationType() === parent ? rootFieldCost : 1;
    const below = this.ofSelections(type, node.selectionSet, ownFirst);
    if (!isListType(getNullableType(field.type))) return own + below;
    const items = first ?? usualItems[`${parent.name}.${field.name}`] ?? usualItemsElsewhere;
    return own + items * (1 + below);
  }

  private checkArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
    const values = getArgumentValues(field, node, this.variables);
    field.args.forEach((argument) => checkArgument(argument.name, argument.type, values[argument.name]));
    return typeof values['first'] === 'number' ? values['first'] : null;
  }

  private typeNamed(name: string): GraphQLCompositeType | null {
    const type = this.schema.getType(name);
    return isCompositeType(type) ? type : null;
  }
}
