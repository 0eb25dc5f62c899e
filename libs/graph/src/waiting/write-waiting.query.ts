import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate, WaitingEnd } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** What is waited for, since when, what helps until then and when it is expected to start. */
export interface WaitingFacts {
  readonly forWhat: string;
  readonly since: IsoDate;
  readonly bridgedBy: string | null;
  readonly expectedOn: IsoDate | null;
}

interface OfEntry {
  readonly caseId: string;
  readonly waitingId: string;
}

const saved = z.strictObject({ id: z.string(), version: z.number().int() });

/** Writes down that the client waits for something. */
export const recordWaiting = question<OfEntry & WaitingFacts>()({
  name: 'waiting/record-waiting',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (file)-[:WAITS_IN]->(waiting:WaitingEntry {
      id: ${param('waitingId')}, forWhat: ${param('forWhat')}, since: date(${param('since')}),
      bridgedBy: ${param('bridgedBy')}, expectedOn: date(${param('expectedOn')}), version: 1
    })
    RETURN waiting.id AS id, waiting.version AS version`,
  row: saved,
});

/** Replaces what is known of one entry. Ask it under the lock of the case. */
export const changeWaiting = question<OfEntry & WaitingFacts>()({
  name: 'waiting/change-waiting',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:WAITS_IN]->(waiting:WaitingEntry {id: ${param('waitingId')}})
    SET waiting.forWhat = ${param('forWhat')}, waiting.since = date(${param('since')}), waiting.bridgedBy = ${param('bridgedBy')},
      waiting.expectedOn = date(${param('expectedOn')}), waiting.version = coalesce(waiting.version, 1) + 1
    RETURN waiting.id AS id, waiting.version AS version`,
  row: saved,
});

/** Writes down that the waiting ended, and why; the entry stays kept. Ask it under the lock of the case. */
export const endWaiting = question<OfEntry & { on: IsoDate; because: WaitingEnd }>()({
  name: 'waiting/end-waiting',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:WAITS_IN]->(waiting:WaitingEntry {id: ${param('waitingId')}})
    SET waiting.endedOn = date(${param('on')}), waiting.endedBecause = ${param('because')},
      waiting.version = coalesce(waiting.version, 1) + 1
    RETURN waiting.id AS id, waiting.version AS version`,
  row: saved,
});
