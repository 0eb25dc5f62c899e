import type { Outcome } from './opportunity-board.ts';
import type { OpportunityActKind } from './opportunities.types.ts';

/** What the service may answer to a decision. */
export type Answered =
  | { readonly __typename: 'StepAgreed' }
  | { readonly __typename: 'OpportunityPutAside'; readonly until: string }
  | { readonly __typename: 'OpportunityGone'; readonly message: string }
  | { readonly __typename: 'OpportunityTakenUp'; readonly stepId: string };

/** What became of the decision; null when nothing was stored, and the worker has to read why. */
export function outcomeOf(kind: OpportunityActKind, answer: Answered, title: string): Outcome | null {
  if (answer.__typename === 'StepAgreed') return { kind: 'AGREED', title };
  if (answer.__typename !== 'OpportunityPutAside') return null;
  return { kind: kind === 'DECLINE' ? 'DECLINED' : 'POSTPONED', title, until: answer.until };
}

/** Whether nothing more can be decided about this kans. */
export function isOver(answer: Answered | null): boolean {
  return answer?.__typename === 'OpportunityGone' || answer?.__typename === 'OpportunityTakenUp';
}
