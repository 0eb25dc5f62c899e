import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/**
 * Takes the write lock of gebieden, in the order of their codes, so that two who add something there at once take turns and
 * the second sees what the first added. Answers the codes that exist.
 */
export const holdAreas = question<{ codes: readonly string[] }>()({
  name: 'directory/hold-areas',
  statement: cypher`
    MATCH (area:Area) WHERE area.code IN ${param('codes')}
    WITH area ORDER BY area.code
    SET area._lock = true
    WITH area
    REMOVE area._lock
    RETURN area.code AS code`,
  row: z.strictObject({ code: z.string() }),
});
