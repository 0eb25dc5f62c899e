import type { Caller } from '@netwerk/access';

/** Remembers per login how far the cluster must have come before that worker reads, so that they see their own writes. */
export class BookmarkStore {
  private readonly byKey = new Map<string, string[]>();
  private readonly capacity: number;

  constructor(capacity = 10_000) {
    this.capacity = capacity;
  }

  of(caller: Caller): string[] {
    return this.byKey.get(keyOf(caller)) ?? [];
  }

  keep(caller: Caller, bookmarks: string[]): void {
    const key = keyOf(caller);
    this.byKey.delete(key);
    this.byKey.set(key, bookmarks);
    if (this.byKey.size > this.capacity) this.byKey.delete(this.byKey.keys().next().value as string);
  }
}

function keyOf(caller: Caller): string {
  return caller.type === 'worker' ? caller.loginSessionId : `system:${caller.task}`;
}
