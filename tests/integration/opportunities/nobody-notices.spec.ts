import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen, type TestApi } from '../../support/app.ts';
import { aClient, aMember, aTie, aWorker, whoKnowsWhom, worksOn, type Client } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { openingOperation } from '../../support/operations.ts';
import {
  aNeed,
  aNeighbour,
  anInitiative,
  anOpenTie,
  aWorld,
  avoids,
  goesTo,
  standsFor,
  type World,
} from '../../support/opportunity-builders.ts';
import { clientOpportunitiesOperation } from '../../support/opportunity-operations.ts';
import { aHousehold, aSafetyMark, keepsApart } from '../../support/safety-builders.ts';
import { nearbyRows, peopleIn } from './nearby-rows.ts';

jest.setTimeout(120_000);

const graph = testGraph;

const gone = question<{ ids: string[] }>()({
  name: 'test-gone',
  statement: cypher`UNWIND ${param('ids')} AS id MATCH (n:Person|Initiative {id: id}) DETACH DELETE n`,
  row: z.never(),
});

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { worker, client } = await aWorld(graph());
  await nearbyRows(worker, client);
}, 120_000);

/** The answer byte for byte, without when it was asked, and how often the database was asked for it. */
async function told(screen: Screen, { caseId }: Client): Promise<{ text: string; questions: number }> {
  await screen.ask('{ viewer { id } }');
  const asked = jest.spyOn(graph(), 'read');
  const { text } = await screen.ask(clientOpportunitiesOperation.document, { caseId, language: 'NL' });
  const questions = asked.mock.calls.length;
  asked.mockRestore();
  return { text, questions };
}

/** A client with two neighbours who stay, and one neighbour and one group that are to be hidden or gone. */
async function aScene() {
  const world = await aWorld(graph());
  await aNeed(graph(), world.client);
  await anInitiative(graph(), [world.town.neighbourhoodCode]);
  await aNeighbour(graph(), world.town.neighbourhoodCode);
  const hidden = await aNeighbour(graph(), world.town.neighbourhoodCode, { id: `a-${crypto.randomUUID()}` });
  const group = await anInitiative(graph(), [world.town.neighbourhoodCode], { id: `a-${crypto.randomUUID()}` });
  return { ...world, hidden: hidden.id, group, screen: await asWorker(api, world.worker) };
}

describe('the answer is byte for byte the same as if the people behind it were not there', () => {
  type Scene = World & { hidden: string; group: string };
  const marked = async ({ client }: Scene, id: string) => keepsApart(graph(), await aSafetyMark(graph(), client), id);

  test.each<[string, (scene: Scene) => Promise<void>]>([
    [
      'a mark against somebody, and where they go',
      async (scene) => {
        await goesTo(graph(), scene.hidden, scene.group);
        await marked(scene, scene.hidden);
      },
    ],
    [
      'a mark against who lives with somebody who knows them',
      async (scene) => {
        const feared = await aNeighbour(graph(), scene.town.farCode);
        const housemate = await aNeighbour(graph(), scene.town.farCode);
        await aHousehold(graph(), [feared.id, housemate.id]);
        await anOpenTie(graph(), housemate.id, scene.hidden);
        await goesTo(graph(), scene.hidden, scene.group);
        await marked(scene, feared.id);
      },
    ],
    [
      'a mark in the file of another client, whom the client lives with',
      async (scene) => {
        const other = await aClient(graph(), scene.team);
        await aHousehold(graph(), [other.residentId, scene.client.residentId]);
        await keepsApart(graph(), await aSafetyMark(graph(), other), scene.hidden);
        await avoids(graph(), scene.client, scene.group);
      },
    ],
    [
      '"niet deze persoon"',
      async (scene) => {
        await avoids(graph(), scene.client, scene.hidden);
        await avoids(graph(), scene.client, scene.group);
      },
    ],
  ])('%s', async (_, hide) => {
    const scene = await aScene();
    const all = await told(scene.screen, scene.client);
    await hide(scene);
    const hidden = await told(scene.screen, scene.client);
    await graph().writeOnce(testCaller, gone, { ids: [scene.hidden, scene.group] });
    const absent = await told(scene.screen, scene.client);
    expect(all.text).not.toBe(hidden.text);
    expect(hidden).toEqual(absent);
    expect(absent.questions).toBe(2);
  });
});

describe('two people who are kept apart from each other, in the file of one of them, and both on the map of another client', () => {
  /** Four people of whom two know each other; one is a client of somebody else, and one is whom she fears. */
  async function aCircle() {
    const world = await aWorld(graph());
    const sandra = await aClient(graph(), world.team, { callName: 'Sandra' });
    const dennis = await aNeighbour(graph(), world.town.farCode, { callName: 'Dennis' });
    const members: string[] = [];
    for (const callName of ['Sandra', 'Dennis', 'Riet', 'Anja']) {
      const memberId = await aMember(graph(), world.client, { callName });
      await aTie(graph(), world.client, memberId, { ring: 2, sector: 'FRIENDS_NEIGHBOURS' });
      members.push(memberId);
    }
    const [asSandra = '', asDennis = '', riet = '', anja = ''] = members;
    await whoKnowsWhom(graph(), world.client, [riet, anja]);
    await standsFor(graph(), asSandra, sandra.residentId);
    await standsFor(graph(), asDennis, dennis.id);
    return { ...world, sandra, dennis: dennis.id, screen: await asWorker(api, world.worker) };
  }
  type Circle = Awaited<ReturnType<typeof aCircle>>;

  test.each<[string, (circle: Circle) => Promise<void>]>([
    ['by a mark', async ({ sandra, dennis }) => keepsApart(graph(), await aSafetyMark(graph(), sandra), dennis)],
    [
      'by a mark against who lives with one of them',
      async ({ sandra, dennis, town }) => {
        const feared = await aNeighbour(graph(), town.farCode);
        await aHousehold(graph(), [feared.id, dennis]);
        await keepsApart(graph(), await aSafetyMark(graph(), sandra), feared.id);
      },
    ],
    [
      'by an unsafe tie',
      async ({ sandra, dennis }) => {
        const memberId = await aMember(graph(), sandra, { callName: 'Dennis' });
        await aTie(graph(), sandra, memberId, { details: { unsafe: true } });
        await standsFor(graph(), memberId, dennis);
      },
    ],
  ])('are never on one guest list, and nothing else is another: %s', async (_, keepThemApart) => {
    const circle = await aCircle();
    const before = await told(circle.screen, circle.client);
    await keepThemApart(circle);
    const after = await told(circle.screen, circle.client);
    const withoutThePlan = JSON.parse(before.text) as Told;
    const { opportunities } = withoutThePlan.data.clientOpportunities;
    const others = opportunities.filter(({ kind }) => kind !== 'CONNECT_CIRCLE');
    expect(others).toHaveLength(opportunities.length - 1);
    withoutThePlan.data.clientOpportunities.opportunities = others;
    expect(JSON.parse(after.text)).toEqual(withoutThePlan);
    expect(after.questions).toBe(before.questions);
  });

  interface Told {
    readonly data: { readonly clientOpportunities: { opportunities: { readonly kind: string }[] } };
  }
});

test('nobody takes a place of whom may be seen: who is closed stands before any limit', async () => {
  const world = await aWorld(graph());
  await aNeed(graph(), world.client);
  const mark = await aSafetyMark(graph(), world.client);
  for (let index = 0; index < 62; index += 1) {
    const { id } = await aNeighbour(graph(), world.town.neighbourhoodCode, { id: `a-${crypto.randomUUID()}` });
    await keepsApart(graph(), mark, id);
  }
  const last = await aNeighbour(graph(), world.town.nextCode, { id: `z-${crypto.randomUUID()}` });
  expect(peopleIn(await nearbyRows(world.worker, world.client))).toEqual([last.id]);
});

test('that somebody nearby is a client, and what they told, changes nothing', async () => {
  const scene = await aScene();
  const before = await told(scene.screen, scene.client);
  const other = await aClient(graph(), scene.team, { callName: 'Corrie' });
  await worksOn(graph(), scene.worker, other);
  const member = await aMember(graph(), other);
  await aTie(graph(), other, member);
  await standsFor(graph(), member, scene.hidden);
  await aNeed(graph(), other);
  expect(await told(scene.screen, scene.client)).toEqual(before);
});

test('a colleague who opened the file with a reason gets what a stranger gets', async () => {
  const scene = await aScene();
  const colleague = await asWorker(api, await aWorker(graph(), scene.team));
  const stranger = await asWorker(api, await aWorker(graph(), scene.team));
  const name = 'Truus de Proef';
  const opened = await colleague.ask(openingOperation.document, openingOperation.variables({ caseId: '', name }));
  expect(opened.text).toContain('ColleagueClientOpened');
  const [seen, unseen] = [await told(colleague, scene.client), await told(stranger, scene.client)];
  const nobody = await told(stranger, { caseId: crypto.randomUUID(), residentId: '' });
  expect(seen).toEqual(unseen);
  expect(unseen).toEqual(nobody);
  expect(nobody.text).toContain('NOT_FOUND');
});

test('beside a group of two hundred and a volunteer with a hundred and fifty ties the answer is as large', async () => {
  const world = await aWorld(graph());
  await aNeed(graph(), world.client);
  const group = await anInitiative(graph(), [world.town.neighbourhoodCode]);
  const volunteer = await aNeighbour(graph(), world.town.neighbourhoodCode, { person: { loadLimit: 3 } });
  await anOpenTie(graph(), volunteer.id, world.client.residentId);
  const before = (await nearbyRows(world.worker, world.client)).length;
  await crowd(group, volunteer.id);
  expect((await nearbyRows(world.worker, world.client)).length).toBe(before);
});

const makeCrowd = question<object>()({
  name: 'test-crowd',
  statement: cypher`
    MATCH (group:Initiative {id: ${param('group')}})
    MATCH (volunteer:Person {id: ${param('volunteerId')}})
    UNWIND range(1, 200) AS index
    CREATE (one:Person:Resident {id: randomUUID(), callName: 'Een', minor: false})-[:TAKES_PART_IN {since: date('2025-01-01')}]->(group)
    WITH volunteer, one, index WHERE index <= 150
    CREATE (agreement:Agreement {id: randomUUID(), kind: 'A2', givenOn: date('2025-01-01'), expiresOn: date('2099-01-01'), version: 1})
    CREATE (agreement)-[:BINDS]->(one)
    CREATE (agreement)-[:BINDS]->(volunteer)
    CREATE (one)-[:TIED_TO {
      id: randomUUID(), agreementId: agreement.id, validFrom: date('2025-01-01'), nature: 'ORDINARY', source: 'TOLD',
      confirmedOn: date('2025-01-01'), recordedAt: datetime(), recordedBy: 'system:test', version: 1
    }]->(volunteer)`,
  row: z.never(),
});

const crowd = (group: string, volunteerId: string) => graph().writeOnce(testCaller, makeCrowd, { group, volunteerId });
