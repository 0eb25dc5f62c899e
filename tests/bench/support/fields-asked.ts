import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/** The fields that a question asks, each with those inside it; null for a field without. */
export interface Fields {
  readonly [name: string]: Fields | null;
}

/** The fields of a document's one operation, its fragments filled in. Reads no aliases, which the viewer does not use. */
export function fieldsAsked({ definitions }: DocumentNode): Fields {
  const inside = ({ selections }: SelectionSetNode): Record<string, Fields | null> => {
    const found = selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        return { [selection.name.value]: selection.selectionSet === undefined ? null : inside(selection.selectionSet) };
      if (selection.kind === Kind.INLINE_FRAGMENT) return inside(selection.selectionSet);
      const { name } = selection;
      const fragment = definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
      );
      return inside((fragment as { selectionSet: SelectionSetNode }).selectionSet);
    });
    return Object.assign({}, ...found) as Record<string, Fields | null>;
  };
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('No operation in the document.');
  return inside(operation.selectionSet);
}

/** Of an answer only what was asked. */
export function onlyAsked(value: unknown, asked: Fields | null): unknown {
  if (asked === null || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => onlyAsked(one, asked));
  const copy: Record<string, unknown> = {};
  for (const name in asked) copy[name] = onlyAsked((value as Record<string, unknown>)[name], asked[name] ?? null);
  return copy;
}
