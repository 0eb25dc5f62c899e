import type { IsoDate } from '@netwerk/domain';
import { unguardedCell } from '../../formula-guard.ts';
import { CellProblem } from '../cells/cell-problem.ts';
import { readCell, type Cell } from '../cells/read-cell.ts';
import type { CsvColumn } from '../columns/column.types.ts';
import type { RowNotes } from '../row-notes.ts';

/** Cells of a row by property; what was left empty, or cannot be read, is absent. */
export type Cells = Readonly<Record<string, Cell | undefined>>;

/** A column and where it stands in the file. */
export interface PlacedColumn {
  readonly column: CsvColumn;
  readonly index: number;
}

/** Reads the cells of one row, each by itself, and names what cannot be read. */
export function readCells(
  columns: readonly PlacedColumn[],
  record: readonly string[],
  { notes, today }: { notes: RowNotes; today: IsoDate },
): Cells {
  const cells: Record<string, Cell> = {};
  for (const { column, index } of columns) {
    const text = unguardedCell(record[index] ?? '');
    if (text.trim() === '') {
      if (column.required) notes.note(column.property, 'EMPTY');
      continue;
    }
    const cell = readCell(column.kind, text, today);
    if (cell instanceof CellProblem) notes.note(column.property, cell.reason, cell.limit);
    else cells[column.property] = cell;
  }
  return cells;
}
