import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { roles } from '@netwerk/domain';
import { countAskedOfGraph } from '../support/asked-of-graph.ts';
import { Screen, asWorker, testApi, type TestApi } from '../support/app.ts';
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
import { contractSchema } from '../support/contract.ts';
import { directoryOperations } from '../support/directory-operations.ts';
import { peopleOperations } from '../support/people-operations.ts';
import { testGraph } from '../support/graph.ts';
import {
  allOperations,
  clientOperation,
  fileOperations,
  openingOperation,
  type Operation,
} from '../support/operations.ts';

let api: TestApi;
let team: Team;
let contact: Worker;
let own: Client;
let colleagues: Client;
let closed: Client;
let ended: Client;
let foreign: Client;
const name = `Bep Jansma ${randomUUID().slice(0, 8)}`;

/** A client with one person on the map. */
async function aMappedClient(of: Team, options: Parameters<typeof aClient>[2] = {}): Promise<Client> {
  const client = await aClient(testGraph(), of, options);
  await aTie(testGraph(), client, await aMember(testGraph(), client), { ring: 1 });
  return client;
}

beforeAll(async () => {
  const graph = testGraph();
  api = await testApi();
  const town = await aMunicipality(graph);
  team = await aTeam(graph, town);
  contact = await aWorker(graph, team);
  const colleague = await aWorker(graph, team);
  const [callName = '', ...rest] = name.split(' ');
  own = await aMappedClient(team);
  colleagues = await aMappedClient(team, { callName, familyName: rest.join(' ') });
  closed = await aMappedClient(team, { closedOn: '2026-01-01' });
  ended = await aMappedClient(team);
  foreign = await aMappedClient(await aTeam(graph, town));
  await worksOn(graph, contact, own);
  await worksOn(graph, contact, closed);
  await worksOn(graph, contact, ended, { to: '2026-01-01' });
  await worksOn(graph, colleague, colleagues);
}, 60_000);

function ask(screen: Screen, operation: Operation, caseId: string, asked = name) {
  return screen.ask(operation.document, operation.variables({ caseId, name: asked }));
}

test('the matrix asks every root field of the contract', () => {
  const schema = contractSchema();
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  // Who has the sociale kaart is asked in directory/organisations.spec.ts and directory/people-roles.spec.ts.
  const asked = [...allOperations, ...directoryOperations, ...peopleOperations].map((operation) => operation.name);
  expect(asked.sort()).toEqual(fields.sort());
});

describe.each(roles.filter((role) => role !== 'SOCIAL_WORKER'))('%s', (role) => {
  test('sees who they are and nothing of any client, without one question to the database', async () => {
    const screen = await asWorker(api, await aWorker(testGraph(), team, { role }));
    const viewer = await screen.ask('{ viewer { role } }');
    expect(viewer.data).toEqual({ viewer: { role } });
    const spies = [
      jest.spyOn(testGraph(), 'read'),
      jest.spyOn(testGraph(), 'write'),
      jest.spyOn(testGraph(), 'writeOnce'),
    ];
    for (const operation of allOperations.filter((each) => each.name !== 'viewer')) {
      const answer = await ask(screen, operation, own.caseId);
      expect([operation.name, answer.status, answer.errors[0]?.extensions.code]).toEqual([
        operation.name,
        403,
        'NOT_ALLOWED',
      ]);
      expect(answer.data).toBeNull();
    }
    expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
    spies.forEach((spy) => spy.mockRestore());
  });
});

describe('a sociaal werker', () => {
  test.each(fileOperations)('reads an own client: $name', async (operation) => {
    const answer = await ask(await asWorker(api, contact), operation, own.caseId);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toHaveProperty(operation.name);
  });

  test.each(['CONTACT', 'DUO', 'REGISSEUR', 'STAND_IN'] as const)('reads a client as %s', async (role) => {
    const worker = await aWorker(testGraph(), team);
    await worksOn(testGraph(), worker, own, { role });
    const answer = await ask(await asWorker(api, worker), clientOperation, own.caseId);
    expect(answer.data).toMatchObject({ client: { access: { kind: 'CASE_ROLE', myRole: role, until: null } } });
  });

  test.each(fileOperations)(
    'gets one and the same answer for every file that is not theirs: $name',
    async (operation) => {
      const screen = await asWorker(api, contact);
      const targets = [randomUUID(), 'no-such-case', foreign.caseId, colleagues.caseId, closed.caseId, ended.caseId];
      await ask(screen, operation, own.caseId);
      const answers = [];
      for (const caseId of targets) {
        const asked = countAskedOfGraph();
        const { status, text } = await ask(screen, operation, caseId);
        const { read, writeOnce } = asked();
        answers.push({ status, text, asked: [read, writeOnce] });
      }
      expect(answers).toEqual(Array(targets.length).fill(answers[0]));
      expect(answers[0]?.text).toContain('"NOT_FOUND"');
      expect(answers[0]?.asked).toEqual([1, 1]);
    },
  );

  test('of the buitenschil opens nobody, and cannot tell who exists', async () => {
    const outer = await asWorker(api, await aWorker(testGraph(), team, { shell: 'OUTER' }));
    const known = await ask(outer, openingOperation, '', name);
    const unknown = await ask(outer, openingOperation, '', 'Niemand Nergens');
    expect(known.text).toBe(
      JSON.stringify({ data: { openColleagueClient: { __typename: 'ColleagueClientNotFound', name } } }) + '\n',
    );
    expect(unknown.text.replace('Niemand Nergens', name)).toBe(known.text);
    expect((await ask(outer, clientOperation, colleagues.caseId)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('of another team opens nobody', async () => {
    const elsewhere = await aWorker(testGraph(), await aTeam(testGraph(), await aMunicipality(testGraph())));
    const answer = await ask(await asWorker(api, elsewhere), openingOperation, '', name);
    expect(answer.data).toMatchObject({ openColleagueClient: { __typename: 'ColleagueClientNotFound' } });
  });

  test('opens a colleague’s client with a reason, and then reads it without what is for the own worker only', async () => {
    const screen = await asWorker(api, await aWorker(testGraph(), team, { callName: 'Ilse' }));
    const memberId = await aMember(testGraph(), colleagues, { callName: 'Dennis' });
    await aTie(testGraph(), colleagues, memberId, { details: { unsafe: true } });
    const opened = await ask(screen, openingOperation, '');
    expect(opened.data).toMatchObject({
      openColleagueClient: { __typename: 'ColleagueClientOpened', caseId: colleagues.caseId },
    });
    const client = await ask(screen, clientOperation, colleagues.caseId);
    expect(client.data).toMatchObject({
      client: { access: { kind: 'OPENED_WITH_REASON', myRole: null }, case: { openings: [] } },
    });
    const network = await ask(screen, fileOperations[1] as Operation, colleagues.caseId);
    const { members } = (network.data as { clientNetwork: { members: { tie: { unsafe: unknown } }[] } }).clientNetwork;
    expect(members.map((member) => member.tie.unsafe)).toEqual(members.map(() => null));
  });
});
