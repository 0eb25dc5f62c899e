import type { TFunction } from 'i18next';
import { lineConflict, putBack, type LineConflict } from './conflict-lines.ts';
import type { NetworkCommand } from './network-command.ts';
import { settleAlone } from './settle-alone.ts';
import { anja, conflictOn, recordMine } from './testing/conflict-builder.ts';
import { factsOf } from './tie-facts.ts';

const again = { kind: 'AGAIN' };
const base = { memberId: 'anja', baseVersion: 4 };
const confirm: NetworkCommand = { kind: 'confirmTies', input: { members: [base], on: '2026-11-17' } };
const inform: NetworkCommand = { kind: 'informMember', input: { ...base, on: '2026-11-17' } };
const remove: NetworkCommand = { kind: 'removeMember', input: base };
const rename: NetworkCommand = {
  kind: 'correctMember',
  input: { ...base, callName: 'Anja', relation: 'oudste dochter', kind: 'INFORMAL', minor: false },
};
const pinned = { pin: { angle: 0.5, depth: 0.5 } };
const confirmed = { tie: { ...anja.tie, confirmedOn: '2026-11-17' } };
const monthly = { tie: { ...anja.tie, frequency: 'MONTHLY' as const } };
const nextPeriod = { tie: { ...anja.tie, id: 'tie-2', validFrom: '2026-11-12', frequency: 'MONTHLY' as const } };

describe('a newer version', () => {
  test.each([
    ['pinned', recordMine, pinned],
    ['confirmed', recordMine, confirmed],
    ['confirmed', confirm, confirmed],
    ['called otherwise', confirm, { callName: 'Anja V.' }],
    ['of another frequency', rename, monthly],
    ['of another frequency', inform, monthly],
    ['pinned', remove, pinned],
  ])('that is only %s leaves %o as it was', (_how, command, change) => {
    expect(settleAlone(conflictOn(command, change))).toEqual(again);
  });

  test.each([
    ['told otherwise', recordMine, monthly],
    ['told otherwise', confirm, monthly],
    ['ended', recordMine, { tie: { ...anja.tie, validTo: '2026-11-12' } }],
    ['called otherwise', rename, { callName: 'Anja V.' }],
    ['informed', inform, { informedOn: '2026-11-01' }],
    ['told otherwise', remove, monthly],
    ['gone', remove, { goneBecause: 'MOVED' as const }],
    ['removed', recordMine, null],
  ])('that was %s asks what to do with %o', (_how, command, change) => {
    expect(settleAlone(conflictOn(command, change))).toBeNull();
  });
});

describe('two versions line by line', () => {
  const t = ((key: string) => key) as unknown as TFunction;
  const lines = (command: NetworkCommand, change: Parameters<typeof conflictOn>[1]): LineConflict => {
    const found = lineConflict(conflictOn(command, change), { t, clientName: 'Truus' });
    if (found === null) throw new Error('no lines');
    return found;
  };
  const theirs = {
    tie: {
      ...nextPeriod.tie,
      support: [...anja.tie.support, { kind: 'COMPANY' as const, received: 1, given: 1, words: null }],
    },
  };

  it('proposes mine where the worker changed something and theirs elsewhere', () => {
    const differing = lines(recordMine, theirs).lines.filter((line) => !line.equal);
    expect(differing.map((line) => [line.key, line.proposed])).toEqual([
      ['frequency', 'MINE'],
      ['COMPANY', 'THEIRS'],
      ['ADVICE', 'MINE'],
    ]);
  });

  it('makes one change of what was chosen, on the newer version and not before its first day', () => {
    const { lines: all, compose } = lines(recordMine, theirs);
    const sideOf = (key: string) => all.find((line) => line.key === key)?.proposed ?? 'THEIRS';
    const command = compose(sideOf);
    expect(command).toMatchObject({ kind: 'recordTie', input: { baseVersion: 5, since: '2026-11-12' } });
    expect(command).toMatchObject({ input: { facts: { frequency: 'DAILY' } } });
    const { facts } = (command as Extract<NetworkCommand, { kind: 'recordTie' }>).input;
    expect(facts.support.map((each) => each.kind).toSorted()).toEqual(['COMPANY', 'PRACTICAL']);
  });

  it('says theirs when everything of theirs is chosen, and mine when everything of mine is', () => {
    const { compose } = lines(recordMine, theirs);
    expect(compose(() => 'THEIRS').input).toMatchObject({ facts: factsOf(theirs.tie) });
    expect(compose(() => 'MINE').input).toMatchObject({ facts: { frequency: 'DAILY', ring: 1 } });
  });

  it('corrects the period that runs now', () => {
    const mend: NetworkCommand = {
      kind: 'correctTie',
      input: { ...base, tieId: 'tie-1', facts: { ...factsOf(anja.tie), frequency: 'DAILY' } },
    };
    expect(lines(mend, theirs).compose(() => 'MINE').input).toMatchObject({ tieId: 'tie-2', baseVersion: 5 });
  });

  it('compares names too', () => {
    const { lines: all, compose } = lines(rename, { callName: 'Anja V.' });
    expect(all.map((line) => [line.key, line.equal, line.proposed])).toEqual([
      ['callName', false, 'THEIRS'],
      ['relation', false, 'MINE'],
      ['kind', true, 'THEIRS'],
    ]);
    const chosen = compose((key) => (key === 'relation' ? 'MINE' : 'THEIRS'));
    expect(chosen.input).toMatchObject({ callName: 'Anja V.', relation: 'oudste dochter', baseVersion: 5 });
  });

  it('has no lines for what is taken or left as a whole', () => {
    expect(lineConflict(conflictOn(confirm, monthly), { t, clientName: 'Truus' })).toBeNull();
    const ended = { tie: { ...anja.tie, validTo: '2026-11-12' } };
    expect(lineConflict(conflictOn(recordMine, ended), { t, clientName: 'Truus' })).toBeNull();
  });

  it('puts somebody back as the worker told it, under new ids', () => {
    let made = 0;
    const back = putBack(conflictOn(recordMine, null), '2026-11-17', () => `new-${(made += 1)}`);
    expect(back).toMatchObject({
      kind: 'recordMember',
      input: { memberId: 'new-1', tieId: 'new-2', callName: 'Anja', on: '2026-01-10', facts: { frequency: 'DAILY' } },
    });
  });
});
