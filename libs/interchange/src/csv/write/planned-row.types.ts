import type { CsvRow } from '../csv-folder.types.ts';
import type { NodePlan } from './plans/plan.types.ts';

/** A row, and what it brings. */
export interface PlannedRow {
  readonly row: Pick<CsvRow, 'line' | 'hash'>;
  readonly plan: NodePlan;
}
