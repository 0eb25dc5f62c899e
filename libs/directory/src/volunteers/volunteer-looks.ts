import { registeredOrGuides, rowFor } from '@netwerk/access';
import type { Look, RequestScope } from '@netwerk/audit';

/** A look at, or act on, a volunteer by whoever registered or guides them. */
export function volunteerLook(
  scope: RequestScope,
  look: Pick<Look, 'action' | 'operation' | 'subjectId'> & { readonly subject?: string; readonly missing?: boolean },
): Look {
  const { action, operation, subjectId, subject = 'Volunteer', missing = false } = look;
  const { rule } = rowFor(scope.caller.role, subject, registeredOrGuides);
  const result = missing ? 'NOT_FOUND' : 'OK';
  return { action, subject, subjectId, operation, rule: missing ? null : rule, ground: null, purpose: null, result };
}
