import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@netwerk/domain';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../support/app.ts';
import {
  aClient,
  aMember,
  aMunicipality,
  aTeam,
  aTie,
  aWorker,
  worksOn,
  type Client,
  type Team,
  type Worker,
} from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';

/** One afternoon in a wijkteam: Samira works with mevrouw Jansen, and others of the team and the gemeente look in. */
let api: TestApi;
let team: Team;
let samira: Worker;
let client: Client;
const familyName = `Jansen ${randomUUID().slice(0, 8)}`;
const name = `Truus ${familyName}`;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  samira = await aWorker(testGraph(), team, { callName: 'Samira' });
  client = await aClient(testGraph(), team, { callName: 'Truus', familyName });
  await worksOn(testGraph(), samira, client);
  const anja = await aMember(testGraph(), client, { callName: 'Anja', details: { relation: 'dochter' } });
  const practical = { receivesPractical: 3 };
  await aTie(testGraph(), client, anja, { to: '2026-03-01', ring: 2, sector: 'FAMILY', details: practical });
  await aTie(testGraph(), client, anja, { from: '2026-03-01', ring: 1, sector: 'FAMILY', details: practical });
  const bilal = await aMember(testGraph(), client, { callName: 'Bilal', details: { relation: 'buurman' } });
  await aTie(testGraph(), client, bilal, { from: '2026-03-01', ring: 3, sector: 'FRIENDS_NEIGHBOURS' });
}, 60_000);

const mine = (screen: Screen) => screen.ask('{ myClients { totalCount edges { node { fullName caseId } } } }');

const network = (screen: Screen, on: string) =>
  screen.ask(
    `query ($caseId: ID!, $on: Date) { clientNetwork(caseId: $caseId, on: $on) {
      members { callName tie { ring } } reading { text } } }`,
    { caseId: client.caseId, on },
  );

const openings = async (): Promise<unknown> => {
  const screen = await asWorker(api, samira);
  const answer = await screen.ask(
    'query ($caseId: ID!) { client(caseId: $caseId) { case { openings { by reason } } } }',
    {
      caseId: client.caseId,
    },
  );
  return answer.data?.['client'];
};

const openWithReason = (screen: Screen) =>
  screen.ask(
    `mutation ($input: OpenColleagueClientInput!) { openColleagueClient(input: $input) {
      __typename ... on ColleagueClientOpened { caseId } ... on ColleagueClientNotFound { name } } }`,
    { input: { idempotencyKey: randomUUID(), name, reason: 'STANDING_IN_TODAY' } },
  );

function peopleIn(answer: GraphqlAnswer): string[] {
  const data = answer.data as { clientNetwork: { members: { callName: string; tie: { ring: number } }[] } };
  return data.clientNetwork.members.map(({ callName, tie }) => `${callName} in kring ${tie.ring}`).sort();
}

const codeOf = (answer: GraphqlAnswer) => answer.errors[0]?.extensions.code;

test('Samira finds her client, sees who is near, and how it was a year before', async () => {
  const screen = await asWorker(api, samira);
  expect((await mine(screen)).data).toEqual({
    myClients: { totalCount: 1, edges: [{ node: { fullName: name, caseId: client.caseId } }] },
  });
  const now = await network(screen, '2026-11-01');
  expect(peopleIn(now)).toEqual(['Anja in kring 1', 'Bilal in kring 3']);
  expect(now.text).toContain('Anja');
  expect(peopleIn(await network(screen, '2025-11-01'))).toEqual(['Anja in kring 2']);
  const comparison = await screen.ask(
    `query ($caseId: ID!) { clientNetworkComparison(caseId: $caseId, then: "2025-11-01", now: "2026-11-01") {
      changes { change } } }`,
    { caseId: client.caseId },
  );
  const { changes } = (comparison.data as { clientNetworkComparison: { changes: { change: string }[] } })
    .clientNetworkComparison;
  expect(changes.map(({ change }) => change).sort()).toEqual(['CLOSER', 'NEW']);
});

test('Omar, a colleague of the binnenschil, sees nothing until he says why, and Samira reads that he did', async () => {
  const screen = await asWorker(api, await aWorker(testGraph(), team, { callName: 'Omar' }));
  expect(codeOf(await network(screen, '2026-11-01'))).toBe('NOT_FOUND');
  expect((await openWithReason(screen)).data).toEqual({
    openColleagueClient: { __typename: 'ColleagueClientOpened', caseId: client.caseId },
  });
  expect(peopleIn(await network(screen, '2026-11-01'))).toEqual(['Anja in kring 1', 'Bilal in kring 3']);
  expect(await openings()).toEqual({ case: { openings: [{ by: 'Omar', reason: 'STANDING_IN_TODAY' }] } });
});

test('Yara of the buitenschil gets nothing, with a reason neither, and cannot tell whether the client exists', async () => {
  const screen = await asWorker(api, await aWorker(testGraph(), team, { callName: 'Yara', shell: 'OUTER' }));
  const before = await openings();
  expect((await openWithReason(screen)).data).toEqual({
    openColleagueClient: { __typename: 'ColleagueClientNotFound', name },
  });
  expect(codeOf(await network(screen, '2026-11-01'))).toBe('NOT_FOUND');
  expect((await mine(screen)).data).toEqual({ myClients: { totalCount: 0, edges: [] } });
  expect(await openings()).toEqual(before);
});

const others: readonly (readonly [string, Role])[] = [
  ['Joris, buurtverbinder', 'COMMUNITY_CONNECTOR'],
  ['Marleen, manager', 'AREA_MANAGER'],
  ['Bas, functioneel beheerder', 'ADMINISTRATOR'],
  ['Farida, privacy officer', 'PRIVACY_OFFICER'],
];

describe.each(others)('%s', (who, role) => {
  test('logs in, reads who they are, and nothing of a client', async () => {
    const callName = who.split(',')[0] ?? who;
    const screen = await asWorker(api, await aWorker(testGraph(), team, { callName, role }));
    const own = await screen.ask('{ viewer { displayName role teams { name shell } } }');
    expect(own.data).toEqual({
      viewer: { displayName: callName, role, teams: [{ name: 'Wijkteam Proef', shell: 'INNER' }] },
    });
    for (const answer of [await mine(screen), await network(screen, '2026-11-01'), await openWithReason(screen)]) {
      expect([answer.status, codeOf(answer), answer.data]).toEqual([403, 'NOT_ALLOWED', null]);
      expect(answer.text).not.toMatch(/Truus|Anja|Bilal|Jansen/);
    }
  });
});
