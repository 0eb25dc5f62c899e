import { randomUUID } from 'node:crypto';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { roles } from '@netwerk/domain';
import { nodes, relationships, type PropertyModel } from '@netwerk/graph-schema';
import { cypher, param } from '@netwerk/cypher';
import { integer, question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type Screen, type TestApi } from '../support/app.ts';
import { aMunicipality, aTeam, aWorker, worksOn, type Client, type Team, type Worker } from '../support/builders.ts';
import { testCaller, testGraph } from '../support/graph.ts';
import { allOperations, openingOperation } from '../support/operations.ts';

jest.setTimeout(120_000);

/** Every free text about a person in one file holds a word that stands nowhere else. */
class Canaries {
  readonly tokens = new Map<string, string>();
  private readonly mark = randomUUID().slice(0, 8);

  /** Properties of one node or relationship, each text a new word; other types get a value that fits. */
  fill(
    of: string,
    properties: Readonly<Record<string, PropertyModel>>,
    fixed: Record<string, unknown>,
  ): Record<string, unknown> {
    const filled = Object.entries(properties).filter(([name]) => !(name in fixed) && name !== 'id');
    return {
      ...Object.fromEntries(filled.map(([name, model]) => [name, this.value(`${of}.${name}`, model)])),
      ...fixed,
    };
  }

  private value(where: string, model: PropertyModel): unknown {
    if (model.codes !== undefined) return model.codes[0];
    if (model.type === 'integer') return integer(1);
    if (model.type === 'boolean') return false;
    if (model.type !== 'string') return null;
    const token = `kanarie${this.mark}${this.tokens.size}x`;
    this.tokens.set(token, where);
    return token;
  }
}

const modelOf = (label: string) => nodes.find((node) => node.label === label)?.properties ?? {};
const tieModel = relationships.find((relationship) => relationship.type === 'TIED_TO')?.properties ?? {};

const write = question<object>()({
  name: 'test-canary-file',
  statement: cypher`
    MATCH (team:Team {id: ${param('teamId')}})-[:COVERS]->(area:Area)
    CREATE (client:Person:Resident)-[:LIVES_IN {validFrom: date('2025-01-01')}]->(area) SET client = ${param('client')}
    CREATE (file:Case)-[:CONCERNS]->(client) SET file = ${param('file')}, file.openedOn = date('2025-01-01')
    CREATE (file)-[:HANDLED_BY]->(team)
    CREATE (member:NetworkMember)-[:RECORDED_IN]->(file) SET member = ${param('member')}
    CREATE (client)-[tie:TIED_TO]->(member) SET tie = ${param('tie')}, tie.validFrom = date('2025-01-01'),
      tie.confirmedOn = date('2025-01-01'), tie.recordedAt = datetime()
    CREATE (file)<-[:GIVEN_IN]-(agreement:Agreement)-[:BINDS]->(client) SET agreement = ${param('agreement')},
      agreement.givenOn = date('2025-01-01'), agreement.expiresOn = date('2036-01-01')
    CREATE (file)-[:WAITS_IN]->(waiting:WaitingEntry) SET waiting = ${param('waiting')}, waiting.since = date('2025-01-01')
    CREATE (other:NetworkMember)-[:RECORDED_IN]->(file) SET other = ${param('other')}
    CREATE (member)-[knows:TIED_TO]->(other) SET knows = ${param('knows')}, knows.validFrom = date('2025-01-01'),
      knows.confirmedOn = date('2025-01-01'), knows.recordedAt = datetime()
    WITH file
    MATCH (opener:Professional {id: ${param('openerId')}})
    CREATE (file)<-[:OPENS]-(opening:CaseOpening)-[:OPENED_BY]->(opener) SET opening = ${param('opening')},
      opening.at = datetime(), opening.until = datetime()`,
  row: z.never(),
});

/** What stands in a case after its closing only. */
const stillOpen = { closedOn: null, outcome: null, outcomeWords: null, lightContactWords: null };

let api: TestApi;
let team: Team;
let contact: Worker;
let client: Client;
let name: string;
const canaries = new Canaries();

async function writeFile(hiddenAddress: boolean): Promise<Client> {
  const graph = testGraph();
  const opener = await aWorker(graph, team);
  const made = { caseId: randomUUID(), residentId: randomUUID() };
  const fixed = { nature: 'ORDINARY', ring: integer(1), outside: false, source: 'TOLD', unsafe: true };
  const [callName, familyName] = [`Kanarie${made.caseId.slice(0, 8)}`, `Vogel${made.caseId.slice(0, 8)}`];
  name = `${callName} ${familyName}`;
  [callName, familyName].forEach((token) => canaries.tokens.set(token, 'Person.name'));
  await graph.writeOnce(testCaller, write, {
    teamId: team.id,
    openerId: opener.professionalId,
    client: { id: made.residentId, callName, familyName, searchName: name.toLowerCase(), minor: false, hiddenAddress },
    file: canaries.fill('Case', modelOf('Case'), { id: made.caseId, openedOn: null, ...stillOpen }),
    member: canaries.fill('NetworkMember', modelOf('NetworkMember'), {
      id: `a${randomUUID()}`,
      kind: 'INFORMAL',
      goneBecause: null,
    }),
    other: canaries.fill('NetworkMember', modelOf('NetworkMember'), {
      id: `b${randomUUID()}`,
      kind: 'INFORMAL',
      goneBecause: null,
    }),
    tie: canaries.fill('TIED_TO', tieModel, { id: randomUUID(), caseId: made.caseId, agreementId: null, ...fixed }),
    knows: canaries.fill('TIED_TO', tieModel, { id: randomUUID(), caseId: made.caseId, agreementId: null, ...fixed }),
    agreement: canaries.fill('Agreement', modelOf('Agreement'), { id: randomUUID(), kind: 'I1' }),
    waiting: canaries.fill('WaitingEntry', modelOf('WaitingEntry'), { id: randomUUID() }),
    opening: canaries.fill('CaseOpening', modelOf('CaseOpening'), { id: randomUUID() }),
  });
  return made;
}

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  contact = await aWorker(testGraph(), team);
  client = await writeFile(false);
  await worksOn(testGraph(), contact, client);
}, 60_000);

/** Everything that comes back to this screen for all operations on the file: bodies and headers. */
async function everythingSeen(screen: Screen, operations = allOperations, asked = 'Niemand Nergens'): Promise<string> {
  const answers = [];
  for (const operation of operations)
    answers.push(await screen.ask(operation.document, operation.variables({ caseId: client.caseId, name: asked })));
  return answers.map((answer) => answer.text + JSON.stringify([...answer.headers])).join('\n');
}

function tokensIn(text: string): string[] {
  return [...canaries.tokens].filter(([token]) => text.includes(token)).map(([, where]) => where);
}

/** Texts that the contract has no field for, or that serve searching and bookkeeping only. */
const neverShown = [
  'NetworkMember.externalId',
  'NetworkMember.recordedBy',
  'TIED_TO.recordedBy',
  'Agreement.recordedBy',
  'Case.externalId',
  'Person.searchName',
  // Of what was read in, the contract shows source, ground and day of the import (tests/integration/interchange/import-origin.spec.ts).
  ...['Case', 'NetworkMember', 'TIED_TO'].flatMap((kind) =>
    ['importedFrom', 'importId', 'importHash'].map((property) => `${kind}.${property}`),
  ),
  'TIED_TO.importKey',
  'Agreement.importId',
];

test('the own worker sees every fact of the file that the contract has a field for', async () => {
  const seen = new Set(tokensIn(await everythingSeen(await asWorker(api, contact))));
  const expected = [...new Set(canaries.tokens.values())].filter((where) => !neverShown.includes(where));
  expect(expected.filter((where) => !seen.has(where))).toEqual([]);
  expect(neverShown.filter((where) => seen.has(where))).toEqual([]);
});

test.each(roles)('somebody else as %s sees none, in no body and no header', async (role) => {
  const elsewhere = await aTeam(testGraph(), team.municipality);
  const other = await asWorker(api, await aWorker(testGraph(), elsewhere, { role }));
  expect(tokensIn(await everythingSeen(other))).toEqual([]);
});

test('a colleague and somebody of the buitenschil see none without a reason', async () => {
  for (const shell of ['INNER', 'OUTER'] as const) {
    expect(tokensIn(await everythingSeen(await asWorker(api, await aWorker(testGraph(), team, { shell }))))).toEqual(
      [],
    );
  }
});

test('a colleague with a reason does not see who else opened the file', async () => {
  const screen = await asWorker(api, await aWorker(testGraph(), team));
  await screen.ask(openingOperation.document, openingOperation.variables({ caseId: client.caseId, name }));
  const seen = tokensIn(
    await everythingSeen(
      screen,
      allOperations.filter((operation) => operation.name !== 'openColleagueClient'),
    ),
  );
  expect(seen).toContain('Case.question');
  expect(seen).not.toContain('CaseOpening.explanation');
});

test('no fact and no name stands in the log', () => {
  expect(api.logged.length).toBeGreaterThan(20);
  expect(tokensIn(api.logged.join(''))).toEqual([]);
  expect(api.logged.join('')).not.toContain(client.caseId);
});

test('a hidden address gives no area to anybody', async () => {
  const hidden = await writeFile(true);
  await worksOn(testGraph(), contact, hidden);
  const screen = await asWorker(api, contact);
  const own = await screen.ask(
    `{ client(caseId: "${hidden.caseId}") { area { code } addressHidden } myClients { edges { node { caseId area { code } addressHidden attention { kind } } } } }`,
  );
  const data = own.data as { client: object; myClients: { edges: { node: { caseId: string } }[] } };
  expect(data.client).toEqual({ area: null, addressHidden: true });
  const node = data.myClients.edges.map((edge) => edge.node).find((each) => each.caseId === hidden.caseId);
  expect(node).toEqual({ caseId: hidden.caseId, area: null, addressHidden: true, attention: { kind: 'SAFETY_FIRST' } });
});
