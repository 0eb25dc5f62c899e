import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cookieOf } from '../support/app.ts';
import { aMember, aSmallNetwork, aTie, aWorker, worksOn, type Client, type Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';
import { axeFaults } from './support/axe.ts';
import { caseOf, demoApp } from './support/demo-app.ts';
import { heapOf } from './support/heap.ts';
import { drawnMap, mapReady } from './support/map.ts';
import { resize } from './support/resize.ts';
import { leave, phone, tablet, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;
let worker: Worker;
let client: Client;

/** Stands in facts for the worker alone, and nowhere else. */
const mark = `geheim${randomUUID().slice(0, 8)}`;
const oldDay = '2019-03-07';

beforeAll(async () => {
  url = await demoApp();
  const made = await aSmallNetwork(testGraph());
  ({ worker, client } = made);
  await worksOn(testGraph(), await aWorker(testGraph(), made.team, { callName: `Duo${mark}` }), client, {
    role: 'DUO',
  });
  const henk = await aMember(testGraph(), client, { callName: 'Henk <b>', details: { relation: '"broer" & co' } });
  await aTie(testGraph(), client, henk, {
    ...{ ring: 2, sector: 'FAMILY', nature: 'TENSION', confirmedOn: oldDay },
    details: { unsafe: true, receivesPractical: 2, practicalWords: mark },
  });
  const vera = await aMember(testGraph(), client, { callName: `Weg${mark}` });
  await aTie(testGraph(), client, vera, {
    to: '2026-01-01',
    ring: 3,
    sector: 'FAMILY',
    details: { endedBecause: 'SAFETY' },
  });
}, 120_000);

afterEach(() => leave(visitor));

async function visitAsWorker(): Promise<Page> {
  visitor = await visit(url, { viewport: tablet });
  const [name = '', value = ''] = (await cookieOf(worker)).split('=');
  await visitor.page.context().addCookies([{ name, value, url }]);
  return visitor.page;
}

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gespreksmodus' }).click();
  await page.getByRole('heading', { name: /^De mensen om u heen/ }).waitFor();
  await page.locator('.scene-svg svg').waitFor();
}

describe('gespreksmodus', () => {
  test('holds nothing for the worker alone: not in the page, in no answer, in no corner of its memory', async () => {
    const page = await visitAsWorker();
    await page.goto(`${url}/clienten/${client.caseId}`);
    await mapReady(page);
    const before = await heapOf(page);
    expect([mark, oldDay].map((token) => before.includes(token))).toEqual([true, true]);
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) answers.push(response.text());
    });
    await enter(page);
    await page.locator('.conversation-map__person[aria-label^="Henk"]').click();
    await page.getByRole('heading', { name: 'Henk <b>' }).waitFor();
    const everything = [await page.content(), ...(await Promise.all(answers)), await heapOf(page)];
    everything.push(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    );
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(everything.filter((text) => text.includes('Henk'))).not.toHaveLength(0);
    expect(everything.filter((text) => text.includes(mark) || text.includes(oldDay))).toEqual([]);
    expect(everything.slice(0, -2).join('')).not.toMatch(/TENSION|spanning|onveilig|unsafe/);
  });

  test('keeps the worker’s pages shut for the back button and for addresses, until somebody chooses the file', async () => {
    visitor = await visit(url, { as: 'samira', viewport: tablet });
    const { page } = visitor;
    const map = `${url}/clienten/${caseOf('truus')}`;
    await page.goto(`${url}/clienten`);
    await page.goto(map);
    await mapReady(page);
    await enter(page);
    for (const leaving of [() => page.goBack(), () => page.goto(map)]) {
      await leaving();
      await page.getByRole('heading', { name: 'Even klaar met kijken' }).waitFor();
      expect(await page.getByText(/Vermeer|Mehmet/).count()).toBe(0);
      await page.getByRole('button', { name: 'Verder kijken' }).click();
      await page.getByRole('heading', { name: 'De mensen om u heen, Truus' }).waitFor();
    }
    await page.getByRole('button', { name: 'Klaar' }).click();
    await page.getByRole('heading', { name: 'Even klaar met kijken' }).waitFor();
    await page.getByRole('button', { name: 'Verder kijken' }).click();
    await page.getByRole('button', { name: 'Terug' }).click();
    await mapReady(page);
    await page.goto(`${url}/clienten`);
    await page.getByText('Truus Vermeer').first().waitFor();
  });

  test('a worker’s page that the browser puts aside goes empty, and does not come back while gespreksmodus is open', async () => {
    visitor = await visit(url, { as: 'samira', viewport: tablet });
    const { page } = visitor;
    await page.goto(`${url}/clienten/${caseOf('truus')}`);
    const heading = page.getByRole('heading', { name: 'Truus Vermeer' });
    await heading.waitFor();
    const turn = (name: string): Promise<unknown> =>
      page.evaluate((each) => window.dispatchEvent(new PageTransitionEvent(each, { persisted: true })), name);
    await turn('pagehide');
    await heading.waitFor({ state: 'hidden' });
    await turn('pageshow');
    await heading.waitFor();
    await turn('pagehide');
    await page.evaluate(() => sessionStorage.setItem('netwerk-gesprek', '/clienten'));
    await turn('pageshow');
    await page.getByRole('heading', { name: 'Even klaar met kijken' }).waitFor();
    expect(await heading.count()).toBe(0);
  });

  test.each(['', '?indeling=leefgebieden'])('shows everybody where the worker’s map does %s', async (search) => {
    visitor = await visit(url, { as: 'samira' });
    const { page } = visitor;
    await page.goto(`${url}/clienten/${caseOf('truus')}${search}`);
    const { nodes } = await drawnMap(page);
    const outer = await ellipse(page, '.map-ring--3');
    const worker = new Map(nodes.map((node) => [node.id.replace('person:', ''), place(node, outer)]));
    await resize(page, tablet);
    await enter(page);
    const tabletOuter = await ellipse(page, '.scene-svg ellipse');
    const people = await page.locator('.conversation-map__person').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = button as HTMLElement;
        const id = button.getAttribute('data-member') ?? '';
        return { id, x: offsetLeft + offsetWidth / 2, y: offsetTop + offsetHeight / 2 };
      }),
    );
    expect(people.length).toBeGreaterThan(15);
    for (const person of people) {
      const [x, y] = place(person, tabletOuter);
      const [workerX, workerY] = worker.get(person.id) ?? [Number.NaN, Number.NaN];
      expect([person.id, Math.abs(x - workerX) < 0.01, Math.abs(y - workerY) < 0.01]).toEqual([person.id, true, true]);
    }
  });

  test('has targets of 44 px and more, no fault of axe, and fits a phone', async () => {
    visitor = await visit(url, { as: 'samira', viewport: tablet });
    const { page } = visitor;
    await page.goto(`${url}/clienten/${caseOf('gerard')}/gesprek`);
    await page.locator('.scene-svg svg').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Lies partner/ }).click();
    await page.getByText('Lies helpt u met praktische dingen.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const width of [phone.width, 320]) {
      await resize(page, { width, height: phone.height });
      await page.getByRole('button', { name: /^Lies partner/ }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await smallTargets(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Kaart', exact: true }).click();
    await page.locator('.scene-svg svg').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Klaar' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });
});

interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

function ellipse(page: Page, selector: string): Promise<Ellipse> {
  return page
    .locator(selector)
    .first()
    .evaluate((found) => {
      const number = (name: string): number => Number(found.getAttribute(name));
      return { cx: number('cx'), cy: number('cy'), rx: number('rx'), ry: number('ry') };
    });
}

/** Where a point stands as shares of the outer ring: the same in every size of picture. */
function place({ x, y }: { x: number; y: number }, { cx, cy, rx, ry }: Ellipse): [number, number] {
  return [(x - cx) / rx, (y - cy) / ry];
}

function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('button:visible')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => Math.min(button.getBoundingClientRect().width, button.getBoundingClientRect().height) < 44)
        .map((button) => button.outerHTML.slice(0, 120)),
    );
}
