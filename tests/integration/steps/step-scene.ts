import { randomUUID } from 'node:crypto';
import { cypher, param } from '@netwerk/cypher';
import { addDays, keptFactsText, todayInTheNetherlands, type Effect, type StepState } from '@netwerk/domain';
import { integer, question } from '@netwerk/graph';
import { z } from 'zod';
import type { GraphqlAnswer, Screen } from '../../support/app.ts';
import type { Client } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import type { Operation } from '../../support/operations.ts';
import { clientStepsOperation } from '../../support/step-operations.ts';

export const today = todayInTheNetherlands();
export const daysAgo = (days: number) => addDays(today, -days);

const createStep = question<object>()({
  name: 'test-step',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (step:Step {
      id: ${param('stepId')}, opportunityKey: ${param('stepId')}, ruleId: 'K05', ruleVersion: ${param('one')},
      kind: ${param('kind')}, state: ${param('state')}, title: 'Mee naar de eettafel', titleEn: 'Along to the dinner table',
      facts: ${param('facts')}, saidWords: 'Ik wil best mee', introducer: 'U stelt de cliënt voor',
      agreedOn: date(${param('agreedOn')}), introduceOn: date(${param('agreedOn')}),
      introducedOn: date(${param('introducedOn')}), firstLookBackOn: date(${param('introducedOn')}) + duration({weeks: 2}),
      secondLookBackOn: date(${param('introducedOn')}) + duration({weeks: 6}), dueOn: date(${param('dueOn')}),
      stoppedOn: date(${param('stoppedOn')}), holdsPlace: false, shareNames: false, recordedAt: datetime(),
      recordedBy: 'system:test', version: ${param('one')}
    })-[:TAKEN_IN]->(file)
    CREATE (:StepMoment {
      id: randomUUID(), kind: 'AGREED', on: date(${param('agreedOn')}), words: 'Ik wil best mee', recordedAt: datetime() - duration({minutes: 1}),
      recordedBy: 'system:test'
    })-[:MOMENT_OF]->(step)`,
  row: z.never(),
});

export interface StepOptions {
  readonly state?: Exclude<StepState, 'ENDED'>;
  readonly kind?: string;
  readonly agreedOn?: string;
  readonly introducedOn?: string;
  readonly dueOn?: string;
  readonly stoppedOn?: string;
  readonly effect?: Partial<Effect>;
}

/** A step of this client: agreed a month ago unless told otherwise, introduced two weeks ago where the state says so. */
export async function aStep(client: Client, options: StepOptions = {}): Promise<string> {
  const { state = 'AGREED', kind = 'JOIN_INITIATIVE', agreedOn = daysAgo(30), stoppedOn = null } = options;
  const introducedOn = options.introducedOn ?? (state === 'AGREED' ? null : daysAgo(14));
  const effect = {
    adds: 'PLACE',
    supportKinds: ['COMPANY'],
    lifeDomain: 'SOCIAL',
    gives: false,
    lightens: null,
  } as const;
  const facts = [
    { code: 'PLACES', on: agreedOn, words: { NL: 'Er zijn twee plekken vrij.', EN: 'Two places are free.' } },
  ];
  const stepId = randomUUID();
  await testGraph().writeOnce(testCaller, createStep, {
    ...{ caseId: client.caseId, stepId, state, kind, agreedOn, introducedOn, stoppedOn, one: integer(1) },
    ...{ dueOn: options.dueOn ?? today, facts: keptFactsText({ facts, effect: { ...effect, ...options.effect } }) },
  });
  return stepId;
}

const linkParty = question<object>()({
  name: 'test-step-party',
  statement: cypher`
    MATCH (step:Step {id: ${param('stepId')}})
    WITH step LIMIT 1
    MATCH (party:Person|NetworkMember|Initiative {id: ${param('partyId')}})
    CREATE (step)-[:LEADS_TO]->(party)`,
  row: z.never(),
});

/** Whom or what the step leads to. */
export async function leadsTo(stepId: string, partyId: string): Promise<void> {
  await testGraph().writeOnce(testCaller, linkParty, { stepId, partyId });
}

const createNeighbour = question<object>()({
  name: 'test-neighbour',
  statement: cypher`
    CREATE (:Person:Resident {
      id: ${param('personId')}, callName: ${param('callName')}, familyName: 'van der Buurt',
      searchName: toLower(${param('callName')}), minor: false
    })`,
  row: z.never(),
});

/** Somebody of the open layer. */
export async function aNeighbour(callName: string): Promise<string> {
  const personId = randomUUID();
  await testGraph().writeOnce(testCaller, createNeighbour, { personId, callName });
  return personId;
}

/** Asks for an act on a step from its first version, unless told otherwise. */
export function act(
  screen: Screen,
  operation: Operation,
  client: Client,
  stepId: string,
  input: Record<string, unknown> = {},
): Promise<GraphqlAnswer> {
  const { input: usual } = operation.variables({ caseId: client.caseId, name: '' });
  return screen.ask(operation.document, { input: { ...(usual as object), stepId, ...input } });
}

export interface StoredStep extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly state: StepState;
  readonly moments: readonly Record<string, unknown>[];
}

export async function stepsOf(screen: Screen, client: Client, language = 'NL'): Promise<StoredStep[]> {
  const answer = await screen.ask(clientStepsOperation.document, { caseId: client.caseId, language });
  return (answer.data as { clientSteps: { steps: StoredStep[] } }).clientSteps.steps;
}

export async function theStep(screen: Screen, client: Client, stepId: string): Promise<StoredStep> {
  const step = (await stepsOf(screen, client)).find(({ id }) => id === stepId);
  if (step === undefined) throw new Error('This client does not have that step.');
  return step;
}
