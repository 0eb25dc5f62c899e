import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportProblem } from '../../import-problem.ts';
import type { CheckedFolder, CheckOptions, CsvRow } from '../csv-folder.types.ts';
import type { CsvFile } from '../csv-rows.types.ts';
import { folderOf, removeFolders } from '../testing/written-folder.ts';
import { checkCsvFolder } from './check-csv-folder.ts';

afterEach(removeFolders);

const areas = 'code,name,level,parent\nGM1,Stad,gemeente,\nBU1,Kade,buurt,GM1\n';
const people = 'id,name,area,roles\na,Fatma Yilmaz,BU1,\nb,Henk de Wit,BU1,inwoner|vrijwilliger\n';
const ties = 'from,to\na,b\n';
const smallest = { 'areas.csv': areas, 'people.csv': people, 'ties.csv': ties };

type Files = Readonly<Record<string, string | Uint8Array>>;

async function withFolder<T>(
  files: Files,
  look: (checked: CheckedFolder) => T | Promise<T>,
  options: Partial<CheckOptions> = {},
): Promise<T> {
  const checked = await checkCsvFolder(folderOf(files), { onError: 'STOP', today: '2026-11-17', ...options });
  try {
    return await look(checked);
  } finally {
    checked.close();
  }
}

/** `people 3 area UNKNOWN_REFERENCE`, in order. */
async function findingsOf(files: Files, options: Partial<CheckOptions> = {}): Promise<string[]> {
  return withFolder(
    files,
    (checked) =>
      [...checked.findings()].map(({ file, line, column, reason, limit }) =>
        [file, line, column, reason, limit].filter((part) => part !== null && part !== undefined).join(' '),
      ),
    options,
  );
}

async function rowsOf<F extends CsvFile>(checked: CheckedFolder, file: F): Promise<CsvRow<F>[]> {
  const all: CsvRow<F>[] = [];
  for await (const block of checked.rows(file, 2)) all.push(...block);
  return all;
}

/** Why the folder as a whole is refused, in English. */
async function refusalOf(folder: string | Files): Promise<string> {
  const path = typeof folder === 'string' ? folder : folderOf(folder);
  const refused: unknown = await checkCsvFolder(path, { onError: 'SKIP', today: '2026-11-17' }).then(
    (checked) => checked.close(),
    (error: unknown) => error,
  );
  if (!(refused instanceof ImportProblem)) throw new Error('This folder was not refused.', { cause: refused });
  return refused.en;
}

describe('the smallest folder', () => {
  it('says who lives where and who knows whom', async () => {
    await withFolder(smallest, async (checked) => {
      expect([...checked.findings()]).toEqual([]);
      expect(checked.read).toEqual({ areas: 2, people: 2, ties: 1 });
      expect(checked.rejected).toEqual({ areas: 0, people: 0, ties: 0 });
      const everybody = { area: 'BU1', minor: false, hiddenAddress: false };
      expect((await rowsOf(checked, 'people')).map(({ line, values }) => ({ line, values }))).toEqual([
        { line: 2, values: { ...everybody, id: 'a', callName: 'Fatma', familyName: 'Yilmaz', roles: ['RESIDENT'] } },
        {
          line: 3,
          values: { ...everybody, id: 'b', callName: 'Henk', familyName: 'de Wit', roles: ['RESIDENT', 'VOLUNTEER'] },
        },
      ]);
      expect((await rowsOf(checked, 'ties'))[0]?.values).toEqual({
        ...{ from: 'a', to: 'b', nature: 'ORDINARY', source: 'TOLD' },
        ...{ receives: {}, gives: {}, supportWords: {} },
      });
    });
  });

  it('has another hash for other content, and the same for another name of a file', async () => {
    const hashOf = (files: Files): Promise<string> => withFolder(files, ({ contentHash }) => contentHash);
    const renamed = { 'gebieden.csv': areas, 'Mensen.CSV': people, 'banden.csv': ties, 'LEESMIJ.txt': 'x', '.x': 'y' };
    expect(await hashOf(renamed)).toBe(await hashOf(smallest));
    expect(await hashOf({ ...smallest, 'ties.csv': `${ties}\n` })).not.toBe(await hashOf(smallest));
  });

  it('needs no people, and no areas where those are known', async () => {
    const initiatives = 'id;naam;soort;gebieden\n1;Eettafel;activiteit;BU1\n';
    expect(await findingsOf({ 'areas.csv': areas, 'initiatieven.csv': initiatives })).toEqual([]);
    const known = { areas: new Set(['BU1']), expertise: new Set<string>() };
    expect(await findingsOf({ 'people.csv': people }, { known })).toEqual([]);
    expect(await findingsOf({ 'people.csv': people.replace('BU1', 'BU2') }, { known })).toEqual([
      'people 2 area UNKNOWN_REFERENCE',
    ]);
  });

  it('goes by a call name of its own before the whole name', async () => {
    const named = 'naam;roepnaam;achternaam;id;gebied\nAnna Bos;Ans;;1;BU1\nAnna Bos;;Vos;2;BU1\n  Cher ;;;3;BU1\n';
    await withFolder({ 'areas.csv': areas, 'mensen.csv': named }, async (checked) => {
      const names = (await rowsOf(checked, 'people')).map(({ values }) => [values.callName, values.familyName]);
      expect(names).toEqual([
        ['Ans', undefined],
        ['Anna', 'Vos'],
        ['Cher', undefined],
      ]);
    });
  });
});

describe('a row that is bad', () => {
  it('is named with five of its faults', async () => {
    const bad = `${people.split('\n')[0]},minor,gender,lives_since,load_limit\n,,BU9,x,x,q,x,x\n`;
    expect(await findingsOf({ 'areas.csv': areas, 'people.csv': bad })).toEqual([
      'people 2 id EMPTY',
      'people 2 roles UNKNOWN_CODE',
      'people 2 minor NOT_YES_OR_NO',
      'people 2 gender UNKNOWN_CODE',
      'people 2 lives_since NOT_A_DATE',
    ]);
  });

  it('is named by the header of its file and the line on which it begins', async () => {
    const windows =
      'ID;Naam;"Woont\r\nsinds";Gebied\r\n\r\n1;"Jo\r\nan";;BU1\r\n2;Bo;;BU1\r\n;;;\r\n1;Cas;morgen;BU1\r\n';
    expect(await findingsOf({ 'areas.csv': areas, 'mensen.csv': windows })).toEqual([
      'people 4 Naam UNREADABLE',
      'people 8 Woont\r\nsinds NOT_A_DATE',
      'people 8 ID DUPLICATE_ID 4',
    ]);
  });

  it('takes along what names it, round a circle of guides too', async () => {
    const circle = [
      'id,name,area,roles,guided_by',
      'a,Ans,BU1,vrijwilliger,b',
      'b,Bo,BU1,vrijwilliger,a',
      'c,Cas,BU1,vrijwilliger,d',
      'd,Dirk,BU9,,',
      'e,Els,BU1,,',
    ];
    const professionals = 'id,expertise\na,\nb,\nd,\n';
    const files = { ...smallest, 'people.csv': circle.join('\n'), 'professionals.csv': professionals };
    expect(await findingsOf({ ...files, 'ties.csv': 'from,to\na,c\na,e\n' }, { onError: 'SKIP' })).toEqual([
      'people 4 guided_by REFERS_TO_REJECTED 5',
      'people 5 area UNKNOWN_REFERENCE',
      'professionals 4 id REFERS_TO_REJECTED 5',
      'ties 2 to REFERS_TO_REJECTED 4',
    ]);
    const unknown = { ...files, 'professionals.csv': 'id,expertise\na,\nb,rekenen\nd,\n' };
    expect(await findingsOf({ ...unknown, 'ties.csv': 'from,to\na,e\nb,e\n' }, { onError: 'SKIP' })).toEqual([
      'people 2 guided_by REFERS_TO_REJECTED 3',
      'people 3 guided_by REFERS_TO_REJECTED 2',
      'people 4 guided_by REFERS_TO_REJECTED 5',
      'people 5 area UNKNOWN_REFERENCE',
      'professionals 2 id REFERS_TO_REJECTED 2',
      'professionals 3 expertise UNKNOWN_CODE',
      'professionals 4 id REFERS_TO_REJECTED 5',
      'ties 2 from REFERS_TO_REJECTED 2',
      'ties 3 from REFERS_TO_REJECTED 3',
    ]);
  });

  it('is an area within itself, or within one that is not larger', async () => {
    const circles = [
      'code,name,level,parent',
      'A,A,wijk,B',
      'B,B,wijk,C',
      'C,C,wijk,A',
      'D,D,buurt,C',
      'E,E,wijk,D',
      'F,F,wijk,F',
    ];
    expect(await findingsOf({ 'areas.csv': circles.join('\n') })).toEqual([
      'areas 2 parent AREA_CYCLE',
      'areas 3 parent AREA_CYCLE',
      'areas 4 parent AREA_CYCLE',
      'areas 6 parent WRONG_LEVEL',
      'areas 7 parent AREA_CYCLE',
    ]);
    expect(await findingsOf({ 'areas.csv': circles.join('\n') }, { onError: 'SKIP' })).toContain(
      'areas 5 parent REFERS_TO_REJECTED 4',
    );
  });

  it('is one tie too many on a map', async () => {
    const numbers = Array.from({ length: 151 }, (_, index) => index);
    const cases = 'id,resident,opened_on,asked,question,legal_ground,purpose\nc,a,2025-01-01,x,y,wmo,z\n';
    const members = ['id,case,call_name', ...numbers.map((number) => `m${number},c,Bea`)];
    const told = [
      'from,to,case,since,until,ring',
      ...numbers.map((number) => `a,m${number},c,2025-01-01,,1`),
      'a,m150,c,2024-01-01,2024-02-01,2',
      'm1,m2,c,2024-01-01,,',
      'm2,m3,c,2024-01-01,,3',
      'm1,a,c,2020-01-01,2021-01-01,',
    ];
    const files = { ...smallest, 'cases.csv': cases, 'members.csv': members.join('\n'), 'ties.csv': told.join('\n') };
    expect(await findingsOf(files)).toEqual([
      'ties 152 case TOO_MANY_TIES 150',
      'ties 155 ring ONLY_OF_CLIENT',
      'ties 156 from STARTS_AT_CLIENT',
    ]);
  });

  it('breaks the rules of a case', async () => {
    const header = 'id,resident,opened_on,closed_on,outcome,workers,agreed_until,asked,question,legal_ground,purpose';
    const rest = 'x,y,wmo,z';
    const cases = [
      header,
      `1,pro,2025-01-01,,,,,${rest}`,
      `2,a,2025-01-01,2024-12-31,verhuisd,,,${rest}`,
      `3,a,2025-01-01,2025-01-01,,,,${rest}`,
      `4,a,2025-01-01,,,pro:contact|pro:contact:2025-06-01,,${rest}`,
      `5,b,2025-01-01,,,pro:contact:2025-01-01:2025-02-01|pro:contact:2025-03-01,2026-01-01,${rest}`,
      `6,b,2025-01-01,,,a:duo,,${rest}`,
    ];
    const withProfessional = `${people}pro,Sam,,professional\n`;
    expect(await findingsOf({ ...smallest, 'people.csv': withProfessional, 'cases.csv': cases.join('\n') })).toEqual([
      'cases 2 resident NOT_A_RESIDENT',
      'cases 3 closed_on END_BEFORE_START',
      'cases 4 outcome EMPTY',
      'cases 5 workers TWO_CONTACTS',
      'cases 6 agreed_on NEEDED_TOGETHER',
      'cases 6 workers CONTACT_GAP',
      'cases 7 workers NOT_A_PROFESSIONAL',
    ]);
  });
});

describe('a folder as a whole', () => {
  it('is refused when it is none, or holds what does not belong there', async () => {
    const folder = folderOf({ 'x.zip': 'PK' });
    expect(await refusalOf(join(folder, 'none'))).toMatch(/^This is no folder/);
    expect(await refusalOf(join(folder, 'x.zip'))).toMatch(/a packed file \(zip\), no CSV/);
    expect(await refusalOf({})).toMatch(/holds no file/);
    expect(await refusalOf({ 'LEESMIJ.md': 'x' })).toMatch(/holds no file/);
    expect(await refusalOf({ 'poeple.csv': people })).toMatch(/^poeple\.csv: .*do you mean people\.csv/);
    expect(await refusalOf({ 'people.xlsx': 'x' })).toMatch(/^people\.xlsx: this is a spreadsheet/);
    expect(await refusalOf({ 'people.txt': people })).toMatch(/^people\.txt: this file does not belong here/);
    expect(await refusalOf({ ...smallest, 'mensen.csv': people })).toMatch(/the same file as mensen\.csv/);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['zip', Buffer.from('PK\u0003\u0004mimetypeapplication/zip'), /a packed file \(zip\)/],
    ['xlsx', Buffer.from('PK\u0003\u0004[Content_Types].xml'), /a spreadsheet/],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /a spreadsheet/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8]), /gzip/],
    ['pdf', Buffer.from('%PDF-1.7'), /a pdf/],
    ['utf-16 with a mark', Buffer.from(`\ufeff${areas}`, 'utf16le'), /UTF-16/],
    ['utf-16 without a mark', Buffer.from(areas, 'utf16le'), /UTF-16/],
    ['bytes', Buffer.from([1, 2, 0, 3]), /a binary file/],
    ['bytes further on', Buffer.from(`${areas}BU2,\0,buurt,GM1\n`), /a binary file/],
    ['nothing', Buffer.from(''), /is empty/],
    ['windows-1252', Buffer.from(`${areas}BU2,Caf\xe9,buurt,GM1\n`, 'latin1'), /line 4 is not UTF-8.*Windows-1252/],
    ['windows-1252 in the header', Buffer.from(`na\xe4m\n`, 'latin1'), /line 1 is not UTF-8/],
    ['half a character at the end', Buffer.from(`${areas}BU2,Caf\xe2\x82`, 'latin1'), /line 4 is not UTF-8/],
    ['a quote in a cell', Buffer.from(`${areas}BU2,Ca"fe,buurt,GM1\n`), /line 4: the quotes/],
    ['a quote that never ends', Buffer.from(`${areas}BU2,"Cafe,buurt,GM1\n`), /the quotes/],
    ['a row without end', Buffer.from(`${areas}BU2,"${'x'.repeat(300_000)}`), /line 4: this row is longer than 256 kB/],
  ])('is refused by name for %s', async (_, content, sentence) => {
    expect(await refusalOf({ 'areas.csv': content })).toMatch(sentence);
  });

  it('is refused for links, folders and what is too large, without reading', async () => {
    const folder = folderOf(smallest);
    symlinkSync(join(folder, 'people.csv'), join(folder, 'teams.csv'));
    expect(await refusalOf(folder)).toMatch(/^teams\.csv: this is no ordinary file/);
    const other = folderOf({});
    mkdirSync(join(other, 'people.csv'));
    expect(await refusalOf(other)).toMatch(/no ordinary file/);
    const large = folderOf({ 'people.csv': people });
    truncateSync(join(large, 'people.csv'), 2 * 1024 ** 3);
    expect(await refusalOf(large)).toMatch(/larger than 1024 MB/);
  });

  it('is refused for headers that are not right, all of them at once', async () => {
    const wrong = { 'areas.csv': 'code,naam,name,nivau,parent\n', 'people.csv': 'id,roels,\n' };
    expect((await refusalOf(wrong)).split('\n').slice(1)).toEqual([
      '  areas.csv: unknown column “nivau”; do you mean “niveau”?',
      '  areas.csv: column “name” stands there twice (name is naam)',
      '  areas.csv: column “level” (niveau) is missing',
      '  people.csv: unknown column “roels”; do you mean “roles”?',
      '  people.csv: column 3 has no name',
      '  people.csv: column “name” (naam) is missing',
    ]);
    const wide = Array.from({ length: 101 }, (_, index) => `c${index}`).join(';');
    expect(await refusalOf({ 'ties.csv': wide })).toMatch(/ties\.csv: more than 100 columns/);
    expect(await refusalOf({ 'ties.csv': 'from,to\u001b[2J\n' })).not.toContain('\u001b');
  });

  it('is refused when a file that is named is not there', async () => {
    expect(await refusalOf({ 'people.csv': people })).toMatch(/^people\.csv: the column “area” refers to areas\.csv/);
    expect(await refusalOf({ 'areas.csv': areas, 'ties.csv': ties })).toMatch(/“from” refers to people\.csv/);
  });

  it('is refused when a file changes after it was checked', async () => {
    const folder = folderOf(smallest);
    const checked = await checkCsvFolder(folder, { onError: 'STOP', today: '2026-11-17' });
    writeFileSync(join(folder, 'people.csv'), people.replace('Fatma', 'Fatme'));
    await expect(rowsOf(checked, 'people')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await rowsOf(checked, 'ties')).toHaveLength(1);
    rmSync(join(folder, 'ties.csv'));
    await expect(rowsOf(checked, 'ties')).rejects.toMatchObject({ code: 'UNREADABLE' });
    checked.close();
  });
});

describe('a large file', () => {
  it('is read in pieces, wherever a piece ends', async () => {
    const count = 9_000;
    const numbers = Array.from({ length: count }, (_, index) => index);
    const rows = numbers.map(
      (index) => `${index};Tafel;plek;BU1;"de ""${index}""\r\nÅ twee";${index % 997 === 0 ? '' : 'x'}`,
    );
    const text = `id;naam;soort;gebieden;beschrijving;bezet\r\n${rows.join('\r\n')}\r\n`;
    const progress: number[] = [];
    await withFolder(
      { 'areas.csv': areas, 'initiatieven.csv': text },
      async (checked) => {
        const lines = [...checked.findings()].map(({ line }) => line);
        expect(lines).toEqual(numbers.filter((index) => index % 997 > 0).map((index) => 2 + 2 * index));
        const good = await rowsOf(checked, 'initiatives');
        expect(good.map(({ values }) => values.description)).toEqual(
          numbers.filter((index) => index % 997 === 0).map((index) => `de "${index}"\nÅ twee`),
        );
      },
      { progress: ({ bytes, totalBytes }) => progress.push(bytes / totalBytes) },
    );
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(1);
  }, 60_000);
});
