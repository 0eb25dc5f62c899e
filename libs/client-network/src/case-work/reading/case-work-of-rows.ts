import { redact } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { rowOfAccess } from '@netwerk/case-file';
import { coversDate, keptUntil } from '@netwerk/domain';
import type { CaseWorkRow } from '@netwerk/graph';

export type WorkFileRow = Extract<CaseWorkRow, { kind: 'FILE' }>;
type EditionRow = Extract<CaseWorkRow, { kind: 'EDITION' }>;

/** The contract's CaseWork out of the rows of its case. */
export function caseWorkOf(caseId: string, file: WorkFileRow, rows: readonly CaseWorkRow[], scope: RequestScope) {
  const canWrite = file.hasRole && file.closedOn === null;
  const roleRow = rowOfAccess(scope, file, 'CaseRolePeriod');
  return {
    caseId,
    openedOn: file.openedOn,
    canWrite,
    canHandOver: canWrite && handsOver(rows, scope),
    texts: textsOf(file),
    earlierTexts: rows
      .filter((row) => row.kind === 'EDITION')
      .map((row) => ({ texts: textsOf(row), replacedAt: row.replacedAt, replacedBy: row.replacedBy })),
    roles: rows.filter((row) => row.kind === 'ROLE').map((row) => redact(roleRow, row)),
    scaling: rows.filter((row) => row.kind === 'SCALING'),
    closing: closingOf(file, scope),
  };
}

function textsOf(row: WorkFileRow | EditionRow) {
  const { version, referrer, asked, question, agreedInstead, goal, legalGround, purpose } = row;
  return { version, referrer, asked, question, agreedInstead, goal, legalGround, purpose };
}

function handsOver(rows: readonly CaseWorkRow[], scope: RequestScope): boolean {
  return rows.some(
    (row) =>
      row.kind === 'ROLE' &&
      row.professionalId === scope.caller.professionalId &&
      (row.role === 'CONTACT' || row.role === 'REGISSEUR') &&
      coversDate({ validFrom: row.since, validTo: row.until }, scope.today),
  );
}

function closingOf(file: WorkFileRow, scope: RequestScope) {
  if (file.closedOn === null) return null;
  return {
    closedOn: file.closedOn,
    outcome: file.outcome,
    words: file.outcomeWords,
    lightContact: file.lightContact,
    lookAgainOn: file.lookAgainOn,
    keptUntil: keptUntil(file),
    canReopen: file.hasRole && file.closedOn === scope.today,
  };
}
