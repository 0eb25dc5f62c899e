import { Graph } from '@netwerk/graph';
import { RawDriver } from '@netwerk/graph/testing';
import { DelayingProxy } from '../support/delaying-proxy.ts';
import { tripsInTime } from '../support/trips-in-time.ts';
import { benchDatabase } from './support/bench-database.ts';
import { demoClients } from './support/demo-clients.ts';
import { heading, holdTo, interleaved, line, percentile, type Rounds } from './support/figures.ts';
import { MapScreen } from './support/map-screen.ts';

/** A message takes this long each way. */
const delayMs = 10;
const mostTrips = 2.2;

/** The same maps near to the database and far from it, and a question of nothing on both lines. */
export interface BothLines {
  readonly graph: Graph;
  readonly far: { readonly screen: MapScreen; readonly raw: RawDriver };
  readonly near: { readonly screen: MapScreen; readonly raw: RawDriver };
  readonly caseIds: readonly string[];
}

/** How many round trips a map with its kansen takes in time: what it is slower on a slow line, beside what one question is slower. */
export async function run(): Promise<void> {
  const database = benchDatabase();
  const proxy = await DelayingProxy.before(database.uri, delayMs);
  const slow = { ...database, uri: proxy.uri };
  const [graph, farGraph] = [Graph.connect(database), Graph.connect(slow)];
  const { worker, clients } = await demoClients(graph);
  const near = { screen: await MapScreen.of(graph, worker, 'demo'), raw: RawDriver.connect(database) };
  const far = { screen: await MapScreen.of(farGraph, worker, 'demo'), raw: RawDriver.connect(slow) };
  try {
    const lines = { graph: farGraph, near, far, caseIds: clients.map(({ caseId }) => caseId) };
    report(await measure(lines, { warmUp: 3, measured: 15 }), await counted(lines));
  } finally {
    await Promise.all([near, far].flatMap(({ screen, raw }) => [screen.close(), raw.close()]));
    await Promise.all([graph.close(), farGraph.close()]);
    await proxy.close();
  }
}

/** Milliseconds of the map far and near, and of one question far and near. */
export function measure({ far, near, caseIds }: BothLines, rounds: Rounds): Promise<number[][]> {
  const sides = [far, near].map(({ screen }) => ({ name: 'map', work: (caseId: string) => screen.map(caseId) }));
  const ones = [far, near].map(({ raw }) => ({ name: 'one', work: () => raw.read('RETURN 1 AS one', {}) }));
  return interleaved([...sides, ...ones], caseIds, rounds);
}

/** How many round trips came after one another, per map on average. */
export async function counted({ graph, far, caseIds }: BothLines): Promise<number> {
  let trips = 0;
  for (const caseId of caseIds) {
    const following = tripsInTime(graph);
    await far.screen.map(caseId);
    trips += following();
  }
  return trips / caseIds.length;
}

function report([farMap = [], nearMap = [], farOne = [], nearOne = []]: number[][], trips: number): void {
  // Of the quickest tenth: whatever else the machine does can only add, and it adds more to a map than the line does.
  const slower = (far: readonly number[], near: readonly number[]): number =>
    percentile(far, 0.1) - percentile(near, 0.1);
  const inTime = slower(farMap, nearMap) / slower(farOne, nearOne);
  console.log(heading);
  console.log(line(`map with kansen, ${delayMs} ms each way`, inTime, farMap));
  console.log(line('the same without delay', null, nearMap));
  console.log(line(`one question, ${delayMs} ms each way`, 1, farOne));
  holdTo([
    { name: 'round trips in time, by the clock', figure: inTime, atMost: mostTrips },
    { name: 'round trips in time, counted', figure: trips, atMost: mostTrips },
  ]);
}
