import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { addYears, todayInTheNetherlands } from '@netwerk/domain';
import { asWorker, cookieOf, Screen, testApi, type GraphqlAnswer, type TestApi } from '../support/app.ts';
import { aSmallNetwork, type Client, type Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';

let api: TestApi;
let screen: Screen;
let worker: Worker;
let client: Client;
let spies: { mock: { calls: unknown[] }; mockRestore: () => void }[] = [];

beforeAll(async () => {
  api = await testApi();
  ({ worker, client } = await aSmallNetwork(testGraph()));
  screen = await asWorker(api, worker);
  await screen.ask('{ viewer { id } }');
}, 60_000);

beforeEach(() => {
  spies = [jest.spyOn(testGraph(), 'read'), jest.spyOn(testGraph(), 'write'), jest.spyOn(testGraph(), 'writeOnce')];
});

afterEach(() => spies.forEach((spy) => spy.mockRestore()));

/** Refused with this code before the database was asked anything. */
function expectRefused(answer: GraphqlAnswer, status: number, code: string, details: object = {}): void {
  expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
  expect(answer.errors[0]?.extensions.details ?? {}).toMatchObject(details);
  expect(answer.data).toBeNull();
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
}

const nested = (depth: number): string => (depth === 0 ? 'id' : `x${depth} { ${nested(depth - 1)} }`);
const page = (first: number) => `myClients(first: ${first}) { edges { node { area { name } attention { kind } } } }`;

describe('unknown words are refused and named', () => {
  test.each([
    ['a field', '{ viewer { salary } }', { reason: 'UNKNOWN_FIELD', named: ['salary', 'Viewer'] }],
    [
      'an argument',
      '{ myClients(area: "x") { totalCount } }',
      { reason: 'UNKNOWN_ARGUMENT', named: ['area', 'Query.myClients'] },
    ],
    [
      'a code',
      '{ clientNetwork(caseId: "a", language: FR) { caseId } }',
      { reason: 'UNKNOWN_CODE', named: ['Language'] },
    ],
    ['a type', 'query($x: Secret) { viewer { id } }', { reason: 'UNKNOWN_TYPE', named: ['Secret'] }],
    [
      'a variable that is not there',
      '{ client(caseId: $id) { caseId } }',
      { reason: 'UNKNOWN_VARIABLE', named: ['id'] },
    ],
  ])('%s', async (_what, document, details) => {
    expectRefused(await screen.ask(document), 400, 'BAD_USER_INPUT', details);
  });

  test('a code in a variable', async () => {
    const document =
      'mutation($input: OpenColleagueClientInput!) { openColleagueClient(input: $input) { __typename } }';
    const input = { idempotencyKey: 'k', name: 'Bep', reason: 'CURIOSITY' };
    const answer = await screen.ask(document, { input });
    expectRefused(answer, 400, 'BAD_USER_INPUT', { field: 'input.reason' });
    expect(answer.text).not.toMatch(/CURIOSITY|Bep/);
    expectRefused(
      await screen.ask(document, { input: { ...input, reason: 'OTHER', salary: 1 } }),
      400,
      'BAD_USER_INPUT',
    );
    expectRefused(await screen.ask('{ viewer { id } }', { extra: 1 }), 400, 'BAD_USER_INPUT', { field: 'extra' });
  });
});

describe('moments', () => {
  const document = 'query($id: ID!, $at: DateTime) { clientNetwork(caseId: $id, knownAt: $at) { on } }';

  test.each([
    'gisteren',
    '2026-11-17',
    '2026-02-30T10:00:00Z',
    '2026-11-17T10:00:00',
    '1800-01-01T10:00:00Z',
    7,
    { year: 2026 },
  ])('%j is none', async (at) => {
    expectRefused(await screen.ask(document, { id: client.caseId, at }), 400, 'BAD_USER_INPUT');
  });

  test.each(['2026-11-17T10:00:00Z', '2026-11-17T10:00Z', '2026-11-17T11:00:00.123456+01:00'])(
    '%s is one',
    async (at) => {
      expect((await screen.ask(document, { id: client.caseId, at })).errors).toEqual([]);
    },
  );

  test('written in the question itself', async () => {
    const asked = (at: string) => `{ clientNetwork(caseId: "a", knownAt: ${at}) { on } }`;
    for (const at of ['"gisteren"', '7', 'true']) expectRefused(await screen.ask(asked(at)), 400, 'BAD_USER_INPUT');
  });
});

describe('dates', () => {
  const document = 'query($id: ID!, $on: Date) { clientNetwork(caseId: $id, on: $on) { on } }';
  const tooFar = addYears(todayInTheNetherlands(), 11);

  test.each([
    '1800-01-01',
    '1899-12-31',
    '2300-01-01',
    tooFar,
    '2025-02-30',
    '2025-2-1',
    '01-02-2025',
    'Truus',
    '',
    '2025-01-01T00:00:00Z',
  ])('refuses "%s", in a variable and in the document, and does not repeat it', async (on) => {
    const inVariable = await screen.ask(document, { id: client.caseId, on });
    expectRefused(inVariable, 400, 'BAD_USER_INPUT', { field: 'on' });
    const inDocument = await screen.ask(`{ clientNetwork(caseId: "${client.caseId}", on: "${on}") { on } }`);
    expectRefused(inDocument, 400, 'BAD_USER_INPUT');
    if (on !== '') expect(inVariable.text + inDocument.text).not.toContain(on);
  });

  test.each(['1900-01-01', '2024-02-29', addYears(todayInTheNetherlands(), 10)])('accepts %s', async (on) => {
    const answer = await screen.ask(document, { id: client.caseId, on });
    expect(answer.data).toEqual({ clientNetwork: { on } });
  });

  test('a comparison goes forward in time', async () => {
    const answer = await screen.ask(
      `{ clientNetworkComparison(caseId: "${client.caseId}", then: "2025-02-01", now: "2025-02-01") { changes { memberId } } }`,
    );
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'INVALID_INPUT',
      details: { field: 'then', reason: 'NOT_BEFORE_NOW' },
    });
    expect(spies[0]?.mock.calls.length).toBe(0);
  });
});

describe('ids and texts', () => {
  test.each(['', ' ', "x' OR 1=1", 'a`b', '`', 'é', 'a'.repeat(65), 'a\u0000b', '../x'])(
    'refuses the id %j',
    async (id) => {
      expectRefused(
        await screen.ask('query($id: ID!) { client(caseId: $id) { caseId } }', { id }),
        400,
        'BAD_USER_INPUT',
        { reason: 'NOT_AN_ID' },
      );
    },
  );

  test.each(['a\u0000b', '\ud800', 'x\udfff'])('refuses the text %j', async (search) => {
    expectRefused(
      await screen.ask('query($s: String) { myClients(search: $s) { totalCount } }', { s: search }),
      400,
      'BAD_USER_INPUT',
      {
        field: 'search',
        reason: 'NOT_STORABLE_TEXT',
      },
    );
  });

  test.each(["O'Brien", '"', '`', '\\u0060', '{', '$search', '%', '😀'])(
    'takes %j for a name like any other',
    async (search) => {
      const answer = await screen.ask('query($s: String) { myClients(search: $s) { totalCount } }', { s: search });
      expect(answer.data).toEqual({ myClients: { totalCount: 0 } });
    },
  );
});

describe('the size of a document', () => {
  test('depth 10 may, depth 11 may not', async () => {
    const query = (depth: number) =>
      `{ __type(name: "Query") { ${'ofType { '.repeat(depth - 2)} name ${'} '.repeat(depth - 2)} } }`;
    expect((await screen.ask(query(10))).errors).toEqual([]);
    spies.forEach((spy) => spy.mock.calls.splice(0));
    expectRefused(await screen.ask(query(11)), 400, 'BAD_USER_INPUT', { reason: 'TOO_DEEP', limit: 10 });
    expectRefused(await screen.ask(`{ ${nested(12)} }`), 400, 'BAD_USER_INPUT');
  });

  test('cost 1,000 may, cost 1,001 may not', async () => {
    // A page costs 10 for the question, 1 for the list, and per item 1 for the edge, the client, the area and the attention.
    const most = `a: ${page(100)} b: ${page(100)}`;
    const bare = 'myClients(first: 83) { edges { node { caseId } } pageInfo { hasNextPage } }';
    expect([10 + 1 + 100 * 4, 10 + 1 + 83 * 2 + 1, 10 + 1 + 42 * 4]).toEqual([411, 178, 179]);
    expect((await screen.ask(`{ ${most} c: ${bare} }`)).errors).toEqual([]);
    spies.forEach((spy) => spy.mock.calls.splice(0));
    expectRefused(await screen.ask(`{ ${most} c: ${page(42)} }`), 400, 'BAD_USER_INPUT', {
      reason: 'TOO_COSTLY',
      limit: 1_000,
    });
  });

  test('ten aliases may, eleven may not; a hundred per page may, 101 and 0 may not', async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;
    expect((await screen.ask(aliases(10))).errors).toEqual([]);
    spies.forEach((spy) => spy.mock.calls.splice(0));
    expectRefused(await screen.ask(aliases(11)), 400, 'BAD_USER_INPUT', { reason: 'TOO_MANY_ALIASES' });
    for (const first of [0, -1, 101]) {
      expectRefused(await screen.ask(`{ myClients(first: ${first}) { totalCount } }`), 400, 'BAD_USER_INPUT', {
        field: 'first',
      });
    }
  });

  test('fragments that double each other are counted, not walked', async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const bomb = `{ ...F0 } ${fragments.join(' ')} fragment F25 on Query { viewer { id } }`;
    expectRefused(await screen.ask(bomb), 400, 'BAD_USER_INPUT', { reason: 'TOO_COSTLY' });
  });

  test('1,000 tokens may not be passed, nor 100 kB', async () => {
    expectRefused(await screen.ask(`{ ${'__typename '.repeat(1_001)} }`), 400, 'BAD_USER_INPUT', { reason: 'SYNTAX' });
    const large = await screen.send(
      JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'a'.repeat(101_000) } }),
    );
    expect([large.status, large.text]).toEqual([400, expect.stringContaining('TOO_LARGE')]);
  });
});

describe('the way in which a document comes', () => {
  test('what the contract has no root for is refused, not masked', async () => {
    const answer = await screen.ask('subscription { anything }');
    expect([answer.status, answer.errors[0]?.extensions]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', details: { reason: 'UNKNOWN_OPERATION' } },
    ]);
  });

  test('GET with a query, a batch, a form and broken JSON are refused', async () => {
    const cookie = await cookieOf(worker);
    const get = await fetch(`${api.url}/graphql?query={viewer{id}}`, { headers: { cookie } });
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    spies.forEach((spy) => spy.mock.calls.splice(0));
    expectRefused(await screen.send('[{"query":"{ viewer { id } }"}]'), 400, 'BAD_USER_INPUT', {
      reason: 'NO_BATCHES',
    });
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      expect((await screen.send('query=%7Bviewer%7Bid%7D%7D', { 'content-type': type })).status).toBe(415);
    }
    expect((await screen.send('{"query":')).status).toBe(400);
    expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
  });

  test.each([
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1.elsewhere.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('%j is another site', async (headers) => {
    const answer = await screen.ask('{ viewer { id } }', {}, headers as unknown as Record<string, string>);
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('FOREIGN_ORIGIN')]);
    expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
  });

  test('the own page is not', async () => {
    const answer = await screen.ask('{ viewer { role } }', {}, { origin: api.url, 'sec-fetch-site': 'same-origin' });
    expect(answer.data).toEqual({ viewer: { role: 'SOCIAL_WORKER' } });
  });

  test('nobody, a made-up cookie and a malformed one are not logged in', async () => {
    expectRefused(await new Screen(api, null).ask('{ viewer { id } }'), 401, 'NOT_LOGGED_IN');
    expectRefused(await new Screen(api, 'netwerk=x').ask('{ viewer { id } }'), 401, 'NOT_LOGGED_IN');
    const unknown = await new Screen(api, `netwerk=${'a'.repeat(43)}`).ask('{ viewer { id } }');
    expect([unknown.status, unknown.errors[0]?.extensions.code]).toEqual([401, 'NOT_LOGGED_IN']);
  });
});

test('errors are told in the reader’s language and never with a trace', async () => {
  const dutch = await screen.ask('{ viewer { salary } }');
  const english = await screen.ask('{ viewer { salary } }', {}, { 'accept-language': 'en-GB,en;q=0.9' });
  expect(dutch.errors[0]?.message).toBe('Deze vraag klopt niet.');
  expect(english.errors[0]?.message).toBe('This request is not valid.');
  expect(dutch.text).not.toMatch(/stack|node_modules|did you mean/i);
});
