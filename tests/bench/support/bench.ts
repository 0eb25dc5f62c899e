import type { GraphSettings } from '@netwerk/graph';
import type { Limit, MeasuredSide, Rounds } from './figures.ts';

/** What a bench is given. */
export interface BenchContext {
  /** Only proves that it works: least subjects, one round, on a database that holds no demo. Nobody looks at the time. */
  readonly short: boolean;
  /** How often to measure: what the bench proposes, or once without warm-up in the short form. */
  rounds(full: Rounds): Rounds;
  /** How to reach the database; asked for only by a bench that `needs` one. */
  readonly database: GraphSettings;
}

/** What a bench measured. In the short form nobody holds it to the goals. */
export interface Measurement {
  readonly sides: readonly MeasuredSide[];
  readonly goals: readonly Limit[];
  /** What a reader must know to understand the figures: what a side does not do, how much data there was. */
  readonly notes?: readonly string[];
}

/**
 * One comparison. Every `tests/bench/<name>.bench.ts` exports one as `bench`, and is found by its file's name. It uses a fixed
 * seed, warms up, lets its sides take turns for at least seven rounds (`interleaved`), and throws when two sides do not give
 * the same answer.
 */
export interface Bench {
  /** Its number in the list of goals, such as `B1`, or the part of the product that it is about. */
  readonly number: string;
  readonly title: string;
  /** `demo`: a database with the demo neighbourhood; the short form makes its own people in any database. */
  readonly needs?: 'demo' | 'database';
  /** Takes very long: not part of `npm run bench` without a name. */
  readonly onlyByName?: boolean;
  /** Its short form runs in another test than `tests/integration/bench-short.spec.ts`, which names it. */
  readonly shortElsewhere?: string;
  measure(context: BenchContext): Promise<Measurement>;
}
