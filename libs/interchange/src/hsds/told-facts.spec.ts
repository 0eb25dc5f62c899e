import type { HsdsFinding } from './hsds-finding.ts';
import { readHsds } from './read-hsds.ts';
import type { DirectoryInitiative } from './directory-records.ts';

const today = '2026-11-17';

function told(more: object): DirectoryInitiative {
  const record = { id: 's', name: 'Eettafel', status: 'active', ...more };
  const [one] = readHsds(Buffer.from(JSON.stringify(record)), today).initiatives;
  if (one === undefined) throw new Error('The record was refused.');
  return one;
}

const left = ({ notes }: DirectoryInitiative) =>
  notes.findings.map(({ field, reason }: HsdsFinding) => `${field} ${reason}`);

describe('when something is held', () => {
  const schedule = { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' };

  test.each([
    [[schedule], 'maandag 9.00–17.00', 1],
    [[{ ...schedule, byday: 'MO,TU,WE,TH,FR' }], 'maandag t/m vrijdag 9.00–17.00', 5],
    [[{ ...schedule, byday: 'MO,WE,FR' }], 'maandag, woensdag en vrijdag 9.00–17.00', 3],
    [[{ ...schedule, freq: 'DAILY', byday: null }], 'elke dag 9.00–17.00', 7],
    [[{ ...schedule, interval: 2 }], 'om de week maandag 9.00–17.00', 1],
    [[{ ...schedule, interval: 3 }], 'sommige weken maandag 9.00–17.00', 1],
    [[{ ...schedule, freq: 'MONTHLY', byday: '2MO' }], 'tweede maandag van de maand 9.00–17.00', 1],
    [[{ ...schedule, freq: 'MONTHLY', byday: '-1MO' }], 'laatste maandag van de maand 9.00–17.00', 1],
    [[{ ...schedule, byweekno: '41,42' }], 'sommige weken maandag 9.00–17.00', 1],
    [[{ ...schedule, byday: null, dtstart: '2026-11-15' }], 'zondag 9.00–17.00', 1],
    [[{ ...schedule, freq: null, closes_at: '00:00' }], 'maandag 9.00–24.00', 1],
    [[{ ...schedule, opens_at: '09:00:00.000+01:00' }], 'maandag 9.00–17.00', 1],
    [[schedule, { ...schedule }], 'maandag 9.00–17.00', 1],
    [[schedule, { ...schedule, opens_at: '16:00', closes_at: '18:00' }], 'maandag 9.00–18.00', 1],
    [[schedule, { ...schedule, opens_at: '17:00', closes_at: '18:00' }], 'maandag 9.00–17.00, maandag 17.00–18.00', 2],
    [[{ description: 'Bel voor een afspraak' }], 'Bel voor een afspraak', 0],
    [[], 'tijden niet vermeld', 0],
  ])('%j is %s', (schedules, rhythm, slots) => {
    const one = told({ schedules });
    expect(one.facts.rhythm).toBe(rhythm);
    expect(one.slots).toHaveLength(slots);
  });

  test.each([
    [{ valid_to: '2026-11-16' }, 'schedules[0] NO_LONGER_VALID'],
    [{ until: '2026-11-16T10:00:00Z' }, 'schedules[0] NO_LONGER_VALID'],
    [{ dtstart: '2026-09-07', count: 3 }, 'schedules[0] NO_LONGER_VALID'],
    [{ valid_from: '2026-11-18' }, 'schedules[0] NOT_YET_VALID'],
    [{ freq: 'YEARLY' }, 'schedules[0].freq UNKNOWN_VALUE'],
    [{ byday: 'MA' }, 'schedules[0].byday NOT_A_WEEKDAY'],
    [{ byday: '' }, 'schedules[0].byday NO_TIMES'],
    [{ opens_at: '9 uur' }, 'schedules[0].opens_at NOT_A_TIME'],
    [{ opens_at: '24:30' }, 'schedules[0].opens_at NOT_A_TIME'],
    [{ opens_at: null }, 'schedules[0].opens_at NO_TIMES'],
    [{ opens_at: '09:00Z' }, 'schedules[0].opens_at OTHER_TIME_ZONE'],
    [{ closes_at: '08:00' }, 'schedules[0].closes_at END_BEFORE_START'],
  ])('%j is left out by name', (more, finding) => {
    const one = told({ schedules: [{ ...schedule, ...more }] });
    expect(left(one)).toEqual([finding]);
    expect(one.facts.rhythm).toBe('tijden niet vermeld');
  });

  test('a schedule that ends today still holds', () => {
    expect(left(told({ schedules: [{ ...schedule, valid_to: today, valid_from: today }] }))).toEqual([]);
  });

  test('more times than a week holds here are said in short, and not compared', () => {
    const schedules = Array.from({ length: 15 }, (_, index) => ({
      ...schedule,
      byday: ['MO', 'TU', 'WE'][index % 3],
      opens_at: `${String(6 + index)}:00`.padStart(5, '0'),
      closes_at: `${String(6 + index)}:30`.padStart(5, '0'),
    }));
    const one = told({ schedules });
    expect(one.facts.rhythm).toBe('wisselende tijden');
    expect([one.slots, left(one)]).toEqual([[], ['schedules TOO_MANY']]);
  });

  test('times at the place count before those of the service', () => {
    const there = { ...schedule, byday: 'TU' };
    expect(told({ schedules: [schedule], service_at_locations: [{ schedules: [there] }] }).facts.rhythm).toBe(
      'dinsdag 9.00–17.00',
    );
  });
});

describe('what it costs', () => {
  test.each([
    [{ cost_options: [{ amount: 0, currency: 'EUR' }] }, 'gratis'],
    [{ cost_options: [{ amount: 3.5, currency: 'eur', amount_description: 'per keer' }] }, '€ 3,50 per keer'],
    [{ cost_options: [{ amount: 35, currency: 'GBP', option: 'per uur' }] }, '35 GBP (per uur)'],
    [{ cost_options: [{ option: 'Naar draagkracht' }] }, 'Naar draagkracht'],
    [{ cost_options: [], fees_description: 'Niets.' }, 'Niets.'],
    [{ cost_options: [{ amount: 2 }], fees_description: 'Met pas vrij.' }, '€ 2. Met pas vrij.'],
    [{ cost_options: [] }, null],
  ])('%j costs %j', (costs, words) => expect(told(costs).facts.cost).toBe(words));

  test.each([
    [{ amount: 2, valid_to: '2025-01-01' }, 'cost_options[0] NO_LONGER_VALID'],
    [{ amount: 2, valid_from: '2027-01-01' }, 'cost_options[0] NOT_YET_VALID'],
  ])('a price of another time is left out by name: %j', (price, finding) => {
    const one = told({ cost_options: [price] });
    expect([one.facts.cost, left(one)]).toEqual([null, [finding]]);
  });
});

describe('where it is and how one gets in', () => {
  const at = (location: object) => told({ service_at_locations: [{ location }] });
  const path = 'service_at_locations[0].location';

  test.each([
    [{ latitude: 91, longitude: 4 }, `${path}.latitude OUT_OF_BOUNDS`],
    [{ latitude: 52, longitude: -181 }, `${path}.longitude OUT_OF_BOUNDS`],
    [{ latitude: 0, longitude: 0 }, `${path}.latitude OUT_OF_BOUNDS`],
    [{ latitude: 52 }, `${path}.longitude MISSING`],
    [{ longitude: 4 }, `${path}.latitude MISSING`],
  ])('%j is no place', (point, finding) => {
    const one = at({ name: 'Huis', ...point });
    expect([one.facts.place, left(one)]).toEqual([null, [finding]]);
  });

  test.each([
    ['Wheelchair accessible', true],
    ['Rolstoeltoegankelijk!', true],
    ['Niet rolstoeltoegankelijk', false],
    ['Not wheelchair accessible.', false],
    ['Wheelchair access is possible on all levels.', null],
    ['Geen rolstoeltoegankelijk toilet', null],
  ])('%j says of a wheelchair: %j', (description, wheelchair) => {
    const { facts } = at({ name: 'Huis', accessibility: [{ description }] });
    expect(facts).toMatchObject({ wheelchair, accessibility: description });
  });

  test('two places that contradict themselves say nothing of a wheelchair', () => {
    const accessibility = [{ description: 'Rolstoeltoegankelijk' }, { description: 'Niet rolstoeltoegankelijk' }];
    expect(at({ name: 'Huis', accessibility }).facts.wheelchair).toBeNull();
  });

  test('what is held at no place is held online', () => {
    expect(at({ name: 'Scherm', location_type: 'virtual' }).facts.location).toBe('online');
  });

  test('places that do not fit on the line are named', () => {
    const places = [1, 2, 3].map((nr) => ({ location: { name: `${nr} ${'x'.repeat(90)}` } }));
    const one = told({ service_at_locations: places });
    expect(one.facts.location).toMatch(/^1 x+$/);
    expect(left(one)).toEqual(['service_at_locations[1].location MORE_PLACES']);
  });
});

describe('the day on which it was checked', () => {
  test.each([
    [{ assured_date: '2026-01-02' }, '2026-01-02'],
    [{ assured_date: '2026-01-02', last_modified: '2026-03-04T12:00:00Z' }, '2026-03-04'],
    [{ last_modified: '2026-03-04T23:30:00.123Z' }, '2026-03-05'],
    [{ last_modified: '2026-03-04T23:30:00+01:00' }, '2026-03-04'],
    [{ last_modified: '2026-03-04T23:30' }, '2026-03-04'],
    [{ metadata: [{ last_action_date: '2026-02-01' }, { last_action_date: '2026-02-03' }] }, '2026-02-03'],
    [{}, null],
  ])('of %j is %j', (days, checkedOn) => {
    const one = told(days);
    expect([one.checkedOn, left(one)]).toEqual([checkedOn, []]);
  });

  test.each([
    ['2026-11-18', 'IN_THE_FUTURE'],
    ['2026-02-30', 'NOT_A_DATE'],
    ['1800-01-01', 'NOT_A_DATE'],
    ['gisteren', 'NOT_A_DATE'],
    ['2026-01-01Tmiddag', 'NOT_A_DATE'],
  ])('is never made up from %s', (day, reason) => {
    const one = told({ assured_date: day });
    expect([one.checkedOn, left(one)]).toEqual([null, [`assured_date ${reason}`]]);
  });
});

describe('how it stands', () => {
  test.each([
    ['active', [], 'OPEN', null],
    ['inactive', [], 'ENDED', null],
    ['defunct', [], 'ENDED', null],
    ['temporarily closed', [{ valid_from: '2027-01-10' }, { valid_from: '2027-02-01' }], 'PAUSED', '2027-01-10'],
    ['temporarily closed', [{ valid_from: '2027-01-10' }, {}], 'FULL', null],
    ['temporarily closed', [{ valid_from: '2099-01-10' }], 'FULL', null],
  ])('%s with %j', (status, schedules, state, pausedUntil) => {
    expect(told({ status, schedules }).facts).toMatchObject({ state, pausedUntil });
  });

  test('a pause without an end is said', () => {
    expect(left(told({ status: 'temporarily closed' }))).toEqual(['status NO_END_OF_PAUSE']);
  });
});

describe('words', () => {
  test.each([
    ['Koken. En eten.', 'Koken.', 'Koken. En eten.'],
    ['Samen koken', 'Samen koken', null],
    ['Eén\r\ntwee', null, 'Eén\ntwee'],
    [`${'x'.repeat(201)}.`, null, `${'x'.repeat(201)}.`],
  ])('%j is in short %j', (description, summary, whole) => {
    expect(told({ description }).facts).toMatchObject({ summary, description: whole });
  });

  test.each([
    [{ description: 'x'.repeat(2001) }, 'description TOO_LONG'],
    [{ description: 'bsn 999910000' }, 'description HOLDS_BSN'],
    [{ description: 'a\u0000b' }, 'description UNREADABLE'],
    [{ phones: [{ number: '112 bellen' }] }, 'phones[0].number NOT_A_PHONE_NUMBER'],
    [{ alternate_name: 'twee\nregels' }, 'alternate_name UNREADABLE'],
  ])('%j cannot be kept, and is named', (more, finding) => expect(left(told(more))).toEqual([finding]));

  test('languages by name, else in Dutch by code; each once', () => {
    const languages = [{ name: 'Nederlands' }, { code: 'tr' }, { name: 'Nederlands', code: 'nl' }, { code: '??' }];
    expect(told({ languages }).facts.languages).toBe('Nederlands, Turks');
  });

  test('words to search by, as many as fit', () => {
    const attributes = ['Koken', 'y'.repeat(150), 'z'.repeat(60)].map((name) => ({ taxonomy_term: { name } }));
    const one = told({ alternate_name: 'Tafel', attributes });
    expect(one.facts.searchWords).toBe(`Tafel, Koken, ${'y'.repeat(150)}`);
    expect(left(one)).toEqual(['attributes[2].taxonomy_term.name TOO_LONG']);
  });
});
