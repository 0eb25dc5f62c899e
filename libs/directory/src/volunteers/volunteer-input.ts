import type { ChangeVolunteerInput, NoteVolunteerContactInput, RegisterVolunteerInput } from '@netwerk/api-contract';
import {
  checkLine,
  checkLines,
  InvalidInput,
  maxHoursPerWeek,
  maxPeopleAtOnce,
  searchText,
  type IsoDate,
} from '@netwerk/domain';

/** Longest line about languages or a training. */
const longestLine = 200;

/** Who is registered: an id, or a new resident whose names were checked. */
export type Registrant =
  | { readonly residentId: string }
  | { readonly callName: string; readonly familyName: string; readonly searchName: string; readonly areaCode: string };

/** @throws InvalidInput that names the field and the rule */
export function checkRegistration(input: RegisterVolunteerInput, today: IsoDate): Registrant {
  checkLimits(input.peopleLimit, input.hoursLimit ?? null);
  checkOptionalLine('languages', input.languages);
  checkNotAfter('since', input.since, today);
  const { residentId, newResident } = input;
  if ((residentId ?? null) === null ? (newResident ?? null) === null : (newResident ?? null) !== null)
    throw new InvalidInput({ field: 'residentId', reason: 'ONE_OF_TWO' });
  if (residentId) return { residentId };
  const { callName = '', familyName = '', areaCode = '' } = newResident ?? {};
  checkLine('newResident.callName', callName);
  checkLine('newResident.familyName', familyName);
  checkLine('newResident.areaCode', areaCode);
  return { callName, familyName, searchName: searchText(`${callName} ${familyName}`), areaCode };
}

/** @throws InvalidInput that names the field and the rule */
export function checkChange(input: ChangeVolunteerInput, today: IsoDate): void {
  checkLimits(input.peopleLimit, input.hoursLimit ?? null);
  checkOptionalLine('languages', input.languages);
  checkOptionalLine('training', input.training);
  checkNotAfter('trainedOn', input.trainedOn, today);
  checkNotAfter('screenedOn', input.screenedOn, today);
  if (input.trainedOn && !input.training) throw new InvalidInput({ field: 'training', reason: 'EMPTY' });
}

/** @throws InvalidInput that names the field and the rule */
export function checkContact(input: NoteVolunteerContactInput, today: IsoDate): void {
  checkNotAfter('on', input.on, today);
  if (input.note !== null && input.note !== undefined) checkLines('note', input.note);
  checkCount('helpsNow', input.helpsNow, 0, maxPeopleAtOnce);
  checkCount('hoursNow', input.hoursNow, 0, maxHoursPerWeek);
  checkNotBefore('callOn', input.callOn, today);
  const said = [input.note, input.helpsNow, input.hoursNow].some((each) => each !== null && each !== undefined);
  if (!said) throw new InvalidInput({ field: 'note', reason: 'EMPTY' });
}

/** A day in the past or today. @throws InvalidInput */
export function checkNotAfter(field: string, day: IsoDate | null | undefined, today: IsoDate): void {
  if (day && day > today) throw new InvalidInput({ field, reason: 'IN_FUTURE' });
}

/** Today or a day to come. @throws InvalidInput */
export function checkNotBefore(field: string, day: IsoDate | null | undefined, today: IsoDate): void {
  if (day && day < today) throw new InvalidInput({ field, reason: 'IN_PAST' });
}

function checkLimits(people: number, hours: number | null): void {
  checkCount('peopleLimit', people, 1, maxPeopleAtOnce);
  checkCount('hoursLimit', hours, 1, maxHoursPerWeek);
}

function checkCount(field: string, count: number | null | undefined, least: number, most: number): void {
  if (count === null || count === undefined) return;
  if (count < least || count > most) throw new InvalidInput({ field, reason: 'OUT_OF_BOUNDS', least, most });
}

function checkOptionalLine(field: string, text: string | null | undefined): void {
  if (text !== null && text !== undefined) checkLine(field, text, longestLine);
}
