import { Graph } from '@netwerk/graph';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { aCrowdOfUsers, membersAtFirst, removeCrowd, type CrowdOfUsers } from './support/crowd-of-users.ts';
import { percentile, side } from './support/figures.ts';
import { ServerProcess } from './support/server-process.ts';
import { membersOf, underLoad, type LoadFigures, type LoadPlan } from './support/user-load.ts';

/** Many who work at the same time, beside few: with the same time to think, each should notice nothing of the others. */
export const bench: Bench = {
  number: 'B13',
  title: '300 users at once, four maps with kansen to one act of recording, beside 30',
  needs: 'database',
  measure,
};

const full = { many: 300, few: 30, thinkMs: 10_000, forMs: 10_000, rounds: 7 };
const least = { many: 4, few: 2, thinkMs: 100, forMs: 500, rounds: 1 };

async function measure({ short, database }: BenchContext): Promise<Measurement> {
  const { many, few, rounds, ...plan } = short ? least : full;
  const graph = Graph.connect(database);
  const api = await ServerProcess.start({ kind: 'api', database });
  const crowd = await aCrowdOfUsers(graph, many);
  const recorded = new Map<string, number>();
  const [ofMany, ofFew] = [noFigures(recorded), noFigures(recorded)];
  try {
    await underLoad(api.url, crowd.users, { ...plan, seed: 0 }, noFigures(recorded));
    for (let round = 1; round <= rounds; round += 1) {
      const turn: LoadPlan = { ...plan, seed: round };
      await underLoad(api.url, crowd.users.slice(0, few), turn, ofFew);
      await underLoad(api.url, crowd.users, turn, ofMany);
    }
    await proveNothingLost(api.url, crowd, recorded);
    return measurementOf(ofMany, ofFew, {
      many,
      few,
      seconds: (plan.forMs * rounds) / 1_000,
      peakMb: await api.peakMb(),
    });
  } finally {
    await api.stop();
    await removeCrowd(graph, crowd);
    await graph.close();
  }
}

function noFigures(recorded: Map<string, number>): LoadFigures {
  return { times: [], failed: [], recorded };
}

/** @throws Error when somebody is not on a map of whom the API said that they were written down, or when nobody was */
async function proveNothingLost(url: string, { users }: CrowdOfUsers, recorded: ReadonlyMap<string, number>) {
  if (recorded.size === 0) throw new Error('Nobody recorded anything.');
  for (const user of users) {
    const members = await membersOf(url, user);
    if (members.length < membersAtFirst + (recorded.get(user.caseId) ?? 0))
      throw new Error('An act of recording was lost.');
  }
}

function measurementOf(
  ofMany: LoadFigures,
  ofFew: LoadFigures,
  { many, few, seconds, peakMb }: { many: number; few: number; seconds: number; peakMb: number },
): Measurement {
  const [manyP99, fewP99] = [percentile(ofMany.times, 0.99), percentile(ofFew.times, 0.99)];
  const asked = ofMany.times.length + ofFew.times.length;
  const failed = [...ofMany.failed, ...ofFew.failed];
  const perSecond = (figures: LoadFigures): string => (figures.times.length / seconds).toFixed(1);
  return {
    sides: [
      side(`${many} users`, ofMany.times, { memoryMb: peakMb }),
      { ...side(`${few} users`, ofFew.times), ratio: percentile(ofMany.times, 0.5) / percentile(ofFew.times, 0.5) },
    ],
    goals: [
      { name: 'answers that failed, %', figure: (100 * failed.length) / asked, atMost: 0.1 },
      { name: `p99 of ${many} users beside p99 of ${few}`, figure: manyP99 / fewP99, atMost: 3 },
    ],
    notes: [
      `${many} users: ${perSecond(ofMany)} answers a second, p99 ${manyP99.toFixed(0)} ms; ${few} users: ${perSecond(ofFew)}, p99 ${fewP99.toFixed(0)} ms.`,
      ...[...new Set(failed)].slice(0, 3),
    ],
  };
}
