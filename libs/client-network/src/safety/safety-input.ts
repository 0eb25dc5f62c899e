import type { ChangeSafetyMarkInput, SetSafetyMarkInput } from '@netwerk/api-contract';
import { checkLine, checkLines, InvalidInput, nameStart, type IsoDate } from '@netwerk/domain';
import type { SafetyMarkFacts } from '@netwerk/graph';

/** More marks than this around one client is no longer read by anybody. */
export const maxMarks = 20;
const maxPeople = 10;

type SentFacts = Pick<SetSafetyMarkInput, 'kind' | 'since' | 'until' | 'words' | 'familyName'>;

/** What is told of a mark, before it is known by which call name is searched. */
export type CheckedFacts = Omit<SafetyMarkFacts, 'callName' | 'nameStart'>;

/** A mark as it will be set. Without a call name that of the member or the first person is searched by. */
export interface MarkToSet {
  readonly caseId: string;
  readonly memberId: string | null;
  readonly personIds: readonly string[];
  readonly callName: string | null;
  readonly facts: CheckedFacts;
}

/** @throws InvalidInput that names the field and the rule */
export function checkMarkToSet(input: SetSafetyMarkInput, today: IsoDate): MarkToSet {
  const { caseId, memberId = null, callName = null } = input;
  const personIds = [...new Set(input.personIds ?? [])];
  refuse(personIds.length > maxPeople, 'personIds', 'TOO_MANY');
  if (callName !== null) checkLine('callName', callName);
  refuse(memberId === null && personIds.length === 0 && callName === null, 'callName', 'NOBODY');
  return { caseId, memberId, personIds, callName, facts: checkFacts(input, today) };
}

/** @throws InvalidInput that names the field and the rule */
export function checkMarkChange(input: ChangeSafetyMarkInput, today: IsoDate): SafetyMarkFacts {
  checkLine('callName', input.callName);
  return searchedBy(checkFacts(input, today), input.callName);
}

/** The facts with the name by which the same person is searched elsewhere. */
export function searchedBy(facts: CheckedFacts, callName: string): SafetyMarkFacts {
  return { ...facts, callName, nameStart: nameStart(callName) };
}

export function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}

function checkFacts(
  { kind, since, until = null, words = null, familyName = null }: SentFacts,
  today: IsoDate,
): CheckedFacts {
  refuse(since > today, 'since', 'IN_FUTURE');
  refuse(until !== null && until < since, 'until', 'BEFORE_SINCE');
  if (words !== null) checkLines('words', words);
  if (familyName !== null) checkLine('familyName', familyName);
  return { kind, since, until, words, familyName };
}
