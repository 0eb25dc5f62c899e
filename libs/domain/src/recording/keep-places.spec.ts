import type { Recording, RecordMember } from './commands.types.ts';
import { decide } from './decide.ts';
import type { NetworkRecord, NetworkRecords } from './records.types.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function at(now: string): Recording {
  return { caseId: 'case-1', today: now.slice(0, 10), now, actor: 'samira' };
}

function adding(number: number): RecordMember {
  const ids = { memberId: idOf(number), tieId: idOf(number + 500) };
  const said = { callName: `Naam ${number}`, relation: null, memberKind: 'INFORMAL', minor: false } as const;
  return { kind: 'RECORD_MEMBER', ...ids, ...said, on: '2026-01-01', facts: null };
}

function after(records: NetworkRecords, command: Parameters<typeof decide>[1], now: string): NetworkRecords {
  const decision = decide(records, command, at(now));
  if (decision.type === 'NEWER') throw new Error('Nobody else is at work here.');
  const next = new Map<string, NetworkRecord>(records);
  for (const { id, after: record } of decision.changes) if (record !== null) next.set(id, record);
  return next;
}

const arrangedAt = (records: NetworkRecords) => {
  const map = records.get('case-1');
  return map?.kind === 'MAP' ? map.values.arrangedAt : null;
};

test('on the first day everybody is arranged together', () => {
  const first = after(new Map(), adding(1), '2026-11-17T09:00:00.000Z');
  expect(arrangedAt(after(first, adding(2), '2026-11-17T15:00:00.000Z'))).toBeNull();
});

test('who comes on a later day leaves the others where they were', () => {
  const first = after(new Map(), adding(1), '2026-11-17T09:00:00.000Z');
  const second = after(first, adding(2), '2026-11-17T15:00:00.000Z');
  expect(arrangedAt(after(second, adding(3), '2026-11-18T08:00:00.000Z'))).toBe('2026-11-17T15:00:00.000Z');
});

test('a word about somebody who stays in place changes nothing for the map', () => {
  const first = after(new Map(), adding(1), '2026-11-17T09:00:00.000Z');
  const informed = { kind: 'INFORM_MEMBER', memberId: idOf(1), baseVersion: 1, on: '2026-11-18' } as const;
  expect(arrangedAt(after(first, informed, '2026-11-18T08:00:00.000Z'))).toBeNull();
});
