import { randomUUID } from 'node:crypto';
import { beforeAll, expect, jest, test } from '@jest/globals';
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
  type Worker,
} from '../../support/builders.ts';
import { openCaseOperation } from '../../support/case-work-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { allOperations, openingOperation, type Operation } from '../../support/operations.ts';
import { peopleOperations } from '../../support/people-operations.ts';
import { recordingDocument } from '../../support/recording-operations.ts';
import { aResident } from '../../support/residents.ts';
import { setSafetyMarkOperation } from '../../support/safety-operations.ts';
import { registerDocument } from '../../support/volunteer-operations.ts';

jest.setTimeout(120_000);

/** Sandra is protected; Dennis, whom she fears, is a client of another team, and a volunteer has a name like his. */
interface World {
  readonly sandra: Client;
  readonly dennis: Client;
  readonly memberId: string;
  readonly areaCode: string;
  readonly teamId: string;
  readonly contact: Worker;
  /** Everybody who must not notice, in one order. */
  readonly others: readonly Worker[];
}

let api: TestApi;
let world: World;

async function aWorld(): Promise<World> {
  const graph = testGraph();
  const town = await aMunicipality(graph);
  const [own, other] = [await aTeam(graph, town), await aTeam(graph, town)];
  const sandra = await aClient(graph, own, { callName: 'Sandra', familyName: 'Stil' });
  const dennis = await aClient(graph, other, { callName: 'Dennis', familyName: 'de Wit' });
  const memberId = await aMember(graph, sandra, { callName: 'Dennis' });
  await aTie(graph, sandra, memberId, { ring: 3, sector: 'FAMILY' });
  await aTie(graph, dennis, await aMember(graph, dennis, { callName: 'Sandra' }), { ring: 1 });
  const contact = await aWorker(graph, own, { callName: 'Carla' });
  await worksOn(graph, contact, sandra);
  const standIn = await aWorker(graph, own, { callName: 'Victor' });
  await worksOn(graph, standIn, sandra, { role: 'STAND_IN' });
  const colleague = await aWorker(graph, own, { callName: 'Olga' });
  const second = await aWorker(graph, other, { callName: 'Tom' });
  await worksOn(graph, second, dennis);
  const connector = await aWorker(graph, own, { callName: 'Bea', role: 'COMMUNITY_CONNECTOR' });
  const manager = await aWorker(graph, own, { callName: 'Mia', role: 'AREA_MANAGER' });
  await aResident(graph, town, { callName: 'Denn', familyName: 'Wit' });
  const others = [second, standIn, colleague, connector, manager];
  return { sandra, dennis, memberId, areaCode: town.neighbourhoodCode, teamId: own.id, contact, others };
}

async function setMark({ contact, sandra: { caseId }, memberId }: World): Promise<void> {
  const { input } = setSafetyMarkOperation.variables({ caseId, name: '' }) as { input: object };
  const screen = await asWorker(api, contact);
  const answer = await screen.ask(setSafetyMarkOperation.document, { input: { ...input, callName: null, memberId } });
  expect(answer.data).toMatchObject({ setSafetyMark: { lookAlikes: 2 } });
}

beforeAll(async () => {
  api = await testApi();
  world = await aWorld();
}, 120_000);

/** Lists of the whole directory: other tests write in it meanwhile. None of them knows of a mark or of a case. */
const ofTheWholeDirectory = new Set(['teams', 'team', 'professionals', 'professional', 'professionalChoices']);

/** What only reads, so that asking twice makes no difference of its own. */
const reading: readonly Operation[] = [
  ...[...allOperations, ...peopleOperations].filter(
    ({ name, document }) => !document.startsWith('mutation') && !ofTheWholeDirectory.has(name),
  ),
  ...['den', 'Dennis', 'Sandra Stil', 'wit'].map((search) => ({
    name: `findResidents ${search}`,
    document: `{ findResidents(search: "${search}") { residentId fullName area { code name } } }`,
    variables: () => ({}),
  })),
];

interface Told {
  readonly operation: string;
  readonly status: number;
  readonly text: string;
  /** How often the database was asked. */
  readonly questions: number;
}

/** Everything that one of the others can read of both clients. */
async function everything(screen: Screen): Promise<Told[]> {
  const told: Told[] = [];
  await screen.ask('{ viewer { id } }'); // The login is looked up now and then: not while questions are counted.
  for (const { caseId } of [world.dennis, world.sandra])
    for (const operation of reading) {
      const asked = jest.spyOn(testGraph(), 'read');
      const { status, text } = await screen.ask(operation.document, operation.variables({ caseId, name: '' }));
      told.push({ operation: operation.name, status, text, questions: asked.mock.calls.length });
      asked.mockRestore();
    }
  return told;
}

test('nobody else is told anything else once a mark is set, byte for byte', async () => {
  const screens: Screen[] = [];
  for (const other of world.others) screens.push(await asWorker(api, other));
  const opening = openingOperation.variables({ caseId: '', name: 'Sandra Stil' });
  expect((await screens[2]?.ask(openingOperation.document, opening))?.text).toContain('ColleagueClientOpened');
  const before: Told[][] = [];
  for (const screen of screens) before.push(await everything(screen));
  await setMark(world);
  for (const [at, screen] of screens.entries()) {
    const after = await everything(screen);
    const differing = after.filter((told, place) => JSON.stringify(told) !== JSON.stringify(before[at]?.[place]));
    expect(differing).toEqual([]);
    expect(after.length).toBe(2 * reading.length);
  }
  const seen = before.map((told) => told.filter(({ text }) => text.startsWith('{"data":{')).length);
  expect(seen[0]).toBeGreaterThan(5);
  expect(seen[1]).toBeGreaterThan(5);
  expect(seen[2]).toBeGreaterThan(2);
});

/** What others do to the people of a mark, without knowing; `answered` is what every such act comes to. */
const daily: readonly (readonly [at: number, document: string, input: (of: World) => object, answered: string])[] = [
  [
    3,
    registerDocument,
    ({ areaCode }) => ({
      newResident: { callName: 'Dennis', familyName: 'Wit', areaCode },
      ...{ since: '2026-11-01', peopleLimit: 1 },
    }),
    '{"data":{"registerVolunteer":{"__typename":"VolunteerRegistered","volunteerId":"id"}}}',
  ],
  [
    2,
    openCaseOperation.document,
    ({ areaCode, teamId }) => ({
      ...(openCaseOperation.variables({ caseId: '', name: '' })['input'] as object),
      ...{ residentId: null, teamId },
      newResident: { callName: 'Dennis', familyName: 'de Wit-Smit', areaCode, minor: false, hiddenAddress: false },
    }),
    '{"data":{"openCase":{"__typename":"CaseOpened","caseId":"id","mine":true}}}',
  ],
];

test.each(daily)('what somebody else (%d) does comes to the same', async (at, document, input, answered) => {
  const screen = await asWorker(api, world.others[at] as Worker);
  const answer = await screen.ask(document, { input: { idempotencyKey: randomUUID(), ...input(world) } });
  expect(answer.text.trim().replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'id')).toBe(answered);
});

test('a stand-in takes a feared member off the map as anybody else', async () => {
  const screen = await asWorker(api, world.others[1] as Worker);
  const input = { idempotencyKey: randomUUID(), caseId: world.sandra.caseId, memberId: world.memberId, baseVersion: 1 };
  const answer = await screen.ask(recordingDocument('removeMember'), { input });
  expect(answer.data).toMatchObject({ removeMember: { __typename: 'NetworkChanged' } });
  expect(answer.text).not.toMatch(/safety|mark|unsafe/i);
});
