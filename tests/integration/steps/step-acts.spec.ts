import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { addDays } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen } from '../../support/app.ts';
import { aMember, aTie, aWorker, type Client } from '../../support/builders.ts';
import { closeCaseOperation } from '../../support/case-work-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import type { Operation } from '../../support/operations.ts';
import * as operations from '../../support/step-operations.ts';
import { aCaseScene, anOwnCase, answerOf, ask, recordsOf, refusalOf, type CaseScene } from '../case-work/case-scene.ts';
import { act, aNeighbour, aStep, daysAgo, leadsTo, stepsOf, theStep, today } from './step-scene.ts';

let scene: CaseScene;
let screen: Screen;
let client: Client;

beforeAll(async () => {
  scene = await aCaseScene(await testApi());
  screen = scene.screen;
  client = await anOwnCase(scene);
}, 60_000);

const { introduceStepOperation, lookBackOnStepOperation, endStepOperation, rescheduleStepOperation } = operations;
const { reportStepStoppedOperation, shareStepNamesOperation, recordStepOnMapOperation } = operations;

describe('the story of a step', () => {
  test('is told from the introduction to a good end, in the words of the client', async () => {
    const stepId = await aStep(client, { agreedOn: daysAgo(60) });
    const introduced = answerOf(await act(screen, introduceStepOperation, client, stepId, { on: daysAgo(14) }));
    expect(introduced).toMatchObject({ __typename: 'StepSaved', version: 2, state: 'INTRODUCED', dueOn: today });
    const words = 'Gezellig, maar wel druk.';
    const looked = { how: 'WITH_HELP', words, helpWords: 'Bilal haalt haar op', baseVersion: 2 };
    expect(answerOf(await act(screen, lookBackOnStepOperation, client, stepId, looked))).toMatchObject({
      ...{ version: 3, state: 'FOLLOWED_UP', dueOn: addDays(today, 28) },
    });
    await act(screen, lookBackOnStepOperation, client, stepId, { how: 'GOES_WELL', baseVersion: 3 });
    await act(screen, endStepOperation, client, stepId, { because: 'GOES_ON_ALONE', words: 'Dank', baseVersion: 4 });
    const step = await theStep(screen, client, stepId);
    expect(step).toMatchObject({
      ...{ version: 5, state: 'ENDED', endedOn: today, endedBecause: 'GOES_ON_ALONE', dueOn: null, mayEndBecause: [] },
    });
    expect(step.moments.map(({ kind, how, words: said, helpWords }) => [kind, how, said, helpWords])).toEqual([
      ['AGREED', null, 'Ik wil best mee', null],
      ['INTRODUCED', null, null, null],
      ['LOOKED_BACK', 'WITH_HELP', words, 'Bilal haalt haar op'],
      ['LOOKED_BACK', 'GOES_WELL', null, null],
      ['ENDED', null, 'Dank', null],
    ]);
    expect(await recordsOf(client.caseId, 'endStep')).toContainEqual({
      ...{ action: 'CHANGE', subject: 'StepSaved', rule: 'SW-52', ground: 'WMO' },
    });
  });

  test('is kept with the facts that it rested on, in the language that is asked for', async () => {
    const other = await anOwnCase(scene);
    const stepId = await aStep(other);
    expect(await theStep(screen, other, stepId)).toMatchObject({
      ...{ title: 'Mee naar de eettafel', saidWords: 'Ik wil best mee' },
      basedOn: [{ text: 'Er zijn twee plekken vrij.', on: daysAgo(30) }],
      mapProposal: { memberKind: 'GROUP', sector: 'WORK_SCHOOL_CLUB', ring: 2, supportKinds: ['COMPANY'] },
    });
    expect(await stepsOf(screen, other, 'EN')).toMatchObject([
      { title: 'Along to the dinner table', basedOn: [{ text: 'Two places are free.' }] },
    ]);
  });

  test('stops: it is heard first, and then asked', async () => {
    const stepId = await aStep(client, { state: 'INTRODUCED' });
    await act(screen, reportStepStoppedOperation, client, stepId, { on: daysAgo(5) });
    expect(await theStep(screen, client, stepId)).toMatchObject({
      state: 'INTRODUCED',
      stoppedOn: daysAgo(5),
      dueOn: today,
    });
    await act(screen, endStepOperation, client, stepId, { because: 'DID_NOT_FIT', words: 'Te druk', baseVersion: 2 });
    expect(await theStep(screen, client, stepId)).toMatchObject({ state: 'ENDED', endedBecause: 'DID_NOT_FIT' });
  });

  test('moves without changing its state', async () => {
    const stepId = await aStep(client, { state: 'FOLLOWED_UP' });
    await act(screen, rescheduleStepOperation, client, stepId, { to: addDays(today, 9), words: 'Was ziek' });
    expect(await theStep(screen, client, stepId)).toMatchObject({ state: 'FOLLOWED_UP', dueOn: addDays(today, 9) });
  });
});

describe('refused, and nothing is stored', () => {
  test.each<[string, Operation, Parameters<typeof aStep>[1], Record<string, unknown>, [string, string]]>([
    [
      'introduced again',
      introduceStepOperation,
      { state: 'INTRODUCED' },
      { on: today },
      ['stepId', 'INTRODUCED_ALREADY'],
    ],
    ['introduced tomorrow', introduceStepOperation, {}, { on: addDays(today, 1) }, ['on', 'IN_FUTURE']],
    ['a follow-up in the past', rescheduleStepOperation, {}, { to: daysAgo(1) }, ['to', 'IN_PAST']],
    ['looked back too early', lookBackOnStepOperation, {}, {}, ['stepId', 'NOT_INTRODUCED']],
    [
      'the next time today',
      lookBackOnStepOperation,
      { state: 'INTRODUCED' },
      { nextOn: today },
      ['nextOn', 'NOT_AFTER_TODAY'],
    ],
    ['ended well without a start', endStepOperation, {}, {}, ['because', 'NOT_FOR_THIS_STATE']],
    [
      'closed by hand',
      endStepOperation,
      { state: 'STABLE' },
      { because: 'CASE_CLOSED' },
      ['because', 'NOT_FOR_THIS_STATE'],
    ],
    ['words with a bsn', endStepOperation, { state: 'STABLE' }, { words: 'BSN 999990019' }, ['words', 'HOLDS_BSN']],
    ['stopped twice', reportStepStoppedOperation, { stoppedOn: today }, { on: today }, ['stepId', 'STOPPED_ALREADY']],
    ['somebody who is not on the map', recordStepOnMapOperation, { state: 'STABLE' }, {}, ['memberId', 'NOT_ON_MAP']],
    [
      'names where none is kept back',
      shareStepNamesOperation,
      {},
      { clientAgreedOn: today, otherAgreedOn: today },
      ['stepId', 'NO_NAME_TO_SHARE'],
    ],
    [
      'an agreement that would have ended',
      shareStepNamesOperation,
      {},
      { clientAgreedOn: daysAgo(400), otherAgreedOn: today },
      ['clientAgreedOn', 'EXPIRED'],
    ],
  ])('%s', async (_what, operation, options, input, [field, reason]) => {
    const stepId = await aStep(client, options);
    const before = await theStep(screen, client, stepId);
    expect(refusalOf(await act(screen, operation, client, stepId, input))).toEqual(['INVALID_INPUT', field, reason]);
    expect(await theStep(screen, client, stepId)).toEqual(before);
  });

  test('everything, once it ended', async () => {
    const stepId = await aStep(client, { state: 'STABLE' });
    await act(screen, endStepOperation, client, stepId, { because: 'GOAL_REACHED' });
    const acts = operations.stepOperations.filter(
      ({ name }) => /Step(Stopped|Names|OnMap)?$/.test(name) && name !== 'step',
    );
    expect(acts).toHaveLength(7);
    for (const operation of acts)
      expect([operation.name, ...refusalOf(await act(screen, operation, client, stepId, { baseVersion: 2 }))]).toEqual([
        ...[operation.name, 'INVALID_INPUT', 'stepId', 'ENDED_ALREADY'],
      ]);
  });

  test('from an older version: the newer one is shown', async () => {
    const stepId = await aStep(client, { state: 'INTRODUCED' });
    await act(screen, rescheduleStepOperation, client, stepId, { to: addDays(today, 3) });
    const answer = answerOf(await act(screen, endStepOperation, client, stepId));
    expect(answer).toMatchObject({ __typename: 'NewerStep', step: { id: stepId, version: 2, state: 'INTRODUCED' } });
    expect(await theStep(screen, client, stepId)).toMatchObject({ version: 2, state: 'INTRODUCED' });
  });

  test('a second time with the same key: one effect, one answer', async () => {
    const stepId = await aStep(client, { state: 'INTRODUCED' });
    const input = { idempotencyKey: randomUUID(), how: 'GOES_WELL' };
    const [first, second] = [
      await act(screen, lookBackOnStepOperation, client, stepId, input),
      await act(screen, lookBackOnStepOperation, client, stepId, input),
    ];
    expect(second.text).toBe(first.text);
    expect(await theStep(screen, client, stepId)).toMatchObject({ version: 2 });
    const otherwise = await act(screen, lookBackOnStepOperation, client, stepId, { ...input, how: 'WITH_HELP' });
    expect(refusalOf(otherwise)).toEqual(['CONFLICT', 'idempotencyKey', 'USED_FOR_ANOTHER_REQUEST']);
  });
});

describe('a closed case', () => {
  test('ends its open steps with it, and takes no acts any more', async () => {
    const own = await anOwnCase(scene);
    const [open, done] = [await aStep(own, { state: 'INTRODUCED' }), await aStep(own, { state: 'STABLE' })];
    await act(screen, endStepOperation, own, done, { because: 'GOAL_REACHED' });
    await ask(screen, closeCaseOperation, own.caseId);
    expect((await stepsOf(screen, own)).map(({ id, endedBecause }) => [id, endedBecause]).sort()).toEqual(
      [
        [open, 'CASE_CLOSED'],
        [done, 'GOAL_REACHED'],
      ].sort(),
    );
    expect(refusalOf(await act(screen, rescheduleStepOperation, own, open))).toEqual([
      ...['INVALID_INPUT', 'caseId', 'CASE_CLOSED'],
    ]);
  });
});

const takeBackAgreements = question<{ caseId: string }>()({
  name: 'test-take-back-agreements',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(agreement:Agreement {kind: 'I1'})
    SET agreement.withdrawnOn = agreement.givenOn`,
  row: z.never(),
});

describe('names', () => {
  test('of the open layer stay back until both agreed, and while that holds', async () => {
    const stepId = await aStep(client, { kind: 'TOGETHER_WITH_NEIGHBOUR', effect: { adds: 'PERSON' } });
    const callName = `Corrie${randomUUID().slice(0, 6)}`;
    await leadsTo(stepId, await aNeighbour(callName));
    const before = await screen.ask(operations.clientStepsOperation.document, { caseId: client.caseId });
    expect(before.text).not.toContain(callName);
    expect(await theStep(screen, client, stepId)).toMatchObject({
      namesShared: false,
      party: { kind: 'PERSON', name: null },
    });
    const days = { clientAgreedOn: daysAgo(2), otherAgreedOn: today };
    expect(answerOf(await act(screen, shareStepNamesOperation, client, stepId, days))).toMatchObject({ version: 2 });
    expect(await theStep(screen, client, stepId)).toMatchObject({
      ...{ namesShared: true, party: { kind: 'PERSON', name: `${callName} van der Buurt` } },
    });
  });

  test('of the own map are told', async () => {
    const memberId = await aMember(testGraph(), client, { callName: 'Riet' });
    const stepId = await aStep(client, { kind: 'RESUME_CONTACT' });
    await leadsTo(stepId, memberId);
    expect(await theStep(screen, client, stepId)).toMatchObject({ party: { kind: 'MEMBER', name: 'Riet', memberId } });
  });

  test('of the own map go once the client takes the agreement on it back, also out of what a step is called', async () => {
    const own = await anOwnCase(scene);
    const stepId = await aStep(own, { kind: 'RESUME_CONTACT' });
    await leadsTo(stepId, await aMember(testGraph(), own, { callName: 'Riet' }));
    await testGraph().writeOnce(testCaller, takeBackAgreements, { caseId: own.caseId });
    expect(await theStep(screen, own, stepId)).toMatchObject({
      ...{ title: 'Een stap', basedOn: [], party: { kind: 'MEMBER', name: null } },
    });
    const { document } = operations.myStepsOperation;
    const mine = await screen.ask(document, {});
    const { edges } = (mine.data as { mySteps: { steps: { edges: { node: { id: string; title: string } }[] } } })
      .mySteps.steps;
    expect(edges.find(({ node }) => node.id === stepId)?.node.title).toBe('Een stap');
  });
});

test('what came of it is noted with who stands on the map', async () => {
  const memberId = await aMember(testGraph(), client);
  await aTie(testGraph(), client, memberId);
  const stepId = await aStep(client, { state: 'FOLLOWED_UP' });
  await act(screen, recordStepOnMapOperation, client, stepId, { memberId });
  expect(await theStep(screen, client, stepId)).toMatchObject({ version: 2, onMapMemberId: memberId });
});

describe('who has no role in the case', () => {
  test('sees no step and does nothing, also not a colleague of the team', async () => {
    const stepId = await aStep(client);
    const colleague = await asWorker(scene.api, await aWorker(testGraph(), scene.team));
    const answers = [
      await colleague.ask(operations.clientStepsOperation.document, { caseId: client.caseId }),
      await colleague.ask(operations.stepOperation.document, { stepId }),
      await act(colleague, endStepOperation, client, stepId),
      await colleague.ask(operations.stepOperation.document, { stepId: randomUUID() }),
    ];
    expect(answers.map((answer) => answer.errors[0]?.extensions.code)).toEqual(Array<string>(4).fill('NOT_FOUND'));
    expect(answers[1]?.text).toBe(answers[3]?.text);
    const mine = await colleague.ask(operations.myStepsOperation.document);
    expect(mine.data).toMatchObject({ mySteps: { steps: { edges: [], totalCount: 0 } } });
  });
});
