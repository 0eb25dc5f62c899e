import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { isValidSession, type ValidSessionParameters } from './valid-session.ts';

/** Proves that a login still counts and notes that it was used. No row: it does not count any more. */
export const touchSession = question<ValidSessionParameters>()({
  name: 'session/touch-session',
  statement: cypher`
    MATCH (session:LoginSession {tokenHash: ${param('tokenHash')}})-[:LOGGED_IN_AS]->(account:Account)
    WHERE ${isValidSession}
    SET session.lastSeenAt = datetime(${param('now')})
    RETURN session.id AS sessionId`,
  row: z.strictObject({ sessionId: z.string() }),
});
