import { randomUUID } from 'node:crypto';
import type { NeighbourOfferInput, RecordNeighbourInput, WeeklySlotInput } from '@netwerk/api-contract';
import {
  checkLine,
  InvalidInput,
  latestExpiry,
  longestWish,
  minutesInCommon,
  minutesOf,
  mostNeighbourOffers,
  mostOfferTimes,
  searchText,
  weekdays,
  type IsoDate,
} from '@netwerk/domain';
import { integer, type NeighbourOfferToWrite, type WrittenSlot } from '@netwerk/graph';

/** How many residents of one name a worker can have ruled out. */
const mostRuledOut = 20;

/** A resident who was not known yet, whose names were checked. */
export interface NewNeighbour {
  readonly callName: string;
  readonly familyName: string;
  readonly searchName: string;
  readonly areaCode: string;
  readonly notThese: readonly string[];
}

/** Offers as they should stand: those that are kept, and new ones. */
export interface CheckedOffers {
  readonly kept: readonly NeighbourOfferToWrite[];
  readonly fresh: readonly NeighbourOfferToWrite[];
}

export function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}

/** Who it is: an id, or a new resident. @throws InvalidInput that names the field and the rule */
export function checkNeighbour(input: RecordNeighbourInput, today: IsoDate): string | NewNeighbour {
  const { residentId = null, newResident = null, givenOn, expiresOn } = input;
  refuse(givenOn > today, 'givenOn', 'IN_FUTURE');
  refuse(expiresOn <= today, 'expiresOn', 'IN_PAST');
  refuse(expiresOn > latestExpiry(givenOn), 'expiresOn', 'TOO_LATE');
  refuse((residentId === null) === (newResident === null), 'residentId', 'ONE_OF_TWO');
  return newResident === null ? (residentId ?? '') : checkNew(newResident);
}

function checkNew(sent: NonNullable<RecordNeighbourInput['newResident']>): NewNeighbour {
  const { callName, familyName, areaCode, notThese } = sent;
  checkLine('newResident.callName', callName);
  checkLine('newResident.familyName', familyName);
  checkLine('newResident.areaCode', areaCode);
  if (notThese.length > mostRuledOut)
    throw new InvalidInput({ field: 'newResident.notThese', reason: 'TOO_MANY', limit: mostRuledOut });
  return { callName, familyName, searchName: searchText(`${callName} ${familyName}`), areaCode, notThese };
}

/** @throws InvalidInput that names the field and the rule */
export function checkOffers(offers: readonly NeighbourOfferInput[]): CheckedOffers {
  refuse(offers.length === 0, 'offers', 'EMPTY');
  if (offers.length > mostNeighbourOffers)
    throw new InvalidInput({ field: 'offers', reason: 'TOO_MANY', limit: mostNeighbourOffers });
  const ids = offers.flatMap(({ id }) => id ?? []);
  refuse(new Set(ids).size < ids.length, 'offers', 'TWICE');
  const written = offers.map((offer, place) => ({ isKept: Boolean(offer.id), offer: checkOffer(offer, place) }));
  return {
    kept: written.filter(({ isKept }) => isKept).map(({ offer }) => offer),
    fresh: written.filter(({ isKept }) => !isKept).map(({ offer }) => offer),
  };
}

function checkOffer(sent: NeighbourOfferInput, place: number): NeighbourOfferToWrite {
  const { id, words, supportKind, lifeDomain = null, interest = null, handlesMoney, at } = sent;
  checkLine(`offers.${place}.words`, words, longestWish);
  const times = checkTimes(`offers.${place}.at`, at);
  return { id: id ?? randomUUID(), words, supportKind, lifeDomain, interest, handlesMoney, at: times };
}

function checkTimes(field: string, slots: readonly WeeklySlotInput[]): WrittenSlot[] {
  if (slots.length > mostOfferTimes) throw new InvalidInput({ field, reason: 'TOO_MANY', limit: mostOfferTimes });
  const times = slots.map(({ weekday, from, until, weeks }) => {
    const [fromMinute, untilMinute] = [minutesOf(from), minutesOf(until)];
    if (fromMinute === null || untilMinute === null) throw new InvalidInput({ field, reason: 'NOT_A_TIME' });
    refuse(untilMinute <= fromMinute, field, 'END_BEFORE_START');
    return { weekday: weekdays.indexOf(weekday) + 1, fromMinute, untilMinute, weeks };
  });
  refuse(
    times.some((time, place) => minutesInCommon([time], times.slice(place + 1)) > 0),
    field,
    'OVERLAP',
  );
  return times.map(({ weekday, fromMinute, untilMinute, weeks }) => ({
    id: randomUUID(),
    weekday: integer(weekday),
    fromMinute: integer(fromMinute),
    untilMinute: integer(untilMinute),
    weeks,
  }));
}
