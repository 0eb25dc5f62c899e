import { createHash } from 'node:crypto';
import { NotLoggedIn } from '@netwerk/access';
import { Conflict } from '@netwerk/domain';
import {
  keepIdempotentResult,
  takeIdempotencyKey,
  touchSession,
  type Graph,
  type WriteTransaction,
} from '@netwerk/graph';
import { recordInTransaction } from '../record-in-transaction.ts';
import { validSession } from '../request-closer.ts';
import type { Look } from '../look.ts';
import type { RequestScope } from '../request-scope.ts';

/** One act that a worker asks for. */
export interface Command {
  /** Root field of the contract. */
  readonly operation: string;
  readonly idempotencyKey: string;
  /** Everything that says what has to be done, without the key: the same key with another request is refused. */
  readonly request: unknown;
  /** How long the transaction may take, where it asks something of which the plan is large. */
  readonly timeoutMs?: number;
}

/** What an act came to. */
export interface CarriedOut<Answer> {
  readonly answer: Answer;
  /** What is written in the audit log, in the same transaction. */
  readonly looks: readonly Look[];
  /**
   * Whether something was changed. Only then is the answer kept with the key, so it must hold ids, codes and numbers and
   * nobody's name: a repeat gets it without a new check of what the sender may see. Whatever changed nothing is asked anew.
   */
  readonly changed: boolean;
}

/**
 * Carries an act out exactly once, however often it is sent: the proof of the login, the key with its answer, the change and
 * its audit record stand in one transaction, or none of them does. `work` may run more than once and must have no effect
 * outside the transaction.
 * @throws NotLoggedIn; Conflict when the key was used for another request; whatever `work` throws
 */
export async function carryOutCommand<Answer extends object>(
  graph: Graph,
  scope: RequestScope,
  command: Command,
  work: (tx: WriteTransaction) => Promise<CarriedOut<Answer>>,
): Promise<Answer> {
  const { timeoutMs } = command;
  const options = timeoutMs === undefined ? {} : { timeoutMs };
  const answer = await graph.write(scope.caller, (tx) => once(tx, scope, command, work), options);
  scope.looks.alreadyRecorded(command.operation);
  return answer;
}

async function once<Answer extends object>(
  tx: WriteTransaction,
  scope: RequestScope,
  command: Command,
  work: (tx: WriteTransaction) => Promise<CarriedOut<Answer>>,
): Promise<Answer> {
  if ((await tx.run(touchSession, validSession(scope))).length === 0) throw new NotLoggedIn();
  const key = `${scope.caller.accountId}:${command.idempotencyKey}`;
  const earlier = await earlierAnswer(tx, { key, requestHash: hashOf(command), now: scope.now });
  if (earlier !== null) return earlier as Answer;
  const { answer, looks, changed } = await work(tx);
  if (changed) await tx.run(keepIdempotentResult, { key, result: JSON.stringify(answer) });
  await recordInTransaction(tx, looks, { caller: scope.caller, at: scope.now, requestId: scope.requestId });
  return answer;
}

/** The kept answer of this key, or null for a new one and for one that changed nothing. */
async function earlierAnswer(
  tx: WriteTransaction,
  taking: { key: string; requestHash: string; now: string },
): Promise<unknown> {
  const [taken] = await tx.run(takeIdempotencyKey, taking);
  if (taken === undefined || taken.requestHash !== taking.requestHash)
    throw new Conflict({ field: 'idempotencyKey', reason: 'USED_FOR_ANOTHER_REQUEST' });
  return taken.result === null ? null : JSON.parse(taken.result);
}

function hashOf(command: Command): string {
  return createHash('sha256')
    .update(JSON.stringify([command.operation, command.request]))
    .digest('hex');
}
