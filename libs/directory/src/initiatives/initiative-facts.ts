import type { InitiativeFactsInput, WeeklySlotInput } from '@netwerk/api-contract';
import {
  checkLine,
  checkLines,
  interests,
  InvalidInput,
  maxInitiativeAreas,
  maxInitiativeSlots,
  maxLineLength,
  maxOrganisers,
  maxPlaces,
  maxWaitingWeeks,
  minutesInCommon,
  minutesOf,
  weekdays,
  type SlotTime,
} from '@netwerk/domain';

export type CheckedSlot = SlotTime & { readonly weeks: WeeklySlotInput['weeks'] };

/** Facts of an initiative of which every text, number and time was checked. */
export type CheckedFacts = Omit<InitiativeFactsInput, 'slots'> & { readonly slots: readonly CheckedSlot[] };

const phoneNumber = /^[+\d][\d ()-]{2,24}$/;

const lines = ['summary', 'searchWords', 'location', 'cost', 'accessibility', 'languages', 'food', 'seeks'] as const;

/** @throws InvalidInput that names the first field that is not right, and the rule */
export function checkFacts(input: InitiativeFactsInput): CheckedFacts {
  checkLine('name', input.name);
  checkLine('rhythm', input.rhythm);
  for (const field of lines) checkOptional(input[field], (text) => checkLine(field, text, maxLineLength));
  checkOptional(input.description, (text) => checkLines('description', text));
  checkOptional(input.phone, (text) => checkPhone('phone', text));
  checkNumbers(input);
  checkSet('areaCodes', input.areaCodes, { least: 1, most: maxInitiativeAreas });
  checkSet('supportKinds', input.supportKinds, { least: 0, most: 4 });
  checkSet('lifeDomains', input.lifeDomains, { least: 0, most: 7 });
  checkSet('interests', input.interests ?? [], { least: 0, most: interests.length });
  checkSet('seeksInterests', input.seeksInterests ?? [], { least: 0, most: interests.length });
  checkPlace(input);
  return { ...input, slots: checkSlots(input.slots) };
}

/** @throws InvalidInput for what cannot be dialled */
export function checkPhone(field: string, text: string): void {
  checkLine(field, text, 25);
  refuse(!phoneNumber.test(text), field, 'NOT_A_PHONE_NUMBER');
}

export function checkOptional(text: string | null | undefined, check: (text: string) => void): void {
  if (text !== null && text !== undefined) check(text);
}

/** @throws InvalidInput when a list is too short or too long, or names something twice */
export function checkSet(field: string, values: readonly string[], size: { least: number; most: number }): void {
  refuse(values.length < size.least, field, 'EMPTY');
  if (values.length > size.most) throw new InvalidInput({ field, reason: 'TOO_MANY', limit: size.most });
  refuse(new Set(values).size < values.length, field, 'TWICE');
}

function checkNumbers(input: InitiativeFactsInput): void {
  const { places, taken, waitingWeeks, organiserCount } = input;
  checkRange('places', places, { least: 1, most: maxPlaces });
  checkRange('taken', taken, { least: 0, most: maxPlaces });
  checkRange('waitingWeeks', waitingWeeks, { least: 0, most: maxWaitingWeeks });
  checkRange('organiserCount', organiserCount, { least: 0, most: maxOrganisers });
  refuse(typeof places === 'number' && taken > places, 'taken', 'MORE_THAN_PLACES');
}

/** Both or neither, and in the Netherlands: so that a mistyped number does not put an initiative at sea. */
function checkPlace({ latitude = null, longitude = null }: InitiativeFactsInput): void {
  refuse(latitude === null && longitude !== null, 'latitude', 'EMPTY');
  refuse(longitude === null && latitude !== null, 'longitude', 'EMPTY');
  checkRange('latitude', latitude, { least: 50, most: 54 });
  checkRange('longitude', longitude, { least: 3, most: 8 });
}

function checkRange(field: string, value: number | null | undefined, range: { least: number; most: number }): void {
  if (typeof value !== 'number') return;
  if (value < range.least || value > range.most)
    throw new InvalidInput({ field, reason: 'OUT_OF_BOUNDS', limit: range.most });
}

function checkSlots(slots: readonly WeeklySlotInput[]): CheckedSlot[] {
  if (slots.length > maxInitiativeSlots) {
    throw new InvalidInput({ field: 'slots', reason: 'TOO_MANY', limit: maxInitiativeSlots });
  }
  const checked = slots.map(checkSlot);
  const overlaps = checked.some((slot, index) => minutesInCommon([slot], checked.slice(index + 1)) > 0);
  refuse(overlaps, 'slots', 'OVERLAP');
  return checked;
}

function checkSlot({ weekday, from, until, weeks }: WeeklySlotInput): CheckedSlot {
  const [fromMinute, untilMinute] = [minutesOf(from), minutesOf(until)];
  if (fromMinute === null || untilMinute === null) throw new InvalidInput({ field: 'slots', reason: 'NOT_A_TIME' });
  refuse(untilMinute <= fromMinute, 'slots', 'END_BEFORE_START');
  return { weekday: weekdays.indexOf(weekday) + 1, fromMinute, untilMinute, weeks };
}

function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}
