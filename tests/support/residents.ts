import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { searchText } from '@netwerk/domain';
import { question, type Graph } from '@netwerk/graph';
import { z } from 'zod';
import { beginning, type Municipality } from './builders.ts';
import { testCaller } from './graph.ts';

const createResident = question<object>()({
  name: 'test-resident',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}})
    CREATE (resident:Person:Resident {
      id: ${param('id')}, callName: ${param('callName')}, familyName: ${param('familyName')},
      searchName: ${param('searchName')}, minor: false
    })-[:LIVES_IN {validFrom: date(${param('from')})}]->(area)
    SET resident += ${param('details')}`,
  row: z.never(),
});

/** Somebody who lives in a buurt and is nobody's client; answers the id. */
export async function aResident(
  graph: Graph,
  municipality: Municipality,
  options: { callName?: string; familyName?: string; hiddenAddress?: boolean } = {},
): Promise<string> {
  const { callName = 'Jan', familyName = 'de Proef', hiddenAddress = false } = options;
  const id = randomUUID();
  await graph.writeOnce(testCaller, createResident, {
    id,
    callName,
    familyName,
    searchName: searchText(`${callName} ${familyName}`),
    areaCode: municipality.neighbourhoodCode,
    from: beginning,
    details: hiddenAddress ? { hiddenAddress } : {},
  });
  return id;
}

/** A family name that nobody else in the database has: letters only, as names are. */
export function aFamilyName(start: string): string {
  const letters = randomUUID().replace(/[^0-9a-f]/g, '');
  return (
    start +
    [...letters]
      .map((sign) => String.fromCharCode(97 + Number.parseInt(sign, 16)))
      .join('')
      .slice(0, 20)
  );
}
