import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { clearDataset, inventNeighbourhood, seedDemo } from '@netwerk/demo';
import { Graph, migrate } from '@netwerk/graph';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { anOwnHome, type OwnHome } from '../../support/own-server.ts';
import { csvCaller, linesOf, Sender, writtenOut, type ReadIn } from './csv-folders.ts';

jest.setTimeout(240_000);

/** Seed, write out, empty the database, read in, write out again: what the format holds is the same to the byte. */

const residents = 400;
const sender = new Sender();
let home: OwnHome;
let server: LocalNeo4j;
let graph: Graph;
let seeded: Record<string, string>;

beforeAll(async () => {
  home = await anOwnHome();
  server = await openLocalNeo4j({ ...home, purpose: 'command', progress: () => undefined });
  graph = Graph.connect(server.connection);
  await migrate(graph, csvCaller);
}, 240_000);

afterAll(async () => {
  await graph.close();
  await server.release();
  await home.remove();
  await sender.cleanUp();
});

const readIn = async (files: Record<string, string>): Promise<ReadIn> =>
  sender.read(await sender.folder(files), {}, graph);

test('what was written out and read into an empty database is the same graph', async () => {
  await seedDemo(graph, { residents, progress: () => undefined });
  seeded = await writtenOut(null, graph);
  await clearDataset(graph, inventNeighbourhood({ residents }));
  expect(await readIn(seeded)).toMatchObject({ status: 'IMPORTED', kept: [] });
  const [before, after] = [linesOf(seeded), linesOf(await writtenOut(sender.source, graph))];
  for (const [file, lines] of Object.entries(before)) expect({ file, lines: after[file] }).toEqual({ file, lines });
});

test('the same folder again only reads', async () => {
  const outcome = await readIn(seeded);
  expect(outcome.status).toBe('UNCHANGED');
  const counts = Object.values(outcome.files);
  expect(counts.map(({ created, changed, rejected }) => created + changed + rejected)).toEqual(counts.map(() => 0));
});

test('a changed row changes only that', async () => {
  const teams = seeded['teams']?.replace(/Wijkteam \w+/, 'Wijkteam Anders') ?? '';
  const outcome = await readIn({ ...seeded, teams });
  expect(outcome.files.teams).toMatchObject({ created: 0, changed: 1 });
  const others = Object.entries(outcome.files).filter(([file]) => file !== 'teams');
  expect(others.map(([, { created, changed: rows }]) => created + rows)).toEqual(others.map(() => 0));
});
