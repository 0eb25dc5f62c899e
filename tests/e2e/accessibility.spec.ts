import AxeBuilder from '@axe-core/playwright';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoApp, caseOf } from './support/demo-app.ts';
import { mapReady } from './support/map.ts';
import { leave, phone, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

const truus = `/clienten/${caseOf('truus')}`;

const pages: readonly [string, string | null, string, (page: Page) => Promise<unknown>][] = [
  ['login', null, '/inloggen', (page) => page.getByRole('button', { name: /Samira Haddou/ }).waitFor()],
  ['clients', 'samira', '/clienten', (page) => page.getByText('Truus Vermeer').first().waitFor()],
  ['map', 'samira', truus, mapReady],
  ['map, person', 'samira', truus, readAnja],
  ['map, off the map', 'samira', `/clienten/${caseOf('sandra')}`, mapReady],
  ['map, leefgebieden', 'samira', `/clienten/${caseOf('gerard')}?indeling=leefgebieden`, mapReady],
  ['list', 'samira', `${truus}/lijst`, (page) => page.getByText('Anja').first().waitFor()],
  ['then and now', 'samira', `${truus}/toen-en-nu`, mapReady],
  ['case', 'samira', `${truus}/traject`, (page) => page.getByRole('heading', { name: 'Het traject' }).waitFor()],
  ['start of a role', 'bas', '/', (page) => page.getByRole('heading', { name: 'Wat er vandaag is' }).waitFor()],
  ['not found', 'samira', '/clienten/niets', (page) => page.getByRole('heading', { name: /Dit is er niet/ }).waitFor()],
  ['colleague dialog', 'samira', '/clienten', openDialog],
];

async function readAnja(page: Page): Promise<void> {
  await mapReady(page);
  await page.locator('.map-button[aria-label^="Anja"]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Wat geven ze elkaar?').waitFor();
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cliënt van een collega openen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Openen', exact: true }).click();
  await page.getByText('Kies een reden.').waitFor();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 200)}`));
}

describe('axe finds nothing', () => {
  test.each(pages)('%s', async (_name, as, path, ready) => {
    visitor = await visit(url, as === null ? {} : { as });
    await visitor.page.goto(url + path);
    await ready(visitor.page);
    expect(await violations(visitor.page)).toEqual([]);
    expect(await visitor.page.title()).toMatch(/ · Netwerkversterker$/);
    expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('in English', async () => {
    visitor = await visit(url, { as: 'samira' });
    const { page } = visitor;
    await page.goto(`${url}/clienten`);
    await page.getByRole('button', { name: /Account van/ }).click();
    await page.getByRole('menuitem', { name: /Taal/ }).click();
    await page.getByRole('heading', { name: 'My clients' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.goto(url + truus);
    await page.getByRole('heading', { name: 'What we see together' }).waitFor();
    await mapReady(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['/clienten', truus, `${truus}/traject`])('on a phone: %s', async (path) => {
    visitor = await visit(url, { as: 'samira', viewport: phone });
    await visitor.page.goto(url + path);
    await visitor.page.getByText('Truus Vermeer').first().waitFor();
    await visitor.page
      .getByText('Anja')
      .or(visitor.page.getByText('Het traject'))
      .or(visitor.page.getByText('Sandra de Boer'))
      .first()
      .waitFor();
    expect(await violations(visitor.page)).toEqual([]);
  });
});

test.each(['/inloggen', '/clienten', truus, `${truus}/lijst`, `${truus}/toen-en-nu`, `${truus}/traject`])(
  'at 320 px nothing runs off the side: %s',
  async (path) => {
    visitor = await visit(url, {
      ...(path === '/inloggen' ? {} : { as: 'samira' }),
      viewport: { width: 320, height: 640 },
    });
    await visitor.page.goto(url + path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await visitor.page
      .locator('.list-cards__card, .client-card, .demo-person__name, .change-panel, .case-card')
      .first()
      .waitFor();
    const overflow = await visitor.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);

test('on the map every target is at least 24 px', async () => {
  visitor = await visit(url, { as: 'samira' });
  await visitor.page.goto(`${url}/clienten/${caseOf('gerard')}`);
  await mapReady(visitor.page);
  const smallest = await visitor.page
    .locator('.map-button')
    .evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().width)));
  expect(smallest).toBeGreaterThanOrEqual(24);
});
