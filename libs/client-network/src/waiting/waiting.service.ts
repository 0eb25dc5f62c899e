import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ChangeWaitingInput, EndWaitingInput, RecordWaitingInput } from '@netwerk/api-contract';
import { carryOutCommand, type AuditAction, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { InvalidInput, NotFound } from '@netwerk/domain';
import {
  changeWaiting,
  countOpenWaiting,
  endWaiting,
  Graph,
  recordWaiting,
  waitingEntry,
  type WaitingRow,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkWaiting, refuse } from './waiting-input.ts';
import type { WaitingResult, WaitingSaved } from './waiting-result.ts';

/** For how many things a client can wait at once: more is a sign that old ones were not ended. */
const mostAtOnce = 20;

/** What a client waits for. Everything here is for who has a role in an open case. */
@Injectable()
export class WaitingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async record(scope: RequestScope, input: RecordWaitingInput): Promise<WaitingSaved> {
    const { idempotencyKey, caseId } = input;
    const facts = checkWaiting(input, scope.today);
    const waitingId = randomUUID();
    const command = { operation: 'recordWaiting', idempotencyKey, request: { caseId, ...facts } };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      await checkCount(tx, caseId);
      const [written] = await tx.run(recordWaiting, { caseId, waitingId, ...facts });
      return saved(scope, file, written, { action: 'CREATE', operation: command.operation });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async change(scope: RequestScope, input: ChangeWaitingInput): Promise<WaitingResult> {
    const { idempotencyKey, caseId, waitingId, baseVersion } = input;
    const facts = checkWaiting(input, scope.today);
    const command = {
      operation: 'changeWaiting',
      idempotencyKey,
      request: { caseId, waitingId, baseVersion, ...facts },
    };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const { file, entry } = await entryIn(tx, scope, { caseId, waitingId });
      if (entry.version !== baseVersion) return newer(scope, file, entry, command.operation);
      refuse(entry.endedOn !== null, 'waitingId', 'ENDED_ALREADY');
      const [written] = await tx.run(changeWaiting, { caseId, waitingId, ...facts });
      return saved(scope, file, written, { action: 'CHANGE', operation: command.operation });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async end(scope: RequestScope, input: EndWaitingInput): Promise<WaitingResult> {
    const { idempotencyKey, ...request } = input;
    const { caseId, waitingId, baseVersion, on, because } = request;
    refuse(on > scope.today, 'on', 'IN_FUTURE');
    const command = { operation: 'endWaiting', idempotencyKey, request };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const { file, entry } = await entryIn(tx, scope, { caseId, waitingId });
      if (entry.version !== baseVersion) return newer(scope, file, entry, command.operation);
      refuse(entry.endedOn !== null, 'waitingId', 'ENDED_ALREADY');
      refuse(on < entry.since, 'on', 'BEFORE_SINCE');
      const [written] = await tx.run(endWaiting, { caseId, waitingId, on, because });
      return saved(scope, file, written, { action: 'CHANGE', operation: command.operation });
    });
  }
}

async function entryIn(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: { caseId: string; waitingId: string },
): Promise<{ file: WritableCase; entry: WaitingRow }> {
  const file = await writableCase(tx, scope, asked.caseId);
  const [entry] = await tx.run(waitingEntry, asked);
  if (entry === undefined) throw new NotFound();
  return { file, entry };
}

async function checkCount(tx: WriteTransaction, caseId: string): Promise<void> {
  const [open] = await tx.run(countOpenWaiting, { caseId });
  if ((open?.entries ?? 0) >= mostAtOnce)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY', limit: mostAtOnce });
}

function saved(
  scope: RequestScope,
  file: WritableCase,
  written: { id: string; version: number } | undefined,
  { action, operation }: { action: Extract<AuditAction, 'CREATE' | 'CHANGE'>; operation: string },
): CarriedOut<WaitingSaved> {
  if (written === undefined) throw new NotFound();
  const answer = {
    __typename: 'WaitingSaved' as const,
    caseId: file.caseId,
    waitingId: written.id,
    version: written.version,
  };
  return {
    answer,
    looks: [changeLook(scope, file, { action, subject: answer.__typename, operation })],
    changed: true,
  };
}

/** Whoever worked from an older version sees the newer one; nothing is stored. */
function newer(
  scope: RequestScope,
  file: WritableCase,
  waiting: WaitingRow,
  operation: string,
): CarriedOut<WaitingResult> {
  const answer = { __typename: 'NewerWaiting' as const, caseId: file.caseId, waiting };
  const seen = changeLook(scope, file, { action: 'CHANGE', subject: answer.__typename, operation });
  return { answer, looks: [{ ...seen, action: 'READ' }], changed: false };
}
