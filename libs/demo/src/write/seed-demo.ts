import { setImmediate } from 'node:timers/promises';
import { systemCaller } from '@netwerk/access';
import type { IsoDate } from '@netwerk/domain';
import {
  holdsForeignThings,
  readDataset,
  removeDataset,
  writeDatasetMark,
  writeDemoLinks,
  writeDemoNodes,
  type Dataset,
  type Graph,
} from '@netwerk/graph';
import type { DemoBatch, DemoDataset } from '../dataset/batch.types.ts';
import { inventNeighbourhood } from '../neighbourhood.ts';
import { areaCodeEnding, areaCodeStarts } from '../place/area-codes.ts';
import { inDutch, SeedProgress } from './seed-progress.ts';

export interface SeedOptions {
  /** Told one line of progress at a time. */
  readonly progress: (line: string) => void;
  /** Another name than the demo's makes a dataset of its own, which the product does not show. */
  readonly name?: string;
  readonly referenceDate?: IsoDate;
  readonly seed?: string;
  readonly residents?: number;
}

/** KEPT_OTHER: a whole demo of another seed, day or version stands there, and people added things to it. */
export type SeedOutcome = 'WRITTEN' | 'ALREADY_THERE' | 'KEPT_OTHER';

const caller = systemCaller('seed');

/** This database holds people who were not invented here: it is not a place for a demo. */
export class NotADemoDatabase extends Error {
  readonly nl =
    'In deze database staan al gegevens die niet bij de voorbeeldbuurt horen. Gebruik voor de voorbeeldmensen een lege database of een andere NETWERK_HOME.';
  readonly en =
    'This database already holds data that is not part of the demo neighbourhood. Use an empty database or another NETWERK_HOME for the demo people.';

  constructor() {
    super('The database is not a demo database.');
    this.name = 'NotADemoDatabase';
  }
}

/**
 * Sees to it that the invented neighbourhood stands in the database, whole. A whole one of this version with the seed,
 * day and size that were asked for is left as it is; one that was broken off is taken away and made again.
 * @throws NotADemoDatabase when there is anything else in the database
 * @throws Unavailable when the database does not answer
 */
export async function seedDemo(graph: Graph, options: SeedOptions): Promise<SeedOutcome> {
  const dataset = inventNeighbourhood(options);
  const found = await readDataset(graph, caller, dataset.name);
  if (found !== null && isAsAsked(found, dataset, options)) return 'ALREADY_THERE';
  if (await holdsForeignThings(graph, caller, dataset.idPrefix)) {
    if (found?.state === 'COMPLETE') return 'KEPT_OTHER';
    throw new NotADemoDatabase();
  }
  if (found !== null) {
    options.progress('De vorige voorbeeldbuurt wordt weggehaald …');
    await clearDataset(graph, dataset, options.progress);
  }
  await writeDataset(graph, dataset, options.progress);
  return 'WRITTEN';
}

/** Writes a whole dataset; until the last row stands there it says of itself that it is not whole. */
export async function writeDataset(
  graph: Graph,
  dataset: DemoDataset,
  progress: (line: string) => void,
): Promise<void> {
  const { name, seed, referenceDate, generatorVersion } = dataset;
  const mark = { name, seed, referenceDate, generatorVersion };
  await writeDatasetMark(graph, caller, { ...mark, state: 'WRITING' });
  const told = new SeedProgress(dataset.residents, progress);
  let writing = Promise.resolve();
  for (const batch of dataset.batches()) {
    // The next batch is made while the database writes this one; a link never overtakes its ends.
    await writing;
    told.wrote(batch);
    writing = writeBatch(graph, batch);
    writing.catch(() => undefined);
    await setImmediate();
  }
  await writing;
  await writeDatasetMark(graph, caller, { ...mark, state: 'COMPLETE' });
  told.done();
}

/** Takes a dataset out of the database and nothing else, a small part at a time. */
export async function clearDataset(
  graph: Graph,
  { name, idPrefix }: Pick<DemoDataset, 'name' | 'idPrefix'>,
  progress: (line: string) => void = () => undefined,
): Promise<void> {
  const areaCodes = { starts: areaCodeStarts, ending: areaCodeEnding(name) };
  let told = 0;
  await removeDataset(graph, caller, { name, idPrefix, areaCodes }, (removed) => {
    if (removed - told < removedBetweenLines) return;
    told = removed;
    progress(`Vorige voorbeeldbuurt: ${inDutch(removed)} mensen en dingen weggehaald …`);
  });
}

const removedBetweenLines = 100_000;
const rowsAtOnce = 4_000;

async function writeBatch(graph: Graph, batch: DemoBatch): Promise<void> {
  for (let from = 0; from < batch.rows.length; from += rowsAtOnce) {
    if ('node' in batch) await writeDemoNodes(graph, caller, batch.node, batch.rows.slice(from, from + rowsAtOnce));
    else await writeDemoLinks(graph, caller, batch.link, batch.rows.slice(from, from + rowsAtOnce));
  }
}

/** What was not asked for may be anything: a plain start keeps a larger demo that somebody made on purpose. */
function isAsAsked(found: Dataset, wanted: DemoDataset, asked: SeedOptions): boolean {
  const sizeOrSeed = asked.seed !== undefined || asked.residents !== undefined;
  return (
    found.state === 'COMPLETE' &&
    found.generatorVersion === wanted.generatorVersion &&
    (!sizeOrSeed || found.seed === wanted.seed) &&
    (asked.referenceDate === undefined || found.referenceDate === wanted.referenceDate)
  );
}
