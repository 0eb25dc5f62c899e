import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aWorker, worksOn } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { networkOperation } from '../../support/operations.ts';
import { ordinaryFacts } from '../../support/recording-operations.ts';
import { aRecordingScene, Pen, storedRecords, type RecordingScene } from './recording-scene.ts';

let api: TestApi;
let scene: RecordingScene;

beforeAll(async () => {
  api = await testApi();
  scene = await aRecordingScene(api);
}, 60_000);

interface MapMember {
  readonly id: string;
  readonly version: number;
  readonly callName: string;
  readonly tie: Record<string, unknown> & { id: string };
}

async function mapOn(on: string | null, knownAt: string | null = null): Promise<Map<string, MapMember>> {
  const document = networkOperation.document
    .replace('($caseId: ID!)', '($caseId: ID!, $on: Date, $knownAt: DateTime)')
    .replace('(caseId: $caseId', '(caseId: $caseId, on: $on, knownAt: $knownAt');
  const answer = await scene.pen.screen.ask(document, { caseId: scene.client.caseId, on, knownAt });
  const members = (answer.data?.['clientNetwork'] as { members: MapMember[] }).members;
  return new Map(members.map((member) => [member.callName, member]));
}

const looks = question<{ subjectId: string; operation: string }>()({
  name: 'test-recording-looks',
  statement: cypher`
    MATCH (record:AuditRecord {subjectId: ${param('subjectId')}, operation: ${param('operation')}})
    RETURN record.action AS action, record.subject AS subject, record.rule AS rule, record.result AS result
    ORDER BY record.at`,
  row: z.strictObject({ action: z.string(), subject: z.string(), rule: z.string(), result: z.string() }),
});

describe('recording a network', () => {
  test('takes a name only, which then stands on the map without a line', async () => {
    const { outcome } = await scene.pen.add('Nel', { facts: null });
    expect(outcome).toMatchObject({
      __typename: 'NetworkChanged',
      undo: { undo: { kind: 'RECORD_MEMBER' }, redo: null },
    });
    expect((await mapOn(null)).get('Nel')).toMatchObject({
      version: 1,
      tie: { nature: 'NAMED', ring: null, support: [] },
    });
    expect(
      await testGraph().read(testCaller, looks, { subjectId: scene.client.caseId, operation: 'recordMember' }),
    ).toEqual([{ action: 'CREATE', subject: 'NetworkChanged', rule: 'REC-1', result: 'OK' }]);
  });

  test('a change ends the old period and starts a new one; the day before still shows how it was', async () => {
    const { memberId } = await scene.pen.add('Riet', { facts: { ...ordinaryFacts, frequency: 'WEEKLY' } });
    const support = [{ kind: 'COMPANY', received: 0, given: 2, words: 'koffie' }];
    const facts = { ...ordinaryFacts, ring: 3, frequency: 'MONTHLY', support };
    const outcome = await scene.pen.act('recordTie', {
      memberId,
      baseVersion: 1,
      tieId: randomUUID(),
      since: '2026-05-01',
      facts,
    });
    expect(outcome.versions).toContainEqual({ recordId: memberId, version: 2 });
    expect((await mapOn('2026-04-30')).get('Riet')?.tie).toMatchObject({
      ring: 2,
      frequency: 'WEEKLY',
      endedBecause: 'CHANGED',
    });
    expect((await mapOn('2026-05-01')).get('Riet')?.tie).toMatchObject({ ring: 3, support });
  });

  test('a correction leaves no trace in the past of the map, but the moment before it can still be asked', async () => {
    const { memberId, tieId } = await scene.pen.add('Cor');
    const before = new Date().toISOString();
    await scene.pen.act('correctTie', { memberId, baseVersion: 1, tieId, facts: { ...ordinaryFacts, ring: 1 } });
    expect((await mapOn('2026-01-10')).get('Cor')?.tie).toMatchObject({ id: tieId, ring: 1 });
    expect((await mapOn('2026-01-10', before)).get('Cor')?.tie).toMatchObject({ id: tieId, ring: 2 });
    expect((await mapOn(null, '2026-01-01T00:00:00.000Z')).size).toBe(0);
  });

  test('ends with a reason, confirms, informs, marks as gone, pins', async () => {
    const { memberId, tieId } = await scene.pen.add('Joop');
    const stays = await scene.pen.add('Lien');
    await scene.pen.act('endTie', { memberId, baseVersion: 1, tieId, on: '2026-06-01', because: 'FADED' });
    expect((await mapOn('2026-06-01')).has('Joop')).toBe(false);
    await scene.pen.act('confirmTies', { members: [{ memberId: stays.memberId, baseVersion: 1 }], on: '2026-06-02' });
    await scene.pen.act('informMember', { memberId: stays.memberId, baseVersion: 1, on: '2026-06-03' });
    await scene.pen.act('markMemberGone', {
      memberId: stays.memberId,
      baseVersion: 2,
      because: 'MOVED',
      since: '2026-06-04',
    });
    await scene.pen.act('pinMember', { memberId: stays.memberId, baseVersion: 3, place: { angle: 0.25, depth: 0.75 } });
    expect((await mapOn('2026-06-04')).get('Lien')).toMatchObject({
      version: 4,
      goneBecause: 'MOVED',
      gone: true,
      informedOn: '2026-06-03',
      pin: { angle: 0.25, depth: 0.75 },
    });
  });

  test('who knows whom is stored once, whichever way it is told', async () => {
    const [one, other] = [await scene.pen.add('Bilal'), await scene.pen.add('Hennie')];
    const tieId = randomUUID();
    await scene.pen.act('recordMemberTie', { tieId, fromId: other.memberId, toId: one.memberId, since: '2026-02-01' });
    const stored = (await storedRecords(scene.client.caseId)).find(({ id }) => id === tieId);
    const [fromId, toId] = [one.memberId, other.memberId].sort();
    expect(stored).toMatchObject({ kind: 'MEMBER_TIE', fromId, toId });
    await scene.pen.act('endMemberTie', { tieId, baseVersion: 1, on: '2026-03-01', because: 'UNKNOWN' });
    await scene.pen.act('removeMember', { memberId: one.memberId, baseVersion: 1 });
    expect((await storedRecords(scene.client.caseId)).map(({ id }) => id)).not.toContain(tieId);
  });

  test('a newer version is shown beside the own one: what it is now, and who made it', async () => {
    const { memberId } = await scene.pen.add('Kees');
    const ilse = await aWorker(testGraph(), scene.team, { callName: 'Ilse' });
    await worksOn(testGraph(), ilse, scene.client, { role: 'DUO' });
    const herPen = new Pen(await asWorker(api, ilse), scene.client.caseId);
    await herPen.act('correctMember', {
      memberId,
      baseVersion: 1,
      callName: 'Kees',
      relation: 'oom',
      kind: 'INFORMAL',
      minor: false,
    });
    const mine = {
      memberId,
      baseVersion: 1,
      tieId: randomUUID(),
      since: '2026-05-01',
      facts: { ...ordinaryFacts, ring: 1 },
    };
    expect(await scene.pen.act('recordTie', mine)).toMatchObject({
      __typename: 'NewerNetworkVersion',
      version: 2,
      changedBy: 'Ilse',
      kind: 'CORRECT_MEMBER',
      member: { relation: 'oom', tie: { ring: 2 } },
    });
    await herPen.act('removeMember', { memberId, baseVersion: 2 });
    expect(await scene.pen.act('recordTie', mine)).toMatchObject({
      __typename: 'NewerNetworkVersion',
      version: null,
      member: null,
    });
  });

  test('the history of changes names who did what, for who has a role', async () => {
    const answer = await scene.pen.screen.ask(
      'query Editing($caseId: ID!) { networkEditing(caseId: $caseId) { undo { undo { kind } } changes { kind by own } } }',
      { caseId: scene.client.caseId },
    );
    const editing = answer.data?.['networkEditing'] as { changes: { kind: string; by: string; own: boolean }[] };
    expect(editing.changes[0]).toEqual({ kind: 'REMOVE_MEMBER', by: 'Ilse', own: false });
    expect(editing.changes).toContainEqual({ kind: 'PIN_MEMBER', by: 'Samira', own: true });
    const stranger = await asWorker(api, await aWorker(testGraph(), scene.team));
    const refused = await stranger.ask('query E($caseId: ID!) { networkEditing(caseId: $caseId) { caseId } }', {
      caseId: scene.client.caseId,
    });
    expect(refused.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
