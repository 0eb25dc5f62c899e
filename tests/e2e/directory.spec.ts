import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { demoApp } from './support/demo-app.ts';
import { tabTo as tabUntil } from './support/keyboard.ts';
import { laptop, leave, phone, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => expect(visitor.faults).toEqual([]));

afterAll(async () => {
  for (const each of visitors.values()) await leave(each);
});

async function visitAs(as: string, viewport = laptop): Promise<Page> {
  visitor = visitors.get(as) ?? (await visit(url, { as }));
  visitors.set(as, visitor);
  await visitor.page.setViewportSize(viewport);
  return visitor.page;
}

/** What has the focus: its words, or the name of its field. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const field = active?.getAttribute('name');
    const words = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    return field ? `[${field}] ${words} ${active?.closest('label')?.textContent ?? ''}` : words;
  });
}

const tabTo = (page: Page, wanted: RegExp): Promise<void> => tabUntil(page, wanted, focused, 90);

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

test('with the keyboard alone: search, read, say that it still holds, change it, and add another', async () => {
  const page = await visitAs('samira');
  const word = randomUUID().slice(0, 8);
  await page.goto(`${url}/sociale-kaart`);
  await page.getByRole('link', { name: 'Eettafel donderdag' }).waitFor();
  await tabTo(page, /Zoek een initiatief/);
  await page.keyboard.type('papier');
  await page.getByText('1 initiatief', { exact: true }).first().waitFor();
  await page.waitForURL(({ searchParams }) => searchParams.get('zoek') === 'papier');

  await tabTo(page, /^Papierensoos$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Papierensoos' }).waitFor();
  await tabTo(page, /^Nog actueel$/);
  await page.keyboard.press('Enter');
  await page.getByText('Nagekeken op 17 november 2026, door Samira Haddou').waitFor();
  await becomes(() => focused(page), 'Nog actueel');

  await page.getByRole('link', { name: 'Bewerken' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Papierensoos bewerken' }).waitFor();
  await tabTo(page, /^\[cost\]/);
  await write(page, `gratis ${word}`);
  await page.keyboard.press('Enter');
  await page.getByText(new RegExp(`Prijs van .* naar gratis ${word}`)).waitFor();

  await page.goto(`${url}/sociale-kaart`);
  await tabTo(page, /^Initiatief toevoegen$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Initiatief toevoegen' }).waitFor();
  await tabTo(page, /^\[name\]/);
  await page.keyboard.type('Papierensoos');
  await page.keyboard.press('Enter');
  await page.getByText('Niet alles klopt.', { exact: false }).waitFor();
  await becomes(() => focused(page), expect.stringMatching(/^Voor welk gebied/));
  await tabTo(page, /^\[areaCodes\] .*Oosterpark/);
  await page.keyboard.press('Space');
  await tabTo(page, /^\[rhythm\]/);
  await page.keyboard.type('vrijdag 10.00');
  await page.keyboard.press('Enter');
  await page.getByText('Dit lijkt op wat er al staat.').waitFor();
  await tabTo(page, /toch toevoegen/);
  await page.locator('[name="name"]').focus();
  await write(page, `Nieuwsgroep ${word}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Nieuwsgroep ${word}`, exact: true }).waitFor();
  await page.getByText('Toegevoegd aan de sociale kaart').waitFor();
});

test('a filter narrows and stands in the address; nothing found says how to look wider', async () => {
  const page = await visitAs('samira');
  await page.goto(`${url}/sociale-kaart`);
  await page.getByText(/in en rond Wijkteam Oost/).waitFor();
  await page.getByRole('checkbox', { name: /^Financiën/ }).check();
  await page.waitForURL(/leefgebied=FINANCE/);
  await page.getByRole('link', { name: 'Inloop geld en post', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Inloop geld en post', exact: true }).waitFor();
  await becomes(() => page.getByRole('checkbox', { name: /^Financiën/ }).isChecked(), true);
  await page.goto(`${url}/sociale-kaart?zoek=weidetuin`);
  await page.getByText('Met “weidetuin” vonden we hier nog niets.').waitFor();
  await page.getByRole('button', { name: 'Zoek in alle gebieden' }).click();
  await page.getByRole('link', { name: 'Weidetuin' }).waitFor();
});

test('pausing asks until when, and a colleague who was second sees the newer version beside the own one', async () => {
  const page = await visitAs('samira');
  await page.goto(`${url}/sociale-kaart?zoek=naaiatelier`);
  await page.getByRole('link', { name: 'Naaiatelier' }).click();
  await page.getByRole('link', { name: 'Bewerken' }).click();
  await page.waitForURL(/\/bewerken$/);
  await page.locator('[name="food"]').fill(`thee ${randomUUID().slice(0, 8)}`);

  const other = await visitAs('joris');
  await other.goto(page.url().replace('/bewerken', ''));
  await other.getByText('Pauze', { exact: true }).click();
  await other.getByRole('dialog').getByLabel('Weer open vanaf').fill('01-01-2020');
  await other.getByRole('button', { name: 'Pauze bewaren' }).click();
  await other.getByText('Deze dag is al geweest.', { exact: false }).waitFor();
  await other.getByRole('dialog').getByLabel('Weer open vanaf').fill('01-03-2027');
  await other.getByRole('button', { name: 'Pauze bewaren' }).click();
  await other.getByText('Pauze tot 1 maart 2027').first().waitFor();
  await other.getByRole('status').getByText('Opgeslagen.').waitFor({ state: 'attached' });
  await other.getByText('Open', { exact: true }).click();
  await other.getByText('Open gezet voor nieuwe mensen').first().waitFor();

  visitor = visitors.get('samira') ?? visitor;
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Iemand anders heeft dit intussen veranderd.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('heading', { name: 'Geschiedenis' }).waitFor();
});

const screens: readonly [string, string, string, RegExp][] = [
  ['list', 'samira', '/sociale-kaart', /Eettafel maandag/],
  ['nothing found', 'samira', '/sociale-kaart?zoek=xqzy', /Wis het zoekwoord/],
  ['new initiative', 'samira', '/sociale-kaart/initiatieven/nieuw', /Wat is het\?/],
  ['organisations', 'joris', '/sociale-kaart/organisaties', /Kredietbank Oeverlinde/],
  ['new organisation', 'bas', '/sociale-kaart/organisaties/nieuw', /Soort partner/],
];

describe('axe finds nothing, and nothing runs off the side', () => {
  describe.each([
    ['laptop', laptop],
    ['phone', phone],
    ['narrow', { width: 320, height: 640 }],
  ] as const)('%s', (_size, viewport) => {
    test.each(screens)('%s', async (_name, as, path, ready) => {
      const page = await visitAs(as, viewport);
      await page.goto(url + path);
      await page.getByText(ready).first().waitFor();
      await expectGood(page);
    });

    test('one initiative and its form, one organisation and its form', async () => {
      const page = await visitAs('bas', viewport);
      await page.goto(`${url}/sociale-kaart?zoek=maandag`);
      await page.getByRole('link', { name: 'Eettafel maandag' }).click();
      await page.getByRole('heading', { name: 'Wie trekt het' }).waitFor();
      await expectGood(page);
      await page.getByRole('link', { name: 'Bewerken' }).click();
      await page.getByRole('button', { name: 'Bewaren' }).waitFor();
      await expectGood(page);
      await page.goto(`${url}/sociale-kaart/organisaties?zoek=woonlinde`);
      await page.getByRole('link', { name: 'Woonlinde' }).click();
      await page.getByRole('heading', { name: 'Partnercontact' }).waitFor();
      await expectGood(page);
      await page.getByRole('link', { name: 'Bewerken' }).click();
      await page.getByRole('checkbox', { name: /Dewi Sitompul/ }).waitFor();
      await expectGood(page);
    });
  });
});

test('on paper stands what anybody may know, and nobody’s name', async () => {
  const page = await visitAs('samira');
  await page.goto(`${url}/sociale-kaart?zoek=maandag`);
  await page.getByRole('link', { name: 'Eettafel maandag' }).click();
  await page.getByText('Buurthuis De Linde, Lindeplein 4', { exact: false }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Buurthuis De Linde, Lindeplein 4', { exact: false }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Wie trekt het' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Geschiedenis' }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Printen' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});

async function expectGood(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
