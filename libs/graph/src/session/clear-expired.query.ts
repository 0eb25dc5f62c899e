import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** Clears away logins that ended and keys that were used before a day, a hundred of each at a time. */
export const clearExpired = question<{ before: string }>()({
  name: 'session/clear-expired',
  statement: cypher`
    CALL () {
      MATCH (session:LoginSession)
      WHERE session.expiresAt < datetime(${param('before')})
      WITH session LIMIT 100
      DETACH DELETE session
    }
    CALL () {
      MATCH (key:IdempotencyKey)
      WHERE key.at < datetime(${param('before')})
      WITH key LIMIT 100
      DELETE key
    }
    RETURN true AS cleared`,
  row: z.strictObject({ cleared: z.literal(true) }),
});
