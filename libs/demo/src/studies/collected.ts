import type { DemoDataset, Link } from '../dataset/batch.types.ts';
import type { RelationshipKind } from '../dataset/link-rows.types.ts';
import type { NodeKind, NodeRows } from '../dataset/rows.types.ts';

/** A dataset held in memory as a whole, to look at it: for tests and figures, never for writing. */
export class Collected {
  private readonly nodeRows = new Map<string, unknown[]>();
  private readonly linkRows = new Map<string, unknown[]>();

  constructor(dataset: DemoDataset) {
    for (const batch of dataset.batches()) {
      const [rows, kind] = 'node' in batch ? [this.nodeRows, batch.node] : [this.linkRows, batch.link];
      const all = rows.get(kind) ?? [];
      for (const row of batch.rows) all.push(row);
      rows.set(kind, all);
    }
  }

  nodes<K extends NodeKind>(kind: K): NodeRows[K][] {
    return (this.nodeRows.get(kind) ?? []) as NodeRows[K][];
  }

  links<K extends RelationshipKind>(kind: K): Link<K>[] {
    return (this.linkRows.get(kind) ?? []) as Link<K>[];
  }
}

/** The values with the same key together, in order. */
export function groupedBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
