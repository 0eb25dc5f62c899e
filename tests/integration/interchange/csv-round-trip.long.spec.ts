import { mkdtemp, readdir, readFile, rm, writeFile, appendFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { systemCaller } from '@netwerk/access';
import { clearDataset, inventNeighbourhood, seedDemo, writtenFor } from '@netwerk/demo';
import { Graph, migrate } from '@netwerk/graph';
import { checkCsvFolder, exportCsv, importCsv, knownHere, type CsvOutcome } from '@netwerk/interchange';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { anOwnHome, type OwnHome } from '../../support/own-server.ts';

jest.setTimeout(240_000);

/** Seed, write out, empty the database, read in, write out again: what the format holds is the same to the byte. */

const caller = systemCaller('test-round-trip');
const source = 'Oeverlinde, teruggezet';
let home: OwnHome;
let server: LocalNeo4j;
let graph: Graph;
let folder: string;

beforeAll(async () => {
  home = await anOwnHome();
  server = await openLocalNeo4j({ home: home.home, cache: home.cache, purpose: 'command', progress: () => undefined });
  graph = Graph.connect(server.connection);
  await migrate(graph, caller);
  folder = await mkdtemp(join(tmpdir(), 'netwerk-round-trip-'));
}, 240_000);

afterAll(async () => {
  await graph.close();
  await server.release();
  await home.remove();
  await rm(folder, { recursive: true, force: true });
});

async function written(name: string, from: string | null): Promise<string> {
  const target = join(folder, name);
  await mkdir(target);
  const write = (file: string, lines: string): Promise<void> => appendFile(join(target, `${file}.csv`), lines);
  await exportCsv(graph, caller, { source: from, write });
  return target;
}

async function readIn(from: string): Promise<CsvOutcome> {
  const today = writtenFor;
  const checked = await checkCsvFolder(from, { onError: 'STOP', today, known: await knownHere(graph, caller) });
  try {
    expect([...checked.findings()].slice(0, 5)).toEqual([]);
    return await importCsv(graph, caller, checked, {
      ...{ source, ground: 'PUBLIC_TASK', onError: 'STOP', dryRun: false, waitSeconds: 0, today },
      progress: () => undefined,
    });
  } finally {
    checked.close();
  }
}

/** The lines of each file, in an order that does not depend on the ids that rows were given. */
async function contentOf(from: string): Promise<Record<string, string[]>> {
  const names = (await readdir(from)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(from, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, (texts[index] ?? '').split('\n').sort()]));
}

test('what was written out and read into an empty database is the same graph', async () => {
  await seedDemo(graph, { residents: 400, progress: () => undefined });
  const first = await written('first', null);
  await clearDataset(graph, inventNeighbourhood({ residents: 400 }));
  const outcome = await readIn(first);
  expect(outcome.status).toBe('IMPORTED');
  const again = await written('again', source);
  const [before, after] = [await contentOf(first), await contentOf(again)];
  for (const [file, lines] of Object.entries(before)) expect({ file, lines: after[file] }).toEqual({ file, lines });
});

test('the same folder again only reads', async () => {
  const outcome = await readIn(join(folder, 'first'));
  expect(outcome.status).toBe('UNCHANGED');
  const counts = Object.values(outcome.files);
  expect(counts.map(({ created, changed, rejected }) => created + changed + rejected)).toEqual(counts.map(() => 0));
});

test('a changed row changes only that', async () => {
  const changed = join(folder, 'changed');
  await mkdir(changed);
  for (const name of await readdir(join(folder, 'first'))) {
    const text = await readFile(join(folder, 'first', name), 'utf8');
    await writeFile(join(changed, name), name === 'teams.csv' ? text.replace(/Wijkteam \w+/, 'Wijkteam Anders') : text);
  }
  const outcome = await readIn(changed);
  expect(outcome.files.teams).toMatchObject({ created: 0, changed: 1 });
  const others = Object.entries(outcome.files).filter(([file]) => file !== 'teams');
  expect(others.map(([, { created, changed: rows }]) => created + rows)).toEqual(others.map(() => 0));
});
