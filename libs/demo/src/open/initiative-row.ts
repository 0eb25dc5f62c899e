import { minutesOf, searchText } from '@netwerk/domain';
import type { InitiativeRow } from '../dataset/rows.types.ts';
import type { Town } from '../city/town.types.ts';
import type { Making } from '../people/resident-batches.ts';
import { positionAt, type Position } from '../place/boundaries.ts';
import { extrasOf } from './initiative-extras.ts';
import { factsOf, type InventedFacts } from './initiative-facts.ts';
import type { InventedInitiative } from './initiatives.ts';

/** One initiative as it is stored. `takingPart` is how many people of the demo take part in it today. */
export function initiativeRow(making: Making, one: InventedInitiative, takingPart: number): InitiativeRow {
  const { ids, clock, town } = making;
  const { key, name, kind, places, accessibility, checked, state } = one;
  const facts = factsOf(key);
  const { description, languages, food, seeks, onlyFor, waitingWeeks, pausedUntil, taken } = extrasOf(key);
  return {
    id: ids.of('initiative', key),
    ...{ name, kind, accessibility, state },
    searchName: searchText(name),
    rhythm: rhythmOf(one.rhythm, facts.slots),
    checkedOn: clock.ago(checked),
    ...{ summary: facts.summary, cost: facts.cost, searchWords: facts.searchWords },
    ...offers(facts),
    taken: taken ?? (places === null ? 0 : state === 'FULL' ? places : takingPart),
    otherOrganisers: 0,
    version: 1,
    ...known({ places, description, languages, food, seeks, onlyFor, waitingWeeks }),
    ...known({ location: locationIn(town, facts), place: placeIn(town, facts), wheelchair: facts.wheelchair }),
    ...(pausedUntil === undefined ? {} : { pausedUntil: clock.day(pausedUntil) }),
  };
}

/** "maandag 12.00" with one time in the week becomes "maandag 12.00–14.00". */
function rhythmOf(rhythm: string, slots: readonly string[]): string {
  const until = slots.length === 1 ? slots[0]?.replace('~', '').split(' ')[2] : undefined;
  const endsWithTime = /\d\.\d\d$/.test(rhythm);
  if (until === undefined || !endsWithTime || minutesOf(until) === null) return rhythm;
  return `${rhythm}–${until.replace(':', '.')}`;
}

/** The same sort of place in another wijk: not in the street that it has in the village. */
function locationIn({ wijk }: Town, { location }: InventedFacts): string | null {
  if (wijk === null || location === null) return location;
  const [venue = '', street] = location.split(', ');
  return street === undefined ? `Buiten, in ${wijk}` : `${venue}, ${wijk}plein ${street.replace(/\D/g, '') || '1'}`;
}

function placeIn({ offset }: Town, { place }: InventedFacts): Position | null {
  return place === null ? null : positionAt([place[0] + offset[0], place[1] + offset[1]]);
}

function offers({ support }: InventedFacts) {
  return {
    offersPractical: support.includes('PRACTICAL'),
    offersCompany: support.includes('COMPANY'),
    offersAdvice: support.includes('ADVICE'),
    offersEmotional: support.includes('EMOTIONAL'),
  };
}

type Known<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Only what is known is stored. */
function known<T extends object>(facts: T): Known<T> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  ) as Known<T>;
}
