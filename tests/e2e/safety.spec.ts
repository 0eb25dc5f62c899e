import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cookieOf } from '../support/app.ts';
import { aClient, aMember, aMunicipality, aTeam, aTie, aWorker, worksOn } from '../support/builders.ts';
import type { Client, Team, Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';
import { aResident } from '../support/residents.ts';
import { axeFaults } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { demoApp } from './support/demo-app.ts';
import { focusIsOn } from './support/keyboard.ts';
import { mapReady } from './support/map.ts';
import { leave, phone, tablet, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;
let team: Team;
let worker: Worker;
let client: Client;

beforeAll(async () => {
  url = await demoApp();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
  worker = await aWorker(testGraph(), team, { callName: 'Sara' });
  client = await aClient(testGraph(), team, { callName: 'Sandra', familyName: 'Stil' });
  await worksOn(testGraph(), worker, client);
  await aTie(testGraph(), client, await aMember(testGraph(), client, { callName: 'Dennis' }), {
    ring: 3,
    sector: 'FAMILY',
  });
  await aResident(testGraph(), team.municipality, { callName: 'Dennis', familyName: 'Bakker' });
  await aResident(testGraph(), team.municipality, { callName: 'Denn', familyName: 'de Wit' });
}, 120_000);

afterEach(() => leave(visitor));

async function open(as: Worker, part: string, viewport = tablet): Promise<Page> {
  visitor = await visit(url, { viewport });
  const [name = '', value = ''] = (await cookieOf(as)).split('=');
  await visitor.page.context().addCookies([{ name, value, url }]);
  await visitor.page.goto(`${url}/clienten/${client.caseId}${part}`);
  return visitor.page;
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('a mark is set from the map by keyboard, and each look-alike is linked or ruled out', async () => {
  const page = await open(worker, '');
  await mapReady(page);
  await page
    .getByRole('button', { name: /^Dennis/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Veiligheidsmarkering zetten' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Vastleggen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/Dennis blijft buiten beeld: contactverbod/).waitFor();
  await page.getByText('Er zijn nog 2 vragen over gelijkende namen.').waitFor();
  await page.getByRole('link', { name: 'Bekijk bij Traject' }).click();
  await page.getByText('2 mensen met een gelijkende naam in de omgeving.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Nee, iemand anders.*Dennis Bakker/ }).click();
  await page.getByText('1 mens met een gelijkende naam').waitFor();
  await page.getByRole('button', { name: /^Ja, deze of hoort erbij.*Denn de Wit/ }).click();
  await page.getByText('1 keer gekozen: iemand anders').waitFor();
  await page.getByText(/gekoppeld/).waitFor();
  await focusIsOn(page, 'h3');
  await becomes(() => page.getByText('Is dit dezelfde persoon?').count(), 0);
});

test('on a phone nothing runs off the screen; in gespreksmodus and for a stand-in there is nothing to see', async () => {
  const page = await open(worker, '/traject', phone);
  await page.getByRole('heading', { name: 'Veiligheid' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible(page);
  await page.goto(`${url}/clienten/${client.caseId}/gesprek`);
  await page.getByText('Dennis').first().waitFor();
  expect(await page.getByText(/veilig|buiten beeld/i).count()).toBe(0);
  await leave(visitor);
  const standIn = await aWorker(testGraph(), team);
  await worksOn(testGraph(), standIn, client, { role: 'STAND_IN' });
  const other = await open(standIn, '/traject');
  await other.getByRole('heading', { name: 'Afspraken met de cliënt' }).waitFor();
  expect(await other.getByText(/veilig/i).count()).toBe(0);
});
