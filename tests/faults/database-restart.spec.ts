import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { Graph, migrate } from '@netwerk/graph';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { cookieOf, Screen, testApi, type TestApi } from '../support/app.ts';
import { aSmallNetwork } from '../support/builders.ts';
import { testCaller } from '../support/graph.ts';
import { networkOperation } from '../support/operations.ts';

jest.setTimeout(240_000);

let home: string;
let server: LocalNeo4j;
let graph: Graph;
let api: TestApi;
let screen: Screen;
let caseId: string;

/** A server of its own, on the same port each time: the one of the run serves other tests. */
async function start(): Promise<void> {
  const cache = join(productFolder, '.netwerk', 'cache');
  server = await openLocalNeo4j({ home, cache, purpose: 'up', makeArchive: false, progress: () => undefined });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'netwerk-fault-'));
  await start();
  graph = Graph.connect(server.connection);
  await migrate(graph, testCaller);
  const { worker, client } = await aSmallNetwork(graph);
  caseId = client.caseId;
  api = await testApi({ graph });
  screen = new Screen(api, await cookieOf(worker, new Date(), graph));
}, 180_000);

afterAll(async () => {
  await graph.close();
  await server.release();
  await rm(home, { recursive: true, force: true });
}, 60_000);

async function ask(): Promise<{ status: number; code: string | undefined; seconds: number }> {
  const startedAt = performance.now();
  const answer = await screen.ask(networkOperation.document, { caseId });
  return {
    status: answer.status,
    code: answer.errors[0]?.extensions.code,
    seconds: (performance.now() - startedAt) / 1_000,
  };
}

test('while the database is gone every request ends with 503; when it is back, answers come by themselves', async () => {
  const uri = server.connection.uri;
  expect((await ask()).status).toBe(200);

  const during = [ask(), ask()];
  await server.release();
  const gone = [...(await Promise.all(during)), await ask(), await ask()];
  expect(gone.filter((answer) => answer.status !== 200 && answer.status !== 503)).toEqual([]);
  expect(gone.at(-1)).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  expect(Math.max(...gone.map((answer) => answer.seconds))).toBeLessThan(15);
  expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);

  await start();
  expect(server.connection.uri).toBe(uri);
  const backAt = performance.now();
  let answer = await ask();
  while (answer.status !== 200 && performance.now() - backAt < 10_000) answer = await ask();
  expect(answer.status).toBe(200);
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
});
