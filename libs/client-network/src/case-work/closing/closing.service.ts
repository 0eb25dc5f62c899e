import { Injectable } from '@nestjs/common';
import type { CloseCaseInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { checkLine, checkLines, InvalidInput, keptUntil } from '@netwerk/domain';
import {
  closeOpenCase,
  endStepsOfCase,
  Graph,
  keepLightContact,
  openStepsOfCase,
  releasePlace,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkCaseTeam } from '../roles/check-case-role.ts';

const operation = 'closeCase';

/** How long the words for who keeps light contact may be. */
const longestLightContact = 200;

type Asked = Omit<CloseCaseInput, 'idempotencyKey'>;

/** Closes a case, today. Its open steps end with it: nobody would look back on them any more. */
@Injectable()
export class ClosingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field, also for a closed case; NotFound; Conflict for a reused key */
  async close(scope: RequestScope, input: CloseCaseInput) {
    const { idempotencyKey, ...request } = input;
    checkClosing(scope, request);
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, request.caseId);
      await close(tx, scope, request);
      const kept = keptUntil({ legalGround: file.legalGround, closedOn: scope.today });
      const look = changeLook(scope, file, { action: 'CHANGE', subject: 'CaseClosed', operation });
      return { answer: { caseId: file.caseId, closedOn: scope.today, keptUntil: kept }, looks: [look], changed: true };
    });
  }
}

function checkClosing(scope: RequestScope, { words, lightContactId, lightContactWords, lookAgainOn }: Asked): void {
  if (typeof words === 'string') checkLines('words', words);
  if (typeof lightContactWords === 'string') checkLine('lightContactWords', lightContactWords, longestLightContact);
  if (typeof lightContactId === 'string' && typeof lightContactWords === 'string')
    throw new InvalidInput({ field: 'lightContactWords', reason: 'ONE_OF_TWO' });
  if (typeof lookAgainOn === 'string' && lookAgainOn <= scope.today)
    throw new InvalidInput({ field: 'lookAgainOn', reason: 'NOT_AFTER_CLOSING' });
}

async function close(tx: WriteTransaction, scope: RequestScope, asked: Asked): Promise<void> {
  const { caseId, outcome, words = null, lightContactId = null, lightContactWords = null, lookAgainOn = null } = asked;
  if (lightContactId !== null) {
    await checkCaseTeam(tx, { field: 'lightContactId', caseId, colleagueId: lightContactId, on: scope.today });
    await tx.run(keepLightContact, { caseId, colleagueId: lightContactId });
  }
  await endSteps(tx, scope, caseId);
  await tx.run(closeOpenCase, { caseId, today: scope.today, outcome, words, lightContactWords, lookAgainOn });
}

/** What was taken for them is given back: somebody else may need it. */
async function endSteps(tx: WriteTransaction, scope: RequestScope, caseId: string): Promise<void> {
  for (const { stepId } of await tx.run(openStepsOfCase, { caseId })) await tx.run(releasePlace, { stepId });
  await tx.run(endStepsOfCase, { caseId, today: scope.today, now: scope.now, recordedBy: scope.caller.accountId });
}
