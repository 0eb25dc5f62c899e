import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addDays, addMonths, addYears, readKeptFacts } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aWorker, worksOn } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { agreesTo, aNeed, aNeighbour, anotherClient, avoids, takesBack } from '../../support/opportunity-builders.ts';
import {
  agree,
  aScene,
  decline,
  joining,
  kansenOf,
  outcome,
  postpone,
  refusal,
  today,
  tomorrow,
  type Scene,
} from './deciding-scene.ts';
import { nearbyRows } from './nearby-rows.ts';

jest.setTimeout(120_000);

const storedStep = question<{ caseId: string }>()({
  name: 'test-stored-steps',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:TAKEN_IN]-(step:Step)
    RETURN step.id AS id, step.state AS state, step.kind AS kind, step.ruleId AS ruleId, step.ruleVersion AS ruleVersion,
      step.title AS title, step.facts AS facts, step.introducer AS introducer, toString(step.agreedOn) AS agreedOn,
      toString(step.dueOn) AS dueOn, step.holdsPlace AS holdsPlace, step.version AS version,
      head([(step)-[:LEADS_TO]->(party) | party.id]) AS partyId, head([(step)-[:ANSWERS]->(need:Need) | need.words]) AS need,
      [(step)<-[:MOMENT_OF]-(moment:StepMoment) | moment.kind] AS moments`,
  row: z.looseObject({ id: z.string(), facts: z.string() }),
});

const counts = question<{ caseId: string; initiativeId: string }>()({
  name: 'test-counts',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('initiativeId')}})
    MATCH (file:Case {id: ${param('caseId')}})
    RETURN initiative.taken AS taken, COUNT { (file)<-[:TAKEN_IN]-(:Step) } AS steps,
      COUNT { (file)<-[:DECIDED_IN]-(:OpportunityDecision) } AS decisions`,
  row: z.strictObject({ taken: z.number(), steps: z.number(), decisions: z.number() }),
});

const change = (statement: ReturnType<typeof cypher>, parameters: object) =>
  testGraph().writeOnce(testCaller, question<object>()({ name: 'test-change', statement, row: z.never() }), parameters);

let api: TestApi;
let scene: Scene;

const countsOf = async ({ client, initiativeId }: Scene) =>
  (await testGraph().read(testCaller, counts, { caseId: client.caseId, initiativeId }))[0];

beforeAll(async () => {
  api = await testApi();
  scene = await aScene(api);
  await nearbyRows(scene.worker, scene.client);
}, 120_000);

test('an agreed kans is a step that keeps its rule, its facts and what was agreed, and takes a place', async () => {
  const { screen, client, initiativeId } = scene;
  const kans = await joining(screen, client);
  const given = {
    saidWords: 'Dat lijkt me leuk',
    plannedEndOn: addDays(today, 90),
    plannedEndWords: 'Als ze zelf gaat',
  };
  const answer = await agree(screen, client, kans, given);
  expect(outcome(answer)).toMatchObject({ __typename: 'StepAgreed', caseId: client.caseId, version: 1 });
  const [step] = await testGraph().read(testCaller, storedStep, { caseId: client.caseId });
  expect(step).toMatchObject({
    ...{ id: outcome(answer)['stepId'], state: 'AGREED', kind: 'JOIN_INITIATIVE', ruleId: 'K05', agreedOn: today },
    ...{ dueOn: tomorrow, holdsPlace: true, version: 1, partyId: initiativeId, moments: ['AGREED'] },
    need: 'Ik wil wandelen met iemand',
  });
  expect(readKeptFacts(step?.facts ?? '').facts.length).toBeGreaterThan(0);
  expect(await countsOf(scene)).toEqual({ taken: 1, steps: 1, decisions: 0 });
  expect((await kansenOf(screen, client)).map(({ id }) => id)).not.toContain(kans.id);
  const again = await agree(screen, client, kans);
  expect(outcome(again)).toMatchObject({ __typename: 'OpportunityTakenUp', stepId: step?.id });
});

test('the same key twenty times gives one answer and one step', async () => {
  const all = await aScene(api);
  const kans = await joining(all.screen, all.client);
  const idempotencyKey = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => agree(all.screen, all.client, kans, { idempotencyKey })),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(outcome(answers[0] as never)).toMatchObject({ __typename: 'StepAgreed' });
  expect(await countsOf(all)).toEqual({ taken: 1, steps: 1, decisions: 0 });
});

test('of two workers who agree on the same kans at once one makes the step, and the other hears so', async () => {
  const all = await aScene(api);
  const duo = await aWorker(testGraph(), all.team);
  await worksOn(testGraph(), duo, all.client, { role: 'DUO' });
  const kans = await joining(all.screen, all.client);
  const screens = [all.screen, await asWorker(api, duo)];
  const answers = await Promise.all(screens.map((screen) => agree(screen, all.client, kans)));
  expect(answers.map((answer) => outcome(answer)['__typename']).sort()).toEqual(['OpportunityTakenUp', 'StepAgreed']);
  expect(new Set(answers.map((answer) => outcome(answer)['stepId'])).size).toBe(1);
  expect(await countsOf(all)).toEqual({ taken: 1, steps: 1, decisions: 0 });
});

describe('what was put aside', () => {
  test('stays away for twelve months when it does not fit', async () => {
    const all = await aScene(api);
    const kans = await joining(all.screen, all.client);
    const answer = await decline(all.screen, all.client, kans);
    expect(outcome(answer)).toMatchObject({ __typename: 'OpportunityPutAside', until: addMonths(today, 12) });
    expect((await kansenOf(all.screen, all.client)).map(({ id }) => id)).not.toContain(kans.id);
    expect(outcome(await agree(all.screen, all.client, kans))).toMatchObject({ __typename: 'OpportunityGone' });
    expect(await countsOf(all)).toEqual({ taken: 0, steps: 0, decisions: 1 });
  });

  test('comes back on the day that was named', async () => {
    const all = await aScene(api);
    const kans = await joining(all.screen, all.client);
    const answer = await postpone(all.screen, all.client, kans, tomorrow);
    expect(outcome(answer)).toMatchObject({ __typename: 'OpportunityPutAside', until: tomorrow });
    expect((await kansenOf(all.screen, all.client)).map(({ id }) => id)).not.toContain(kans.id);
    await change(
      cypher`MATCH (:Case {id: ${param('caseId')}})<-[:DECIDED_IN]-(decision) SET decision.until = date(${param('today')})`,
      { caseId: all.client.caseId, today },
    );
    expect((await joining(all.screen, all.client)).id).toBe(kans.id);
  });
});

describe('a kans that no longer holds is gone in the same words, whatever the reason, and stores nothing', () => {
  const setInitiative = (facts: object) => (all: Scene) =>
    change(cypher`MATCH (n:Initiative {id: ${param('id')}}) SET n += ${param('facts')}`, {
      id: all.initiativeId,
      facts,
    });
  const message = 'Deze kans is er niet meer. Er is niets opgeslagen.';

  test.each([
    ['the places are taken', setInitiative({ taken: 8, places: 8 })],
    ['the initiative closed', setInitiative({ state: 'FULL' })],
    ['the client does not want it', (all: Scene) => avoids(testGraph(), all.client, all.initiativeId)],
    [
      'the agreement expired',
      (all: Scene) =>
        change(
          cypher`MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(a {kind: 'I2'}) SET a.expiresOn = date(${param('today')})`,
          { caseId: all.client.caseId, today },
        ),
    ],
  ])('%s', async (_, happen) => {
    const all = await aScene(api);
    const kans = await joining(all.screen, all.client);
    await happen(all);
    const before = await countsOf(all);
    for (const answer of [
      await agree(all.screen, all.client, kans),
      await decline(all.screen, all.client, kans),
      await postpone(all.screen, all.client, kans, tomorrow),
    ])
      expect(outcome(answer)).toEqual({ __typename: 'OpportunityGone', caseId: all.client.caseId, message });
    expect(await countsOf(all)).toEqual(before);
  });

  test('an id that never was one', async () => {
    const answer = await agree(scene.screen, scene.client, { id: 'zomaar-iets', ruleId: 'K01' });
    expect(outcome(answer)).toEqual({ __typename: 'OpportunityGone', caseId: scene.client.caseId, message });
  });
});

describe('is refused, with the field and the reason', () => {
  test.each([
    [{ ruleId: 'K99' }, 'ruleId', 'UNKNOWN_RULE'],
    [{ introduceOn: addDays(today, -1) }, 'introduceOn', 'IN_PAST'],
    [{ introduceOn: addDays(addYears(today, 1), 1) }, 'introduceOn', 'TOO_FAR_AHEAD'],
    [{ introducer: ' ' }, 'introducer', 'EMPTY'],
    [{ introducer: 'a\nb' }, 'introducer', 'UNREADABLE'],
    [{ introducer: 'a'.repeat(201) }, 'introducer', 'TOO_LONG'],
    [{ saidWords: 'nummer 999900006' }, 'saidWords', 'HOLDS_BSN'],
    [{ plannedEndWords: '' }, 'plannedEndWords', 'EMPTY'],
    [{ plannedEndOn: today }, 'plannedEndOn', 'BEFORE_INTRODUCTION'],
  ])('agreeing with %j', async (given, field, reason) => {
    const answer = await agree(scene.screen, scene.client, { id: 'x', ruleId: 'K05' }, given);
    expect(refusal(answer)).toMatchObject({ code: 'INVALID_INPUT', details: { field, reason } });
  });

  test('later, for a day that is not ahead, or too far', async () => {
    const kans = { id: 'x', ruleId: 'K05' };
    const refused = async (until: string) => refusal(await postpone(scene.screen, scene.client, kans, until))?.details;
    expect(await refused(today)).toEqual({ field: 'until', reason: 'NOT_AFTER_TODAY' });
    expect(await refused(addDays(addYears(today, 1), 1))).toEqual({ field: 'until', reason: 'TOO_FAR_AHEAD' });
    const words = await decline(scene.screen, scene.client, kans, { words: 'x'.repeat(2_001) });
    expect(refusal(words)?.details).toEqual({ field: 'words', reason: 'TOO_LONG', limit: 2_000 });
  });

  test('everything in a case that was closed, and as if it were not there for whom has no role', async () => {
    const all = await aScene(api);
    const kans = await joining(all.screen, all.client);
    const stranger = await asWorker(api, await aWorker(testGraph(), all.team));
    const unknown = await agree(stranger, { caseId: randomUUID() }, kans);
    const notTheirs = await agree(stranger, all.client, kans);
    expect(notTheirs.text).toBe(unknown.text);
    expect(refusal(notTheirs)?.code).toBe('NOT_FOUND');
    await change(
      cypher`MATCH (file:Case {id: ${param('caseId')}}) SET file.closedOn = date(${param('on')}), file.outcome = 'GOAL_REACHED'`,
      { caseId: all.client.caseId, on: addDays(today, -1) },
    );
    const closed = await agree(all.screen, all.client, kans);
    expect(refusal(closed)?.details).toEqual({ field: 'caseId', reason: 'CASE_CLOSED' });
    expect(await countsOf(all)).toEqual({ taken: 0, steps: 0, decisions: 0 });
  });
});

test('a step with a volunteer counts as their load: the next one is gone', async () => {
  const all = await aScene(api);
  await change(cypher`MATCH (n:Initiative {id: ${param('id')}}) SET n.state = 'FULL'`, { id: all.initiativeId });
  const { neighbourhoodCode } = all.town;
  await aNeighbour(testGraph(), neighbourhoodCode, { person: { loadLimit: 1 } });
  const [kans] = await kansenOf(all.screen, all.client);
  expect(kans?.kind).toBe('MISSING_SUPPORT');
  const second = await anotherClient(testGraph(), all);
  await aNeed(testGraph(), second);
  const [same] = await kansenOf(all.screen, second);
  expect(same?.kind).toBe('MISSING_SUPPORT');
  const answers = await Promise.all([
    agree(all.screen, all.client, kans as never),
    agree(all.screen, second, same as never),
  ]);
  expect(answers.map((answer) => outcome(answer)['__typename']).sort()).toEqual(['OpportunityGone', 'StepAgreed']);
});

test('taking back what the client or the other agreed to works in the next answer', async () => {
  const all = await aScene(api);
  const { id, agreementId } = await aNeighbour(testGraph(), all.town.neighbourhoodCode);
  expect(id).not.toBe('');
  const kinds = async () => (await kansenOf(all.screen, all.client)).map(({ kind }) => kind).sort();
  expect(await kinds()).toEqual(['JOIN_INITIATIVE', 'TOGETHER_WITH_NEIGHBOUR']);
  await takesBack(testGraph(), agreementId);
  expect(await kinds()).toEqual(['JOIN_INITIATIVE']);
  const looking = await agreesTo(testGraph(), 'I2', all.client, { expiresOn: addMonths(today, 2) });
  await change(
    cypher`MATCH (:Case {id: ${param('caseId')}})<-[:GIVEN_IN]-(a {kind: 'I2'}) WHERE a.id <> ${param('looking')} SET a.replacedOn = date('2025-02-01')`,
    { caseId: all.client.caseId, looking },
  );
  expect(await kinds()).toEqual(['JOIN_INITIATIVE']);
  await takesBack(testGraph(), looking);
  expect(await kinds()).toEqual([]);
});
