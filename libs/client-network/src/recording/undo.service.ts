import { Injectable } from '@nestjs/common';
import type { UndoNetworkChangeInput } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { InvalidInput, repeat, reverse, undoStacks, type RecordChange } from '@netwerk/domain';
import { Graph, ownNetworkChanges, recordChangesOf, type WriteTransaction } from '@netwerk/graph';
import { changeOfPart, readRecords } from './recorded-changes.ts';
import { builtUponAnswer, changedAnswer } from './recording-answers.ts';
import { writeChanges } from './write-changes.ts';

type Answer = Awaited<ReturnType<typeof changedAnswer>> | Awaited<ReturnType<typeof builtUponAnswer>>;

/** Taking back, and doing again: the two directions of one thing. */
const directions = {
  UNDO: { operation: 'undoNetworkChange', stack: 'undo', apply: reverse },
  REDO: { operation: 'redoNetworkChange', stack: 'redo', apply: repeat },
} as const;
type Direction = keyof typeof directions;

/** Undo and redo of the own changes of this login, each written in the log as a change of its own. */
@Injectable()
export class UndoService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * @throws NotFound; InvalidInput when this is not the last own change of this login (NOT_THE_LAST), also when another
   *   change was taken back in the meantime
   */
  async apply(scope: RequestScope, direction: Direction, input: UndoNetworkChangeInput): Promise<Answer> {
    const { idempotencyKey, caseId, changeId } = input;
    const { operation } = directions[direction];
    const command = { operation, idempotencyKey, request: [caseId, changeId] };
    return carryOutCommand<Answer>(this.graph, scope, command, (tx) => carryOut(tx, scope, direction, input));
  }
}

async function carryOut(
  tx: WriteTransaction,
  scope: RequestScope,
  direction: Direction,
  { caseId, changeId }: UndoNetworkChangeInput,
): Promise<CarriedOut<Answer>> {
  const { operation, apply } = directions[direction];
  const file = await writableCase(tx, scope, caseId);
  if (!file.hasI1) throw new InvalidInput({ field: 'caseId', reason: 'NO_I1' });
  await checkIsLast(tx, scope, direction, { caseId, changeId });
  const records = await readRecords(tx, caseId);
  const result = apply(records, await changesOf(tx, caseId, changeId));
  const look = changeLook(scope, file, { action: 'CHANGE', subject: 'NetworkChanged', operation });
  if (result.type === 'BUILT_UPON') {
    const answer = await builtUponAnswer(tx, caseId, result.recordId);
    return { answer, looks: [{ ...look, result: 'REFUSED' }], changed: false };
  }
  const { changes } = result;
  const written = await writeChanges(tx, scope, { caseId, kind: direction, undoes: changeId }, changes);
  const answer = await changedAnswer(tx, scope, caseId, { changeId: written, changes });
  return { answer, looks: [look], changed: true };
}

async function checkIsLast(
  tx: WriteTransaction,
  scope: RequestScope,
  direction: Direction,
  { caseId, changeId }: { caseId: string; changeId: string },
): Promise<void> {
  const own = await tx.run(ownNetworkChanges, { caseId, tokenHash: scope.tokenHash });
  const last = undoStacks(own)[directions[direction].stack].at(-1);
  if (last !== changeId) throw new InvalidInput({ field: 'changeId', reason: 'NOT_THE_LAST' });
}

async function changesOf(tx: WriteTransaction, caseId: string, changeId: string): Promise<RecordChange[]> {
  return (await tx.run(recordChangesOf, { caseId, changeId })).map(changeOfPart);
}
