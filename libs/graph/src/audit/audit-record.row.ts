import { cypher, type Fragment } from '@netwerk/cypher';

/** One record as it is stored. Absent values are null; `sequence` and `lane` are whole numbers. */
export interface StoredAuditRecord {
  readonly id: string;
  readonly lane: number;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string | null;
  readonly operation: string;
  readonly rule: string | null;
  readonly ground: string | null;
  readonly purpose: string | null;
  readonly result: string;
  readonly requestId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** The node's properties out of the map that the statement calls `record`. */
export const auditProperties: Fragment = cypher`
  id: record.id, lane: toInteger(record.lane), sequence: toInteger(record.sequence), at: datetime(record.at),
  actor: record.actor, role: record.role, action: record.action, subject: record.subject,
  subjectId: record.subjectId, operation: record.operation, rule: record.rule, ground: record.ground,
  purpose: record.purpose, result: record.result, requestId: record.requestId,
  previousHash: record.previousHash, hash: record.hash`;
