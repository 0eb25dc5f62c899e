import type { DemoBatch } from '../dataset/batch.types.ts';
import type { DemoClock } from '../dataset/demo-clock.ts';
import { divided, planNeighbourhood, planWijk } from '../people/plan.ts';
import type { Making } from '../people/resident-batches.ts';
import { AreaCodes } from '../place/area-codes.ts';
import { municipalityRow } from '../place/area-rows.ts';
import { neighbourhoods, writtenResidents } from '../place/areas.ts';
import { outlineOf } from '../place/boundaries.ts';
import { DemoIds } from '../random/ids.ts';
import { outlineOfCells } from './cells.ts';
import { villageBatches, wijkBatches } from './part-batches.ts';
import { village } from './village.ts';
import { wijkOf } from './wijk.ts';

export interface City {
  readonly name: string;
  readonly seed: string;
  readonly residents: number;
  readonly clock: DemoClock;
}

/** From here on the village keeps its own size, and everybody else lives in wijken around it. */
export const smallestLarge = 10_000;
const residentsPerWijk = 10_400;

export function isLarge(residents: number): boolean {
  return residents >= smallestLarge;
}

/** The village, and in a large gemeente one wijk after another: what is kept in memory is one wijk. */
export function* cityBatches(city: City): Iterable<DemoBatch> {
  const sizes = wijkSizes(city.residents);
  const parts = sizes.length + 1;
  const making = villageOf(city);
  const ring = sizes.length === 0 ? outlineOf(neighbourhoods.map((area) => area.ring)) : outlineOfCells(parts);
  yield* villageBatches(making, municipalityRow(making.codes, { residents: city.residents, ring }));
  const earlier = [making];
  for (const [index, residents] of sizes.entries()) {
    const wijk = wijkMaking(city, index + 1, { parts, residents, earlier: [...earlier] });
    yield* wijkBatches(wijk);
    earlier.push(wijk);
  }
}

/** How many live in each wijk around the village; none where the village is everything. */
function wijkSizes(residents: number): number[] {
  if (!isLarge(residents)) return [];
  const around = residents - writtenResidents;
  return divided(around, new Array<number>(Math.max(1, Math.round(around / residentsPerWijk))).fill(1));
}

function villageOf({ name, seed, residents, clock }: City): Making {
  const ids = new DemoIds(name);
  const size = isLarge(residents) ? writtenResidents : residents;
  const plan = planNeighbourhood(size, village.stories, village.neighbours);
  return { seed, ids, clock, plan, codes: new AreaCodes(name), town: village, shared: ids, earlier: [] };
}

interface WijkSetting {
  readonly parts: number;
  readonly residents: number;
  readonly earlier: readonly Making[];
}

function wijkMaking({ name, seed, clock }: City, number: number, { parts, residents, earlier }: WijkSetting): Making {
  const town = wijkOf(seed, number, parts);
  const key = town.districts[0]?.key ?? '';
  return {
    seed: `${seed}/${key}`,
    ids: new DemoIds(name, 'wijk', key),
    ...{ clock, town, earlier },
    plan: planWijk(residents, town.neighbourhoods),
    codes: new AreaCodes(name, town),
    shared: new DemoIds(name),
  };
}
