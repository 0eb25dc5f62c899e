import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { demoApp, caseOf } from './support/demo-app.ts';
import { drawnMap, mapReady } from './support/map.ts';
import { leave, phone, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

async function open(story: string, search = ''): Promise<void> {
  visitor = await visit(url, { as: 'samira' });
  await visitor.page.goto(`${url}/clienten/${caseOf(story)}${search}`);
  await mapReady(visitor.page);
}

test.each(['truus', 'mehmet', 'sandra', 'joost', 'amina', 'gerard'])('every line of %s is drawn', async (story) => {
  await open(story, '?kennen=aan');
  const { nodes, edges } = await drawnMap(visitor.page);
  expect(edges.length).toBeGreaterThan(0);
  expect(edges.filter((edge) => !edge.drawn)).toEqual([]);
  const people = await visitor.page.locator('.map-button').count();
  expect(nodes).toHaveLength(people + 1);
});

test('a reload gives the same picture', async () => {
  await open('truus', '?indeling=leefgebieden&wie=informeel&zonder=a');
  const before = await drawnMap(visitor.page);
  await visitor.page.reload();
  expect(await drawnMap(visitor.page)).toEqual(before);
});

test('an earlier date leaves who stayed on the same place', async () => {
  await open('truus');
  const today = await drawnMap(visitor.page);
  await visitor.page.goto(`${url}/clienten/${caseOf('truus')}?op=2026-09-09`);
  const earlier = await drawnMap(visitor.page);
  const places = new Map(today.nodes.map((node) => [node.id, `${node.x},${node.y}`]));
  const moved = earlier.nodes.filter((node) => places.has(node.id) && places.get(node.id) !== `${node.x},${node.y}`);
  expect(moved).toEqual([]);
});

test('another day is named on the map, and one button leads back to today', async () => {
  await open('truus', '?op=2026-09-09');
  const { page } = visitor;
  await page.getByText('Zo was het op 9 september 2026').waitFor();
  await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
  await page.getByText('Zo was het op').waitFor({ state: 'detached' });
  await page.waitForURL(({ searchParams }) => !searchParams.has('op'));
});

test('on a phone the map begins readable, around the client, and can be seen whole', async () => {
  visitor = await visit(url, { as: 'samira', viewport: phone });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('button', { name: 'Laat toch de kaart zien' }).click();
  await mapReady(page);
  const sizes = (): Promise<{ name: number; off: number }> =>
    page.evaluate(() => {
      const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
      const client = document.querySelector('.map-client')?.getBoundingClientRect() ?? new DOMRect();
      const name = document.querySelector('.map-name')?.getBoundingClientRect() ?? new DOMRect();
      return { name: name.height, off: Math.abs(client.x + client.width / 2 - map.x - map.width / 2) };
    });
  const begin = await sizes();
  expect(begin.off).toBeLessThan(2);
  await page.getByRole('button', { name: 'Passend maken' }).click();
  await page.waitForFunction(
    (former) => (document.querySelector('.map-name')?.getBoundingClientRect().height ?? former) < former,
    begin.name,
  );
});

test('who is reached by keyboard outside the part that is shown comes into view', async () => {
  visitor = await visit(url, { as: 'samira', viewport: phone });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('button', { name: 'Laat toch de kaart zien' }).click();
  await mapReady(page);
  const thomas = page.locator('.map-button[aria-label^="Thomas"]');
  await thomas.focus();
  await page.waitForFunction(() => {
    const map = document.querySelector('.map')?.getBoundingClientRect();
    const button = document.activeElement?.getBoundingClientRect();
    return map !== undefined && button !== undefined && button.x >= map.x && button.right <= map.right;
  });
});

test('kinds of ties are hidden and shown, and the address remembers', async () => {
  await open('truus');
  const { page } = visitor;
  const everybody = await page.locator('.map-button').count();
  await page.locator('.segmented-choice').getByText('Professioneel').click();
  await page.waitForFunction((count) => document.querySelectorAll('.map-button').length < count, everybody);
  await page.waitForURL(({ searchParams }) => searchParams.get('wie') === 'professioneel');
  await page.locator('.segmented-choice').getByText('Iedereen').click();
  await page.getByRole('button', { name: 'Wie kent wie' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.map-dot').length === 0);
  await page.waitForURL(({ searchParams }) => searchParams.get('kennen') === 'uit');
});

test('a tap on somebody opens the details, and a tap on the ground closes them', async () => {
  await open('truus');
  const { page } = visitor;
  const box = await page.locator('.map-button[aria-label^="Anja"]').boundingBox();
  if (box === null) throw new Error('Anja is not on the map');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByRole('heading', { name: 'Anja' }).waitFor();
  await page.getByText('Wat geven ze elkaar?').waitFor();
  const map = await page.locator('.map').boundingBox();
  if (map === null) throw new Error('no map');
  await page.mouse.click(map.x + 8, map.y + 8);
  await page.getByRole('heading', { name: 'Wat we samen zien' }).waitFor();
});

test('on a phone, where the details stand below the map, a tap on somebody brings them into sight', async () => {
  visitor = await visit(url, { as: 'samira', viewport: phone });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await page.getByRole('button', { name: 'Laat toch de kaart zien' }).click();
  await mapReady(page);
  const anja = page.locator('.map-button[aria-label^="Anja"]');
  await anja.scrollIntoViewIfNeeded();
  const box = await anja.boundingBox();
  if (box === null) throw new Error('Anja is not on the map');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const heading = page.getByRole('heading', { name: 'Anja', exact: true });
  await heading.waitFor();
  await becomes(async () => {
    const top = (await heading.boundingBox())?.y ?? -1;
    return [top >= 0, top < phone.height / 2];
  }, [true, true]);
});

test('above thirty people the lines between people are off until somebody wants them', async () => {
  await open('gerard');
  const { page } = visitor;
  expect(await page.locator('.map-dot').count()).toBe(0);
  await page.getByRole('button', { name: 'Wie kent wie' }).click();
  await page.locator('.map-dot').first().waitFor({ state: 'attached' });
});

test('with forced colours the same scene is drawn without the canvas', async () => {
  visitor = await visit(url, { as: 'samira', forcedColors: 'active' });
  await visitor.page.goto(`${url}/clienten/${caseOf('truus')}`);
  const { edges } = await drawnMap(visitor.page);
  expect(await visitor.page.locator('.map-line__tie, .map-line__link').count()).toBe(edges.length);
});

/** Where everybody stands, in pixels of the picture. */
function placesOn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.map-button')];
    return Object.fromEntries(buttons.map((each) => [each.dataset['member'], `${each.style.left} ${each.style.top}`]));
  });
}

function whoMoved(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((id) => before[id] !== after[id]);
}

async function saved(page: Page): Promise<void> {
  await page
    .locator('[role=status]')
    .filter({ hasText: /Opgeslagen om/ })
    .first()
    .waitFor({ state: 'attached' });
}

async function hasMoved(page: Page, id: string, before: Record<string, string>): Promise<void> {
  const place = before[id] ?? '';
  await page.waitForFunction(
    ([member, former]) => {
      const { left, top } = document.querySelector<HTMLElement>(`.map-button[data-member="${member}"]`)?.style ?? {};
      return `${left} ${top}` !== former;
    },
    [id, place] as const,
  );
}

async function dragBy(page: Page, person: Locator, by: { x: number; y: number }): Promise<void> {
  const box = await person.boundingBox();
  if (box === null) throw new Error('not on the map');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}

async function released(page: Page, person: Locator): Promise<void> {
  await person.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Plek loslaten' }).click();
  await page.getByRole('button', { name: 'Plek vastzetten' }).waitFor();
  await saved(page);
}

test('who is dragged within the own ring and sector stays there, also after a reload, and nobody else moves', async () => {
  await open('joost');
  const { page } = visitor;
  const before = await placesOn(page);
  const person = page.locator('.map-button').first();
  const id = (await person.getAttribute('data-member')) ?? '';
  await dragBy(page, person, { x: 9, y: 4 });
  await saved(page);
  await hasMoved(page, id, before);
  const pinned = await placesOn(page);
  expect(whoMoved(before, pinned)).toEqual([id]);
  await page.reload();
  await mapReady(page);
  await becomes(() => placesOn(page), pinned);
  await released(page, person);
  await becomes(() => placesOn(page), before);
});

test('who is let go in another ring is asked about, and goes back when nothing changed', async () => {
  await open('joost');
  const { page } = visitor;
  const before = await placesOn(page);
  const person = page.locator('.map-button').first();
  const map = await page.locator('.map').boundingBox();
  const box = await person.boundingBox();
  if (map === null || box === null) throw new Error('no map');
  await dragBy(page, person, { x: map.x + map.width * 0.5 - box.x, y: map.y + map.height * 0.93 - box.y });
  const question = page.getByRole('dialog', { name: /naar op afstand/ });
  await question.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await question.getByRole('button', { name: 'Ik verbeter een fout' }).click();
  await becomes(() => page.getByLabel('Ik verbeter een fout').isChecked(), true);
  await becomes(() => page.getByLabel('Hoe dichtbij').inputValue(), '3');
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await becomes(() => placesOn(page), before);
});

test('with the keyboard somebody moves in small steps', async () => {
  await open('joost');
  const { page } = visitor;
  const before = await placesOn(page);
  const person = page.locator('.map-button').first();
  const id = (await person.getAttribute('data-member')) ?? '';
  await person.focus();
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Alt');
  await page.getByText('staat nu vast op deze plek').waitFor({ state: 'attached' });
  await saved(page);
  await hasMoved(page, id, before);
  expect(whoMoved(before, await placesOn(page))).toEqual([id]);
  await released(page, person);
  await becomes(() => placesOn(page), before);
});
