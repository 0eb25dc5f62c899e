import { cypher, param } from '@netwerk/cypher';

/**
 * Whether the nodes named `session` and `account` still are a login that counts: not ended, not idle, not past its end,
 * the account not disabled and in the same role as when the request began.
 */
export const isValidSession = cypher`
  (session.endedAt IS NULL AND account.disabledAt IS NULL AND account.role = ${param('role')}
    AND session.expiresAt > datetime(${param('now')}) AND session.lastSeenAt > datetime(${param('idleSince')}))`;

export interface ValidSessionParameters {
  readonly tokenHash: string;
  readonly role: string;
  readonly now: string;
  readonly idleSince: string;
}
