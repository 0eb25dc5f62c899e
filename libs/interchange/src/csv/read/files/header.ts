import { parse } from 'csv-parse/sync';
import type { CsvColumn, CsvLayout } from '../columns/column.types.ts';
import { csvColumns } from '../csv-columns.ts';
import { maxCsvColumns } from '../csv-bounds.ts';
import type { PlacedColumn } from '../rows/read-cells.ts';
import { nearestName, plainName, printable } from '../same-name.ts';
import type { ListedFile } from './list-folder.ts';
import { recordOptions } from './record-parser.ts';

/** The first line of a file: what stands between its cells, and what each column is. */
export interface Header {
  readonly delimiter: string;
  /** As the file writes them. */
  readonly names: readonly string[];
  readonly columns: readonly PlacedColumn[];
}

/** One thing that is wrong with a header. */
export interface HeaderProblem {
  readonly nl: string;
  readonly en: string;
}

const delimiters = [',', ';', '\t'];

/** Reads the header from the first bytes; what is wrong with it is put in `problems`. Null for a file without a line. */
export function readHeader(listed: ListedFile, start: Buffer, problems: HeaderProblem[]): Header | null {
  const layout = csvColumns[listed.file];
  const known = columnsByName(layout);
  const tried = delimiters
    .map((delimiter) => ({ delimiter, names: firstRow(start, delimiter) }))
    .map((each) => ({ ...each, known: each.names.filter((name) => known.has(plainName(name))).length }))
    .sort((one, other) => other.known - one.known || other.names.length - one.names.length);
  const [best] = tried;
  if (best === undefined || best.names.length === 0) return null;
  const columns = best.names.flatMap((name, index): PlacedColumn[] => {
    const column = known.get(plainName(name));
    return column === undefined ? [] : [{ column, index }];
  });
  problems.push(...problemsOf(best.names, layout).map((problem) => placed(listed.name, problem)));
  return { delimiter: best.delimiter, names: best.names, columns };
}

function firstRow(start: Buffer, delimiter: string): string[] {
  try {
    const rows: string[][] = parse(start, { ...recordOptions, delimiter, to: 1, relax_quotes: true });
    return rows[0] ?? [];
  } catch {
    // Quotes that are not right for this delimiter may be for another.
    return [];
  }
}

const byLayout = new Map<CsvLayout, ReadonlyMap<string, CsvColumn>>();

function columnsByName(layout: CsvLayout): ReadonlyMap<string, CsvColumn> {
  const made = byLayout.get(layout) ?? new Map(layout.columns.flatMap((column) => namesOf(column)));
  byLayout.set(layout, made);
  return made;
}

function namesOf(column: CsvColumn): [string, CsvColumn][] {
  return [column.english, column.dutch, ...column.also].map((name) => [plainName(name), column]);
}

function problemsOf(names: readonly string[], layout: CsvLayout): HeaderProblem[] {
  if (names.length > maxCsvColumns) return [tooManyColumns];
  const known = columnsByName(layout);
  const found = names.map((name) => known.get(plainName(name)));
  return [
    ...names.flatMap((name, index) => (found[index] === undefined ? [unknownColumn(name, index, layout)] : [])),
    ...names.flatMap((name, index) => {
      const column = found[index];
      return column !== undefined && found.indexOf(column) < index ? [columnTwice(name, column)] : [];
    }),
    ...layout.columns.flatMap((column) => (column.required && !found.includes(column) ? [missingColumn(column)] : [])),
    ...withoutName(layout, found),
  ];
}

/** People go by a whole name or by a call name. */
function withoutName(layout: CsvLayout, found: readonly (CsvColumn | undefined)[]): HeaderProblem[] {
  if (layout.file !== 'people') return [];
  const named = found.some((column) => column?.property === 'name' || column?.property === 'callName');
  return named ? [] : layout.columns.filter(({ property }) => property === 'name').map(missingColumn);
}

const tooManyColumns: HeaderProblem = {
  nl: `meer dan ${maxCsvColumns} kolommen`,
  en: `more than ${maxCsvColumns} columns`,
};

function unknownColumn(name: string, index: number, layout: CsvLayout): HeaderProblem {
  if (name.trim() === '') return { nl: `kolom ${index + 1} heeft geen naam`, en: `column ${index + 1} has no name` };
  const nearest = nearestName(
    name,
    layout.columns.flatMap(({ english, dutch }) => [english, dutch]),
  );
  const shown = printable(name);
  return {
    nl: `onbekende kolom “${shown}”${nearest === null ? '' : `; bedoelt u “${nearest}”?`}`,
    en: `unknown column “${shown}”${nearest === null ? '' : `; do you mean “${nearest}”?`}`,
  };
}

function columnTwice(name: string, column: CsvColumn): HeaderProblem {
  const shown = printable(name);
  return {
    nl: `kolom “${shown}” staat er twee keer (${column.english} is ${column.dutch})`,
    en: `column “${shown}” stands there twice (${column.english} is ${column.dutch})`,
  };
}

function missingColumn({ english, dutch }: CsvColumn): HeaderProblem {
  return { nl: `kolom “${english}” (${dutch}) ontbreekt`, en: `column “${english}” (${dutch}) is missing` };
}

function placed(name: string, { nl, en }: HeaderProblem): HeaderProblem {
  const shown = printable(name);
  return { nl: `${shown}: ${nl}`, en: `${shown}: ${en}` };
}
