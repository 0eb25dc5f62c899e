import { z } from 'zod';
import { roles } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface EndSessionParameters {
  readonly tokenHash: string;
  readonly now: string;
}

/** Ends one login for good. No row: there was none to end. */
export const endSession = question<EndSessionParameters>()({
  name: 'session/end-session',
  statement: cypher`
    MATCH (session:LoginSession {tokenHash: ${param('tokenHash')}})-[:LOGGED_IN_AS]->(account:Account)
    WHERE session.endedAt IS NULL
    SET session.endedAt = datetime(${param('now')})
    RETURN account.id AS accountId, account.role AS role`,
  row: z.strictObject({ accountId: z.string(), role: z.enum(roles) }),
});
