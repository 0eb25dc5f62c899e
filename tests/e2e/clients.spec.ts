import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { becomes } from './support/becomes.ts';
import { demoApp } from './support/demo-app.ts';
import { leave, phone, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

async function clientNames(): Promise<string[]> {
  await visitor.page.locator('.clients-table__link, .client-card__link').first().waitFor();
  return visitor.page.locator('.clients-table__link, .client-card__link').allInnerTexts();
}

test('what asks attention stands first, with the reason', async () => {
  visitor = await visit(url, { as: 'samira' });
  await visitor.page.goto(`${url}/clienten`);
  const names = await clientNames();
  expect(names[0]).toBe('Sandra de Boer');
  expect(names).toContain('Truus Vermeer');
  await visitor.page.getByText('Contactpersoon Sara vertrekt op 29 dec').waitFor();
  expect(await visitor.page.getByRole('row', { name: /Sandra de Boer/ }).innerText()).toContain('buurt niet getoond');
});

test('a name is found without its accents, and who is not there is said kindly', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten`);
  await clientNames();
  await page.getByRole('searchbox').fill('yildiz');
  await becomes(clientNames, ['Mehmet Yıldız']);
  await page.getByRole('searchbox').fill('zzz');
  await page.getByText('Geen cliënt gevonden bij “zzz”.').waitFor();
  expect(page.url()).not.toContain('zzz');
  await page.getByRole('button', { name: 'Laat alle cliënten zien' }).click();
  await becomes(async () => (await clientNames()).length > 5, true);
});

test('the filter stands in the address and survives a reload', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten`);
  const all = await clientNames();
  await page.getByRole('button', { name: /Vraagt aandacht/ }).click();
  await becomes(async () => (await clientNames()).length < all.length, true);
  const some = await clientNames();
  await page.reload();
  await becomes(clientNames, some);
});

test('on a phone the same clients are cards', async () => {
  visitor = await visit(url, { as: 'samira', viewport: phone });
  await visitor.page.goto(`${url}/clienten`);
  expect(await clientNames()).toContain('Truus Vermeer');
  expect(await visitor.page.getByRole('table').count()).toBe(0);
});

async function askForColleaguesClient(name: string): Promise<void> {
  const { page } = visitor;
  await page.goto(`${url}/clienten`);
  await page.getByRole('button', { name: 'Cliënt van een collega openen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Openen', exact: true }).click();
  await dialog.getByText('Kies een reden.').waitFor();
  await dialog.getByLabel('Naam van de cliënt').fill(name);
  await dialog.getByText('De cliënt belt of staat voor de deur').click();
  await dialog.getByRole('button', { name: 'Openen', exact: true }).click();
}

test('a client of a colleague in the own team opens with a reason', async () => {
  visitor = await visit(url, { as: 'samira' });
  await askForColleaguesClient('Bep Jansma');
  await visitor.page.getByRole('heading', { name: 'Bep Jansma' }).waitFor();
  await visitor.page.getByText(/Geopend met een reden, tot/).waitFor();
});

test('a client of another team and a name that nobody has give the same answer', async () => {
  const answers: string[] = [];
  for (const name of ['Bep Jansma', 'Qwerty Zonder']) {
    visitor = await visit(url, { as: 'dewi' });
    await askForColleaguesClient(name);
    const alert = visitor.page.getByRole('dialog').getByRole('alert');
    await alert.waitFor();
    answers.push((await alert.innerText()).replace(name, 'NAAM'));
    if (answers.length < 2) await leave(visitor);
  }
  expect(answers[0]).toContain('is niet gevonden');
  expect(answers[1]).toBe(answers[0]);
});
