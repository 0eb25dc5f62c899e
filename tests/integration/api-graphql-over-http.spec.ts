import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { cookieOf, testApi } from '../support/app.ts';
import { aMunicipality, aTeam, aWorker, type Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';

let worker: Worker;

beforeAll(async () => {
  worker = await aWorker(testGraph(), await aTeam(testGraph(), await aMunicipality(testGraph())));
});

type Send = (url: string, init?: RequestInit) => Promise<Response>;

async function failedAudits(url: string, send: Send = fetch): Promise<string[]> {
  const cookie = await cookieOf(worker);
  const fetchFn: Send = (to, init = {}) => send(to, { ...init, headers: { ...init.headers, cookie } });
  const results = await Promise.all(serverAudits({ url: `${url}/graphql`, fetchFn }).map((audit) => audit.fn()));
  expect(results.length).toBeGreaterThan(50);
  return results.filter((result) => result.status === 'error').map((result) => result.name);
}

test('the server keeps to GraphQL over HTTP, except where it refuses on purpose', async () => {
  const api = await testApi();
  expect(await failedAudits(api.url)).toEqual([]);
});

test('with the contract closed to questions only the audits that ask for a type fail', async () => {
  const trustedDocuments: Record<string, string> = {};
  const publicUrl = 'http://localhost:4000';
  const api = await testApi({ settings: { mode: 'production', publicUrl }, trustedDocuments });
  const asTrusted: Send = (url, init = {}) => {
    const { query, ...rest } = fieldsOf(init.body);
    if (typeof query !== 'string') return fetch(url, init);
    const documentId = createHash('sha256').update(query).digest('hex');
    trustedDocuments[documentId] = query;
    return fetch(url, { ...init, body: JSON.stringify({ ...rest, documentId }) });
  };
  expect(await failedAudits(api.url, asTrusted)).toEqual([
    'MUST accept utf-8 encoded request',
    'MUST allow map {variables} parameter when accepting application/json',
  ]);
});

/** None where an audit sends no JSON on purpose. */
function fieldsOf(body: RequestInit['body']): Record<string, unknown> {
  try {
    return JSON.parse(String(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
