import type { Caller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate } from '@netwerk/domain';
import { z } from 'zod';
import type { Graph } from '../connection/graph.ts';
import { question } from '../connection/question.ts';

export type DatasetState = 'WRITING' | 'COMPLETE';

/** What marks a database as holding invented people. */
export interface Dataset {
  readonly name: string;
  readonly seed: string;
  /** The day that counts as today in the invented neighbourhood. */
  readonly referenceDate: IsoDate;
  readonly generatorVersion: number;
  /** WRITING: a seed was broken off, so the neighbourhood is not whole. */
  readonly state: DatasetState;
}

/** The name of the one dataset that the product looks for. */
export const demoDatasetName = 'demo';

const datasetByName = question<{ name: string }>()({
  name: 'dataset-by-name',
  statement: cypher`
    MATCH (dataset:Dataset {name: ${param('name')}})
    RETURN dataset.name AS name, dataset.seed AS seed, toString(dataset.referenceDate) AS referenceDate,
           dataset.generatorVersion AS generatorVersion, dataset.state AS state`,
  row: z.strictObject({
    name: z.string(),
    seed: z.string(),
    referenceDate: z.string(),
    generatorVersion: z.number().int(),
    state: z.enum(['WRITING', 'COMPLETE']),
  }),
});

/**
 * The invented neighbourhood in this database, or null where there is none.
 * @throws Unavailable when the database does not answer
 */
export async function readDataset(graph: Graph, caller: Caller, name = demoDatasetName): Promise<Dataset | null> {
  const [row] = await graph.read(caller, datasetByName, { name });
  return row ?? null;
}

/** Whether everybody in this database is invented and the neighbourhood is whole. */
export async function demoInUse(graph: Graph, caller: Caller): Promise<boolean> {
  const dataset = await readDataset(graph, caller);
  return dataset !== null && dataset.state === 'COMPLETE';
}
