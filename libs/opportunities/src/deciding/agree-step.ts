import { randomUUID } from 'node:crypto';
import type { AgreeStepInput, AgreeStepResult, OpportunityTakenUp } from '@netwerk/api-contract';
import type { CarriedOut, RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { keptFactsText, NotFound, type Opportunity } from '@netwerk/domain';
import { integer, takeInitiativePlace, takePersonPlace, writeAgreedStep, type WriteTransaction } from '@netwerk/graph';
import { gone } from './decision-result.ts';
import { findOpportunity } from './held-opportunity.ts';

const operation = 'agreeStep';

/** Ids of what is written: made before the transaction, so that running it again writes the same. */
export interface NewStep extends Omit<AgreeStepInput, 'idempotencyKey'> {
  readonly stepId: string;
  readonly momentId: string;
}

export function newStep(input: Omit<AgreeStepInput, 'idempotencyKey'>): NewStep {
  return { ...input, stepId: randomUUID(), momentId: randomUUID() };
}

/**
 * A kans becomes a step, if it still holds and its place or load is free.
 * @throws NotFound, InvalidInput for a closed case
 */
export async function agreeStepIn(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: NewStep,
): Promise<CarriedOut<AgreeStepResult>> {
  const file = await writableCase(tx, scope, asked.caseId);
  const { opportunity, stepId } = await findOpportunity(tx, scope, asked);
  if (stepId !== null) return takenUp(scope, file, stepId);
  if (opportunity === null || !(await takePlace(tx, opportunity, scope.today))) return gone(scope, file, operation);
  const [written] = await tx.run(writeAgreedStep, stepOf(scope, opportunity, asked));
  if (written === undefined) throw new NotFound();
  const answer = {
    __typename: 'StepAgreed' as const,
    caseId: file.caseId,
    stepId: written.id,
    version: written.version,
  };
  const look = changeLook(scope, file, { action: 'CREATE', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: true };
}

/** Whether a step would take a place of an initiative or somebody's time. Who comes to give takes none. */
function holdsPlace({ party, effect }: Opportunity): boolean {
  return !effect.gives && (party?.type === 'INITIATIVE' || party?.type === 'PERSON');
}

async function takePlace(tx: WriteTransaction, opportunity: Opportunity, today: string): Promise<boolean> {
  const { party } = opportunity;
  if (party === null || !holdsPlace(opportunity)) return true;
  const taken =
    party.type === 'INITIATIVE'
      ? await tx.run(takeInitiativePlace, { initiativeId: party.id, today })
      : await tx.run(takePersonPlace, { personId: party.id, today });
  return taken.length > 0;
}

/** What the step keeps: the kans as it stood on the card, and what was agreed. */
function stepOf(scope: RequestScope, opportunity: Opportunity, asked: NewStep) {
  const { key, ruleId, ruleVersion, kind, title, basedOn, effect, party, via, need } = opportunity;
  const { stepId, momentId, caseId, introducer, introduceOn } = asked;
  return {
    stepId,
    momentId,
    caseId,
    opportunityKey: key,
    ruleId,
    ruleVersion: integer(ruleVersion),
    kind,
    title: title.words.NL,
    titleEn: title.words.EN,
    facts: keptFactsText({ facts: basedOn, effect }),
    introducer,
    introduceOn,
    saidWords: asked.saidWords ?? null,
    plannedEndOn: asked.plannedEndOn ?? null,
    plannedEndWords: asked.plannedEndWords ?? null,
    holdsPlace: holdsPlace(opportunity),
    needId: need?.id ?? null,
    partyId: party?.id ?? null,
    viaId: via?.id ?? null,
    today: scope.today,
    now: scope.now,
    recordedBy: scope.caller.accountId,
  };
}

/** A colleague was first; nothing is stored. */
function takenUp(scope: RequestScope, file: WritableCase, stepId: string): CarriedOut<OpportunityTakenUp> {
  const answer = { __typename: 'OpportunityTakenUp' as const, caseId: file.caseId, stepId };
  const look = changeLook(scope, file, { action: 'READ', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: false };
}
