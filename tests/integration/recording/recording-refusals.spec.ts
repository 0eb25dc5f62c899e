import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aMember, aTie, aWorker, worksOn } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { ordinaryFacts } from '../../support/recording-operations.ts';
import { aRecordingScene, Pen, refusalOf, storedRecords, type RecordingScene } from './recording-scene.ts';

let api: TestApi;
let scene: RecordingScene;
let anja: { memberId: string; tieId: string };
let riet: { memberId: string; tieId: string };

beforeAll(async () => {
  api = await testApi();
  scene = await aRecordingScene(api);
  anja = await scene.pen.add('Anja');
  riet = await scene.pen.add('Riet');
}, 60_000);

const person = () => ({
  memberId: randomUUID(),
  tieId: randomUUID(),
  callName: 'Nel',
  kind: 'INFORMAL',
  on: '2026-01-10',
});
const change = () => ({ memberId: anja.memberId, baseVersion: 1, tieId: randomUUID(), since: '2026-05-01' });
const stop = () => ({ memberId: anja.memberId, baseVersion: 1, tieId: anja.tieId });

/** Every refusal: what is sent, the field that is named, and the rule. */
const refusals: readonly (readonly [string, string, () => Record<string, unknown>, string, string])[] = [
  [
    'an end before the start',
    'endTie',
    () => ({ ...stop(), on: '2025-12-31', because: 'FADED' }),
    'on',
    'END_NOT_AFTER_START',
  ],
  [
    'an end on the first day',
    'endTie',
    () => ({ ...stop(), on: '2026-01-10', because: 'FADED' }),
    'on',
    'END_NOT_AFTER_START',
  ],
  ['an end in the future', 'endTie', () => ({ ...stop(), on: '2031-01-10', because: 'FADED' }), 'on', 'IN_THE_FUTURE'],
  [
    'a tie to oneself',
    'recordMemberTie',
    () => ({ tieId: randomUUID(), fromId: anja.memberId, toId: anja.memberId, since: '2026-01-10' }),
    'toId',
    'SAME_MEMBER',
  ],
  [
    'a change before the running period',
    'recordTie',
    () => ({ ...change(), since: '2026-01-09', facts: ordinaryFacts }),
    'since',
    'BEFORE_RUNNING_PERIOD',
  ],
  [
    'an unknown ring',
    'recordTie',
    () => ({ ...change(), facts: { ...ordinaryFacts, ring: 4 } }),
    'ring',
    'UNKNOWN_CODE',
  ],
  [
    'a ring outside the rim',
    'recordTie',
    () => ({ ...change(), facts: { ...ordinaryFacts, outside: true } }),
    'ring',
    'OUTSIDE_HAS_NO_RING',
  ],
  [
    'support of who is only named',
    'recordTie',
    () => ({
      ...change(),
      facts: { ...ordinaryFacts, nature: 'NAMED', support: [{ kind: 'ADVICE', received: 1, given: 0 }] },
    }),
    'support',
    'ONLY_NAMED',
  ],
  [
    'one kind of support twice',
    'recordTie',
    () => ({
      ...change(),
      facts: {
        ...ordinaryFacts,
        support: [
          { kind: 'ADVICE', received: 1, given: 0 },
          { kind: 'ADVICE', received: 0, given: 1 },
        ],
      },
    }),
    'support',
    'KIND_TWICE',
  ],
  [
    'too many acts',
    'recordTie',
    () => ({ ...change(), facts: { ...ordinaryFacts, support: [{ kind: 'ADVICE', received: 21, given: 0 }] } }),
    'received',
    'OUT_OF_BOUNDS',
  ],
  [
    'a name that is too long',
    'recordMember',
    () => ({ ...person(), callName: 'x'.repeat(81) }),
    'callName',
    'TOO_LONG',
  ],
  ['an empty name', 'recordMember', () => ({ ...person(), callName: '  ' }), 'callName', 'EMPTY'],
  ['NUL in a name', 'recordMember', () => ({ ...person(), callName: 'N\0el' }), 'callName', 'NOT_STORABLE_TEXT'],
  [
    'half a surrogate pair',
    'recordMember',
    () => ({ ...person(), relation: 'buur \ud83d' }),
    'relation',
    'NOT_STORABLE_TEXT',
  ],
  ['a line break in a name', 'recordMember', () => ({ ...person(), callName: 'Nel\nAnja' }), 'callName', 'UNREADABLE'],
  ['a BSN in a name', 'recordMember', () => ({ ...person(), callName: 'Nel 999910000' }), 'callName', 'HOLDS_BSN'],
  [
    'a BSN in words of support',
    'recordTie',
    () => ({
      ...change(),
      facts: { ...ordinaryFacts, support: [{ kind: 'ADVICE', received: 1, given: 0, words: 'bsn 9999.10.000' }] },
    }),
    'words',
    'HOLDS_BSN',
  ],
  ['an id that is none', 'recordMember', () => ({ ...person(), memberId: 'nel' }), 'memberId', 'NOT_A_UUID'],
  ['an id that is in use', 'recordMember', () => ({ ...person(), memberId: anja.memberId }), 'memberId', 'TAKEN'],
  [
    'a pin outside its cell',
    'pinMember',
    () => ({ memberId: anja.memberId, baseVersion: 1, place: { angle: 1.1, depth: 0 } }),
    'angle',
    'OUT_OF_BOUNDS',
  ],
  [
    'a tie with somebody else’s client',
    'recordMemberTie',
    () => ({ tieId: randomUUID(), fromId: anja.memberId, toId: randomUUID(), since: '2026-01-10' }),
    'toId',
    'NOT_ON_THIS_MAP',
  ],
  [
    'more confirmations than a map has ties',
    'confirmTies',
    () => ({
      members: Array.from({ length: 151 }, () => ({ memberId: anja.memberId, baseVersion: 1 })),
      on: '2026-05-01',
    }),
    'members',
    'TOO_MANY',
  ],
  [
    'taking back what was never done',
    'undoNetworkChange',
    () => ({ changeId: randomUUID() }),
    'changeId',
    'NOT_THE_LAST',
  ],
];

describe('is refused with the field named, and nothing is stored:', () => {
  test.each(refusals)('%s', async (_what, name, input, field, reason) => {
    const before = await storedRecords(scene.client.caseId);
    const answer = await scene.pen.send(name, input());
    const [code, ...rest] = refusalOf(answer);
    expect(['INVALID_INPUT', 'BAD_USER_INPUT']).toContain(code);
    expect(rest).toEqual([field, reason]);
    expect(await storedRecords(scene.client.caseId)).toEqual(before);
  });

  test('an unknown code', async () => {
    const answer = await scene.pen.send('endTie', { ...stop(), on: '2026-05-01', because: 'BORED' });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a second running tie of the same pair', async () => {
    const between = { fromId: anja.memberId, toId: riet.memberId, since: '2026-02-01' };
    await scene.pen.act('recordMemberTie', { tieId: randomUUID(), ...between });
    const again = await scene.pen.send('recordMemberTie', { tieId: randomUUID(), ...between, since: '2026-03-01' });
    expect(refusalOf(again)).toEqual(['INVALID_INPUT', 'toId', 'TIED_ALREADY']);
  });

  test('the same key with another content', async () => {
    const idempotencyKey = randomUUID();
    await scene.pen.act('recordMember', { ...person(), idempotencyKey });
    const answer = await scene.pen.send('recordMember', { ...person(), idempotencyKey, callName: 'Nelly' });
    expect(refusalOf(answer)).toEqual(['CONFLICT', 'idempotencyKey', 'USED_FOR_ANOTHER_REQUEST']);
  });

  test('somebody on another map, whose id is known', async () => {
    const other = await aRecordingScene(api);
    const { memberId, tieId } = await other.pen.add('Bep');
    const found = await scene.pen.send('correctTie', { memberId, baseVersion: 1, tieId, facts: ordinaryFacts });
    expect(found.data?.['correctTie']).toMatchObject({
      __typename: 'NewerNetworkVersion',
      version: null,
      member: null,
      changedBy: null,
    });
    expect(refusalOf(await scene.pen.send('recordMember', { ...person(), memberId }))).toEqual([
      'INVALID_INPUT',
      'memberId',
      'TAKEN',
    ]);
    expect(await storedRecords(other.client.caseId)).toHaveLength(3);
  });

  test('the 151st tie of a client, and a closed case, and a case without agreement', async () => {
    const full = await aRecordingScene(api);
    await testGraph().writeOnce(testCaller, fillMap, { caseId: full.client.caseId });
    expect(refusalOf(await full.pen.send('recordMember', person()))).toEqual([
      'INVALID_INPUT',
      'caseId',
      'TOO_MANY_TIES',
    ]);
    const closed = await aRecordingScene(api, { closedOn: '2026-01-31' });
    expect(refusalOf(await closed.pen.send('recordMember', person()))).toEqual([
      'INVALID_INPUT',
      'caseId',
      'CASE_CLOSED',
    ]);
    const without = await aRecordingScene(api, { agreed: false });
    expect(refusalOf(await without.pen.send('recordMember', person()))).toEqual(['INVALID_INPUT', 'caseId', 'NO_I1']);
  });

  test('a colleague, another role, and who opened the file with a reason', async () => {
    const stranger = await aWorker(testGraph(), scene.team);
    const pen = new Pen(await asWorker(api, stranger), scene.client.caseId);
    expect(refusalOf(await pen.send('recordMember', person()))[0]).toBe('NOT_FOUND');
    const manager = await aWorker(testGraph(), scene.team, { role: 'AREA_MANAGER' });
    await worksOn(testGraph(), manager, scene.client, { role: 'DUO' });
    const hers = new Pen(await asWorker(api, manager), scene.client.caseId);
    expect(refusalOf(await hers.send('recordMember', person()))[0]).toBe('NOT_ALLOWED');
  });
});

const fillMap = question<{ caseId: string }>()({
  name: 'test-fill-map',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    UNWIND range(1, 150) AS number
    CREATE (member:NetworkMember {id: randomUUID(), callName: 'Lid ' + number, kind: 'INFORMAL', minor: false})-[:RECORDED_IN]->(file)
    CREATE (client)-[:TIED_TO {
      id: randomUUID(), caseId: file.id, validFrom: date('2026-01-01'), nature: 'ORDINARY', ring: 3, source: 'TOLD',
      confirmedOn: date('2026-01-01'), recordedAt: datetime(), recordedBy: 'system:test', version: 1
    }]->(member)`,
  row: z.never(),
});

test('a person who was recorded before the log was kept can be changed and taken back', async () => {
  const old = await aRecordingScene(api);
  const memberId = await aMember(testGraph(), old.client, { callName: 'Marie' });
  const tieId = await aTie(testGraph(), old.client, memberId, { ring: 2 });
  const before = await storedRecords(old.client.caseId);
  const outcome = await old.pen.act('correctTie', {
    memberId,
    baseVersion: 1,
    tieId,
    facts: { ...ordinaryFacts, ring: 1 },
  });
  await old.pen.act('undoNetworkChange', { changeId: outcome.changeId });
  const after = await storedRecords(old.client.caseId);
  expect(after.map(({ values, ...record }) => ({ ...record, ...values, version: 0 }))).toEqual(
    before.map(({ values, ...record }) => ({ ...record, ...values, version: 0 })),
  );
});

test('any text is stored exactly as it was sent, or refused with a reason', async () => {
  const another = await aRecordingScene(api);
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 85 }),
    fc.string({ unit: 'grapheme', maxLength: 85 }),
    fc.constantFrom(
      "Robert'); MATCH (n) DETACH DELETE n //",
      '`)--',
      '\\u0060',
      '{{callName}}',
      '=1+1',
      '👩‍👩‍👧',
      'e\u0301',
      '\u00a0x',
    ),
  );
  await fc.assert(
    fc.asyncProperty(nasty, async (callName) => {
      const memberId = randomUUID();
      const answer = await another.pen.send('recordMember', { ...person(), memberId, callName });
      if (answer.errors.length > 0) return expect(refusalOf(answer)[1]).toBe('callName');
      const stored = (await storedRecords(another.client.caseId)).find(({ id }) => id === memberId);
      expect(stored).toMatchObject({ kind: 'MEMBER', values: { callName } });
      await another.pen.act('removeMember', { memberId, baseVersion: 1 });
    }),
    { numRuns: 60 },
  );
});

test('an agreement that is missing never stands in the way of taking somebody off the map', async () => {
  const without = await aRecordingScene(api, { agreed: false });
  const client = without.client;
  const memberId = await aMember(testGraph(), client, { callName: 'Marie' });
  expect(await without.pen.act('removeMember', { memberId, baseVersion: 1 })).toMatchObject({
    __typename: 'NetworkChanged',
  });
});

test('an agreement that was taken back keeps the map shut, also for who takes somebody off it with an old version', async () => {
  const shut = await aRecordingScene(api);
  const { memberId } = await shut.pen.add('Kanarie');
  const other = await shut.pen.add('Vogel');
  const tieId = randomUUID();
  await shut.pen.act('recordMemberTie', { tieId, fromId: memberId, toId: other.memberId, since: '2026-02-01' });
  const withdraw = async () => testGraph().writeOnce(testCaller, withdrawAgreements, { caseId: shut.client.caseId });
  const old = () => shut.pen.send('removeMember', { memberId, baseVersion: 7 });
  expect((await old()).text).toContain('Kanarie');
  await withdraw();
  expect((await old()).data?.['removeMember']).toMatchObject({
    __typename: 'NewerNetworkVersion',
    version: 1,
    member: null,
  });
  const tie = await shut.pen.send('removeMemberTie', { tieId, baseVersion: 7 });
  expect(tie.data?.['removeMemberTie']).toMatchObject({ version: 1, memberTie: null });
});

test('a newer version tells a stand-in nothing of what safety kept, and who must know as the map does', async () => {
  const own = await aRecordingScene(api);
  const memberId = await aMember(testGraph(), own.client, { callName: 'Dennis' });
  const details = { unsafe: true, endedBecause: 'SAFETY' as const };
  await aTie(testGraph(), own.client, memberId, { to: '2026-02-01', details });
  const standIn = await aWorker(testGraph(), own.team);
  await worksOn(testGraph(), standIn, own.client, { role: 'STAND_IN' });
  const pen = new Pen(await asWorker(api, standIn), own.client.caseId);
  const answer = await pen.send('removeMember', { memberId, baseVersion: 7 });
  expect(answer.data?.['removeMember']).toMatchObject({
    member: { callName: 'Dennis', tie: { validTo: '2026-02-01', unsafe: null, endedBecause: null } },
  });
  const known = await own.pen.send('removeMember', { memberId, baseVersion: 7 });
  expect(known.data?.['removeMember']).toMatchObject({ member: { tie: { unsafe: true, endedBecause: 'SAFETY' } } });
});

const withdrawAgreements = question<{ caseId: string }>()({
  name: 'test-withdraw-agreements',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(agreement:Agreement)
    SET agreement.withdrawnOn = agreement.givenOn`,
  row: z.never(),
});
