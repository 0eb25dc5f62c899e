import { createHash } from 'node:crypto';

/** What the screen knows a kans by: equal as long as the same kans holds, and nobody can read from it who it is about. */
export function opportunityId(caseId: string, key: string): string {
  return createHash('sha256').update(`${caseId} ${key}`).digest('base64url');
}
