import type { Caller } from '@netwerk/access';
import { auditLanes, laneRecords, type Graph, type StoredAuditRecord } from '@netwerk/graph';
import { hashOf, type LaneHead } from './audit-record.ts';
import { allLanes } from './lane-pool.ts';

/** What is wrong with a record: changed afterwards, or gone; or the end of its chain no longer knows it. */
export type AuditFault = 'CHANGED' | 'MISSING';

export interface AuditVerdict {
  readonly lanes: number;
  readonly records: number;
  /** The first record that is not as it was written, in order of chain and number; null when all are. */
  readonly broken: {
    readonly lane: number;
    readonly sequence: number;
    readonly id: string | null;
    readonly fault: AuditFault;
  } | null;
}

type Broken = NonNullable<AuditVerdict['broken']>;

/**
 * Reads every chain from its start up to where it ended when the reading began, and names the first record that was
 * changed, removed or put in between.
 */
export async function verifyAudit(graph: Graph, caller: Caller): Promise<AuditVerdict> {
  const heads = await graph.read(caller, auditLanes, {});
  let records = 0;
  for (const head of heads) {
    const lane = await verifyLane(graph, caller, head);
    records += lane.records;
    if (lane.broken !== null) return { lanes: heads.length, records, broken: lane.broken };
  }
  return { lanes: heads.length, records, broken: await beyondTheEnd(graph, caller, heads) };
}

/**
 * Records after the end of their chain: the end was put back or taken away, unless it moved on while we read. A record and
 * the new end are written together, so an end that is read later than the record covers it.
 */
async function beyondTheEnd(graph: Graph, caller: Caller, heads: readonly LaneHead[]): Promise<Broken | null> {
  const beyond: { lane: number; sequence: number }[] = [];
  for (const lane of allLanes) {
    const last = (await graph.read(caller, laneRecords, { lane, after: endOf(heads, lane) })).at(-1);
    if (last !== undefined) beyond.push(last);
  }
  if (beyond.length === 0) return null;
  const later = await graph.read(caller, auditLanes, {});
  const uncovered = beyond.find(({ lane, sequence }) => endOf(later, lane) < sequence);
  if (uncovered === undefined) return null;
  return { lane: uncovered.lane, sequence: endOf(later, uncovered.lane) + 1, id: null, fault: 'MISSING' };
}

function endOf(heads: readonly LaneHead[], lane: number): number {
  return heads.find((head) => head.lane === lane)?.sequence ?? 0;
}

async function verifyLane(
  graph: Graph,
  caller: Caller,
  head: LaneHead,
): Promise<{ records: number; broken: Broken | null }> {
  let last: Pick<StoredAuditRecord, 'sequence' | 'hash'> = { sequence: 0, hash: '' };
  for (;;) {
    const page = await graph.read(caller, laneRecords, { lane: head.lane, after: last.sequence });
    for (const record of page) {
      if (record.sequence > head.sequence) break;
      const broken = faultOf(record, last, head.lane);
      if (broken !== null) return { records: last.sequence, broken };
      last = record;
    }
    if (page.length === 0 || last.sequence >= head.sequence) break;
  }
  const ended = last.sequence === head.sequence && last.hash === head.hash;
  return {
    records: last.sequence,
    broken: ended ? null : { lane: head.lane, sequence: last.sequence + 1, id: null, fault: 'MISSING' },
  };
}

function faultOf(
  record: StoredAuditRecord,
  last: Pick<StoredAuditRecord, 'sequence' | 'hash'>,
  lane: number,
): Broken | null {
  if (record.sequence !== last.sequence + 1) return { lane, sequence: last.sequence + 1, id: null, fault: 'MISSING' };
  const instant = new Date(record.at).toISOString();
  const intact = record.previousHash === last.hash && record.hash === hashOf({ ...record, at: instant });
  return intact ? null : { lane, sequence: record.sequence, id: record.id, fault: 'CHANGED' };
}
