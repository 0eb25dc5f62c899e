import { cp, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classArchiveFor, forgetClassArchives } from './class-archive.ts';

const java = { command: 'java', major: 17, build: 'openjdk 17.0.15' };
const folders: string[] = [];

async function cacheFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netwerk-archive-'));
  folders.push(folder);
  return folder;
}

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The file that a server was told to write, with this content, left alone for a minute. */
async function written(cache: string, content: string): Promise<string> {
  return writeOld(await fileToWrite(cache), content);
}

async function fileToWrite(cache: string): Promise<string> {
  const { flags } = await classArchiveFor(java, cache, true);
  return flags[0]?.replace('-XX:ArchiveClassesAtExit=', '') ?? '';
}

async function writeOld(file: string, content: string): Promise<string> {
  await writeFile(file, content);
  const aMinuteAgo = new Date(Date.now() - 60_000);
  await utimes(file, aMinuteAgo, aMinuteAgo);
  return file;
}

test('the first server is told to write an archive, and the next one to use it', async () => {
  const cache = await cacheFolder();
  await written(cache, 'classes');
  const second = await classArchiveFor(java, cache, true);
  expect(second.inUse).toBe(true);
  expect(second.flags[0]).toMatch(/^-XX:SharedArchiveFile=.*-7\.jsa$/);
});

test('an archive that is still being written is left alone', async () => {
  const cache = await cacheFolder();
  await writeFile(await written(cache, 'classes'), 'classes and mo');
  expect((await classArchiveFor(java, cache, true)).inUse).toBe(false);
});

test('an archive whose size does not fit its name is thrown away: Java would crash on it', async () => {
  const cache = await cacheFolder();
  await written(cache, 'classes');
  await classArchiveFor(java, cache, false);
  const [name = ''] = await readdir(cache);
  await writeFile(join(cache, name), 'cla');
  expect(await classArchiveFor(java, cache, false)).toEqual({ flags: [], inUse: false });
  expect(await readdir(cache)).toEqual([]);
});

test('another Java does not use it', async () => {
  const cache = await cacheFolder();
  await written(cache, 'classes');
  expect((await classArchiveFor({ ...java, build: 'openjdk 21' }, cache, false)).inUse).toBe(false);
});

test('jars in another place do not use it, as Java would leave it aside without a word', async () => {
  const cache = await cacheFolder();
  await written(cache, 'classes');
  const moved = join(await cacheFolder(), 'moved');
  await cp(cache, moved, { recursive: true, preserveTimestamps: true });
  expect((await classArchiveFor(java, moved, true)).inUse).toBe(false);
});

test('the same place by another name does', async () => {
  const cache = await cacheFolder();
  const otherName = join(await cacheFolder(), 'link');
  await symlink(cache, otherName);
  await written(otherName, 'classes');
  expect((await classArchiveFor(java, cache, true)).inUse).toBe(true);
});

test('of two servers that ended at once one archive is kept', async () => {
  const cache = await cacheFolder();
  const [one, other] = [await fileToWrite(cache), await fileToWrite(cache)];
  await writeOld(one, 'classes');
  await writeOld(other, 'more classes');
  expect((await classArchiveFor(java, cache, true)).inUse).toBe(true);
  expect(await readdir(cache)).toHaveLength(1);
});

test('what made Java crash is forgotten', async () => {
  const cache = await cacheFolder();
  await written(cache, 'classes');
  await forgetClassArchives(java, cache);
  expect(await readdir(cache)).toEqual([]);
});
