import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import type { Page } from 'playwright-core';
import { becomes } from './support/becomes.ts';
import { kansenProduct, type KansenCase, type KansenProduct } from './support/kansen-case.ts';
import { tabTo as tabUntil } from './support/keyboard.ts';
import { decideOnKans, kansenReady, openKans } from './support/kansen.ts';
import { mapReady } from './support/map.ts';
import { leave, type Visitor } from './support/visitor.ts';

let product: KansenProduct;
let visitor: Visitor;

beforeAll(async () => {
  product = await kansenProduct();
}, 120_000);

afterEach(() => leave(visitor));

const walking = 'Meedoen: Wandelgroep';
const titles = [walking, 'Meedoen: Ommetje', 'Wandelen met iemand uit de buurt'];

async function openMap({ caseId, open }: KansenCase): Promise<Page> {
  visitor = await open();
  await visitor.page.goto(`${product.url}/clienten/${caseId}`);
  await mapReady(visitor.page);
  await kansenReady(visitor.page);
  return visitor.page;
}

/** A day as a worker types it: 06-12-2026. */
function typed(date: string): string {
  return date.split('-').toReversed().join('-');
}

const titlesOf = (page: Page): Promise<string[]> => page.locator('.kans-rows__title strong').allTextContents();

/** Waits until the kansen of a page read so: what was decided leaves them with the next answer. */
async function titlesBecome(page: Page, titles: readonly string[]): Promise<void> {
  await page.waitForFunction((wanted) => {
    const shown = [...document.querySelectorAll('.kans-rows__title strong')].map((each) => each.textContent);
    return JSON.stringify(shown) === wanted;
  }, JSON.stringify(titles));
}

/** Who is dimmed on the picture, and how many kansen are. */
function dimmed(page: Page): Promise<{ people: number; kansen: number }> {
  return page.evaluate(() => {
    interface Holder extends Element {
      _cyreg: { cy: { nodes(selector: string): { length: number } } };
    }
    const { cy } = (document.querySelector('.map__canvas') as Holder)._cyreg;
    // Each kans is drawn twice: its lines below the people, its mark above them.
    return { people: cy.nodes('.beside').length, kansen: document.querySelectorAll('.kans--beside').length / 2 };
  });
}

/** Everything that the browser keeps, and the address. */
function traces(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]),
  );
}

async function openThenAndNow(page: Page, caseId: string, from: string, to: string): Promise<void> {
  await page.goto(`${product.url}/clienten/${caseId}/toen-en-nu?van=${from}&naar=${to}`);
  await mapReady(page);
}

test('the whole story: a kans on the map is read, tried, agreed, introduced, looked back on, and becomes part of the map', async () => {
  const truus = await product.aCase();
  const page = await openMap(truus);
  await readOnMap(page);
  await tryWithoutTrace(page);
  await discuss(page);

  await page.getByRole('link', { name: 'Naar Mijn stappen' }).click();
  await page.getByRole('button', { name: `Noteren of verzetten: ${walking}, Truus de Proef` }).click();
  await page.getByRole('blockquote').getByText('“Ik ga een keer mee”').waitFor();
  await page.getByRole('button', { name: 'Kennisgemaakt noteren' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText(`Opgeslagen: ${walking}.`).waitFor();
  await page.getByText('Er is deze week niets te doen.').waitFor();
  await leave(visitor);

  product.passDays(14);
  visitor = await truus.open();
  await lookBack(visitor.page);
  await visitor.page.goto(`${product.url}/clienten/${truus.caseId}`);
  await mapReady(visitor.page);
  await becomes(() => visitor.page.locator('.map-button[aria-label^="Wandelgroep"]').count(), 1);
  expect(await titlesOf(visitor.page)).not.toContain(walking);

  const begun = todayInTheNetherlands();
  await openThenAndNow(visitor.page, truus.caseId, addDays(begun, -30), addDays(begun, 14));
  await visitor.page.getByRole('heading', { name: 'Nieuw: 1' }).waitFor();
  const tags = visitor.page.locator('.map-tag__text');
  await becomes(() => tags.allTextContents(), [expect.stringContaining('nieuw')]);
  expect(await visitor.page.getByText(/Wandelgroep/).count()).toBeGreaterThan(0);
});

/** The kansen are drawn dashed and numbered as in the list; one tap on the picture opens the card and dims all else. */
async function readOnMap(page: Page): Promise<void> {
  await titlesBecome(page, titles);
  expect(await page.locator('.kans__digit').allTextContents()).toEqual(['1', '2', '3']);
  const dashes = await page
    .locator('.kans__line')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
  expect(dashes).toHaveLength(3);
  expect(dashes).not.toContain('none');
  await becomes(() => dimmed(page), { people: 0, kansen: 0 });

  const spot = await page.locator('.kans__number').first().boundingBox();
  if (spot === null) throw new Error('The number of the first kans is not drawn.');
  await page.mouse.click(spot.x + spot.width / 2, spot.y + spot.height / 2);
  await page.locator('#kans-heading').getByText(walking).waitFor();
  // Corrie, who goes there already, stays in sight beside the client.
  await becomes(() => dimmed(page), { people: 2, kansen: 2 });
  for (const heading of ['Wat', 'Waarom', 'Via wie', 'Haalbaar', 'Gebaseerd op', 'Onzeker']) {
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  }
  await page.getByText('Truus zei: “Ik wil weer eens met iemand naar buiten.”').first().waitFor();
  await openKansOf(page, 'Wandelen met iemand uit de buurt');
  await page.getByRole('heading', { name: 'Nog nodig' }).waitFor();
  await page.getByText('Beiden moeten het goed vinden dat zij elkaars naam horen.').waitFor();
  expect(await page.getByText('Greet').count()).toBe(0);
}

/** What would change is said and counted beside the map; nothing is asked of the service for it, and nothing stays. */
async function tryWithoutTrace(page: Page): Promise<void> {
  await openKansOf(page, walking);
  const before = await traces(page);
  let asked = 0;
  const count = (): void => void (asked += 1);
  page.on('request', count);
  await page.getByRole('button', { name: 'Stel dat', exact: true }).click();
  await page.getByText('Stel dat: dit is nog niet zo').waitFor();
  const company = page.locator('.what-if__changed', { hasText: 'Gezelschap' });
  await company.waitFor();
  const one = await company.locator('td').allTextContents();
  expect(Number(one[1])).toBe(Number(one[0]) + 1);
  await page.getByRole('button', { name: `Stel dat ${titles[2]}` }).click();
  await becomes(() => company.locator('td').allTextContents(), [one[0], String(Number(one[0]) + 2)]);
  await becomes(async () => (await page.locator('.what-if__sentences li').count()) > 0, true);
  page.off('request', count);
  expect(asked).toBe(0);
  expect(await traces(page)).toBe(before);
  await page.reload();
  await kansenReady(page);
  expect(await page.locator('#what-if-heading').count()).toBe(0);
  expect(await page.getByText('Stel dat: dit is nog niet zo').count()).toBe(0);
}

async function openKansOf(page: Page, title: string): Promise<void> {
  await page.locator('.kans-rows__title', { hasText: title }).click();
  await page.locator('#kans-heading').getByText(title).waitFor();
}

async function discuss(page: Page): Promise<void> {
  await decideOnKans(page, 'Bespreken');
  await page.getByRole('button', { name: 'Spreek af' }).click();
  await page.getByText('Schrijf wie wie voorstelt.').waitFor();
  await page.getByRole('button', { name: 'Corrie neemt Truus mee' }).click();
  await page.getByLabel('Wanneer?').fill(typed(todayInTheNetherlands()));
  await page.getByText(/U kijkt samen terug na 2 weken/).waitFor();
  await page.getByLabel('Wat zei Truus erover?').fill('Ik ga een keer mee');
  await page.getByRole('button', { name: 'Spreek af' }).click();
  await page.getByText(`Afgesproken: ${walking}.`).waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('kans-outcome'));
  await page.locator('.kans-rows__title', { hasText: walking }).waitFor({ state: 'detached' });
}

async function lookBack(page: Page): Promise<void> {
  await page.goto(`${product.url}/stappen`);
  await page.getByRole('button', { name: `Terugkijken: ${walking}, Truus de Proef` }).click();
  await page.getByText('Twee weken na de kennismaking · Truus de Proef').waitFor();
  await page.getByLabel('Wat zegt Truus er nu zelf over?').fill('Het is gezellig, ik loop elke week mee');
  await page.getByText('Loopt goed').click();
  await becomes(() => page.getByRole('checkbox', { name: /^Zet dit op de netwerkkaart van Truus/ }).isChecked(), true);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText(`Opgeslagen: ${walking}.`).waitFor();
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const label = active?.id ? document.querySelector(`label[for="${CSS.escape(active.id)}"]`)?.textContent : null;
    const around = active?.closest('label')?.textContent;
    return active?.getAttribute('aria-label') ?? label ?? around ?? active?.textContent ?? '';
  });
}

const tabTo = (page: Page, wanted: RegExp): Promise<void> => tabUntil(page, wanted, focusedText);

async function pressOn(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

async function type(page: Page, wanted: RegExp, text: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('the same by keyboard alone: from the map to the card, to a step, and back to look at it', async () => {
  const truus = await product.aCase();
  const page = await openMap(truus);
  await tabTo(page, /^Anja, /);
  await page.keyboard.press('End');
  await becomes(() => focusedText(page), expect.stringMatching(/^kans 3: /));
  await reachOnMap(page, /^kans 1: /);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'kans-heading');
  await pressOn(page, /^Bespreken$/);
  await type(page, /Wie stelt wie voor/, 'Corrie haalt Truus op');
  await type(page, /Wanneer/, typed(addDays(todayInTheNetherlands(), product.passed())));
  await pressOn(page, /^Spreek af$/);
  await page.waitForFunction(() => document.activeElement?.classList.contains('kans-outcome'));
  await pressOn(page, /^Naar Mijn stappen$/);
  await page.getByRole('heading', { name: 'Mijn stappen' }).waitFor();
  await pressOn(page, /^Noteren of verzetten/);
  await page.getByRole('button', { name: 'Kennisgemaakt noteren' }).waitFor();
  await pressOn(page, /^Kennisgemaakt noteren$/);
  await pressOn(page, /^Bewaren$/);
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Opgeslagen') ?? false);
  await leave(visitor);

  product.passDays(14);
  visitor = await truus.open();
  await visitor.page.goto(`${product.url}/stappen`);
  await visitor.page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await pressOn(visitor.page, /^Terugkijken/);
  await visitor.page.getByRole('dialog').waitFor();
  await type(visitor.page, /Wat zegt Truus er nu zelf over/, 'Het gaat goed');
  await tabTo(visitor.page, /Loopt goed/);
  await visitor.page.keyboard.press('Space');
  await visitor.page.getByRole('checkbox').waitFor({ state: 'attached' });
  await pressOn(visitor.page, /^Bewaren$/);
  await visitor.page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Opgeslagen') ?? false);
  await visitor.page.goto(`${product.url}/clienten/${truus.caseId}`);
  await visitor.page.locator('.map-button[aria-label^="Wandelgroep"]').waitFor({ state: 'attached' });
});

/** Goes over the map with the arrows, as a person does who looks for a kans. */
async function reachOnMap(page: Page, wanted: RegExp): Promise<void> {
  for (const arrow of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    for (let press = 0; press < 6; press += 1) {
      if (wanted.test(await focusedText(page))) return;
      await page.keyboard.press(arrow);
    }
  }
  throw new Error(`${wanted} was not reached with the arrows; the focus is on: ${await focusedText(page)}`);
}

test('Past niet and Later keep a kans away, in the list as on the map, and Later brings it back on its day', async () => {
  const truus = await product.aCase();
  const page = await openMap(truus);
  await decideOnKans(page, 'Past niet');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Kies een reden.').waitFor();
  await page.getByText('Te ver', { exact: true }).click();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText(/^Vastgelegd. ‘Meedoen: Wandelgroep’ blijft weg tot/).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.kans__digit').length === 2);
  await titlesBecome(page, titles.slice(1));

  await page.goto(`${product.url}/clienten/${truus.caseId}/lijst`);
  await kansenReady(page);
  await titlesBecome(page, titles.slice(1));
  await openKans(page);
  for (const act of ['Bespreken', 'Stel dat', 'Past niet', 'Later']) {
    await page.getByRole('button', { name: act, exact: true }).waitFor();
  }
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('button', { name: 'volgende week' }).click();
  await page.getByRole('button', { name: 'Bewaar tot dan' }).click();
  await page.getByText(/^‘Meedoen: Ommetje’ komt terug op/).waitFor();
  await page.reload();
  await kansenReady(page);
  await titlesBecome(page, titles.slice(2));
  await leave(visitor);

  product.passDays(7);
  await titlesBecome(await openMap(truus), titles.slice(1));
});

test('with the client beside the screen, and on paper, there is nothing of kansen', async () => {
  const truus = await product.aCase();
  visitor = await truus.open();
  const { page } = visitor;
  const asked: string[] = [];
  const answers: Promise<string>[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) answers.push(response.text());
  });
  for (const part of ['print', 'gesprek']) {
    await page.goto(`${product.url}/clienten/${truus.caseId}/${part}`);
    await page.locator('.print__map svg, .scene-svg svg').waitFor();
    await page.waitForLoadState('networkidle');
    const everything = [await page.content(), ...asked, ...(await Promise.all(answers))].join('\n');
    expect(everything).toContain('Anja');
    expect(everything).not.toMatch(/Wandelgroep|Ommetje|naar buiten|opportunit|clientSteps|mySteps|kans-rows/i);
  }
});

test('without wishes there is an honest empty state, with what could be recorded and never why something was left out', async () => {
  const quiet = await product.anEmptyCase();
  visitor = await quiet.open();
  const { page } = visitor;
  await page.goto(`${product.url}/clienten/${quiet.caseId}`);
  await page.getByText('Nog geen kansen gevonden.').waitFor();
  const words = await page.locator('.kansen-part').innerText();
  expect(words).toContain('Wat helpt om meer te vinden:');
  expect(words).toContain('Vraag wat de cliënt graag doet, en leg het vast.');
  expect(words).not.toMatch(/\bG\d|veilig|afgewezen|niet deze persoon|toestemming ontbreekt|uitgesloten|\bregel/i);
  expect(await page.locator('.kans__digit').count()).toBe(0);
  await page.getByRole('link', { name: 'Naar Vragen en talenten' }).first().click();
  await page
    .getByRole('link', { name: 'Vragen en talenten', exact: true })
    .and(page.locator('[aria-current]'))
    .waitFor();
});
