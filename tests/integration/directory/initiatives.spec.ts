import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths, todayInTheNetherlands } from '@netwerk/domain';
import type { GraphqlAnswer, Screen } from '../../support/app.ts';
import { aWorker } from '../../support/builders.ts';
import { act, firstPage, rightFacts } from '../../support/directory-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { anOrganiser, DirectoryScene, recordsAbout, wasCheckedOn } from './directory-scene.ts';

let scene: DirectoryScene;

beforeAll(async () => {
  scene = await DirectoryScene.begin();
}, 60_000);

describe('searching', () => {
  let place: DirectoryScene;
  const word = `q${randomUUID().slice(0, 8)}`;

  beforeAll(async () => {
    place = await DirectoryScene.begin();
    const { code } = place.town;
    await place.anInitiative({
      name: 'Taalcafé',
      summary: `Praten ${word}`,
      lifeDomains: ['WORK'],
      supportKinds: ['ADVICE'],
    });
    await place.anInitiative({ name: 'Biljartmiddag', places: 10, taken: 10, wheelchair: true });
    const old = await place.anInitiative({
      name: 'Moestuin',
      places: 10,
      taken: 9,
      wheelchair: false,
      searchWords: 'Çay',
    });
    await place.anInitiative({ name: 'Klusdienst', areaCodes: [code], lifeDomains: ['HOUSING'], waitingWeeks: 3 });
    await wasCheckedOn(old, addMonths(todayInTheNetherlands(), -7));
  }, 60_000);

  test.each([
    ['taalcafe', ['Taalcafé']],
    ['TAALC', ['Taalcafé']],
    [word, ['Taalcafé']],
    ['cay', ['Moestuin']],
    [`praten ${word.slice(0, 5)}`, ['Taalcafé']],
    ['praten moestuin', []],
  ])('finds by the beginnings of words, whatever the case and accents: %s', async (search, names) => {
    expect(await place.names({ search })).toEqual(names);
  });

  test.each(['*', ':', '"', '(', '[', '\\', 'a~2', 'name:*', '/.*/', '+-!', '{!x}', "'; DROP", '😀'])(
    'takes %j as words or as nothing, never as a command',
    async (search) => {
      const answer = await place.ask('initiatives', { filter: { search }, ...firstPage });
      expect(answer.errors).toEqual([]);
    },
  );

  test('narrows by every choice, and counts what each choice would leave', async () => {
    expect(await place.names()).toEqual(['Biljartmiddag', 'Moestuin', 'Taalcafé', 'Klusdienst']);
    expect(await place.names({ lifeDomains: ['WORK', 'HOUSING'] })).toEqual(['Taalcafé', 'Klusdienst']);
    expect(await place.names({ supportKinds: ['ADVICE'] })).toEqual(['Taalcafé']);
    expect(await place.names({ withPlace: true })).toEqual(['Moestuin', 'Taalcafé']);
    expect(await place.names({ wheelchair: true })).toEqual(['Biljartmiddag']);
    expect(await place.names({ checkedLongAgo: true })).toEqual(['Moestuin']);
    const { facets } = await place.list({ lifeDomains: ['SOCIAL'] });
    expect(facets).toMatchObject({ withPlace: 1, wheelchair: 1, checkedLongAgo: 1 });
    const counts = new Map(facets.lifeDomains.map(({ lifeDomain, count }) => [lifeDomain, count]));
    expect([counts.get('WORK'), counts.get('SOCIAL'), counts.get('HOUSING'), counts.get('FINANCE')]).toEqual([
      1, 2, 1, 0,
    ]);
    expect(facets.supportKinds.find(({ supportKind }) => supportKind === 'COMPANY')?.count).toBe(2);
  });

  test('near is the own buurten and what is there for the whole gemeente', async () => {
    const elsewhere = await DirectoryScene.begin();
    await elsewhere.anInitiative({ name: `Ver weg ${word}` });
    await place.anInitiative({ name: `Dichtbij ${word}` });
    expect(await place.names({ search: word, near: true, areaCodes: null })).toEqual([`Dichtbij ${word}`, 'Taalcafé']);
    expect(await place.names({ search: word, areaCodes: null })).toEqual([
      `Dichtbij ${word}`,
      'Taalcafé',
      `Ver weg ${word}`,
    ]);
    const { facets } = await place.list({ search: word, near: true, areaCodes: null });
    const counts = Object.fromEntries(facets.areas.map(({ area, near, count }) => [area.code, [near, count]]));
    expect(counts[place.town.neighbourhoodCode]).toEqual([true, 2]);
    expect(counts[elsewhere.town.neighbourhoodCode]).toEqual([false, 1]);
  });

  test('orders by name and by what was longest not checked', async () => {
    const sorted = await place.names({}, { order: 'NAME' });
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('nl').compare));
    expect((await place.names({}, { order: 'LONGEST_UNCHECKED' }))[0]).toBe('Moestuin');
  });

  test('turns pages forth and back', async () => {
    const all = (await place.list({}, { order: 'NAME' })).edges.map((edge) => edge.node.id);
    const first = await place.list({}, { order: 'NAME', first: 2 });
    expect(first).toMatchObject({ totalCount: all.length, position: 1, hasPreviousPage: false, previousAfter: null });
    const second = await place.list({}, { order: 'NAME', first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ position: 3, hasPreviousPage: true, previousAfter: null });
    const third = await place.list({}, { order: 'NAME', first: 2, after: second.pageInfo.endCursor });
    expect(third.pageInfo.hasNextPage).toBe(false);
    expect([...first.edges, ...second.edges, ...third.edges].map((edge) => edge.node.id)).toEqual(all);
    const back = await place.list({}, { order: 'NAME', first: 2, after: third.previousAfter });
    expect(back.edges).toEqual(second.edges);
    const stale = await place.ask('initiatives', { filter: null, ...firstPage, after: 'gone' });
    expect(stale.errors[0]?.extensions.details).toEqual({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  });
});

describe('adding', () => {
  test('keeps every fact as it was sent, and says who added it', async () => {
    const facts = {
      ...{
        name: 'Ge`kke \\u0060 "naam"',
        summary: '  met spaties ',
        description: 'Eén\ntwee',
        cost: '€ 4,00',
        food: 'halal',
      },
      ...{ slots: [{ weekday: 'MONDAY', from: '17:30', until: '19:30', weeks: 'EVERY' }], wheelchair: false },
      ...{ places: 18, taken: 16, waitingWeeks: 2, seeks: 'een kok', phone: '010 123 45 67', organiserCount: 3 },
    };
    const id = await scene.anInitiative(facts);
    const initiative = await scene.initiative(id);
    expect(initiative).toMatchObject({
      ...facts,
      version: 1,
      state: 'OPEN',
      checkedBy: 'Joris',
      checkedLongAgo: false,
    });
    expect(initiative.history).toEqual([expect.objectContaining({ kind: 'ADDED', by: 'Joris' })]);
    expect((await recordsAbout(id))[0]).toEqual({
      ...{ action: 'CREATE', subject: 'InitiativeSaved', operation: 'addInitiative', rule: 'SW-31' },
    });
  });

  test('keeps what people do there, for what it seeks somebody, for whom it is and where on the map', async () => {
    const facts = { interests: ['COOKING', 'EATING_TOGETHER'], seeksInterests: ['COOKING'], onlyFor: 'WOMAN' };
    const place = { latitude: 52.0787, longitude: 4.2888 };
    const id = await scene.anInitiative({ name: 'Vrouwentafel', ...facts, ...place });
    expect(await scene.initiative(id)).toMatchObject({ ...facts, ...place });
    await change(id, 1, { name: 'Vrouwentafel' });
    expect(await scene.initiative(id)).toMatchObject({ ...facts, ...place, version: 2 });
    const none = { seeksInterests: [], onlyFor: null, latitude: null, longitude: null };
    await change(id, 2, { name: 'Vrouwentafel', interests: ['MUSIC'], ...none });
    const { history, ...after } = await scene.initiative(id);
    expect(after).toMatchObject({ interests: ['MUSIC'], ...none });
    const changes = history.filter(({ kind }) => kind === 'CHANGED');
    expect(changes.map(({ field, before, after: to }) => [field, before, to]).sort()).toEqual([
      ['INTERESTS', 'COOKING, EATING_TOGETHER', 'MUSIC'],
      ['ONLY_FOR', 'WOMAN', null],
      ['PLACE', '52.0787, 4.2888', null],
      ['SEEKS_INTERESTS', 'COOKING', null],
    ]);
  });

  test('one key has one effect, also twenty at once, and one answer', async () => {
    const name = `Twintig ${randomUUID().slice(0, 8)}`;
    const screen = await scene.screen();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => scene.add({ name }, { idempotencyKey }, screen)),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await scene.names({ search: name })).toEqual([name]);
  });

  test('shows what looks like it in the same gebied first, and adds it when it is another', async () => {
    const word = randomUUID().slice(0, 8);
    const id = await scene.anInitiative({ name: `Buurttuin ${word}` });
    const asked = { name: `BÙURTTUIN ${word}` };
    const choice = await scene.add(asked, { isAnother: false });
    expect(choice.data?.['addInitiative']).toMatchObject({ __typename: 'LookAlikeInitiatives', initiatives: [{ id }] });
    expect(await scene.names({ search: word })).toEqual([`Buurttuin ${word}`]);
    const added = await scene.add(asked, { isAnother: true });
    expect(added.data?.['addInitiative']).toMatchObject({ __typename: 'InitiativeSaved', version: 1 });
    const elsewhere = await DirectoryScene.begin();
    const there = await elsewhere.add(asked, { isAnother: false });
    expect(there.data?.['addInitiative']).toMatchObject({ __typename: 'InitiativeSaved' });
  });

  test('of two who add the same at once, the second is shown what the first added', async () => {
    const name = `Samen ${randomUUID().slice(0, 8)}`;
    const screens = await Promise.all([scene.screen(), scene.screen(await aWorker(testGraph(), scene.team))]);
    const answers = await Promise.all(screens.map((screen) => scene.add({ name }, { isAnother: false }, screen)));
    const outcomes = answers.map((answer) => (answer.data?.['addInitiative'] as { __typename: string }).__typename);
    expect(outcomes.sort()).toEqual(['InitiativeSaved', 'LookAlikeInitiatives']);
  });

  test.each([
    [{ name: '' }, 'name', 'EMPTY'],
    [{ name: 'x'.repeat(81) }, 'name', 'TOO_LONG'],
    [{ name: 'a\nb' }, 'name', 'UNREADABLE'],
    [{ rhythm: ' ' }, 'rhythm', 'EMPTY'],
    [{ summary: 'x'.repeat(201) }, 'summary', 'TOO_LONG'],
    [{ description: 'Bel 999910000' }, 'description', 'HOLDS_BSN'],
    [{ cost: 'bsn 9999.10.000' }, 'cost', 'HOLDS_BSN'],
    [{ phone: 'bel mij' }, 'phone', 'NOT_A_PHONE_NUMBER'],
    [{ areaCodes: [] }, 'areaCodes', 'EMPTY'],
    [{ areaCodes: ['BU-none'] }, 'areaCodes', 'UNKNOWN'],
    [{ places: 0 }, 'places', 'OUT_OF_BOUNDS'],
    [{ places: 2, taken: 3 }, 'taken', 'MORE_THAN_PLACES'],
    [{ taken: -1 }, 'taken', 'OUT_OF_BOUNDS'],
    [{ organiserCount: 1_001 }, 'organiserCount', 'OUT_OF_BOUNDS'],
    [{ organisationId: 'none' }, 'organisationId', 'UNKNOWN'],
    [{ interests: ['MUSIC', 'MUSIC'] }, 'interests', 'TWICE'],
    [{ latitude: 52 }, 'longitude', 'EMPTY'],
    [{ latitude: null, longitude: 4 }, 'latitude', 'EMPTY'],
    [{ latitude: 4.3, longitude: 52 }, 'latitude', 'OUT_OF_BOUNDS'],
    [{ latitude: 52, longitude: 8.1 }, 'longitude', 'OUT_OF_BOUNDS'],
    [{ supportKinds: ['ADVICE', 'ADVICE'] }, 'supportKinds', 'TWICE'],
    [{ slots: [{ weekday: 'MONDAY', from: '25:00', until: '26:00', weeks: 'EVERY' }] }, 'slots', 'NOT_A_TIME'],
    [{ slots: [{ weekday: 'MONDAY', from: '12:00', until: '12:00', weeks: 'EVERY' }] }, 'slots', 'END_BEFORE_START'],
    [
      {
        slots: [
          { weekday: 'MONDAY', from: '10:00', until: '12:00', weeks: 'EVERY' },
          { weekday: 'MONDAY', from: '11:00', until: '13:00', weeks: 'SOME' },
        ],
      },
      'slots',
      'OVERLAP',
    ],
  ])('refuses %j and says which field and why', async (facts, field, reason) => {
    const answer = await scene.add(facts);
    expect(answer.errors[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(answer.errors[0]?.extensions.details).toMatchObject({ field, reason });
    expect(answer.text).not.toContain('999910000');
  });
});

describe('keeping up to date', () => {
  test('writes down what changed from what to what', async () => {
    const id = await scene.anInitiative({ name: 'Prijs', cost: '€ 3,50', places: 10 });
    const facts = { name: 'Prijs', cost: '€ 4,00', places: 12, description: 'Nieuw' };
    const answer = await change(id, 1, facts);
    expect(answer.data?.['changeInitiative']).toEqual({ __typename: 'InitiativeSaved', id, version: 2 });
    const { history } = await scene.initiative(id);
    const changes = history
      .filter((line) => line.kind === 'CHANGED')
      .map(({ field, before, after }) => [field, before, after]);
    expect(changes.sort()).toEqual([
      ['COST', '€ 3,50', '€ 4,00'],
      ['DESCRIPTION', null, null],
      ['PLACES', '10', '12'],
    ]);
  });

  test('of two editors one wins, and the other sees the newer version', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await scene.anInitiative({ name: `Twee ${round}` });
      const screens = await Promise.all([scene.screen(), scene.screen(await aWorker(testGraph(), scene.team))]);
      const answers = await Promise.all(
        screens.map((screen, index) => change(id, 1, { name: `Twee ${round} ${index}` }, screen)),
      );
      const outcomes = answers.map((answer) => answer.data?.['changeInitiative'] as { __typename: string });
      expect(outcomes.map((outcome) => outcome.__typename).sort()).toEqual(['InitiativeSaved', 'NewerInitiative']);
      const winner = outcomes.findIndex((outcome) => outcome.__typename === 'InitiativeSaved');
      expect(outcomes[1 - winner]).toMatchObject({ initiative: { name: `Twee ${round} ${winner}`, version: 2 } });
      expect(await scene.initiative(id)).toMatchObject({ name: `Twee ${round} ${winner}`, version: 2 });
    }
  });

  test('says with one click that it still holds', async () => {
    const id = await scene.anInitiative({ name: 'Nagekeken', places: 5, taken: 2 });
    await wasCheckedOn(id, '2024-01-01');
    expect(await scene.initiative(id)).toMatchObject({ checkedLongAgo: true });
    const petra = await aWorker(testGraph(), scene.team, { callName: 'Petra' });
    await scene.ask('confirmInitiative', { input: act({ id, baseVersion: 1 }) }, await scene.screen(petra));
    const initiative = await scene.initiative(id);
    expect(initiative).toMatchObject({ version: 1, checkedBy: 'Petra', checkedOn: todayInTheNetherlands() });
    expect(initiative.history[0]).toMatchObject({ kind: 'CONFIRMED', after: '3', by: 'Petra' });
    const stale = await scene.ask('confirmInitiative', { input: act({ id, baseVersion: 7 }) });
    expect(stale.data?.['confirmInitiative']).toMatchObject({ __typename: 'NewerInitiative' });
  });

  test('opens, pauses until a day, closes and ends', async () => {
    const id = await scene.anInitiative({ name: `Staat ${randomUUID().slice(0, 8)}` });
    const until = addMonths(todayInTheNetherlands(), 2);
    const set = (baseVersion: number, input: Record<string, unknown>) =>
      scene.ask('setInitiativeState', { input: act({ id, baseVersion, ...input }) });
    await set(1, { state: 'PAUSED', pausedUntil: until });
    expect(await scene.initiative(id)).toMatchObject({ state: 'PAUSED', pausedUntil: until, version: 2 });
    await set(2, { state: 'ENDED' });
    const { name, history } = await scene.initiative(id);
    expect(history[0]).toMatchObject({ kind: 'STATE_SET', before: 'PAUSED', after: 'ENDED' });
    expect(await scene.names({ search: name })).toEqual([]);
    await set(3, { state: 'OPEN' });
    expect(await scene.names({ search: name })).toEqual([name]);
  });

  test.each([
    [{ state: 'PAUSED' }, 'EMPTY'],
    [{ state: 'PAUSED', pausedUntil: '2020-01-01' }, 'NOT_IN_THE_FUTURE'],
    [{ state: 'OPEN', pausedUntil: '2030-01-01' }, 'ONLY_WITH_PAUSE'],
  ])('refuses the state %j', async (input, reason) => {
    const id = await scene.anInitiative({ name: 'Weigeren' });
    const answer = await scene.ask('setInitiativeState', { input: act({ id, baseVersion: 1, ...input }) });
    expect(answer.errors[0]?.extensions.details).toEqual({ field: 'pausedUntil', reason });
  });

  test('names organisers who wanted that, counts the others, and records who saw a name', async () => {
    const id = await scene.anInitiative({ name: 'Trekkers', organiserCount: 1 });
    const shown = await anOrganiser(id, { callName: 'Hennie', shown: true });
    const hidden = await anOrganiser(id, { callName: 'Geheim', shown: null });
    await anOrganiser(id, { callName: 'Gestopt', shown: true, until: '2025-06-01' });
    const answer = await scene.ask('initiative', { id });
    const { organisers } = answer.data?.['initiative'] as { organisers: { id: string; name: string }[] };
    expect(answer.data).toMatchObject({ initiative: { organiserCount: 3 } });
    expect(organisers.map(({ name }) => name)).toEqual(['Hennie']);
    expect(answer.text).not.toMatch(/Geheim|Gestopt/);
    expect(await recordsAbout(shown)).toEqual([
      { action: 'READ', subject: 'InitiativeOrganiser', operation: 'initiative', rule: 'SW-30' },
    ]);
    expect(await recordsAbout(hidden)).toEqual([]);
    const fewer = await change(id, 1, { name: 'Trekkers', organiserCount: 1 });
    expect(fewer.errors[0]?.extensions.details).toMatchObject({ field: 'organiserCount', reason: 'FEWER_THAN_KNOWN' });
  });

  test('a worker supports it, once, and stops', async () => {
    const id = await scene.anInitiative({ name: 'Steun' });
    const input = { id, words: 'komt elke maand langs' };
    await scene.ask('supportInitiative', { input: act(input) });
    await scene.ask('supportInitiative', { input: act(input) });
    const supported = await scene.initiative(id);
    expect(supported['supporters']).toMatchObject([{ name: 'Joris', words: input.words, me: true }]);
    await scene.ask('stopSupportingInitiative', { input: act({ id }) });
    const { supporters, history } = await scene.initiative(id);
    expect(supporters).toEqual([]);
    expect(history.map((line) => line.kind)).toEqual(['SUPPORT_STOPPED', 'SUPPORTED', 'ADDED']);
  });
});

function change(
  id: string,
  baseVersion: number,
  facts: Record<string, unknown>,
  screen?: Screen,
): Promise<GraphqlAnswer> {
  const whole = rightFacts([scene.town.neighbourhoodCode], facts);
  return scene.ask('changeInitiative', { input: act({ id, baseVersion, facts: whole }) }, screen);
}
