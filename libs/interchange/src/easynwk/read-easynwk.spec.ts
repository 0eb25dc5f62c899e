import { readFileSync } from 'node:fs';
import { ImportProblem } from '../import-problem.ts';
import { maxFileBytes, readEasyNwk } from './read-easynwk.ts';

const fixture = readFileSync(new URL('../../../../tests/fixtures/easynwk/two-versions.json', import.meta.url));

/** The fixture with one thing changed by `change`. */
function changed(change: (card: CardJson) => void): Uint8Array {
  const card = JSON.parse(fixture.toString('utf8').replace(/^\uFEFF/, '')) as CardJson;
  change(card);
  return Buffer.from(JSON.stringify(card));
}

type Json = Record<string, unknown>;
interface CardJson extends Json {
  versions: (Json & { nwk: { alteri: Json[]; connections: Json[] } & Json })[];
}

function problemOf(content: Uint8Array): string {
  try {
    readEasyNwk(content);
  } catch (error) {
    if (error instanceof ImportProblem) return error.nl;
    throw error;
  }
  return 'ingelezen';
}

const first = (card: CardJson): CardJson['versions'][number] => {
  const [version] = card.versions;
  if (version === undefined) throw new Error('The fixture has versions.');
  return version;
};

describe('reading an easyNWK file', () => {
  it('reads old and new fields, with a byte order mark', () => {
    const file = readEasyNwk(fixture);
    expect(file.versions.map((version) => [version.date, version.nwk.alteri.length])).toEqual([
      ['2025-09-15', 6],
      ['2025-03-01', 6],
    ]);
  });

  it('reads the same without a byte order mark', () => {
    expect(readEasyNwk(changed(() => undefined))).toEqual(readEasyNwk(fixture));
  });

  it.each([
    [
      'no JSON',
      Buffer.from('{"versions": [\n  {,'),
      'Dit bestand is niet ingelezen: het is geen JSON (regel 2, teken 4).',
    ],
    ['an empty file', Buffer.from(''), 'Dit bestand is niet ingelezen: het is geen JSON.'],
    ['another encoding', Buffer.from([0x7b, 0xff, 0x7d]), 'Dit bestand is niet ingelezen: het is geen tekst in UTF-8.'],
    [
      'something else',
      Buffer.from('[]'),
      'Dit bestand is niet ingelezen: easyNWK: ontbreekt of is geen groep van velden.',
    ],
    ['nothing of it', Buffer.from('{}'), 'Dit bestand is niet ingelezen: versions: ontbreekt of is geen lijst.'],
    [
      'a card from before 2.1',
      Buffer.from('{"ego": {}, "alteri": [], "connections": []}'),
      'Dit bestand is niet ingelezen: het komt uit easyNWK van vóór versie 2.1 en heeft geen datum. Open het in easyNWK en bewaar het opnieuw.',
    ],
    ['more than 2 MB', Buffer.alloc(maxFileBytes + 1, ' '), 'Dit bestand is groter dan 2 MB.'],
  ])('refuses %s', (_, content, sentence) => {
    expect(problemOf(content)).toBe(sentence);
  });

  it.each<[string, (card: CardJson) => void, string]>([
    [
      'an unknown field',
      (card) => Object.assign(first(card).nwk.alteri[2] ?? {}, { bsn: '1' }),
      'versions[0].nwk.alteri[2]: onbekend veld “bsn”',
    ],
    ['an unknown field above', (card) => Object.assign(card, { format: 3 }), 'easyNWK: onbekend veld “format”'],
    [
      'an unknown kind of tie',
      (card) => Object.assign(first(card).nwk.alteri[0] ?? {}, { edgeType: 3 }),
      'versions[0].nwk.alteri[0].edgeType: heeft een onbekende waarde',
    ],
    [
      'a missing name',
      (card) => delete first(card).nwk.alteri[1]?.['name'],
      'versions[0].nwk.alteri[1].name: ontbreekt of is geen tekst',
    ],
    [
      'an empty name',
      (card) => Object.assign(first(card).nwk.alteri[1] ?? {}, { name: ' ' }),
      'versions[0].nwk.alteri[1].name: is leeg',
    ],
    [
      'a long name',
      (card) => Object.assign(first(card).nwk.alteri[1] ?? {}, { name: 'a'.repeat(81) }),
      'versions[0].nwk.alteri[1].name: is meer dan 80',
    ],
    [
      'half a character',
      (card) => Object.assign(first(card).nwk.alteri[1] ?? {}, { name: 'a\ud800' }),
      'versions[0].nwk.alteri[1].name: bevat tekens die niet bewaard kunnen worden',
    ],
    [
      'a nul',
      (card) => Object.assign(first(card).nwk.alteri[1] ?? {}, { note: 'a\u0000' }),
      'versions[0].nwk.alteri[1].note: bevat tekens die niet bewaard kunnen worden',
    ],
    [
      'an angle beyond half a turn',
      (card) => Object.assign(first(card).nwk.alteri[1] ?? {}, { angle: 181 }),
      'versions[0].nwk.alteri[1].angle: is meer dan 180',
    ],
    [
      'no real day',
      (card) => Object.assign(first(card), { date: '2025-02-30' }),
      'versions[0].date: is geen datum (jjjj-mm-dd)',
    ],
    [
      'a day long ago',
      (card) => Object.assign(first(card), { date: '1800-01-01' }),
      'versions[0].date: ligt buiten 1900 tot tien jaar vooruit',
    ],
    [
      'two versions of one day',
      (card) => Object.assign(first(card), { date: '2025-03-01' }),
      'versions[1].date: een eerdere versie heeft dezelfde datum',
    ],
    [
      'two versions with one id',
      (card) => Object.assign(first(card), { id: 1 }),
      'versions: twee versies hebben hetzelfde id',
    ],
    [
      'a version that is not there',
      (card) => Object.assign(card, { currentVersion: 9 }),
      'currentVersion: deze versie staat niet in het bestand',
    ],
    ['no version', (card) => Object.assign(card, { versions: [] }), 'versions: is minder dan 1'],
    [
      'two people with one id',
      (card) => Object.assign(first(card).nwk.alteri[1] ?? {}, { id: 7 }),
      'versions[0].nwk.alteri[1].id: komt twee keer voor',
    ],
    [
      'a tie to nobody',
      (card) => first(card).nwk.connections.push({ id1: 1, id2: 99 }),
      'versions[0].nwk.connections[3]: verwijst naar iemand die er niet is',
    ],
    [
      'a tie to oneself',
      (card) => first(card).nwk.connections.push({ id1: 1, id2: 1 }),
      'versions[0].nwk.connections[3]: verbindt iemand met zichzelf',
    ],
    [
      'more people than a map holds',
      (card) => {
        const [alter] = first(card).nwk.alteri;
        first(card).nwk.alteri = Array.from({ length: 151 }, (_, id) => ({ ...alter, id }));
      },
      'versions[0].nwk.alteri: is meer dan 150',
    ],
  ])('refuses %s, and names the place', (_, change, sentence) => {
    expect(problemOf(changed(change))).toBe(`Dit bestand is niet ingelezen: ${sentence}.`);
  });

  it('never quotes a person', () => {
    expect(problemOf(Buffer.from('{"versions": [{"name": "Rosa" x'))).not.toContain('Rosa');
  });
});
