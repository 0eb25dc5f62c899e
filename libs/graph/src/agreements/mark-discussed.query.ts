import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** Writes down that the network was discussed with the client; an earlier day than the one known changes nothing. */
export const markDiscussed = question<{ caseId: string; on: IsoDate }>()({
  name: 'agreements/mark-discussed',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    SET file.discussedOn = CASE WHEN file.discussedOn > date(${param('on')}) THEN file.discussedOn ELSE date(${param('on')}) END
    RETURN toString(file.discussedOn) AS discussedOn`,
  row: z.strictObject({ discussedOn: z.string() }),
});
