import { randomUUID } from 'node:crypto';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { rounds } from '@netwerk/domain/testing';
import { question, releasePlace, takeInitiativePlace, takePersonPlace } from '@netwerk/graph';
import { z } from 'zod';
import { testApi, type TestApi } from '../../support/app.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { aNeed, aNeighbour, anInitiative, anotherClient, aTown } from '../../support/opportunity-builders.ts';
import { agree, aScene, joining, outcome, today } from './deciding-scene.ts';
import { nearbyRows } from './nearby-rows.ts';

jest.setTimeout(240_000);

const takenOf = question<{ id: string }>()({
  name: 'test-taken',
  statement: cypher`MATCH (n:Initiative {id: ${param('id')}}) RETURN n.taken AS taken, n.version AS version`,
  row: z.strictObject({ taken: z.number(), version: z.number() }),
});

const stepWith = question<object>()({
  name: 'test-step-with',
  statement: cypher`
    MATCH (party:Person|Initiative {id: ${param('partyId')}})
    CREATE (:Step {
      id: ${param('stepId')}, state: ${param('state')}, agreedOn: date(${param('today')}), holdsPlace: ${param('holdsPlace')},
      endedOn: CASE ${param('state')} WHEN 'ENDED' THEN date(${param('today')}) END, endedBecause: ${param('endedBecause')}
    })-[:LEADS_TO]->(party)`,
  row: z.never(),
});

/** Runs `times` acts, so many at once, and counts what came of them. */
async function race(times: number, atOnce: number, act: (index: number) => Promise<boolean>): Promise<number> {
  let [next, won] = [0, 0];
  const run = async (): Promise<void> => {
    while (next < times) if (await act(next++)) won += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return won;
}

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { worker, client } = await aScene(api);
  await nearbyRows(worker, client);
}, 120_000);

/** Twenty at once. */
const takers = rounds({ short: 200, full: 1_000 });

test('hundreds who take one of the last three places at once leave exactly three', async () => {
  const town = await aTown(testGraph());
  const id = await anInitiative(testGraph(), [town.neighbourhoodCode], { facts: { places: 20, taken: 17 } });
  const won = await race(takers, 20, async () => {
    const taken = await testGraph().write(testCaller, (tx) => tx.run(takeInitiativePlace, { initiativeId: id, today }));
    return taken.length > 0;
  });
  expect(won).toBe(3);
  expect(await testGraph().read(testCaller, takenOf, { id })).toEqual([{ taken: 20, version: 4 }]);
});

test('of twelve clients who agree at once on the last three places three get a step, and the others hear that it is gone', async () => {
  const scene = await aScene(api, 3);
  const clients = [scene.client];
  while (clients.length < 12) {
    const client = await anotherClient(testGraph(), scene);
    await aNeed(testGraph(), client);
    clients.push(client);
  }
  const kansen = await Promise.all(clients.map((client) => joining(scene.screen, client)));
  const answers: string[] = [];
  await race(clients.length, 6, async (index) => {
    const [client, kans] = [clients[index], kansen[index]];
    if (client === undefined || kans === undefined) throw new Error('There is no such client.');
    answers.push(String(outcome(await agree(scene.screen, client, kans))['__typename']));
    return true;
  });
  expect(answers.filter((name) => name === 'StepAgreed')).toHaveLength(3);
  expect(answers.filter((name) => name === 'OpportunityGone')).toHaveLength(9);
  expect(await testGraph().read(testCaller, takenOf, { id: scene.initiativeId })).toMatchObject([{ taken: 3 }]);
});

const release = (stepId: string) => testGraph().write(testCaller, (tx) => tx.run(releasePlace, { stepId }));

test('a place that is given back is given back once', async () => {
  const town = await aTown(testGraph());
  const partyId = await anInitiative(testGraph(), [town.neighbourhoodCode], { facts: { places: 2, taken: 2 } });
  const stepId = randomUUID();
  const step = { stepId, partyId, today, state: 'ENDED', holdsPlace: true, endedBecause: 'GOAL_REACHED' };
  await testGraph().writeOnce(testCaller, stepWith, step);
  expect(await release(stepId)).toEqual([{ id: stepId }]);
  expect(await release(stepId)).toEqual([]);
  expect(await testGraph().read(testCaller, takenOf, { id: partyId })).toMatchObject([{ taken: 1 }]);
});

test.each([
  ['has room', { loadLimit: 2 }, null, true],
  ['helps as many as they want to', { loadLimit: 1 }, { state: 'AGREED', holdsPlace: true }, false],
  ['helped somebody until that was given back', { loadLimit: 1 }, { state: 'ENDED', holdsPlace: false }, true],
  ['is not registered and helps one already', {}, { state: 'STABLE', holdsPlace: true }, false],
  [
    'stopped with somebody less than four weeks ago',
    { loadLimit: 3 },
    { state: 'ENDED', holdsPlace: false, endedBecause: 'OTHER_STOPPED' },
    false,
  ],
])('takes the time of who %s: only where there is some', async (_, person, step, expected) => {
  const town = await aTown(testGraph());
  const { id } = await aNeighbour(testGraph(), town.neighbourhoodCode, { person });
  const given = { stepId: randomUUID(), partyId: id, today, endedBecause: null, ...step };
  if (step !== null) await testGraph().writeOnce(testCaller, stepWith, given);
  const taken = await testGraph().write(testCaller, (tx) => tx.run(takePersonPlace, { personId: id, today }));
  expect(taken.length > 0).toBe(expected);
});
