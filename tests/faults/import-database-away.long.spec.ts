import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { cypher, param } from '@netwerk/cypher';
import { rounds } from '@netwerk/domain/testing';
import { Graph, question, verifyGraph } from '@netwerk/graph';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { z } from 'zod';
import { testCaller } from '../support/graph.ts';
import { graphCommand, untilSaid, type GraphCommand } from '../support/graph-command.ts';

jest.setTimeout(300_000);

let home: string;
let server: LocalNeo4j;
let graph: Graph;

/** A server of its own: it goes away in the middle, and nothing but what was read in may stand in it. */
async function start(): Promise<void> {
  const cache = join(productFolder, '.netwerk', 'cache');
  server = await openLocalNeo4j({ home, cache, purpose: 'up', makeArchive: false, progress: () => undefined });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'netwerk-import-'));
  await start();
  graph = Graph.connect(server.connection);
}, 180_000);

afterAll(async () => {
  await graph.close();
  await server.release();
  await rm(home, { recursive: true, force: true });
}, 60_000);

/** Blocks have three thousand rows, so that a folder of this size is told in a few steps, in the long run in fifty. */
const people = rounds({ short: 3_000, full: 60_000 });
const ties = 1.5 * people;

async function folder(town: string): Promise<string> {
  const place = await mkdtemp(join(home, 'folder-'));
  const areas = `code,name,level,parent\nGM${town},Stad,gemeente,\nBU${town},Buurt,buurt,GM${town}\n`;
  const person = (_: unknown, id: number): string => `p${id},Iemand${id} Proef,BU${town},`;
  const tie = (_: unknown, id: number): string => `p${id % people},p${(id + 1 + Math.floor(id / people) * 7) % people}`;
  await writeFile(join(place, 'areas.csv'), areas);
  await writeFile(
    join(place, 'people.csv'),
    `id,name,area,roles\n${Array.from({ length: people }, person).join('\n')}\n`,
  );
  await writeFile(join(place, 'ties.csv'), `from,to\n${Array.from({ length: ties }, tie).join('\n')}\n`);
  return place;
}

function importing(place: string, source: string): GraphCommand {
  const { uri, username, password, database } = server.connection;
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const words = ['import', 'csv', place, '--source', source, '--ground', 'publieke taak', '--wait', '60'];
  return graphCommand(words, environment);
}

/** Waits until the command says that this share of the rows was read in. */
async function untilShare(command: GraphCommand, share: number): Promise<void> {
  await untilSaid(command, 'inlezen (reading in)');
  for (;;) {
    const told = [...command.said().matchAll(/inlezen \(reading in\) (\d+) \/ (\d+)/g)].at(-1);
    if (Number(told?.[1]) >= share * Number(told?.[2])) return;
    if (command.child.exitCode !== null) throw new Error(`It ended first:\n${command.said()}`);
    await pause(10);
  }
}

const seen = question<{ from: string }>()({
  name: 'test-seen-of-import',
  statement: cypher`
    CALL () { MATCH (person:Person) WHERE person.importedFrom = ${param('from')} RETURN count(person) AS people }
    CALL () {
      MATCH (:Resident)-[lives:LIVES_IN]->(area:Area)<-[:LIVES_IN]-(other:Person)
      WHERE other.importedFrom = ${param('from')} RETURN count(DISTINCT other) AS neighbours
    }
    CALL () {
      MATCH (:Person)-[tie:TIED_TO]->(:Person) WHERE tie.importedFrom = ${param('from')} RETURN count(tie) AS ties
    }
    RETURN people, neighbours, ties`,
  row: z.strictObject({ people: z.number().int(), neighbours: z.number().int(), ties: z.number().int() }),
});

async function seenOf(source: string) {
  const [row] = await graph.read(testCaller, seen, { from: `csv:${source}` }, { timeoutMs: 60_000 });
  return row;
}

const nothing = { people: 0, neighbours: 0, ties: 0 };
const everything = { people, neighbours: people, ties };

test('Ctrl-C says how to go on; when the database goes away in the middle it goes on by itself', async () => {
  const place = await folder('WEG');
  const stopped = importing(place, 'Onderbroken');
  await untilShare(stopped, 0.1);
  stopped.child.kill('SIGINT');
  expect(await stopped.ended).toMatchObject({
    exitCode: 130,
    stderr: expect.stringContaining('geef hetzelfde commando'),
  });
  expect(await seenOf('Onderbroken')).toEqual(nothing);

  const command = importing(place, 'Onderbroken');
  await untilShare(command, 0.3);
  await server.release();
  await start();
  const { exitCode, stderr } = await command.ended;
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('de database is even weg')]);
  expect(await seenOf('Onderbroken')).toEqual(everything);

  const findings = [];
  for await (const finding of verifyGraph(graph, testCaller)) findings.push(finding);
  expect(findings).toEqual([]);
});
