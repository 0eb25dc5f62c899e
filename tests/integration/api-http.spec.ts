import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { asWorker, cookieOf, Screen, testApi, type TestApi } from '../support/app.ts';
import { aSmallNetwork, type Client, type Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';
import { clientOperation } from '../support/operations.ts';

const folder = mkdtempSync(join(tmpdir(), 'netwerk-viewer-'));
const own = { ab12: 'query Own { viewer { role } }' };
let api: TestApi;
let production: TestApi;
let worker: Worker;
let client: Client;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>pagina</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await testApi({ settings: { viewerDist: folder }, trustedDocuments: own });
  const publicUrl = 'http://localhost:4000';
  production = await testApi({ settings: { mode: 'production', publicUrl }, trustedDocuments: own });
  ({ worker, client } = await aSmallNetwork(testGraph()));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the pages', () => {
  test.each(['/', '/clienten/a1b2', '/clienten/a1b2?op=2026-01-01'])(
    '%s is the page itself, never kept',
    async (path) => {
      const response = await fetch(api.url + path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(await response.text()).toContain('pagina');
    },
  );

  test('built files are kept for good, missing ones are missing', async () => {
    const asset = await fetch(`${api.url}/assets/app-1a2b.js`);
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    const icon = await fetch(`${api.url}/favicon.svg`);
    expect([icon.status, icon.headers.get('cache-control')]).toEqual([200, 'no-store']);
    for (const path of [
      '/assets/gone.js',
      '/assets/',
      '/session/none',
      '/health/none',
      '/assets/..%2f..%2fpackage.json',
    ]) {
      const response = await fetch(api.url + path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('pagina');
    }
  });

  test('an address that cannot be read is the sender’s fault, not ours', async () => {
    const logged = api.logged.length;
    for (const path of ['/%', '/assets/%', '/clienten/%E0%A4%A']) {
      const response = await fetch(api.url + path);
      expect([path, response.status, await response.json()]).toMatchObject([
        path,
        400,
        { error: { code: 'BAD_USER_INPUT', details: { reason: 'ADDRESS' } } },
      ]);
    }
    expect(api.logged.slice(logged).join('')).not.toContain('unexpected error');
  });

  test('every answer carries the strict policy and no hint of what made it', async () => {
    for (const path of ['/', '/health/live', '/session/options', '/graphql']) {
      const { headers } = await fetch(api.url + path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';" +
          "base-uri 'none';form-action 'self';frame-ancestors 'none'",
      );
      expect([
        headers.get('x-content-type-options'),
        headers.get('referrer-policy'),
        headers.get('x-powered-by'),
      ]).toEqual(['nosniff', 'no-referrer', null]);
    }
    expect((await fetch(`${api.url}/session/options`)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('documents', () => {
  const send = async (to: TestApi, body: object) => (await asWorker(to, worker)).send(JSON.stringify(body));

  test('in production only the viewer’s own are answered', async () => {
    expect((await send(production, { documentId: 'ab12' })).data).toEqual({ viewer: { role: 'SOCIAL_WORKER' } });
    expect((await send(production, { documentId: 'sha256:ab12' })).data).toEqual({ viewer: { role: 'SOCIAL_WORKER' } });
    const other = await send(production, { query: own.ab12 });
    expect([other.status, other.errors[0]?.extensions]).toEqual([
      403,
      { code: 'NOT_ALLOWED', details: { reason: 'ONLY_OWN_DOCUMENTS' } },
    ]);
    for (const documentId of ['ff', '__proto__', 'constructor', 7, null]) {
      expect((await send(production, { documentId })).status).not.toBe(200);
    }
    expect((await send(production, { documentId: 'ab12', query: '{ viewer { id } }' })).status).toBe(400);
  });

  test('elsewhere any document may be sent, and the contract may be asked for', async () => {
    expect((await send(api, { query: own.ab12 })).status).toBe(200);
    expect((await send(api, { documentId: 'ab12' })).status).toBe(200);
    expect((await send(api, { query: '{ __schema { queryType { name } } }' })).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  test('in production the contract may not be asked for, not even by an own document', async () => {
    const asking = await testApi({
      settings: { mode: 'production', publicUrl: 'http://localhost:4000' },
      trustedDocuments: { aa: '{ __schema { queryType { name } } }' },
    });
    expect((await send(asking, { documentId: 'aa' })).status).toBe(400);
  });
});

test('live as long as it runs; ready only when the database answers', async () => {
  expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  const spy = jest.spyOn(testGraph(), 'isReady').mockResolvedValueOnce(false);
  const response = await fetch(`${api.url}/health/ready`);
  spy.mockRestore();
  expect([response.status, await response.json()]).toMatchObject([503, { error: { code: 'UNAVAILABLE' } }]);
});

test('an unexpected fault is masked, and logged without its words', async () => {
  const screen = await asWorker(api, worker);
  await screen.ask('{ viewer { id } }');
  const fault = new Error("Node(12) already exists with label `Person` and property `callName` = 'Truus'");
  const spy = jest.spyOn(testGraph(), 'read').mockRejectedValueOnce(fault);
  const answer = await screen.ask(clientOperation.document, { caseId: client.caseId });
  spy.mockRestore();
  expect(answer.errors[0]?.extensions).toEqual({ code: 'INTERNAL' });
  expect(answer.text + api.logged.join('')).not.toMatch(/already exists|Truus/);
  expect(api.logged.join('')).toContain('unexpected error');
});

test('closing lets what runs finish', async () => {
  const closing = await testApi();
  const screen = new Screen(closing, await cookieOf(worker));
  await screen.ask('{ viewer { id } }');
  const read = testGraph().read.bind(testGraph());
  let arrived = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrived = resolve));
  const spy = jest.spyOn(testGraph(), 'read').mockImplementationOnce(async (...parameters) => {
    arrived();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return read(...parameters);
  });
  const answer = screen.ask(clientOperation.document, { caseId: client.caseId });
  await asked;
  const closed = closing.close();
  expect((await answer).data).toMatchObject({ client: { caseId: client.caseId } });
  await closed;
  spy.mockRestore();
  await expect(fetch(`${closing.url}/health/live`)).rejects.toThrow();
});

test('closing waits neither for a connection that is kept for later nor for one that never asked anything', async () => {
  const closing = await testApi();
  const { hostname, port } = new URL(closing.url);
  const [silent, kept] = [connect(Number(port), hostname), connect(Number(port), hostname)];
  const ended = Promise.all([silent, kept].map((socket) => once(socket.resume(), 'close')));
  kept.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(kept, 'data');
  await closing.close();
  await ended;
});
