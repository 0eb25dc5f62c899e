import { infinity } from '../geometry/maths.ts';
import { cheapestLabel, cheapestStand, costOfStand } from './cheapest-stand.ts';
import { placeTogether } from './place-together.ts';
import type { Search, Stand } from './placement.types.ts';

const rounds = 5;
/** Work is bounded by counts, not by a clock, so that a slow machine comes to the same picture. */
const mostSwaps = 60;
const crowd = 60;
const roundsInCrowd = 1;
const collision = 100;

/** Gives everybody the cheapest of their candidates; what collides may try again and change places with others. */
export function placeMembers(search: Search): readonly Stand[] {
  search.people.forEach((_, index) => {
    search.stands[index] = cheapestStand(search, index).stand;
  });
  const most = search.people.length > crowd ? roundsInCrowd : rounds;
  for (let round = 0; round < most && improveEach(search); round += 1);
  swapWhatCollides(search);
  shortenTrails(search);
  return search.stands.filter((stand) => stand !== null);
}

function shortenTrails(search: Search): void {
  if (search.people.length > crowd) return;
  search.ownPlaces.forEach((own, index) => {
    if (own.every((other) => other.index > index)) placeTogether(search, index);
  });
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
