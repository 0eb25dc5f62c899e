import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { question, type Graph } from '@netwerk/graph';
import { hashOfToken, newToken, SessionCookie } from '@netwerk/session';
import { z } from 'zod';
import { testCaller } from './caller.ts';

const logIn = question<object>()({
  name: 'test-log-in',
  statement: cypher`
    MATCH (account:Account {id: ${param('accountId')}})
    CREATE (:LoginSession {
      id: ${param('sessionId')}, tokenHash: ${param('tokenHash')}, createdAt: datetime(${param('now')}),
      lastSeenAt: datetime(${param('now')}), expiresAt: datetime(${param('now')}) + duration({hours: 8})
    })-[:LOGGED_IN_AS]->(account)`,
  row: z.never(),
});

/** Logs a worker in without a password and answers the Cookie header of that login. */
export async function logInWithoutPassword(
  graph: Graph,
  { accountId }: { readonly accountId: string },
  now = new Date(),
): Promise<string> {
  const token = newToken();
  const parameters = { accountId, sessionId: randomUUID(), tokenHash: hashOfToken(token), now: now.toISOString() };
  await graph.writeOnce(testCaller, logIn, parameters);
  return `${new SessionCookie(false).name}=${token}`;
}
