import type { TFunction } from 'i18next';
import { problemWords } from '../agreements/problem-words.ts';
import type { FailureDetails } from '../graphql/request-error.ts';
import { opportunities } from '../language/nl/opportunities.ts';

type OwnReason = keyof typeof opportunities.problem;

/** What is wrong with one field of a decision, in words; undefined when the service refused something else. */
export function decisionProblem(t: TFunction, failure: FailureDetails | null, field: string): string | undefined {
  if (failure?.field === field && isOwn(failure.reason)) return t(`opportunities.problem.${failure.reason}`);
  return problemWords(t, failure, field);
}

function isOwn(reason: string | undefined): reason is OwnReason {
  return reason !== undefined && reason in opportunities.problem;
}
