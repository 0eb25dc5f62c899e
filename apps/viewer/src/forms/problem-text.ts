import type { TFunction } from 'i18next';
import { codeOf, detailsOf } from '../graphql/request-error.ts';
import type { FieldProblem } from './form-fields.ts';
import { refusedField } from './use-form.ts';

const reasons = [
  'EMPTY',
  'TOO_LONG',
  'HOLDS_BSN',
  'UNREADABLE',
  'IN_FUTURE',
  'IN_PAST',
  'OUT_OF_BOUNDS',
  'BEFORE_START',
  'BEFORE_STOP',
  'SAME',
  'OVERLAPS',
  'NO_PERIOD',
  'NOT_OF_TEAM',
  'BEFORE_OPENING',
  'IN_THE_PAST',
  'END_NOT_AFTER_START',
  'HAS_ROLE_ALREADY',
  'ALREADY_CONTACT',
  'ALREADY_ENDED',
  'NOT_AFTER_START',
  'LEAVES_A_GAP',
  'NOT_AFTER_CLOSING',
  'ONE_OF_TWO',
  'BEFORE_SINCE',
  'BEFORE_AGREEMENT',
  'ENDED_ALREADY',
  'TOO_MANY',
  'OVERLAP',
  'TOO_LATE',
] as const;

/** What is wrong with a field, in words: found on this page, or told by the service. */
export function fieldText(
  t: TFunction,
  name: string,
  problem: FieldProblem | undefined,
  failure: unknown,
): string | undefined {
  if (problem !== undefined) return t(`forms.problem.${problem}`);
  const refused = refusedField(failure);
  if (refused?.field !== name) return undefined;
  const reason = reasons.find((each) => each === refused.reason);
  return t(reason === undefined ? 'forms.problem.other' : `forms.problem.${reason}`, {
    limit: detailsOf(failure).limit,
  });
}

/** What went wrong that is about no field of this form; null when nothing did. */
export function failureText(t: TFunction, failure: unknown, names: readonly string[]): string | null {
  if (failure === null) return null;
  const refused = refusedField(failure);
  if (refused !== null && names.includes(refused.field)) return null;
  if (refused?.reason === 'CASE_CLOSED') return t('forms.caseClosed');
  return t(codeOf(failure) === 'OFFLINE' ? 'forms.offline' : 'forms.failed');
}
