import type { ClientOfCase } from '../client/client-of-case.ts';

/** Who has a role in an open case records; who reads it with a reason only reads. */
export function mayCapture({ access, case: facts }: Pick<ClientOfCase, 'access' | 'case'>): boolean {
  return access.kind === 'CASE_ROLE' && facts.closedOn === null;
}
