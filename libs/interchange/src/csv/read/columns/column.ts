import type { CellKind, CsvColumn, CsvLayout } from './column.types.ts';

interface Extra {
  readonly required?: true;
  readonly also?: readonly string[];
}

/** A column whose English header is the property in snake case. */
export function column<const P extends string, const K extends CellKind>(
  property: P,
  dutch: string,
  kind: K,
  meaning: string,
  { required, also = [] }: Extra = {},
): CsvColumn<P, K> {
  return { property, english: snakeCase(property), dutch, also, kind, required: required === true, meaning };
}

export function layout<const C extends readonly CsvColumn[]>(given: CsvLayout<C>): CsvLayout<C> {
  return given;
}

function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
