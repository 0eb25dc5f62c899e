import { systemCaller } from '@netwerk/access';
import { readTestDatabaseSettings } from '@netwerk/config';
import { inventNeighbourhood, writeDataset } from '@netwerk/demo';
import { Graph, readDataset } from '@netwerk/graph';
import startDatabase from '../../support/global-setup.ts';

/** The database of the run, with the invented neighbourhood in it: what `npm start` shows is what these tests use. */
export default async function globalSetup(): Promise<void> {
  await startDatabase();
  const settings = readTestDatabaseSettings();
  if (settings === null) throw new Error('No test database was started.');
  const graph = Graph.connect(settings);
  try {
    const dataset = inventNeighbourhood({});
    const found = await readDataset(graph, systemCaller('test'), dataset.name);
    if (found?.state !== 'COMPLETE') await writeDataset(graph, dataset, (line) => console.log(line));
  } finally {
    await graph.close();
  }
}
