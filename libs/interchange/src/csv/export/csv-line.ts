const special = /[",;\t\r\n]|^\s|\s$/;

/** One line of a file: a cell is quoted where it has to be, and stands there as it is. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map(cellOf).join(',')}\n`;
}

function cellOf(value: string | null): string {
  if (value === null) return '';
  return special.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
