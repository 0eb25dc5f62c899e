import type { Caller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { integer, type Graph } from '../connection/graph.ts';
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

const removable = {
  LoginSession: cypher`MATCH (node:LoginSession)-[:LOGGED_IN_AS]->(account:Account) WHERE account.id STARTS WITH ${param('prefix')}`,
  CaseOpening: cypher`MATCH (node:CaseOpening)-[:OPENS]->(file:Case) WHERE file.id STARTS WITH ${param('prefix')}`,
  NetworkMember: cypher`MATCH (node:NetworkMember) WHERE node.id STARTS WITH ${param('prefix')}`,
  Agreement: cypher`MATCH (node:Agreement) WHERE node.id STARTS WITH ${param('prefix')}`,
  WaitingEntry: cypher`MATCH (node:WaitingEntry) WHERE node.id STARTS WITH ${param('prefix')}`,
  Case: cypher`MATCH (node:Case) WHERE node.id STARTS WITH ${param('prefix')}`,
  Account: cypher`MATCH (node:Account) WHERE node.id STARTS WITH ${param('prefix')}`,
  Initiative: cypher`MATCH (node:Initiative) WHERE node.id STARTS WITH ${param('prefix')}`,
  Person: cypher`MATCH (node:Person) WHERE node.id STARTS WITH ${param('prefix')}`,
  Organisation: cypher`MATCH (node:Organisation) WHERE node.id STARTS WITH ${param('prefix')}`,
  Team: cypher`MATCH (node:Team) WHERE node.id STARTS WITH ${param('prefix')}`,
} as const;

export const demoRemovals = Object.entries(removable).map(([label, which]) =>
  question<{ prefix: string; most: ReturnType<typeof integer> }>()({
    name: `remove-demo-${label}`,
    statement: cypher`${which} WITH node LIMIT ${param('most')} DETACH DELETE node RETURN count(*) AS removed`,
    row: z.strictObject({ removed: z.number().int() }),
  }),
);

export const demoAreaRemoval = question<{ codes: readonly string[] }>()({
  name: 'remove-demo-Area',
  statement: cypher`MATCH (node:Area) WHERE node.code IN ${param('codes')} DETACH DELETE node`,
  row: z.never(),
});

export const datasetRemoval = question<{ name: string }>()({
  name: 'remove-dataset-mark',
  statement: cypher`MATCH (dataset:Dataset {name: ${param('name')}}) DELETE dataset`,
  row: z.never(),
});

/** A transaction of this many nodes stays well within the memory that the embedded database gets. */
const removedAtOnce = 1_000;

/** Takes one dataset out of the database and leaves everything else. Its mark goes last: broken off, it can be done again. */
export async function removeDataset(
  graph: Graph,
  caller: Caller,
  dataset: { readonly name: string; readonly idPrefix: string; readonly areaCodes: readonly string[] },
): Promise<void> {
  for (const removal of demoRemovals) {
    const parameters = { prefix: dataset.idPrefix, most: integer(removedAtOnce) };
    for (let removed = 1; removed > 0; ) {
      const [row] = await graph.writeOnce(caller, removal, parameters, { timeoutMs: 60_000 });
      removed = row?.removed ?? 0;
    }
  }
  await graph.writeOnce(caller, demoAreaRemoval, { codes: dataset.areaCodes });
  await graph.writeOnce(caller, datasetRemoval, { name: dataset.name });
}
