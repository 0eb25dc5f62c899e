import { z } from 'zod';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { areaTuple } from './initiative.rows.ts';

/**
 * How much the sociale kaart holds, and the gebieden and organisations that can be chosen: at most 500 of each. The gebieden
 * of the caller's own teams stand first, with the wijk and gemeente around them.
 */
export const directoryOverview = question<{ professionalId: string; today: string }>()({
  name: 'directory/overview',
  statement: cypher`
    OPTIONAL MATCH (:Professional {id: ${param('professionalId')}})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(covered:Area)
    WHERE ${holdsTodayCypher(cypher`own`)}
    OPTIONAL MATCH (covered)-[:PART_OF*0..2]->(around:Area)
    WITH collect(DISTINCT around.code) AS nearCodes
    RETURN COUNT { MATCH (initiative:Initiative) WHERE initiative.searchName >= '' AND initiative.state <> 'ENDED' } AS initiativeCount,
      COUNT { MATCH (organisation:Organisation) WHERE organisation.searchName >= '' } AS organisationCount,
      COLLECT {
        MATCH (area:Area) WHERE area.code >= ''
        RETURN [area.code, area.name, area.level] ORDER BY NOT area.code IN nearCodes, area.name, area.code LIMIT 500
      } AS areas,
      COLLECT {
        MATCH (organisation:Organisation) WHERE organisation.searchName >= ''
        RETURN [organisation.id, organisation.name] ORDER BY organisation.searchName, organisation.id LIMIT 500
      } AS organisations`,
  row: z.strictObject({
    initiativeCount: z.number().int(),
    organisationCount: z.number().int(),
    areas: z.array(areaTuple),
    organisations: z.array(z.tuple([z.string(), z.string()]).transform(([id, name]) => ({ id, name }))),
  }),
});
