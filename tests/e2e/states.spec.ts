import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Route } from 'playwright-core';
import { demoApp, caseOf } from './support/demo-app.ts';
import { mapReady } from './support/map.ts';
import { leave, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

const asksForNetwork = (route: Route): boolean =>
  'language' in (route.request().postDataJSON() as { variables: object }).variables;

test('while the network is on its way, grey lines stand where it will come', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (asksForNetwork(route)) await held;
    await route.continue();
  });
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('heading', { name: 'Truus Vermeer' }).waitFor();
  await page.locator('.side-panel .skeleton').first().waitFor();
  release();
  await mapReady(page);
});

test('when the service does not answer, the page says so and trying again helps', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  let broken = true;
  await page.route('**/graphql', (route) => {
    const unavailable = {
      status: 503,
      json: { errors: [{ message: 'nu niet', extensions: { code: 'UNAVAILABLE' } }] },
    };
    return broken && asksForNetwork(route) ? route.fulfill(unavailable) : route.continue();
  });
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('alert').getByText('Dit deel kan nu niet geladen worden.').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await mapReady(page);
});

test('a client of another team and a client that does not exist give the same page', async () => {
  const seen: string[] = [];
  for (const caseId of [caseOf('truus'), '00000000-0000-4000-8000-000000000000']) {
    visitor = await visit(url, { as: 'dewi' });
    await visitor.page.goto(`${url}/clienten/${caseId}`);
    await visitor.page.getByRole('heading', { name: 'Dit is er niet, of het is niet van u' }).waitFor();
    seen.push(await visitor.page.locator('main').innerHTML());
    if (seen.length < 2) await leave(visitor);
  }
  expect(seen[1]).toBe(seen[0]);
});

test('without a connection the page says so, and says when it is back', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await mapReady(page);
  await page.context().setOffline(true);
  await page.getByText('Geen verbinding.').waitFor();
  expect(await page.getByRole('heading', { name: 'Truus Vermeer' }).isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.getByText('Weer verbonden.').waitFor();
});

test('an empty map has kind words and a question; the client stands in the middle', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.route('**/graphql', async (route) => {
    if (!asksForNetwork(route)) return route.continue();
    const answer = await route.fetch();
    const { data } = (await answer.json()) as { data: { clientNetwork: object } };
    const empty = { firstOn: null, changedOn: [], members: [], ties: [], places: [], reading: [], measures: [] };
    return route.fulfill({ response: answer, json: { data: { clientNetwork: { ...data.clientNetwork, ...empty } } } });
  });
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('heading', { name: 'Wie zijn er om Truus heen?' }).waitFor();
  await page.getByText('Wie belt u als er iets is?').waitFor();
});

test('a day before anything was told leads to the first day', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}?op=2001-01-01`);
  await page.getByRole('heading', { name: /was er nog niets verteld/ }).waitFor();
  await page.getByRole('button', { name: /^Laat / }).click();
  await mapReady(page);
});
