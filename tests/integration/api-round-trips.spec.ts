import { beforeAll, expect, test } from '@jest/globals';
import { countAskedOfGraph } from '../support/asked-of-graph.ts';
import { asWorker, testApi, type TestApi } from '../support/app.ts';
import { aMember, aSmallNetwork, aTie, whoKnowsWhom, type Client, type Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';
import { comparisonOperation, networkOperation } from '../support/operations.ts';
import { agreesTo, aNeed } from '../support/opportunity-builders.ts';
import { tripsInTime } from '../support/trips-in-time.ts';

let api: TestApi;
let worker: Worker;
let client: Client;

beforeAll(async () => {
  api = await testApi();
  ({ worker, client } = await aSmallNetwork(testGraph()));
  const members = [];
  for (let index = 0; index < 24; index += 1) {
    const memberId = await aMember(testGraph(), client, { callName: `Naaste ${index}` });
    await aTie(testGraph(), client, memberId, {
      ring: 2,
      sector: 'FRIENDS_NEIGHBOURS',
      details: { receivesCompany: 1, givesCompany: 1 },
    });
    members.push(memberId);
  }
  await agreesTo(testGraph(), 'I2', client);
  await aNeed(testGraph(), client);
  for (let index = 1; index < 24; index += 1) {
    await whoKnowsWhom(testGraph(), client, [members[index - 1] ?? '', members[index] ?? '']);
  }
}, 120_000);

/** Round trips until the answer is called. */
function tripsDuring(): () => number {
  const asked = countAskedOfGraph();
  return () => {
    const { read, write, writeOnce, closed } = asked();
    expect(closed).toBe(true);
    return read + write + writeOnce;
  };
}

test('a map of 25 people takes one question and one closing write; the first of a minute one more for the login', async () => {
  const screen = await asWorker(api, worker);
  // The first look of a process learns where its audit chain ends.
  await (await asWorker(api, worker)).ask(networkOperation.document, { caseId: client.caseId });
  const counts = [];
  for (let load = 0; load < 10; load += 1) {
    const trips = tripsDuring();
    const answer = await screen.ask(
      networkOperation.document,
      networkOperation.variables({ caseId: client.caseId, name: '' }),
    );
    counts.push(trips());
    expect((answer.data as { clientNetwork: { members: unknown[]; ties: unknown[] } }).clientNetwork).toMatchObject({
      members: { length: 25 },
      ties: { length: 23 },
    });
  }
  expect(counts).toEqual([3, ...Array.from({ length: 9 }, () => 2)]);
});

test('two dates beside each other take no more', async () => {
  const screen = await asWorker(api, worker);
  await screen.ask('{ viewer { id } }');
  const trips = tripsDuring();
  const answer = await screen.ask(
    comparisonOperation.document,
    comparisonOperation.variables({ caseId: client.caseId, name: '' }),
  );
  expect([trips(), answer.errors]).toEqual([2, []]);
});

const opportunitiesAndMap = `query MapWithKansen($caseId: ID!) {
  clientNetwork(caseId: $caseId, language: NL) { members { id } }
  clientOpportunities(caseId: $caseId, language: NL) { opportunities { id kind } } }`;

test('a map with its kansen reads the history once, beside what lies near: two round trips in time, 2.1 with the login', async () => {
  const screen = await asWorker(api, worker);
  await (await asWorker(api, worker)).ask(opportunitiesAndMap, { caseId: client.caseId });
  const [inTime, questions] = [[] as number[], [] as number[]];
  for (let load = 0; load < 10; load += 1) {
    const trips = tripsDuring();
    const answer = await screen.ask(opportunitiesAndMap, { caseId: client.caseId });
    questions.push(trips());
    expect(answer.errors).toEqual([]);
  }
  const again = await asWorker(api, worker);
  for (let load = 0; load < 10; load += 1) {
    const trips = tripsInTime(testGraph());
    await again.ask(opportunitiesAndMap, { caseId: client.caseId });
    inTime.push(trips());
  }
  expect(questions).toEqual([4, ...Array.from({ length: 9 }, () => 3)]);
  expect(inTime).toEqual([3, ...Array.from({ length: 9 }, () => 2)]);
});
