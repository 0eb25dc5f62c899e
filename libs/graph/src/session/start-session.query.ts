import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface StartSessionParameters {
  readonly accountId: string;
  readonly sessionId: string;
  readonly tokenHash: string;
  readonly now: string;
  readonly expiresAt: string;
}

/** A new login of an account that is not disabled. No row: nothing was started. */
export const startSession = question<StartSessionParameters>()({
  name: 'session/start-session',
  statement: cypher`
    MATCH (account:Account {id: ${param('accountId')}})
    WHERE account.disabledAt IS NULL
    CREATE (session:LoginSession {
      id: ${param('sessionId')}, tokenHash: ${param('tokenHash')}, createdAt: datetime(${param('now')}),
      lastSeenAt: datetime(${param('now')}), expiresAt: datetime(${param('expiresAt')})
    })-[:LOGGED_IN_AS]->(account)
    RETURN session.id AS sessionId`,
  row: z.strictObject({ sessionId: z.string() }),
});
