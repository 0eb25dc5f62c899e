import { byId, byText } from '../../shared/ordering.ts';
import type { Interest } from '../interests.ts';
import type { NearbyPerson, Need, Offer } from '../neighbourhood.types.ts';
import type { Around } from './look-around.ts';
import { isWithin, mayMeet } from './terms.ts';

/** What people do for each other, rather than together. */
const help: readonly (Interest | null)[] = [
  ...(['BICYCLE_REPAIR', 'REPAIRS', 'DUTCH_LANGUAGE', 'COMPUTERS', 'PAPERS', 'CHILDREN', 'RESPITE'] as const),
];

/** Something that two people like to do together. */
export interface SharedPastime {
  readonly interest: Interest;
  readonly offer: Offer;
  /** The open need that asks for it; null when the client likes it and did not ask. */
  readonly need: Need | null;
}

/** Whether an offer is to do something together, and not to help. */
export function isPastime({ interest, supportKind }: Offer): boolean {
  return interest !== null && (supportKind === 'COMPANY' || !help.includes(interest));
}

/**
 * What client and somebody both like, at times when both can: what was asked for first, then the first by name. null when
 * there is nothing, or when a hard condition of what was asked is not met or not known to be met.
 */
export function sharedPastime(around: Around, person: NearbyPerson): SharedPastime | null {
  const shared = [...person.offers].sort(byId).flatMap((offer) => shareOf(around, person, offer) ?? []);
  shared.sort((one, other) => byText(rank(one), rank(other)));
  return shared[0] ?? null;
}

/** Whether somebody is whom the client wants to meet, and near enough, for what `interest` is about or in general. */
export function isWanted({ needs }: Around, person: NearbyPerson, interest: Interest | null): boolean {
  return needs
    .filter((need) => (interest === null ? need.supportKind === 'COMPANY' : need.interest === interest))
    .every((need) => isWhomAsked(need, person));
}

function isWhomAsked({ withWhom, mostMetres }: Need, person: NearbyPerson): boolean {
  return (withWhom === null || person.gender === withWhom) && (mostMetres === null || isWithin(person, mostMetres));
}

function shareOf(around: Around, person: NearbyPerson, offer: Offer): SharedPastime | null {
  const { interest } = offer;
  if (interest === null || !isPastime(offer)) return null;
  const need = [...around.needs].sort(byId).find((one) => one.interest === interest) ?? null;
  if (need === null && !around.client.interests.some((one) => one.interest === interest)) return null;
  const mayBe = isWanted(around, person, interest) && mayMeet(around.client.freeAt, offer.at, 30);
  return mayBe ? { interest, offer, need } : null;
}

function rank({ need, interest }: SharedPastime): string {
  return `${need === null ? 1 : 0}${interest}`;
}
