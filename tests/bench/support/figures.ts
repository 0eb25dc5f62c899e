/** One way to do the work that is measured; every side does the same for the same subject. */
export interface Side<Subject> {
  readonly name: string;
  readonly work: (subject: Subject) => unknown;
}

export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/** A row of the results. */
export interface MeasuredSide {
  readonly name: string;
  /** How many times as long the product took as this side, at the median of the rounds; null for the product itself. */
  readonly ratio: number | null;
  /** Milliseconds, unless `unit` says otherwise. */
  readonly p50: number;
  readonly p95: number;
  readonly n: number;
  readonly unit?: string;
  /** Most megabytes that a process of its own held in memory while it did this. */
  readonly memoryMb?: number;
}

/** A goal: what was measured, and how much it may be. */
export interface Limit {
  readonly name: string;
  readonly figure: number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/**
 * Milliseconds of every side, in the order in which subjects came round after round. For every subject the sides take turns,
 * and each round another side goes first, so that what else the machine does weighs on all of them alike.
 * @param clock tells milliseconds; the wall's unless given
 */
export async function interleaved<Subject>(
  sides: readonly Side<Subject>[],
  subjects: readonly Subject[],
  rounds: Rounds,
  clock: () => number = () => performance.now(),
): Promise<number[][]> {
  const times: number[][] = sides.map(() => []);
  for (let round = -rounds.warmUp; round < rounds.measured; round += 1) {
    for (const subject of subjects) {
      for (let turn = 0; turn < sides.length; turn += 1) {
        const at = (turn + round + rounds.warmUp) % sides.length;
        const start = clock();
        await sides[at]?.work(subject);
        if (round >= 0) times[at]?.push(clock() - start);
      }
    }
  }
  return times;
}

/** Milliseconds that this thread was at work: what else the machine does at the time is not counted. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** How many times as long `ours` took as `theirs`, each beside the one measured next to it. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((time, index) => time / (theirs[index] ?? Number.NaN));
}

/** The median of `ratiosOf`. */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return percentile(ratiosOf(ours, theirs), 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The row of what was measured; `ours` are the times of the product, and left out for the product itself. */
export function side(
  name: string,
  times: readonly number[],
  beside: { readonly ours?: readonly number[]; readonly memoryMb?: number; readonly unit?: string } = {},
): MeasuredSide {
  const { ours, ...more } = beside;
  const ratio = ours === undefined ? null : medianRatio(ours, times);
  return { name, ratio, p50: percentile(times, 0.5), p95: percentile(times, 0.95), n: times.length, ...more };
}

/** Whether the goal was reached; what could not be measured was not. */
export function isMet({
  figure,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: Limit): boolean {
  return figure <= atMost && figure >= atLeast;
}
