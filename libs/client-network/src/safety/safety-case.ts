import { knowsSafety, rowFor } from '@netwerk/access';
import type { AuditAction, CarriedOut, Look, RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound } from '@netwerk/domain';
import { lockCaseForSafety, lockSafetyMark, savedSafetyMark, type WriteTransaction } from '@netwerk/graph';

/** A case that was locked for who must know of safety in it. */
export interface SafetyCase {
  readonly caseId: string;
  readonly clientId: string;
  readonly legalGround: string;
  readonly purpose: string;
  readonly marks: number;
}

/** The contract's SafetyMarkSaved. */
export interface MarkSaved {
  readonly __typename: 'SafetyMarkSaved';
  readonly caseId: string;
  readonly markId: string;
  readonly version: number;
  readonly lookAlikes: number;
  readonly tooManyAlike: boolean;
}

/** A worker is asked about this many people at once; of more only a sharper name helps. */
export const mostLookAlikes = 50;

/**
 * The first question of every act about safety. A stand-in, a colleague with a reason and a stranger get the same answer as
 * for a case that does not exist.
 * @throws NotFound; InvalidInput `caseId` CASE_CLOSED for who must know, on the last day of a case
 */
export async function safetyCase(tx: WriteTransaction, scope: RequestScope, caseId: string): Promise<SafetyCase> {
  const { professionalId } = scope.caller;
  const [file] = await tx.run(lockCaseForSafety, { caseId, professionalId, today: scope.today });
  if (file === undefined) throw new NotFound();
  if (file.closed) throw new InvalidInput({ field: 'caseId', reason: 'CASE_CLOSED' });
  return file;
}

/** @throws NotFound for a mark that is not about this client, as for one that does not exist */
export async function lockedMark(tx: WriteTransaction, scope: RequestScope, caseId: string, markId: string) {
  const [mark] = await tx.run(lockSafetyMark, { caseId, markId, today: scope.today });
  if (mark === undefined) throw new NotFound();
  return mark;
}

/** The audit record of an act about safety: ids only, under the rule of who must know. */
export function safetyLook(
  scope: RequestScope,
  file: Pick<SafetyCase, 'caseId' | 'legalGround' | 'purpose'>,
  act: { action: AuditAction; subject: string; operation: string },
): Look {
  return {
    ...act,
    subjectId: file.caseId,
    rule: rowFor(scope.caller.role, act.subject, knowsSafety).rule,
    ground: file.legalGround,
    purpose: file.purpose,
    result: 'OK',
  };
}

/** How the mark stands now, with the record of the act. */
export async function markSaved(
  tx: WriteTransaction,
  scope: RequestScope,
  file: SafetyCase,
  act: { markId: string; operation: string; action: 'CREATE' | 'CHANGE' },
): Promise<CarriedOut<MarkSaved>> {
  const { markId, operation, action } = act;
  const [saved] = await tx.run(savedSafetyMark, { markId });
  if (saved === undefined) throw new NotFound();
  const { version, lookAlikes } = saved;
  const tooManyAlike = lookAlikes > mostLookAlikes;
  const answer = {
    __typename: 'SafetyMarkSaved',
    caseId: file.caseId,
    markId,
    version,
    lookAlikes,
    tooManyAlike,
  } as const;
  const looks = [safetyLook(scope, file, { action, subject: answer.__typename, operation })];
  return { answer, looks, changed: true };
}
