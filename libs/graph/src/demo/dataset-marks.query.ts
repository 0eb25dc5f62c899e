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

/**
 * Whether there is anything that a user would miss: what names a person or a place and was not invented here. Only the ends of
 * each index are looked at, so that a city of a million answers as fast as an empty database.
 */
export const foreignThings = question<{ prefix: string; afterPrefix: string }>()({
  name: 'foreign-things',
  statement: cypher`
    CALL {
      MATCH (person:Person) WHERE person.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (person:Person) WHERE person.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (file:Case) WHERE file.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (file:Case) WHERE file.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (member:NetworkMember) WHERE member.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (member:NetworkMember) WHERE member.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (account:Account) WHERE account.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (account:Account) WHERE account.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (initiative:Initiative) WHERE initiative.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (initiative:Initiative) WHERE initiative.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (organisation:Organisation) WHERE organisation.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (organisation:Organisation) WHERE organisation.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (team:Team) WHERE team.id < ${param('prefix')} RETURN 1 AS found LIMIT 1
      UNION ALL
      MATCH (team:Team) WHERE team.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1
    }
    RETURN count(found) > 0 AS found`,
  row: z.strictObject({ found: z.boolean() }),
});

export async function writeDatasetMark(graph: Graph, caller: Caller, dataset: Dataset): Promise<void> {
  const properties = toStored(nodeModel('Dataset'), dataset);
  await graph.writeOnce(caller, markDataset, { name: dataset.name, properties });
}

/** Whether this database holds people, files or partners that do not belong to the dataset with this id prefix. */
export async function holdsForeignThings(graph: Graph, caller: Caller, prefix: string): Promise<boolean> {
  const parameters = { prefix, afterPrefix: textAfter(prefix) };
  const [row] = await graph.read(caller, foreignThings, parameters, { timeoutMs: 60_000 });
  return row?.found ?? false;
}

/** The first text in order that starts otherwise than with `prefix` and comes after everything that does. */
function textAfter(prefix: string): string {
  return `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
}
