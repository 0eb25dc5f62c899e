import { afterEach, beforeAll, expect, test } from '@jest/globals';
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
    expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
  }
  const tags = (await page.locator('.map-tag__text').allTextContents()).toSorted();
  expect(tags.filter((tag) => tag.includes('nieuw'))).toHaveLength(2);
  expect(tags.filter((tag) => tag.includes('dichterbij'))).toHaveLength(2);
  expect(tags.filter((tag) => tag.includes('gestopt'))).toHaveLength(1);
  expect(await page.locator('.map-ghost').count()).toBe(2);
  expect(await page.getByRole('table', { name: 'Informele steun, per soort' }).isVisible()).toBe(true);
});

test('toen and nu each show their own people on the same places, and a reload keeps the choice', async () => {
  await compare('?van=2026-03-11&naar=2026-09-09');
  const { page } = visitor;
  await mapReady(page);
  await page.locator('.segmented-choice').getByText('Toen', { exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('.map-tag').length === 0);
  expect(await page.locator('.map-button[aria-label^="Dini"]').count()).toBe(0);
  expect(await page.locator('.map-button[aria-label^="Fatima"]').count()).toBe(1);
  const before = await drawnMap(page);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll('.map-tag').length === 0);
  expect(await drawnMap(page)).toEqual(before);
});

test('dates in the wrong order are named, and nothing is asked', async () => {
  await compare('?van=2026-09-09&naar=2026-03-11');
  await visitor.page.getByText('De tweede datum moet na de eerste liggen.').waitFor();
  expect(await visitor.page.locator('.map').count()).toBe(0);
});
