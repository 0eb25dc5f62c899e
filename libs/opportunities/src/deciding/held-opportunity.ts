import type { RequestScope } from '@netwerk/audit';
import { conditionParameters } from '@netwerk/case-file';
import { holdingOpportunities, type Opportunity } from '@netwerk/domain';
import { nearbyOffers, networkHistory, type WriteTransaction } from '@netwerk/graph';
import { nearbyIn } from '../kansen/look-nearby.ts';
import { opportunityId } from '../kansen/opportunity-id.ts';

/** Which kans somebody decides on. */
export interface AskedOpportunity {
  readonly caseId: string;
  readonly opportunityId: string;
  readonly ruleId: string;
}

/** A kans as it is now, inside the transaction: it holds, somebody took it up, or it is gone. Why is not told. */
export type FoundOpportunity =
  | { readonly opportunity: Opportunity; readonly stepId: null }
  | { readonly opportunity: null; readonly stepId: string }
  | { readonly opportunity: null; readonly stepId: null };

/** Looks again under the lock of the case. @throws NotFound, InvalidInput as for reading */
export async function findOpportunity(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: AskedOpportunity,
): Promise<FoundOpportunity> {
  const { caseId } = asked;
  const history = await tx.run(networkHistory, { caseId, ...conditionParameters(scope) });
  const { professionalId } = scope.caller;
  const nearby = await tx.run(nearbyOffers, { caseId, professionalId, today: scope.today });
  const isAsked = (key: string): boolean => opportunityId(caseId, key) === asked.opportunityId;
  const takenUp = nearby.find((row) => row.kind === 'TAKEN_UP' && isAsked(row.key));
  if (takenUp?.kind === 'TAKEN_UP') return { opportunity: null, stepId: takenUp.stepId };
  const holding = holdingOpportunities(nearbyIn(scope, caseId, { history, nearby }));
  const opportunity = holding.find((one) => one.ruleId === asked.ruleId && isAsked(one.key)) ?? null;
  return { opportunity, stepId: null };
}
