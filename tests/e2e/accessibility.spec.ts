import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { demoApp, caseOf } from './support/demo-app.ts';
import { decideOnKans, openKans, tryKans } from './support/kansen.ts';
import { mapReady } from './support/map.ts';
import { laptop, leave, phone, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;
/** One profile for each account: only the address and the size of the window differ between these tests. */
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => expect(visitor.faults).toEqual([]));

afterAll(async () => {
  for (const each of visitors.values()) await leave(each);
});

async function visitAs(as: string | null, viewport = laptop): Promise<Page> {
  visitor = visitors.get(as ?? '') ?? (await visit(url, as === null ? {} : { as }));
  visitors.set(as ?? '', visitor);
  await visitor.page.setViewportSize(viewport);
  return visitor.page;
}

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
  ['map, date', 'samira', `${truus}?op=2026-09-09`, (page) => openPopover(page, /^Netwerk op/)],
  ['map, key', 'samira', truus, (page) => openPopover(page, 'Uitleg')],
  ['kans', 'samira', truus, (page) => openKans(page)],
  ['stel dat', 'samira', truus, (page) => tryKans(page)],
  ['kans, dialog', 'samira', truus, (page) => decideOnKans(page, 'Bespreken')],
  ['steps', 'samira', '/stappen', (page) => page.getByRole('heading', { name: 'Verderop' }).waitFor()],
  ['looking back', 'samira', '/stappen', lookBack],
  ['wishes', 'samira', `${truus}/vragen`, (page) => page.getByText('Op vrijdag is het huis zo stil').first().waitFor()],
  ['neighbours', 'samira', '/sociale-kaart/buurtbewoners', (page) => page.locator('.neighbours li').first().waitFor()],
];

async function readAnja(page: Page): Promise<void> {
  await mapReady(page);
  await page.locator('.map-button[aria-label^="Anja"]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Wat geven ze elkaar?').waitFor();
}

/** With everything that the dialog can ask. */
async function lookBack(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Terugkijken: / })
    .first()
    .click();
  await page.getByText('Loopt goed').click();
  await page.getByLabel('Naam op de netwerkkaart').waitFor();
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cliënt van een collega openen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Openen', exact: true }).click();
  await page.getByText('Kies een reden.').waitFor();
}

async function openPopover(page: Page, name: string | RegExp): Promise<void> {
  await mapReady(page);
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

describe('axe finds nothing', () => {
  test.each(pages)('%s', async (_name, as, path, ready) => {
    const page = await visitAs(as);
    await page.goto(url + path);
    await ready(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.title()).toMatch(/ · Netwerkversterker$/);
    // An open dialog keeps the page behind it, heading and all, from a screen reader.
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('in English', async () => {
    const page = await visitAs('samira');
    await page.goto(`${url}/clienten`);
    await page.getByRole('button', { name: /Account van/ }).click();
    await page.getByRole('menuitem', { name: /Taal/ }).click();
    await page.getByRole('heading', { name: 'My clients' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.goto(url + truus);
    await page.getByRole('heading', { name: 'What we see together' }).waitFor();
    await mapReady(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.evaluate(() => localStorage.clear());
  });

  test.each(['/clienten', truus, `${truus}/traject`])('on a phone: %s', async (path) => {
    const page = await visitAs('samira', phone);
    await page.goto(url + path);
    await page.getByText('Truus Vermeer').first().waitFor();
    await page
      .getByText('Anja')
      .or(page.getByText('Het traject'))
      .or(page.getByText('Sandra de Boer'))
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test.each(['/inloggen', '/clienten', truus, `${truus}/lijst`, `${truus}/toen-en-nu`, `${truus}/traject`])(
  'at 320 px nothing runs off the side: %s',
  async (path) => {
    const page = await visitAs(path === '/inloggen' ? null : 'samira', { width: 320, height: 640 });
    await page.goto(url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .locator('.list-cards__card, .client-card, .demo-person__name, .change-panel, .case-card')
      .first()
      .waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);

test('on the map every target is at least 24 px', async () => {
  const page = await visitAs('samira');
  await page.goto(`${url}/clienten/${caseOf('gerard')}`);
  await mapReady(page);
  const smallest = await page
    .locator('.map-button')
    .evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().width)));
  expect(smallest).toBeGreaterThanOrEqual(24);
});
