import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWholeFile } from './whole-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netwerk-whole-'));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const target = (): string => join(folder, 'wijk.backup');
const say = (words: string, replace = false): Promise<unknown> =>
  writeWholeFile(target(), { replace }, (file) => file.writeFile(words));

test('the file appears when it is whole, for this user only', async () => {
  await writeWholeFile(target(), { replace: false }, async (file) => {
    await file.writeFile('half');
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.wijk\.backup\..*\.partial$/)]);
  });
  expect([await readdir(folder), await readFile(target(), 'utf8')]).toEqual([['wijk.backup'], 'half']);
  expect((await stat(target())).mode & 0o777).toBe(0o600);
});

test('what fails halfway leaves nothing, and what was there as it was', async () => {
  await writeFile(target(), 'before');
  await expect(
    writeWholeFile(target(), { replace: true }, async (file) => {
      await file.writeFile('half');
      throw new RangeError('no');
    }),
  ).rejects.toThrow(RangeError);
  expect([await readdir(folder), await readFile(target(), 'utf8')]).toEqual([['wijk.backup'], 'before']);
});

test('a file that is there is replaced only when asked', async () => {
  await say('first');
  await expect(say('second')).rejects.toMatchObject({ nl: expect.stringContaining('--replace') });
  expect(await readFile(target(), 'utf8')).toBe('first');
  await say('second', true);
  expect(await readFile(target(), 'utf8')).toBe('second');
});

test('a missing folder, and a folder in the place of the file, are told before anything is written', async () => {
  const never = (): never => {
    throw new Error('not to be reached');
  };
  await expect(writeWholeFile(join(folder, 'a', 'b'), { replace: false }, never)).rejects.toMatchObject({
    nl: expect.stringContaining('is er niet'),
  });
  await expect(writeWholeFile(folder, { replace: true }, never)).rejects.toMatchObject({
    nl: expect.stringContaining('is geen bestand'),
  });
});
