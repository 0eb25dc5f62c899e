import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { medianRatio, side } from './support/figures.ts';
import { inMemoryNote, measureInMemory } from './support/in-memory-network.ts';

const large = { members: 500, ties: 1_500, initiatives: 50 };
const small = { members: 8, ties: 16, initiatives: 3 };

const peers = [
  { kind: 'bare', from: 'rows' },
  { kind: 'defaults', from: 'rows' },
  { kind: 'bare', from: 'finished' },
  { kind: 'defaults', from: 'finished' },
] as const;
const names = [
  'whole API',
  'bare node:http and JSON.stringify, same rows and same domain work',
  'Nest and Apollo as they come, same rows and same domain work',
  'bare node:http and JSON.stringify, answer finished beforehand (no goal)',
  'Nest and Apollo as they come, answer finished beforehand (no goal)',
];

/** The largest map there may be, out of memory: what the API adds to writing the answer out, and what its settings save. */
export const bench: Bench = {
  number: 'B1',
  title: 'a network of 500 people, 1,500 ties and 50 initiatives through the whole API, data in memory',
  measure,
};

async function measure({ short, rounds }: BenchContext): Promise<Measurement> {
  const size = short ? small : large;
  const { times, peakMb, bytes } = await measureInMemory(size, peers, rounds({ warmUp: 30, measured: 60 }));
  const [app = [], bare = [], defaults = []] = times;
  const [appMb = Number.NaN] = peakMb;
  return {
    sides: names.map((name, at) => {
      const [own = [], memoryMb = 0] = [times[at], peakMb[at]];
      return side(name, own, at === 0 ? { memoryMb } : { ours: app, memoryMb });
    }),
    goals: [
      { name: 'beside bare node:http', figure: medianRatio(app, bare), atMost: 2 },
      { name: 'Nest and Apollo as they come beside the API', figure: medianRatio(defaults, app), atLeast: 4 },
      { name: 'resident memory of the API, MB', figure: appMb, atMost: 250 },
    ],
    notes: [inMemoryNote(bytes)],
  };
}
