/** One way to do the work that is measured; every side does the same for the same subject. */
export interface Side<Subject> {
  readonly name: string;
  readonly work: (subject: Subject) => Promise<unknown>;
}

export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/**
 * Milliseconds of every side, in the order in which subjects came round after round. For every subject the sides take turns,
 * and each round another side goes first, so that what else the machine does weighs on all of them alike.
 */
export async function interleaved<Subject>(
  sides: readonly Side<Subject>[],
  subjects: readonly Subject[],
  rounds: Rounds,
): Promise<number[][]> {
  const times: number[][] = sides.map(() => []);
  for (let round = -rounds.warmUp; round < rounds.measured; round += 1) {
    for (const subject of subjects) {
      for (let turn = 0; turn < sides.length; turn += 1) {
        const at = (turn + round + rounds.warmUp) % sides.length;
        const time = await timeOf(() => sides[at]?.work(subject));
        if (round >= 0) times[at]?.push(time);
      }
    }
  }
  return times;
}

async function timeOf(work: () => Promise<unknown> | undefined): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How many times as long `ours` took as `theirs`, each beside the one measured next to it. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((time, index) => time / (theirs[index] ?? Number.NaN));
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const heading = 'name | ratio | p50 | p95 | n';

/** A line of `name ratio p50 p95 n`, without a ratio for what others are measured beside. */
export function line(name: string, ratio: number | null, times: readonly number[]): string {
  const figures = [percentile(times, 0.5), percentile(times, 0.95)].map((time) => `${time.toFixed(1)} ms`);
  return [name, ratio === null ? '' : ratio.toFixed(2), ...figures, times.length].join(' | ');
}

export interface Limit {
  readonly name: string;
  readonly figure: number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/**
 * Says each figure beside its limit.
 * @throws Error naming every limit that was missed
 */
export function holdTo(limits: readonly Limit[]): void {
  const missed = limits.filter(
    ({ figure, atMost = Number.POSITIVE_INFINITY, atLeast = 0 }) => !(figure <= atMost && figure >= atLeast),
  );
  for (const { name, figure, atMost, atLeast } of limits) {
    const bound = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
    console.log(`${name}: ${figure.toFixed(2)} (${bound})`);
  }
  if (missed.length > 0) throw new Error(`Missed: ${missed.map(({ name }) => name).join('; ')}.`);
}
