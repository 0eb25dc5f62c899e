import { afterEach, beforeAll, expect, test } from '@jest/globals';
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
  expect(await page.getByText('Zo was het op 9 september 2026').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
  await page.getByText('Zo was het op').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('op')).toBe(false);
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
  expect(new URL(page.url()).searchParams.get('wie')).toBe('professioneel');
  await page.locator('.segmented-choice').getByText('Iedereen').click();
  await page.getByRole('button', { name: 'Wie kent wie' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.map-dot').length === 0);
  expect(new URL(page.url()).searchParams.get('kennen')).toBe('uit');
});

test('a tap on somebody opens the details, and a tap on the ground closes them', async () => {
  await open('truus');
  const { page } = visitor;
  const box = await page.locator('.map-button[aria-label^="Anja"]').boundingBox();
  if (box === null) throw new Error('Anja is not on the map');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByRole('heading', { name: 'Anja' }).waitFor();
  expect(await page.getByText('Wat geven ze elkaar?').isVisible()).toBe(true);
  const map = await page.locator('.map').boundingBox();
  if (map === null) throw new Error('no map');
  await page.mouse.click(map.x + 8, map.y + 8);
  await page.getByRole('heading', { name: 'Wat we samen zien' }).waitFor();
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
