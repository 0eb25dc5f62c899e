import type { PinnedPlace } from '@netwerk/domain';
import { lengthOf } from '../geometry/maths.ts';
import { between, clamp } from '../geometry/round.ts';
import { anglesIn, depthsIn } from './candidates.ts';
import { pointAt } from './frame.ts';
import { placeInTurn, roomBetween } from './place-in-turn.ts';
import { weightTogether } from './placement-cost.ts';
import { cellOf, type Ground, type Place, type Weigh } from './search.ts';

/**
 * Who was put somewhere by hand stands there in every ring and sector of theirs. Only who would touch them steps aside, to
 * the best free place in the own cell.
 */
export function withPins(
  places: readonly Place[],
  pins: ReadonlyMap<string, PinnedPlace>,
  ground: Ground,
  weigh: Weigh,
): readonly Place[] {
  if (pins.size === 0) return places;
  const pinned = places.flatMap((place) => {
    const pin = pins.get(place.spot.memberId);
    return pin ? [pinnedPlace(place, pin, ground)] : [];
  });
  const loose = places.filter((place) => !pins.has(place.spot.memberId));
  const free = loose.filter((place) => !pinned.some((each) => touch(each, place, ground, weigh)));
  const aside = loose.filter((place) => !free.includes(place));
  const turns = aside.map(({ spot }) => spot);
  return placeInTurn([...pinned, ...free], turns, ground, weigh);
}

/** Inside the cell and off the client, however near the border the pin is. */
function pinnedPlace({ spot }: Place, pin: PinnedPlace, ground: Ground): Place {
  const cell = cellOf(spot, ground);
  const { from, to } = anglesIn(cell, ground.frame, ground.sizes);
  const angle = clamp(between(cell.sector.from, cell.sector.to, pin.angle), from, to);
  const { inner, outer } = depthsIn(cell, ground.frame, ground.sizes, angle);
  return { spot, angle, radius: clamp(between(cell.band.inner, cell.band.outer, pin.depth), inner, outer) };
}

function touch(first: Place, second: Place, ground: Ground, weigh: Weigh): boolean {
  if (weigh(first.spot, second.spot) !== weightTogether) return false;
  const a = pointAt(ground.frame, first.radius, first.angle);
  const b = pointAt(ground.frame, second.radius, second.angle);
  return lengthOf(a.x - b.x, a.y - b.y) < roomBetween(ground.sizes.node);
}
