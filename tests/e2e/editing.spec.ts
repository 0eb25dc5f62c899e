import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { asReadIn } from '../support/as-read-in.ts';
import { testGraph } from '../support/graph.ts';
import { axeFaults } from './support/axe.ts';
import { changesOf, editingProduct, storedMembers, type EditingCase } from './support/editing-case.ts';
import { focusIsOn } from './support/keyboard.ts';
import { mapReady } from './support/map.ts';
import { resize } from './support/resize.ts';
import { laptop, leave, type Visitor } from './support/visitor.ts';

const tablet = { width: 1112, height: 834 };

let newCase: () => Promise<EditingCase>;
let here: EditingCase;
let page: Page;
let visitors: Visitor[];

beforeAll(async () => {
  newCase = await editingProduct();
});

beforeEach(async () => {
  here = await newCase();
  visitors = [];
});

afterEach(async () => {
  for (const visitor of visitors) await leave(visitor);
});

async function open(who: 'Samira' | 'Ilse', path: string): Promise<Page> {
  const visitor = await here.openAs(who);
  visitors.push(visitor);
  await visitor.page.goto(`${visitor.url}/clienten/${here.caseId}${path}`);
  await visitor.page.getByRole('button', { name: 'Persoon toevoegen' }).waitFor();
  return visitor.page;
}

const button = (name: string | RegExp, on = page): Locator => on.getByRole('button', { name, exact: true });
const status = (words: string | RegExp, on = page): Promise<void> =>
  on.locator('.save-state').getByText(words).waitFor();
const saved = (on = page): Promise<void> => status(/Opgeslagen om/, on);

async function choose(act: string, name: string, on = page): Promise<void> {
  await button(`Meer over ${name}`, on).first().click();
  await on.getByRole('menuitem', { name: act }).click();
}

/** The row of somebody in the list; who is chosen has the same menu in the panel. */
const inList = (name: string): Locator =>
  page.locator('.list-table').getByRole('button', { name: `Meer over ${name}` });

/** Changes how often Anja comes, in the form that is open. */
async function changeFrequency(often: string, on = page): Promise<void> {
  await on.getByLabel('Hoe vaak').selectOption({ label: often });
  await button('Bewaren', on).click();
}

/** Lets no map through until what it answers is called. */
async function mapHeldBack(): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if ((route.request().postData() ?? '').includes('"language"')) await held;
    await route.fallback();
  });
  return () => letGo();
}

async function holdsOn(on: Page, sizes = [laptop, tablet]): Promise<void> {
  for (const size of sizes) {
    await resize(on, size);
    expect(await axeFaults(on)).toEqual([]);
    expect(await on.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await on.setViewportSize(laptop);
}

describe('a worker alone', () => {
  test('adds, changes, confirms, ends, takes back, and does again after a reload', async () => {
    page = await open('Samira', '/lijst');
    await button('Persoon toevoegen').click();
    await button('Toevoegen').click();
    await page.getByText('Schrijf een naam. Een roepnaam is genoeg.').waitFor();
    await page.getByLabel('Roepnaam').fill('Cor');
    await page.getByLabel('Hoe dichtbij').selectOption({ label: 'Op afstand' });
    await holdsOn(page);
    await button('Toevoegen').click();
    await page.getByRole('heading', { name: 'Cor', exact: true }).waitFor();
    await saved();

    await choose('Bewerken', 'Anja');
    await page.getByRole('button', { name: 'Advies: Krijgt' }).click();
    await page.getByText('Advies: was krijgt, nu niets').waitFor();
    await holdsOn(page);
    await changeFrequency('Elke dag');
    await saved();
    await button('Anja: klopt nog').click();
    await choose('Band beëindigen', 'Bilal');
    await button('Beëindigen').click();
    await page.getByText('Kies een reden. ‘Weet ik niet’ mag ook.').waitFor();
    await page.getByText('Het is verwaterd').click();
    await button('Beëindigen').click();
    await inList('Bilal').waitFor({ state: 'detached' });
    await saved();
    const [anja, cor] = await storedMembers(here);
    expect([anja?.tie.frequency, anja?.tie.support, cor?.callName]).toEqual([
      'DAILY',
      [{ kind: 'PRACTICAL', received: 3, given: 0 }],
      'Cor',
    ]);

    await button('Ongedaan maken: Bilal: band beëindigd').click();
    await inList('Bilal').waitFor();
    await saved();
    const letTheMapCome = await mapHeldBack();
    await page.reload();
    await page.getByRole('button', { name: /^Opnieuw doen: iemand/ }).waitFor();
    letTheMapCome();
    await page.getByRole('button', { name: /^Opnieuw doen: Bilal/ }).click();
    await inList('Bilal').waitFor({ state: 'detached' });
    await saved();
    expect((await storedMembers(here)).map((member) => member.callName)).toEqual(['Anja', 'Cor']);
  });

  test('reads where somebody was read in from, and nothing of the kind with who was told here', async () => {
    await asReadIn(testGraph(), [here.caseId, here.bilalId]);
    page = await open('Samira', '/lijst');
    const details = page.getByRole('region', { name: 'Bilal' });
    await page.locator('.list-table').getByRole('button', { name: 'Bilal', exact: true }).click();
    await details.getByText('Ingelezen op 2 maart 2026 uit “Gemeente Voorbeeld, register 2026”.').waitFor();
    await page.locator('.list-table').getByRole('button', { name: 'Anja', exact: true }).click();
    await page.getByRole('region', { name: 'Anja' }).getByText('dochter').first().waitFor();
    expect(await page.getByText('Ingelezen op').count()).toBe(0);
  });

  test('does the same by keyboard alone, and finds a draft again', async () => {
    page = await open('Samira', '/lijst');
    await button('Meer over Anja').focus();
    await page.keyboard.press('Enter');
    await focusIsOn(page, '[role=menu] *');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Anja bewerken' }).waitFor();
    await page.getByLabel('Hoe vaak').focus();
    await page.keyboard.type('Elke maand');
    await page.getByText('Hoe vaak: was elke week, nu elke maand').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Anja bewerken' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await inList('Anja').focus();
    await page.keyboard.press('Enter');
    await focusIsOn(page, '[role=menu] *');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Hoe vaak: was elke week, nu elke maand').waitFor();
    await page.getByLabel('Hoe vaak').focus();
    await page.keyboard.press('Control+Enter');
    await button('Bewaren').focus();
    await page.keyboard.press('Enter');
    await saved();
    await page.locator('body').press('Control+z');
    await page.getByRole('button', { name: /^Opnieuw doen: Anja/ }).waitFor();
    await saved();
    expect((await storedMembers(here))[0]?.tie.frequency).toBe('WEEKLY');
    expect(await changesOf(here)).toEqual(['RECORD_TIE', 'UNDO']);
  });

  test('edits on the map too, and on the map of today only', async () => {
    page = await open('Samira', '');
    await mapReady(page);
    await page.locator('.map-button[aria-label^="Anja"]').focus();
    await page.keyboard.press('Enter');
    await button('Anja: klopt nog').click();
    await saved();
    await choose('Is geïnformeerd', 'Anja');
    await button('Bewaren').click();
    await saved();
    expect((await storedMembers(here))[0]?.informedOn).not.toBeNull();
    await page.goto(`${page.url()}&op=2025-06-01`);
    await page.getByText(/Bewerken kan alleen op de kaart van vandaag/).waitFor();
    expect(await page.getByRole('button', { name: 'Persoon toevoegen' }).count()).toBe(0);
    await button('Naar vandaag').click();
    await button('Anja: klopt nog').waitFor();
  });
});

describe('the line drops', () => {
  test('three changes stay on the screen and are stored once each when it is back', async () => {
    page = await open('Samira', '/lijst');
    let lost = 0;
    // The first change reaches the service, but its answer does not come back.
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('"idempotencyKey"')) return route.abort('internetdisconnected');
      if (lost === 0) await route.fetch();
      lost += 1;
      return route.abort('internetdisconnected');
    });
    await choose('Bewerken', 'Anja');
    await changeFrequency('Elke dag');
    await status('Niet opgeslagen (1)');
    await choose('Klopt nog', 'Bilal');
    await button('Persoon toevoegen').click();
    await page.getByLabel('Roepnaam').fill('Cor');
    await button('Toevoegen').click();
    await status('Niet opgeslagen (3)');
    await page.getByRole('heading', { name: '3 wijzigingen wachten' }).waitFor();
    await page.getByText(/U kunt doorwerken/).waitFor();
    await inList('Cor').waitFor();
    expect(await page.getByRole('button', { name: 'Gespreksmodus' }).isDisabled()).toBe(true);
    await holdsOn(page);
    await page.unroute('**/graphql');
    await button('Probeer nu').click();
    await status('Weer verbonden, 3 opgeslagen');
    expect(await changesOf(here)).toEqual(['RECORD_TIE', 'CONFIRM_TIES', 'RECORD_MEMBER']);
    expect((await storedMembers(here)).map((member) => member.callName)).toEqual(['Anja', 'Bilal', 'Cor']);
  });
});

test('a change that is not accepted is told with the reason, and can be mended while the rest is stored', async () => {
  page = await open('Samira', '/lijst');
  let refused = false;
  await page.route('**/graphql', (route) => {
    if (refused || !(route.request().postData() ?? '').includes('"idempotencyKey"')) return route.fallback();
    refused = true;
    const extensions = { code: 'INVALID_INPUT', details: { field: 'callName', reason: 'HOLDS_BSN' } };
    return route.fulfill({ json: { errors: [{ message: '', extensions }] } });
  });
  await button('Persoon toevoegen').click();
  await page.getByLabel('Roepnaam').fill('Cor');
  await page.keyboard.press('Enter');
  await page.getByText(/Dit lijkt een burgerservicenummer/).waitFor();
  await choose('Klopt nog', 'Bilal');
  await status('Niet opgeslagen (1)');
  await holdsOn(page);
  await button('Verbeteren').click();
  expect(await page.getByLabel('Roepnaam').inputValue()).toBe('Cor');
  await page.getByLabel('Roepnaam').fill('Cornelis');
  await button('Toevoegen').click();
  await saved();
  expect((await storedMembers(here)).map((member) => member.callName)).toEqual(['Anja', 'Bilal', 'Cornelis']);
  expect(await changesOf(here)).toEqual(['CONFIRM_TIES', 'RECORD_MEMBER']);
});

describe('two workers at once', () => {
  test('the second sees both versions and chooses line by line', async () => {
    page = await open('Samira', '/lijst');
    await choose('Bewerken', 'Anja');
    const ilse = await open('Ilse', '/lijst');
    await choose('Bewerken', 'Anja', ilse);
    await ilse.getByRole('button', { name: 'Gezelschap: Over en weer' }).click();
    await button('Bewaren', ilse).click();
    await saved(ilse);

    await changeFrequency('Elke dag');
    const dialog = page.getByRole('dialog', { name: 'Ilse Brouwer heeft Anja ook bewerkt' });
    await dialog.waitFor();
    await holdsOn(page);
    expect(await dialog.getByRole('radio', { name: 'elke dag' }).isChecked()).toBe(true);
    expect(await dialog.getByRole('radio', { name: 'over en weer' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kies een versie' }).click();
    await dialog.getByRole('button', { name: 'Bewaar deze keuze' }).click();
    await saved();
    const [anja] = await storedMembers(here);
    expect(anja?.tie.frequency).toBe('DAILY');
    expect(anja?.tie.support.map((support) => support.kind)).toEqual(['PRACTICAL', 'COMPANY', 'ADVICE']);
  });

  test('a confirmation is no reason to ask; a removal is, and what was built on is not taken back', async () => {
    page = await open('Samira', '/lijst');
    await choose('Bewerken', 'Anja');
    const ilse = await open('Ilse', '/lijst');
    await choose('Klopt nog', 'Anja', ilse);
    await saved(ilse);
    await changeFrequency('Elke dag');
    await saved();

    await ilse.reload();
    await choose('Bewerken', 'Anja', ilse);
    await changeFrequency('Elke maand', ilse);
    await saved(ilse);
    await page.getByRole('button', { name: /^Ongedaan maken: Anja/ }).click();
    await page.getByText('Dit kan niet meer ongedaan.').waitFor();
    await button('Begrepen').click();

    // She still sees him when he is taken off.
    const letMapThrough = await mapHeldBack();
    await choose('Van de kaart halen', 'Bilal', ilse);
    await saved(ilse);
    await choose('Klopt nog', 'Bilal');
    letMapThrough();
    const dialog = page.getByRole('dialog', { name: 'Ilse Brouwer heeft Bilal van de kaart gehaald' });
    await dialog.getByRole('button', { name: 'Bilal terugzetten' }).click();
    await saved();
    expect((await storedMembers(here)).map((member) => member.callName)).toEqual(['Anja', 'Bilal']);
  });
});
