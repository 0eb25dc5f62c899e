import { join } from 'node:path';
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { addDays, addYears, todayInTheNetherlands } from '@netwerk/domain';
import type { Locator, Page } from 'playwright-core';
import { cookieOf, testApi } from '../support/app.ts';
import {
  aClient,
  aMember,
  aMunicipality,
  aTeam,
  aTie,
  aWorker,
  worksOn,
  type Team,
  type Worker,
} from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';
import { axeFaults } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { focusIsOn } from './support/keyboard.ts';
import { resize } from './support/resize.ts';
import { laptop, leave, phone, tablet, visit, type Visitor } from './support/visitor.ts';

jest.setTimeout(240_000);

const today = todayInTheNetherlands();
const typed = (date: string): string => date.split('-').reverse().join('-');

let url: string;
let visitor: Visitor;
let team: Team;
let samira: Worker;

beforeAll(async () => {
  const viewerDist = join(productFolder, 'apps', 'viewer', 'dist');
  url = (await testApi({ settings: { viewerDist } })).url;
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  samira = await aWorker(testGraph(), team, { callName: 'Samira' });
  await aWorker(testGraph(), team, { callName: 'Ilse' });
}, 120_000);

afterEach(() => leave(visitor));

async function open(path: string, viewport = laptop): Promise<Page> {
  visitor = await visit(url, { viewport });
  const [name = '', value = ''] = (await cookieOf(samira)).split('=');
  await visitor.page.context().addCookies([{ name, value, url }]);
  await visitor.page.goto(`${url}${path}`);
  return visitor.page;
}

/** Nothing for axe, and no sideways scroll, on a laptop and on a tablet. */
async function expectGood(page: Page): Promise<void> {
  for (const size of [tablet, laptop]) {
    await resize(page, size);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
}

/** Does what this button does, by keyboard. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const inDialog = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

async function fillAndGo(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.insertText(text);
  }
  await press(button(page, 'Volgende'));
}

async function newResident(page: Page, familyName: string): Promise<void> {
  await press(button(page, 'Deze inwoner is nieuw'));
  await page.getByLabel('Buurt').selectOption({ index: 1 });
  await fillAndGo(page, { Roepnaam: 'Bep', 'Achternaam (hoeft niet)': familyName });
}

const asked = {
  'Wat werd er gevraagd?': 'Hulp bij de post',
  'De vraag achter de vraag, in de woorden van de cliënt': 'Ik wil het weer zelf kunnen.',
};

async function chooseGround(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Wmo/ }).focus();
  await page.keyboard.press('Space');
  await press(button(page, 'Volgende'));
}

test('a case is opened for somebody new, changed, handed over and closed, by keyboard alone', async () => {
  const page = await open('/clienten');
  await press(page.getByRole('link', { name: 'Nieuw traject' }).first());
  await page.getByRole('heading', { name: 'Over wie gaat het?' }).waitFor();
  await press(button(page, 'Volgende'));
  await page.getByText('Kies een inwoner, of vul in wie er nieuw is.').waitFor();
  await expectGood(page);
  await newResident(page, 'Meerdink');
  const heading = page.getByRole('heading', { name: 'Wat is de vraag?' });
  await heading.waitFor();
  await becomes(() => heading.evaluate((element) => element === document.activeElement), true);
  await fillAndGo(page, asked);
  await expectGood(page);
  await chooseGround(page);
  await page.getByText('Hierna vraagt u of er een netwerkkaart mag zijn').waitFor();
  await expectGood(page);
  await press(button(page, 'Traject openen'));
  await page.getByRole('heading', { name: 'Eerst vragen: mag er een netwerkkaart zijn?' }).waitFor();
  await press(page.getByRole('link', { name: 'Mijn cliënten' }).first());
  await press(page.getByRole('link', { name: 'Bep Meerdink' }));
  await press(page.getByRole('link', { name: 'Traject', exact: true }));

  await press(button(page, 'Bewerken'));
  await page.getByRole('dialog').getByLabel('Het doel (hoeft niet)').fill('Elke week zelf de post doen');
  await expectGood(page);
  await press(inDialog(page, 'Bewaren'));
  await page.getByText('Elke week zelf de post doen').waitFor();
  await page.getByText('1 eerdere versie').waitFor();

  await press(button(page, 'Op- of afschalen vastleggen'));
  await page.getByLabel('Wat gebeurde er?').selectOption('UP');
  await page.getByLabel('Naar wie of wat?').fill('wijkverpleging');
  await page.getByLabel('Waarom?', { exact: true }).fill('Na een val');
  await press(inDialog(page, 'Bewaren'));
  await page.getByText('Opgeschaald naar wijkverpleging').waitFor();

  await press(button(page, 'Contact overdragen'));
  await page.getByLabel('Nieuwe contactpersoon', { exact: true }).selectOption({ label: 'Ilse' });
  await page.getByLabel('Vanaf welke dag?').fill(typed(addDays(today, -1)));
  await press(inDialog(page, 'Contact overdragen'));
  await page.getByText('Deze dag is al geweest. Kies een latere dag.').waitFor();
  await page.getByLabel('Vanaf welke dag?').fill(typed(addDays(today, 7)));
  await page
    .getByLabel('Warme overdracht: wat moet de nieuwe contactpersoon weten? (hoeft niet)')
    .fill('Koffie om tien uur');
  await press(inDialog(page, 'Contact overdragen'));
  await page.getByText('Bij de overdracht: “Koffie om tien uur”').waitFor();
  await page.getByText('gepland', { exact: true }).waitFor();
  await expectGood(page);

  await press(button(page, 'Afsluiten'));
  await press(inDialog(page, 'Traject afsluiten'));
  await page.getByText('Vul dit in.').waitFor();
  await page.getByLabel('Hoe is het afgelopen?').selectOption('GOAL_REACHED');
  await page.getByLabel('In de woorden van Bep (hoeft niet)').fill('Ik doe het nu zelf');
  await page.getByLabel('Wanneer gaat er weer iemand langs? (hoeft niet)').fill(typed(addDays(today, 90)));
  await expectGood(page);
  await press(inDialog(page, 'Traject afsluiten'));
  await page.getByText('Afloop: Doel bereikt.').waitFor();
  await focusIsOn(page, '.closing');
  const [year] = addYears(today, 15).split('-');
  expect(await page.locator('.closing').innerText()).toContain(`${year} (Wmo 2015 art. 5.3.4)`);
  await becomes(() => button(page, 'Bewerken').count(), 0);
  await expectGood(page);

  await page.goto(`${url}/clienten`);
  await page.getByRole('heading', { name: 'Weer langsgaan' }).waitFor();
  await page.locator('.closed-client').getByText('Bep Meerdink').first().waitFor();
  expect(await page.locator('.clients-table__link', { hasText: 'Bep Meerdink' }).count()).toBe(0);
  await expectGood(page);
});

test('what was typed stays when the line drops, and one person does not become two', async () => {
  await aClient(testGraph(), team, { callName: 'Bep', familyName: 'Dubbel', closedOn: addDays(today, -400) });
  const page = await open('/clienten/nieuw', tablet);
  await newResident(page, 'Dubbel');
  await fillAndGo(page, asked);
  await chooseGround(page);
  await page.context().setOffline(true);
  await press(button(page, 'Traject openen'));
  await page.getByText('Geen verbinding. Wat u invulde, staat er nog.').waitFor();
  await page.context().setOffline(false);
  await press(button(page, 'Traject openen'));
  await page.getByText('Er woont hier al iemand met deze naam').waitFor();
  await expectGood(page);
  await press(button(page, 'Dit is dezelfde'));
  expect(await page.locator('.opening__chosen').innerText()).toContain('Bep Dubbel');
  for (const step of ['Wat is de vraag?', 'Wat sprak u af met de cliënt?', 'Wie pakt het op?']) {
    await press(button(page, 'Volgende'));
    await page.getByRole('heading', { name: step }).waitFor();
  }
  await press(button(page, 'Traject openen'));
  await page.getByRole('heading', { name: 'Eerst vragen: mag er een netwerkkaart zijn?' }).waitFor();
  await page.goto(`${url}/clienten/nieuw`);
  await page.getByLabel('Naam van de inwoner').fill('Dubbel');
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: /Bep Dubbel/ }));
  await press(button(page, 'Volgende'));
  await fillAndGo(page, asked);
  await chooseGround(page);
  await press(button(page, 'Traject openen'));
  await page.getByText('Bep Dubbel heeft al een open traject bij dit team. U heeft daarin een rol.').waitFor();
});

test('a case to discuss names nobody, on the screen and on paper', async () => {
  const client = await aClient(testGraph(), team, { callName: 'Truus', familyName: 'Zomerdijk' });
  await worksOn(testGraph(), samira, client);
  const details = { relation: 'dochter' };
  const memberId = await aMember(testGraph(), client, { callName: 'Anja', details });
  await aTie(testGraph(), client, memberId, { ring: 1, sector: 'FAMILY', details: { receivesPractical: 2 } });
  const page = await open(`/clienten/${client.caseId}/traject`);
  await press(page.getByRole('link', { name: 'Casuïstiek' }));
  await page.getByText('Lees dit eerst zelf.').waitFor();
  await page.getByRole('row', { name: /dochter/ }).waitFor();
  await expectGood(page);
  const shown = await page.locator('main').innerText();
  for (const name of ['Truus', 'Zomerdijk', 'Anja', 'Proefdorp']) expect(shown).not.toContain(name);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: 'Terug naar het traject' }).isVisible()).toBe(false);
  expect(await page.getByRole('row', { name: /dochter/ }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await resize(page, phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});
