import { todayInTheNetherlands } from '@netwerk/domain';
import { Graph, nearbyOffers, nearbyOffersTimeoutMs, type NearbyOffersRow } from '@netwerk/graph';
import type { World } from '../support/opportunity-builders.ts';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { aCrowdedPlace, clearCrowd, type Crowd } from './support/crowded-place.ts';
import { interleaved, percentile, side } from './support/figures.ts';

/** A volunteer who knows as many as an answer holds of those met through others, and a group of a living room. */
const ordinary: Crowd = { participants: 12, ties: 41 };
const worst: Crowd = { participants: 200, ties: 150 };

/** What lies near a client beside a meeting place and a volunteer whom everybody knows, beside an ordinary client. */
export const bench: Bench = {
  number: 'kansen',
  title: 'what lies near a client beside an initiative of 200 and a volunteer of 150 ties',
  needs: 'database',
  measure,
};

async function measure({ short, rounds, database }: BenchContext): Promise<Measurement> {
  const graph = Graph.connect(database);
  const places: World[] = [];
  const crowds = short
    ? [
        { participants: 3, ties: 3 },
        { participants: 2, ties: 3 },
      ]
    : [worst, ordinary];
  try {
    for (const crowd of crowds) places.push(await aCrowdedPlace(graph, crowd));
    await proveBounded(graph, places);
    const sides = places.map((place) => ({ name: 'near', work: () => nearby(graph, place) }));
    const [crowded = [], usual = []] = await interleaved(sides, ['all'], rounds({ warmUp: 10, measured: 60 }));
    return {
      sides: [
        side('200-member initiative, 150-tie volunteer', crowded),
        side('ordinary client', usual, { ours: crowded }),
      ],
      goals: [
        {
          name: 'p95 beside p95 of an ordinary client',
          figure: percentile(crowded, 0.95) / percentile(usual, 0.95),
          atMost: 2,
        },
      ],
    };
  } finally {
    for (const place of places) await clearCrowd(graph, place);
    await graph.close();
  }
}

/**
 * As many rows of every kind for each. Answers how many.
 * @throws Error when one has more than another, or when nobody is met through the volunteer
 */
export async function proveBounded(graph: Graph, places: readonly World[]): Promise<number> {
  const answers = [];
  for (const place of places) answers.push(await nearby(graph, place));
  const [first = [], ...others] = answers;
  const counts = countsOf(first);
  if (!others.every((rows) => countsOf(rows) === counts)) throw new Error('One client gets more rows than another.');
  if (!counts.includes('PERSON') || !counts.includes('INITIATIVE')) throw new Error('Nobody and nothing lies near.');
  return first.length;
}

function nearby(graph: Graph, { worker, client }: World): Promise<NearbyOffersRow[]> {
  const asked = { caseId: client.caseId, professionalId: worker.professionalId, today: todayInTheNetherlands() };
  return graph.read(worker.caller, nearbyOffers, asked, { timeoutMs: nearbyOffersTimeoutMs });
}

function countsOf(rows: readonly NearbyOffersRow[]): string {
  const kinds = rows.map(({ kind }) => kind).sort();
  return [...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((each) => each === kind).length}`).join(', ');
}
