import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What can be said of an operation without its variables. */
export interface DocumentFacts {
  /** Every `Type.field` that is asked for, also in fragments that are not used. */
  readonly fields: ReadonlySet<string>;
  /** What is asked at the root, and under which name it is answered. */
  readonly rootFields: readonly { readonly field: string; readonly answeredAs: string }[];
  readonly depth: number;
  readonly aliases: number;
}

export function documentFacts(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentFacts {
  const fields = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  let aliases = 0;
  const visitor = visitWithTypeInfo(typeInfo, {
    Field(node) {
      if (node.alias !== undefined) aliases += 1;
      const parent = typeInfo.getParentType();
      if (parent !== undefined && parent !== null && node.name.value !== '__typename')
        fields.add(`${parent.name}.${node.name.value}`);
    },
  });
  visit(document, visitor);
  const fragments = fragmentsOf(document);
  return {
    fields,
    rootFields: rootFieldsOf(operation.selectionSet, fragments),
    depth: depthOf(operation, fragments),
    aliases,
  };
}

function rootFieldsOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): { field: string; answeredAs: string }[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return [{ field: selection.name.value, answeredAs: (selection.alias ?? selection.name).value }];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(selection.selectionSet, fragments, seen);
    const fragment = fragments.get(selection.name.value);
    if (fragment === undefined || seen.has(fragment.name.value)) return [];
    return rootFieldsOf(fragment.selectionSet, fragments, seen.add(fragment.name.value));
  });
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Fields within fields: `{ a { b } }` is 2. Validation has refused circles; each fragment is measured once. */
function depthOf(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const measured = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : ofSelections(fragment.selectionSet);
    measured.set(name, depth);
    return depth;
  };
  const ofSelections = (selections: SelectionSetNode): number =>
    selections.selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value));
      const below = selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet);
      return Math.max(deepest, selection.kind === Kind.FIELD ? below + 1 : below);
    }, 0);
  return ofSelections(operation.selectionSet);
}
