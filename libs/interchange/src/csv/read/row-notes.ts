import { maxNamedPerRow } from './csv-bounds.ts';
import type { CsvReason } from './csv-reasons.ts';

export interface RowNote {
  /** Property of the column; null for the row as a whole. */
  readonly property: string | null;
  readonly reason: CsvReason;
  readonly limit?: number;
}

/** Gathers what is wrong with one row; used again for the next. */
export class RowNotes {
  readonly #notes: RowNote[] = [];

  get isBad(): boolean {
    return this.#notes.length > 0;
  }

  /** The first few; who mends those comes back for the rest. */
  get named(): readonly RowNote[] {
    return this.#notes.slice(0, maxNamedPerRow);
  }

  note(property: string | null, reason: CsvReason, limit?: number): void {
    this.#notes.push(limit === undefined ? { property, reason } : { property, reason, limit });
  }

  clear(): void {
    this.#notes.length = 0;
  }
}
