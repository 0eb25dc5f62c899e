import { setTimeout as pause } from 'node:timers/promises';

interface Closer {
  readonly name: string;
  readonly withinMs: number;
  close(): Promise<void>;
}

/** What was opened, to be closed in the reverse order: the API first, the database last. */
export class Closers {
  private readonly opened: Closer[] = [];

  add(name: string, withinMs: number, close: () => Promise<void>): void {
    this.opened.push({ name, withinMs, close });
  }

  /** One part that does not close in time, or at all, keeps no other from closing. */
  async closeAll(complain: (line: string) => void): Promise<void> {
    for (let closer = this.opened.pop(); closer !== undefined; closer = this.opened.pop()) {
      const { name, withinMs, close } = closer;
      const late = pause(withinMs, 'late', { ref: false });
      const end = await Promise.race([close().catch((error: unknown) => String(error)), late]);
      if (end !== undefined) complain(`${name}: ${end}`);
    }
  }
}
