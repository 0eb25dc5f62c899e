import type { Caller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import type { Graph } from '../connection/graph.ts';
import { question } from '../connection/question.ts';
import { nodeModel, toStored } from './stored-values.ts';
import type { Dataset } from './dataset.query.ts';

/** Before anything else is written: from here on the database says of itself that its people are invented. */
export const markDataset = question<{ name: string; properties: object }>()({
  name: 'mark-dataset',
  statement: cypher`MERGE (dataset:Dataset {name: ${param('name')}}) SET dataset = ${param('properties')}`,
  row: z.never(),
});

/** How many things a user would miss: everything that names a person or a place and was not invented here. */
export const foreignThings = question<{ prefix: string }>()({
  name: 'foreign-things',
  statement: cypher`
    CALL {
      MATCH (person:Person) WHERE NOT person.id STARTS WITH ${param('prefix')} RETURN count(person) AS found
      UNION ALL
      MATCH (file:Case) WHERE NOT file.id STARTS WITH ${param('prefix')} RETURN count(file) AS found
      UNION ALL
      MATCH (member:NetworkMember) WHERE NOT member.id STARTS WITH ${param('prefix')} RETURN count(member) AS found
      UNION ALL
      MATCH (account:Account) WHERE NOT account.id STARTS WITH ${param('prefix')} RETURN count(account) AS found
      UNION ALL
      MATCH (initiative:Initiative) WHERE NOT initiative.id STARTS WITH ${param('prefix')} RETURN count(initiative) AS found
      UNION ALL
      MATCH (organisation:Organisation) WHERE NOT organisation.id STARTS WITH ${param('prefix')} RETURN count(organisation) AS found
      UNION ALL
      MATCH (team:Team) WHERE NOT team.id STARTS WITH ${param('prefix')} RETURN count(team) AS found
    }
    RETURN sum(found) AS found`,
  row: z.strictObject({ found: z.number().int() }),
});

export async function writeDatasetMark(graph: Graph, caller: Caller, dataset: Dataset): Promise<void> {
  const properties = toStored(nodeModel('Dataset'), dataset);
  await graph.writeOnce(caller, markDataset, { name: dataset.name, properties });
}

/** Number of people, files and partners in this database that do not belong to the dataset with this id prefix. */
export async function countForeignThings(graph: Graph, caller: Caller, prefix: string): Promise<number> {
  const [row] = await graph.read(caller, foreignThings, { prefix });
  return row?.found ?? 0;
}
