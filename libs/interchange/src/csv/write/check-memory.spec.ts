import { systemCaller } from '@netwerk/access';
import type { Graph } from '@netwerk/graph';
import { bytesOf, checkMemory } from './check-memory.ts';

const caller = systemCaller('test');

function serverWith(value: string): Graph {
  return { read: () => Promise.resolve([{ value }]) } as unknown as Graph;
}

describe('the memory of the last transaction', () => {
  it.each([
    ['358.40MiB', 375_809_638.4],
    ['1.40GiB', 1_503_238_553.6],
    ['0B', null],
    ['much', null],
  ])('%s is read as %s bytes', (size, bytes) => {
    expect(bytesOf(size)).toBe(bytes);
  });

  it('is refused beforehand where it does not fit, with the cure', async () => {
    await expect(checkMemory(serverWith('100.00MiB'), caller, 100_000)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      nl: expect.stringContaining('382 MB nodig voor transacties, en zij heeft 100 MB'),
    });
    await expect(checkMemory(serverWith('512.00MiB'), caller, 100_000)).resolves.toBeUndefined();
  });

  it('is not held against a server that does not say', async () => {
    const silent = { read: () => Promise.reject(new Error('not permitted')) } as unknown as Graph;
    await expect(checkMemory(silent, caller, 10_000_000)).resolves.toBeUndefined();
  });
});
