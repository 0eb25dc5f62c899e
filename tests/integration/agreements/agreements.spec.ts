import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, addMonths, addYears, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import {
  markDiscussedOperation,
  recordAgreementOperation,
  withdrawAgreementOperation,
} from '../../support/agreement-operations.ts';
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
} from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { comparisonOperation, clientOperation, networkOperation, openingOperation } from '../../support/operations.ts';

const today = todayInTheNetherlands();
const nextYear = addMonths(today, 12);
let api: TestApi;
let team: Team;
let worker: Worker;
let screen: Screen;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team, { callName: 'Sara' });
  screen = await asWorker(api, worker);
}, 60_000);

/** A client of this worker with one person on the map, who agreed to nothing yet unless told otherwise. */
async function aFile(options: Parameters<typeof aClient>[2] = { agreed: false }): Promise<Client> {
  const client = await aClient(testGraph(), team, options);
  await worksOn(testGraph(), worker, client);
  const memberId = await aMember(testGraph(), client, { callName: 'Kanarie' });
  await aTie(testGraph(), client, memberId, { ring: 1 });
  return client;
}

interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly withdrawnOn: string | null;
  readonly replacedOn: string | null;
  readonly words: string | null;
}

async function agreementsOf(client: Client, as = screen): Promise<Agreement[]> {
  const answer = await as.ask(clientOperation.document, { caseId: client.caseId });
  expect(answer.errors).toEqual([]);
  return (answer.data as { client: { case: { agreements: Agreement[] } } }).client.case.agreements;
}

function record(client: Client, input: Record<string, unknown> = {}, as = screen): Promise<GraphqlAnswer> {
  const whole = { idempotencyKey: randomUUID(), caseId: client.caseId, kind: 'I1', givenOn: today, ...input };
  return as.ask(recordAgreementOperation.document, { input: whole });
}

function withdraw(client: Client, agreement: Partial<Agreement>, input: Record<string, unknown> = {}, as = screen) {
  const { id: agreementId, version: baseVersion } = agreement;
  const whole = { idempotencyKey: randomUUID(), caseId: client.caseId, agreementId, baseVersion, withdrawnOn: today };
  return as.ask(withdrawAgreementOperation.document, { input: { ...whole, ...input } });
}

const outcome = (answer: GraphqlAnswer): Record<string, unknown> =>
  Object.values(answer.data ?? {})[0] as Record<string, unknown>;

const refusal = (answer: GraphqlAnswer) => answer.errors[0]?.extensions;

interface SeenNetwork {
  readonly agreement: { state: string; until: string | null; sentence: string };
  readonly firstOn: string | null;
  readonly changedOn: string[];
  readonly members: unknown[];
  readonly places: unknown[];
  readonly reading: unknown[];
}

async function networkOf(client: Client, as = screen): Promise<SeenNetwork> {
  const answer = await as.ask(networkOperation.document, { caseId: client.caseId });
  expect(answer.errors).toEqual([]);
  return (answer.data as { clientNetwork: SeenNetwork }).clientNetwork;
}

describe('recording what a client agrees to', () => {
  test('stores the dates and the words as they were sent, for twelve months when nothing else is said', async () => {
    const client = await aFile();
    const words = 'Prima hoor,\n“zolang het maar mijn kaart blijft” — en ’t mag \\u0060 ook `zo`.';
    const answer = outcome(await record(client, { words }));
    expect(answer).toMatchObject({ __typename: 'AgreementRecorded', caseId: client.caseId, version: 1 });
    expect(await agreementsOf(client)).toEqual([
      {
        id: answer['agreementId'],
        version: 1,
        kind: 'I1',
        givenOn: today,
        expiresOn: nextYear,
        withdrawnOn: null,
        replacedOn: null,
        words,
      },
    ]);
  });

  test('renews: the new one takes the place of the old one, which stays kept', async () => {
    const client = await aFile({});
    const [old] = await agreementsOf(client);
    const expiresOn = addMonths(today, 24);
    const renewed = await record(client, { expiresOn, after: old?.id, baseVersion: old?.version });
    expect(outcome(renewed)['__typename']).toBe('AgreementRecorded');
    expect(await agreementsOf(client)).toMatchObject([
      { givenOn: today, expiresOn, replacedOn: null },
      { id: old?.id, replacedOn: today, withdrawnOn: null, version: 2 },
    ]);
  });

  test('keeps the two kinds apart', async () => {
    const client = await aFile({});
    expect(outcome(await record(client, { kind: 'I2' }))['__typename']).toBe('AgreementRecorded');
    expect((await agreementsOf(client)).map(({ kind, replacedOn }) => [kind, replacedOn])).toEqual([
      ['I2', null],
      ['I1', null],
    ]);
  });

  test('stores nothing over what a colleague recorded meanwhile, and shows that', async () => {
    const client = await aFile();
    await record(client, { words: 'De eerste' });
    const second = outcome(await record(client, { words: 'De tweede' }));
    expect(second).toMatchObject({ __typename: 'NewerAgreement', agreement: { words: 'De eerste', givenOn: today } });
    expect(await agreementsOf(client)).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['in the future', { givenOn: addDays(today, 1) }, 'givenOn', 'IN_FUTURE'],
    ['that ends before it is given', { expiresOn: addDays(today, -1) }, 'expiresOn', 'NOT_AFTER_GIVEN'],
    ['that ends on the day itself', { expiresOn: today }, 'expiresOn', 'NOT_AFTER_GIVEN'],
    ['for more than two years', { expiresOn: addDays(addYears(today, 2), 1) }, 'expiresOn', 'TOO_LATE'],
    ['that has expired already', { givenOn: addYears(today, -1) }, 'expiresOn', 'EXPIRED_ALREADY'],
    ['with empty words', { words: ' ' }, 'words', 'EMPTY'],
    ['with a BSN', { words: 'Mijn nummer is 9999.10.000' }, 'words', 'HOLDS_BSN'],
    ['with NUL', { words: 'a\u0000b' }, 'words', 'NOT_STORABLE_TEXT'],
    ['with half a character', { words: 'a\ud800b' }, 'words', 'NOT_STORABLE_TEXT'],
    ['with text that turns around', { words: 'a\u202eb' }, 'words', 'UNREADABLE'],
    ['based on a version of nothing', { baseVersion: 1 }, 'baseVersion', 'BELONGS_WITH_AFTER'],
  ])('refuses one %s', async (_, input, field, reason) => {
    const client = await aFile();
    expect(refusal(await record(client, input))?.details).toEqual({ field, reason });
    expect(await agreementsOf(client)).toEqual([]);
  });

  test('refuses words that are too long, and names the limit', async () => {
    const client = await aFile();
    expect(refusal(await record(client, { words: 'a'.repeat(2_001) }))?.details).toEqual({
      field: 'words',
      reason: 'TOO_LONG',
      limit: 2_000,
    });
  });

  test('twenty times the same key is one agreement and one answer', async () => {
    const client = await aFile();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => record(client, { idempotencyKey })));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await agreementsOf(client)).toHaveLength(1);
    expect(refusal(await record(client, { idempotencyKey, kind: 'I2' }))?.code).toBe('CONFLICT');
  });

  test('of two workers at once exactly one records, and the other sees it', async () => {
    const colleague = await aWorker(testGraph(), team);
    for (let round = 0; round < 5; round += 1) {
      const client = await aFile();
      await worksOn(testGraph(), colleague, client, { role: 'DUO' });
      const other = await asWorker(api, colleague);
      const both = await Promise.all([record(client, { words: 'een' }), record(client, { words: 'twee' }, other)]);
      expect(both.map((answer) => outcome(answer)['__typename']).sort()).toEqual([
        'AgreementRecorded',
        'NewerAgreement',
      ]);
      expect(await agreementsOf(client)).toHaveLength(1);
    }
  });
});

describe('taking an agreement back', () => {
  test('closes the map with the next answer, for everybody, and says so', async () => {
    const client = await aFile({});
    expect((await networkOf(client)).members).toHaveLength(1);
    const [agreement = {}] = await agreementsOf(client);
    expect(outcome(await withdraw(client, agreement))).toMatchObject({ __typename: 'AgreementWithdrawn', version: 2 });
    const network = await networkOf(client);
    expect(network).toMatchObject({ firstOn: null, changedOn: [], members: [], places: [] });
    expect(network.agreement).toMatchObject({ state: 'WITHDRAWN', until: today });
    expect(network.agreement.sentence).toContain('niemand kan de kaart nog openen');
    const comparison = await screen.ask(comparisonOperation.document, { caseId: client.caseId });
    expect(comparison.text).not.toContain('Kanarie');
  });

  test('a new agreement of the same day opens the map again', async () => {
    const client = await aFile({});
    const [agreement = {}] = await agreementsOf(client);
    const taken = outcome(await withdraw(client, agreement));
    const again = await record(client, { after: taken['agreementId'], baseVersion: taken['version'] });
    expect(outcome(again)['__typename']).toBe('AgreementRecorded');
    expect(await networkOf(client)).toMatchObject({ agreement: { state: 'VALID' }, members: { length: 1 } });
  });

  test('an earlier word of the client is never put over a later one', async () => {
    const client = await aFile({});
    const [agreement = {}] = await agreementsOf(client);
    const taken = outcome(await withdraw(client, agreement));
    const after = { after: taken['agreementId'], baseVersion: taken['version'] };
    expect(refusal(await record(client, { ...after, givenOn: addDays(today, -1) }))?.details).toEqual({
      field: 'givenOn',
      reason: 'BEFORE_WITHDRAWAL',
    });
    expect((await networkOf(client)).agreement.state).toBe('WITHDRAWN');
  });

  test('a colleague who renews what was withdrawn meanwhile is told, and renews nothing', async () => {
    const client = await aFile({});
    const [agreement = {} as Agreement] = await agreementsOf(client);
    await withdraw(client, agreement);
    const renewed = outcome(await record(client, { after: agreement.id, baseVersion: agreement.version }));
    expect(renewed).toMatchObject({ __typename: 'NewerAgreement', agreement: { withdrawnOn: today } });
    expect((await networkOf(client)).agreement.state).toBe('WITHDRAWN');
  });

  test('an agreement that was renewed meanwhile is not withdrawn unseen', async () => {
    const client = await aFile({});
    const [agreement = {} as Agreement] = await agreementsOf(client);
    await record(client, { after: agreement.id, baseVersion: agreement.version, words: 'Nog een jaar' });
    expect(outcome(await withdraw(client, agreement))).toMatchObject({
      __typename: 'NewerAgreement',
      agreement: { words: 'Nog een jaar' },
    });
    expect((await networkOf(client)).agreement.state).toBe('VALID');
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['in the future', { withdrawnOn: addDays(today, 1) }, 'withdrawnOn', 'IN_FUTURE'],
    ['before it was given', { withdrawnOn: '2024-12-31' }, 'withdrawnOn', 'BEFORE_GIVEN'],
  ])('refuses a withdrawal %s', async (_, input, field, reason) => {
    const client = await aFile({});
    const [agreement = {}] = await agreementsOf(client);
    expect(refusal(await withdraw(client, agreement, input))?.details).toEqual({ field, reason });
  });

  test('is done once, also twenty times at once', async () => {
    const client = await aFile({});
    const [agreement = {} as Agreement] = await agreementsOf(client);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => withdraw(client, agreement, { idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect((await agreementsOf(client)).map(({ version }) => version)).toEqual([2]);
    expect(refusal(await withdraw(client, { ...agreement, version: 2 }))?.details).toEqual({
      field: 'agreementId',
      reason: 'WITHDRAWN_ALREADY',
    });
  });

  test('an agreement of another file is not there', async () => {
    const [client, other] = [await aFile({}), await aFile({})];
    const [agreement = {}] = await agreementsOf(other);
    expect(refusal(await withdraw(client, agreement))?.code).toBe('NOT_FOUND');
    expect((await networkOf(other)).agreement.state).toBe('VALID');
  });
});

describe('who may', () => {
  test('not a colleague who opened the file with a reason, who does read the agreements', async () => {
    const familyName = `Jansma ${randomUUID().slice(0, 8)}`;
    const client = await aFile({ callName: 'Bep', familyName });
    const colleague = await asWorker(api, await aWorker(testGraph(), team));
    await colleague.ask(openingOperation.document, {
      input: { idempotencyKey: randomUUID(), name: `Bep ${familyName}`, reason: 'CONSULTATION' },
    });
    const [agreement = {}] = await agreementsOf(client, colleague);
    expect(refusal(await record(client, {}, colleague))?.code).toBe('NOT_FOUND');
    expect(refusal(await withdraw(client, agreement, {}, colleague))?.code).toBe('NOT_FOUND');
  });

  test('nobody in a closed case, and its own worker hears why', async () => {
    const client = await aFile({ closedOn: '2026-01-01' });
    expect(refusal(await record(client))).toEqual({
      code: 'INVALID_INPUT',
      details: { field: 'caseId', reason: 'CASE_CLOSED' },
    });
  });
});

describe('the network was discussed with the client', () => {
  const discussed = (client: Client, on: string) =>
    screen.ask(markDiscussedOperation.document, {
      input: { idempotencyKey: randomUUID(), caseId: client.caseId, on },
    });

  test('keeps the last time, whatever the order in which it is told', async () => {
    const client = await aFile({});
    expect(outcome(await discussed(client, today))).toEqual({ caseId: client.caseId, discussedOn: today });
    expect(outcome(await discussed(client, addDays(today, -7)))['discussedOn']).toBe(today);
  });

  test('not in the future, and not before the case began', async () => {
    const client = await aFile({});
    expect(refusal(await discussed(client, addDays(today, 1)))?.details).toEqual({ field: 'on', reason: 'IN_FUTURE' });
    expect(refusal(await discussed(client, '2024-12-31'))?.details).toEqual({ field: 'on', reason: 'BEFORE_CASE' });
  });
});
