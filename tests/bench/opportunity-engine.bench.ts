import { holdingOpportunities, type Neighbourhood } from '@netwerk/domain';
import { randomNeighbourhood } from '@netwerk/domain/testing';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { interleaved, medianRatio, processorMs, side, type MeasuredSide } from './support/figures.ts';

const size = 500;
const seeds = [3, 14, 15, 92, 65];
const callsPerRound = 10;

/** All kansen of neighbourhoods of 500 people and places, beside parsing those neighbourhoods from JSON. */
export const bench: Bench = {
  number: 'kansen',
  title: 'all kansen of a neighbourhood of 500, beside reading it from JSON',
  measure,
};

async function measure({ short, rounds }: BenchContext): Promise<Measurement> {
  const sides: MeasuredSide[] = [];
  const ratios: number[] = [];
  for (const seed of short ? seeds.slice(0, 1) : seeds) {
    const neighbourhood = randomNeighbourhood(seed, size);
    const text = written(neighbourhood);
    const found = proveTheSame(neighbourhood, text);
    const [engine = [], parse = []] = await interleaved(
      [
        { name: 'engine', work: () => times(() => holdingOpportunities(untouched(neighbourhood))) },
        { name: 'parse', work: () => times(() => JSON.parse(text)) },
      ],
      [seed],
      rounds({ warmUp: 10, measured: 15 }),
      () => processorMs() / callsPerRound,
    );
    sides.push(side(`engine, seed ${seed}, ${found} kansen`, engine), side('reading JSON', parse, { ours: engine }));
    ratios.push(medianRatio(engine, parse));
  }
  return { sides, goals: [{ name: 'worst of five beside reading JSON', figure: Math.max(...ratios), atMost: 3 }] };
}

/** A copy of the outside: what an engine remembers by the object would be found again otherwise. */
function untouched(neighbourhood: Neighbourhood): Neighbourhood {
  return { ...neighbourhood, history: { ...neighbourhood.history } };
}

function times(work: () => unknown): void {
  for (let call = 0; call < callsPerRound; call += 1) work();
}

/** The parsed neighbourhood is the same one: it gives the same kansen. Answers how many. */
function proveTheSame(neighbourhood: Neighbourhood, text: string): number {
  const built = holdingOpportunities(neighbourhood);
  const { closed, avoided, takenUp, ...read } = JSON.parse(text) as Neighbourhood & Record<string, string[]>;
  const sets = { closed: new Set(closed), avoided: new Set(avoided), takenUp: new Set(takenUp) };
  const parsed = holdingOpportunities({ ...read, ...sets });
  if (built.length === 0 || JSON.stringify(parsed) !== JSON.stringify(built)) throw new Error('Not the same kansen.');
  return built.length;
}

function written(neighbourhood: Neighbourhood): string {
  const { closed, avoided, takenUp } = neighbourhood;
  return JSON.stringify({ ...neighbourhood, closed: [...closed], avoided: [...avoided], takenUp: [...takenUp] });
}
