import { ownShells } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';

/** The parameters that the rule about own areas needs. */
export function ownAreaParameters(scope: RequestScope) {
  const { professionalId, role } = scope.caller;
  return { professionalId, today: scope.today, ownShells: ownShells(role) };
}
