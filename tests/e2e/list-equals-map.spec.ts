import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { becomes } from './support/becomes.ts';
import { demoApp, caseOf } from './support/demo-app.ts';
import { kansenReady } from './support/kansen.ts';
import { mapReady } from './support/map.ts';
import { leave, visit, type Visitor } from './support/visitor.ts';

let url: string;
let visitor: Visitor;

beforeAll(async () => {
  url = await demoApp();
});

afterEach(() => leave(visitor));

interface Said {
  readonly name: string;
  readonly ring: string;
  /** "praktisch krijgt" and the like, in a fixed order. */
  readonly support: readonly string[];
  readonly marks: readonly string[];
}

const rings = ['heel dichtbij', 'dichtbij', 'op afstand', 'zonder kring', 'buiten de kaart'];
const marks = ['overleden', 'verhuisd', 'spanning', 'geen contact', 'onveilig', 'langer dan een jaar'];

/** What the map says: in its picture (badges) and in the words of its buttons. */
async function saidByMap(): Promise<Map<string, Said>> {
  const { page } = visitor;
  await mapReady(page);
  const people = page.locator('.map-button, .off-map__person');
  const labels = await people.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  return new Map(labels.map((label) => [label.split(',')[0] ?? '', said(label)]));
}

async function saidByList(): Promise<Map<string, Said>> {
  const { page } = visitor;
  await page.locator('.list-table__row').first().waitFor();
  const rows = await page.locator('.list-table tbody').evaluateAll((bodies) =>
    bodies.flatMap((body) => {
      const ring = body.querySelector('.list-table__ring')?.textContent ?? '';
      return [...body.querySelectorAll('.list-table__row')].map((row) => ({
        name: row.querySelector('.person-cell__name')?.textContent ?? '',
        // Whom somebody knows is about the others; the marks there are theirs.
        text: [ring, ...[...row.children].filter((_, column) => column !== 4).map((cell) => cell.textContent)].join(
          ' ',
        ),
        support: [...row.querySelectorAll('.support-cell li .visually-hidden')].map((each) => each.textContent ?? ''),
      }));
    }),
  );
  return new Map(
    rows.map((row) => [row.name, { ...said(`${row.name}, ${row.text}`), support: row.support.map(plain).toSorted() }]),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(':', '');
}

function said(label: string): Said {
  const text = label.toLowerCase();
  return {
    name: label.split(',')[0] ?? '',
    ring: rings.find((ring) => text.includes(ring)) ?? '',
    support: [],
    marks: marks.filter((mark) => text.includes(mark)),
  };
}

test.each([
  ['truus', ''],
  ['truus', '?op=2026-03-11'],
  ['sandra', ''],
  ['joost', '?wie=informeel'],
  ['gerard', ''],
])('%s %s: the list and the map hold the same people and facts', async (story, search) => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf(story)}${search}`);
  const map = await saidByMap();
  const badges = await page.locator('.map-person').evaluateAll((all) =>
    all.map((each) => ({
      name: each.querySelector('.map-name')?.textContent ?? '',
      received: [...each.querySelectorAll('.map-badge--received text')]
        .map((badge) => badge.textContent ?? '')
        .toSorted(),
      given: [...each.querySelectorAll('.map-badge--given text')].map((badge) => badge.textContent ?? '').toSorted(),
    })),
  );
  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  const list = await saidByList();
  expect([...list.keys()].toSorted()).toEqual([...map.keys()].toSorted());
  for (const [name, row] of list) {
    expect({ name, marks: row.marks }).toEqual({ name, marks: map.get(name)?.marks });
    if (!row.marks.includes('onveilig')) expect({ name, ring: row.ring }).toEqual({ name, ring: map.get(name)?.ring });
  }
  for (const { name, received, given } of badges) {
    const row = [...list.values()].find((each) => each.name.startsWith(name.replace('…', '')));
    const letters = (direction: string): string[] =>
      (row?.support ?? [])
        .filter((each) => each.endsWith(direction) || each.endsWith('over en weer'))
        .map((each) => each.charAt(0).toUpperCase())
        .toSorted();
    expect({ name, received, given }).toEqual({ name, received: letters('krijgt'), given: letters('geeft') });
  }
});

/** "kans 1: Mee-eten, nieuw, via Bilal" of a button on the map and "1 Mee-eten nieuw · via Bilal" of the list, in one form. */
function kansWords(text: string): string {
  const sectors = /, (Familie|Vrienden en buren|Werk, school, vereniging|Hulpverlening)/;
  return text
    .replace(/^kans (\d+): /, '$1 ')
    .replace(sectors, '')
    .replace(/, (nieuw|bij|rond|via|lucht)/g, ' $1');
}

test.each(['truus', 'sandra', 'mehmet'])('%s: the list and the map hold the same kansen', async (story) => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf(story)}`);
  await mapReady(page);
  await kansenReady(page);
  const spots = page.locator('.map-spot');
  const onMap = await spots.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  const numbers = await page.locator('.kans__digit').allTextContents();
  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await page.locator('.kansen-strip').waitFor();
  const rows = await page.locator('.kansen-strip .kans-rows__row').evaluateAll((all) =>
    all.map((row) => {
      const [title, where] = [row.querySelector('strong'), row.querySelector('.kans-rows__where')];
      const number = row.querySelector('.kans-number')?.textContent ?? '';
      return `${number} ${title?.textContent ?? ''} ${where?.textContent.replaceAll(' · ', ' ') ?? ''}`;
    }),
  );
  expect(onMap.length).toBeGreaterThan(0);
  expect(rows).toEqual(onMap.map(kansWords));
  expect(numbers.toSorted()).toEqual(rows.map((row) => row.split(' ')[0]).toSorted());
});

test('the chosen person stays chosen from the map to the list', async () => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}`);
  await mapReady(page);
  await page.locator('.map-button[aria-label^="Anja"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Anja' }).waitFor();
  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await becomes(() => page.getByRole('button', { name: 'Anja', pressed: true }).count(), 1);
});

test.each([
  ['a laptop', 1440, 900, ''],
  ['a laptop, with somebody chosen', 1440, 900, 'Anja'],
  ['a tablet', 1112, 834, ''],
  ['a tablet, with somebody chosen', 1112, 834, 'Anja'],
  ['a phone', 390, 844, ''],
])('no fact of the list is cut off on %s', async (_name, width, height, chosen) => {
  visitor = await visit(url, { as: 'samira', viewport: { width, height } });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}/lijst`);
  await page.getByRole('button', { name: 'Anja', exact: true }).waitFor();
  if (chosen !== '') {
    await page.getByRole('button', { name: chosen, exact: true }).click();
    await page.getByRole('heading', { name: chosen }).waitFor();
  }
  const cut = await page.locator('.list-card, .list-card *').evaluateAll((all) =>
    all
      .filter((each) => !each.closest('.visually-hidden, svg'))
      .filter((each) => {
        const { overflowX, textOverflow, display, clipPath } = getComputedStyle(each);
        // Said to who hears the page; in sight it stands on the card.
        if (clipPath !== 'none') return false;
        const clips = overflowX !== 'visible' || textOverflow !== 'clip';
        return display !== 'inline' && clips && each.scrollWidth > each.clientWidth;
      })
      .map((each) => `${each.className}: ${each.scrollWidth} in ${each.clientWidth}`),
  );
  expect(cut).toEqual([]);
  const facts = await page.locator('.list-card').innerText();
  for (const fact of ['Dokter Smit, Hennie, Marie, Roos, Thomas, Wijkverpleging', 'Werk, opleiding en activiteiten']) {
    expect(facts).toContain(fact);
  }
  expect(facts).not.toContain('…');
});

test.each([
  ['without kansen', '?kansen=uit', 0],
  ['but for three rows with kansen below them', '', 90],
])('on a laptop all nineteen people of Truus are seen without scrolling, %s', async (_name, search, most) => {
  visitor = await visit(url, { as: 'samira' });
  const { page } = visitor;
  await page.goto(`${url}/clienten/${caseOf('truus')}/lijst${search}`);
  await page.locator('.list-table__row').first().waitFor();
  const hidden = await page
    .locator('.list-card__scroll')
    .evaluate((list) => Math.max(0, list.scrollHeight - list.clientHeight));
  await becomes(() => page.locator('.list-table__row').count(), 19);
  expect(hidden).toBeLessThanOrEqual(most);
});
