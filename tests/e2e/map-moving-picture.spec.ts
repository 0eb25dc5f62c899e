import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { becomes } from './support/becomes.ts';
import { caseOf, demoApp } from './support/demo-app.ts';
import { mapReady } from './support/map.ts';
import { pictureDifference } from './support/picture-difference.ts';
import { leave, visit, type Visitor } from './support/visitor.ts';

/** Of what was drawn once and is moved along, beside the same drawn anew. */
const mostDifferent = 0.001;

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

async function openTruus(): Promise<Page> {
  visitor = await visit(url, { as: 'samira' });
  await visitor.page.goto(`${url}/clienten/${caseOf('truus')}?kennen=aan`);
  await mapReady(visitor.page);
  return visitor.page;
}

/** How the canvas with the shapes was moved since it was drawn; nothing where it was drawn as it stands. */
function movedBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLElement>('.map__canvas canvas')];
    return canvases.map(({ style }) => style.transform).join('');
  });
}

async function groundOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('There is no map.');
  return { x: box.x + 8, y: box.y + 8 };
}

/** Without what only appears under a hand. */
function pictureOf(page: Page): Promise<Buffer> {
  return page.locator('.map').screenshot({ animations: 'disabled' });
}

test('while a hand moves the map shapes and names go along, and the picture is the one that is drawn where it lets go', async () => {
  const page = await openTruus();
  const at = await groundOf(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const drawn = await pictureOf(page);
  await page.mouse.move(at.x + 90, at.y + 60, { steps: 6 });
  expect(await movedBy(page)).toContain('translate(');
  const moved = await pictureOf(page);
  expect(await pictureDifference(page, drawn, moved)).toBeGreaterThan(0.01);
  await page.mouse.up();
  await becomes(() => movedBy(page), '');
  expect(await pictureDifference(page, moved, await pictureOf(page))).toBeLessThan(mostDifferent);
});

test('a hand that stands still with the map in it gets all of it drawn', async () => {
  const page = await openTruus();
  const at = await groundOf(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 300, at.y + 200, { steps: 6 });
  await becomes(() => movedBy(page), '');
  const far = await pictureOf(page);
  await page.mouse.up();
  expect(await pictureDifference(page, far, await pictureOf(page))).toBeLessThan(mostDifferent);
});

/** How far the picture is zoomed in, in thousandths. */
function zoomOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { transform } = document.querySelector<HTMLElement>('.map__over')?.style ?? {};
    return Math.round(Number(/scale\((.*)\)/.exec(transform ?? '')?.[1]) * 1000);
  });
}

async function turnTo(page: Page, deltaY: number, isThere: (zoom: number) => boolean): Promise<void> {
  await page.mouse.wheel(0, deltaY);
  await becomes(async () => isThere(await zoomOf(page)), true);
  await becomes(() => movedBy(page), '');
}

test('a wheel stretches the picture, and it is drawn sharp where the wheel stands still', async () => {
  const page = await openTruus();
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('There is no map.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 6);
  const start = await zoomOf(page);
  const inAndOut = async (): Promise<Buffer> => {
    await turnTo(page, -40, (zoom) => zoom > start);
    await turnTo(page, 40, (zoom) => zoom === start);
    return pictureOf(page);
  };
  // A browser sets letters otherwise at a size of exactly one than at very nearly one.
  const before = await inAndOut();
  expect(await pictureDifference(page, before, await inAndOut())).toBeLessThan(mostDifferent);
});
