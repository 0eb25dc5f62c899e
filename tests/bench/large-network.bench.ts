import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { medianRatio, side } from './support/figures.ts';
import { measureInMemory } from './support/in-memory-network.ts';

const large = { members: 500, ties: 1_500, initiatives: 50 };
const small = { members: 8, ties: 16, initiatives: 3 };

/** The largest map there may be, out of memory: what the API adds to writing the answer out, and what its settings save. */
export const bench: Bench = {
  number: 'B1',
  title: 'a network of 500 people, 1,500 ties and 50 initiatives through the whole API, data in memory',
  measure,
};

async function measure({ short, rounds }: BenchContext): Promise<Measurement> {
  const size = short ? small : large;
  const { times, peakMb, bytes } = await measureInMemory(
    size,
    ['bare', 'defaults'],
    rounds({ warmUp: 30, measured: 60 }),
  );
  const [app = [], bare = [], defaults = []] = times;
  const [appMb = Number.NaN, bareMb = 0, defaultsMb = 0] = peakMb;
  return {
    sides: [
      side('whole API', app, { memoryMb: appMb }),
      side('bare node:http and JSON.stringify', bare, { ours: app, memoryMb: bareMb }),
      side('Nest and Apollo as they come', defaults, { ours: app, memoryMb: defaultsMb }),
    ],
    goals: [
      { name: 'beside bare node:http', figure: medianRatio(app, bare), atMost: 2 },
      { name: 'Nest and Apollo as they come beside the API', figure: medianRatio(defaults, app), atLeast: 4 },
      { name: 'resident memory of the API, MB', figure: appMb, atMost: 250 },
    ],
    notes: [
      `One answer is ${Math.round(bytes / 1_024)} kB. The peers have the finished answer in memory; the API makes it out of rows.`,
    ],
  };
}
