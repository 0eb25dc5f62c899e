import { z } from 'zod';
import { areaLevels, lifeDomains } from '@netwerk/domain';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { initiativeColumns } from './initiative.fragments.ts';
import { initiativeBasics } from './initiative.rows.ts';

export interface FindInitiativesParameters {
  readonly professionalId: string;
  readonly today: string;
  /** From `fullTextWords`, never what somebody typed. */
  readonly words: string;
}

/** One list is chosen and counted from at most this many; the statement answers one more, so that too many shows. */
export const mostInitiatives = 2_000;

export const foundInitiativeRow = z.strictObject({
  ...initiativeBasics,
  wheelchair: z.boolean(),
  supported: z.boolean(),
  score: z.number(),
  hasOwnAreas: z.boolean(),
  areas: z.array(
    z
      .tuple([z.string(), z.string(), z.enum(areaLevels), z.boolean()])
      .transform(([code, name, level, near]) => ({ code, name, level, near })),
  ),
  lifeDomains: z.array(z.enum(lifeDomains)),
});

export type FoundInitiativeRow = z.infer<typeof foundInitiativeRow>;

/**
 * Initiatives that have not ended and hold these words, with everything by which they are filtered, counted and ordered.
 * Near is what the caller's own teams cover, and the wijk and gemeente around it.
 */
export const findInitiatives = question<FindInitiativesParameters>()({
  name: 'directory/find-initiatives',
  statement: cypher`
    OPTIONAL MATCH (:Professional {id: ${param('professionalId')}})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(covered:Area)
    WHERE ${holdsTodayCypher(cypher`own`)}
    OPTIONAL MATCH (covered)-[:PART_OF*0..2]->(around:Area)
    WITH collect(DISTINCT around.code) AS nearCodes
    CALL db.index.fulltext.queryNodes('initiative_words', ${param('words')}) YIELD node AS initiative, score
    WHERE initiative.state <> 'ENDED'
    WITH nearCodes, initiative, score LIMIT 2001
    RETURN ${initiativeColumns}, coalesce(initiative.wheelchair, false) AS wheelchair,
      EXISTS { (initiative)<-[:SUPPORTS]-(:Professional) } AS supported, score, size(nearCodes) > 0 AS hasOwnAreas,
      COLLECT {
        MATCH (initiative)-[:REACHES]->(area:Area)
        RETURN [area.code, area.name, area.level, area.code IN nearCodes] ORDER BY area.name, area.code LIMIT 20
      } AS areas,
      COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code LIMIT 20 } AS lifeDomains`,
  row: foundInitiativeRow,
});
