import { setTimeout as pause } from 'node:timers/promises';
import { Closers } from './closers.ts';

test('what was opened last is closed first, and each once', async () => {
  const closers = new Closers();
  const closed: string[] = [];
  for (const name of ['database', 'connections', 'api']) closers.add(name, 1_000, async () => void closed.push(name));
  await closers.closeAll(() => undefined);
  await closers.closeAll(() => undefined);
  expect(closed).toEqual(['api', 'connections', 'database']);
});

test('one that fails or hangs is named and keeps no other from closing', async () => {
  const closers = new Closers();
  const complaints: string[] = [];
  let closed = false;
  closers.add('database', 1_000, async () => void (closed = true));
  closers.add('stuck', 10, () => pause(60_000, undefined, { ref: false }));
  closers.add('broken', 1_000, () => Promise.reject(new Error('no')));
  await closers.closeAll((line) => complaints.push(line));
  expect(closed).toBe(true);
  expect(complaints).toEqual(['broken: Error: no', 'stuck: late']);
});
