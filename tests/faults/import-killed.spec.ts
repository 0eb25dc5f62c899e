import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { rounds } from '@netwerk/domain/testing';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { testCaller, testConnection, testGraph } from '../support/graph.ts';
import { graphCommand, untilSaid, type GraphCommand } from '../support/graph-command.ts';

jest.setTimeout(300_000);

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'netwerk-import-'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

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
  const { uri, username, password, database } = testConnection();
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const words = ['import', 'csv', place, '--source', source, '--ground', 'publieke taak', '--wait', '120'];
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
  const [row] = await testGraph().read(testCaller, seen, { from: `csv:${source}` }, { timeoutMs: 60_000 });
  return row;
}

const nothing = { people: 0, neighbours: 0, ties: 0 };
const everything = { people, neighbours: people, ties };

test('killed at 10, 50 and 90 % nothing half shows, and the same command goes on to the end', async () => {
  const mark = randomUUID();
  const source = `Gedood ${mark}`;
  const place = await folder(mark);
  for (const share of [0.1, 0.5, 0.9]) {
    const command = importing(place, source);
    await untilShare(command, share);
    command.child.kill('SIGKILL');
    await command.ended;
    // At the end it may have been just too late to kill it: all of it shows then, and nothing in between ever does.
    expect([nothing, everything]).toContainEqual(await seenOf(source));
  }
  const { exitCode, stdout } = await importing(place, source).ended;
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/al aangekomen|Alles stond hier al zo/)]);
  expect(await seenOf(source)).toEqual(everything);
});
