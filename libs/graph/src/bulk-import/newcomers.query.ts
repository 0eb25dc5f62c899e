import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

const code = z.strictObject({ code: z.string() });

/** Takes the write lock of the municipalities in which these areas lie, in one order: no mark is set there meanwhile unseen. */
export const lockTownsOfAreas = question<{ codes: readonly string[] }>()({
  name: 'bulk-import/lock-towns',
  statement: cypher`
    UNWIND ${param('codes')} AS areaCode
    MATCH (area:Area {code: areaCode})-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})
    WITH DISTINCT town ORDER BY town.code
    SET town._lock = true
    REMOVE town._lock
    RETURN town.code AS code`,
  row: code,
});

/**
 * Safety marks in these municipalities: where the client lives, or where the team works. Everywhere when somebody came who works
 * anywhere.
 */
export const marksInTowns = question<{ codes: readonly string[]; everywhere: boolean }>()({
  name: 'bulk-import/marks-in-towns',
  statement: cypher`
    MATCH (mark:SafetyMark)-[:SET_IN]->(file:Case)
    WHERE mark.nameStart IS NOT NULL AND (${param('everywhere')} OR EXISTS {
        MATCH (file)-[:CONCERNS]->(:Resident)-[:LIVES_IN]->(:Area)-[:PART_OF*0..2]->(town:Area) WHERE town.code IN ${param('codes')}
      } OR EXISTS {
        MATCH (file)-[:HANDLED_BY]->(:Team)-[:COVERS]->(:Area)-[:PART_OF*0..2]->(town:Area) WHERE town.code IN ${param('codes')}
      })
    RETURN mark.id AS id ORDER BY id`,
  row: z.strictObject({ id: z.string() }),
});
