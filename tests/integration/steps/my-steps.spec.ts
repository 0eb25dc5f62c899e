import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dueGroup } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen } from '../../support/app.ts';
import { aMember, aTie, aWorker, worksOn, type Client, type Worker } from '../../support/builders.ts';
import { closeCaseOperation } from '../../support/case-work-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import {
  availabilityOperation,
  contactHandoversOperation,
  endStepOperation,
  lookBackOnStepOperation,
  myStepsOperation,
  postponeContactHandoverOperation,
  recordAvailabilityOperation,
  stepsDueOperation,
} from '../../support/step-operations.ts';
import { aCaseScene, anOwnCase, answerOf, ask, refusalOf, type CaseScene } from '../case-work/case-scene.ts';
import { act, aStep, daysAgo, today } from './step-scene.ts';

interface MySteps {
  steps: { edges: { node: { id: string; group: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  counts: { group: string; count: number }[];
  since: Record<string, unknown>;
}

let scene: CaseScene;

beforeAll(async () => {
  scene = await aCaseScene(await testApi());
}, 60_000);

async function mine(screen: Screen, variables: Record<string, unknown> = {}): Promise<MySteps> {
  return answerOf<MySteps>(await screen.ask(myStepsOperation.document, variables));
}

describe('Mijn stappen', () => {
  test('stands by what asks attention first, in pages, without what ended or was closed', async () => {
    const own = await aCaseScene(scene.api);
    const [one, other, closed] = [await anOwnCase(own), await anOwnCase(own), await anOwnCase(own)];
    const late = await aStep(one, { dueOn: daysAgo(4) });
    const now = await aStep(other, { state: 'INTRODUCED', dueOn: today });
    const stopped = await aStep(one, { state: 'INTRODUCED', dueOn: daysAgo(2), stoppedOn: daysAgo(2) });
    const later = await aStep(one, { dueOn: addDays(today, 200) });
    const ended = await aStep(other, { state: 'STABLE' });
    await act(own.screen, endStepOperation, other, ended);
    await aStep(closed);
    await ask(own.screen, closeCaseOperation, closed.caseId);
    const all = await mine(own.screen);
    expect(all.steps.edges.map(({ node }) => [node.id, node.group])).toEqual([
      [late, 'OVERDUE'],
      [stopped, 'TODAY'],
      [now, 'TODAY'],
      [later, 'LATER'],
    ]);
    expect(Object.fromEntries(all.counts.map(({ group, count }) => [group, count]))).toMatchObject({
      ...{ OVERDUE: 1, TODAY: 2, THIS_WEEK: 0, NEXT_MONTH: 0, LATER: 1 },
    });
    const due = await own.screen.ask(stepsDueOperation.document);
    expect(due.data).toEqual({ stepsDue: { overdue: 1, today: 2 } });
    const first = await mine(own.screen, { first: 3 });
    expect(first.steps.pageInfo).toEqual({ hasNextPage: true, endCursor: now });
    expect((await mine(own.screen, { first: 3, after: now })).steps.edges).toHaveLength(1);
    expect(refusalOf(await own.screen.ask(myStepsOperation.document, { after: 'nobody' }))).toEqual([
      ...['INVALID_INPUT', 'after', 'NOT_A_CURSOR_OF_THIS_LIST'],
    ]);
  });

  test('counts what became of the steps since a day', async () => {
    const own = await aCaseScene(scene.api);
    const client = await anOwnCase(own);
    const introduced = (): Promise<string> => aStep(client, { state: 'INTRODUCED' });
    const well = await introduced();
    await act(own.screen, lookBackOnStepOperation, client, well, { how: 'GOES_WELL' });
    await act(own.screen, lookBackOnStepOperation, client, await introduced(), { how: 'WITH_HELP' });
    await act(own.screen, lookBackOnStepOperation, client, await introduced(), { how: 'STOPPED' });
    await act(own.screen, endStepOperation, client, await introduced(), { because: 'OTHER_STOPPED' });
    await act(own.screen, endStepOperation, client, await introduced(), { because: 'GOAL_REACHED' });
    const { since } = await mine(own.screen, { since: today });
    expect(since).toEqual({ from: today, goWell: 2, stopped: 2, endedWithThanks: 1 });
    const answer = await own.screen.ask(myStepsOperation.document, { since: addDays(today, 1) });
    expect(refusalOf(answer)).toEqual(['INVALID_INPUT', 'since', 'IN_FUTURE']);
  });

  test('groups as the rule says on every day ahead', async () => {
    const own = await aCaseScene(scene.api);
    const client = await anOwnCase(own);
    const days = [1, 5, 8, 12, 25, 40].map((ahead) => addDays(today, ahead));
    for (const dueOn of days) await aStep(client, { dueOn });
    const { steps } = await mine(own.screen);
    expect(steps.edges.map(({ node }) => node.group)).toEqual(
      days.map((dueOn) => dueGroup({ dueOn, stoppedOn: null }, today)),
    );
  });
});

const linkColleague = question<object>()({
  name: 'test-stands-for',
  statement: cypher`
    MATCH (member:NetworkMember {id: ${param('memberId')}})
    WITH member LIMIT 1
    MATCH (colleague:Professional {id: ${param('professionalId')}})
    CREATE (member)-[:STANDS_FOR {since: date(${param('today')}), recordedBy: 'system:test'}]->(colleague)`,
  row: z.never(),
});

async function knows(client: Client, colleague: Worker): Promise<void> {
  const memberId = await aMember(testGraph(), client, { callName: 'Ilse', kind: 'PROFESSIONAL' });
  await aTie(testGraph(), client, memberId);
  await testGraph().writeOnce(testCaller, linkColleague, { memberId, professionalId: colleague.professionalId, today });
}

const recordAbsence = (screen: Screen, professionalId: string, input: Record<string, unknown>) =>
  ask(screen, recordAvailabilityOperation, '', { professionalId, leavesOn: null, ...input });

describe('handing over a contact person', () => {
  test('is asked when the contact person leaves, and names first whom the client knows', async () => {
    const own = await aCaseScene(scene.api);
    const client = await anOwnCase(own);
    await aWorker(testGraph(), own.team, { callName: 'Anton' });
    const ilse = await aWorker(testGraph(), own.team, { callName: 'Ilse' });
    await knows(client, ilse);
    const duo = await aWorker(testGraph(), own.team, { callName: 'Karim' });
    await worksOn(testGraph(), duo, client, { role: 'DUO' });
    const screen = await asWorker(own.api, duo);
    expect(answerOf(await screen.ask(contactHandoversOperation.document))).toEqual([]);
    await recordAbsence(own.screen, own.contact.professionalId, { leavesOn: addDays(today, 42) });
    const [handover] = answerOf<Record<string, unknown>[]>(await screen.ask(contactHandoversOperation.document));
    expect(handover).toMatchObject({
      ...{ caseId: client.caseId, contactPersonName: 'Samira', own: false, reason: 'LEAVES', from: addDays(today, 42) },
      colleagues: [
        { name: 'Ilse', known: true },
        { name: 'Karim', known: true },
        { name: 'Anton', known: false },
      ],
    });
    expect(handover?.['text']).toContain('Dat is over 6 weken');
    await ask(screen, postponeContactHandoverOperation, client.caseId, { until: addDays(today, 7) });
    expect(answerOf(await screen.ask(contactHandoversOperation.document))).toEqual([]);
  });
});

describe('availability', () => {
  test('is written by oneself and the own binnenschil, from the version that was seen', async () => {
    const own = await aCaseScene(scene.api);
    const colleague = await aWorker(testGraph(), own.team);
    const { professionalId } = colleague;
    const absence = { awayFrom: addDays(today, 3), awayUntil: addDays(today, 40), roomFrom: addDays(today, 50) };
    expect(answerOf(await recordAbsence(own.screen, professionalId, absence))).toMatchObject({ version: 2 });
    const read = await own.screen.ask(availabilityOperation.document, { professionalId });
    expect(answerOf(read)).toEqual({ professionalId, version: 2, leavesOn: null, ...absence });
    expect(answerOf(await recordAbsence(own.screen, professionalId, {}))).toMatchObject({
      ...{ __typename: 'NewerAvailability', availability: { version: 2, ...absence } },
    });
    const stranger = await asWorker(own.api, scene.contact);
    expect(refusalOf(await recordAbsence(stranger, professionalId, { baseVersion: 2 }))[0]).toBe('NOT_FOUND');
    const unseen = await stranger.ask(availabilityOperation.document, { professionalId });
    expect(refusalOf(unseen)[0]).toBe('NOT_FOUND');
  });

  test.each([
    [{ leavesOn: daysAgo(1) }, ['leavesOn', 'IN_PAST']],
    [{ awayUntil: addDays(today, 3) }, ['awayFrom', 'EMPTY']],
    [{ awayFrom: today, awayUntil: today }, ['awayUntil', 'BEFORE_AWAY']],
  ])('is refused: %j', async (input, [field, reason]) => {
    const answer = await recordAbsence(scene.screen, scene.contact.professionalId, input);
    expect(refusalOf(answer)).toEqual(['INVALID_INPUT', field, reason]);
  });
});
