import { z } from 'zod';
import { openingReasons, type OpeningReason } from '@netwerk/domain';
import { innerColleague } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface OpenCaseWithReasonParameters {
  readonly openingId: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
  readonly until: string;
  readonly reason: OpeningReason;
  readonly explanation: string | null;
}

/** Writes down that a colleague opened this file. No row: the caller may not. */
export const openCaseWithReason = question<OpenCaseWithReasonParameters>()({
  name: 'clients/open-case-with-reason',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${innerColleague.cypher(cypher`file`)}
    WITH file LIMIT 1
    MATCH (by:Professional {id: ${param('professionalId')}})
    CREATE (file)<-[:OPENS]-(opening:CaseOpening {
      id: ${param('openingId')}, at: datetime(${param('now')}), until: datetime(${param('until')}),
      reason: ${param('reason')}, explanation: ${param('explanation')}
    })-[:OPENED_BY]->(by)
    RETURN opening.id AS openingId, opening.reason AS reason`,
  row: z.strictObject({ openingId: z.string(), reason: z.enum(openingReasons) }),
});
