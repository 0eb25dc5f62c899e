import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { searchText } from '@netwerk/domain';
import { question, storedLink, storedNode, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { testCaller } from '../../support/caller.ts';
import { areaCount, personRow, tieRow, type CsvNeighbourhood } from './csv-neighbourhood.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the import would write, made ready beforehand: only the writing itself is left. */
export interface PreparedRows {
  readonly from: string;
  readonly areas: readonly Row[];
  readonly people: readonly Row[];
  readonly ties: readonly Row[];
}

const at = '2026-11-17T10:00:00.000Z';
const today = '2026-11-17';
const rowsAtOnce = 3_000;

/** Nodes with their labels at once, as somebody would write them who needs no all or nothing. */
export function prepareRows(place: CsvNeighbourhood): PreparedRows {
  const from = `csv:raw ${place.town}`;
  const importId = `raw-${place.town}`;
  const own = { importedFrom: from, importId };
  const areas = Array.from({ length: areaCount(place) }, (_, id) => ({
    code: `BU${place.town}${id}`,
    town: `GM${place.town}`,
    properties: storedNode('Area', {
      code: `BU${place.town}${id}`,
      level: 'NEIGHBOURHOOD',
      name: `Buurt ${id}`,
      ...own,
    }),
  }));
  const people = Array.from({ length: place.people }, (_, index) => {
    const { id, callName, familyName, area } = personRow(place, index);
    const searchName = searchText(`${callName} ${familyName}`);
    const values = {
      callName,
      familyName,
      searchName,
      minor: false,
      id: randomUUID(),
      externalId: id,
      importedVersion: 0,
    };
    return { area, properties: storedNode('Person:Resident', { ...values, ...own, importHash: randomUUID() }) };
  });
  const ties = Array.from({ length: place.people * place.tiesEach }, (_, index) => preparedTie(place, index, own));
  return { from, areas, people, ties };
}

function preparedTie(place: CsvNeighbourhood, index: number, own: object) {
  const [one, other] = tieRow(place, index);
  const values = { validFrom: today, nature: 'ORDINARY', source: 'TOLD', confirmedOn: today, recordedAt: at };
  const more = {
    recordedBy: 'system:bench',
    version: 1,
    importedVersion: 1,
    importHash: randomUUID(),
    id: randomUUID(),
  };
  const importKey = JSON.stringify([`csv:raw ${place.town}`, 'ties', null, one, other, null]);
  return { one, other, properties: storedLink('TIED_TO', { ...values, ...more, importKey, ...own }) };
}

const written = z.strictObject({ written: z.number().int() });
type Rows = { rows: readonly Row[] };

const writeTown = question<{ code: string }>()({
  name: 'bench-import-town',
  statement: cypher`MERGE (town:Area {code: ${param('code')}}) SET town.level = 'MUNICIPALITY', town.name = 'Stad' RETURN count(town) AS written`,
  row: written,
});

const writeAreas = question<Rows>()({
  name: 'bench-import-areas',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (town:Area {code: row.town})
    CREATE (area:Area)-[:PART_OF]->(town)
    SET area = row.properties
    RETURN count(area) AS written`,
  row: written,
});

const writePeople = question<Rows>()({
  name: 'bench-import-people',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    CREATE (person:Person:Resident)
    SET person = row.properties
    WITH row, person
    MATCH (area:Area {code: row.area})
    CREATE (person)-[:LIVES_IN {validFrom: date('2026-11-17'), importId: row.properties.importId}]->(area)
    RETURN count(person) AS written`,
  row: written,
});

const writeTies = question<Rows & { from: string }>()({
  name: 'bench-import-ties',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (one:Person {importedFrom: ${param('from')}, externalId: row.one})
    MATCH (other:Person {importedFrom: ${param('from')}, externalId: row.other})
    CREATE (one)-[tie:TIED_TO]->(other)
    SET tie = row.properties
    RETURN count(tie) AS written`,
  row: written,
});

/** The ceiling: the same data and links in blocks, as fast as the driver takes prepared rows. */
export async function writePrepared(graph: Graph, { from, areas, people, ties }: PreparedRows, size = rowsAtOnce) {
  const town = String(areas[0]?.['town']);
  await graph.writeOnce(testCaller, writeTown, { code: town });
  const inBlocks = async (rows: readonly Row[], write: (block: readonly Row[]) => Promise<unknown>): Promise<void> => {
    for (let start = 0; start < rows.length; start += size) await write(rows.slice(start, start + size));
  };
  const longer = { timeoutMs: 120_000 };
  await inBlocks(areas, (rows) => graph.write(testCaller, (tx) => tx.run(writeAreas, { rows }), longer));
  await inBlocks(people, (rows) => graph.write(testCaller, (tx) => tx.run(writePeople, { rows }), longer));
  await inBlocks(ties, (rows) => graph.write(testCaller, (tx) => tx.run(writeTies, { rows, from }), longer));
}

/** What both sides have to agree on. */
export const storedSums = question<{ from: string }>()({
  name: 'bench-import-sums',
  statement: cypher`
    CALL () {
      MATCH (person:Person) WHERE person.importedFrom = ${param('from')}
      RETURN count(person) AS people, count(DISTINCT person.callName + ' ' + person.familyName) AS names,
        sum(size(person.searchName)) AS letters, sum(COUNT { (person:Resident)-[:LIVES_IN]->(:Area) }) AS homes
    }
    CALL () {
      MATCH (one:Person)-[tie:TIED_TO]->(other:Person) WHERE tie.importedFrom = ${param('from')}
      RETURN count(tie) AS ties, sum(toInteger(substring(one.externalId, 1)) + toInteger(substring(other.externalId, 1))) AS ends
    }
    RETURN people, names, letters, homes, ties, ends`,
  row: z.strictObject({
    ...{ people: z.number(), names: z.number(), letters: z.number(), homes: z.number(), ties: z.number() },
    ends: z.number(),
  }),
});
