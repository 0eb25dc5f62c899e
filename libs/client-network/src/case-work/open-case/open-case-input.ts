import type { OpenCaseInput } from '@netwerk/api-contract';
import { checkLine, InvalidInput, searchText, type CaseRole } from '@netwerk/domain';
import { checkedCaseTexts, type CaseTexts } from '../check-case-texts.ts';

/** How many residents of one name a worker can have ruled out. */
const mostRuledOut = 20;

export interface NewResident {
  readonly callName: string;
  readonly familyName: string | null;
  readonly searchName: string;
  readonly areaCode: string;
  readonly minor: boolean;
  readonly hiddenAddress: boolean;
  readonly notThese: readonly string[];
}

/** A checked request to open a case: for a known resident or for a new one. */
export interface CaseToOpen {
  readonly teamId: string;
  readonly residentId: string | null;
  readonly newResident: NewResident | null;
  readonly texts: CaseTexts;
  readonly contactId: string;
  readonly ownRole: Exclude<CaseRole, 'CONTACT'> | null;
}

/** @throws InvalidInput that names the field and the rule */
export function checkCaseToOpen(input: OpenCaseInput, ownId: string): CaseToOpen {
  const { teamId, residentId = null, contactId, ownRole = null } = input;
  const newResident = input.newResident ?? null;
  if ((residentId === null) === (newResident === null))
    throw new InvalidInput({ field: 'residentId', reason: 'ONE_OF_TWO' });
  if (ownRole === 'CONTACT') throw new InvalidInput({ field: 'ownRole', reason: 'CONTACT_IS_GIVEN' });
  const texts = checkedCaseTexts(input);
  const checked = newResident === null ? null : checkNewResident(newResident);
  return { teamId, residentId, newResident: checked, texts, contactId: contactId ?? ownId, ownRole };
}

function checkNewResident(sent: NonNullable<OpenCaseInput['newResident']>): NewResident {
  const { callName, familyName = null, areaCode, minor, hiddenAddress, notThese = [] } = sent;
  checkLine('newResident.callName', callName);
  if (familyName !== null) checkLine('newResident.familyName', familyName);
  if (notThese.length > mostRuledOut)
    throw new InvalidInput({ field: 'newResident.notThese', reason: 'TOO_MANY', limit: mostRuledOut });
  const searchName = searchText(familyName === null ? callName : `${callName} ${familyName}`);
  return { callName, familyName, searchName, areaCode, minor, hiddenAddress, notThese };
}
