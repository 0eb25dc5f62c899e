import { todayInTheNetherlands } from '@netwerk/domain';
import { Graph, nearbyOffers, nearbyOffersTimeoutMs, type NearbyOffersRow } from '@netwerk/graph';
import type { World } from '../support/opportunity-builders.ts';
import { benchDatabase } from './support/bench-database.ts';
import { aCrowdedPlace, clearCrowd, type Crowd } from './support/crowded-place.ts';
import { heading, holdTo, interleaved, line, percentile, ratiosOf, type Rounds } from './support/figures.ts';

/** A volunteer who knows as many as an answer holds of those met through others, and a group of a living room. */
export const ordinary: Crowd = { participants: 12, ties: 41 };
const worst: Crowd = { participants: 200, ties: 150 };

/** What lies near a client beside a meeting place and a volunteer whom everybody knows, beside an ordinary client. */
export async function run(): Promise<void> {
  const graph = Graph.connect(benchDatabase());
  const places: World[] = [];
  try {
    for (const crowd of [worst, ordinary]) places.push(await aCrowdedPlace(graph, crowd));
    await proveBounded(graph, places);
    report(await measure(graph, places, { warmUp: 10, measured: 60 }));
  } finally {
    for (const place of places) await clearCrowd(graph, place);
    await graph.close();
  }
}

/** Milliseconds of what lies near each of these clients. */
export function measure(graph: Graph, places: readonly World[], rounds: Rounds): Promise<number[][]> {
  const sides = places.map((place) => ({ name: 'near', work: () => nearby(graph, place) }));
  return interleaved(sides, ['all'], rounds);
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

function report([crowded = [], usual = []]: number[][]): void {
  const ratio = percentile(crowded, 0.95) / percentile(usual, 0.95);
  console.log(heading);
  console.log(line('200-member initiative, 150-tie volunteer', percentile(ratiosOf(crowded, usual), 0.5), crowded));
  console.log(line('ordinary client', null, usual));
  holdTo([{ name: 'p95 beside p95 of the ordinary client', figure: ratio, atMost: 2 }]);
}
