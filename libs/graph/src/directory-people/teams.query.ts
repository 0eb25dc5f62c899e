import { z } from 'zod';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface TeamsParameters {
  readonly professionalId: string;
  readonly today: string;
}

/** The wijkteams, those of the caller first, then by name; at most 200. */
export const teamList = question<TeamsParameters>()({
  name: 'directory-people/teams',
  statement: cypher`
    MATCH (team:Team)
    WITH team, EXISTS {
      MATCH (team)<-[mine:MEMBER_OF]-(:Professional {id: ${param('professionalId')}})
      WHERE ${holdsTodayCypher(cypher`mine`)}
    } AS own
    ORDER BY own DESC, team.name, team.id LIMIT 200
    RETURN team.id AS id, team.name AS name, own,
      COLLECT { MATCH (team)-[:COVERS]->(area:Area) RETURN {code: area.code, name: area.name} ORDER BY area.name } AS areas,
      COUNT { MATCH (team)<-[inner:MEMBER_OF {shell: 'INNER'}]-(:Professional) WHERE ${holdsTodayCypher(cypher`inner`)} } AS inner,
      COUNT { MATCH (team)<-[outer:MEMBER_OF {shell: 'OUTER'}]-(:Professional) WHERE ${holdsTodayCypher(cypher`outer`)} } AS outer
    ORDER BY own DESC, name, id`,
  row: z.strictObject({
    id: z.string(),
    name: z.string(),
    own: z.boolean(),
    areas: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    inner: z.number().int(),
    outer: z.number().int(),
  }),
});
