import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Graph, verifyGraph } from '@netwerk/graph';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { testCaller } from '../support/graph.ts';
import { untilSaid } from '../support/graph-command.ts';
import { anOwnHome, type OwnHome } from '../support/own-server.ts';
import { aLargeFolder, everything, importing, nothing, seenOf, untilShare } from '../support/running-import.ts';

jest.setTimeout(300_000);

let own: OwnHome;
let server: LocalNeo4j;
let graph: Graph;

/** A server of its own: it goes away in the middle, and nothing but what was read in may stand in it. */
async function start(): Promise<void> {
  server = await openLocalNeo4j({ ...own, purpose: 'up', makeArchive: false, progress: () => undefined });
}

beforeAll(async () => {
  own = await anOwnHome();
  await start();
  graph = Graph.connect(server.connection);
}, 180_000);

afterAll(async () => {
  await graph.close();
  await server.release();
  await own.remove();
}, 60_000);

test('Ctrl-C says how to go on; when the database goes away in the middle it goes on by itself', async () => {
  const place = await aLargeFolder(own.home, 'WEG');
  const source = 'Onderbroken';
  const stopped = importing(server.connection, place, source);
  await untilShare(stopped, 0.1);
  stopped.child.kill('SIGINT');
  expect(await stopped.ended).toMatchObject({
    exitCode: 130,
    stderr: expect.stringContaining('geef hetzelfde commando'),
  });
  expect(await seenOf(graph, source)).toEqual(nothing);

  const command = importing(server.connection, place, source);
  await untilShare(command, 0.3);
  await server.release();
  await untilSaid(command, 'de database is even weg');
  await start();
  const { exitCode, stderr } = await command.ended;
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('de database is terug')]);
  expect(await seenOf(graph, source)).toEqual(everything);

  const findings = [];
  for await (const finding of verifyGraph(graph, testCaller)) findings.push(finding);
  expect(findings).toEqual([]);
});
