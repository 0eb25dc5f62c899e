import { rowFor } from '@netwerk/access';
import type { AuditAction, Look, RequestScope } from '@netwerk/audit';
import type { InitiativeRow } from '@netwerk/graph';

interface Seen {
  readonly operation: string;
  /** Type of the contract that was shown or made. */
  readonly subject: string;
  /** Null for a list and for what was not found. */
  readonly subjectId: string | null;
  readonly action?: AuditAction;
  readonly found?: boolean;
}

/** A look at, or act on, something of the sociale kaart; those facts rest on no file, so on no ground. */
export function directoryLook(scope: RequestScope, seen: Seen): Look {
  const { operation, subject, subjectId, action = 'READ', found = true } = seen;
  return {
    action,
    subject,
    subjectId,
    operation,
    rule: rowFor(scope.caller.role, subject, 'loggedIn').rule,
    ground: null,
    purpose: null,
    result: found ? 'OK' : 'NOT_FOUND',
  };
}

/** The looks of showing one initiative: at itself, and at every organiser who stands there by name. */
export function initiativeLooks(scope: RequestScope, operation: string, row: InitiativeRow): Look[] {
  return [
    directoryLook(scope, { operation, subject: 'Initiative', subjectId: row.id }),
    ...row.organisers.map(({ id }) =>
      directoryLook(scope, { operation, subject: 'InitiativeOrganiser', subjectId: id }),
    ),
  ];
}
