import type { BenchResult } from './bench-results.ts';
import { isMet, type Limit, type MeasuredSide } from './figures.ts';

/** A result on the terminal: a line per side, then each goal beside what was measured. */
export function printResult({ number, title, sides, goals, notes = [], peakMb, seconds }: BenchResult): void {
  console.log(`\n${number} ${title}`);
  console.log('name | ratio | p50 | p95 | n | memory');
  sides.forEach((side) => console.log([side.name, ...cellsOf(side)].join(' | ')));
  goals.forEach((goal) => console.log(`${goal.name}: ${goalWords(goal)}`));
  notes.forEach((note) => console.log(note));
  console.log(`${seconds} s; most memory of this process ${peakMb} MB`);
}

/** ratio, p50, p95, n and memory of a side. */
export function cellsOf({ ratio, p50, p95, n, unit = 'ms', memoryMb }: MeasuredSide): string[] {
  const times = [p50, p95].map((figure) => `${short(figure)} ${unit}`);
  const memory = memoryMb === undefined ? '' : `${Math.round(memoryMb)} MB`;
  return [ratio === null ? '' : short(ratio), ...times, String(n), memory];
}

/** `1.93 (at most 1.3): missed`. */
export function goalWords(goal: Limit): string {
  return `${short(goal.figure)} (${boundOf(goal)}): ${isMet(goal) ? 'met' : 'missed'}`;
}

export function boundOf({ atMost, atLeast }: Limit): string {
  return [atMost === undefined ? [] : `at most ${atMost}`, atLeast === undefined ? [] : `at least ${atLeast}`]
    .flat()
    .join(', ');
}

/** Three digits that matter, as far as there are. */
export function short(figure: number): string {
  if (!Number.isFinite(figure)) return 'not measured';
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toFixed(Math.abs(figure) >= 10 ? 1 : 2);
}
