import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWholeFolder } from './whole-folder.ts';

let place: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'netwerk-folder-'));
});

afterEach(() => rm(place, { recursive: true, force: true }));

describe('a folder of files', () => {
  it('stands there whole, for this user only, also where an empty one stood', async () => {
    const target = join(place, 'out');
    await mkdir(target);
    await writeWholeFolder(target, async (append) => {
      await append('one.csv', 'id\n');
      await append('two.csv', 'id\n');
      await append('one.csv', 'a\n');
      expect(await readdir(target)).toEqual([]);
    });
    expect(await readFile(join(target, 'one.csv'), 'utf8')).toBe('id\na\n');
    expect((await readdir(target)).sort()).toEqual(['one.csv', 'two.csv']);
    expect((await stat(target)).mode & 0o777).toBe(0o700);
    expect((await stat(join(target, 'one.csv'))).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind when writing fails', async () => {
    const failing = writeWholeFolder(join(place, 'out'), async (append) => {
      await append('one.csv', 'id\n');
      throw new Error('the database went away');
    });
    await expect(failing).rejects.toThrow('the database went away');
    expect(await readdir(place)).toEqual([]);
  });

  it('never touches what stands there, and says in a sentence what is in the way', async () => {
    await writeFile(join(place, 'kept.txt'), 'mine');
    const nothing = (): Promise<void> => Promise.resolve();
    await expect(writeWholeFolder(place, nothing)).rejects.toMatchObject({ en: expect.stringContaining('not empty') });
    await expect(writeWholeFolder(join(place, 'kept.txt'), nothing)).rejects.toMatchObject({
      en: expect.stringContaining('is there already'),
    });
    await expect(writeWholeFolder(join(place, 'no', 'out'), nothing)).rejects.toMatchObject({
      en: expect.stringContaining('no folder'),
    });
    expect(await readFile(join(place, 'kept.txt'), 'utf8')).toBe('mine');
  });
});
