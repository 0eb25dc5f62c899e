/** What a spreadsheet takes for the beginning of a formula, with the marks that may stand before it already. */
const likeFormula = /^'*[=+\-@\t\r\n]/;

/** A text as it stands in a cell: with a `'` before what a spreadsheet would carry out, as people write it there themselves. */
export function guardedCell(text: string): string {
  return likeFormula.test(text) ? `'${text}` : text;
}

/** What a cell says, without the `'` that keeps a spreadsheet from carrying it out: `guardedCell` taken back. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && likeFormula.test(cell) ? cell.slice(1) : cell;
}
