import type { TFunction } from 'i18next';
import type { FailureDetails } from '../graphql/request-error.ts';
import { agreements } from '../language/nl/agreements.ts';

type ProblemReason = keyof typeof agreements.problem;

/** What is wrong with one field, in words; undefined when the service refused something else. */
export function problemWords(t: TFunction, failure: FailureDetails | null, field: string): string | undefined {
  if (failure?.field !== field) return undefined;
  const { reason } = failure;
  return isKnown(reason) ? t(`agreements.problem.${reason}`) : t('agreements.problem.EMPTY');
}

/** What to say when the refusal names none of the fields of the form. */
export function otherProblem(
  t: TFunction,
  failure: FailureDetails | null,
  fields: readonly string[],
): string | undefined {
  if (failure === null || fields.includes(failure.field ?? '')) return undefined;
  return isKnown(failure.reason) ? t(`agreements.problem.${failure.reason}`) : t('agreements.failed');
}

function isKnown(reason: string | undefined): reason is ProblemReason {
  return reason !== undefined && reason in agreements.problem;
}
