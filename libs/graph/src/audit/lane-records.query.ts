import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import type { StoredAuditRecord } from './audit-record.row.ts';

export interface LaneRecordsParameters {
  readonly lane: number;
  readonly after: number;
}

/** The next thousand records of one chain, in order. */
export const laneRecords = question<LaneRecordsParameters>()({
  name: 'audit/lane-records',
  statement: cypher`
    MATCH (record:AuditRecord)
    WHERE record.lane = toInteger(${param('lane')}) AND record.sequence > toInteger(${param('after')})
    RETURN record.id AS id, record.lane AS lane, record.sequence AS sequence, toString(record.at) AS at,
      record.actor AS actor, record.role AS role, record.action AS action, record.subject AS subject,
      record.subjectId AS subjectId, record.operation AS operation, record.rule AS rule, record.ground AS ground,
      record.purpose AS purpose, record.result AS result, record.requestId AS requestId,
      record.previousHash AS previousHash, record.hash AS hash
    ORDER BY record.sequence
    LIMIT 1000`,
  row: z.strictObject({
    id: z.string(),
    lane: z.number().int(),
    sequence: z.number().int(),
    at: z.string(),
    actor: z.string(),
    role: z.string(),
    action: z.string(),
    subject: z.string(),
    subjectId: z.string().nullable(),
    operation: z.string(),
    rule: z.string().nullable(),
    ground: z.string().nullable(),
    purpose: z.string().nullable(),
    result: z.string(),
    requestId: z.string().nullable(),
    previousHash: z.string(),
    hash: z.string(),
  }) satisfies z.ZodType<StoredAuditRecord>,
});
