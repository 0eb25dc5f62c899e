import { afterAll } from '@jest/globals';
import { readTestDatabaseSettings } from '@netwerk/config';
import { Graph } from '@netwerk/graph';

let shared: Graph | null = null;
const lastThings: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const work of lastThings) await work();
  await shared?.close();
  shared = null;
}, 60_000);

/** Something to take away when the tests of this file are done: after this the connections are closed. */
export function beforeClosing(work: () => Promise<unknown>): void {
  lastThings.push(work);
}

export { testCaller } from './caller.ts';

/** The database of this run; one connection pool per test file, closed by itself. Every file builds its own municipality. */
export function testGraph(): Graph {
  shared ??= Graph.connect(testConnection());
  return shared;
}

/** How to reach the database of this run. */
export function testConnection(): { uri: string; username: string; password: string; database: string } {
  const settings = readTestDatabaseSettings();
  if (settings === null)
    throw new Error('No test database: run this file through `npm run jest`, whose global set-up starts one.');
  const { uri, username, password, database } = settings;
  return { uri, username, password, database };
}
