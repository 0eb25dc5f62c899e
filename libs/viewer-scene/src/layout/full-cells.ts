import type { MapCell } from '../layout.types.ts';
import { costOfStand } from './cheapest-stand.ts';
import { weightOf } from './choose-places.ts';
import { nameEverybody } from './place-in-turn.ts';
import { searchFor, standingPerson, type Ground, type Place } from './search.ts';
import { spotKey, type Spot } from './spots.ts';

/** Above what one name costs that has to be cut: a picture can still do that. */
const touches = 1900;
const rounds = 3;

/**
 * The cells in which a person or a name touches another who is there on the same day; `spots` says who is there when.
 */
export function cellsThatTouch(places: readonly Place[], spots: readonly Spot[], ground: Ground): readonly MapCell[] {
  const present = new Map(spots.map((spot) => [keyOf(spot), spot]));
  const people = places.flatMap((place) => {
    const spot = present.get(keyOf(place.spot));
    return spot ? [standingPerson({ ...place, spot }, ground)] : [];
  });
  const search = searchFor(people, ground, weightOf);
  for (let round = 0; round < rounds; round += 1) nameEverybody(search, people.length);
  const full = people.filter((_, index) => costOfStand(search, index) >= touches);
  const cells = full.map(({ spot: { ring, sector } }) => [`${ring} ${sector}`, { ring, sector }] as const);
  return [...new Map(cells).values()];
}

function keyOf({ memberId, ring, sector }: Spot): string {
  return spotKey(memberId, ring, sector);
}
