import { otherFormat, utf16 } from './folder-problems.ts';

type Words = readonly [nl: string, en: string];

const spreadsheet: Words = ['een rekenblad', 'a spreadsheet'];
const packed: Words = ['een ingepakt bestand (zip)', 'a packed file (zip)'];
const squeezed: Words = ['een ingepakt bestand (gzip)', 'a packed file (gzip)'];
const portable: Words = ['een pdf', 'a pdf'];

const byExtension: Readonly<Record<string, Words>> = {
  xlsx: spreadsheet,
  xlsm: spreadsheet,
  xls: spreadsheet,
  ods: spreadsheet,
  numbers: spreadsheet,
  zip: packed,
  '7z': ['een ingepakt bestand (7z)', 'a packed file (7z)'],
  rar: ['een ingepakt bestand (rar)', 'a packed file (rar)'],
  gz: squeezed,
  tgz: squeezed,
  pdf: portable,
};

const byFirstBytes: readonly [bytes: readonly number[], words: Words][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    ['een rekenblad (xls)', 'a spreadsheet (xls)'],
  ],
  [[0x25, 0x50, 0x44, 0x46], portable],
  [[0x1f, 0x8b], squeezed],
  [
    [0x37, 0x7a, 0xbc, 0xaf],
    ['een ingepakt bestand (7z)', 'a packed file (7z)'],
  ],
  [
    [0x52, 0x61, 0x72, 0x21],
    ['een ingepakt bestand (rar)', 'a packed file (rar)'],
  ],
];
const zipBytes = [0x50, 0x4b, 0x03, 0x04];

/** @throws ImportProblem when the name says that it is something else than CSV */
export function formatOfName(name: string): void {
  const words = byExtension[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (words !== undefined) throw otherFormat(name, ...words);
}

/** @throws ImportProblem when the first bytes say that it is something else than text in UTF-8 */
export function formatOfBytes(name: string, start: Buffer): void {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, index) => start[index] === byte);
  if (begins([0xff, 0xfe]) || begins([0xfe, 0xff])) throw utf16(name);
  if (begins(zipBytes)) throw otherFormat(name, ...zipWords(start));
  const found = byFirstBytes.find(([bytes]) => begins(bytes));
  if (found !== undefined) throw otherFormat(name, ...found[1]);
  if (start.includes(0)) throw isUtf16Text(start) ? utf16(name) : binary(name);
}

export function binary(name: string): Error {
  return otherFormat(name, 'een binair bestand', 'a binary file');
}

/** The modern spreadsheets are zip files that name themselves in their first part. */
function zipWords(start: Buffer): Words {
  const text = start.toString('latin1');
  return text.includes('xl/') || text.includes('[Content_Types]') || text.includes('opendocument')
    ? spreadsheet
    : packed;
}

/** Latin text in UTF-16 without a mark: every second byte is nought. */
function isUtf16Text(start: Buffer): boolean {
  const half = start.length / 2;
  let zeros = 0;
  for (const byte of start) if (byte === 0) zeros += 1;
  return zeros > half * 0.8 && zeros <= half + 1;
}
