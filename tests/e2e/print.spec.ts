import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cookieOf } from '../support/app.ts';
import { aMember, aSmallNetwork, aTie, type Client, type Worker } from '../support/builders.ts';
import { testGraph } from '../support/graph.ts';
import { axeFaults } from './support/axe.ts';
import { caseOf, demoApp } from './support/demo-app.ts';
import { mapReady } from './support/map.ts';
import { leave, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;
let worker: Worker;
let client: Client;

beforeAll(async () => {
  url = await demoApp();
  ({ worker, client } = await aSmallNetwork(testGraph()));
  const nasty = { callName: '<script>x</script>', details: { relation: '"><img src=x onerror=x>' } };
  const details = { unsafe: true, receivesAdvice: 1, adviceWords: 'alleen voor mij' };
  await aTie(testGraph(), client, await aMember(testGraph(), client, nasty), {
    ...{ ring: 2, sector: 'FAMILY', nature: 'TENSION', details },
  });
}, 120_000);

afterEach(() => leave(visitor));

async function visitAsWorker(): Promise<Page> {
  visitor = await visit(url);
  const [name = '', value = ''] = (await cookieOf(worker)).split('=');
  await visitor.page.context().addCookies([{ name, value, url }]);
  await visitor.page.goto(`${url}/clienten/${client.caseId}`);
  await mapReady(visitor.page);
  return visitor.page;
}

/** Chooses from the menu: the first three are for the client, the others for the file. */
async function choose(page: Page, item: RegExp, reader: 'CLIENT' | 'FILE' = 'CLIENT'): Promise<void> {
  await page.getByRole('button', { name: 'Printen' }).click();
  await page
    .getByRole('menuitem', { name: item })
    .nth(reader === 'CLIENT' ? 0 : 1)
    .click();
}

async function downloaded(
  page: Page,
  item: RegExp,
  reader?: 'CLIENT' | 'FILE',
): Promise<{ name: string; file: Buffer }> {
  const waiting = page.waitForEvent('download');
  await choose(page, item, reader);
  const download = await waiting;
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

describe('on paper', () => {
  test('the map and the list are a tagged PDF of A4 sheets that lie, with everybody in words', async () => {
    visitor = await visit(url, { as: 'samira' });
    const { page } = visitor;
    await page.goto(`${url}/clienten/${caseOf('truus')}`);
    await mapReady(page);
    await choose(page, /^Afdrukken/);
    await page.locator('.print__map svg').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(new Set(sheets.map(String))).toEqual(new Set(['842,595']));
    expect(pdf).toMatch(/\/StructTreeRoot/);
    expect(pdf).toMatch(/\/Marked true/);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    for (const words of ['De mensen om Truus heen', 'op 17 november 2026', 'gemaakt door Samira Haddou'])
      expect(text).toContain(words);
    expect(text).toContain('besproken met Truus op 3 november 2026');
    for (const name of ['Anja', 'Wijkverpleging', 'Het koor']) expect(text).toContain(name);
    expect(text).not.toMatch(/geen contact|spanning|onveilig|Bevestigd|Terug/);
    await page.emulateMedia({ media: null });
    expect(await axeFaults(page)).toEqual([]);
  });

  test('for the file it says what the worker knows, and never who is unsafe', async () => {
    const page = await visitAsWorker();
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) answers.push(response.text());
    });
    await choose(page, /^Afdrukken/, 'FILE');
    await page.locator('.print__map svg').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('spanning');
    expect(text).toContain('alleen voor mij');
    expect(text).toContain('concept');
    expect([...(await Promise.all(answers)), await page.content()].join('')).not.toMatch(/unsafe|onveilig/i);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Terug naar de netwerkkaart' }).click();
    await mapReady(page);
  });
});

describe('as a picture', () => {
  test('the drawing names nobody in its file name, holds nothing that runs, and no names that became markup', async () => {
    const page = await visitAsWorker();
    const { name, file } = await downloaded(page, /SVG/);
    expect(name).toBe('netwerkkaart-2026-11-17.svg');
    const svg = file.toString('utf8');
    expect(svg).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(svg).toContain('op 17 november 2026 · gemaakt door Werker · concept');
    expect(svg).not.toMatch(/<script|<foreignObject|<style|<img|<a[ >]|href|\son\w+="|TENSION|spanning|voor mij/i);
    const parsed = await page.evaluate((text) => {
      const found = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [
        found.querySelector('parsererror') === null,
        [...new Set([...found.querySelectorAll('*')].map((e) => e.localName))],
      ];
    }, svg);
    const allowed = ['svg', 'title', 'g', 'ellipse', 'line', 'text', 'tspan', 'rect', 'circle', 'path', 'polygon'];
    expect(parsed[0]).toBe(true);
    expect((parsed[1] as string[]).filter((element) => !allowed.includes(element))).toEqual([]);
    await page.getByText('netwerkkaart-2026-11-17.svg is gemaakt.').waitFor();
  });

  test('in pixels it has the letters of the page', async () => {
    const page = await visitAsWorker();
    const { name, file } = await downloaded(page, /PNG/, 'FILE');
    expect(name).toBe('netwerkkaart-2026-11-17.png');
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1760, 1610]);
  });

  test('nothing is made when the service cannot record it', async () => {
    const page = await visitAsWorker();
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 503, json: { errors: [{ message: 'nu niet', extensions: { code: 'UNAVAILABLE' } }] } }),
    );
    await choose(page, /SVG/);
    await page.getByText('Er is niets meegenomen.').waitFor();
    expect(saved).toEqual([]);
  });
});
