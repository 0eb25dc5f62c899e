import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFreeSpace, ensureFolder, inFolder } from './file-problems.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const failing = (code: string) => (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

test('a folder is made for this user only', async () => {
  const folder = join(await temporaryFolder('files'), 'a', 'b');
  await ensureFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a file in the place of the folder is told as such', async () => {
  const file = join(await temporaryFolder('files'), 'file');
  await writeFile(file, '');
  await expect(ensureFolder(join(file, 'sub'))).rejects.toMatchObject({
    code: 'NO_PERMISSION',
    nl: expect.stringContaining('NETWERK_HOME'),
  });
});

test.each([
  ['EACCES', 'NO_PERMISSION'],
  ['EROFS', 'NO_PERMISSION'],
  ['ENOSPC', 'DISK_FULL'],
])('%s becomes the sentence %s', async (code, expected) => {
  await expect(inFolder('/srv/netwerk', failing(code))).rejects.toMatchObject({
    code: expected,
    nl: expect.stringContaining('/srv/netwerk'),
  });
});

test('any other fault stays what it is', async () => {
  await expect(inFolder('/srv/netwerk', failing('EIO'))).rejects.toMatchObject({ code: 'EIO' });
});

test('too little room is told before anything is written', async () => {
  await expect(checkFreeSpace('/srv/netwerk', 400, () => Promise.resolve(399))).rejects.toMatchObject({
    code: 'DISK_FULL',
    nl: expect.stringContaining('maak minstens 400 MB vrij'),
  });
  await expect(checkFreeSpace('/srv/netwerk', 400, () => Promise.resolve(400))).resolves.toBeUndefined();
});
