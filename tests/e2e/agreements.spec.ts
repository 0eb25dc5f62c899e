import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { addDays, addYears, longDateWords } from '@netwerk/domain';
import { question } from '@netwerk/graph';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { cookieOf } from '../support/app.ts';
import {
  aClient,
  aMember,
  aMunicipality,
  aTeam,
  aTie,
  aWorker,
  worksOn,
  type Client,
  type Team,
  type Worker,
} from '../support/builders.ts';
import { testCaller, testGraph } from '../support/graph.ts';
import { axeFaults } from './support/axe.ts';
import { demoApp } from './support/demo-app.ts';
import { focusIsOn } from './support/keyboard.ts';
import { mapReady } from './support/map.ts';
import { leave, phone, tablet, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;
let team: Team;
let worker: Worker;

beforeAll(async () => {
  url = await demoApp();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team, { callName: 'Sara' });
}, 120_000);

afterEach(() => leave(visitor));

/** A client of this worker, with one person who was written down long ago. */
async function aFile(agreed: boolean): Promise<Client> {
  const client = await aClient(testGraph(), team, { agreed });
  await worksOn(testGraph(), worker, client);
  await aTie(testGraph(), client, await aMember(testGraph(), client, { callName: 'Anja' }), {
    ring: 1,
    sector: 'FAMILY',
    details: { receivesPractical: 1 },
  });
  return client;
}

async function open(client: Client, part: string, viewport = tablet): Promise<Page> {
  visitor = await visit(url, { viewport });
  const [name = '', value = ''] = (await cookieOf(worker)).split('=');
  await visitor.page.context().addCookies([{ name, value, url }]);
  await visitor.page.goto(`${url}/clienten/${client.caseId}${part}`);
  return visitor.page;
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

/** The neighbourhood's own today, as the page filled it in. */
async function typedDay(page: Page, label: string): Promise<string> {
  return (await page.getByLabel(label).inputValue()).split('-').reverse().join('-');
}

const typed = (date: string): string => date.split('-').reverse().join('-');

const dialogButton = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });

test('the agreement comes before the map, and by keyboard alone', async () => {
  const page = await open(await aFile(false), '');
  await page.getByRole('heading', { name: 'Eerst vragen: mag er een netwerkkaart zijn?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Afspraak vastleggen' }).focus();
  await page.keyboard.press('Enter');
  const today = await typedDay(page, 'Afgesproken op');
  await page.getByLabel('Geldt tot').fill(typed(addYears(today, 14)));
  await page.keyboard.press('Enter');
  await page.getByText('niet verder dan tien jaar vooruit').waitFor();
  await focusIsOn(page, '[name=expiresOn]');
  await page.getByLabel('Geldt tot').fill(typed(addDays(addYears(today, 2), 1)));
  await page.keyboard.press('Enter');
  await page.getByText('Kies een dag binnen twee jaar na de afspraak.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Geldt tot').fill(typed(addYears(today, 2)));
  await page.getByLabel(/^In de woorden van Truus/).fill('Prima, als het maar mijn kaart blijft.');
  await dialogButton(page, 'Vastleggen').focus();
  await page.keyboard.press('Enter');
  await mapReady(page);
  await focusIsOn(page, '#inhoud');
  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await page.getByText('nog niet, graag binnenkort').first().waitFor();
});

test('an agreement is renewed and withdrawn where it stands, and the map closes at once', async () => {
  const page = await open(await aFile(true), '/traject');
  await page.getByText('U mag een netwerkkaart maken en bewaren tot 1 januari 2036.').waitFor();
  await page.getByText('1 naaste weet nog niet van deze kaart.').waitFor();
  await page.getByRole('button', { name: /^Verlengen.*netwerkkaart/ }).click();
  const today = await typedDay(page, 'Afgesproken op');
  await dialogButton(page, 'Vastleggen').click();
  const nextYear = longDateWords(addYears(today, 1), 'NL');
  await page.getByText(`U mag een netwerkkaart maken en bewaren tot ${nextYear}.`).waitFor();
  await page.getByText('1 eerdere afspraak').click();
  await page.getByText(/vervangen op/).waitFor();
  await page.getByRole('button', { name: 'Besproken vastleggen' }).click();
  await dialogButton(page, 'Vastleggen').click();
  await page.getByText(`Netwerk samen bekeken op ${longDateWords(today, 'NL')}.`).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Netwerkkaart', exact: true }).click();
  await mapReady(page);
  await page.getByRole('link', { name: 'Traject', exact: true }).click();
  await page.getByRole('button', { name: /^Intrekken.*netwerkkaart/ }).click();
  await page.getByText('niemand kan de kaart nog openen, ook u niet').waitFor();
  await expectAccessible(page);
  await dialogButton(page, 'Afspraak intrekken').click();
  await page.getByText(/^De afspraak over de netwerkkaart is ingetrokken op/).waitFor();
  for (const tab of ['Netwerkkaart', 'Lijst', 'Toen en nu']) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await page.getByRole('heading', { name: 'De kaart is gesloten' }).waitFor();
    expect(await page.getByText('Anja').count()).toBe(0);
  }
  await expectAccessible(page);
});

test('what is waited for is added, changed beside a colleague, and ended; also on a phone', async () => {
  const client = await aFile(true);
  const page = await open(client, '/traject', phone);
  await page.getByRole('button', { name: 'Wachtregel toevoegen' }).click();
  await dialogButton(page, 'Opslaan').click();
  await page.getByText('Vul dit in.').waitFor();
  await page.getByLabel('Waarop').fill('schuldhulpverlening');
  await page.getByLabel('Sinds', { exact: true }).fill('1-11-2026');
  await dialogButton(page, 'Opslaan').click();
  await page.getByRole('button', { name: /^Veranderen.*schuldhulpverlening/ }).click();
  await page.getByLabel(/^Wat helpt tot die tijd/).fill('Jan, elke dinsdag');
  await testGraph().writeOnce(testCaller, colleagueChanges, { caseId: client.caseId });
  await dialogButton(page, 'Opslaan').click();
  await page.getByRole('alert').getByText('bewindvoering').waitFor();
  expect(await page.getByLabel(/^Wat helpt tot die tijd/).inputValue()).toBe('Jan, elke dinsdag');
  await expectAccessible(page);
  await dialogButton(page, 'Opslaan').click();
  await page.getByText('Tot die tijd: Jan, elke dinsdag').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('button', { name: /^Wachten is voorbij.*schuldhulpverlening/ }).click();
  await page.getByText('Het is begonnen').click();
  await dialogButton(page, 'Opslaan').click();
  await page.getByText('De cliënt wacht nergens op.').waitFor();
  await page.getByText('Eerder op 1 ding gewacht').click();
  await page.getByText(/voorbij op .*: Het is begonnen/).waitFor();
  await expectAccessible(page);
});

/** A colleague saves the same entry while this worker types. */
const colleagueChanges = question<{ caseId: string }>()({
  name: 'test-colleague-changes-waiting',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:WAITS_IN]->(waiting:WaitingEntry)
    SET waiting.forWhat = 'bewindvoering', waiting.version = waiting.version + 1`,
  row: z.never(),
});
