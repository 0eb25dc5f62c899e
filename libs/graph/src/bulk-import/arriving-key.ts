import type { ImportedKind } from './imported-kinds.ts';

/** What arrives is found by sender, kind and the sender's id; a JSON list, so that no id can pass for another. */
export function arrivingKey(from: string, kind: ImportedKind, externalId: string): string {
  return JSON.stringify([from, kind, externalId]);
}
