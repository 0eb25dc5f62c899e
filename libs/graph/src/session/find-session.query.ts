import { z } from 'zod';
import { roles, shells } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface FindSessionParameters {
  readonly tokenHash: string;
  readonly now: string;
  readonly idleSince: string;
  readonly realToday: string;
  /** Whether the invented neighbourhood's standing clock counts. */
  readonly demoClock: boolean;
}

/** Who is behind a cookie: one row per team, or one row without a team. No row: no valid session. */
export const findSession = question<FindSessionParameters>()({
  name: 'session/find-session',
  statement: cypher`
    MATCH (session:LoginSession {tokenHash: ${param('tokenHash')}})-[:LOGGED_IN_AS]->(account:Account)
    WHERE session.endedAt IS NULL AND account.disabledAt IS NULL
      AND session.expiresAt > datetime(${param('now')}) AND session.lastSeenAt > datetime(${param('idleSince')})
    OPTIONAL MATCH (demo:Dataset {name: 'demo', state: 'COMPLETE'})
    WITH session, account, demo, CASE WHEN ${param('demoClock')} AND demo IS NOT NULL
      THEN demo.referenceDate ELSE date(${param('realToday')}) END AS today
    OPTIONAL MATCH (account)-[:IDENTIFIES]->(worker:Professional)
    OPTIONAL MATCH (worker)-[member:MEMBER_OF]->(team:Team)
    WHERE member.validFrom <= today AND (member.validTo IS NULL OR member.validTo > today)
    RETURN session.id AS sessionId, toString(session.expiresAt) AS expiresAt, account.id AS accountId,
      account.displayName AS displayName, account.role AS role, worker.id AS professionalId,
      demo IS NOT NULL AS demo, toString(today) AS today,
      team.id AS teamId, team.name AS teamName, member.shell AS shell
    ORDER BY teamName, teamId
    LIMIT 50`,
  row: z.strictObject({
    sessionId: z.string(),
    expiresAt: z.string(),
    accountId: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    professionalId: z.string().nullable(),
    demo: z.boolean(),
    today: z.string(),
    teamId: z.string().nullable(),
    teamName: z.string().nullable(),
    shell: z.enum(shells).nullable(),
  }),
});
