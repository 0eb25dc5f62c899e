import { cypher } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/** Every code that a folder may name without bringing it: areas, and what professionals are good at. */
export const knownCodes = question<object>()({
  name: 'bulk-import/known-codes',
  statement: cypher`
    CALL () {
      MATCH (area:Area) WHERE area.code > '' RETURN 'AREA' AS kind, area.code AS code
      UNION ALL
      MATCH (expertise:Expertise) RETURN 'EXPERTISE' AS kind, expertise.code AS code
    }
    RETURN kind, code`,
  row: z.strictObject({ kind: z.enum(['AREA', 'EXPERTISE']), code: z.string() }),
});
