import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { becomes } from './support/becomes.ts';
import { demoApp, caseOf } from './support/demo-app.ts';
import { drawnMap, mapReady } from './support/map.ts';
import { leave, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

async function compare(search: string): Promise<void> {
  visitor = await visit(url, { as: 'samira' });
  await visitor.page.goto(`${url}/clienten/${caseOf('truus')}/toen-en-nu${search}`);
}

test('two dates: the sentences, the tags on the map and the trails say the same', async () => {
  await compare('?van=2026-03-11&naar=2026-09-09');
  const { page } = visitor;
  await mapReady(page);
  for (const heading of ['Nieuw: 2', 'Dichterbij: 2', 'Gestopt: 1']) {
    await page.getByRole('heading', { name: heading }).waitFor();
  }
  const tags = async (words: string): Promise<number> =>
    (await page.locator('.map-tag__text').allTextContents()).filter((tag) => tag.includes(words)).length;
  await becomes(() => Promise.all(['nieuw', 'dichterbij', 'gestopt'].map(tags)), [2, 2, 1]);
  await becomes(() => page.locator('.map-ghost').count(), 2);
  await page.getByRole('table', { name: 'Informele steun, per soort' }).waitFor();
});

test('toen and nu each show their own people on the same places, and a reload keeps the choice', async () => {
  await compare('?van=2026-03-11&naar=2026-09-09');
  const { page } = visitor;
  await mapReady(page);
  await page.locator('.segmented-choice').getByText('Toen', { exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('.map-tag').length === 0);
  await becomes(() => page.locator('.map-button[aria-label^="Dini"]').count(), 0);
  await becomes(() => page.locator('.map-button[aria-label^="Fatima"]').count(), 1);
  const before = await drawnMap(page);
  await page.reload();
  await becomes(() => drawnMap(page), before);
  expect(await page.locator('.map-tag').count()).toBe(0);
});

test('dates in the wrong order are named, and nothing is asked', async () => {
  await compare('?van=2026-09-09&naar=2026-03-11');
  await visitor.page.getByText('De tweede datum moet na de eerste liggen.').waitFor();
  expect(await visitor.page.locator('.map').count()).toBe(0);
});
