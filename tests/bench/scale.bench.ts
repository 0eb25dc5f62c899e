import { basename, join } from 'node:path';
import { processEnvironment, productFolder } from '@netwerk/config';
import type { GraphSettings } from '@netwerk/graph';
import { openLocalNeo4j } from '@netwerk/local-neo4j';
import { measureClientNetwork } from './client-network.bench.ts';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import type { MeasuredSide, Rounds } from './support/figures.ts';

/**
 * The same map with its kansen in gemeenten of different sizes: what it costs must follow the network of a client, not the
 * city. `BENCH_HOMES` names the homes of seeded embedded databases, smallest first, with commas between; one runs at
 * a time, and every home is visited twice, in opposite orders. A size is called as the last folder of its home.
 */
export const bench: Bench = {
  number: 'B4',
  title: 'the same client network at 10,000, 100,000 and 1,000,000 residents',
  needs: 'database',
  onlyByName: true,
  measure: async ({ short, rounds, database }: BenchContext): Promise<Measurement> => {
    const every = rounds({ warmUp: 1, measured: 7 });
    if (short) return measurementOf([{ name: 'one client', visits: [await visit(database, every, true)] }]);
    const homes = homesToMeasure();
    const there = await visitEach(homes, every);
    const back = (await visitEach([...homes].reverse(), every)).reverse();
    return measurementOf(
      homes.map((home, index) => ({
        name: basename(home),
        visits: [there[index], back[index]].filter((side) => side !== undefined),
      })),
    );
  },
};

/** A gemeente, and what a map with kansen cost there at each visit. */
interface Size {
  readonly name: string;
  readonly visits: readonly MeasuredSide[];
}

const clientsPerVisit = 40;
/** How much more a map may cost in the largest gemeente than in the smallest. */
const mostGrowth = 1.5;

/** @throws Error when no homes are named */
function homesToMeasure(): string[] {
  const { BENCH_HOMES = '' } = processEnvironment();
  const named = BENCH_HOMES.split(',').filter((home) => home !== '');
  if (named.length < 2) throw new Error('Name two or more seeded homes, smallest first: BENCH_HOMES=/a,/b.');
  return named;
}

async function visitEach(homes: readonly string[], rounds: Rounds): Promise<MeasuredSide[]> {
  const visits: MeasuredSide[] = [];
  for (const home of homes) {
    const cache = join(productFolder, '.netwerk', 'cache');
    const server = await openLocalNeo4j({ home, cache, purpose: 'command', makeArchive: false });
    try {
      visits.push(await visit(server.connection, rounds, false));
    } finally {
      await server.release();
    }
  }
  return visits;
}

/** @throws Error when the map shows other ties than the bare statements find */
async function visit(database: GraphSettings, rounds: Rounds, short: boolean): Promise<MeasuredSide> {
  const { sides } = await measureClientNetwork(database, { short, mostClients: clientsPerVisit, rounds });
  const [whole] = sides;
  if (whole === undefined) throw new Error('Nothing was measured.');
  return whole;
}

function measurementOf(sizes: readonly Size[]): Measurement {
  const middles = sizes.map(({ visits }) => meanOf(visits, ({ p50 }) => p50));
  const smallest = middles[0] ?? Number.NaN;
  return {
    sides: sizes.map(({ name, visits }, index) => ({
      name,
      ratio: index === 0 ? null : (middles[index] ?? Number.NaN) / smallest,
      p50: middles[index] ?? Number.NaN,
      p95: meanOf(visits, ({ p95 }) => p95),
      n: visits.reduce((sum, { n }) => sum + n, 0),
    })),
    goals: [{ name: 'largest beside smallest', figure: (middles.at(-1) ?? Number.NaN) / smallest, atMost: mostGrowth }],
    notes: ['The ratio is that of a size beside the smallest; each figure is the mean of two visits.'],
  };
}

function meanOf(visits: readonly MeasuredSide[], figure: (side: MeasuredSide) => number): number {
  return visits.reduce((sum, side) => sum + figure(side), 0) / visits.length;
}
