import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { todayInTheNetherlands, type IsoDate } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import {
  aClient,
  aMunicipality,
  aTeam,
  aWorker,
  worksOn,
  type Client,
  type Team,
  type Worker,
} from '../../support/builders.ts';
import { clientFactActs, clientFactsOperation } from '../../support/client-facts-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';

export const today = todayInTheNetherlands();

export type Fact = Record<string, unknown> & { id: string; version: number };

/** What `clientFacts` answers, as far as the tests look at it. */
export interface Facts {
  readonly needs: Fact[];
  readonly interests: { interest: string; since: string }[];
  readonly freeTimes: { id: string; weekday: string; from: string; until: string }[];
  readonly talents: Fact[];
  readonly memberOffers: { memberId: string; callName: string; offer: Fact }[];
  readonly avoided: { id: string; kind: string; partyId: string; name: string }[];
  readonly knownMembers: Record<string, unknown>[];
  readonly putAside: Record<string, unknown>[];
}

type ActName = keyof typeof clientFactActs;

/** A team with a worker and whatever clients a test opens. */
export interface Scene {
  readonly api: TestApi;
  readonly team: Team;
  readonly worker: Worker;
  readonly screen: Screen;
}

export async function aScene(): Promise<Scene> {
  const api = await testApi();
  const team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  const worker = await aWorker(testGraph(), team, { callName: 'Hanna' });
  return { api, team, worker, screen: await asWorker(api, worker) };
}

/** A client of the scene's worker. */
export async function aFile({ team, worker }: Scene, options: Parameters<typeof aClient>[2] = {}): Promise<Client> {
  const client = await aClient(testGraph(), team, options);
  await worksOn(testGraph(), worker, client);
  return client;
}

/** Somebody else who works on this client. */
export async function aDuo({ api, team }: Scene, client: Client): Promise<Screen> {
  const colleague = await aWorker(testGraph(), team);
  await worksOn(testGraph(), colleague, client, { role: 'DUO' });
  return asWorker(api, colleague);
}

export async function factsOf(screen: Screen, client: Client): Promise<Facts> {
  const answer = await screen.ask(clientFactsOperation.document, { caseId: client.caseId });
  if (answer.data === null) throw new Error(answer.text);
  return answer.data['clientFacts'] as Facts;
}

/** Does one act in a file, with a key of its own unless one is given. */
export function act(
  screen: Screen,
  client: Client,
  name: ActName,
  input: Record<string, unknown> = {},
): Promise<GraphqlAnswer> {
  const operation = clientFactActs[name];
  const sent = operation.variables({ caseId: client.caseId, name: '' })['input'] as object;
  return screen.ask(operation.document, { input: { ...sent, ...input } });
}

export const outcome = (answer: GraphqlAnswer) => Object.values(answer.data ?? {})[0] as Record<string, unknown>;
export const refusal = (answer: GraphqlAnswer) => answer.errors[0]?.extensions;

const createA1 = question<object>()({
  name: 'test-a1',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    CREATE (:Agreement {id: ${param('id')}, kind: 'A1', givenOn: date(${param('givenOn')}), expiresOn: date(${param('expiresOn')}),
      withdrawnOn: date(${param('withdrawnOn')}), version: 1})-[:BINDS]->(person)`,
  row: z.never(),
});

/** Agreed to be asked and named (A1). */
export async function agreesToBeAsked(
  personId: string,
  options: { givenOn?: IsoDate; expiresOn?: IsoDate; withdrawnOn?: IsoDate } = {},
): Promise<void> {
  const { givenOn = '2026-01-01', expiresOn = '2028-01-01', withdrawnOn = null } = options;
  const id = randomUUID();
  await testGraph().writeOnce(testCaller, createA1, { id, personId, givenOn, expiresOn, withdrawnOn });
}

const auditOf = question<{ subjectId: string }>()({
  name: 'test-audit-of-file',
  statement: cypher`
    MATCH (record:AuditRecord {subjectId: ${param('subjectId')}})
    RETURN record.operation AS operation, record.action AS action, record.subject AS subject, record.rule AS rule,
      record.result AS result, record.ground AS ground
    ORDER BY record.at, record.lane, record.sequence`,
  row: z.strictObject({
    operation: z.string(),
    action: z.string(),
    subject: z.string(),
    rule: z.string().nullable(),
    result: z.string(),
    ground: z.string().nullable(),
  }),
});

/** What the log says of one file or person. */
export function logOf(subjectId: string) {
  return testGraph().read(testCaller, auditOf, { subjectId });
}
