import { randomUUID } from 'node:crypto';
import type { NewerStep, StepResult, StepSaved } from '@netwerk/api-contract';
import type { CarriedOut, RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import {
  InvalidInput,
  NotFound,
  stepAfter,
  type IsoDate,
  type LookBackAnswer,
  type StepAct,
  type StepMomentKind,
  type StepStanding,
} from '@netwerk/domain';
import { lockStep, stepById, writeStep, type WriteTransaction } from '@netwerk/graph';
import { stepsOfRows } from './step-of-rows.ts';

/** Which step an act is about, and the version that it was based on. */
export interface StepTarget {
  readonly caseId: string;
  readonly stepId: string;
  readonly baseVersion: number;
}

/** An act as the table of states knows it, and the line that tells of it. */
export interface StepLine {
  readonly act: StepAct;
  readonly kind: StepMomentKind;
  readonly on: IsoDate;
  readonly how?: LookBackAnswer;
  readonly words?: string | null;
  readonly helpWords?: string | null;
}

/** A step under its lock: how it stands, and whether it takes a place or a load. */
export type LockedStep = StepStanding & { readonly id: string; readonly version: number; readonly holdsPlace: boolean };

export type StepActOf = (tx: WriteTransaction, step: LockedStep, file: WritableCase) => Promise<StepLine>;

/**
 * One act on a step, inside its transaction: under the lock of the case and of the step, with the version compared first.
 * `decide` says what is done, and may write what goes with it.
 * @throws NotFound, InvalidInput with the field and the reason, also for what the table of states refuses
 */
export async function actOnStep(
  tx: WriteTransaction,
  scope: RequestScope,
  target: StepTarget & { operation: string },
  decide: StepActOf,
): Promise<CarriedOut<StepResult>> {
  const file = await writableCase(tx, scope, target.caseId);
  const [step] = await tx.run(lockStep, { caseId: file.caseId, stepId: target.stepId });
  if (step === undefined) throw new NotFound();
  if (step.version !== target.baseVersion) return newer(tx, scope, file, target);
  const line = await decide(tx, step, file);
  const standing = standingAfter(step, line.act, scope.today);
  const [written] = await tx.run(writeStep, { ...standing, ...momentOf(line), ...by(scope), stepId: step.id });
  if (written === undefined) throw new NotFound();
  const { state, dueOn } = standing;
  const answer: StepSaved = {
    ...{ __typename: 'StepSaved', caseId: file.caseId, stepId: step.id, version: written.version, state, dueOn },
  };
  const look = changeLook(scope, file, { action: 'CHANGE', subject: 'StepSaved', operation: target.operation });
  return { answer, looks: [look], changed: true };
}

/** @throws InvalidInput with the field and the reason for which the table of states refuses the act */
export function standingAfter(standing: StepStanding, act: StepAct, today: IsoDate): StepStanding {
  const outcome = stepAfter(standing, act, today);
  if (outcome.standing === null) throw new InvalidInput({ ...outcome.refusal });
  return outcome.standing;
}

function momentOf({ kind, on, how, words = null, helpWords = null }: StepLine) {
  return { momentId: randomUUID(), kind, on, how: how ?? null, words, helpWords };
}

function by(scope: RequestScope) {
  return { now: scope.now, recordedBy: scope.caller.accountId };
}

/** Whoever worked from an older version sees the newer one; nothing is stored. */
async function newer(
  tx: WriteTransaction,
  scope: RequestScope,
  file: WritableCase,
  { stepId, operation }: { stepId: string; operation: string },
): Promise<CarriedOut<StepResult>> {
  const { professionalId } = scope.caller;
  const rows = await tx.run(stepById, { stepId, professionalId, today: scope.today, language: 'NL' });
  const [step] = stepsOfRows(rows, 'NL');
  if (step === undefined) throw new NotFound();
  const answer: NewerStep = { __typename: 'NewerStep', caseId: file.caseId, step };
  return {
    answer,
    looks: [changeLook(scope, file, { action: 'READ', subject: 'NewerStep', operation })],
    changed: false,
  };
}
