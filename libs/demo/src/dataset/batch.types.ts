import type { IsoDate } from '@netwerk/domain';
import type { RelationshipKind, RelationshipRows } from './link-rows.types.ts';
import type { NodeKind, NodeRows } from './rows.types.ts';

/** One relationship: the keys of its two ends and its properties. */
export interface Link<K extends RelationshipKind = RelationshipKind> {
  readonly from: string;
  readonly to: string;
  readonly properties: RelationshipRows[K];
}

export type NodeBatch = { [K in NodeKind]: { readonly node: K; readonly rows: readonly NodeRows[K][] } }[NodeKind];
export type LinkBatch = {
  [K in RelationshipKind]: { readonly link: K; readonly rows: readonly Link<K>[] };
}[RelationshipKind];

/** At most a few thousand rows of one sort; the ends of a link are always in an earlier batch. */
export type DemoBatch = NodeBatch | LinkBatch;

/** A whole invented neighbourhood, made while it is read: the size does not have to fit in memory. */
export interface DemoDataset {
  readonly name: string;
  /** Seed, and the size where it is not the usual one: together they say which people these are. */
  readonly seed: string;
  readonly referenceDate: IsoDate;
  readonly residents: number;
  readonly generatorVersion: number;
  /** What every id starts with. */
  readonly idPrefix: string;
  batches(): Iterable<DemoBatch>;
}
