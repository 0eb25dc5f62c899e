import { ownArea, rowFor } from '@netwerk/access';
import type { AuditAction, Look, RequestScope } from '@netwerk/audit';
import { addMonths, monthsToAskAgain } from '@netwerk/domain';
import type { NeighbourReader } from '@netwerk/graph';
import { ownAreaParameters } from '../own-area-parameters.ts';

/** A look at, or act on, a neighbour: outside any file, so on no ground of one. */
export function neighbourLook(
  scope: RequestScope,
  look: { action: AuditAction; operation: string; subject: string; subjectId: string | null; found?: boolean },
): Look {
  const { found = true, ...seen } = look;
  const { rule } = rowFor(scope.caller.role, look.subject, ownArea);
  return { ...seen, rule, ground: null, purpose: null, result: found ? 'OK' : 'NOT_FOUND' };
}

export function readerOf(scope: RequestScope): NeighbourReader {
  return { ...ownAreaParameters(scope), askAgainFrom: addMonths(scope.today, -monthsToAskAgain) };
}
