import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { medianRatio, side } from './support/figures.ts';
import { inMemoryNote, measureInMemory } from './support/in-memory-network.ts';

const usual = { members: 50, ties: 120, initiatives: 20 };
const small = { members: 8, ties: 16, initiatives: 3 };

/** A map as most are, out of memory, beside the quickest GraphQL server of the same language. */
export const bench: Bench = {
  number: 'B2',
  title: 'a network of 50 people, 120 ties and 20 initiatives through the whole API, data in memory',
  measure,
};

async function measure({ short, rounds }: BenchContext): Promise<Measurement> {
  const { times, peakMb, bytes } = await measureInMemory(
    short ? small : usual,
    [
      { kind: 'mercurius', from: 'rows' },
      { kind: 'mercurius', from: 'finished' },
    ],
    rounds({ warmUp: 100, measured: 300 }),
  );
  const [app = [], mercurius = [], finished = []] = times;
  const [appMb = 0, mercuriusMb = 0, finishedMb = 0] = peakMb;
  return {
    sides: [
      side('whole API', app, { memoryMb: appMb }),
      side('Mercurius with jit, same rows and same domain work', mercurius, { ours: app, memoryMb: mercuriusMb }),
      side('Mercurius with jit, answer finished beforehand (no goal)', finished, {
        ours: app,
        memoryMb: finishedMb,
      }),
    ],
    goals: [{ name: 'beside Mercurius with jit', figure: medianRatio(app, mercurius), atMost: 1.5 }],
    notes: [inMemoryNote(bytes)],
  };
}
