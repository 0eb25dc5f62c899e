import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import {
  changeWaitingOperation,
  endWaitingOperation,
  recordWaitingOperation,
} from '../../support/agreement-operations.ts';
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
import { testGraph } from '../../support/graph.ts';
import { clientOperation, myClientsOperation } from '../../support/operations.ts';

const today = todayInTheNetherlands();
let api: TestApi;
let team: Team;
let worker: Worker;
let screen: Screen;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team);
  screen = await asWorker(api, worker);
}, 60_000);

async function aFile(options: Parameters<typeof aClient>[2] = {}): Promise<Client> {
  const client = await aClient(testGraph(), team, options);
  await worksOn(testGraph(), worker, client);
  return client;
}

type Entry = Record<string, unknown> & { id: string; version: number };

async function waitingOf(client: Client): Promise<Entry[]> {
  const answer = await screen.ask(clientOperation.document, { caseId: client.caseId });
  return (answer.data as { client: { case: { waiting: Entry[] } } }).client.case.waiting;
}

async function attentionOf(client: Client): Promise<unknown> {
  const answer = await screen.ask(myClientsOperation.document);
  const { edges } = (
    answer.data as { myClients: { edges: { node: { caseId: string; attention: { kind: string } | null } }[] } }
  ).myClients;
  return edges.find(({ node }) => node.caseId === client.caseId)?.node.attention?.kind;
}

const ask = (document: string, client: Client, input: Record<string, unknown>, as = screen): Promise<GraphqlAnswer> =>
  as.ask(document, { input: { idempotencyKey: randomUUID(), caseId: client.caseId, ...input } });

const facts = { forWhat: 'schuldhulpverlening', since: addDays(today, -9) };
const record = (client: Client, input: Record<string, unknown> = {}, as = screen) =>
  ask(recordWaitingOperation.document, client, { ...facts, ...input }, as);
const change = (client: Client, { id, version }: Entry, input: Record<string, unknown> = {}, as = screen) =>
  ask(changeWaitingOperation.document, client, { waitingId: id, baseVersion: version, ...facts, ...input }, as);
const end = (client: Client, { id, version }: Entry, input: Record<string, unknown> = {}, as = screen) =>
  ask(endWaitingOperation.document, client, { waitingId: id, baseVersion: version, ...ended, ...input }, as);
const ended = { on: today, because: 'STARTED' };

const outcome = (answer: GraphqlAnswer) => Object.values(answer.data ?? {})[0] as Record<string, unknown>;
const refusal = (answer: GraphqlAnswer) => answer.errors[0]?.extensions;

/** A client who waits for one thing. */
async function aWaitingClient(): Promise<{ client: Client; entry: Entry }> {
  const client = await aFile();
  await record(client);
  const [entry] = await waitingOf(client);
  if (entry === undefined) throw new Error('Nothing was recorded.');
  return { client, entry };
}

describe('what a client waits for', () => {
  test('is stored as it was sent, and asks attention', async () => {
    const client = await aFile();
    const sent = { bridgedBy: 'Jan van de administratie,\nelke dinsdag', expectedOn: addDays(today, 20) };
    expect(outcome(await record(client, sent))).toMatchObject({ caseId: client.caseId, version: 1 });
    expect(await waitingOf(client)).toMatchObject([
      { ...facts, ...sent, version: 1, endedOn: null, endedBecause: null },
    ]);
    expect(await attentionOf(client)).toBe('WAITING');
  });

  test('is changed as a whole: what is left out is emptied', async () => {
    const { client, entry } = await aWaitingClient();
    await change(client, entry, { bridgedBy: 'Jan' });
    const answer = outcome(await change(client, { ...entry, version: 2 }, { forWhat: 'een taalmaatje' }));
    expect(answer).toMatchObject({ __typename: 'WaitingSaved', version: 3 });
    expect(await waitingOf(client)).toMatchObject([{ forWhat: 'een taalmaatje', bridgedBy: null, version: 3 }]);
  });

  test.each(['STARTED', 'NOT_NEEDED', 'STOPPED_WAITING'])(
    'ends because %s, stays kept and asks no attention',
    async (because) => {
      const { client, entry } = await aWaitingClient();
      await record(client, { forWhat: 'een woning', since: today });
      expect(outcome(await end(client, entry, { because }))).toMatchObject({ __typename: 'WaitingSaved', version: 2 });
      expect(await waitingOf(client)).toMatchObject([
        { forWhat: 'een woning', endedOn: null },
        { ...facts, endedOn: today, endedBecause: because },
      ]);
      const [open] = await waitingOf(client);
      await end(client, open as Entry);
      expect(await attentionOf(client)).toBe('NO_NETWORK');
    },
  );

  test('of two workers on one entry one wins, and the other sees the newer version', async () => {
    const colleague = await aWorker(testGraph(), team);
    const other = await asWorker(api, colleague);
    for (let round = 0; round < 10; round += 1) {
      const { client, entry } = await aWaitingClient();
      await worksOn(testGraph(), colleague, client, { role: 'DUO' });
      const both = await Promise.all([
        change(client, entry, { forWhat: 'het ene' }),
        change(client, entry, { forWhat: 'het andere' }, other),
      ]);
      const answers = both.map(outcome);
      expect(answers.map((answer) => answer['__typename']).sort()).toEqual(['NewerWaiting', 'WaitingSaved']);
      const [stored] = await waitingOf(client);
      expect(answers.find((answer) => answer['__typename'] === 'NewerWaiting')?.['waiting']).toEqual(stored);
      expect(stored?.version).toBe(2);
    }
  });

  test('twenty times the same key is one entry and one answer', async () => {
    const client = await aFile();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => record(client, { idempotencyKey })));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await waitingOf(client)).toHaveLength(1);
    expect(refusal(await record(client, { idempotencyKey, forWhat: 'iets anders' }))?.code).toBe('CONFLICT');
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['nothing', { forWhat: ' ' }, 'forWhat', 'EMPTY'],
    ['several lines', { forWhat: 'a\nb' }, 'forWhat', 'UNREADABLE'],
    ['a BSN', { forWhat: 'dossier 999910000' }, 'forWhat', 'HOLDS_BSN'],
    ['a start in the future', { since: addDays(today, 1) }, 'since', 'IN_FUTURE'],
    ['an empty bridge', { bridgedBy: '' }, 'bridgedBy', 'EMPTY'],
    ['an expectation of before it began', { expectedOn: addDays(today, -10) }, 'expectedOn', 'BEFORE_SINCE'],
  ])('is refused with %s', async (_, input, field, reason) => {
    const client = await aFile();
    expect(refusal(await record(client, input))?.details).toEqual({ field, reason });
    expect(await waitingOf(client)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['in the future', { on: addDays(today, 1) }, 'on', 'IN_FUTURE'],
    ['before it began', { on: addDays(today, -10) }, 'on', 'BEFORE_SINCE'],
  ])('does not end %s', async (_, input, field, reason) => {
    const { client, entry } = await aWaitingClient();
    expect(refusal(await end(client, entry, input))?.details).toEqual({ field, reason });
  });

  test('is not changed or ended again once it ended', async () => {
    const { client, entry } = await aWaitingClient();
    await end(client, entry);
    const over = { ...entry, version: 2 };
    const details = { field: 'waitingId', reason: 'ENDED_ALREADY' };
    expect(refusal(await end(client, over))?.details).toEqual(details);
    expect(refusal(await change(client, over))?.details).toEqual(details);
  });

  test('is at most twenty things at once', async () => {
    const client = await aFile();
    for (let index = 0; index < 20; index += 1) await record(client, { forWhat: `nummer ${index}` });
    expect(refusal(await record(client))?.details).toEqual({ field: 'caseId', reason: 'TOO_MANY', limit: 20 });
    const [first] = await waitingOf(client);
    await end(client, first as Entry);
    expect(outcome(await record(client))).toMatchObject({ version: 1 });
  });

  test('is not for who has no role, not in another file, and not in a closed case', async () => {
    const { client, entry } = await aWaitingClient();
    const colleague = await asWorker(api, await aWorker(testGraph(), team));
    expect(refusal(await record(client, {}, colleague))?.code).toBe('NOT_FOUND');
    expect(refusal(await change(client, entry, {}, colleague))?.code).toBe('NOT_FOUND');
    expect(refusal(await end(client, entry, {}, colleague))?.code).toBe('NOT_FOUND');
    expect(refusal(await end(await aFile(), entry))?.code).toBe('NOT_FOUND');
    const closed = await aFile({ closedOn: '2026-01-01' });
    expect(refusal(await record(closed))?.details).toEqual({ field: 'caseId', reason: 'CASE_CLOSED' });
  });
});
