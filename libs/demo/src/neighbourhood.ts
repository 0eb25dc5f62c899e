import { InvalidInput, isIsoDate, type IsoDate } from '@netwerk/domain';
import type { DemoBatch, DemoDataset } from './dataset/batch.types.ts';
import { DemoClock, writtenFor } from './dataset/demo-clock.ts';
import { initiativeBatches } from './open/initiative-batches.ts';
import { knownBatches } from './open/known-batches.ts';
import { offerBatches } from './open/offer-batches.ts';
import { openTieBatches } from './open/open-tie-batches.ts';
import { volunteerBatches } from './open/volunteer-batches.ts';
import { isOpen, namedId, planNeighbourhood, residentId, type AreaPlan } from './people/plan.ts';
import { registrationBatches } from './people/registrations.ts';
import { residentBatches, type Making } from './people/resident-batches.ts';
import { frameBatches } from './people/team-batches.ts';
import { AreaCodes, writtenResidents } from './place/areas.ts';
import { DemoIds } from './random/ids.ts';
import { inTime } from './stories/in-time.ts';
import { neighbours, stories } from './stories/stories.ts';
import { caseBatches } from './told/case-batches.ts';
import { caseId } from './told/case-id.ts';
import { madeCase, storyCase } from './told/made-case.ts';
import type { ToldCase } from './told/told.types.ts';
import { safetyBatches } from './safety/safety-batches.ts';
import { stepBatches } from './steps/step-batches.ts';
import { wishBatches } from './wishes/wish-batches.ts';

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

/** Files that are made and written together. */
const casesAtOnce = 150;

/**
 * The invented neighbourhood Oeverlinde. The same name, seed, day and size always give the same bytes.
 * @throws InvalidInput for a size outside 400 to a million, or a day that does not exist
 */
export function inventNeighbourhood(options: NeighbourhoodOptions = {}): DemoDataset {
  const { name = 'demo', seed = defaultSeed, referenceDate = writtenFor, residents = writtenResidents } = options;
  if (!Number.isInteger(residents) || residents < fewestResidents || residents > mostResidents) {
    throw new InvalidInput({ field: 'residents', reason: `${fewestResidents}-${mostResidents}` });
  }
  if (!isIsoDate(referenceDate)) throw new InvalidInput({ field: 'today', reason: 'jjjj-mm-dd' });
  const ids = new DemoIds(name);
  const plan = planNeighbourhood(residents, stories, neighbours);
  const making: Making = { seed, ids, plan, clock: new DemoClock(referenceDate), codes: new AreaCodes(name) };
  const mark = residents === writtenResidents ? seed : `${seed}/${residents}`;
  return { name, seed: mark, referenceDate, generatorVersion, idPrefix: ids.prefix, batches: () => batchesOf(making) };
}

/** Where the stories of the demo are found: the id of each hand-written file by the key of its story. */
export function storyCaseIds(name = 'demo'): ReadonlyMap<string, string> {
  const ids = new DemoIds(name);
  return new Map(stories.map((story) => [story.key, caseId(ids, story)]));
}

/** Codes of all areas of a dataset. */
export function areaCodesOf(name: string): string[] {
  const codes = new AreaCodes(name);
  const plan = planNeighbourhood(writtenResidents, stories, neighbours);
  const districts = new Set(plan.areas.map(({ area }) => codes.district(area.district)));
  return [codes.municipality, ...districts, ...plan.areas.map(({ area }) => codes.neighbourhood(area.key))];
}

function* batchesOf(making: Making): Iterable<DemoBatch> {
  yield* frameBatches(making);
  yield* registrationBatches(making);
  for (const area of making.plan.areas) yield* residentBatches(making, area);
  yield* initiativeBatches(making);
  yield* openTieBatches(making);
  yield* volunteerBatches(making);
  yield* knownBatches(making);
  yield* offerBatches(making);
  for (const cases of blocksOf(allCases(making), casesAtOnce)) {
    yield* caseBatches(making.ids, cases);
    yield* wishBatches(making.ids, cases);
  }
  yield* safetyBatches(making);
  yield* stepBatches(making);
}

function* allCases(making: Making): Iterable<ToldCase> {
  for (const area of making.plan.areas) {
    yield* storyCases(making, area);
    yield* madeCases(making, area);
  }
}

function* storyCases({ seed, ids, clock }: Making, { area }: AreaPlan): Iterable<ToldCase> {
  for (const written of stories.filter((story) => story.resident.area === area.key)) {
    const story = inTime(clock, written);
    yield storyCase(seed, story, area, namedId(ids, story.resident.key), clock.today);
  }
}

function* madeCases({ seed, ids, clock, plan }: Making, { area, clients, firstClient }: AreaPlan): Iterable<ToldCase> {
  for (let index = 0; index < clients; index += 1) {
    const open = isOpen(plan, firstClient + index);
    yield madeCase(seed, clock.today, { area, index, residentId: residentId(ids, area, index), open });
  }
}

function* blocksOf<T>(items: Iterable<T>, size: number): Iterable<T[]> {
  let block: T[] = [];
  for (const item of items) {
    block.push(item);
    if (block.length === size) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}
