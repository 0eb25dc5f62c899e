import { rowFor, worksOnOpenCase } from '@netwerk/access';
import type { AuditAction, Look, RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound } from '@netwerk/domain';
import { lockCaseForWriting, type LockedCase, type WriteTransaction } from '@netwerk/graph';

/** An open case that the caller has a role in today, locked until the transaction ends. */
export type WritableCase = Omit<LockedCase, 'closedOn'>;

/**
 * The first question of every write in a case: who has a role in it today may write, while it is open.
 * @throws NotFound for an unknown case as for one in which the caller has no role
 * @throws InvalidInput `caseId` CASE_CLOSED for who has a role in a case that was closed
 */
export async function writableCase(tx: WriteTransaction, scope: RequestScope, caseId: string): Promise<WritableCase> {
  const { closedOn, ...file } = await lockedCase(tx, scope, caseId);
  if (closedOn !== null) throw new InvalidInput({ field: 'caseId', reason: 'CASE_CLOSED' });
  return file;
}

/**
 * A case in which the caller has a role today, locked until the transaction ends, closed or not.
 * @throws NotFound for an unknown case as for one in which the caller has no role
 */
export async function lockedCase(tx: WriteTransaction, scope: RequestScope, caseId: string): Promise<LockedCase> {
  const { professionalId } = scope.caller;
  const [file] = await tx.run(lockCaseForWriting, { caseId, professionalId, today: scope.today });
  if (file === undefined) throw new NotFound();
  return file;
}

/**
 * The audit record of an act in a case: allowed by the row of the policy that lets who works on an open case read
 * `subject`, the type of the contract that was changed or shown.
 */
export function changeLook(
  scope: RequestScope,
  file: Pick<WritableCase, 'caseId' | 'legalGround' | 'purpose'>,
  change: { action: Extract<AuditAction, 'READ' | 'CREATE' | 'CHANGE' | 'DELETE'>; subject: string; operation: string },
): Look {
  return {
    ...change,
    subjectId: file.caseId,
    rule: rowFor(scope.caller.role, change.subject, worksOnOpenCase).rule,
    ground: file.legalGround,
    purpose: file.purpose,
    result: 'OK',
  };
}
