import { AsyncLocalStorage } from 'node:async_hooks';
import { Unavailable } from '@netwerk/domain';

const endsAt = new AsyncLocalStorage<number>();

/**
 * Gives everything that `work` asks the database `ms` milliseconds together. The time limit of a statement is kept by the
 * server, so a server that has gone silent would otherwise be waited for until the connection breaks, minutes later.
 */
export function withinTime<T>(ms: number, work: () => T): T {
  return endsAt.run(performance.now() + ms, work);
}

/**
 * Starts `work` if there is time left and waits for it no longer than that; outside `withinTime` as long as it takes. What
 * is given up goes on by itself: a write may yet happen, which its key or its chain tells the next sender.
 * @throws Unavailable when the time is over
 */
export async function beforeDeadline<T>(work: () => Promise<T>): Promise<T> {
  const end = endsAt.getStore();
  if (end === undefined) return work();
  const left = end - performance.now();
  if (left <= 0) throw new Unavailable({ part: 'database' });
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable({ part: 'database' })), left);
  });
  return Promise.race([work(), over]).finally(() => clearTimeout(timer));
}
