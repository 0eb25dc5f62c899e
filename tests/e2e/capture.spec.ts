import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { anEarlierPerson, captureProduct, storedNetwork, type CaptureCase } from './support/capture-case.ts';
import { mapReady } from './support/map.ts';
import { laptop, leave, phone, type Visitor, type VisitorOptions } from './support/visitor.ts';

const tablet = { viewport: { width: 1112, height: 834 }, hasTouch: true, isMobile: true } as const;

let newCase: () => Promise<CaptureCase>;
let here: CaptureCase;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  newCase = await captureProduct();
});

beforeEach(async () => {
  here = await newCase();
});

afterEach(() => leave(visitor));

async function start(path: string, options: VisitorOptions = tablet): Promise<void> {
  visitor = await here.open(options);
  ({ page } = visitor);
  await page.goto(`${visitor.url}/clienten/${here.caseId}${path}`);
}

interface Told {
  readonly name: string;
  readonly relation: string;
  readonly ring: 'Heel dichtbij' | 'Dichtbij' | 'Op afstand';
  readonly support: readonly (readonly [kind: string, answer: string])[];
}

/** Eight people, with closeness and support. */
const eight: readonly Told[] = [
  {
    name: 'Anja',
    relation: 'Dochter of zoon',
    ring: 'Heel dichtbij',
    support: [
      ['Praktisch', 'Krijg ik'],
      ['Gezelschap', 'Allebei'],
    ],
  },
  { name: 'Bilal', relation: 'Buur', ring: 'Dichtbij', support: [['Gezelschap', 'Allebei']] },
  { name: 'Riet', relation: 'Vriend(in)', ring: 'Dichtbij', support: [['Emotioneel', 'Allebei']] },
  {
    name: 'Cor',
    relation: 'Andere familie',
    ring: 'Dichtbij',
    support: [
      ['Praktisch', 'Krijg ik'],
      ['Emotioneel', 'Geef ik'],
    ],
  },
  { name: 'Wijkzuster Els', relation: 'Van de zorg', ring: 'Op afstand', support: [['Praktisch', 'Krijg ik']] },
  { name: 'Dokter Smit', relation: 'Van de zorg', ring: 'Op afstand', support: [['Advies', 'Krijg ik']] },
  {
    name: 'Roos',
    relation: 'Kleinkind',
    ring: 'Heel dichtbij',
    support: [
      ['Gezelschap', 'Krijg ik'],
      ['Emotioneel', 'Allebei'],
    ],
  },
  { name: 'Tineke', relation: 'Vriend(in)', ring: 'Op afstand', support: [['Gezelschap', 'Geef ik']] },
];

const allStored = [
  'Anja: dochter of zoon, FAMILY, 1, PRACTICAL 1-0, COMPANY 1-1',
  'Bilal: buur, FRIENDS_NEIGHBOURS, 2, COMPANY 1-1',
  'Cor: familie, FAMILY, 2, PRACTICAL 1-0, EMOTIONAL 0-1',
  'Dokter Smit: zorg, CARE, 3, ADVICE 1-0',
  'Riet: vriend(in), FRIENDS_NEIGHBOURS, 2, EMOTIONAL 1-1',
  'Roos: kleinkind, FAMILY, 1, COMPANY 1-0, EMOTIONAL 1-1',
  'Tineke: vriend(in), FRIENDS_NEIGHBOURS, 3, COMPANY 0-1',
  'Wijkzuster Els: zorg, CARE, 3, PRACTICAL 1-0',
];
const familyTies = ['Anja-Cor', 'Anja-Roos', 'Cor-Roos'];

const button = (name: string | RegExp, exact = true): Locator => page.getByRole('button', { name, exact });
const nameField = (): Locator => page.locator('input[name=callName]');
const ring = (name: string): Locator =>
  page.locator('.ring-targets').getByRole('button', { name: new RegExp(`^${name}`) });
const answer = (kind: string, text: string): Locator =>
  page.getByRole('group', { name: kind, exact: true }).getByRole('button', { name: text, exact: true });
const question = (text: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();
const saved = (): Promise<void> => page.locator('.save-state--ok').waitFor();

/** Waits for the name field to be ready, and types without a tap on it. */
async function typeName(name: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'callName');
  await page.keyboard.type(name);
}

/** Waits until the service has exactly this. */
const becomesStored = (wanted: Awaited<ReturnType<typeof storedNetwork>>): Promise<void> =>
  becomes(() => storedNetwork(here), wanted);

async function nameAll(told: readonly Told[]): Promise<void> {
  for (const { name, relation } of told) {
    await typeName(name);
    await page.keyboard.press('Enter');
    await page.getByText(`Wie is ${name} voor u?`).waitFor();
    await button(relation).click();
  }
}

describe('by mouse, on a tablet', () => {
  let taps: number;

  async function tap(target: Locator): Promise<void> {
    await target.click();
    taps += 1;
  }

  async function enterName(name: string): Promise<void> {
    await typeName(name);
    await page.keyboard.press('Enter');
    taps += 1;
  }

  test('eight people with closeness, support and who knows whom take at most sixty taps', async () => {
    taps = 0;
    await start('');
    await tap(nameField());
    await enterName('Anja');
    await question('Waar gaat het nu om?');
    await tap(button('Sociale relaties'));
    await tap(button('Verder: namen noemen'));
    for (const { name, relation } of eight) {
      if (name !== 'Anja') await enterName(name);
      await page.getByText(`Wie is ${name} voor u?`).waitFor();
      await tap(button(relation));
    }
    await page.getByRole('heading', { name: 'U noemde 8 mensen' }).waitFor();
    await tap(button('Verder: hoe dichtbij'));

    for (const told of eight) {
      await question(`Hoe dichtbij staat ${told.name} bij u?`);
      await tap(ring(told.ring));
    }
    await question('Iedereen is geweest');
    await tap(button('Verder: steun'));

    for (const told of eight) {
      await question(`Wat doen u en ${told.name} voor elkaar?`);
      for (const [kind, text] of told.support) await tap(answer(kind, text));
      if (told.name === 'Cor') {
        await page.getByText('Cor helpt u met praktische dingen. U luistert naar Cor. Klopt dat?').waitFor();
      }
      await tap(button(/^(Volgende: |Verder: wie kent wie)/));
    }
    await question('Wie kent Anja?');
    await tap(button('Ja, de familie kent elkaar'));
    await page.getByText('3 banden erbij.').first().waitFor();
    await tap(button('Bilal', false).last());
    await tap(button('Klaar'));
    await mapReady(page);
    console.log(`Eight people, with closeness, support and who knows whom: ${taps} taps.`);
    expect(taps).toBeLessThanOrEqual(60);
    await becomesStored({ people: allStored, ties: [...familyTies, 'Anja-Bilal'].toSorted(), arranged: true });
  });
});

describe('with the keyboard alone', () => {
  let counted: { needed: number; more: number };
  let counting: 'needed' | 'more';

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key);
    counted[counting] += 1;
  }

  /** What has the focus, with the group that it stands in: "Praktisch: Krijg ik". */
  function focused(): Promise<string> {
    return page.evaluate(() => {
      const active = document.activeElement;
      const group = active?.closest('[role=group]')?.getAttribute('aria-label') ?? '';
      return `${group}: ${active?.getAttribute('aria-label') ?? active?.textContent ?? ''}`;
    });
  }

  async function reach(wanted: RegExp): Promise<void> {
    for (let presses = 0; presses < 60 && !wanted.test(await focused()); presses += 1) await press('Tab');
    expect(await focused()).toMatch(wanted);
  }

  async function choose(wanted: RegExp): Promise<void> {
    await reach(wanted);
    await press('Enter');
  }

  test('the same eight people: closeness and support take at most sixty keys, and all the rest can be done too', async () => {
    counted = { needed: 0, more: 0 };
    counting = 'needed';
    await start('/vastleggen', { viewport: laptop });
    await question('Waar gaat het nu om?');
    await press('Control+Enter');
    for (const { name, relation } of eight) {
      await typeName(name);
      await press('Enter');
      await page.getByText(`Wie is ${name} voor u?`).waitFor();
      counting = 'more';
      await choose(new RegExp(`: ${relation.replace(/[()]/g, '\\$&')}$`));
      counting = 'needed';
    }
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'callName');
    await press('Control+Enter');

    await question('Hoe dichtbij staat Anja bij u?');
    await reach(/: Heel dichtbij/);
    for (const told of eight) {
      await question(`Hoe dichtbij staat ${told.name} bij u?`);
      await press(String(['Heel dichtbij', 'Dichtbij', 'Op afstand'].indexOf(told.ring) + 1));
    }
    await question('Iedereen is geweest');
    await press('Control+Enter');

    await question('Wat doen u en Anja voor elkaar?');
    await reach(/^Praktisch: Krijg ik/);
    for (const told of eight) {
      await question(`Wat doen u en ${told.name} voor elkaar?`);
      for (const [kind, text] of told.support) {
        const presses = ['Krijg ik', 'Allebei', 'Geef ik'].indexOf(text) + 1;
        for (let count = 0; count < presses; count += 1) await press(kind.charAt(0).toLowerCase());
        await answer(kind, text).and(page.locator('[aria-pressed=true]')).waitFor();
      }
      await press('Control+Enter');
    }
    await question('Wie kent Anja?');
    counting = 'more';
    await choose(/: Ja, de familie kent elkaar/);
    await page.getByText('3 banden erbij.').first().waitFor();
    await becomes(focused, expect.stringMatching(/: Toch niet/));
    await press('Enter');
    await becomes(focused, expect.stringMatching(/: Ja, de familie kent elkaar/));
    await press('Enter');
    await page.getByText('3 banden erbij.').first().waitFor();
    await choose(/: Klaar/);
    await mapReady(page);
    console.log(
      `With the keyboard alone: ${counted.needed} keys beyond the names for closeness and support; ` +
        `${counted.more} more for who everybody is and who knows whom.`,
    );
    expect(counted.needed).toBeLessThanOrEqual(60);
    await becomesStored({ people: allStored, ties: familyTies, arranged: true });
  });
});

test('closing and coming back goes on where one was; what was removed by mistake comes back', async () => {
  await start('/vastleggen/namen?over=sociaal&vraag=1');
  await nameAll(eight.slice(0, 2));
  await typeName('bilal');
  await page.keyboard.press('Enter');
  await page.getByText('Er is al een Bilal. Nog een Bilal?').waitFor();
  await button('Nee, dezelfde').click();
  await typeName('Bilal 999900006');
  await page.keyboard.press('Enter');
  await page.getByText('Hier staat een burgerservicenummer in. Een roepnaam is genoeg.').waitFor();
  await nameField().fill('');
  await button('Haal Bilal weg').click();
  await page.getByRole('heading', { name: 'U noemde 1 mens' }).waitFor();
  await button('Ongedaan maken').click();
  await page.getByRole('heading', { name: 'U noemde 2 mensen' }).waitFor();
  await saved();

  await page.reload();
  await question('Wie ziet u graag?');
  await page.getByRole('heading', { name: 'U noemde 2 mensen' }).waitFor();
  await button('Verder: hoe dichtbij').click();
  await question('Hoe dichtbij staat Anja bij u?');
  await ring('Heel dichtbij').click();
  await question('Hoe dichtbij staat Bilal bij u?');
  await saved();

  await page.goto(`${visitor.url}/clienten/${here.caseId}/vastleggen`);
  await question('Hoe dichtbij staat Bilal bij u?');
  await ring('Weet ik niet').click();
  await question('Iedereen is geweest');
  await saved();
  await page.goto(`${visitor.url}/clienten/${here.caseId}/vastleggen`);
  await question('Wat doen u en Anja voor elkaar?');
  const people = ['Anja: dochter of zoon, FAMILY, 1', 'Bilal: buur, FRIENDS_NEIGHBOURS, no ring'];
  await becomesStored({ people, ties: [], arranged: false });
});

test('a line that drops in the middle loses nothing, and everything is stored once', async () => {
  await start('/vastleggen/namen?over=sociaal&vraag=1');
  await nameAll(eight.slice(0, 1));
  await saved();
  await page.context().setOffline(true);
  await nameAll(eight.slice(1, 4));
  await page.getByText(/Niet opgeslagen/).waitFor();
  await button('Verder: hoe dichtbij').click();
  for (const told of eight.slice(0, 4)) {
    await question(`Hoe dichtbij staat ${told.name} bij u?`);
    await ring(told.ring).click();
  }
  await question('Iedereen is geweest');
  await page.context().setOffline(false);
  await saved();
  const people = [
    'Anja: dochter of zoon, FAMILY, 1',
    'Bilal: buur, FRIENDS_NEIGHBOURS, 2',
    'Cor: familie, FAMILY, 2',
    'Riet: vriend(in), FRIENDS_NEIGHBOURS, 2',
  ];
  await becomesStored({ people, ties: [], arranged: false });
});

describe.each([
  ['tablet', tablet],
  ['laptop', { viewport: laptop }],
  ['phone', { viewport: phone, hasTouch: true, isMobile: true }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
] as const)('every step on a %s', (size, options) => {
  async function isInOrder(): Promise<void> {
    expect(await axeFaults(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    // The client sits beside: nothing that is for the worker only stands on these screens.
    expect(await page.locator('body').innerText()).not.toMatch(/spanning|onveilig|langer dan een jaar|bevestigd/i);
  }

  async function targetsAreLarge(least: number): Promise<void> {
    const small = await page
      .locator('.capture')
      .locator('button, a, summary, .segmented-choice__option')
      .evaluateAll(
        (all, px) =>
          all
            .filter((each) => each.getBoundingClientRect().height < px)
            .map((each) => `${each.textContent}: ${each.getBoundingClientRect().height}`),
        least,
      );
    expect(small).toEqual([]);
  }

  test('axe finds nothing, nothing runs off the side, nothing is for the worker only', async () => {
    await anEarlierPerson(here);
    await start('/vastleggen', options);
    await question('Waar gaat het nu om?');
    await isInOrder();
    await button('Sociale relaties').click();
    await button('Verder: namen noemen').click();
    await nameAll([...eight.slice(0, 1), ...eight.slice(6, 7)]);
    await button('Anders').click();
    await isInOrder();
    if (size === 'tablet') await targetsAreLarge(48);
    await button('Verder: hoe dichtbij').click();
    await question('Hoe dichtbij staat Anja bij u?');
    await isInOrder();
    if (size === 'tablet') await targetsAreLarge(48);
    await page.getByText('Allemaal tegelijk').click();
    await isInOrder();
    await page.getByRole('group', { name: 'Anja' }).getByRole('button', { name: 'Heel dichtbij' }).click();
    await page.getByRole('group', { name: 'Roos' }).getByRole('button', { name: 'Heel dichtbij' }).click();
    await button('Verder: steun').click();
    await question('Wat doen u en Anja voor elkaar?');
    await answer('Gezelschap', 'Allebei').click();
    await isInOrder();
    if (size === 'tablet') await targetsAreLarge(48);
    await page.getByRole('link', { name: /Wie kent wie/ }).click();
    await question('Wie kent Anja?');
    await isInOrder();
    if (size === 'tablet') await targetsAreLarge(48);
  });
});
