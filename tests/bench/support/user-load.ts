import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { todayInTheNetherlands } from '@netwerk/domain';
import { seeded } from '@netwerk/domain/testing';
import type { User } from './crowd-of-users.ts';
import { KeptConnection } from './kept-connection.ts';
import { documentNamed } from './map-screen.ts';

/** What users together met with. */
export interface LoadFigures {
  /** Milliseconds of every answer. */
  readonly times: number[];
  readonly failed: string[];
  /** How many members each user recorded and was told of that it was kept. */
  readonly recorded: Map<string, number>;
}

export interface LoadPlan {
  /** Between one answer and the next question a user takes half to one and a half of this. */
  readonly thinkMs: number;
  readonly forMs: number;
  readonly seed: number;
}

const readShare = 0.8;
const mapDocument = documentNamed('ClientNetworkWithOpportunities');
const recordDocument = documentNamed('RecordMember');

/** Users who look at the map of their client, and one time in five write somebody down on it; they do not all begin at once. */
export async function underLoad(
  url: string,
  users: readonly User[],
  plan: LoadPlan,
  figures: LoadFigures,
): Promise<void> {
  const until = performance.now() + plan.forMs;
  await Promise.all(
    users.map((user, at) => oneUser(url, user, { ...plan, seed: plan.seed * 1_000 + at }, until, figures)),
  );
}

async function oneUser(url: string, user: User, { thinkMs, seed }: LoadPlan, until: number, figures: LoadFigures) {
  const random = seeded(seed);
  const connection = new KeptConnection(url);
  await sleep(random.next() * thinkMs);
  while (performance.now() < until) {
    const reads = random.chance(readShare);
    const start = performance.now();
    const fault = reads ? await look(connection, user) : await record(connection, user);
    figures.times.push(performance.now() - start);
    if (fault !== null) figures.failed.push(fault);
    else if (!reads) figures.recorded.set(user.caseId, (figures.recorded.get(user.caseId) ?? 0) + 1);
    await sleep(Math.max(0, Math.min((0.5 + random.next()) * thinkMs, until - performance.now())));
  }
  connection.close();
}

/** The ids of everybody on the map of a user's client. */
export async function membersOf(url: string, user: User): Promise<string[]> {
  const connection = new KeptConnection(url);
  const text = await connection.send(mapQuestion(user), user.cookie);
  connection.close();
  const { data } = JSON.parse(text) as { data: { clientNetwork: { members: { id: string }[] } } };
  return data.clientNetwork.members.map(({ id }) => id);
}

function mapQuestion({ caseId }: User): string {
  return JSON.stringify({ documentId: mapDocument, variables: { caseId, language: 'NL' } });
}

function look(connection: KeptConnection, user: User): Promise<string | null> {
  return faultOf(connection, mapQuestion(user), user);
}

function record(connection: KeptConnection, user: User): Promise<string | null> {
  const input = {
    idempotencyKey: randomUUID(),
    caseId: user.caseId,
    memberId: randomUUID(),
    tieId: randomUUID(),
    callName: 'Nel',
    relation: 'buurvrouw',
    kind: 'INFORMAL',
    minor: false,
    on: todayInTheNetherlands(),
    facts: { nature: 'ORDINARY', ring: 2, sector: 'FAMILY', source: 'TOLD', support: [] },
  };
  return faultOf(connection, JSON.stringify({ documentId: recordDocument, variables: { input } }), user);
}

/** Null for an answer with what was asked for. */
async function faultOf(connection: KeptConnection, body: string, { cookie }: User): Promise<string | null> {
  try {
    const { status, text } = await connection.exchange(body, cookie);
    return status === 200 && !text.includes('"errors"') ? null : `${status} ${text.slice(0, 200)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
