import { z } from 'zod';
import { roles } from '@netwerk/domain';
import { cypher } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** The demo people of the login page. No row: the demo neighbourhood is not in use. */
export const demoPeople = question<Record<string, never>>()({
  name: 'session/demo-people',
  statement: cypher`
    MATCH (demo:Dataset {name: 'demo', state: 'COMPLETE'})
    WITH demo LIMIT 1
    MATCH (account:Account {demo: true})
    WHERE account.disabledAt IS NULL
    OPTIONAL MATCH (account)-[:IDENTIFIES]->(worker:Professional)-[member:MEMBER_OF]->(team:Team)
    WHERE member.validFrom <= demo.referenceDate AND (member.validTo IS NULL OR member.validTo > demo.referenceDate)
    WITH account, min(team.name) AS place
    RETURN account.username AS account, account.displayName AS displayName, account.role AS role, place
    ORDER BY account
    LIMIT 50`,
  row: z.strictObject({
    account: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    place: z.string().nullable(),
  }),
});
