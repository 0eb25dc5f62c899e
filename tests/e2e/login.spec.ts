import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { becomes } from './support/becomes.ts';
import { demoApp, caseOf } from './support/demo-app.ts';
import { leave, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

test('a demo person is chosen without a password, and logging out leaves nothing behind', async () => {
  visitor = await visit(url);
  const { page } = visitor;
  await page.goto(url);
  await page.getByRole('button', { name: /Samira Haddou/ }).click();
  await page.getByRole('heading', { name: 'Mijn cliënten' }).waitFor();
  await page.getByRole('button', { name: /Account van/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await page.getByText('U bent uitgelogd.').waitFor();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], caches: [], workers: 0 });
  await page.goto(`${url}/clienten`);
  await page.getByRole('heading', { name: 'Met wie wilt u rondkijken?' }).waitFor();
  expect(await page.getByText('Truus').count()).toBe(0);
});

test('a name or password that is missing or wrong is said in a sentence', async () => {
  visitor = await visit(url);
  const { page } = visitor;
  await page.goto(`${url}/inloggen`);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.getByText('Vul uw gebruikersnaam in.').waitFor();
  await page.getByText('Vul uw wachtwoord in.').waitFor();
  await page.getByLabel('Gebruikersnaam').fill('niemand');
  await page.getByLabel('Wachtwoord').fill('geen-goed-wachtwoord');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.getByRole('alert').getByText('horen niet bij elkaar').waitFor();
});

test('a link to a client asks to log in first and then opens that client', async () => {
  visitor = await visit(url);
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}/lijst`);
  await page.getByRole('button', { name: /Samira Haddou/ }).click();
  await page.getByRole('heading', { name: 'Truus Vermeer' }).waitFor();
  await page.waitForURL(({ pathname }) => pathname === `/clienten/${caseOf('truus')}/lijst`);
});

test('an expired session says so and brings the worker back', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten`);
  await page.getByRole('link', { name: 'Truus Vermeer' }).waitFor();
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Truus Vermeer' }).click();
  await page.getByText('Uw sessie is verlopen.').waitFor();
  await page.getByRole('button', { name: /Samira Haddou/ }).click();
  await page.getByRole('heading', { name: 'Truus Vermeer' }).waitFor();
});

test.each([
  ['joris', 'Vrijwilligers', 'Wie u inschreef of begeleidt.'],
  ['marleen', 'Wat er vandaag is', 'Manager'],
  ['bas', 'Wat er vandaag is', 'Functioneel beheerder'],
  ['farida', 'Wat er vandaag is', 'Privacy officer'],
])('%s begins with what the role has today, and reads nothing of a client', async (account, heading, words) => {
  visitor = await visit(url, { as: account });
  const { page } = visitor;
  await page.goto(url);
  await page.getByRole('heading', { name: heading }).waitFor();
  await becomes(() => page.locator('main').innerText(), expect.stringContaining(words));
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('heading', { name: 'Dit is er niet, of het is niet van u' }).waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Truus');
});

test('a returning address of another site is not followed', async () => {
  visitor = await visit(url);
  const { page } = visitor;
  await page.goto(`${url}/inloggen?terug=${encodeURIComponent('//elsewhere.example')}`);
  await page.getByRole('button', { name: /Dewi Sitompul/ }).click();
  await page.getByRole('heading', { name: 'Mijn cliënten' }).waitFor();
  expect(new URL(page.url()).origin).toBe(url);
});
