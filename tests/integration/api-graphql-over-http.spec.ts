import { expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { cookieOf, testApi } from '../support/app.ts';
import { aMunicipality, aTeam, aWorker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';

test('the server keeps to GraphQL over HTTP, except where it refuses on purpose', async () => {
  const worker = await aWorker(testGraph(), await aTeam(testGraph(), await aMunicipality(testGraph())));
  const api = await testApi();
  const cookie = await cookieOf(worker);
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, cookie } });
  const results = await Promise.all(serverAudits({ url: `${api.url}/graphql`, fetchFn }).map((audit) => audit.fn()));
  const failed = results.filter((result) => result.status === 'error').map((result) => result.name);
  expect(results.length).toBeGreaterThan(50);
  expect(failed).toEqual([]);
});
