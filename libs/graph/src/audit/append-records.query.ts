import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { auditProperties, type StoredAuditRecord } from './audit-record.row.ts';

export interface AppendRecordsParameters {
  readonly lane: number;
  readonly records: readonly StoredAuditRecord[];
}

/** Appends to a chain that this transaction has locked. At least one record. */
export const appendRecords = question<AppendRecordsParameters>()({
  name: 'audit/append-records',
  statement: cypher`
    MATCH (lane:AuditLane {lane: toInteger(${param('lane')})})
    SET lane.sequence = toInteger(last(${param('records')}).sequence), lane.hash = last(${param('records')}).hash
    FOREACH (record IN ${param('records')} | CREATE (:AuditRecord {${auditProperties}}))
    RETURN lane.sequence AS sequence`,
  row: z.strictObject({ sequence: z.number().int() }),
});
