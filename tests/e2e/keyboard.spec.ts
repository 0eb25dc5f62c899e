import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { becomes } from './support/becomes.ts';
import { caseOf, demoApp } from './support/demo-app.ts';
import { focusIsOn, tabTo as tabUntil } from './support/keyboard.ts';
import { mapReady } from './support/map.ts';
import { leave, phone, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });
}

const tabTo = (page: Page, wanted: RegExp): Promise<void> => tabUntil(page, wanted, focusedText);

/** The text of the person who has the focus; kansen on the way are passed by. */
async function focusedPerson(page: Page): Promise<string> {
  for (let step = 0; (await focusedText(page)).startsWith('kans ') && step < 5; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  return focusedText(page);
}

test('with the keyboard alone: log in, open a client, read a person, change the date', async () => {
  visitor = await visit(url);
  const { page } = visitor;
  await page.goto(url);
  await page.getByRole('heading', { name: 'Met wie wilt u rondkijken?' }).waitFor();
  await tabTo(page, /Samira Haddou/);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Truus Vermeer' }).waitFor();

  await tabTo(page, /^Truus Vermeer$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Truus Vermeer' }).waitFor();
  await mapReady(page);

  await tabTo(page, /, .*(dichtbij|op afstand)/);
  const first = await focusedText(page);
  await page.keyboard.press('End');
  await becomes(() => focusedText(page), expect.not.stringContaining(first));
  await page.keyboard.press('Home');
  await becomes(() => focusedText(page), first);
  await page.keyboard.press('ArrowDown');
  await becomes(() => focusedText(page), expect.not.stringContaining(first));
  const below = await focusedPerson(page);
  expect(below).not.toBe(first);
  await page.keyboard.press('Enter');
  const name = below.split(',')[0] ?? '';
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await becomes(() => focusedText(page), name);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Wat we samen zien' }).waitFor();

  await page.locator('.date-control').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabToDateField(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('31-02-2026');
  await page.keyboard.press('Enter');
  await page.getByText('Deze datum bestaat niet.').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('11-03-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /11 mrt 2026/ }).waitFor();
  await page.waitForURL(({ searchParams }) => searchParams.get('op') === '2026-03-11');
  await mapReady(page);
});

async function tabToDateField(page: Page): Promise<void> {
  for (let press = 0; press < 8; press += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'date')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the date field was not reached');
}

test('plus, minus and zero zoom the map, and the places of the buttons follow', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten`);
  await page.getByRole('link', { name: 'Truus Vermeer' }).click();
  await mapReady(page);
  const button = page.locator('.map-button').last();
  const before = await button.boundingBox();
  await button.focus();
  await page.keyboard.press('+');
  await page.waitForFunction(
    (width) => (document.activeElement?.getBoundingClientRect().width ?? 0) > width,
    before?.width ?? 0,
  );
  await page.keyboard.press('0');
  await page.waitForFunction(
    (width) => (document.activeElement?.getBoundingClientRect().width ?? 0) <= width + 0.5,
    before?.width ?? 0,
  );
});

test('the skip link leads past the bar', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten`);
  await page.getByRole('link', { name: 'Truus Vermeer' }).waitFor();
  await page.keyboard.press('Tab');
  await becomes(() => focusedText(page), 'Naar de inhoud');
  await page.keyboard.press('Enter');
  await focusIsOn(page, '#inhoud');
});

test('closing the details gives the focus back to the person, on the map and in the list', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await mapReady(page);
  await page.locator('.map-button[aria-label^="Anja"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Anja' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Wat we samen zien' }).waitFor();
  await becomes(() => focusedText(page), expect.stringMatching(/^Anja, /));
  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await page.getByRole('button', { name: 'Bilal', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bilal' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Bilal' }).waitFor({ state: 'detached' });
  await becomes(() => focusedText(page), 'Bilal');
});

test('on a phone the details come into sight when somebody is chosen, and the list when they are closed', async () => {
  visitor = await visit(url, { as: 'samira', viewport: phone });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}/lijst`);
  const top = (name: string, role: 'heading' | 'button'): Promise<number> =>
    page.getByRole(role, { name, exact: true }).evaluate((each) => each.getBoundingClientRect().top);
  await page.getByRole('button', { name: 'Bilal', exact: true }).click();
  await page.getByRole('heading', { name: 'Bilal' }).waitFor();
  await becomes(async () => (await top('Bilal', 'heading')) < phone.height, true);
  await page.getByRole('button', { name: 'Sluit Bilal' }).click();
  await page.getByRole('heading', { name: 'Bilal' }).waitFor({ state: 'detached' });
  await becomes(async () => {
    const place = await top('Bilal', 'button');
    return place >= 0 && place < phone.height;
  }, true);
});
