import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { caseRoles } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** All role periods of a case, oldest first. Only after the case was locked for who has a role in it. */
export const caseRolePeriods = question<{ caseId: string }>()({
  name: 'case-work/role-periods',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})<-[works:WORKS_ON]-(worker:Professional)
    RETURN worker.id AS professionalId, works.role AS role, toString(works.validFrom) AS validFrom,
      toString(works.validTo) AS validTo
    ORDER BY validFrom, role, professionalId LIMIT 500`,
  row: z.strictObject({
    professionalId: z.string(),
    role: z.enum(caseRoles),
    validFrom: z.string(),
    validTo: z.string().nullable(),
  }),
});

/** A row when this professional belongs, on that day, to a team that handles the case. */
export const belongsToCaseTeam = question<{ caseId: string; colleagueId: string; on: string }>()({
  name: 'case-work/belongs-to-case-team',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:HANDLED_BY]->(team:Team)
    WITH file, team LIMIT 20
    MATCH (team)<-[member:MEMBER_OF]-(colleague:Professional)
    WHERE colleague.id = ${param('colleagueId')} AND member.validFrom <= date(${param('on')}) AND (member.validTo IS NULL OR member.validTo > date(${param('on')}))
    RETURN DISTINCT file.id AS caseId`,
  row: z.strictObject({ caseId: z.string() }),
});

/** A row when this professional belongs to the team on that day. */
export const belongsToTeam = question<{ teamId: string; colleagueId: string; on: string }>()({
  name: 'case-work/belongs-to-team',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})
    WITH team LIMIT 1
    MATCH (team)<-[member:MEMBER_OF]-(colleague:Professional)
    WHERE colleague.id = ${param('colleagueId')} AND member.validFrom <= date(${param('on')}) AND (member.validTo IS NULL OR member.validTo > date(${param('on')}))
    RETURN DISTINCT team.id AS teamId`,
  row: z.strictObject({ teamId: z.string() }),
});

/** Gives a professional a role in a case that was locked. */
export const createCaseRole = question<{
  caseId: string;
  colleagueId: string;
  role: string;
  from: string;
  until: string | null;
  words: string | null;
}>()({
  name: 'case-work/create-role',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file LIMIT 1
    MATCH (colleague:Professional {id: ${param('colleagueId')}})
    CREATE (colleague)-[works:WORKS_ON {
      role: ${param('role')}, validFrom: date(${param('from')}), validTo: date(${param('until')}),
      handoverWords: ${param('words')}
    }]->(file)
    RETURN works.role AS role`,
  row: z.strictObject({ role: z.enum(caseRoles) }),
});

/** Ends one role period of a case that was locked. No row: there is no such period. */
export const endCaseRolePeriod = question<{
  caseId: string;
  colleagueId: string;
  role: string;
  since: string;
  on: string;
}>()({
  name: 'case-work/end-role',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file LIMIT 1
    MATCH (file)<-[works:WORKS_ON {role: ${param('role')}}]-(colleague:Professional)
    WHERE colleague.id = ${param('colleagueId')} AND works.validFrom = date(${param('since')})
    SET works.validTo = date(${param('on')})
    RETURN works.role AS role`,
  row: z.strictObject({ role: z.enum(caseRoles) }),
});

/** Takes a role period back that has not begun: a handover that was planned and is replaced. */
export const removePlannedRole = question<{ caseId: string; colleagueId: string; role: string; since: string }>()({
  name: 'case-work/remove-planned-role',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file LIMIT 1
    MATCH (file)<-[works:WORKS_ON {role: ${param('role')}}]-(colleague:Professional)
    WHERE colleague.id = ${param('colleagueId')} AND works.validFrom = date(${param('since')})
    DELETE works
    RETURN colleague.id AS professionalId`,
  row: z.strictObject({ professionalId: z.string() }),
});
