import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { addDays } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker } from '../../support/app.ts';
import { aMember, aMunicipality, aWorker, type Client } from '../../support/builders.ts';
import { findDirectoryPeopleOperation, clientFactsOperation } from '../../support/client-facts-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { openingOperation } from '../../support/operations.ts';
import { aFamilyName, aResident } from '../../support/residents.ts';
import {
  act,
  aFile,
  agreesToBeAsked,
  aScene,
  factsOf,
  logOf,
  outcome,
  refusal,
  today,
  type Scene,
} from './facts-scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await aScene();
}, 60_000);

const own = () =>
  aResident(testGraph(), scene.team.municipality, { callName: 'Bilal', familyName: aFamilyName('Proef') });
const elsewhere = async () => aResident(testGraph(), await aMunicipality(testGraph()));

describe('niet deze persoon', () => {
  test('a member, a resident of an own area and a professional are avoided, once, and allowed again', async () => {
    const client = await aFile(scene);
    const memberId = await aMember(testGraph(), client, { callName: 'Kees' });
    const residentId = await own();
    const { professionalId } = await aWorker(testGraph(), scene.team, { callName: 'Mo' });
    const first = outcome(await act(scene.screen, client, 'avoidParty', { kind: 'MEMBER', partyId: memberId }));
    const again = outcome(await act(scene.screen, client, 'avoidParty', { kind: 'MEMBER', partyId: memberId }));
    expect(again['avoidanceId']).toBe(first['avoidanceId']);
    for (const partyId of [residentId, professionalId])
      await act(scene.screen, client, 'avoidParty', { kind: 'PERSON', partyId });
    const { avoided } = await factsOf(scene.screen, client);
    expect(avoided.map(({ kind, partyId }) => [kind, partyId]).sort()).toEqual(
      [
        ['MEMBER', memberId],
        ['PERSON', residentId],
        ['PERSON', professionalId],
      ].sort(),
    );
    await act(scene.screen, client, 'allowParty', { avoidanceId: first['avoidanceId'] });
    await act(scene.screen, client, 'allowParty', { avoidanceId: first['avoidanceId'] });
    expect((await factsOf(scene.screen, client)).avoided).toHaveLength(2);
  });

  test.each<[string, () => Promise<{ kind: string; partyId: string }>]>([
    ['somebody of another area', async () => ({ kind: 'PERSON', partyId: await elsewhere() })],
    [
      'a member of another file',
      async () => ({ kind: 'MEMBER', partyId: await aMember(testGraph(), await aFile(scene)) }),
    ],
    ['an unknown initiative', () => Promise.resolve({ kind: 'INITIATIVE', partyId: randomUUID() })],
  ])('%s is unknown', async (_, party) => {
    const client = await aFile(scene);
    const answer = await act(scene.screen, client, 'avoidParty', await party());
    expect(refusal(answer)?.details).toEqual({ field: 'partyId', reason: 'UNKNOWN' });
  });

  test('the client is not somebody to avoid', async () => {
    const client = await aFile(scene);
    const answer = await act(scene.screen, client, 'avoidParty', { kind: 'PERSON', partyId: client.residentId });
    expect(refusal(answer)?.details).toEqual({ field: 'partyId', reason: 'UNKNOWN' });
  });
});

describe('dit is …', () => {
  async function withMember(kind: 'INFORMAL' | 'PROFESSIONAL' | 'GROUP' = 'INFORMAL') {
    const client = await aFile(scene);
    return { client, memberId: await aMember(testGraph(), client, { callName: 'Bilal', kind }) };
  }
  const identify = (client: Client, memberId: string, personId: string) =>
    act(scene.screen, client, 'identifyMember', { memberId, personId });

  test('a resident who agreed is known by name until the agreement ends', async () => {
    const { client, memberId } = await withMember();
    const personId = await own();
    await agreesToBeAsked(personId);
    expect(outcome(await identify(client, memberId, personId))).toMatchObject({ __typename: 'MemberIdentified' });
    expect(outcome(await identify(client, memberId, personId))).toMatchObject({ __typename: 'MemberIdentified' });
    const [known] = (await factsOf(scene.screen, client)).knownMembers;
    expect(known).toMatchObject({ memberId, personId, professional: false, since: today, recordedBy: 'Hanna' });
    expect(known?.['fullName']).toMatch(/^Bilal Proef/);
    await testGraph().writeOnce(testCaller, withdrawAll, { personId, on: today });
    expect((await factsOf(scene.screen, client)).knownMembers).toMatchObject([{ personId, fullName: null }]);
    await act(scene.screen, client, 'unidentifyMember', { memberId });
    expect((await factsOf(scene.screen, client)).knownMembers).toEqual([]);
  });

  test.each<[string, Parameters<typeof agreesToBeAsked>[1] | null]>([
    ['never agreed', null],
    ['agreed up to yesterday', { expiresOn: today }],
    ['took it back', { withdrawnOn: addDays(today, -1) }],
    ['agrees from tomorrow', { givenOn: addDays(today, 1) }],
  ])('a resident who %s is not', async (_, agreement) => {
    const { client, memberId } = await withMember();
    const personId = await own();
    if (agreement !== null) await agreesToBeAsked(personId, agreement);
    expect(refusal(await identify(client, memberId, personId))?.details).toEqual({
      field: 'personId',
      reason: 'NOT_AGREED',
    });
  });

  test('a professional is known without an agreement, as a professional alone', async () => {
    const { professionalId } = await aWorker(testGraph(), scene.team);
    const at = await withMember('PROFESSIONAL');
    expect(outcome(await identify(at.client, at.memberId, professionalId))).toMatchObject({ personId: professionalId });
    const privately = await withMember('INFORMAL');
    expect(refusal(await identify(privately.client, privately.memberId, professionalId))?.details).toMatchObject({
      reason: 'NOT_AGREED',
    });
  });

  test('a choice of a colleague is not overwritten, and one person is not two members', async () => {
    const { client, memberId } = await withMember();
    const [one, other] = [await own(), await own()];
    for (const personId of [one, other]) await agreesToBeAsked(personId);
    await identify(client, memberId, one);
    expect(outcome(await identify(client, memberId, other))).toEqual({
      __typename: 'MemberKnownAlready',
      caseId: client.caseId,
      memberId,
      personId: one,
    });
    const second = await aMember(testGraph(), client);
    expect(refusal(await identify(client, second, one))?.details).toEqual({
      field: 'personId',
      reason: 'STANDS_ALREADY',
    });
  });

  test('a group, somebody of another area, and the client are not', async () => {
    const personId = await own();
    await agreesToBeAsked(personId);
    const group = await withMember('GROUP');
    expect(refusal(await identify(group.client, group.memberId, personId))?.details).toMatchObject({
      reason: 'NOT_A_PERSON',
    });
    const { client, memberId } = await withMember();
    const far = await elsewhere();
    await agreesToBeAsked(far);
    await agreesToBeAsked(client.residentId);
    for (const other of [far, client.residentId])
      expect(refusal(await identify(client, memberId, other))?.details).toEqual({
        field: 'personId',
        reason: 'UNKNOWN',
      });
  });

  test('somebody who is a client elsewhere is found and known like anybody else', async () => {
    const familyName = aFamilyName('Cliënt');
    const otherClient = await aFile(scene, { callName: 'Sandra', familyName });
    const plainId = await aResident(testGraph(), scene.team.municipality, { callName: 'Sandra', familyName });
    const client = await aFile(scene);
    const search = `Sandra ${familyName}`;
    const answer = await scene.screen.ask(findDirectoryPeopleOperation.document, { caseId: client.caseId, search });
    const people = (answer.data as { findDirectoryPeople: Record<string, unknown>[] }).findDirectoryPeople;
    const [one, other] = people.map((person) => ({ ...person, personId: 'somebody' }));
    expect(people.map(({ personId }) => personId).sort()).toEqual([otherClient.residentId, plainId].sort());
    expect(one).toEqual(other);
    expect(await logOf(plainId)).toMatchObject([{ operation: 'findDirectoryPeople', rule: 'SW-54', ground: null }]);
  });
});

const withdrawAll = question<{ personId: string; on: string }>()({
  name: 'test-withdraw-a1',
  statement: cypher`
    MATCH (agreement:Agreement {kind: 'A1'})-[:BINDS]->(:Person {id: ${param('personId')}})
    SET agreement.withdrawnOn = date(${param('on')})`,
  row: z.never(),
});

const createDecision = question<object>()({
  name: 'test-decision',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (file)<-[:DECIDED_IN]-(decision:OpportunityDecision {
      id: ${param('id')}, ruleId: 'NO_SUCH_RULE', ruleVersion: 1, decision: 'DECLINED', reason: 'TOO_FAR', saidBy: 'CLIENT',
      on: date('2026-11-01'), until: date(${param('until')}), recordedAt: datetime(), recordedBy: 'system:test'})
    WITH decision
    MATCH (party:Person {id: ${param('partyId')}})
    CREATE (decision)-[:DECIDED_ABOUT]->(party)`,
  row: z.never(),
});

describe('a kans that was put aside', () => {
  async function withDecision(until: string): Promise<{ client: Client; id: string }> {
    const client = await aFile(scene);
    const id = randomUUID();
    await testGraph().writeOnce(testCaller, createDecision, { caseId: client.caseId, id, until, partyId: await own() });
    return { client, id };
  }

  test('stands there without the name of who may not be named, and may come back', async () => {
    const { client, id } = await withDecision(addDays(today, 10));
    expect((await factsOf(scene.screen, client)).putAside).toEqual([
      {
        ...{ decisionId: id, kind: null, decision: 'DECLINED', reason: 'TOO_FAR', saidBy: 'CLIENT', words: null },
        ...{ on: '2026-11-01', until: addDays(today, 10), about: null, recordedBy: null },
      },
    ]);
    await act(scene.screen, client, 'withdrawDecision', { decisionId: id });
    expect((await factsOf(scene.screen, client)).putAside).toEqual([]);
    expect((await logOf(client.caseId)).map(({ operation, action }) => [operation, action])).toContainEqual([
      'withdrawDecision',
      'DELETE',
    ]);
  });

  test('is not shown any more on the day on which it may be proposed again', async () => {
    const { client } = await withDecision(today);
    expect((await factsOf(scene.screen, client)).putAside).toEqual([]);
  });

  test('of another file stays', async () => {
    const { client, id } = await withDecision(addDays(today, 10));
    await act(scene.screen, await aFile(scene), 'withdrawDecision', { decisionId: id });
    expect((await factsOf(scene.screen, client)).putAside).toHaveLength(1);
  });
});

describe('who may not come near', () => {
  test.each(['INNER', 'OUTER'] as const)('a colleague of the shell %s reads and records nothing', async (shell) => {
    const client = await aFile(scene);
    const screen = await asWorker(scene.api, await aWorker(testGraph(), scene.team, { shell }));
    const read = await screen.ask(clientFactsOperation.document, { caseId: client.caseId });
    const unknown = await screen.ask(clientFactsOperation.document, { caseId: randomUUID() });
    expect(read.text).toBe(unknown.text);
    expect(refusal(read)?.code).toBe('NOT_FOUND');
    expect(refusal(await act(screen, client, 'recordNeed'))?.code).toBe('NOT_FOUND');
    const found = await screen.ask(findDirectoryPeopleOperation.document, { caseId: client.caseId, search: 'Bilal' });
    expect(refusal(found)?.code).toBe('NOT_FOUND');
  });

  test('a colleague who opened the file with a reason does not either', async () => {
    const familyName = aFamilyName('Open');
    const client = await aFile(scene, { callName: 'Ine', familyName });
    const screen = await asWorker(scene.api, await aWorker(testGraph(), scene.team));
    const name = `Ine ${familyName}`;
    const opened = await screen.ask(openingOperation.document, openingOperation.variables({ caseId: '', name }));
    expect(outcome(opened)).toMatchObject({ caseId: client.caseId });
    expect(refusal(await screen.ask(clientFactsOperation.document, { caseId: client.caseId }))?.code).toBe('NOT_FOUND');
  });

  test('nothing is recorded in a case that was closed', async () => {
    const client = await aFile(scene, { closedOn: today });
    expect(refusal(await act(scene.screen, client, 'recordNeed'))?.details).toEqual({
      field: 'caseId',
      reason: 'CASE_CLOSED',
    });
  });
});
