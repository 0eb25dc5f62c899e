import { expect } from '@jest/globals';

/** As long as a visitor waits for anything here, in ms. */
const patience = 30_000;
const pause = 50;

/**
 * Waits until what is read on the page is as wanted: a number, a list, a matcher of Jest. What a page shows after an act
 * may come a moment later than the words that a test waited for, on a busy machine for one.
 */
export async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await read();
    try {
      return expect(found).toEqual(wanted);
    } catch (difference) {
      if (Date.now() > deadline) throw difference;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
