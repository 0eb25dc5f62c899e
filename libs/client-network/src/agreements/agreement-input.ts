import type { RecordAgreementInput, WithdrawAgreementInput } from '@netwerk/api-contract';
import { checkLines, InvalidInput, latestExpiry, usualExpiry, type AgreementKind, type IsoDate } from '@netwerk/domain';

/** What the client agreed to, as it will be written down. */
export interface GivenAgreement {
  readonly caseId: string;
  readonly kind: AgreementKind;
  readonly givenOn: IsoDate;
  readonly expiresOn: IsoDate;
  readonly words: string | null;
  /** The agreement of this kind that the worker saw as the last one. */
  readonly after: { readonly id: string; readonly version: number } | null;
}

/** @throws InvalidInput that names the field and the rule */
export function checkAgreement(input: RecordAgreementInput, today: IsoDate): GivenAgreement {
  const { caseId, kind, givenOn, words = null, after = null, baseVersion = null } = input;
  const expiresOn = input.expiresOn ?? usualExpiry(givenOn);
  refuse(givenOn > today, 'givenOn', 'IN_FUTURE');
  refuse(expiresOn <= givenOn, 'expiresOn', 'NOT_AFTER_GIVEN');
  refuse(expiresOn > latestExpiry(givenOn), 'expiresOn', 'TOO_LATE');
  refuse(expiresOn <= today, 'expiresOn', 'EXPIRED_ALREADY');
  if (words !== null) checkLines('words', words);
  refuse((after === null) !== (baseVersion === null), 'baseVersion', 'BELONGS_WITH_AFTER');
  const last = after === null || baseVersion === null ? null : { id: after, version: baseVersion };
  return { caseId, kind, givenOn, expiresOn, words, after: last };
}

/** @throws InvalidInput that names the field and the rule */
export function checkWithdrawal({ withdrawnOn }: WithdrawAgreementInput, today: IsoDate): void {
  refuse(withdrawnOn > today, 'withdrawnOn', 'IN_FUTURE');
}

export function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}
