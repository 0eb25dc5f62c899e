import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MarkDiscussedInput, RecordAgreementInput, WithdrawAgreementInput } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import {
  agreementKindOf,
  Graph,
  latestAgreement,
  markDiscussed,
  recordAgreement,
  withdrawAgreement,
  type AgreementRow,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkAgreement, checkWithdrawal, refuse, type GivenAgreement } from './agreement-input.ts';
import type { DiscussedResult, RecordingResult, WithdrawalResult } from './agreement-result.ts';

/** What the client agrees to, and takes back. Everything here is for who has a role in an open case. */
@Injectable()
export class AgreementService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * Records an agreement, or renews one: what was running makes way and stays kept.
   * @throws InvalidInput, NotFound, Conflict when the key was used for another request
   */
  async record(scope: RequestScope, input: RecordAgreementInput): Promise<RecordingResult> {
    const agreement = checkAgreement(input, scope.today);
    const agreementId = randomUUID();
    const command = { operation: 'recordAgreement', idempotencyKey: input.idempotencyKey, request: agreement };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const file = await writableCase(tx, scope, agreement.caseId);
      return recordIn(tx, scope, file, { ...agreement, agreementId });
    });
  }

  /**
   * Takes an agreement back. From the next answer on, what it allowed is over.
   * @throws InvalidInput, NotFound, Conflict when the key was used for another request
   */
  async withdraw(scope: RequestScope, input: WithdrawAgreementInput): Promise<WithdrawalResult> {
    checkWithdrawal(input, scope.today);
    const { idempotencyKey, ...request } = input;
    const command = { operation: 'withdrawAgreement', idempotencyKey, request };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const file = await writableCase(tx, scope, input.caseId);
      return withdrawIn(tx, scope, file, request);
    });
  }

  /**
   * Notes that the network was discussed with the client.
   * @throws InvalidInput, NotFound, Conflict when the key was used for another request
   */
  async discussed(scope: RequestScope, input: MarkDiscussedInput): Promise<DiscussedResult> {
    const { idempotencyKey, ...request } = input;
    refuse(request.on > scope.today, 'on', 'IN_FUTURE');
    const command = { operation: 'markDiscussed', idempotencyKey, request };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const file = await writableCase(tx, scope, request.caseId);
      refuse(request.on < file.openedOn, 'on', 'BEFORE_CASE');
      const [written] = await tx.run(markDiscussed, request);
      if (written === undefined) throw new NotFound();
      const answer = { __typename: 'NetworkDiscussed' as const, caseId: request.caseId, ...written };
      const look = changeLook(scope, file, {
        action: 'CHANGE',
        subject: answer.__typename,
        operation: command.operation,
      });
      return { answer, looks: [look], changed: true };
    });
  }
}

async function recordIn(
  tx: WriteTransaction,
  scope: RequestScope,
  file: WritableCase,
  given: GivenAgreement & { readonly agreementId: string },
): Promise<CarriedOut<RecordingResult>> {
  const operation = 'recordAgreement';
  const { after, ...agreement } = given;
  const [last = null] = await tx.run(latestAgreement, { caseId: given.caseId, kind: given.kind });
  if (after !== null && last === null) throw new NotFound();
  if (last !== null && !isSame(last, after)) return newer(scope, file, last, operation);
  if (last !== null) checkOrder(given, last);
  const [written] = await tx.run(recordAgreement, { ...agreement, now: scope.now, recordedBy: scope.caller.accountId });
  if (written === undefined) throw new NotFound();
  const answer = {
    __typename: 'AgreementRecorded' as const,
    caseId: given.caseId,
    agreementId: written.id,
    version: written.version,
  };
  const look = changeLook(scope, file, { action: 'CREATE', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: true };
}

async function withdrawIn(
  tx: WriteTransaction,
  scope: RequestScope,
  file: WritableCase,
  asked: Omit<WithdrawAgreementInput, 'idempotencyKey'>,
): Promise<CarriedOut<WithdrawalResult>> {
  const operation = 'withdrawAgreement';
  const { caseId, agreementId, baseVersion, withdrawnOn } = asked;
  const [asKnown] = await tx.run(agreementKindOf, { caseId, agreementId });
  if (asKnown === undefined) throw new NotFound();
  const [last] = await tx.run(latestAgreement, { caseId, kind: asKnown.kind });
  if (last === undefined) throw new NotFound();
  if (!isSame(last, { id: agreementId, version: baseVersion })) return newer(scope, file, last, operation);
  refuse(last.withdrawnOn !== null, 'agreementId', 'WITHDRAWN_ALREADY');
  refuse(withdrawnOn < last.givenOn, 'withdrawnOn', 'BEFORE_GIVEN');
  const [written] = await tx.run(withdrawAgreement, { caseId, agreementId, withdrawnOn });
  if (written === undefined) throw new NotFound();
  const answer = { __typename: 'AgreementWithdrawn' as const, caseId, agreementId, version: written.version };
  const look = changeLook(scope, file, { action: 'CHANGE', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: true };
}

/** Whoever acted on what is no longer the last word, sees what a colleague wrote down meanwhile; nothing is stored. */
function newer(
  scope: RequestScope,
  file: WritableCase,
  agreement: AgreementRow,
  operation: string,
): CarriedOut<Extract<RecordingResult, { __typename: 'NewerAgreement' }>> {
  const answer = { __typename: 'NewerAgreement' as const, caseId: file.caseId, agreement };
  const seen = changeLook(scope, file, { action: 'CHANGE', subject: answer.__typename, operation });
  return { answer, looks: [{ ...seen, action: 'READ' }], changed: false };
}

/** A client's later word counts: an agreement of before it cannot be put over it. */
function checkOrder({ givenOn }: GivenAgreement, last: AgreementRow): void {
  refuse(last.withdrawnOn !== null && givenOn < last.withdrawnOn, 'givenOn', 'BEFORE_WITHDRAWAL');
  refuse(givenOn < last.givenOn, 'givenOn', 'BEFORE_LAST_AGREEMENT');
}

function isSame(last: AgreementRow, seen: { id: string; version: number } | null): boolean {
  return seen !== null && last.id === seen.id && last.version === seen.version;
}
