import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { demoApp } from './support/demo-app.ts';
import { tabTo as tabUntil } from './support/keyboard.ts';
import { resize } from './support/resize.ts';
import { laptop, leave, phone, visit, type Visitor } from './support/visitor.ts';

const tablet = { width: 1112, height: 834 };

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

/** No fault that axe knows, at both sizes, and nothing to scroll sideways for. */
async function isAccessible(page: Page): Promise<void> {
  for (const size of [laptop, tablet]) {
    await resize(page, size);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await page.setViewportSize(laptop);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const label = active?.id ? document.querySelector(`label[for="${CSS.escape(active.id)}"]`)?.textContent : null;
    return active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '';
  });
}

const tabTo = (page: Page, wanted: RegExp): Promise<void> => tabUntil(page, wanted, focusedText, 80);

async function press(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

async function fill(page: Page, wanted: RegExp, text: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('by keyboard alone: a new volunteer is registered, spoken to, given a pause and thanked', async () => {
  visitor = await visit(url, { as: 'joris' });
  const { page } = visitor;
  const family = `Proef${Date.now().toString(36).replace(/\d/g, 'x')}`;
  await page.goto(`${url}/vrijwilligers`);
  await page.getByRole('link', { name: 'Jan Willems' }).waitFor();
  await isAccessible(page);

  await press(page, /Vrijwilliger inschrijven/);
  await fill(page, /Naam van de inwoner/, family);
  await page.keyboard.press('Enter');
  await page.getByText('Er is niemand met deze naam in uw gebied gevonden.').waitFor();
  await press(page, /Deze inwoner is nieuw/);
  await page.getByLabel('Roepnaam').waitFor();
  await isAccessible(page);
  await fill(page, /Roepnaam/, 'Tini');
  await fill(page, /Achternaam/, family);
  await tabTo(page, /Buurt/);
  await page.keyboard.type('Zilverlinde');
  await press(page, /^Inschrijven$/);

  await page.getByRole('heading', { name: `Tini ${family}` }).waitFor();
  await becomes(() => focusedText(page), `Tini ${family}`);
  await page.getByText('Er is nog geen gesprek genoteerd.').waitFor();
  await isAccessible(page);

  await press(page, /Contact noteren/);
  await page.getByRole('dialog').waitFor();
  await isAccessible(page);
  await press(page, /^Noteren$/);
  await page.getByText('Vul dit in.').waitFor();
  await fill(page, /Wat is er besproken/, 'Gebeld. Eén mens is genoeg.');
  await fill(page, /Hoeveel mensen helpt Tini nu/, '1');
  await press(page, /^Noteren$/);
  await page.getByText('Gebeld. Eén mens is genoeg.').waitFor();
  await page.getByText('Tini zit aan de grens. Er komt niemand bij tot er een plek vrij is.').waitFor();

  await press(page, /^Pauze$/);
  await fill(page, /Pauze tot/, '01-02-2027');
  await press(page, /^Pauze geven$/);
  await page.getByText('Tini heeft pauze tot 1 feb 2027.').waitFor();

  await press(page, /^Stoppen met dank$/);
  await fill(page, /Hoe bedankte u Tini/, 'Met een bos bloemen');
  await press(page, /^Stoppen met dank$/);
  await page.getByText('Tini is gestopt, met dank.').waitFor();
  await press(page, /^Gestopt/);
  await page.getByRole('link', { name: `Tini ${family}` }).waitFor();
  await press(page, new RegExp(`^Tini ${family}$`));
  await page.getByText('Met een bos bloemen').waitFor();
  expect(await page.getByRole('button', { name: 'Contact noteren' }).count()).toBe(0);
});

test('the same list on a phone; teams, professionals and acquaintances without a fault', async () => {
  visitor = await visit(url, { as: 'samira', viewport: phone });
  const { page } = visitor;
  await page.goto(`${url}/sociale-kaart/kennen`);
  await page.getByRole('heading', { name: /Inwoners/ }).waitFor();
  await isAccessible(page);
  await page.goto(`${url}/sociale-kaart/teams`);
  await page.getByText(/^\d+ professionals$/).waitFor();
  await isAccessible(page);
  await page.getByRole('searchbox').fill('schuld');
  await page.getByRole('link', { name: 'Yara Haddad' }).waitFor();
  await page.getByRole('link', { name: 'Noah Martina' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Wijkteam Oost', exact: true }).click();
  await page.getByRole('heading', { name: 'Wijkteam Oost', level: 1 }).waitFor();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Petra Kuiper' }).first().click();
  await page.getByText('BIG loopt af op 31 dec').waitFor();
  await isAccessible(page);
  expect(await page.getByRole('button', { name: 'Bewerken' }).count()).toBe(0);
});
