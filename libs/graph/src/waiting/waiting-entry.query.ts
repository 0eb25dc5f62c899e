import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { waitingEnds } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** What a client waits or waited for, as it is stored. */
export const waitingShape = {
  id: z.string(),
  version: z.number().int(),
  forWhat: z.string(),
  since: z.string(),
  bridgedBy: z.string().nullable(),
  expectedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  endedBecause: z.enum(waitingEnds).nullable(),
};

/** One entry of this file; no row when it is not of this file. Ask it under the lock of the case. */
export const waitingEntry = question<{ caseId: string; waitingId: string }>()({
  name: 'waiting/waiting-entry',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:WAITS_IN]->(waiting:WaitingEntry {id: ${param('waitingId')}})
    RETURN waiting.id AS id, coalesce(waiting.version, 1) AS version, waiting.forWhat AS forWhat,
      toString(waiting.since) AS since, waiting.bridgedBy AS bridgedBy, toString(waiting.expectedOn) AS expectedOn,
      toString(waiting.endedOn) AS endedOn, waiting.endedBecause AS endedBecause`,
  row: z.strictObject(waitingShape),
});

export type WaitingRow = z.infer<typeof waitingEntry.row>;

/** For how many things this client waits now. */
export const countOpenWaiting = question<{ caseId: string }>()({
  name: 'waiting/count-open-waiting',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:WAITS_IN]->(waiting:WaitingEntry)
    WHERE waiting.endedOn IS NULL
    RETURN count(waiting) AS entries`,
  row: z.strictObject({ entries: z.number().int() }),
});
