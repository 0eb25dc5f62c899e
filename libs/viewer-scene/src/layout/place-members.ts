import { infinity, lengthOf } from '../geometry/maths.ts';
import { badgeFan } from '../labels/badge-fan.ts';
import { labelBox, labelPlaces } from '../labels/label-places.ts';
import type { Candidate } from './candidates.ts';
import { labelCost, standingCost } from './placement-cost.ts';
import type { Search, Stand } from './placement.types.ts';

const rounds = 5;
/** Work is bounded by counts, not by a clock, so that a slow machine comes to the same picture. */
const mostSwaps = 60;
const crowd = 60;
const roundsInCrowd = 1;
/** A pixel away from the aim costs this much; a collision costs a thousand. */
const strayCost = 0.12;
/** Support is not known when places are chosen: keep room for what most people have. */
const badgesForeseen = 2;
const collision = 100;

/** Gives everybody the cheapest of their candidates; what collides may try again and change places with others. */
export function placeMembers(search: Search): readonly Stand[] {
  search.people.forEach((_, index) => {
    search.stands[index] = cheapestStand(search, index).stand;
  });
  const most = search.people.length > crowd ? roundsInCrowd : rounds;
  for (let round = 0; round < most && improveEach(search); round += 1);
  swapWhatCollides(search);
  return search.stands.filter((stand) => stand !== null);
}

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

function improveEach(search: Search): boolean {
  let moved = false;
  search.people.forEach((_, index) => {
    const before = costOfStand(search, index);
    const { stand, cost } = cheapestStand(search, index);
    if (cost >= before - 0.5) return;
    search.stands[index] = stand;
    moved = true;
  });
  return moved;
}

interface Found {
  readonly stand: Stand | null;
  readonly cost: number;
}

function cheapestStand(search: Search, index: number): Found {
  let found: Found = { stand: null, cost: infinity };
  const person = search.people[index];
  if (!person) return found;
  for (const candidate of person.candidates) {
    const stray = strayCostOf(search, index, candidate);
    if (stray >= found.cost) continue;
    const base = stray + standingCost(search, index, candidate, found.cost);
    if (base < found.cost) found = cheapestLabel(search, index, candidate, base, found);
  }
  return found;
}

function cheapestLabel(search: Search, index: number, candidate: Candidate, base: number, before: Found): Found {
  const size = search.people[index]?.labelSize ?? { width: 0, height: 0 };
  const person = { x: candidate.x, y: candidate.y, radius: search.radius };
  const badges = badgeFan(person, search.client, badgesForeseen, search.badge);
  let found = before;
  for (const place of labelPlaces) {
    if (base + place.dislike >= found.cost) continue;
    const label = labelBox(person, badges, size, place);
    const cost = base + place.dislike + labelCost(search, index, candidate, label, found.cost);
    if (cost < found.cost) found = { stand: { x: candidate.x, y: candidate.y, candidate, label }, cost };
  }
  return found;
}

function strayCostOf(search: Search, index: number, candidate: Candidate): number {
  const target = search.people[index]?.target;
  return target ? lengthOf(candidate.x - target.x, candidate.y - target.y) * strayCost : 0;
}

/** Pairs of one cell change places where somebody still collides and the two together come off better. */
function swapWhatCollides(search: Search): void {
  if (search.people.length > crowd) return;
  let left = mostSwaps;
  search.people.forEach((_, index) => {
    if (left <= 0 || costOfStand(search, index) < collision) return;
    for (const partner of partnersOf(search, index).slice(0, left)) {
      left -= 1;
      trySwap(search, index, partner);
    }
  });
}

/** Who may change places with this person: the others of the same cell whose place is not fixed. */
function partnersOf({ people }: Search, index: number): readonly number[] {
  const person = people[index];
  if (!person || person.candidates.length < 2) return [];
  return people.flatMap((other, at) => {
    const sameCell = other.spot.ring === person.spot.ring && other.spot.sector === person.spot.sector;
    return at !== index && sameCell && other.candidates.length > 1 ? [at] : [];
  });
}

function trySwap(search: Search, first: number, second: number): void {
  const before = [search.stands[first] ?? null, search.stands[second] ?? null] as const;
  const cost = costOfStand(search, first) + costOfStand(search, second);
  if (cost < collision || !before[0] || !before[1]) return;
  search.stands[first] = null;
  search.stands[second] = cheapestLabel(search, second, before[0].candidate, 0, { stand: null, cost: infinity }).stand;
  search.stands[first] = cheapestStand(search, first).stand;
  search.stands[second] = cheapestStand(search, second).stand;
  if (costOfStand(search, first) + costOfStand(search, second) < cost - 0.5) return;
  [search.stands[first], search.stands[second]] = before;
}
