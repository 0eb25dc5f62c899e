import { randomInt } from 'node:crypto';
import type { LaneHead } from './audit-record.ts';

/** Chains for the closing of requests; chain 0 is kept for what is written inside a transaction. */
const laneCount = 64;
/** How many of them one process uses at a time. */
const mostLent = 8;

/** Every chain there can be. */
export const allLanes: readonly number[] = Array.from({ length: 1 + laneCount }, (_, lane) => lane);

/**
 * Lends chains out, one request at a time each, and remembers where each ends. Another process may use the same chain: the
 * database then says that the end has moved. Every process starts at a random chain and leaves the ones where it meets others:
 * after a few requests each has its own.
 */
export class LanePool {
  private readonly free: LaneHead[];
  private readonly waiting: (() => void)[] = [];
  private lent = 0;

  constructor(first = randomInt(laneCount)) {
    this.free = Array.from({ length: laneCount }, (_, index) => ({
      lane: 1 + ((first + index) % laneCount),
      sequence: 0,
      hash: '',
    }));
  }

  /**
   * Runs `work` with a chain of its own; what it returns as `head` is where the chain ends now, and as `shared` whether another
   * process was met there.
   */
  async lend<T>(work: (head: LaneHead) => Promise<{ head: LaneHead; result: T; shared?: boolean }>): Promise<T> {
    const lent = await this.take();
    let given: { head: LaneHead; shared?: boolean } = { head: lent };
    try {
      const { head, result, shared = false } = await work(lent);
      given = { head, shared };
      return result;
    } finally {
      this.giveBack(given);
    }
  }

  private async take(): Promise<LaneHead> {
    if (this.lent === mostLent) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.lent += 1;
    const head = this.free.shift();
    if (head === undefined) throw new RangeError('More chains are lent than there are.');
    return head;
  }

  private giveBack({ head, shared }: { head: LaneHead; shared?: boolean }): void {
    if (shared) this.free.push(head);
    else this.free.unshift(head);
    const next = this.waiting.shift();
    if (next === undefined) this.lent -= 1;
    else next();
  }
}
