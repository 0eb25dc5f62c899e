import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareServerHome, restoringHome, type ServerHome } from '../server-home.ts';
import { folderForOldData, settleSwap, swapSteps } from './swap-data.ts';

const now = '2026-11-22T13:00:00.000Z';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netwerk-swap-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function store(data: string, words: string): Promise<void> {
  await mkdir(join(data, 'databases'), { recursive: true });
  await writeFile(join(data, 'databases', 'store'), words);
}

/** A home with old data (unless it is fresh) in which new data wait to be put in place. */
async function aHome(fresh = false): Promise<ServerHome> {
  const home = await prepareServerHome(folder);
  if (!fresh) await store(home.data, 'old');
  await store(restoringHome(home).data, 'new');
  return home;
}

const stored = (home: ServerHome): Promise<string> =>
  readFile(join(home.data, 'databases', 'store'), 'utf8').catch(() => 'nothing');

test.each([
  [0, 'old'],
  [1, 'old'],
  [2, 'old'],
  [3, 'new'],
  [4, 'new'],
])('killed after %i steps, the next start finds the %s data, whole, and nothing half done', async (done, found) => {
  const home = await aHome();
  const keptAs = await folderForOldData(home, now);
  const steps = swapSteps(home, keptAs);
  expect(steps).toHaveLength(4);
  for (const step of steps.slice(0, done)) await step();
  // The next start makes the folders that are missing before it knows of the swap.
  await prepareServerHome(folder);
  await settleSwap(home);
  await settleSwap(home);
  expect(await stored(home)).toBe(found);
  const kept = (await readdir(home.folder)).filter((name) => /restoring|before/.test(name));
  expect(kept).toEqual(found === 'new' ? ['data-before-20261122T130000000Z'] : []);
});

test('killed while it takes the old data back, the start after that finds them', async () => {
  const home = await aHome();
  const keptAs = (await folderForOldData(home, now)) ?? '';
  for (const step of swapSteps(home, keptAs).slice(0, 2)) await step();
  expect(await stored(home)).toBe('nothing');
  await rename(keptAs, home.data);
  await settleSwap(home);
  expect(await stored(home)).toBe('old');
});

test('a fresh home has nothing to keep: it gets the new data, or stays empty', async () => {
  const home = await aHome(true);
  expect(await folderForOldData(home, now)).toBe(null);
  for (const step of swapSteps(home, null)) await step();
  expect(await stored(home)).toBe('new');
  await rm(folder, { recursive: true });
  const other = await aHome(true);
  for (const step of swapSteps(other, null).slice(0, 1)) await step();
  await settleSwap(other);
  expect(await stored(other)).toBe('nothing');
});

test('data that were still being written when it was killed are removed', async () => {
  const home = await aHome();
  await settleSwap(home);
  expect([await stored(home), await readdir(home.folder)]).toEqual(['old', expect.not.arrayContaining(['restoring'])]);
});
