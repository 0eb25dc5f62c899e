import { afterAll, expect, it, jest } from '@jest/globals';
import { everything } from './csv-everything.ts';
import { linesOf, Sender, writtenOut } from './csv-folders.ts';

// Imports in bulk take turns, also those of other test files.
jest.setTimeout(180_000);

const [one, other] = [new Sender(), new Sender()];
afterAll(() => Promise.all([one.cleanUp(), other.cleanUp()]));

it('writes out what was read in, and what is read in from that is written out the same', async () => {
  await one.read(await one.folder({ areas: one.areas, ...everything(one.buurt) }));
  const first = await writtenOut(one.source);
  expect(first['people']).toContain('c1,,Cliënt,Proef,');
  expect(first['ties']?.split('\n')).toHaveLength(5);
  expect(first['areas']).toContain(one.buurt);
  // A spreadsheet carries nothing out that somebody was called.
  expect(first['members']).toContain(",Buurman,'=1+1,");

  expect(await other.read(await other.folder(first))).toMatchObject({ status: 'IMPORTED', kept: [] });
  const again = await writtenOut(other.source);
  // Areas stand here already when the second sender names them, and stay the first one's.
  expect(linesOf({ ...again, areas: '' })).toEqual(linesOf({ ...first, areas: '' }));
});
