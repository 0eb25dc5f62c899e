import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen } from '../support/app.ts';
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
import { testCaller, testGraph } from '../support/graph.ts';

const today = todayInTheNetherlands();
let screen: Screen;
let worker: Worker;
let team: Team;

const add = question<object>()({
  name: 'test-case-facts',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    SET client.hiddenAddress = ${param('hidden')}
    FOREACH (agreement IN ${param('agreements')} | CREATE (file)<-[:GIVEN_IN]-(:Agreement {
      id: randomUUID(), kind: agreement.kind, givenOn: date('2025-01-01'), expiresOn: date(agreement.expiresOn),
      withdrawnOn: date(agreement.withdrawnOn)}))
    FOREACH (since IN ${param('waitingSince')} | CREATE (file)-[:WAITS_IN]->(:WaitingEntry {
      id: randomUUID(), forWhat: 'schuldhulp', since: date(since), bridgedBy: 'Jan'}))
    FOREACH (days IN ${param('openedDaysAgo')} |
      CREATE (file)<-[:OPENS]-(:CaseOpening {id: randomUUID(), at: datetime() - duration({days: days}), until: datetime(), reason: 'OTHER'})
        -[:OPENED_BY]->(:Person:Professional {id: randomUUID(), callName: 'Ilse', minor: false}))`,
  row: z.never(),
});

interface Facts {
  readonly hidden?: boolean;
  readonly agreements?: readonly { kind: string; expiresOn: string; withdrawnOn?: string }[];
  readonly waitingSince?: readonly string[];
  readonly openedDaysAgo?: readonly number[];
  readonly confirmedOn?: string | null;
  readonly leavesOn?: string;
}

/** A client of this worker, with a fresh network unless `confirmedOn` is null. */
async function aFile(callName: string, facts: Facts): Promise<Client> {
  const graph = testGraph();
  const client = await aClient(graph, team, { callName, familyName: 'Proef' });
  await worksOn(graph, worker, client, facts.leavesOn === undefined ? {} : { to: facts.leavesOn });
  const { hidden = false, agreements = [], waitingSince = [], openedDaysAgo = [], confirmedOn = today } = facts;
  const whole = agreements.map((agreement) => ({ withdrawnOn: null, ...agreement }));
  await graph.writeOnce(testCaller, add, {
    caseId: client.caseId,
    hidden,
    agreements: whole,
    waitingSince,
    openedDaysAgo,
  });
  if (confirmedOn !== null)
    await aTie(graph, client, await aMember(graph, client), { confirmedOn, from: '2025-01-01' });
  return client;
}

const listDocument = `query($search: String, $first: Int!, $after: String) { myClients(search: $search, first: $first, after: $after) {
  edges { cursor node { fullName myRole networkSize attention { kind on words bridgedBy } } } pageInfo { hasNextPage endCursor } totalCount } }`;

interface List {
  edges: {
    cursor: string;
    node: { fullName: string; myRole: string; networkSize: number; attention: Record<string, unknown> | null };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

async function list(variables: { search?: string; first?: number; after?: string | null } = {}): Promise<List> {
  const answer = await screen.ask(listDocument, { first: 50, ...variables });
  expect(answer.errors).toEqual([]);
  return (answer.data as { myClients: List }).myClients;
}

beforeAll(async () => {
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team, { callName: 'Sara' });
  const soon = addDays(today, 30);
  await aFile('Zoë', { confirmedOn: today });
  await aFile('Adam', { confirmedOn: today, agreements: [{ kind: 'I1', expiresOn: addDays(today, 31) }] });
  await aFile('Oud', { confirmedOn: addDays(today, -367) });
  await aFile('Leeg', { confirmedOn: null });
  await aFile('Wacht', { waitingSince: [addDays(today, -3), addDays(today, -9)] });
  await aFile('Gezien', { openedDaysAgo: [13, 20], waitingSince: [today] });
  await aFile('Vergeten', { openedDaysAgo: [15] });
  await aFile('Loopt', {
    agreements: [
      { kind: 'I2', expiresOn: soon },
      { kind: 'I1', expiresOn: addDays(today, 400) },
    ],
  });
  await aFile('Vernieuwd', {
    agreements: [
      { kind: 'I2', expiresOn: soon },
      { kind: 'I2', expiresOn: addDays(today, 400) },
    ],
  });
  await aFile('Vertrek', { leavesOn: addDays(today, 56) });
  await aFile('Blijft', { leavesOn: addDays(today, 57) });
  await aFile('Veilig', { hidden: true, waitingSince: [today] });
  screen = await asWorker(await testApi(), worker);
}, 120_000);

describe('Mijn cliënten', () => {
  test('shows first what asks attention, in order of urgency, then by name', async () => {
    const { edges, totalCount } = await list();
    expect(totalCount).toBe(12);
    expect(edges.map(({ node }) => [node.fullName.split(' ')[0], node.attention?.['kind'] ?? null])).toEqual([
      ['Veilig', 'SAFETY_FIRST'],
      ['Vertrek', 'CONTACT_LEAVES'],
      ['Loopt', 'AGREEMENT_ENDS'],
      ['Gezien', 'OPENED_BY_COLLEAGUE'],
      ['Wacht', 'WAITING'],
      ['Leeg', 'NO_NETWORK'],
      ['Oud', 'NETWORK_OLD'],
      ['Adam', null],
      ['Blijft', null],
      ['Vergeten', null],
      ['Vernieuwd', null],
      ['Zoë', null],
    ]);
  });

  test('says the facts of it', async () => {
    const found = new Map((await list()).edges.map(({ node }) => [node.fullName.split(' ')[0], node.attention]));
    expect(found.get('Vertrek')).toEqual({
      kind: 'CONTACT_LEAVES',
      on: addDays(today, 56),
      words: 'Sara',
      bridgedBy: null,
    });
    expect(found.get('Loopt')).toEqual({
      kind: 'AGREEMENT_ENDS',
      on: addDays(today, 30),
      words: 'I2',
      bridgedBy: null,
    });
    expect(found.get('Gezien')).toMatchObject({ words: 'Ilse' });
    expect(found.get('Wacht')).toEqual({
      kind: 'WAITING',
      on: addDays(today, -9),
      words: 'schuldhulp',
      bridgedBy: 'Jan',
    });
  });

  test('finds by part of a name, without regard to case or accents', async () => {
    expect((await list({ search: 'ZOE' })).edges.map(({ node }) => node.fullName)).toEqual(['Zoë Proef']);
    expect((await list({ search: ' ver ' })).totalCount).toBe(3);
    expect((await list({ search: 'niemand' })).edges).toEqual([]);
  });

  test('comes in pages that together are the list', async () => {
    const whole = (await list()).edges.map((edge) => edge.cursor);
    const pages: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: List = await list({ first: 5, after });
      pages.push(...page.edges.map((edge) => edge.cursor));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(pages).toEqual(whole);
    const answer = await screen.ask(listDocument, { first: 5, after: 'elsewhere' });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { field: 'after' } });
  });

  test('counts who stands on the map today, and shows a client once with the first of several roles', async () => {
    const graph = testGraph();
    const client = await aClient(graph, team, { callName: 'Telt', familyName: 'Proef' });
    await worksOn(graph, worker, client, { role: 'REGISSEUR' });
    await worksOn(graph, worker, client, { role: 'DUO' });
    await aTie(graph, client, await aMember(graph, client), {});
    await aTie(graph, client, await aMember(graph, client, { kind: 'GROUP' }), { nature: 'NAMED' });
    await aTie(graph, client, await aMember(graph, client, { kind: 'PET' }), {});
    await aTie(graph, client, await aMember(graph, client), { details: { outside: true } });
    await aTie(graph, client, await aMember(graph, client), { to: addDays(today, -1) });
    await aTie(graph, client, await aMember(graph, client, { details: { goneBecause: 'DIED' } }), {});
    const [edge, ...more] = (await list({ search: 'telt' })).edges;
    expect([edge?.node.networkSize, edge?.node.myRole, more]).toEqual([2, 'DUO', []]);
  });
});
