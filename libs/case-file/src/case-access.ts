import { openedWithReason, rowFor, worksOnOpenCase, type PolicyRow } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';

/** What a statement says about how the caller came by a file, and on which legal ground it is kept. */
export interface CaseAccess {
  readonly hasRole: boolean;
  readonly legalGround: string;
  readonly purpose: string;
}

/** The policy row for `subject` under the condition that held for this file. */
export function rowOfAccess(scope: RequestScope, access: Pick<CaseAccess, 'hasRole'>, subject: string): PolicyRow {
  return rowFor(scope.caller.role, subject, access.hasRole ? worksOnOpenCase : openedWithReason);
}

/** The parameters that the conditions of the policy need. */
export function conditionParameters(scope: RequestScope) {
  return { professionalId: scope.caller.professionalId, today: scope.today, now: scope.now };
}

/** Notes that a file was looked at, or asked for in vain: `access` is null for who may not see it or when it is not there. */
export function noteLook(
  scope: RequestScope,
  look: { subject: string; operation: string; caseId: string; access: CaseAccess | null },
): void {
  const { subject, operation, caseId, access } = look;
  scope.looks.add({
    action: 'READ',
    subject,
    subjectId: caseId,
    operation,
    rule: access === null ? null : rowOfAccess(scope, access, subject).rule,
    ground: access?.legalGround ?? null,
    purpose: access?.purpose ?? null,
    result: access === null ? 'NOT_FOUND' : 'OK',
  });
}
