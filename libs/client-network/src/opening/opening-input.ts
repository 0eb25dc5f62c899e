import type { OpenColleagueClientInput } from '@netwerk/api-contract';
import { holdsBsn, InvalidInput, searchText } from '@netwerk/domain';

const longestName = 80;
const longestExplanation = 500;

/** A checked request to open a colleague's client. */
export interface Opening {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly searchName: string;
  readonly caseId: string | null;
  readonly reason: OpenColleagueClientInput['reason'];
  readonly explanation: string | null;
}

/** @throws InvalidInput that names the field and the rule */
export function checkOpening(input: OpenColleagueClientInput): Opening {
  const name = input.name.trim();
  const explanation = input.explanation?.trim() ? input.explanation.trim() : null;
  refuse(name === '', 'name', 'EMPTY');
  refuse(name.length > longestName, 'name', 'TOO_LONG');
  refuse(holdsBsn(name), 'name', 'HOLDS_BSN');
  refuse(explanation === null && input.reason === 'OTHER', 'explanation', 'NEEDED_FOR_OTHER');
  refuse(explanation !== null && explanation.length > longestExplanation, 'explanation', 'TOO_LONG');
  refuse(explanation !== null && holdsBsn(explanation), 'explanation', 'HOLDS_BSN');
  const { idempotencyKey, reason } = input;
  return { idempotencyKey, name, searchName: searchText(name), caseId: input.caseId ?? null, reason, explanation };
}

function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}
