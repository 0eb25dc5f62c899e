import type { CsvReason } from '../csv-reasons.ts';

/** Why a cell cannot be read. */
export class CellProblem {
  readonly reason: CsvReason;
  readonly limit: number | undefined;

  constructor(reason: CsvReason, limit?: number) {
    this.reason = reason;
    this.limit = limit;
  }
}
