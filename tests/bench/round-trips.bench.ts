import { Graph } from '@netwerk/graph';
import { RawDriver } from '@netwerk/graph/testing';
import { DelayingProxy } from '../support/delaying-proxy.ts';
import { tripsInTime } from '../support/trips-in-time.ts';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { demoClients, forgetAccounts, ownClient, type BenchClient } from './support/bench-clients.ts';
import { interleaved, percentile, side, type Rounds } from './support/figures.ts';
import { MapScreen } from './support/map-screen.ts';

const mostTrips = 2.2;

/** How many round trips a map with its kansen takes in time: what it is slower on a slow line, beside what one question is slower. */
export const bench: Bench = {
  number: 'B5',
  title: 'round trips of a map with its kansen, 10 ms each way',
  needs: 'demo',
  measure,
};

/** The same maps near to the database and far from it, and a question of nothing on both lines. */
interface Line {
  readonly graph: Graph;
  readonly screen: MapScreen;
  readonly raw: RawDriver;
}

async function measure({ short, rounds, database }: BenchContext): Promise<Measurement> {
  const proxy = await DelayingProxy.before(database.uri, short ? 1 : 10);
  const [near, far] = await Promise.all([lineTo(database, short), lineTo({ ...database, uri: proxy.uri }, short)]);
  const clients = short ? [await ownClient(near.graph)] : await demoClients(near.graph, 14);
  try {
    const times = await measureBoth({ near, far }, clients, rounds({ warmUp: 3, measured: 15 }));
    return measurementOf(times, await counted(far, clients));
  } finally {
    await forgetAccounts(near.graph, clients);
    await Promise.all([close(near), close(far)]);
    await proxy.close();
  }
}

async function lineTo(database: BenchContext['database'], short: boolean): Promise<Line> {
  const graph = Graph.connect(database);
  const screen = await MapScreen.of(graph, short ? 'development' : 'demo');
  return { graph, screen, raw: RawDriver.connect(database) };
}

async function close({ graph, screen, raw }: Line): Promise<void> {
  await screen.close();
  await Promise.all([graph.close(), raw.close()]);
}

/** Milliseconds of the map far and near, and of one question far and near. */
function measureBoth(lines: { near: Line; far: Line }, clients: readonly BenchClient[], rounds: Rounds) {
  const both = [lines.far, lines.near];
  const maps = both.map(({ screen }) => ({ name: 'map', work: (client: BenchClient) => screen.map(client) }));
  const ones = both.map(({ raw }) => ({ name: 'one', work: () => raw.read('RETURN 1 AS one', {}) }));
  return interleaved([...maps, ...ones], clients, rounds);
}

/** How many round trips came after one another, per map on average. */
async function counted({ graph, screen }: Line, clients: readonly BenchClient[]): Promise<number> {
  let trips = 0;
  for (const client of clients) {
    const following = tripsInTime(graph);
    await screen.map(client);
    trips += following();
  }
  return trips / clients.length;
}

function measurementOf([farMap = [], nearMap = [], farOne = [], nearOne = []]: number[][], trips: number): Measurement {
  // Of the quickest tenth: whatever else the machine does can only add, and it adds more to a map than the line does.
  const slower = (far: readonly number[], near: readonly number[]): number =>
    percentile(far, 0.1) - percentile(near, 0.1);
  const inTime = slower(farMap, nearMap) / slower(farOne, nearOne);
  return {
    sides: [
      side('map with kansen, slow line', farMap),
      side('the same without delay', nearMap, { ours: farMap }),
      side('one question, slow line', farOne, { ours: farMap }),
      side('one question without delay', nearOne, { ours: farMap }),
    ],
    goals: [
      { name: 'round trips in time, by the clock', figure: inTime, atMost: mostTrips },
      { name: 'round trips in time, counted', figure: trips, atMost: mostTrips },
    ],
  };
}
