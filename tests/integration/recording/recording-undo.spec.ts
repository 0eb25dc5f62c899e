import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aWorker, worksOn } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { ordinaryFacts } from '../../support/recording-operations.ts';
import { aRecordingScene, factsOnly, Pen, refusalOf, storedRecords } from './recording-scene.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
}, 60_000);

/** The moves that a worker makes, on whoever stands on the map then. */
const moves = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'tie', 'correct', 'end', 'knows', 'remove', 'pin', 'arrange', 'undo', 'undo', 'redo'),
    who: fc.nat(9),
    ring: fc.constantFrom(1, 2, 3),
  }),
  { minLength: 6, maxLength: 14 },
);

describe('undo and redo in the database', () => {
  test('give back exactly what stood there, over random sequences of commands', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        const { pen, client } = await aRecordingScene(api);
        let past = [factsOnly(await storedRecords(client.caseId))];
        let future: unknown[][] = [];
        for (const move of sequence) {
          const outcome = await make(pen, client.caseId, move);
          if (outcome === 'NOTHING') continue;
          const now = factsOnly(await storedRecords(client.caseId));
          if (outcome === 'CHANGED') [past, future] = [[...past, now], []];
          else {
            const [from, to] = outcome === 'UNDONE' ? [past, future] : [future, past];
            to.push(from.pop() ?? []);
            expect(now).toEqual(past.at(-1));
            compared += 1;
          }
        }
      }),
      { numRuns: 12 },
    );
    expect(compared).toBeGreaterThan(5);
  }, 120_000);

  test('reach no further back than the own login, and survive a reload within it', async () => {
    const { pen, worker, client } = await aRecordingScene(api);
    const { outcome, memberId } = await pen.add('Nel');
    const elsewhere = new Pen(await asWorker(api, worker), client.caseId);
    expect(refusalOf(await elsewhere.send('undoNetworkChange', { changeId: outcome.changeId }))).toEqual([
      'INVALID_INPUT',
      'changeId',
      'NOT_THE_LAST',
    ]);
    const document =
      'query E($caseId: ID!) { networkEditing(caseId: $caseId) { undo { undo { changeId memberIds } redo { changeId } } } }';
    const reloaded = await pen.screen.ask(document, { caseId: client.caseId });
    expect(reloaded.data?.['networkEditing']).toEqual({
      undo: { undo: { changeId: outcome.changeId, memberIds: [memberId] }, redo: null },
    });
    const undone = await pen.act('undoNetworkChange', { changeId: outcome.changeId });
    expect(undone.undo).toMatchObject({ undo: null, redo: { changeId: outcome.changeId, kind: 'RECORD_MEMBER' } });
    expect(refusalOf(await pen.send('undoNetworkChange', { changeId: outcome.changeId }))[2]).toBe('NOT_THE_LAST');
    const redone = await pen.act('redoNetworkChange', { changeId: outcome.changeId });
    expect(redone.undo).toMatchObject({ undo: { changeId: outcome.changeId }, redo: null });
  });

  test('are refused in words when somebody built on the change, and nothing is lost', async () => {
    const { pen, team, client } = await aRecordingScene(api);
    const { outcome, memberId } = await pen.add('Bilal');
    const ilse = await aWorker(testGraph(), team, { callName: 'Ilse' });
    await worksOn(testGraph(), ilse, client, { role: 'DUO' });
    const hers = new Pen(await asWorker(api, ilse), client.caseId);
    await hers.act('recordTie', {
      memberId,
      baseVersion: 1,
      tieId: randomUUID(),
      since: '2026-04-01',
      facts: { ...ordinaryFacts, ring: 1 },
    });
    const before = await storedRecords(client.caseId);
    expect(await pen.act('undoNetworkChange', { changeId: outcome.changeId })).toMatchObject({
      __typename: 'NetworkChangeBuiltUpon',
      changedBy: 'Ilse',
      kind: 'RECORD_TIE',
    });
    expect(await storedRecords(client.caseId)).toEqual(before);
  });
});

type Made = 'CHANGED' | 'UNDONE' | 'REDONE' | 'NOTHING';

async function make(
  pen: Pen,
  caseId: string,
  { what, who, ring }: { what: string; who: number; ring: number },
): Promise<Made> {
  if (what === 'undo' || what === 'redo') return step(pen, caseId, what);
  const input = await inputFor(what, caseId, who, ring);
  if (input === null) return 'NOTHING';
  const answer = await pen.send(input.name, input.input);
  const changed = Object.values(answer.data ?? {})[0] as { changeId?: string | null } | undefined;
  return changed?.changeId ? 'CHANGED' : 'NOTHING';
}

async function step(pen: Pen, caseId: string, what: 'undo' | 'redo'): Promise<Made> {
  const answer = await pen.screen.ask(
    'query E($caseId: ID!) { networkEditing(caseId: $caseId) { undo { undo { changeId } redo { changeId } } } }',
    { caseId },
  );
  const { undo } = answer.data?.['networkEditing'] as { undo: Record<string, { changeId: string } | null> };
  const next = undo[what];
  if (!next) return 'NOTHING';
  await pen.act(`${what}NetworkChange`, { changeId: next.changeId });
  return what === 'undo' ? 'UNDONE' : 'REDONE';
}

async function inputFor(
  what: string,
  caseId: string,
  who: number,
  ring: number,
): Promise<{ name: string; input: Record<string, unknown> } | null> {
  const records = await storedRecords(caseId);
  const members = records.filter((record) => record.kind === 'MEMBER');
  const member = members[who % Math.max(members.length, 1)];
  const add = {
    memberId: randomUUID(),
    tieId: randomUUID(),
    callName: `Naam ${who}`,
    kind: 'INFORMAL',
    on: '2026-01-10',
    facts: { ...ordinaryFacts, ring },
  };
  if (member === undefined || what === 'add') return { name: 'recordMember', input: add };
  const base = { memberId: member.id, baseVersion: member.values.version };
  const tie = records.find(
    (record) => record.kind === 'CLIENT_TIE' && record.memberId === member.id && record.values.validTo === null,
  );
  const other = members.find(({ id }) => id !== member.id);
  const facts = { ...ordinaryFacts, ring };
  if (what === 'tie')
    return { name: 'recordTie', input: { ...base, tieId: randomUUID(), since: `2026-0${(who % 8) + 1}-15`, facts } };
  if (what === 'correct' && tie) return { name: 'correctTie', input: { ...base, tieId: tie.id, facts } };
  if (what === 'end' && tie)
    return { name: 'endTie', input: { ...base, tieId: tie.id, on: '2026-10-01', because: 'FADED' } };
  if (what === 'knows' && other)
    return {
      name: 'recordMemberTie',
      input: { tieId: randomUUID(), fromId: member.id, toId: other.id, since: '2026-03-01' },
    };
  if (what === 'remove') return { name: 'removeMember', input: base };
  if (what === 'pin') return { name: 'pinMember', input: { ...base, place: { angle: who / 10, depth: ring / 10 } } };
  return what === 'arrange' ? { name: 'arrangeNetwork', input: {} } : null;
}
