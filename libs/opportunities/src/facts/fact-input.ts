import { randomUUID } from 'node:crypto';
import type { FreeTimeInput, RecordNeedInput, RecordTalentInput, WeeklySlotInput } from '@netwerk/api-contract';
import {
  checkLine,
  InvalidInput,
  longestWish,
  metreBounds,
  minutesInCommon,
  minutesOf,
  mostOfferTimes,
  weekdays,
  type IsoDate,
  type SlotTime,
} from '@netwerk/domain';
import { integer, type NeedFacts, type OfferFacts, type WrittenSlot } from '@netwerk/graph';

type NeedInput = Omit<RecordNeedInput, 'idempotencyKey' | 'caseId'>;
type OfferInput = Omit<RecordTalentInput, 'idempotencyKey' | 'caseId'>;

/** Facts of an offer as they are stored, with when in the week it holds. */
export type CheckedOffer = OfferFacts & { readonly since: IsoDate; readonly at: readonly WrittenSlot[] };

export function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}

/** @throws InvalidInput that names the field and the rule */
export function checkNeed(input: NeedInput, today: IsoDate): NeedFacts {
  const { words, supportKind, handlesMoney, stepFree, since, mostMetres = null } = input;
  checkLine('words', words, longestWish);
  refuse(since > today, 'since', 'IN_FUTURE');
  const { least, most } = metreBounds;
  if (mostMetres !== null && (mostMetres < least || mostMetres > most))
    throw new InvalidInput({ field: 'mostMetres', reason: 'OUT_OF_BOUNDS', least, most });
  return {
    ...{ words, supportKind, handlesMoney, stepFree, since },
    lifeDomain: input.lifeDomain ?? null,
    interest: input.interest ?? null,
    withWhom: input.withWhom ?? null,
    mostMetres: mostMetres === null ? null : integer(mostMetres),
  };
}

/** @throws InvalidInput that names the field and the rule */
export function checkOffer(input: OfferInput, today: IsoDate): CheckedOffer {
  const { words, supportKind, handlesMoney, since } = input;
  checkLine('words', words, longestWish);
  refuse(since > today, 'since', 'IN_FUTURE');
  return {
    ...{ words, supportKind, handlesMoney, since },
    lifeDomain: input.lifeDomain ?? null,
    interest: input.interest ?? null,
    at: checkTimes('at', input.at),
  };
}

/** Times of one offer, as they are stored. @throws InvalidInput that names the field and the rule */
function checkTimes(field: string, slots: readonly WeeklySlotInput[]): WrittenSlot[] {
  if (slots.length > mostOfferTimes) throw new InvalidInput({ field, reason: 'TOO_MANY', limit: mostOfferTimes });
  const times = slots.map((slot) => checkTime(field, slot));
  refuse(
    times.some((time, place) => minutesInCommon([time], times.slice(place + 1)) > 0),
    field,
    'OVERLAP',
  );
  return times.map((time, place) => writtenSlot(time, slots[place]?.weeks ?? 'EVERY'));
}

/** @throws InvalidInput for what is no time, or ends before it begins */
export function checkTime(field: string, { weekday, from, until }: FreeTimeInput): SlotTime {
  const [fromMinute, untilMinute] = [minutesOf(from), minutesOf(until)];
  if (fromMinute === null || untilMinute === null) throw new InvalidInput({ field, reason: 'NOT_A_TIME' });
  refuse(untilMinute <= fromMinute, field, 'END_BEFORE_START');
  return { weekday: weekdays.indexOf(weekday) + 1, fromMinute, untilMinute };
}

export function writtenSlot(
  { weekday, fromMinute, untilMinute }: SlotTime,
  weeks: WeeklySlotInput['weeks'],
): WrittenSlot {
  return {
    id: randomUUID(),
    weekday: integer(weekday),
    fromMinute: integer(fromMinute),
    untilMinute: integer(untilMinute),
    weeks,
  };
}
