import { randomUUID } from 'node:crypto';
import type { PutAsideResult } from '@netwerk/api-contract';
import type { CarriedOut, RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { NotFound, type DecisionKind, type DeclineReason, type IsoDate } from '@netwerk/domain';
import { integer, writeOpportunityDecision, type WriteTransaction } from '@netwerk/graph';
import { gone } from './decision-result.ts';
import { findOpportunity, type AskedOpportunity } from './held-opportunity.ts';

/** Past niet or later, as it will be written down. */
export interface Decision {
  readonly decisionId: string;
  readonly decision: DecisionKind;
  readonly reason: DeclineReason | null;
  readonly saidBy: 'CLIENT' | 'OTHER_SIDE' | 'WORKER';
  readonly words: string | null;
  /** First day on which it may be proposed again. */
  readonly until: IsoDate;
}

export function newDecision(facts: Omit<Decision, 'decisionId'>): Decision {
  return { decisionId: randomUUID(), ...facts };
}

/**
 * Puts a kans aside, if it still holds: until that day it stays away.
 * @throws NotFound, InvalidInput for a closed case
 */
export async function putAsideIn(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: AskedOpportunity,
  { operation, decision }: { operation: string; decision: Decision },
): Promise<CarriedOut<PutAsideResult>> {
  const file = await writableCase(tx, scope, asked.caseId);
  const { opportunity } = await findOpportunity(tx, scope, asked);
  if (opportunity === null) return gone(scope, file, operation);
  const { ruleId, ruleVersion, party } = opportunity;
  const [written] = await tx.run(writeOpportunityDecision, {
    ...decision,
    caseId: file.caseId,
    ruleId,
    ruleVersion: integer(ruleVersion),
    partyId: party?.id ?? null,
    today: scope.today,
    now: scope.now,
    recordedBy: scope.caller.accountId,
  });
  if (written === undefined) throw new NotFound();
  const answer = {
    __typename: 'OpportunityPutAside' as const,
    caseId: file.caseId,
    decisionId: written.id,
    until: decision.until,
  };
  const look = changeLook(scope, file, { action: 'CREATE', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: true };
}
