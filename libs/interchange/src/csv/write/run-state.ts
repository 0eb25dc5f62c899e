import type { Caller } from '@netwerk/access';
import { arrivingKey, type Graph, type ImportedKind } from '@netwerk/graph';
import type { CsvFile } from '../csv-rows.types.ts';
import type { FileCounts, KeptRow } from './import-csv.types.ts';
import type { ImportHold } from './import-hold.ts';
import type { PlanContext } from './plans/plan.types.ts';
import type { Spool } from './spool.ts';

/** What all blocks of one import share. */
export interface RunState {
  readonly graph: Graph;
  readonly caller: Caller;
  /** `csv:` and the source: by this the sender's ids are known. */
  readonly from: string;
  readonly context: PlanContext;
  readonly hold: ImportHold;
  readonly spool: Spool;
  readonly dryRun: boolean;
  /** Nothing of this sender stood here when the import began, so nothing of it has to be looked for. */
  fresh: boolean;
  /** Rows may have arrived before: broken off, or a block of which the reply was lost. */
  resuming: boolean;
  /** Whether the import was begun before and broken off. */
  readonly unfinished: boolean;
  arrivedBefore: number;
  readonly files: Map<CsvFile, FileCounts>;
  /** Codes of the areas that this import brings. */
  readonly arrivingAreas: Set<string>;
  /** Codes of areas that stand here and in which somebody new lives or works. */
  readonly namedAreas: Set<string>;
  /** Whether somebody new or with another name came. */
  namesChanged: boolean;
}

export type Counted = 'created' | 'changed' | 'unchanged';

export function countsOf(run: RunState, file: CsvFile): FileCounts {
  const counts = run.files.get(file) ?? { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0 };
  run.files.set(file, counts);
  return counts;
}

/** Remembers a row that was left alone, and counts it as unchanged. */
export function keep(run: RunState, row: KeptRow): void {
  countsOf(run, row.file).unchanged += 1;
  run.spool.add('KEPT', row);
}

export function keyOf(run: RunState, kind: ImportedKind, id: string): string {
  return arrivingKey(run.from, kind, id);
}
