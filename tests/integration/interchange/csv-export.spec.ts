import { afterAll, expect, it, jest } from '@jest/globals';
import { exportCsv } from '@netwerk/interchange';
import { testGraph } from '../../support/graph.ts';
import { everything } from './csv-everything.ts';
import { csvCaller, Sender } from './csv-folders.ts';

// Imports in bulk take turns, also those of other test files.
jest.setTimeout(180_000);

const [one, other] = [new Sender(), new Sender()];
afterAll(() => Promise.all([one.cleanUp(), other.cleanUp()]));

/** What was read in from a sender, file by file, in the sender's own ids. */
async function writtenOut({ source }: Sender): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  await exportCsv(testGraph(), csvCaller, {
    source,
    write: (file, lines) => Promise.resolve(void (files[file] = (files[file] ?? '') + lines)),
  });
  return files;
}

/** Areas apart: they stand here already when the second sender names them, and stay the first one's. */
const linesOf = (files: Record<string, string>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name !== 'areas')
      .map(([name, text]) => [name, text.split('\n').sort()]),
  );

it('writes out what was read in, and what is read in from that is written out the same', async () => {
  await one.read(await one.folder({ areas: one.areas, ...everything(one.buurt) }));
  const first = await writtenOut(one);
  expect(first['people']).toContain('c1,,Cliënt,Proef,');
  expect(first['ties']?.split('\n')).toHaveLength(5);
  expect(first['areas']).toContain(one.buurt);

  expect(await other.read(await other.folder(first))).toMatchObject({ status: 'IMPORTED', kept: [] });
  expect(linesOf(await writtenOut(other))).toEqual(linesOf(first));
});
