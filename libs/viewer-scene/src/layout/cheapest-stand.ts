import { infinity, lengthOf } from '../geometry/maths.ts';
import { badgeFan } from '../labels/badge-fan.ts';
import { labelBox, labelPlaces } from '../labels/label-places.ts';
import type { Candidate } from './candidates.ts';
import { trailCost } from './own-places.ts';
import { labelCost, standingCost } from './placement-cost.ts';
import type { Search, Stand } from './placement.types.ts';

/** A pixel away from the aim costs this much; a collision costs a thousand. */
const strayCost = 0.12;
/** Support is not known when places are chosen: keep room for what most people have. */
const badgesForeseen = 2;

/** What the present place of one person costs. */
export function costOfStand(search: Search, index: number): number {
  const stand = search.stands[index];
  if (!stand) return 0;
  return (
    standingCost(search, index, stand, infinity) +
    labelCost(search, index, stand, stand.label, infinity) +
    strayCostOf(search, index, stand.candidate)
  );
}

/** The best so far: nowhere yet costs infinitely much. */
export interface Found {
  readonly stand: Stand | null;
  readonly cost: number;
}

/** The cheapest of all candidates of one person, with the label that suits it. */
export function cheapestStand(search: Search, index: number): Found {
  let found: Found = { stand: null, cost: infinity };
  const person = search.people[index];
  if (!person) return found;
  for (const candidate of person.candidates) {
    found = cheapestStandAt(search, index, candidate, found);
  }
  return found;
}

/** The best label for somebody who stands at `candidate`, when that is cheaper than what was found before. */
export function cheapestStandAt(
  search: Search,
  index: number,
  candidate: Candidate,
  found: Found = { stand: null, cost: infinity },
): Found {
  const stray = strayCostOf(search, index, candidate);
  if (stray >= found.cost) return found;
  const base = stray + standingCost(search, index, candidate, found.cost);
  return base < found.cost ? cheapestLabel(search, index, candidate, base, found) : found;
}

/** The best label at `candidate`, on top of the cost of standing there. */
export function cheapestLabel(search: Search, index: number, candidate: Candidate, base: number, before: Found): Found {
  const person = { x: candidate.x, y: candidate.y, radius: search.radius };
  const badges = badgeFan(person, search.client, badgesForeseen, search.badge);
  let found = before;
  for (const place of labelPlaces) {
    if (base + place.dislike >= found.cost) continue;
    const label = labelBox(person, badges, search.labelSize, place);
    const cost = base + place.dislike + labelCost(search, index, candidate, label, found.cost);
    if (cost < found.cost) found = { stand: { x: candidate.x, y: candidate.y, candidate, label }, cost };
  }
  return found;
}

function strayCostOf(search: Search, index: number, candidate: Candidate): number {
  const target = search.people[index]?.target;
  const stray = target ? lengthOf(candidate.x - target.x, candidate.y - target.y) * strayCost : 0;
  return stray + trailCost(search, index, candidate);
}
