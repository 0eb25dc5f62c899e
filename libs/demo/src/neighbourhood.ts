import { InvalidInput, isIsoDate, type IsoDate } from '@netwerk/domain';
import { cityBatches, isLarge, type City } from './city/city-batches.ts';
import type { DemoDataset } from './dataset/batch.types.ts';
import { DemoClock, writtenFor } from './dataset/demo-clock.ts';
import { writtenResidents } from './place/areas.ts';
import { DemoIds } from './random/ids.ts';
import { stories } from './stories/stories.ts';
import { caseId } from './told/case-id.ts';

/** Raised whenever the same seed would give other people. */
export const generatorVersion = 4;
export const defaultSeed = 'oeverlinde-1';
/** Below this the stories alone would fill the buurten. */
export const fewestResidents = 400;
export const mostResidents = 1_000_000;

export interface NeighbourhoodOptions {
  /** Name of the dataset; every id and login name depends on it. */
  readonly name?: string;
  readonly seed?: string;
  readonly referenceDate?: IsoDate;
  readonly residents?: number;
}

/**
 * The invented gemeente Oeverlinde. The same name, seed, day and size always give the same bytes.
 * @throws InvalidInput for a size outside 400 to a million, or a day that does not exist
 */
export function inventNeighbourhood(options: NeighbourhoodOptions = {}): DemoDataset {
  const { name = 'demo', seed = defaultSeed, referenceDate = writtenFor, residents = writtenResidents } = options;
  if (!Number.isInteger(residents) || residents < fewestResidents || residents > mostResidents) {
    throw new InvalidInput({ field: 'residents', reason: `${fewestResidents}-${mostResidents}` });
  }
  if (!isIsoDate(referenceDate)) throw new InvalidInput({ field: 'today', reason: 'jjjj-mm-dd' });
  const city: City = { name, seed, residents, clock: new DemoClock(referenceDate) };
  const { prefix: idPrefix } = new DemoIds(name);
  return {
    ...{ name, referenceDate, residents, generatorVersion, idPrefix },
    seed: markOf(seed, residents),
    batches: () => cityBatches(city),
  };
}

/** The seed, and the size where it is not the usual one; a large gemeente is arranged otherwise than it was at first. */
function markOf(seed: string, residents: number): string {
  if (residents === writtenResidents) return seed;
  return isLarge(residents) ? `${seed}/${residents}/wijken` : `${seed}/${residents}`;
}

/** Where the stories of the demo are found: the id of each hand-written file by the key of its story. */
export function storyCaseIds(name = 'demo'): ReadonlyMap<string, string> {
  const ids = new DemoIds(name);
  return new Map(stories.map((story) => [story.key, caseId(ids, story)]));
}
