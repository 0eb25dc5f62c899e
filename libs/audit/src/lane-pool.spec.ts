import { expect, test } from '@jest/globals';
import { LanePool } from './lane-pool.ts';

test('a chain is lent to one at a time, and its end is remembered', async () => {
  const pool = new LanePool(0);
  const busy = new Set<number>();
  const lend = () =>
    pool.lend(async (head) => {
      expect(busy.has(head.lane)).toBe(false);
      busy.add(head.lane);
      await Promise.resolve();
      busy.delete(head.lane);
      return { head: { ...head, sequence: head.sequence + 1 }, result: head };
    });
  const heads = await Promise.all(Array.from({ length: 100 }, lend));
  expect(new Set(heads.map((head) => head.lane)).size).toBe(8);
  expect(new Set(heads.map((head) => `${head.lane} ${head.sequence}`)).size).toBe(100);
});

test('a chain comes back as it was when the work fails', async () => {
  const pool = new LanePool(3);
  const lanes: number[] = [];
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await pool
      .lend(async (head) => {
        lanes.push(head.lane);
        throw new Error('no');
      })
      .catch(() => undefined);
  }
  expect(lanes).toHaveLength(20);
  await pool.lend(async (head) => ({ head, result: expect(head.sequence).toBe(0) }));
});

test('a chain where another process was met is left to it', async () => {
  const pool = new LanePool(5);
  const lanes: number[] = [];
  for (const shared of [true, true, false, false]) {
    await pool.lend(async (head) => ({ head, shared, result: lanes.push(head.lane) }));
  }
  expect(lanes).toEqual([6, 7, 8, 8]);
});
