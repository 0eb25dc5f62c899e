import type { RecordBase } from './network-command.ts';

/**
 * Which version followed which, through this page's own changes only. A change that was made on the version before one
 * of them goes on with the version after it; somebody else's version never gets in, so that it is noticed.
 */
export class VersionChain {
  readonly #next = new Map<string, Map<number, number>>();

  link(recordId: string, from: number, to: number): void {
    if (to <= from) return;
    const links = this.#next.get(recordId) ?? new Map<number, number>();
    links.set(from, to);
    this.#next.set(recordId, links);
  }

  follow({ recordId, version }: RecordBase): number {
    const links = this.#next.get(recordId);
    let latest = version;
    for (let next = links?.get(latest); next !== undefined; next = links?.get(latest)) latest = next;
    return latest;
  }
}
