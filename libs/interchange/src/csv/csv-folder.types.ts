import type { IsoDate } from '@netwerk/domain';
import type { CsvFile, CsvValues } from './csv-rows.types.ts';

/** One row that can be stored as it stands. */
export interface CsvRow<F extends CsvFile = CsvFile> {
  /** Line on which it begins, the header being line 1. */
  readonly line: number;
  /** SHA-256 (first 128 bits, hex) of the checked values: spelling, order of columns and quoting make no difference. */
  readonly hash: string;
  readonly values: CsvValues[F];
}

/** Why a row cannot be stored: where it stands and a reason code, never the content of a cell. */
export interface CsvFinding {
  readonly file: CsvFile;
  /** The name that this file has in the folder. */
  readonly fileName?: string;
  /** Line on which the row begins; 1 for the header; null for the file as a whole. */
  readonly line: number | null;
  /** Name of the column as the file writes it; null for the row as a whole. */
  readonly column: string | null;
  readonly reason: string;
  /** The bound that was passed, or the line that stands there already. */
  readonly limit?: number;
}

/** What to do when a row is bad: STOP stores nothing at all, SKIP leaves out that row and whatever points to it. */
export type OnError = 'STOP' | 'SKIP';

/**
 * A folder of which every row was read and checked once, before anything is written: shape, bounds, doubles, references,
 * cycles of areas. Its rows are read again from disk, file by file, never held together in memory.
 */
export interface CheckedFolder {
  /** SHA-256 over the names and contents of its files. */
  readonly contentHash: string;
  readonly files: readonly CsvFile[];
  /** Rows of each file, the bad ones included. */
  readonly read: Readonly<Partial<Record<CsvFile, number>>>;
  readonly rejected: Readonly<Partial<Record<CsvFile, number>>>;
  /** Good rows of a file in the order of the file, in blocks of at most `size`. */
  rows<F extends CsvFile>(file: F, size: number): AsyncIterable<readonly CsvRow<F>[]>;
  /** Bad rows in the order of files and lines; all of them, however many. */
  findings(): Iterable<CsvFinding>;
  /** Gives back what it keeps on disk; call it in a `finally`. */
  close(): void;
}

/** What a folder may refer to besides itself: codes that stand in the database. */
export interface KnownHere {
  /** Codes of areas. */
  readonly areas: ReadonlySet<string>;
  /** Codes of expertise. */
  readonly expertise: ReadonlySet<string>;
}

/** How far the first pass is, told now and then. */
export interface ReadProgress {
  readonly file: CsvFile;
  /** Rows of this file so far. */
  readonly rows: number;
  /** Bytes of the whole folder, and how many of those were read. */
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface CheckOptions {
  readonly onError: OnError;
  readonly today: IsoDate;
  /** Nothing is known here when this is left out. */
  readonly known?: KnownHere;
  readonly progress?: (progress: ReadProgress) => void;
}
