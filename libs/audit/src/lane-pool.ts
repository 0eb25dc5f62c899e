import { randomInt } from 'node:crypto';
import type { LaneHead } from './audit-record.ts';

/** Chains for the closing of requests; chain 0 is kept for what is written inside a transaction. */
const laneCount = 8;

/** Every chain there can be. */
export const allLanes: readonly number[] = Array.from({ length: 1 + laneCount }, (_, lane) => lane);

/**
 * Lends chains out, one request at a time each, and remembers where each ends. Another process may use the same chain: the
 * database then says that the end has moved. Starting at a random chain makes that rare.
 */
export class LanePool {
  private readonly free: LaneHead[];
  private readonly waiting: ((head: LaneHead) => void)[] = [];

  constructor(first = randomInt(laneCount)) {
    this.free = Array.from({ length: laneCount }, (_, index) => ({
      lane: 1 + ((first + index) % laneCount),
      sequence: 0,
      hash: '',
    }));
  }

  /** Runs `work` with a chain of its own; what it returns as `head` is where the chain ends now. */
  async lend<T>(work: (head: LaneHead) => Promise<{ head: LaneHead; result: T }>): Promise<T> {
    const lent = await this.take();
    let given = lent;
    try {
      const { head, result } = await work(lent);
      given = head;
      return result;
    } finally {
      this.giveBack(given);
    }
  }

  private take(): Promise<LaneHead> {
    const head = this.free.shift();
    return head === undefined ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve(head);
  }

  private giveBack(head: LaneHead): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.unshift(head);
    else next(head);
  }
}
