import type { DemoBatch } from '../dataset/batch.types.ts';
import type { AreaRow } from '../dataset/rows.types.ts';
import { initiativeBatches } from '../open/initiative-batches.ts';
import { knownBatches } from '../open/known-batches.ts';
import { offerBatches } from '../open/offer-batches.ts';
import { openTieBatches } from '../open/open-tie-batches.ts';
import { volunteerBatches } from '../open/volunteer-batches.ts';
import { isOpen, namedId, residentId, type AreaPlan } from '../people/plan.ts';
import { expertiseBatch, registrationBatches } from '../people/registrations.ts';
import { residentBatches, type Making } from '../people/resident-batches.ts';
import { villageFrameBatches, wijkFrameBatches } from '../people/team-batches.ts';
import { safetyBatches } from '../safety/safety-batches.ts';
import { stepBatches } from '../steps/step-batches.ts';
import { inTime } from '../stories/in-time.ts';
import { caseBatches } from '../told/case-batches.ts';
import { madeCase, storyCase } from '../told/made-case.ts';
import type { ToldCase } from '../told/told.types.ts';
import { wishBatches } from '../wishes/wish-batches.ts';

/** Files that are made and written together. */
const casesAtOnce = 150;

/** The village with its stories, its mark and its steps. */
export function* villageBatches(making: Making, municipality: AreaRow): Iterable<DemoBatch> {
  yield* villageFrameBatches(making, municipality);
  yield* registrationBatches(making);
  yield expertiseBatch();
  yield* peopleBatches(making);
  yield* safetyBatches(making);
  yield* stepBatches(making);
}

/** One wijk of a large gemeente. */
export function* wijkBatches(making: Making): Iterable<DemoBatch> {
  yield* wijkFrameBatches(making);
  yield* registrationBatches(making);
  yield* peopleBatches(making);
}

function* peopleBatches(making: Making): Iterable<DemoBatch> {
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
}

function* allCases(making: Making): Iterable<ToldCase> {
  for (const area of making.plan.areas) {
    yield* storyCases(making, area);
    yield* madeCases(making, area);
  }
}

function* storyCases({ seed, ids, clock, town }: Making, { area }: AreaPlan): Iterable<ToldCase> {
  for (const written of town.stories.filter((story) => story.resident.area === area.key)) {
    const residentId = namedId(ids, written.resident.key);
    yield storyCase(seed, clock.today, inTime(clock, written), { area, residentId, staff: town.staff });
  }
}

function* madeCases({ seed, ids, clock, plan, town }: Making, inArea: AreaPlan): Iterable<ToldCase> {
  const { area, clients, firstClient } = inArea;
  for (let index = 0; index < clients; index += 1) {
    const open = isOpen(plan, firstClient + index);
    const slot = { area, index, residentId: residentId(ids, area, index), open, staff: town.staff };
    yield madeCase(seed, clock.today, slot);
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
