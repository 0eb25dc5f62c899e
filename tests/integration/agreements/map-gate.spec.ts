import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import {
  addDays,
  addMonths,
  agreementStanding,
  isMapOpen,
  mapAgreementSentence,
  todayInTheNetherlands,
  type AgreementState,
  type DatedAgreement,
} from '@netwerk/domain';
import { hasI1Cypher, networkAgreementCypher, question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
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
} from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import {
  clientOperation,
  comparisonOperation,
  myClientsOperation,
  networkOperation,
} from '../../support/operations.ts';

jest.setTimeout(120_000);

const today = todayInTheNetherlands();
let api: TestApi;
let team: Team;
let worker: Worker;
let screen: Screen;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team);
  screen = await asWorker(api, worker);
}, 60_000);

const agree = question<object>()({
  name: 'test-agree',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    UNWIND ${param('agreements')} AS row
    CREATE (agreement:Agreement {
      id: randomUUID(), kind: row.kind, givenOn: date(row.givenOn), expiresOn: date(row.expiresOn),
      withdrawnOn: date(row.withdrawnOn), replacedOn: date(row.replacedOn)
    })-[:GIVEN_IN]->(file)
    CREATE (agreement)-[:BINDS]->(client)`,
  row: z.never(),
});

/** A client of this worker with two people who know each other and these agreements. */
async function aFile(agreements: readonly DatedAgreement[], callName = 'Truus'): Promise<Client> {
  const graph = testGraph();
  const client = await aClient(graph, team, { callName, familyName: randomUUID().slice(0, 8), agreed: false });
  await worksOn(graph, worker, client);
  for (const name of ['Kanarie', 'Vogel']) {
    await aTie(graph, client, await aMember(graph, client, { callName: name }), { ring: 1 });
  }
  await graph.writeOnce(testCaller, agree, { caseId: client.caseId, agreements });
  return client;
}

const judge = question<object>()({
  name: 'test-judge-agreements',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    ${networkAgreementCypher(cypher`file`)}
    RETURN agreementState AS state, agreementUntil AS until, mapOpen, ${hasI1Cypher(cypher`file`)} AS hasI1`,
  row: z.strictObject({ state: z.string(), until: z.string().nullable(), mapOpen: z.boolean(), hasI1: z.boolean() }),
});

const given = (rest: Partial<DatedAgreement> = {}): DatedAgreement => ({
  kind: 'I1',
  givenOn: addMonths(today, -6),
  expiresOn: addMonths(today, 6),
  withdrawnOn: null,
  replacedOn: null,
  ...rest,
});

interface Seen {
  readonly agreement: { state: AgreementState; until: string | null; sentence: string };
  readonly members: { callName: string; informedOn: string | null; informBy: string | null }[];
  readonly ties: unknown[];
  readonly places: unknown[];
  readonly coverage: { memberIds: string[] }[];
  readonly measures: { size: number }[];
}

async function networkOf(client: Client): Promise<{ text: string; network: Seen }> {
  const answer = await screen.ask(networkOperation.document, { caseId: client.caseId });
  expect(answer.errors).toEqual([]);
  return { text: answer.text, network: (answer.data as { clientNetwork: Seen }).clientNetwork };
}

describe('the map without an agreement on it', () => {
  test.each<[AgreementState, readonly DatedAgreement[], number]>([
    ['MISSING', [], 0],
    ['MISSING', [given({ kind: 'I2' })], 0],
    ['WITHDRAWN', [given({ withdrawnOn: today })], 0],
    ['EXPIRED', [given({ expiresOn: today })], 2],
    ['VALID', [given()], 2],
  ])('%s: everything made from it shows as much as that allows', async (state, agreements, people) => {
    const client = await aFile(agreements);
    const { network, text } = await networkOf(client);
    expect(network.agreement.state).toBe(state);
    expect(network.agreement.sentence).toBe(mapAgreementSentence(network.agreement, 'NL'));
    expect([network.members.length, network.places.length]).toEqual([people, people]);
    expect(network.measures[0]?.size).toBe(people);
    expect(text.includes('Kanarie')).toBe(people > 0);
    const comparison = await screen.ask(comparisonOperation.document, { caseId: client.caseId });
    expect(comparison.errors).toEqual([]);
    expect(comparison.text.includes('Kanarie')).toBe(people > 0);
    const list = await screen.ask(myClientsOperation.document);
    const { edges } = (list.data as { myClients: { edges: { node: { caseId: string; networkSize: number } }[] } })
      .myClients;
    expect(edges.find(({ node }) => node.caseId === client.caseId)?.node.networkSize).toBe(people);
  });

  test('the graph and the domain judge a hundred random files the same', async () => {
    const random = sequence(20261117);
    const seen = new Set<AgreementState>();
    for (let index = 0; index < 100; index += 1) {
      const agreements = Array.from({ length: random(4) }, () => randomAgreement(random));
      const { caseId } = await aClient(testGraph(), team, { agreed: false });
      await testGraph().writeOnce(testCaller, agree, { caseId, agreements });
      const { state, until } = agreementStanding(agreements, 'I1', today);
      const [judged] = await testGraph().read(testCaller, judge, { caseId, today });
      const expected = { state, until, mapOpen: isMapOpen(state), hasI1: state === 'VALID' };
      expect({ agreements, ...judged }).toEqual({ agreements, ...expected });
      seen.add(state);
    }
    expect([...seen].sort()).toEqual(['EXPIRED', 'MISSING', 'VALID', 'WITHDRAWN']);
  });
});

describe('nog te informeren', () => {
  async function toInform(client: Client): Promise<unknown> {
    const answer = await screen.ask(clientOperation.document, { caseId: client.caseId });
    return (answer.data as { client: { case: { toInform: unknown } } }).client.case.toInform;
  }

  test('is due a month after somebody was written down, and counted with the case', async () => {
    const graph = testGraph();
    const client = await aFile([given()]);
    const from = addDays(today, -10);
    await aTie(graph, client, await aMember(graph, client, { callName: 'Nieuw' }), { from });
    await aTie(graph, client, await aMember(graph, client, { callName: 'Poes', kind: 'PET' }), { from });
    await aTie(graph, client, await aMember(graph, client, { callName: 'Opa', details: { goneBecause: 'DIED' } }), {
      from,
    });
    const due = addMonths('2025-01-01', 1);
    expect(await toInform(client)).toEqual({ count: 3, overdue: 2, firstBy: due });
    const { network } = await networkOf(client);
    expect(network.members.map(({ callName, informBy }) => [callName, informBy]).sort()).toEqual([
      ['Kanarie', due],
      ['Nieuw', addMonths(from, 1)],
      ['Opa', null],
      ['Poes', null],
      ['Vogel', due],
    ]);
  });

  test('counts from the moment of writing down where that is known, and stops when somebody knows', async () => {
    const client = await aFile([given()]);
    await testGraph().writeOnce(testCaller, informAndRecord, { caseId: client.caseId, at: `${today}T00:30:00+01:00` });
    expect(await toInform(client)).toEqual({ count: 1, overdue: 0, firstBy: addMonths(today, 1) });
    const { network } = await networkOf(client);
    expect(network.members.map(({ informBy }) => informBy).sort()).toEqual([addMonths(today, 1), null]);
  });

  test('says nothing of a map that is closed', async () => {
    expect(await toInform(await aFile([]))).toEqual({ count: 0, overdue: 0, firstBy: null });
  });
});

const informAndRecord = question<object>()({
  name: 'test-inform-and-record',
  statement: cypher`
    MATCH (member:NetworkMember)-[:RECORDED_IN]->(:Case {id: ${param('caseId')}})
    SET member.recordedAt = datetime(${param('at')}),
      member.informedOn = CASE member.callName WHEN 'Kanarie' THEN date() END`,
  row: z.never(),
});

/** A fixed row of numbers below `bound`: the same files in every run. */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
}

function randomAgreement(random: (bound: number) => number): DatedAgreement {
  const givenOn = addDays(today, 2 - random(5) * 100);
  const expiresOn = addDays(givenOn, 1 + random(4) * 100);
  const withdrawnOn = random(3) === 0 ? addDays(givenOn, random(3) * 50) : null;
  const replacedOn = random(5) === 0 ? addDays(givenOn, random(2) * 30) : null;
  return { kind: random(4) === 0 ? 'I2' : 'I1', givenOn, expiresOn, withdrawnOn, replacedOn };
}
