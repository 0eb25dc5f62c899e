import { Graph, type GraphSettings } from '@netwerk/graph';
import { RawDriver } from '@netwerk/graph/testing';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { demoClients, forgetAccounts, ownClient, type BenchClient } from './support/bench-clients.ts';
import { interleaved, medianRatio, percentile, side, type Rounds } from './support/figures.ts';
import { MapScreen } from './support/map-screen.ts';
import { Neo4jGraphqlPeer } from './support/neo4j-graphql-peer.ts';
import { provePeerAnswersTheSame } from './support/same-map.ts';
import {
  naiveExpansions,
  rawMap,
  rowsOfMap,
  showableTies,
  tiesInPaths,
  tiesInRows,
  tiesOnScreen,
} from './support/map-statements.ts';

/** Maps with kansen of the demo, end to end, beside the same statements and a naive expansion by the bare driver. */
export const bench: Bench = {
  number: 'B3',
  title: 'a client network with its kansen, end to end over HTTP',
  needs: 'demo',
  measure: ({ short, rounds, database }: BenchContext) =>
    measureClientNetwork(database, { short, mostClients: 200, rounds: rounds({ warmUp: 1, measured: 7 }) }),
};

export interface ClientNetworkOptions {
  /** On a client of its own instead of clients of the demo. */
  readonly short?: boolean;
  readonly mostClients: number;
  readonly rounds: Rounds;
}

interface MapSides {
  readonly screen: MapScreen;
  readonly raw: RawDriver;
  readonly peer: Neo4jGraphqlPeer;
  readonly clients: readonly BenchClient[];
}

/** B3 on any database with the demo in it, of whatever size. */
export async function measureClientNetwork(
  database: GraphSettings,
  { short = false, mostClients, rounds }: ClientNetworkOptions,
): Promise<Measurement> {
  const [graph, raw] = [Graph.connect(database), RawDriver.connect(database)];
  const clients = short ? [await ownClient(graph)] : await demoClients(graph, mostClients);
  const screen = await MapScreen.of(graph, short ? 'development' : 'demo');
  const peer = await Neo4jGraphqlPeer.of(raw, database.database);
  try {
    await proveTheSame({ screen, raw, peer, clients });
    return measurementOf(await measureSides({ screen, raw, peer, clients }, rounds), clients.length);
  } finally {
    await forgetAccounts(graph, clients);
    await Promise.all([screen.close(), peer.close()]);
    await Promise.all([graph.close(), raw.close()]);
  }
}

/** Milliseconds of the map end to end, of the statements by the driver, and of each naive expansion. */
function measureSides({ screen, raw, peer, clients }: MapSides, rounds: Rounds): Promise<number[][]> {
  const naive = Object.entries(naiveExpansions).map(([name, statement]) => ({
    name,
    work: (asked: BenchClient) => raw.read(statement, { clientId: asked.clientId }),
  }));
  const sides = [
    { name: 'map with kansen', work: (asked: BenchClient) => screen.map(asked) },
    { name: 'raw', work: (asked: BenchClient) => rawMap(raw, asked) },
    { name: 'peer with candidates', work: (asked: BenchClient) => peer.mapWithCandidates(asked) },
    { name: 'map', work: (asked: BenchClient) => screen.mapAlone(asked) },
    { name: 'peer', work: (asked: BenchClient) => peer.map(asked) },
    ...naive,
  ];
  return interleaved(sides, clients, rounds);
}

/**
 * Every side knows the same ties around every client, and the screen shows those of whoever is not gone.
 * @throws Error when a side knows others, or when there is nothing to compare
 */
async function proveTheSame({ screen, raw, peer, clients }: MapSides): Promise<void> {
  let found = 0;
  for (const asked of clients) {
    const { history, nearby } = await rowsOfMap(raw, asked);
    const [shown, showable] = [tiesOnScreen(await screen.map(asked)), showableTies(history, asked.today)];
    const known = String(tiesInRows(history, asked.today));
    for (const [name, statement] of Object.entries(naiveExpansions)) {
      const naive = tiesInPaths(await raw.read(statement, { clientId: asked.clientId }), asked);
      if (String(naive) !== known) throw new Error(`${name} finds other ties.`);
    }
    if (String(shown) !== String(showable)) throw new Error('The screen shows other ties than the statement found.');
    await provePeerAnswersTheSame(peer, asked, await screen.mapAlone(asked), nearby);
    found += shown.length;
  }
  if (found === 0) throw new Error('Nothing to compare.');
}

function measurementOf(times: number[][], clients: number): Measurement {
  const [whole = [], raw = [], peerWhole = [], map = [], peer = [], ...naive] = times;
  return {
    sides: [
      side('map with kansen, end to end', whole),
      side('the same statements by the bare driver', raw, { ours: whole }),
      side('@neo4j/graphql: map and candidates of the own buurt', peerWhole, { ours: whole }),
      side('map without kansen, end to end', map),
      side('@neo4j/graphql: map', peer, { ours: map }),
      ...Object.keys(naiveExpansions).map((name, at) =>
        side(`${name} by the bare driver: map`, naive[at] ?? [], { ours: map }),
      ),
    ],
    goals: [
      {
        name: 'with kansen, beside the same statements by the bare driver',
        figure: medianRatio(whole, raw),
        atMost: 1.3,
      },
      { name: '@neo4j/graphql beside a map with kansen', figure: medianRatio(peerWhole, whole), atLeast: 5 },
      { name: '@neo4j/graphql beside a map without', figure: medianRatio(peer, map), atLeast: 5 },
      { name: 'naive *1..2 beside a map without kansen', figure: medianRatio(naive[0] ?? [], map), atLeast: 2 },
      { name: 'p95 beside p50, with kansen', figure: percentile(whole, 0.95) / percentile(whole, 0.5), atMost: 4 },
    ],
    notes: [
      `${clients} clients. End to end holds the login, the access rules, the audit record on disk, the measures, the sentences and the kansen; the others only read.`,
    ],
  };
}
