import type { ImportGround, IsoDate } from '@netwerk/domain';
import type { OnError } from '../csv-folder.types.ts';
import type { CsvFile } from '../csv-rows.types.ts';

export interface CsvImport {
  /** Where the data comes from, in the sender's words; ids are known by it. */
  readonly source: string;
  readonly ground: ImportGround;
  readonly onError: OnError;
  readonly dryRun: boolean;
  /** How long another import is waited for. */
  readonly waitSeconds: number;
  readonly today: IsoDate;
  readonly progress: (progress: CsvProgress) => void;
  /** Ends the import between two blocks: what arrived stays out of sight until it goes on. */
  readonly signal?: AbortSignal;
}

export interface CsvProgress {
  readonly phase: 'WAITING' | 'WRITING' | 'COMPLETING' | 'DATABASE_AWAY' | 'GOING_ON';
  readonly done: number;
  readonly total: number;
}

export interface FileCounts {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  rejected: number;
}

/** A row that tells something else than what stands here, and was left alone. */
export interface KeptRow {
  readonly file: CsvFile;
  readonly line: number;
  /** CHANGED_HERE: somebody changed it here since. STANDS_HERE: it came from elsewhere. */
  readonly reason: 'CHANGED_HERE' | 'STANDS_HERE';
}

export interface CsvOutcome {
  /** REFUSED: bad rows, and nothing was written. UNCHANGED: everything stood here so. PLANNED: a dry run. */
  readonly status: 'IMPORTED' | 'UNCHANGED' | 'REFUSED' | 'PLANNED';
  readonly importId: string | null;
  readonly files: Readonly<Partial<Record<CsvFile, FileCounts>>>;
  /** Of what was created, how much had arrived before the import was broken off. */
  readonly arrivedBefore: number;
  /** Rows left alone, all of them; empty them before the outcome is thrown away. */
  readonly kept: Iterable<KeptRow>;
  readonly keptCount: number;
}
