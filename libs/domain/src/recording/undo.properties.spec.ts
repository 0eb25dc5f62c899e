import fc from 'fast-check';
import type { NetworkChangeKind, NetworkCommand, Recording, SentTieFacts } from './commands.types.ts';
import { decide } from './decide.ts';
import { isSameContent } from './draft.ts';
import { recordsBefore } from './known-at.ts';
import type { NetworkRecord, NetworkRecords, RecordChange } from './records.types.ts';
import { InvalidInput } from '../shared/errors.ts';
import { repeat, reverse, undoStacks } from './undo.ts';

const caseId = 'case-1';
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const recording: Recording = { caseId, today: '2026-11-17', now: '2026-11-17T09:00:00.000Z', actor: 'samira' };
const empty: NetworkRecords = new Map();

interface Logged {
  readonly id: string;
  readonly kind: NetworkChangeKind;
  readonly undoes: string | null;
  readonly changes: readonly RecordChange[];
}

/** A map with its log, as the service keeps them, without a database. */
class PlainMap {
  records: NetworkRecords = empty;
  readonly log: Logged[] = [];

  write(kind: NetworkChangeKind, changes: readonly RecordChange[], undoes: string | null = null): void {
    const next = new Map(this.records);
    for (const { id, after } of changes) {
      if (after === null) next.delete(id);
      else next.set(id, after);
    }
    this.log.push({ id: `change-${this.log.length}`, kind, undoes, changes });
    const map = next.get(caseId);
    const arrangedAt = map?.kind === 'MAP' ? map.values.arrangedAt : null;
    this.records = next.set(caseId, { kind: 'MAP', id: caseId, values: { arrangedAt, version: this.log.length } });
  }

  carryOut(command: NetworkCommand): boolean {
    try {
      const decision = decide(this.records, command, recording);
      if (decision.type === 'NEWER' || decision.changes.length === 0) return false;
      this.write(command.kind, decision.changes);
      return true;
    } catch (error) {
      if (error instanceof InvalidInput) return false;
      throw error;
    }
  }

  step(direction: 'undo' | 'redo'): boolean {
    const id = undoStacks(this.log)[direction].at(-1);
    const change = this.log.find((each) => each.id === id);
    if (change === undefined) return false;
    const apply = direction === 'undo' ? reverse : repeat;
    const result = apply(this.records, change.changes);
    if (result.type === 'BUILT_UPON') throw new Error('Nobody else is at work here.');
    this.write(direction === 'undo' ? 'UNDO' : 'REDO', result.changes, change.id);
    return true;
  }
}

function factsOf(records: NetworkRecords): unknown[] {
  const withoutVersion = (record: NetworkRecord) => ({ ...record, values: { ...record.values, version: 0 } });
  return [...records.values()]
    .filter((record) => record.kind !== 'MAP' || record.values.arrangedAt !== null)
    .map(withoutVersion)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Move = { readonly type: 'undo' | 'redo' } | { readonly type: 'act'; readonly seed: readonly number[] };

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }).map((seed): Move => ({ type: 'act', seed })),
    },
    { weight: 3, arbitrary: fc.constant<Move>({ type: 'undo' }) },
    { weight: 2, arbitrary: fc.constant<Move>({ type: 'redo' }) },
  ),
  { maxLength: 40 },
);

/** A command about the people who are there, and now and then one that will be refused. */
function commandOf(
  [which = 0, who = 0, other = 0, day = 0, ring = 0, fresh = 0]: readonly number[],
  map: PlainMap,
): NetworkCommand {
  const members = [...map.records.values()].filter((record) => record.kind === 'MEMBER');
  const member = members[who % Math.max(members.length, 1)];
  const second = members[other % Math.max(members.length, 1)];
  const newId = (offset: number) => idOf(map.log.length * 100 + fresh + offset);
  const on = `2026-${String((day % 9) + 1).padStart(2, '0')}-10`;
  const facts: SentTieFacts = {
    ring: (ring % 3) + 1,
    outside: false,
    sector: 'FAMILY',
    lifeDomain: null,
    strength: null,
    frequency: null,
    nature: 'ORDINARY',
    support: ring % 2 ? [{ kind: 'ADVICE', received: ring, given: 0, words: null }] : [],
    source: 'TOLD',
  };
  const said = { callName: `Naam ${ring}`, relation: null, memberKind: 'INFORMAL', minor: false } as const;
  if (member === undefined || which < 8)
    return {
      kind: 'RECORD_MEMBER',
      memberId: newId(0),
      tieId: newId(50),
      ...said,
      on: '2026-01-10',
      facts: which % 2 ? facts : null,
    };
  const base = { memberId: member.id, baseVersion: member.values.version - (fresh === 0 ? 1 : 0) };
  const ties = [...map.records.values()].filter(
    (record) => record.kind === 'CLIENT_TIE' && record.memberId === member.id,
  );
  const tieId = ties[other % Math.max(ties.length, 1)]?.id ?? newId(1);
  const memberTies = [...map.records.values()].filter((record) => record.kind === 'MEMBER_TIE');
  const knows = memberTies[other % Math.max(memberTies.length, 1)];
  if (which < 14) return { kind: 'RECORD_TIE', ...base, tieId: newId(2), since: on, facts };
  if (which < 18)
    return { kind: 'CORRECT_TIE', ...base, tieId, facts, validFrom: which % 2 ? on : null, validTo: null };
  if (which < 21) return { kind: 'END_TIE', ...base, tieId, on, because: 'FADED' };
  if (which < 23) return { kind: 'CONFIRM_TIES', members: [base], on };
  if (which < 25) return { kind: 'CORRECT_MEMBER', ...base, ...said };
  if (which < 27) return { kind: 'REMOVE_MEMBER', ...base };
  if (which < 28) return { kind: 'MARK_MEMBER_GONE', ...base, because: 'MOVED', since: on };
  if (which < 29) return { kind: 'INFORM_MEMBER', ...base, on };
  if (which < 31) return { kind: 'PIN_MEMBER', ...base, place: { angle: ring / 40, depth: 0.5 } };
  if (which < 32) return { kind: 'ARRANGE_NETWORK' };
  if (which < 36 || knows === undefined)
    return {
      kind: 'RECORD_MEMBER_TIE',
      tieId: newId(3),
      fromId: member.id,
      toId: second?.id ?? member.id,
      since: on,
      nature: 'ORDINARY',
      source: 'TOLD',
    };
  const ofTie = { tieId: knows.id, baseVersion: knows.values.version };
  if (which < 38) return { kind: 'END_MEMBER_TIE', ...ofTie, on, because: 'UNKNOWN' };
  return which < 39
    ? { kind: 'CORRECT_MEMBER_TIE', ...ofTie, nature: 'TENSION' }
    : { kind: 'REMOVE_MEMBER_TIE', ...ofTie };
}

test('undo and redo, in any order between other work, give back exactly what stood there', () => {
  let undone = 0;
  fc.assert(
    fc.property(moves, (sequence) => {
      const map = new PlainMap();
      let past: NetworkRecords[] = [empty];
      let future: NetworkRecords[] = [];
      for (const move of sequence) {
        if (move.type === 'act') {
          if (!map.carryOut(commandOf(move.seed, map))) continue;
          past = [...past, map.records];
          future = [];
          continue;
        }
        const moved = map.step(move.type);
        const [from, to] = move.type === 'undo' ? [past, future] : [future, past];
        expect(moved).toBe(move.type === 'undo' ? past.length > 1 : future.length > 0);
        if (!moved) continue;
        to.push(from.pop() ?? empty);
        undone += 1;
        expect(factsOf(map.records)).toEqual(factsOf(past.at(-1) ?? empty));
      }
    }),
    { numRuns: 400 },
  );
  expect(undone).toBeGreaterThan(100);
});

/** Recorded, removed, brought back, taken back as a whole, and done again. */
const takenBackAndDoneAgain: Move[] = [
  { type: 'act', seed: [0, 0, 0, 0, 0, 0] },
  { type: 'undo' },
  { type: 'redo' },
  { type: 'act', seed: [25, 0, 0, 0, 0, 1] },
  { type: 'undo' },
  { type: 'undo' },
  { type: 'redo' },
];

test('versions only ever count up, so that nobody writes over what they did not see', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const map = new PlainMap();
      const highest = new Map<string, number>();
      for (const move of sequence) {
        const before = map.records;
        if (move.type === 'act') map.carryOut(commandOf(move.seed, map));
        else map.step(move.type);
        for (const [id, record] of map.records) {
          const { version } = record.values;
          if (before.get(id) === record) continue;
          if (record.kind === 'MAP') continue;
          expect(version).toBeGreaterThan(highest.get(id) ?? 0);
          highest.set(id, version);
        }
      }
    }),
    { numRuns: 200, examples: [[takenBackAndDoneAgain]] },
  );
});

test('what was known at any earlier moment can be told from the log', () => {
  fc.assert(
    fc.property(moves, fc.nat(), (sequence, pick) => {
      const map = new PlainMap();
      const states: NetworkRecords[] = [empty];
      for (const move of sequence) {
        const written = map.log.length;
        if (move.type === 'act') map.carryOut(commandOf(move.seed, map));
        else map.step(move.type);
        if (map.log.length > written) states.push(map.records);
      }
      const moment = pick % states.length;
      const since = map.log
        .slice(moment)
        .reverse()
        .flatMap(({ changes }) => changes);
      expect(factsOf(recordsBefore(map.records, since))).toEqual(factsOf(states[moment] ?? empty));
    }),
    { numRuns: 200 },
  );
});

test('what somebody else built on is not taken back', () => {
  const map = new PlainMap();
  map.carryOut(commandOf([1, 0, 0, 0, 1, 1], map));
  const [added] = map.log;
  const member = [...map.records.values()].find((record) => record.kind === 'MEMBER');
  if (added === undefined || member === undefined) throw new Error('Somebody was added.');
  map.carryOut({ kind: 'INFORM_MEMBER', memberId: member.id, baseVersion: 1, on: '2026-05-05' });
  expect(reverse(map.records, added.changes)).toEqual({ type: 'BUILT_UPON', recordId: member.id });
});

test('a person with whom somebody tied a friend since is not taken off the map', () => {
  const map = new PlainMap();
  map.carryOut(commandOf([1, 0, 0, 0, 1, 1], map));
  map.carryOut(commandOf([1, 0, 0, 0, 1, 2], map));
  const [one, other] = [...map.records.values()].filter((record) => record.kind === 'MEMBER');
  if (one === undefined || other === undefined) throw new Error('Two people were added.');
  map.carryOut({
    kind: 'RECORD_MEMBER_TIE',
    tieId: idOf(900_000),
    fromId: one.id,
    toId: other.id,
    since: '2026-02-02',
    nature: 'ORDINARY',
    source: 'TOLD',
  });
  const second = map.log[1];
  expect(reverse(map.records, second?.changes ?? [])).toMatchObject({ type: 'BUILT_UPON' });
});

test('content is compared without regard to the order of its parts', () => {
  const record: NetworkRecord = { kind: 'MAP', id: caseId, values: { arrangedAt: null, version: 1 } };
  const same: NetworkRecord = { values: { version: 9, arrangedAt: null }, id: caseId, kind: 'MAP' };
  expect(isSameContent(record, same)).toBe(true);
  expect(isSameContent(record, null)).toBe(false);
});
