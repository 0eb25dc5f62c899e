import type { TFunction } from 'i18next';

const reasons = [
  'EMPTY',
  'TOO_LONG',
  'UNREADABLE',
  'HOLDS_BSN',
  'NOT_A_NUMBER',
  'NOT_DEGREES',
  'OUT_OF_BOUNDS',
  'MORE_THAN_PLACES',
  'FEWER_THAN_KNOWN',
  'NOT_A_PHONE_NUMBER',
  'NOT_A_TIME',
  'END_BEFORE_START',
  'OVERLAP',
  'TWICE',
  'TOO_MANY',
  'UNKNOWN',
  'NOT_AN_ADDRESS',
  'NOT_A_PAGE',
] as const;

/** Why a field was refused, in words; undefined when it was not. */
export function problemWords<Field extends string>(
  problems: readonly { readonly field: Field; readonly reason: string; readonly limit?: number | undefined }[],
  field: Field,
  t: TFunction,
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  if (problem === undefined) return undefined;
  const reason = reasons.find((each) => each === problem.reason) ?? 'OTHER';
  return t(`directory.form.reason.${reason}`, { limit: problem.limit });
}
