import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isHeld, Lock, readLock, removeStaleLock, type LockContent } from './lock.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const lockFile = async (): Promise<string> => join(await temporaryFolder('lock'), 'lock.json');
const gone = { pid: process.pid, startedAt: 'another process that had this number' };

async function leftBehind(file: string): Promise<LockContent> {
  const content: LockContent = { id: 'old', owner: gone, purpose: 'start', server: null, address: null };
  await writeFile(file, JSON.stringify(content));
  return content;
}

test('one of many takes the lock, and the others see who', async () => {
  const file = await lockFile();
  const all = await Promise.all(Array.from({ length: 20 }, () => Lock.take(file, 'command')));
  const [winner] = all.filter((one) => one instanceof Lock);
  const others = all.flatMap((one) => (one instanceof Lock ? [] : [one]));
  expect(others).toHaveLength(19);
  expect(new Set(others.map((other) => other.owner.pid))).toEqual(new Set([process.pid]));
  await winner?.release();
  expect(await readLock(file)).toBeNull();
});

test('a lock of this process is held, one of a process that is gone is not, whoever has its number now', async () => {
  const file = await lockFile();
  await Lock.take(file, 'start');
  const own = await readLock(file);
  expect(own !== null && (await isHeld(own))).toBe(true);
  expect(await isHeld(await leftBehind(await lockFile()))).toBe(false);
});

test('a stale lock is taken away, but never the one that somebody took in its place', async () => {
  const file = await lockFile();
  const stale = await leftBehind(file);
  await removeStaleLock(file, stale);
  const lock = await Lock.take(file, 'serve');
  expect(lock).toBeInstanceOf(Lock);
  await removeStaleLock(file, stale);
  expect((await readLock(file))?.purpose).toBe('serve');
});

test('a file that was cut short counts as left behind', async () => {
  const file = await lockFile();
  await writeFile(file, '{"id":');
  expect(await Lock.take(file, 'start')).toBeInstanceOf(Lock);
});

test('news about the server reaches whoever comes second, and no draft stays behind', async () => {
  const file = await lockFile();
  const lock = await Lock.take(file, 'start');
  if (lock instanceof Lock) await lock.tell({ address: 'http://127.0.0.1:3000' });
  expect(await Lock.take(file, 'start')).toMatchObject({ address: 'http://127.0.0.1:3000', purpose: 'start' });
  expect(await readdir(join(file, '..'))).toEqual(['lock.json']);
});
