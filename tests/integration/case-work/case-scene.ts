import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
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
import { testCaller, testGraph } from '../../support/graph.ts';
import type { Operation } from '../../support/operations.ts';

/** A team with a contact person at a screen. */
export interface CaseScene {
  readonly api: TestApi;
  readonly team: Team;
  readonly contact: Worker;
  readonly screen: Screen;
}

export async function aCaseScene(api: TestApi): Promise<CaseScene> {
  const team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  const contact = await aWorker(testGraph(), team, { callName: 'Samira' });
  return { api, team, contact, screen: await asWorker(api, contact) };
}

/** An open case of the scene's contact person. */
export async function anOwnCase(scene: CaseScene, options: Parameters<typeof aClient>[2] = {}): Promise<Client> {
  const client = await aClient(testGraph(), scene.team, options);
  await worksOn(testGraph(), scene.contact, client);
  return client;
}

/** Asks for an operation; `input` replaces parts of a mutation's input. */
export function ask(
  screen: Screen,
  operation: Operation,
  caseId: string,
  input: Record<string, unknown> = {},
): Promise<GraphqlAnswer> {
  const variables = operation.variables({ caseId, name: '' });
  const given = variables['input'];
  const whole = given === undefined ? variables : { input: { ...(given as object), ...input } };
  return screen.ask(operation.document, whole);
}

/** The answer of the one root field. @throws when there is none */
export function answerOf<Answer = Record<string, unknown>>(answer: GraphqlAnswer): Answer {
  const value = Object.values(answer.data ?? {})[0];
  if (value === undefined || value === null) throw new Error(answer.text);
  return value as Answer;
}

/** Which field was refused, and why. */
export function refusalOf(answer: GraphqlAnswer): unknown[] {
  const error = answer.errors[0]?.extensions;
  return [error?.code, error?.details?.['field'], error?.details?.['reason']];
}

const counting = question<{ caseId: string }>()({
  name: 'test-case-counts',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    RETURN file.version AS version, COUNT { (file)<-[:EDITION_OF]-() } AS editions,
      COUNT { (file)<-[:WORKS_ON]-() } AS roles, COUNT { (file)-[:SCALED_BY]->() } AS scalings`,
  row: z.strictObject({ version: z.number(), editions: z.number(), roles: z.number(), scalings: z.number() }),
});

export async function countsOf(caseId: string) {
  const [row] = await testGraph().read(testCaller, counting, { caseId });
  return row;
}

const casesOf = question<{ searchName: string }>()({
  name: 'test-cases-of-name',
  statement: cypher`
    MATCH (person:Person {searchName: ${param('searchName')}})
    RETURN person.id AS residentId, COUNT { (person)<-[:CONCERNS]-(:Case) } AS cases`,
  row: z.strictObject({ residentId: z.string(), cases: z.number() }),
});

/** Everybody of this name, and how many cases concern them. */
export function peopleNamed(searchName: string) {
  return testGraph().read(testCaller, casesOf, { searchName });
}

const looksAt = question<{ subjectId: string; operation: string }>()({
  name: 'test-looks-at',
  statement: cypher`
    MATCH (record:AuditRecord {subjectId: ${param('subjectId')}, operation: ${param('operation')}})
    RETURN record.action AS action, record.subject AS subject, record.rule AS rule, record.ground AS ground
    ORDER BY record.at`,
  row: z.strictObject({
    action: z.string(),
    subject: z.string(),
    rule: z.string().nullable(),
    ground: z.string().nullable(),
  }),
});

export function recordsOf(subjectId: string, operation: string) {
  return testGraph().read(testCaller, looksAt, { subjectId, operation });
}

/** A name that nobody else has. */
export function freshName(): string {
  return `Proef ${randomUUID().slice(0, 8)}`;
}
