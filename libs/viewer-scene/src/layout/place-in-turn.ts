import { cheapestStand } from './cheapest-stand.ts';
import { pointAt } from './frame.ts';
import type { Person, Search } from './placement.types.ts';
import { candidatesFor, cellOf, searchFor, standingPerson, type Ground, type Place, type Weigh } from './search.ts';
import type { Spot } from './spots.ts';

/** Above this many names are not chosen anew for each newcomer. */
const crowd = 60;
/** Pixels that must be left between two circles. */
const leastGap = 4;

/** How far two circles of this radius must stay apart, in pixels. */
export function roomBetween(radius: number): number {
  return 2 * radius + leastGap;
}

/** Gives everybody in turn the best free place; who stands already stays, and so does who had their turn. */
export function placeInTurn(
  standing: readonly Place[],
  turns: readonly Spot[],
  ground: Ground,
  weigh: Weigh,
): readonly Place[] {
  if (turns.length === 0) return standing;
  const people = [
    ...standing.map((place) => standingPerson(place, ground)),
    ...turns.map((spot) => newPerson(spot, ground)),
  ];
  const search = searchFor(people, ground, weigh);
  standing.forEach((_, index) => stand(search, index));
  nameEverybody(search, standing.length);
  turns.forEach((_, at) => {
    takeTurn(search, standing.length + at);
    if (people.length <= crowd) nameEverybody(search, standing.length + at + 1);
  });
  return search.people.flatMap(({ spot }, index) => placeOf(spot, search, index));
}

function newPerson(spot: Spot, ground: Ground): Person {
  const { band, sector } = cellOf(spot, ground);
  const finer = { ...ground, arcGap: ground.arcGap / 2 };
  const target = pointAt(ground.frame, (band.inner + band.outer) / 2, (sector.from + sector.to) / 2);
  return { spot, candidates: candidatesFor(spot, finer), target };
}

function takeTurn(search: Search, index: number): void {
  stand(search, index);
  const person = search.people[index];
  const chosen = search.stands[index];
  if (person && chosen) search.people[index] = { ...person, candidates: [chosen.candidate] };
}

function stand(search: Search, index: number): void {
  search.stands[index] = cheapestStand(search, index).stand;
}

/** The sides on which names are foreseen are chosen, once more when they were chosen before; nobody moves. */
export function nameEverybody(search: Search, count: number): void {
  for (let index = 0; index < count; index += 1) stand(search, index);
}

function placeOf(spot: Spot, search: Search, index: number): readonly Place[] {
  const candidate = search.stands[index]?.candidate;
  return candidate ? [{ spot, radius: candidate.radius, angle: candidate.angle }] : [];
}
