import { rounds, seeded } from '@netwerk/domain/testing';
import fc from 'fast-check';
import type { CheckedFolder, OnError } from '../csv-folder.types.ts';
import { csvFiles, type CsvFile } from '../csv-rows.types.ts';
import { faults } from '../testing/faults.ts';
import { randomFolder, type MadeFolder, type MadeRow } from '../testing/random-folder.ts';
import {
  plainWriting,
  removeFolders,
  writeFolder,
  type Writing,
  type WrittenFolder,
} from '../testing/written-folder.ts';
import { checkCsvFolder } from './check-csv-folder.ts';

afterEach(removeFolders);

const runs = { numRuns: rounds({ short: 15, full: 200 }) };
const timeout = rounds({ short: 60_000, full: 900_000 });
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  language: fc.constantFrom('english', 'dutch'),
  bom: fc.boolean(),
  quoteAll: fc.boolean(),
  backwards: fc.boolean(),
  emptyLines: fc.boolean(),
});

async function checked<T>(
  { folder }: WrittenFolder,
  onError: OnError,
  look: (checked: CheckedFolder) => T | Promise<T>,
): Promise<T> {
  const found = await checkCsvFolder(folder, { onError, today: '2026-11-17' });
  try {
    return await look(found);
  } finally {
    found.close();
  }
}

async function goodRowsOf(found: CheckedFolder): Promise<{ file: CsvFile; line: number; hash: string }[]> {
  const all = [];
  for (const file of found.files)
    for await (const block of found.rows(file, 7)) all.push(...block.map(({ line, hash }) => ({ file, line, hash })));
  return all;
}

function broken(seed: number, count: number): MadeFolder {
  const random = seeded(seed);
  const made = randomFolder(random);
  for (let index = 0; index < count; index += 1) random.pick(faults)(made, random);
  return made;
}

/** Rows that are bad, and every row that names one of them, however far. */
function fallenRows(made: MadeFolder): ReadonlySet<MadeRow> {
  const all = csvFiles.flatMap((file) => made[file].map((row) => ({ file, row })));
  const byId = new Map<string, MadeRow>();
  for (const { file, row } of all) {
    const key = `${file} ${row.cells['id'] ?? row.cells['code']}`;
    if (!byId.has(key)) byId.set(key, row);
  }
  const fallen = new Set(all.map(({ row }) => row).filter(({ fault }) => fault !== undefined));
  for (let before = -1; before < fallen.size;) {
    before = fallen.size;
    for (const { row } of all)
      if (row.refs.some(([file, id]) => fallen.has(byId.get(`${file} ${id}`) ?? row))) fallen.add(row);
  }
  return fallen;
}

describe('a folder of CSV files', () => {
  it(
    'names exactly the bad rows, with the column and the reason',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, fc.nat(6), writings, async (seed, count, writing) => {
          const made = broken(seed, count);
          const written = writeFolder(made, { ...writing, language: 'english' });
          const expected = csvFiles.flatMap((file) =>
            made[file].flatMap((row) => {
              const { property, reason } = row.fault ?? {};
              if (reason === undefined) return [];
              const column = property?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;
              return [{ file, line: written.lines.get(row), column, reason }];
            }),
          );
          const named = await checked(written, 'STOP', (found) =>
            [...found.findings()].map(({ file, line, column, reason }) => ({ file, line, column, reason })),
          );
          expect(named).toEqual(expected);
        }),
        runs,
      );
    },
    timeout,
  );

  it(
    'leaves out a bad row with whatever names it, and gives all others',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, fc.nat(4), async (seed, count) => {
          const made = broken(seed, count);
          const written = writeFolder(made);
          const fallen = fallenRows(made);
          const expected = csvFiles.flatMap((file) =>
            made[file].filter((row) => !fallen.has(row)).map((row) => `${file} ${written.lines.get(row)}`),
          );
          await checked(written, 'SKIP', async (found) => {
            expect((await goodRowsOf(found)).map(({ file, line }) => `${file} ${line}`)).toEqual(expected);
            expect(sum(found.rejected)).toBe(fallen.size);
          });
        }),
        runs,
      );
    },
    timeout,
  );

  it(
    'says the same however it is written',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, writings, async (seed, writing) => {
          const made = randomFolder(seeded(seed));
          const hashes = async (how: Writing): Promise<string[]> =>
            checked(writeFolder(made, how), 'STOP', async (found) => {
              expect([...found.findings()]).toEqual([]);
              return (await goodRowsOf(found)).map(({ file, hash }) => `${file} ${hash}`);
            });
          expect(await hashes(writing)).toEqual(await hashes(plainWriting));
        }),
        runs,
      );
    },
    timeout,
  );
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
