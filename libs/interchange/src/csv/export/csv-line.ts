import { guardedCell } from '../formula-guard.ts';

const special = /[",;\t\r\n]|^\s|\s$/;

/** One line of a file: a cell is quoted where it has to be, and no spreadsheet takes it for a formula. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map(cellOf).join(',')}\n`;
}

function cellOf(value: string | null): string {
  if (value === null) return '';
  const cell = guardedCell(value);
  return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
