import type { Point, SceneOpportunity } from '@netwerk/viewer-scene';
import type { OpportunityLayer } from './map-layer.types.ts';

/** The members who stay in sight while one kans is looked at, or kansen are tried; null: everybody. */
export function litMembers(layer: OpportunityLayer | null): ReadonlySet<string> | null {
  const looked = layer?.list.find((each) => each.id === layer.chosenId);
  return looked ? new Set(looked.lit) : null;
}

/** Whether a kans stands in the light: the one that is looked at, else those that are tried, else all. */
export function isLit({ id }: SceneOpportunity, { chosenId, tried }: OpportunityLayer): boolean {
  if (chosenId !== null) return id === chosenId;
  return tried === null || tried.has(id);
}

/** A number is small: what is pressed around it is at least this wide, in pixels of the scene. */
const reach = 13;

/** The kans at a point of the scene; the nearest where two are close. */
export function opportunityAt(list: readonly SceneOpportunity[], at: Point): SceneOpportunity | null {
  let nearest: { each: SceneOpportunity; away: number } | null = null;
  for (const each of list) {
    for (const { x, y, radius } of [each, each.badge]) {
      const away = Math.hypot(at.x - x, at.y - y);
      if (away <= Math.max(reach, radius) && away < (nearest?.away ?? Infinity)) nearest = { each, away };
    }
  }
  return nearest?.each ?? null;
}
