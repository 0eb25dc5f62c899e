import { z } from 'zod';
import { holdsTodayCypher, ownInnerTeam } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { shells } from '@netwerk/domain';
import { positionalRow } from '../connection/positional-row.ts';
import { question } from '../connection/question.ts';

export const caseTeamRow = z.discriminatedUnion('kind', [
  positionalRow('TEAM', { teamId: z.string(), name: z.string() }),
  positionalRow('AREA', { teamId: z.string(), code: z.string(), name: z.string() }),
  positionalRow('COLLEAGUE', {
    teamId: z.string(),
    professionalId: z.string(),
    name: z.string(),
    shell: z.enum(shells),
    accent: z.string().nullable(),
  }),
]);

export type CaseTeamRow = z.infer<typeof caseTeamRow>;

/** The teams of which the caller is binnenschil today, with their buurten and their professionals. */
export const caseTeams = question<{ professionalId: string; today: string }>()({
  name: 'case-work/case-teams',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[:MEMBER_OF]->(team:Team)
    WHERE ${ownInnerTeam.cypher(cypher`team`)}
    WITH DISTINCT team ORDER BY team.name, team.id LIMIT 20
    CALL (team) {
      RETURN 'TEAM' AS kind, team.id AS c1, team.name AS c2, null AS c3, null AS c4, null AS c5
      UNION ALL
      MATCH (team)-[:COVERS]->(area:Area)
      WITH team, area ORDER BY area.name, area.code LIMIT 100
      RETURN 'AREA' AS kind, team.id AS c1, area.code AS c2, area.name AS c3, null AS c4, null AS c5
      UNION ALL
      MATCH (team)<-[member:MEMBER_OF]-(colleague:Professional)
      WHERE ${holdsTodayCypher(cypher`member`)}
      WITH team, colleague, min(member.shell) AS shell
      WITH team, colleague, shell ORDER BY shell, colleague.callName, colleague.id LIMIT 200
      RETURN 'COLLEAGUE' AS kind, team.id AS c1, colleague.id AS c2,
        colleague.callName + coalesce(' ' + colleague.familyName, '') AS c3, shell AS c4, colleague.accent AS c5
    }
    RETURN kind, c1, c2, c3, c4, c5`,
  row: caseTeamRow,
});
