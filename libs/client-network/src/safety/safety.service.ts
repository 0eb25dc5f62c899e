import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { knowsSafety, rowFor } from '@netwerk/access';
import type {
  ChangeSafetyMarkInput,
  EndSafetyMarkInput,
  SetHiddenAddressInput,
  SetSafetyMarkInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { NotFound } from '@netwerk/domain';
import {
  changeSafetyMark,
  createSafetyMark,
  endSafetyMark,
  Graph,
  safetyMarks,
  searchLookAlikes,
  setHiddenAddress,
  type WriteTransaction,
} from '@netwerk/graph';
import { feared, linkFeared } from './feared-people.ts';
import { lockedMark, markSaved, safetyCase, safetyLook, type MarkSaved, type SafetyCase } from './safety-case.ts';
import { checkMarkChange, checkMarkToSet, maxMarks, refuse, searchedBy, type MarkToSet } from './safety-input.ts';
import { marksOfRows, rowsOf } from './safety-of-rows.ts';

type MarkResult = MarkSaved | Awaited<ReturnType<typeof newerMark>>['answer'];

/** Safety around a client, for who must know. */
@Injectable()
export class SafetyService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for who need not know, as for a case that does not exist */
  async get(scope: RequestScope, caseId: string) {
    const { today, caller } = scope;
    const { professionalId } = caller;
    const rows = await this.graph.read(caller, safetyMarks, { caseId, professionalId, today });
    const [file] = rowsOf(rows, 'FILE');
    const seen = { action: 'READ', subject: 'SafetyMarks', subjectId: caseId, operation: 'safetyMarks' } as const;
    if (file === undefined) {
      scope.looks.add({ ...seen, rule: null, ground: null, purpose: null, result: 'NOT_FOUND' });
      throw new NotFound();
    }
    const { rule } = rowFor(caller.role, 'SafetyMarks', knowsSafety);
    scope.looks.add({ ...seen, rule, ground: file.legalGround, purpose: file.purpose, result: 'OK' });
    return { caseId, addressHidden: file.addressHidden, marks: marksOfRows(rows) };
  }

  /**
   * Sets a mark, and keeps everybody apart who has a name like it.
   * @throws InvalidInput, NotFound, Conflict when the key was used for another request
   */
  async set(scope: RequestScope, input: SetSafetyMarkInput): Promise<MarkSaved> {
    const request = checkMarkToSet(input, scope.today);
    const { idempotencyKey } = input;
    const command = { operation: 'setSafetyMark', idempotencyKey, request };
    const markId = randomUUID();
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const file = await safetyCase(tx, scope, request.caseId);
      refuse(file.marks >= maxMarks, 'caseId', 'TOO_MANY_MARKS');
      await setMark(tx, scope, file, request, markId);
      return markSaved(tx, scope, file, { markId, operation: command.operation, action: 'CREATE' });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async change(scope: RequestScope, { idempotencyKey, ...input }: ChangeSafetyMarkInput): Promise<MarkResult> {
    const facts = checkMarkChange({ idempotencyKey, ...input }, scope.today);
    const command = { operation: 'changeSafetyMark', idempotencyKey, request: input };
    return this.edit(scope, command, async (tx, { markId }) => {
      await tx.run(changeSafetyMark, { markId, ...facts, ...writtenBy(scope) });
      await searchLookAlikes(tx, markId);
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async end(scope: RequestScope, { idempotencyKey, ...input }: EndSafetyMarkInput): Promise<MarkResult> {
    const { on } = input;
    refuse(on > scope.today, 'on', 'IN_FUTURE');
    const command = { operation: 'endSafetyMark', idempotencyKey, request: input };
    return this.edit(scope, command, async (tx, mark) => {
      refuse(mark.until !== null && mark.until <= scope.today, 'markId', 'ENDED_ALREADY');
      refuse(on < mark.since, 'on', 'BEFORE_SINCE');
      await tx.run(endSafetyMark, { markId: mark.markId, on, ...writtenBy(scope) });
    });
  }

  /** @throws NotFound, InvalidInput, Conflict when the key was used for another request */
  async hideAddress(scope: RequestScope, { idempotencyKey, ...request }: SetHiddenAddressInput) {
    const { caseId, hidden } = request;
    const command = { operation: 'setHiddenAddress', idempotencyKey, request };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const file = await safetyCase(tx, scope, caseId);
      await tx.run(setHiddenAddress, { caseId, hidden });
      const answer = { caseId, addressHidden: hidden };
      const act = { action: 'CHANGE', subject: 'HiddenAddressSet', operation: command.operation } as const;
      return { answer, looks: [safetyLook(scope, file, act)], changed: true };
    });
  }

  private edit(
    scope: RequestScope,
    command: {
      operation: string;
      idempotencyKey: string;
      request: { caseId: string; markId: string; baseVersion: number };
    },
    write: (tx: WriteTransaction, mark: EditedMark) => Promise<void>,
  ): Promise<MarkResult> {
    const { operation, request } = command;
    const { caseId, markId, baseVersion } = request;
    return carryOutCommand<MarkResult>(this.graph, scope, command, async (tx) => {
      const file = await safetyCase(tx, scope, caseId);
      const mark = await lockedMark(tx, scope, caseId, markId);
      if (mark.version !== baseVersion) return newerMark(tx, scope, file, { markId, operation });
      await write(tx, { markId, ...mark });
      return markSaved(tx, scope, file, { markId, operation, action: 'CHANGE' });
    });
  }
}

interface EditedMark {
  readonly markId: string;
  readonly since: string;
  readonly until: string | null;
}

async function setMark(tx: WriteTransaction, scope: RequestScope, file: SafetyCase, asked: MarkToSet, markId: string) {
  const people = await feared(tx, scope, file, asked, markId);
  const callName = asked.callName ?? people.name.callName;
  const familyName = asked.facts.familyName ?? people.name.familyName;
  const facts = searchedBy({ ...asked.facts, familyName }, callName);
  await tx.run(createSafetyMark, { markId, caseId: file.caseId, ...facts, ...writtenBy(scope) });
  await linkFeared(tx, markId, asked);
  await searchLookAlikes(tx, markId);
}

function writtenBy(scope: RequestScope) {
  return { now: scope.now, recordedBy: scope.caller.accountId };
}

/** Whoever acted on an earlier version sees what a colleague made of it; nothing is stored. */
async function newerMark(
  tx: WriteTransaction,
  scope: RequestScope,
  file: SafetyCase,
  { markId, operation }: { markId: string; operation: string },
) {
  const { professionalId } = scope.caller;
  const { caseId } = file;
  const rows = await tx.run(safetyMarks, { caseId, professionalId, today: scope.today });
  const mark = marksOfRows(rows).find(({ id }) => id === markId);
  if (mark === undefined) throw new NotFound();
  const answer = { __typename: 'NewerSafetyMark' as const, caseId, mark };
  const look = safetyLook(scope, file, { action: 'READ', subject: answer.__typename, operation });
  return { answer, looks: [look], changed: false } satisfies CarriedOut<object>;
}
