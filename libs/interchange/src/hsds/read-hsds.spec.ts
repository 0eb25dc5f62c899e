import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ImportProblem } from '../import-problem.ts';
import { maxDirectoryBytes, maxRecords } from './hsds-bounds.ts';
import { readHsds, type HsdsFile } from './read-hsds.ts';

const today = '2026-11-17';
const fixture = (name: string) => readFileSync(new URL(`../../../../tests/fixtures/hsds/${name}`, import.meta.url));
const read = (value: unknown): HsdsFile => readHsds(Buffer.from(JSON.stringify(value)), today);
const page = (contents: readonly unknown[]): unknown => ({ total_items: contents.length, contents });
const service = (more: object = {}) => ({ id: 's', name: 'Eettafel', status: 'active', ...more });

function problemOf(content: Uint8Array): string {
  try {
    readHsds(content, today);
  } catch (error) {
    if (error instanceof ImportProblem) return `${error.code} ${error.en}`;
    throw error;
  }
  return 'read in';
}

describe('a file as a whole', () => {
  it.each([
    [
      'an archive',
      Buffer.from('PK\u0003\u0004rest'),
      'UNREADABLE This file was not read in: it is a zip archive (or a spreadsheet). Unpack it, and read the JSON file in.',
    ],
    [
      'gzip',
      Buffer.from([0x1f, 0x8b, 8, 0]),
      'UNREADABLE This file was not read in: it is packed with gzip. Unpack it, and read the JSON file in.',
    ],
    ['a pdf', Buffer.from('%PDF-1.7'), 'UNREADABLE This file was not read in: it is a pdf.'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'UNREADABLE This file was not read in: it is no text but another sort of file.',
    ],
    [
      'another encoding',
      Buffer.from([0x7b, 0xff, 0x7d]),
      'UNREADABLE This file was not read in: it is not text in UTF-8.',
    ],
    ['no JSON', Buffer.from('id;name\n1;Eettafel'), 'UNREADABLE This file was not read in: it is not JSON.'],
    [
      'half a file',
      Buffer.from('{"contents": [\n  {,'),
      'UNREADABLE This file was not read in: it is not JSON (line 2, column 4).',
    ],
    ['an empty file', Buffer.from(''), 'UNREADABLE This file was not read in: it is not JSON.'],
    [
      'what is too deep',
      Buffer.from('['.repeat(100_000)),
      'UNREADABLE This file was not read in: it nests deeper than 40 levels.',
    ],
    [
      'what is too large',
      Buffer.alloc(maxDirectoryBytes + 1, ' '),
      'TOO_LARGE This file is larger than 20 MB. Ask the directory for pages, and read them in one by one.',
    ],
    [
      'too many records',
      Buffer.from(JSON.stringify(Array.from({ length: maxRecords + 1 }, (_, id) => service({ id: String(id) })))),
      'TOO_LARGE This file was not read in: it holds 2501 records of one kind, and a file may hold 2500. Ask the directory for pages.',
    ],
    [
      'something else',
      Buffer.from('{"versions": []}'),
      'UNREADABLE This file was not read in: it is not HSDS 3.0: no service, organization, location, service at location, or page of them.',
    ],
    [
      'a number',
      Buffer.from('7'),
      'UNREADABLE This file was not read in: it is not HSDS 3.0: no service, organization, location, service at location, or page of them.',
    ],
    [
      'a taxonomy',
      Buffer.from('{"id": "t", "name": "t", "description": "t", "version": "1"}'),
      'UNREADABLE This file was not read in: it is not HSDS 3.0: no service, organization, location, service at location, or page of them.',
    ],
    [
      'a description of a service of HSDS',
      Buffer.from('{"version": "3.0", "profile": "p", "openapi_url": "o"}'),
      'UNREADABLE This file was not read in: it describes an HSDS service (version and profile), and holds no service, organization or location. Read in the answers of /services or /organizations.',
    ],
  ])('%s is refused in a sentence', (_, content, sentence) => expect(problemOf(content)).toBe(sentence));

  it('brackets in a text are no depth', () => {
    expect(read(service({ description: `"${'[{\\"'.repeat(60)}` })).initiatives).toHaveLength(1);
  });

  it.each([
    ['services.json', 'page', 3, 2],
    ['services-in-short.json', 'page', 1, 1],
    ['organization.json', 'organization', 2, 1],
    ['service-at-location.json', 'service_at_location', 1, 0],
    ['location.json', 'location', 1, 0],
  ])('%s is a %s', (name, shape, initiatives, organisations) => {
    const file = readHsds(fixture(name), today);
    expect(file.shape).toBe(shape);
    expect(file.initiatives).toHaveLength(initiatives);
    expect(file.organisations).toHaveLength(organisations);
    expect(file.refused).toEqual([]);
  });

  it('reads with a byte order mark, and a bare list', () => {
    const list = Buffer.from(
      `\uFEFF${JSON.stringify([service(), { id: 'o', name: 'Stichting', description: 'Van ons' }])}`,
    );
    const file = readHsds(list, today);
    expect([file.shape, file.initiatives.length, file.organisations.length]).toEqual(['list', 1, 1]);
  });
});

/** What breaks a record, whatever else stands in it. */
const breakages: readonly ((good: Record<string, unknown>) => unknown)[] = [
  ({ id: _, ...rest }) => ({ ...rest, nr: _ }),
  ({ name: _, ...rest }) => ({ ...rest, title: _ }),
  (good) => ({ ...good, id: 7 }),
  (good) => ({ ...good, id: 'two words' }),
  (good) => ({ ...good, id: 'x'.repeat(101) }),
  (good) => ({ ...good, name: ' ' }),
  (good) => ({ ...good, name: 'x'.repeat(81) }),
  (good) => ({ ...good, name: 'twee\nregels' }),
  (good) => ({ ...good, name: 'bsn 999910000' }),
  (good) => ({ ...good, status: 'open' }),
  (good) => ({ ...good, status: null }),
  (good) => ({ ...good, schedules: 'elke dag' }),
  (good) => ({ ...good, schedules: Array.from({ length: 201 }, () => ({})) }),
  (good) => ({ ...good, phones: [{ number: 31_612_345 }] }),
  (good) => ({ ...good, service_at_locations: [{ location: { latitude: 'ergens' } }] }),
  (good) => ({ ...good, cost_options: [{ amount: '5' }] }),
  () => null,
  () => 'tekst',
  () => [],
  () => ({}),
];

describe('records that are broken among records that are not', () => {
  const record = fc.record({ broken: fc.option(fc.constantFrom(...breakages), { nil: null }) });

  it('exactly those are named, and all others are read', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (records) => {
        const contents = records.map(({ broken }, index) => {
          const good = service({ id: `id-${index}`, assured_date: '2026-01-01' });
          return broken === null ? good : broken(good);
        });
        const file = read(page(contents));
        const named = new Set(file.refused.map(({ position }) => position));
        const brokenOnes = records.flatMap(({ broken }, index) => (broken === null ? [] : `contents[${index}]`));
        const goodOnes = records.flatMap(({ broken }, index) => (broken === null ? `contents[${index}]` : []));
        expect([...named].sort()).toEqual(brokenOnes.sort());
        expect(file.initiatives.map(({ notes }) => notes.position)).toEqual(goodOnes);
      }),
    );
  });

  it('whatever stands anywhere in a file is read or named, and nothing breaks', () => {
    const whole = JSON.parse(fixture('services.json').toString('utf8')) as unknown;
    const places = pathsOf(whole);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const said = problemOf(Buffer.from(JSON.stringify(replaced(whole, path, value))));
        expect(said).toMatch(/^(?:read in|UNREADABLE)/);
      }),
      { numRuns: 400 },
    );
  });
});

function pathsOf(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
}

function replaced(value: unknown, [step, ...rest]: readonly PropertyKey[], by: unknown): unknown {
  if (step === undefined) return by;
  const inner = value as Record<PropertyKey, unknown>;
  const changed = replaced(inner[step], rest, by);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === step ? changed : item));
  return { ...inner, [step]: changed };
}

describe('records that stand in a file more than once', () => {
  it('a service at three places is one service', () => {
    const at = (name: string) => ({ id: name, location: { name, location_type: 'physical' }, service: service() });
    const [one] = read([at('Huis'), at('Tuin'), at('Huis')]).initiatives;
    expect(one?.facts.location).toBe('Huis; Tuin');
  });

  it('an organisation that the file tells by itself counts before one told in passing', () => {
    const organization = { id: 'o', name: 'Stichting', description: 'Van ons' };
    const file = read([service({ organization }), { ...organization, website: 'https://ons.example' }]);
    expect(file.organisations).toMatchObject([{ nested: false, contact: { website: 'https://ons.example' } }]);
    expect(file.refused).toEqual([]);
  });

  it('another record under the same id is named', () => {
    const file = read([service(), service({ name: 'Iets anders' })]);
    expect(file.refused).toMatchObject([{ position: '[1]', recordId: 's', field: 'id', reason: 'DUPLICATE_ID' }]);
  });
});
