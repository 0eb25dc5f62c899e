import type { AddProfessionalInput } from '@netwerk/api-contract';
import { checkLine, InvalidInput, maxExpertises, searchText } from '@netwerk/domain';
import type { ProfessionalFacts } from '@netwerk/graph';

/** Longest accent or background: a line, not a life story. */
const longestLine = 200;

/** @throws InvalidInput that names the field and the rule */
export function checkedFacts(input: Omit<AddProfessionalInput, 'idempotencyKey'>): ProfessionalFacts {
  const { callName, familyName, organisationId } = input;
  const [accent, background] = [input.accent ?? null, input.background ?? null];
  checkLine('callName', callName);
  checkLine('familyName', familyName);
  if (accent !== null) checkLine('accent', accent, longestLine);
  if (background !== null) checkLine('background', background, longestLine);
  return {
    callName,
    familyName,
    searchName: searchText(`${callName} ${familyName}`),
    accent,
    background,
    organisationId,
  };
}

/** Each code once, in order. @throws InvalidInput when there are too many */
export function checkedCodes(codes: readonly string[]): string[] {
  const unique = [...new Set(codes)].sort();
  if (unique.length > maxExpertises)
    throw new InvalidInput({ field: 'codes', reason: 'TOO_MANY', limit: maxExpertises });
  return unique;
}
