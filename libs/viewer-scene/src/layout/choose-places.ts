import { max } from '../geometry/maths.ts';
import { clamp } from '../geometry/round.ts';
import { aimsFor, type Aim } from './aims.ts';
import { pointAt } from './frame.ts';
import { isOwn, latestFirst } from './own-places.ts';
import { weightApart, weightTogether } from './placement-cost.ts';
import { placeMembers } from './place-members.ts';
import type { Person } from './placement.types.ts';
import { candidatesFor, cellOf, searchFor, type Ground, type Place } from './search.ts';
import { coexist, type Spot } from './spots.ts';

/** A place for every spot, with all of them weighed together. */
export function choosePlaces(spots: readonly Spot[], ground: Ground): readonly Place[] {
  const aims = aimsFor(spots, ground.sectors);
  const ordered = ownPlacesTogether(spots);
  const people = ordered.map((spot) => personFor(spot, aims.get(spot), ground));
  const stands = placeMembers(searchFor(people, ground, weightOf));
  return ordered.flatMap((spot, index) => {
    const stand = stands[index];
    return stand ? [{ spot, radius: stand.candidate.radius, angle: stand.candidate.angle }] : [];
  });
}

/** Right after the first place of a member follow their other ones in that sector: so these still find room near it. */
function ownPlacesTogether(spots: readonly Spot[]): readonly Spot[] {
  const leads = spots.filter((spot, index) => !spots.slice(0, index).some((earlier) => isOwn(earlier, spot)));
  return leads.flatMap((lead) => spots.filter((spot) => isOwn(spot, lead)).sort(latestFirst));
}

/** What it costs when two spots touch: much when they are ever taken on one day. */
export function weightOf(first: Spot, second: Spot): number {
  if (isOwn(first, second)) return 0;
  return coexist(first, second) ? weightTogether : weightApart;
}

function personFor(spot: Spot, aim: Aim | undefined, ground: Ground): Person {
  const { band, sector } = cellOf(spot, ground);
  const inner = max(band.inner, 0.25);
  const depth = clamp(inner + (band.outer - inner) * (aim?.depth ?? 0.5), 0, 1);
  const target = pointAt(ground.frame, depth, aim?.angle ?? sector.from);
  return { spot, candidates: candidatesFor(spot, ground), target };
}
