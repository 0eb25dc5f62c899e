import { randomUUID } from 'node:crypto';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemCaller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { AccountService } from '@netwerk/session';
import { z } from 'zod';
import { cookieOf, Screen, type GraphqlAnswer } from '../../support/app.ts';
import { startApiProcess, type ApiProcess } from '../../support/api-process.ts';
import { aClient, aMunicipality, aTeam, aWorker, worksOn, type Client, type Worker } from '../../support/builders.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { clientOperation, networkOperation, viewerOperation } from '../../support/operations.ts';
import { ordinaryFacts } from '../../support/recording-operations.ts';
import { outcomeOf, Pen, storedRecords } from '../recording/recording-scene.ts';

/** Three programs start, and each statement is planned once more on a busy machine. */
jest.setTimeout(120_000);

let processes: readonly ApiProcess[] = [];
let worker: Worker;
let client: Client;
let teamId: string;
let cookie: string;

/** The process with this number. */
const at = (number: number): ApiProcess => {
  const found = processes[number];
  if (found === undefined) throw new RangeError(`No process ${number}.`);
  return found;
};
const screenAt = (number: number, as = cookie): Screen => new Screen(at(number), as);
const penAt = (number: number, as = cookie): Pen => new Pen(screenAt(number, as), client.caseId);

beforeAll(async () => {
  processes = await Promise.all([startApiProcess(), startApiProcess(), startApiProcess()]);
  const team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  teamId = team.id;
  worker = await aWorker(testGraph(), team, { callName: 'Samira' });
  client = await aClient(testGraph(), team);
  await worksOn(testGraph(), worker, client);
  cookie = await cookieOf(worker);
});

afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()));
});

const looks = question<{ actor: string }>()({
  name: 'test-looks-of',
  statement: cypher`
    MATCH (record:AuditRecord {actor: ${param('actor')}, operation: 'client'})
    OPTIONAL MATCH (before:AuditRecord {lane: record.lane, sequence: record.sequence - 1})
    WITH record, CASE WHEN record.sequence = 1 OR before.hash = record.previousHash THEN 1 ELSE 0 END AS joined
    RETURN count(record) AS count, coalesce(sum(joined), 0) AS joined`,
  row: z.strictObject({ count: z.number(), joined: z.number() }),
});

describe('a login', () => {
  const password = 'een lange zin als wachtwoord';

  test('of one process counts at the others, and ends everywhere at once', async () => {
    const username = `login-${randomUUID()}`;
    const accounts = new AccountService(testGraph(), systemCaller('test'));
    await accounts.add({
      username,
      displayName: 'Sara',
      role: 'SOCIAL_WORKER',
      password,
      team: teamId,
      shell: 'INNER',
    });
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ username, password });
    const loggedIn = await fetch(`${at(0).url}/session`, { method: 'POST', headers, body });
    const hers = (loggedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const ask = (number: number): Promise<GraphqlAnswer> => screenAt(number, hers).ask(viewerOperation.document);
    // Asked everywhere, so that every process remembers the login.
    expect((await Promise.all([ask(0), ask(1), ask(2)])).map(({ status }) => status)).toEqual([200, 200, 200]);
    const out = await fetch(`${at(1).url}/session`, { method: 'DELETE', headers: { ...headers, cookie: hers } });
    expect(out.status).toBe(204);
    expect((await Promise.all([ask(0), ask(1), ask(2)])).map(({ status }) => status)).toEqual([401, 401, 401]);
  });
});

describe('acts', () => {
  const memberNamed = (callName: string) => ({
    memberId: randomUUID(),
    tieId: randomUUID(),
    callName,
    kind: 'INFORMAL',
    on: '2026-01-10',
    facts: ordinaryFacts,
  });

  test('with one key at all three have one effect and one answer', async () => {
    const before = (await storedRecords(client.caseId)).length;
    const input = { idempotencyKey: randomUUID(), ...memberNamed('Nel') };
    const answers = await Promise.all([0, 1, 2, 0, 1, 2].map((number) => penAt(number).send('recordMember', input)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(outcomeOf(answers[0] as GraphqlAnswer).__typename).toBe('NetworkChanged');
    expect(await storedRecords(client.caseId)).toHaveLength(before + 2);
  });

  test('are seen at another process in the very next request', async () => {
    for (const [writer, reader] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const callName = `Buur ${randomUUID().slice(0, 8)}`;
      await penAt(writer).act('recordMember', memberNamed(callName));
      const answer = await screenAt(reader).ask(networkOperation.document, { caseId: client.caseId });
      expect(answer.text).toContain(callName);
    }
  });

  test('of two editors at two processes: one wins, the other sees the newer version', async () => {
    const { memberId } = await penAt(0).add('Anja');
    for (let version = 1; version <= 10; version += 1) {
      const edit = (number: number): Promise<GraphqlAnswer> =>
        penAt(number).send('correctMember', {
          memberId,
          baseVersion: version,
          callName: `Anja ${number} ${version}`,
          kind: 'INFORMAL',
          minor: false,
        });
      const outcomes = (await Promise.all([edit(1), edit(2)])).map(outcomeOf);
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['NetworkChanged', 'NewerNetworkVersion']);
    }
  });
});

describe('looks at three processes at once', () => {
  test('are all answered, all on record, and leave every chain whole', async () => {
    const [before] = await testGraph().read(testCaller, looks, { actor: worker.accountId });
    const asked = Array.from({ length: 30 }, (_, index) =>
      screenAt(index % 3).ask(clientOperation.document, { caseId: client.caseId }),
    );
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status !== 200).map(({ text }) => text)).toEqual([]);
    const [after] = await testGraph().read(testCaller, looks, { actor: worker.accountId });
    expect((after?.count ?? 0) - (before?.count ?? 0)).toBe(30);
    expect(after?.joined).toBe(after?.count);
  });
});

describe('a process that is asked to stop', () => {
  test('answers what it has begun and ends well, while the others go on', async () => {
    const begun = await beginRequest(at(2), cookie);
    const ended = at(2).stop();
    await untilRefused(at(2));
    expect(await begun.finish(JSON.stringify({ query: viewerOperation.document }))).toBe(200);
    expect(await ended).toBe(0);
    const others = await Promise.all([0, 1].map((number) => screenAt(number).ask(viewerOperation.document)));
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
  });
});

/** A request of which the process has read the head, and waits for the body. */
function beginRequest(process: ApiProcess, as: string): Promise<{ finish(body: string): Promise<number> }> {
  const headers = { 'content-type': 'application/json', cookie: as, expect: '100-continue' };
  const asked = request(`${process.url}/graphql`, { method: 'POST', headers });
  const answered = new Promise<number>((resolve, reject) => {
    asked.once('response', (answer: IncomingMessage) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
  });
  const finish = (body: string): Promise<number> => {
    asked.end(body);
    return answered;
  };
  return new Promise((resolve, reject) => {
    asked.once('continue', () => resolve({ finish }));
    asked.once('error', reject);
    asked.flushHeaders();
  });
}

/** Waits until the process takes no new connection. */
async function untilRefused({ url }: ApiProcess): Promise<void> {
  const isTaken = (): Promise<boolean> =>
    fetch(`${url}/health/live`, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    );
  while (await isTaken());
}
