import { z } from 'zod';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { personName } from '../directory-people/person-name.ts';

/** The caller, or somebody who is a member of one of the caller's teams today. */
export function possibleGuideCypher(guide: Fragment): Fragment {
  return cypher`
    (${guide}.id = ${param('professionalId')} OR EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[mine:MEMBER_OF]->(:Team)<-[theirs:MEMBER_OF]-(${guide})
      WHERE ${holdsTodayCypher(cypher`mine`)} AND ${holdsTodayCypher(cypher`theirs`)}
    })`;
}

/** Who may guide a volunteer of the caller's: the caller first, then by name; at most 200. */
export const possibleGuides = question<{ professionalId: string; today: string }>()({
  name: 'volunteers/possible-guides',
  statement: cypher`
    MATCH (me:Professional {id: ${param('professionalId')}})
    CALL (me) {
      RETURN me AS guide
      UNION
      MATCH (me)-[mine:MEMBER_OF]->(:Team)<-[theirs:MEMBER_OF]-(guide:Professional)
      WHERE ${holdsTodayCypher(cypher`mine`)} AND ${holdsTodayCypher(cypher`theirs`)}
      RETURN guide
    }
    WITH DISTINCT me, guide
    RETURN guide.id AS professionalId, ${personName(cypher`guide`)} AS name, guide = me AS self
    ORDER BY self DESC, name, professionalId LIMIT 200`,
  row: z.strictObject({ professionalId: z.string(), name: z.string(), self: z.boolean() }),
});

/** The buurten that the caller's own teams cover, by name; at most 200. */
export const ownAreas = question<{ professionalId: string; today: string; ownShells: readonly string[] }>()({
  name: 'volunteers/own-areas',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area)
    WITH DISTINCT area WHERE ${ownArea.cypher(cypher`area`)}
    RETURN area.code AS code, area.name AS name ORDER BY name, code LIMIT 200`,
  row: z.strictObject({ code: z.string(), name: z.string() }),
});
