import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ChangeNeedInput,
  ChangeNeedResult,
  EndNeedInput,
  NeedSaved,
  RecordNeedInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { InvalidInput, mostOpenNeeds, NotFound } from '@netwerk/domain';
import {
  changeNeed,
  countOpenNeeds,
  endNeed,
  Graph,
  needOfCase,
  recordNeed,
  type NeedRow,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkNeed, refuse } from './fact-input.ts';

/** What a client wants, in their own words. Everything here is for who has a role in an open case. */
@Injectable()
export class NeedsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async record(scope: RequestScope, input: RecordNeedInput): Promise<NeedSaved> {
    const { idempotencyKey, ...request } = input;
    const { caseId } = input;
    const facts = checkNeed(input, scope.today);
    const needId = randomUUID();
    return carryOutCommand(this.graph, scope, { operation: 'recordNeed', idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      await checkCount(tx, caseId);
      const [row] = await tx.run(recordNeed, {
        ...{ caseId, needId, ...facts },
        ...{ now: scope.now, recordedBy: scope.caller.accountId },
      });
      return saved(scope, file, row, { action: 'CREATE', operation: 'recordNeed' });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async change(scope: RequestScope, input: ChangeNeedInput): Promise<ChangeNeedResult> {
    const { idempotencyKey, ...request } = input;
    const { caseId, needId } = input;
    const facts = checkNeed(input, scope.today);
    const operation = 'changeNeed';
    return carryOutCommand<ChangeNeedResult>(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const { file, need } = await needIn(tx, scope, input);
      if (need.version !== input.baseVersion) return newer(scope, file, need, operation);
      refuse(need.state !== 'OPEN', 'needId', 'ENDED_ALREADY');
      const [row] = await tx.run(changeNeed, { caseId, needId, ...facts, today: scope.today });
      return saved(scope, file, row, { action: 'CHANGE', operation });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async end(scope: RequestScope, input: EndNeedInput): Promise<ChangeNeedResult> {
    const { idempotencyKey, ...request } = input;
    const { caseId, needId, because, on } = input;
    refuse(on > scope.today, 'on', 'IN_FUTURE');
    const operation = 'endNeed';
    return carryOutCommand<ChangeNeedResult>(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const { file, need } = await needIn(tx, scope, input);
      if (need.version !== input.baseVersion) return newer(scope, file, need, operation);
      refuse(need.state !== 'OPEN', 'needId', 'ENDED_ALREADY');
      refuse(on < need.since, 'on', 'BEFORE_SINCE');
      const [row] = await tx.run(endNeed, { caseId, needId, because, on });
      return saved(scope, file, row, { action: 'CHANGE', operation });
    });
  }
}

async function needIn(
  tx: WriteTransaction,
  scope: RequestScope,
  { caseId, needId }: { caseId: string; needId: string },
): Promise<{ file: WritableCase; need: NeedRow }> {
  const file = await writableCase(tx, scope, caseId);
  const [row] = await tx.run(needOfCase, { caseId, needId });
  if (row === undefined) throw new NotFound();
  return { file, need: row.need };
}

async function checkCount(tx: WriteTransaction, caseId: string): Promise<void> {
  const [open] = await tx.run(countOpenNeeds, { caseId });
  if ((open?.needs ?? 0) >= mostOpenNeeds)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY', limit: mostOpenNeeds });
}

function saved(
  scope: RequestScope,
  file: WritableCase,
  written: { id: string; version: number } | undefined,
  { action, operation }: { action: 'CREATE' | 'CHANGE'; operation: string },
): CarriedOut<NeedSaved & { __typename: 'NeedSaved' }> {
  if (written === undefined) throw new NotFound();
  const { id: needId, version } = written;
  const looks = [changeLook(scope, file, { action, subject: 'NeedSaved', operation })];
  return { answer: { __typename: 'NeedSaved', caseId: file.caseId, needId, version }, looks, changed: true };
}

/** Whoever worked from an older version sees the newer one; nothing is stored. */
function newer(
  scope: RequestScope,
  file: WritableCase,
  need: NeedRow,
  operation: string,
): CarriedOut<ChangeNeedResult> {
  const look = changeLook(scope, file, { action: 'READ', subject: 'NewerNeed', operation });
  return { answer: { __typename: 'NewerNeed', caseId: file.caseId, need }, looks: [look], changed: false };
}
