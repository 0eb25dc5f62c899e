import { randomUUID } from 'node:crypto';
import { networkRecords } from '@netwerk/graph';
import type { NetworkRecord } from '@netwerk/domain';
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
import { ordinaryFacts, recordingDocument, undoDocument } from '../../support/recording-operations.ts';

/** A client with an empty map, and the contact person at a screen. */
export interface RecordingScene {
  readonly api: TestApi;
  readonly team: Team;
  readonly worker: Worker;
  readonly client: Client;
  readonly pen: Pen;
}

export async function aRecordingScene(
  api: TestApi,
  options: Parameters<typeof aClient>[2] = {},
): Promise<RecordingScene> {
  const team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  const worker = await aWorker(testGraph(), team, { callName: 'Samira' });
  const client = await aClient(testGraph(), team, options);
  await worksOn(testGraph(), worker, client);
  return { api, team, worker, client, pen: new Pen(await asWorker(api, worker), client.caseId) };
}

export interface Outcome {
  readonly __typename: string;
  readonly changeId: string | null;
  readonly versions: readonly { recordId: string; version: number }[];
  readonly undo: { undo: { changeId: string; kind: string } | null; redo: { changeId: string; kind: string } | null };
  readonly [other: string]: unknown;
}

/** Somebody who records on one map: sends acts and remembers nothing. */
export class Pen {
  readonly screen: Screen;
  readonly caseId: string;

  constructor(screen: Screen, caseId: string) {
    this.screen = screen;
    this.caseId = caseId;
  }

  send(name: string, input: Record<string, unknown>): Promise<GraphqlAnswer> {
    const whole = { idempotencyKey: randomUUID(), caseId: this.caseId, ...input };
    const undoing = name === 'undoNetworkChange' || name === 'redoNetworkChange';
    return this.screen.ask(undoing ? undoDocument(name) : recordingDocument(name), { input: whole });
  }

  async act(name: string, input: Record<string, unknown>): Promise<Outcome> {
    return outcomeOf(await this.send(name, input));
  }

  /** A new person on the map; answers ids to go on with. */
  async add(
    callName: string,
    more: Record<string, unknown> = {},
  ): Promise<{ memberId: string; tieId: string; outcome: Outcome }> {
    const [memberId, tieId] = [randomUUID(), randomUUID()];
    const input = { memberId, tieId, callName, kind: 'INFORMAL', on: '2026-01-10', facts: ordinaryFacts, ...more };
    return { memberId, tieId, outcome: await this.act('recordMember', input) };
  }
}

export function outcomeOf(answer: GraphqlAnswer): Outcome {
  const value = Object.values(answer.data ?? {})[0];
  if (value === undefined || value === null) throw new Error(answer.text);
  return value as Outcome;
}

/** Which field was refused, and why. */
export function refusalOf(answer: GraphqlAnswer): unknown[] {
  const error = answer.errors[0]?.extensions;
  return [error?.code, error?.details?.['field'], error?.details?.['reason']];
}

/** What is stored of a map, in order of id; versions left out where only the facts count. */
export async function storedRecords(caseId: string): Promise<NetworkRecord[]> {
  const rows = await testGraph().read(testCaller, networkRecords, { caseId });
  return rows.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function factsOnly(records: readonly NetworkRecord[]): unknown[] {
  return records.map((record) => ({ ...record, values: { ...record.values, version: null } }));
}
