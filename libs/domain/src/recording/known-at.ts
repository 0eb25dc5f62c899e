import type { NetworkRecord, NetworkRecords, RecordChange } from './records.types.ts';

/** A map as it was written down at an earlier moment: the changes since then, newest first, are taken off one by one. */
export function recordsBefore(records: NetworkRecords, newestFirst: readonly RecordChange[]): NetworkRecords {
  const known = new Map<string, NetworkRecord>(records);
  for (const { id, before } of newestFirst) {
    if (before === null) known.delete(id);
    else known.set(id, before);
  }
  return known;
}
