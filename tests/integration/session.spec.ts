import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemCaller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { AccountService, defaultLimits } from '@netwerk/session';
import { z } from 'zod';
import { asWorker, cookieOf, Screen, testApi, type TestApi } from '../support/app.ts';
import { aMunicipality, aSmallNetwork, aTeam, type Team } from '../support/builders.ts';
import { testCaller, testGraph } from '../support/graph.ts';
import { clientOperation } from '../support/operations.ts';

let api: TestApi;
let team: Team;
let clock = new Date();
const password = 'een lange zin als wachtwoord';
const limits = { ...defaultLimits, failuresPerAccount: 3, costPerMinute: 400 };

beforeAll(async () => {
  api = await testApi({ now: () => clock, limits });
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
}, 60_000);

async function anAccount(): Promise<string> {
  const username = `login-${randomUUID()}`;
  const accounts = new AccountService(testGraph(), systemCaller('test'));
  await accounts.add({
    username,
    displayName: 'Sara Test',
    role: 'SOCIAL_WORKER',
    password,
    team: team.id,
    shell: 'INNER',
  });
  return username;
}

function logIn(body: object, headers: Record<string, string> = {}, to: TestApi = api): Promise<Response> {
  return fetch(`${to.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function cookieIn(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

const storedSessions = question<{ username: string }>()({
  name: 'test-stored-sessions',
  statement: cypher`
    MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(:Account {username: ${param('username')}})
    RETURN session.tokenHash AS tokenHash, session.endedAt IS NOT NULL AS ended ORDER BY session.createdAt`,
  row: z.strictObject({ tokenHash: z.string(), ended: z.boolean() }),
});

const makeOlder = question<{ username: string; days: number }>()({
  name: 'test-make-older',
  statement: cypher`
    MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(:Account {username: ${param('username')}})
    WITH session ORDER BY session.expiresAt LIMIT 1
    SET session.expiresAt = session.expiresAt - duration({hours: 8}) - duration({days: toInteger(${param('days')})})`,
  row: z.never(),
});

describe('logging in', () => {
  test('gives a cookie that scripts cannot read and of which only a hash is stored', async () => {
    const username = await anAccount();
    const response = await logIn({ username: username.toUpperCase(), password });
    expect([response.status, await response.json()]).toEqual([
      200,
      { displayName: 'Sara Test', role: 'SOCIAL_WORKER' },
    ]);
    expect(response.headers.get('set-cookie')).toMatch(/^netwerk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const [stored] = await testGraph().read(testCaller, storedSessions, { username });
    expect(stored?.tokenHash).not.toContain(cookieIn(response).split('=')[1]);
    const viewer = await new Screen(api, cookieIn(response)).ask('{ viewer { displayName teams { id shell } } }');
    expect(viewer.data).toEqual({ viewer: { displayName: 'Sara Test', teams: [{ id: team.id, shell: 'INNER' }] } });
  });

  test('over https the cookie is bound to this host', async () => {
    const secure = await testApi({ settings: { mode: 'production', publicUrl: 'https://netwerk.voorbeeld.nl' } });
    const response = await logIn(
      { username: await anAccount(), password },
      { origin: 'https://netwerk.voorbeeld.nl' },
      secure,
    );
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-netwerk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(response.headers.get('strict-transport-security')).toContain('max-age=');
    const foreign = await logIn({ username: 'x', password }, { origin: secure.url }, secure);
    expect(foreign.status).toBe(403);
  });

  test('clears away what ended a month ago, and nothing younger', async () => {
    const username = await anAccount();
    await logIn({ username, password });
    const age = async (days: number) => testGraph().writeOnce(testCaller, makeOlder, { username, days });
    await age(29);
    await logIn({ username, password });
    expect(await testGraph().read(testCaller, storedSessions, { username })).toHaveLength(2);
    await age(3);
    await logIn({ username, password });
    expect(await testGraph().read(testCaller, storedSessions, { username })).toHaveLength(2);
  });

  test('takes no token from the browser: what it had before is ended', async () => {
    const username = await anAccount();
    const first = cookieIn(await logIn({ username, password }));
    const second = cookieIn(await logIn({ username, password }, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await testGraph().read(testCaller, storedSessions, { username })).map((each) => each.ended).sort()).toEqual(
      [false, true],
    );
    expect((await new Screen(api, first).ask('{ viewer { id } }')).status).toBe(401);
    const planted = `netwerk=${'p'.repeat(43)}`;
    expect(cookieIn(await logIn({ username, password }, { cookie: planted }))).not.toBe(planted);
  });

  test('says the same of a wrong password, an unknown name and a disabled account', async () => {
    const username = await anAccount();
    const disabled = await anAccount();
    await new AccountService(testGraph(), systemCaller('test')).disable(disabled);
    const answers = await Promise.all(
      [
        { username, password: 'verkeerd wachtwoord' },
        { username: 'niemand', password },
        { username: disabled, password },
      ].map((body) => logIn(body)),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts.map((text, index) => `${answers[index]?.status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });

  test('is refused after too many wrong passwords, also with the right one, until the time is over', async () => {
    const username = await anAccount();
    for (let attempt = 0; attempt < limits.failuresPerAccount; attempt += 1)
      await logIn({ username, password: 'verkeerd' });
    const response = await logIn({ username, password });
    expect([response.status, Number(response.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect((await logIn({ username: await anAccount(), password })).status).toBe(200);
  });

  test('a good login does not use up tries', async () => {
    const username = await anAccount();
    for (let login = 0; login < limits.failuresPerAccount + 2; login += 1)
      expect((await logIn({ username, password })).status).toBe(200);
  });

  test.each([
    [{}],
    [{ username: 'a' }],
    [{ username: 'a', password: 'b', role: 'ADMINISTRATOR' }],
    [{ username: { $ne: null }, password: 'b' }],
  ])('refuses %j', async (body) => expect((await logIn(body)).status).toBe(400));

  test('is refused from another site and as a form', async () => {
    expect((await logIn({ username: 'a', password }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await logIn({ username: 'a', password }, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('a login ends', () => {
  async function loggedIn(): Promise<{ screen: Screen; cookie: string; username: string }> {
    clock = new Date();
    const username = await anAccount();
    const cookie = cookieIn(await logIn({ username, password }));
    const screen = new Screen(api, cookie);
    expect((await screen.ask('{ viewer { id } }')).status).toBe(200);
    return { screen, cookie, username };
  }

  function later(minutes: number): void {
    clock = new Date(clock.getTime() + minutes * 60_000);
  }

  test('after half an hour without a request, and not before', async () => {
    const { screen } = await loggedIn();
    later(29);
    expect((await screen.ask('{ viewer { id } }')).status).toBe(200);
    later(29);
    expect((await screen.ask('{ viewer { id } }')).status).toBe(200);
    later(31);
    expect((await screen.ask('{ viewer { id } }')).status).toBe(401);
  });

  test('after eight hours, however busy', async () => {
    const { screen } = await loggedIn();
    for (let quarter = 0; quarter < 31; quarter += 1) {
      later(15);
      expect((await screen.ask('{ viewer { id } }')).status).toBe(200);
    }
    later(16);
    expect((await screen.ask('{ viewer { id } }')).status).toBe(401);
  });

  test('at once by logging out', async () => {
    const { screen, cookie } = await loggedIn();
    const response = await fetch(`${api.url}/session`, { method: 'DELETE', headers: { cookie } });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await screen.ask('{ viewer { id } }')).status).toBe(401);
  });

  test('at once when the account is disabled, although the login is remembered', async () => {
    const { screen, username } = await loggedIn();
    await new AccountService(testGraph(), systemCaller('test')).disable(username);
    const answer = await screen.ask('{ viewer { id } }');
    expect([answer.status, answer.data]).toEqual([401, null]);
    const opening = 'mutation($input: OpenColleagueClientInput!) { openColleagueClient(input: $input) { __typename } }';
    expect(
      (await screen.ask(opening, { input: { idempotencyKey: 'k', name: 'Bep', reason: 'CONSULTATION' } })).status,
    ).toBe(401);
  });

  test('while a question runs: what was read does not leave', async () => {
    clock = new Date();
    const { worker, client } = await aSmallNetwork(testGraph());
    const screen = await asWorker(api, worker);
    await screen.ask('{ viewer { id } }');
    const read = testGraph().read.bind(testGraph());
    const spy = jest.spyOn(testGraph(), 'read').mockImplementationOnce(async (caller, asked, parameters) => {
      const rows = await read(caller, asked, parameters);
      await testGraph().writeOnce(testCaller, endAll, { accountId: worker.accountId });
      return rows;
    });
    const answer = await screen.ask(clientOperation.document, { caseId: client.caseId });
    spy.mockRestore();
    expect([answer.status, answer.data]).toEqual([401, null]);
    expect(answer.text).not.toContain('Truus');
  });
});

const endAll = question<{ accountId: string }>()({
  name: 'test-end-all',
  statement: cypher`
    MATCH (session:LoginSession)-[:LOGGED_IN_AS]->(:Account {id: ${param('accountId')}}) SET session.endedAt = datetime()`,
  row: z.never(),
});

test('an account may not spend more than its cost in a minute', async () => {
  clock = new Date();
  const { worker } = await aSmallNetwork(testGraph());
  const screen = new Screen(api, await cookieOf(worker));
  const document = '{ myClients(first: 100) { edges { node { caseId } } } }';
  const statuses = [await screen.ask(document), await screen.ask(document)].map((answer) => answer.status);
  expect(statuses).toEqual([200, 429]);
});

/** The status for who asks to be a demo person that does not exist. By hand, as `fetch` sets the Host itself. */
function chooseNobody(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
    sent.end(JSON.stringify({ account: `niemand-${randomUUID()}` }));
  });
}

describe('demo people', () => {
  test('are not offered outside the first look', async () => {
    expect(await (await fetch(`${api.url}/session/options`)).json()).toEqual({ demo: null });
    const response = await fetch(`${api.url}/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"account":"samira"}',
    });
    expect(response.status).toBe(404);
  });

  test('are not offered when the service listens to others', async () => {
    const open = await testApi({ settings: { mode: 'demo', host: '0.0.0.0' } });
    const url = open.url.replace('0.0.0.0', '127.0.0.1');
    expect(await (await fetch(`${url}/session/options`)).json()).toEqual({ demo: null });
    const response = await fetch(`${url}/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"account":"samira"}',
    });
    expect(response.status).toBe(404);
  });

  test('are for this machine only: not through a proxy on it, nor under another name of it', async () => {
    const { url } = await testApi({ settings: { mode: 'demo' } });
    // Where they may be chosen, somebody who is no demo person is refused as such; elsewhere the address does not exist.
    expect(await chooseNobody(url, {})).toBe(401);
    expect(await chooseNobody(url, { host: 'localhost:3000' })).toBe(401);
    for (const headers of [
      { 'x-forwarded-for': '192.0.2.7' },
      { forwarded: 'for=192.0.2.7' },
      { via: '1.1 proxy' },
      { host: 'pagina.example.org' },
      { host: '127.0.0.1.example.org' },
    ]) {
      expect([headers, await chooseNobody(url, headers)]).toEqual([headers, 404]);
    }
  });

  test('an ordinary account is never a demo person', async () => {
    const demo = await testApi({ settings: { mode: 'demo' } });
    const response = await fetch(`${demo.url}/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: await anAccount() }),
    });
    expect(response.status).toBe(401);
  });
});
