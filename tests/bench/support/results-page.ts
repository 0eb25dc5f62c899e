import type { BenchResult } from './bench-results.ts';
import { isMet } from './figures.ts';
import { boundOf, cellsOf, short } from './print-result.ts';

const goalHead = ['| # | Bench | Goal | Bound | Measured | Result | Where and when |', '|---|---|---|---|---|---|---|'];
const sideHead = ['| # | Bench | Side | Ratio | p50 | p95 | n | Memory |', '|---|---|---|---|---|---|---|---|'];

/**
 * The page with these results in its two tables, between `<!-- goals -->` or `<!-- sides -->` and `<!-- end -->`. Rows of
 * benches that did not run now stay as they were, with their own day and machine.
 */
export function withResults(page: string, results: readonly BenchResult[]): string {
  const withGoals = withTable(page, 'goals', goalHead, results.flatMap(goalRows));
  return withTable(withGoals, 'sides', sideHead, results.flatMap(sideRows));
}

function goalRows(result: BenchResult): string[] {
  const { number, name, goals, on, machine } = result;
  return goals.map((goal) =>
    row([
      number,
      name,
      goal.name,
      boundOf(goal),
      short(goal.figure),
      isMet(goal) ? 'met' : '**missed**',
      `${machine}, ${on}`,
    ]),
  );
}

function sideRows({ number, name, sides, peakMb }: BenchResult): string[] {
  const whole = row([number, name, 'whole process of the bench', '', '', '', '', `${peakMb} MB`]);
  return [...sides.map((side) => row([number, name, side.name, ...cellsOf(side)])), whole];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function withTable(page: string, table: string, head: readonly string[], rows: readonly string[]): string {
  const [start, end] = [`<!-- ${table} -->`, '<!-- end -->'];
  const from = page.indexOf(start);
  const until = page.indexOf(end, from);
  if (from < 0 || until < 0) throw new Error(`The page has no place for ${table}.`);
  const renewed = new Set(rows.map(benchOf));
  const lines = page.slice(from + start.length, until).split('\n');
  const kept = lines.filter((line) => line.startsWith('| ') && !line.startsWith('| # ') && !renewed.has(benchOf(line)));
  const body = [...kept, ...rows].sort(byNumber);
  return [page.slice(0, from) + start, '', ...head, ...body, '', page.slice(until)].join('\n');
}

/** The name of the bench in a row. */
function benchOf(line: string): string {
  return line.split('|')[2]?.trim() ?? '';
}

/** By number, then by name; rows of one bench stay in their order. */
function byNumber(one: string, other: string): number {
  const key = (line: string): [number, string] => {
    const number = Number(/^\| B(\d+) /.exec(line)?.[1] ?? 1_000);
    return [number, benchOf(line)];
  };
  const [[oneNumber, oneName], [otherNumber, otherName]] = [key(one), key(other)];
  return oneNumber - otherNumber || oneName.localeCompare(otherName);
}
