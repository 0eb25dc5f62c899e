import { Graph } from '@netwerk/graph';
import { RawDriver } from '@netwerk/graph/testing';
import { benchDatabase } from './support/bench-database.ts';
import { demoClients } from './support/demo-clients.ts';
import { heading, holdTo, interleaved, line, percentile, ratiosOf, type Rounds, type Side } from './support/figures.ts';
import { MapScreen } from './support/map-screen.ts';
import {
  naiveExpansions,
  rawMap,
  rowsOfMap,
  showableTies,
  tiesInPaths,
  tiesInRows,
  tiesOnScreen,
  type MapAsked,
} from './support/map-statements.ts';

export interface MapSides {
  readonly screen: MapScreen;
  readonly raw: RawDriver;
  readonly clients: readonly MapAsked[];
}

/** Maps with kansen of the demo, end to end, beside the same statements and a naive expansion by the bare driver. */
export async function run(): Promise<void> {
  const database = benchDatabase();
  const [graph, raw] = [Graph.connect(database), RawDriver.connect(database)];
  try {
    const { worker, clients } = await demoClients(graph);
    const screen = await MapScreen.of(graph, worker, 'demo');
    try {
      const today = await screen.today();
      const sides = { screen, raw, clients: clients.map((client) => ({ ...client, today })) };
      await proveTheSame(sides);
      report(await measure(sides, { warmUp: 5, measured: 15 }));
    } finally {
      await screen.close();
    }
  } finally {
    await Promise.all([graph.close(), raw.close()]);
  }
}

/** Milliseconds of the map end to end, of the statements by the driver, and of each naive expansion. */
export function measure({ screen, raw, clients }: MapSides, rounds: Rounds): Promise<number[][]> {
  const sides: Side<MapAsked>[] = [
    { name: 'map', work: ({ caseId }) => screen.map(caseId) },
    { name: 'raw', work: (asked) => rawMap(raw, asked) },
    ...Object.entries(naiveExpansions).map(([name, statement]) => ({
      name,
      work: (asked: MapAsked) => raw.read(statement, { clientId: asked.clientId }),
    })),
  ];
  return interleaved(sides, clients, rounds);
}

/**
 * Every side knows the same ties around every client, and the screen shows those of whoever is not gone.
 * @throws Error when a side knows others, or when there is nothing to compare
 */
export async function proveTheSame({ screen, raw, clients }: MapSides): Promise<number> {
  let found = 0;
  for (const asked of clients) {
    const { history } = await rowsOfMap(raw, asked);
    const [shown, showable] = [tiesOnScreen(await screen.map(asked.caseId)), showableTies(history, asked.today)];
    const known = String(tiesInRows(history, asked.today));
    for (const [name, statement] of Object.entries(naiveExpansions)) {
      const naive = tiesInPaths(await raw.read(statement, { clientId: asked.clientId }), asked);
      if (String(naive) !== known) throw new Error(`${name} finds other ties.`);
    }
    if (String(shown) !== String(showable)) throw new Error('The screen shows other ties than the statement found.');
    found += shown.length;
  }
  if (found === 0) throw new Error('Nothing to compare.');
  return found;
}

function report([map = [], raw = [], ...naive]: number[][]): void {
  console.log(heading);
  const middle = (values: readonly number[]): number => percentile(values, 0.5);
  const beside = [raw, ...naive].map((times) => middle(ratiosOf(map, times)));
  console.log(line('map with kansen, end to end', null, map));
  ['raw', ...Object.keys(naiveExpansions)].forEach((name, at) =>
    console.log(line(name, beside[at] ?? null, [raw, ...naive][at] ?? [])),
  );
  holdTo([
    { name: 'end to end beside the statements by the driver', figure: beside[0] ?? Number.NaN, atMost: 1.3 },
    { name: 'naive beside end to end', figure: 1 / (beside[1] ?? Number.NaN), atLeast: 2 },
    { name: 'p95 beside p50', figure: percentile(map, 0.95) / middle(map), atMost: 4 },
  ]);
}
