import type { Caller } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
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

/** What names a person or a place, by the variable that stands for it. */
const named: readonly (readonly [variable: Fragment, label: Fragment])[] = [
  [cypher`person`, cypher`Person`],
  [cypher`file`, cypher`Case`],
  [cypher`member`, cypher`NetworkMember`],
  [cypher`account`, cypher`Account`],
  [cypher`initiative`, cypher`Initiative`],
  [cypher`organisation`, cypher`Organisation`],
  [cypher`team`, cypher`Team`],
];

/** Anything at either end of each index, outside what starts with the prefix. */
const outsidePrefix = named
  .flatMap(([one, label]) => [
    cypher`MATCH (${one}:${label}) WHERE ${one}.id < ${param('prefix')} RETURN 1 AS found LIMIT 1`,
    cypher`MATCH (${one}:${label}) WHERE ${one}.id >= ${param('afterPrefix')} RETURN 1 AS found LIMIT 1`,
  ])
  .reduce(
    (before, next) => cypher`${before}
      UNION ALL
      ${next}`,
  );

/**
 * Whether there is anything that a user would miss: what names a person or a place and was not invented here. Only the ends of
 * each index are looked at, so that a city of a million answers as fast as an empty database.
 */
export const foreignThings = question<{ prefix: string; afterPrefix: string }>()({
  name: 'foreign-things',
  statement: cypher`
    CALL {
      ${outsidePrefix}
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
