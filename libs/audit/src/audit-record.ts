import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '@netwerk/access';
import type { StoredAuditRecord } from '@netwerk/graph';
import type { Look } from './look.ts';

/** Where a chain ends. An empty chain ends at number 0 with an empty hash. */
export interface LaneHead {
  readonly lane: number;
  readonly sequence: number;
  readonly hash: string;
}

/** Who looked, when and in which request. */
export interface LookContext {
  readonly caller: Caller;
  readonly at: string;
  readonly requestId: string | null;
}

/** SHA-256 over all fields in a fixed order, as a JSON list: a field cannot pass for its neighbour. */
export function hashOf(record: Omit<StoredAuditRecord, 'hash'>): string {
  const fields = [
    record.id,
    record.lane,
    record.sequence,
    record.at,
    record.actor,
    record.role,
    record.action,
    record.subject,
    record.subjectId,
    record.operation,
    record.rule,
    record.ground,
    record.purpose,
    record.result,
    record.requestId,
    record.previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

function actorOf(caller: Caller): { actor: string; role: string } {
  if (caller.type === 'worker') return { actor: caller.accountId, role: caller.role };
  return { actor: `system:${caller.task}`, role: 'SYSTEM' };
}

/** The records of `looks`, chained after `head`. */
export function chain(head: LaneHead, looks: readonly Look[], context: LookContext): StoredAuditRecord[] {
  let previousHash = head.hash;
  return looks.map((look, index) => {
    const unsigned = {
      id: randomUUID(),
      lane: head.lane,
      sequence: head.sequence + index + 1,
      at: context.at,
      ...actorOf(context.caller),
      ...look,
      requestId: context.requestId,
      previousHash,
    };
    const record = { ...unsigned, hash: hashOf(unsigned) };
    previousHash = record.hash;
    return record;
  });
}
