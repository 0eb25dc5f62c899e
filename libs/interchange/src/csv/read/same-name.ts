/** A header, a file name or a code word without what makes no difference: case, blanks, `_`, `-` and commas. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_,-]+/g, '');
}

/** The name that was most likely meant, or null where nothing comes near. */
export function nearestName(text: string, names: readonly string[]): string | null {
  const wanted = plainName(text).slice(0, 60);
  const near = names
    .map((name) => ({ name, steps: stepsBetween(wanted, plainName(name)) }))
    .filter(({ name, steps }) => steps <= Math.ceil(plainName(name).length / 3))
    .sort((one, other) => one.steps - other.steps);
  return near[0]?.name ?? null;
}

/** Levenshtein distance. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Text of a sender as it may stand on a terminal: short, and without what a terminal would take as a command. */
export function printable(text: string): string {
  const shown = [...text].slice(0, 60).join('');
  return shown.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
}
