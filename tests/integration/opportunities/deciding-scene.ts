import { randomUUID } from 'node:crypto';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import type { Client } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { aNeed, anInitiative, aWorld, type World } from '../../support/opportunity-builders.ts';
import {
  agreeStepOperation,
  clientOpportunitiesOperation,
  declineOpportunityOperation,
  postponeOpportunityOperation,
} from '../../support/opportunity-operations.ts';

export const today = todayInTheNetherlands();
export const tomorrow = addDays(today, 1);

export interface Kans {
  readonly id: string;
  readonly kind: string;
  readonly ruleId: string;
  readonly initiativeId: string | null;
}

/** A client who wants to walk, a walking group with so many places in the own buurt, and a worker at a screen. */
export interface Scene extends World {
  readonly initiativeId: string;
  readonly screen: Screen;
}

export async function aScene(api: TestApi, places = 8): Promise<Scene> {
  const graph = testGraph();
  const world = await aWorld(graph);
  await aNeed(graph, world.client);
  const initiativeId = await anInitiative(graph, [world.town.neighbourhoodCode], { facts: { places } });
  return { ...world, initiativeId, screen: await asWorker(api, world.worker) };
}

/** The kansen on the screen. @throws when the answer holds an error */
export async function kansenOf(screen: Screen, { caseId }: Pick<Client, 'caseId'>): Promise<Kans[]> {
  const answer = await screen.ask(clientOpportunitiesOperation.document, { caseId, language: 'NL' });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as { clientOpportunities: { opportunities: Kans[] } }).clientOpportunities.opportunities;
}

/** The one kans to join an initiative. */
export async function joining(screen: Screen, client: Pick<Client, 'caseId'>): Promise<Kans> {
  const found = (await kansenOf(screen, client)).find(({ kind }) => kind === 'JOIN_INITIATIVE');
  if (found === undefined) throw new Error('There is no kans to join an initiative.');
  return found;
}

type Given = Readonly<Record<string, unknown>>;

function inputOf({ caseId }: Pick<Client, 'caseId'>, { id, ruleId }: Pick<Kans, 'id' | 'ruleId'>, given: Given) {
  return { input: { idempotencyKey: randomUUID(), caseId, opportunityId: id, ruleId, ...given } };
}

export function agree(
  screen: Screen,
  client: Pick<Client, 'caseId'>,
  kans: Pick<Kans, 'id' | 'ruleId'>,
  given: Given = {},
): Promise<GraphqlAnswer> {
  const agreed = { introducer: 'Sara stelt Truus voor', introduceOn: tomorrow, ...given };
  return screen.ask(agreeStepOperation.document, inputOf(client, kans, agreed));
}

export function decline(
  screen: Screen,
  client: Pick<Client, 'caseId'>,
  kans: Pick<Kans, 'id' | 'ruleId'>,
  given: Given = {},
): Promise<GraphqlAnswer> {
  const declined = { reason: 'NOT_THIS_PLACE', saidBy: 'CLIENT', words: 'Te druk', ...given };
  return screen.ask(declineOpportunityOperation.document, inputOf(client, kans, declined));
}

export function postpone(
  screen: Screen,
  client: Pick<Client, 'caseId'>,
  kans: Pick<Kans, 'id' | 'ruleId'>,
  until: string,
): Promise<GraphqlAnswer> {
  return screen.ask(postponeOpportunityOperation.document, inputOf(client, kans, { until }));
}

/** What an act came to. */
export const outcome = (answer: GraphqlAnswer): Record<string, unknown> =>
  (Object.values(answer.data ?? {})[0] ?? {}) as Record<string, unknown>;

export const refusal = (answer: GraphqlAnswer) => answer.errors[0]?.extensions;
