import type { RequestScope } from '@netwerk/audit';
import { caseRoles, type CaseRole } from '@netwerk/domain';
import type { CaseFileRow } from '@netwerk/graph';
import { areaOf } from '../area.ts';

export type FileRow = Extract<CaseFileRow, { kind: 'FILE' }>;

/** The contract's Client out of the rows of its file. */
export function clientOf(caseId: string, file: FileRow, rows: readonly CaseFileRow[], scope: RequestScope) {
  return {
    caseId,
    callName: file.callName,
    fullName: file.fullName,
    area: areaOf(file),
    addressHidden: file.addressHidden,
    access: {
      kind: file.hasRole ? ('CASE_ROLE' as const) : ('OPENED_WITH_REASON' as const),
      myRole: file.hasRole ? firstRole(rows, scope) : null,
      until: file.hasRole ? null : file.openedUntil,
    },
    case: caseOf(file, rows),
  };
}

const nobodyToInform = { count: 0, overdue: 0, firstBy: null };

function caseOf(file: FileRow, rows: readonly CaseFileRow[]) {
  return {
    openedOn: file.openedOn,
    closedOn: file.closedOn,
    referrer: file.referrer,
    asked: file.asked,
    question: file.question,
    agreedInstead: file.agreedInstead,
    goal: file.goal,
    legalGround: file.legalGround,
    purpose: file.purpose,
    lookAgainOn: file.lookAgainOn,
    discussedOn: file.discussedOn,
    origin: file.origin,
    roles: rows.filter((row) => row.kind === 'ROLE'),
    openings: rows.filter((row) => row.kind === 'OPENING'),
    agreements: rows.filter((row) => row.kind === 'AGREEMENT').map((row) => ({ ...row, kind: row.agreement })),
    waiting: rows.filter((row) => row.kind === 'WAITING'),
    toInform: rows.find((row) => row.kind === 'TO_INFORM') ?? nobodyToInform,
  };
}

/** The caller's own role today; who has several is shown the first of contactpersoon, duo, regisseur, vervanger. */
function firstRole(rows: readonly CaseFileRow[], scope: RequestScope): CaseRole | null {
  const mine = rows.filter(
    (row) =>
      row.kind === 'ROLE' &&
      row.professionalId === scope.caller.professionalId &&
      row.since <= scope.today &&
      (row.until === null || row.until > scope.today),
  );
  return caseRoles.find((role) => mine.some((row) => row.kind === 'ROLE' && row.role === role)) ?? null;
}
