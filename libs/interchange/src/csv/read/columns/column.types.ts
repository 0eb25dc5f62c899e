import type { IsoDate } from '@netwerk/domain';
import type { CsvFile } from '../../csv-rows.types.ts';
import type { ToldWorker } from '../cells/told-worker.types.ts';

/** The codes of a column with the Dutch words that mean the same; the first is the one that is taught. */
export type CodeWords = Readonly<Record<string, readonly [string, ...string[]]>>;

/** What a cell may hold, with its bounds. */
export type CellKind =
  | { readonly kind: 'ID' }
  | { readonly kind: 'REFERENCE'; readonly to: CsvFile }
  | { readonly kind: 'REFERENCES'; readonly to: CsvFile; readonly most: number }
  /** One of people.csv who is a professional. */
  | { readonly kind: 'PROFESSIONAL' }
  /** The client or a member, with a case; somebody of people.csv without. */
  | { readonly kind: 'TIE_END' }
  | { readonly kind: 'WORKERS'; readonly most: number }
  | { readonly kind: 'LINE'; readonly longest: number }
  | { readonly kind: 'TEXT'; readonly longest: number }
  | { readonly kind: 'CODE'; readonly codes: CodeWords }
  | { readonly kind: 'CODES'; readonly codes: CodeWords }
  /** Codes of a list that stands in the database. */
  | { readonly kind: 'EXPERTISE'; readonly most: number }
  | { readonly kind: 'DATE'; readonly past?: true }
  | { readonly kind: 'NUMBER'; readonly least: number; readonly most: number }
  | { readonly kind: 'DEGREES'; readonly least: number; readonly most: number }
  | { readonly kind: 'YES_NO' }
  | { readonly kind: 'POLYGON' }
  | { readonly kind: 'PHONE' }
  | { readonly kind: 'EMAIL' }
  | { readonly kind: 'PAGE' };

/** What a cell of that kind becomes. */
export type CellValue<K extends CellKind> = K extends { kind: 'CODE'; codes: infer C }
  ? keyof C & string
  : K extends { kind: 'CODES'; codes: infer C }
    ? readonly (keyof C & string)[]
    : K extends { kind: 'REFERENCES' | 'EXPERTISE' }
      ? readonly string[]
      : K extends { kind: 'NUMBER' | 'DEGREES' }
        ? number
        : K extends { kind: 'YES_NO' }
          ? boolean
          : K extends { kind: 'WORKERS' }
            ? readonly ToldWorker[]
            : K extends { kind: 'DATE' }
              ? IsoDate
              : string;

/** One column of one file. */
export interface CsvColumn<P extends string = string, K extends CellKind = CellKind> {
  readonly property: P;
  /** The header that an export writes; case, blanks, `_` and `-` make no difference when reading. */
  readonly english: string;
  readonly dutch: string;
  /** More headers that mean the same. */
  readonly also: readonly string[];
  readonly kind: K;
  /** Must stand in the header, and be filled in in every row. */
  readonly required: boolean;
  readonly meaning: string;
}

/** One file of the folder. */
export interface CsvLayout<C extends readonly CsvColumn[] = readonly CsvColumn[]> {
  readonly file: CsvFile;
  /** Names without `.csv`, the English one first, then the Dutch one that is taught. */
  readonly names: readonly [english: string, dutch: string, ...also: string[]];
  readonly meaning: string;
  readonly columns: C;
}

/** What a row says, cell by cell: what was left empty is absent. */
export type CellsOf<L extends CsvLayout> = {
  readonly [C in L['columns'][number] as C['property']]?: CellValue<C['kind']>;
};
