import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cypher, param } from '@netwerk/cypher';
import { rounds } from '@netwerk/domain/testing';
import { question, type Graph, type GraphSettings } from '@netwerk/graph';
import { z } from 'zod';
import { testCaller } from './graph.ts';
import { graphCommand, untilSaid, type GraphCommand } from './graph-command.ts';

/** Blocks have three thousand rows, so that a folder of this size is told in a few steps, in the long run in fifty. */
const people = rounds({ short: 3_000, full: 60_000 });
const ties = 1.5 * people;

/** A folder of people and open ties in an area of their own, made in `home`. */
export async function aLargeFolder(home: string, town: string): Promise<string> {
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

/** Reads a folder in as a user does; an import of another test is waited for. */
export function importing(
  { uri, username, password, database }: GraphSettings,
  place: string,
  source: string,
): GraphCommand {
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
export async function untilShare(command: GraphCommand, share: number): Promise<void> {
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
      MATCH (:Resident)-[:LIVES_IN]->(area:Area)
      WITH DISTINCT area
      MATCH (area)<-[:LIVES_IN]-(other:Person) WHERE other.importedFrom = ${param('from')}
      RETURN count(DISTINCT other) AS neighbours
    }
    CALL () {
      MATCH (:Person)-[tie:TIED_TO]->(:Person) WHERE tie.importedFrom = ${param('from')} RETURN count(tie) AS ties
    }
    RETURN people, neighbours, ties`,
  row: z.strictObject({ people: z.number().int(), neighbours: z.number().int(), ties: z.number().int() }),
});

/** What anybody can come along of a source. */
export async function seenOf(graph: Graph, source: string) {
  const [row] = await graph.read(testCaller, seen, { from: `csv:${source}` }, { timeoutMs: 60_000 });
  return row;
}

export const nothing = { people: 0, neighbours: 0, ties: 0 };
export const everything = { people, neighbours: people, ties };
