import { systemCaller } from '@netwerk/access';
import { auditLanes, type Graph, type Question, type StoredAuditRecord } from '@netwerk/graph';
import { chain, type LaneHead } from './audit-record.ts';
import { verifyAudit } from './verify-audit.ts';

const caller = systemCaller('test');
const context = { caller, at: '2026-11-17T10:00:00.000Z', requestId: null };

function recordsOf(lane: number, count: number): StoredAuditRecord[] {
  const look = { subject: 'Client', subjectId: 'case-1', operation: 'client', rule: null, ground: null, purpose: null };
  const looks = Array.from({ length: count }, () => ({ action: 'READ' as const, ...look, result: 'OK' as const }));
  return chain({ lane, sequence: 0, hash: '' }, looks, context);
}

function headOf(records: readonly StoredAuditRecord[]): LaneHead {
  const last = records.at(-1);
  return { lane: last?.lane ?? 0, sequence: last?.sequence ?? 0, hash: last?.hash ?? '' };
}

/** A log in memory. `heads` answers where the chains end, at each time of asking. */
function aLog(records: readonly StoredAuditRecord[], heads: () => readonly LaneHead[]): Graph {
  const read = async (_: unknown, asked: Question<never, unknown>, { lane, after }: { lane: number; after: number }) =>
    asked.name === auditLanes.name
      ? heads()
      : records.filter((record) => record.lane === lane && record.sequence > after).slice(0, 1_000);
  return { read } as unknown as Graph;
}

const records = recordsOf(3, 5);

const verify = (log: readonly StoredAuditRecord[], heads: () => readonly LaneHead[]) =>
  verifyAudit(aLog(log, heads), caller);

test('a whole log is whole', async () => {
  const verdict = await verify(records, () => [headOf(records)]);
  expect(verdict).toEqual({ lanes: 1, records: 5, broken: null });
});

test('the last records cannot be taken away unseen, nor one in between', async () => {
  const heads = () => [headOf(records)];
  const missing = (sequence: number) => ({ lane: 3, sequence, id: null, fault: 'MISSING' });
  expect((await verify(records.slice(0, 3), heads)).broken).toEqual(missing(4));
  expect((await verify([], heads)).broken).toEqual(missing(1));
  expect((await verify([...records.slice(0, 1), ...records.slice(2)], heads)).broken).toEqual(missing(2));
});

test('nor can the end of a chain be put back or removed while its records stay', async () => {
  const putBack = headOf(records.slice(0, 2));
  expect((await verify(records, () => [putBack])).broken).toEqual({ lane: 3, sequence: 3, id: null, fault: 'MISSING' });
  expect((await verify(records, () => [])).broken).toEqual({ lane: 3, sequence: 1, id: null, fault: 'MISSING' });
});

test('records that are written while the log is read do not count yet', async () => {
  let asked = 0;
  const moving = () => [headOf(asked++ === 0 ? records.slice(0, 2) : records)];
  expect(await verify(records, moving)).toEqual({ lanes: 1, records: 2, broken: null });
});
