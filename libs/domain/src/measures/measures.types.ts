import type { SupportKind } from '../shared/codes.ts';

export const measureScopes = ['PEOPLE', 'INFORMAL'] as const;
/** PEOPLE: informal members and professionals. INFORMAL: without the professionals. */
export type MeasureScope = (typeof measureScopes)[number];

/** The figures of one map. null means "niet te berekenen", never 0. */
export interface NetworkMeasures {
  readonly scope: MeasureScope;
  /** n: how many people are measured. */
  readonly size: number;
  /** How many of them the client is in contact with. */
  readonly tied: number;
  /** t: ties among them. */
  readonly memberTies: number;
  readonly density: number | null;
  readonly effectiveSize: number | null;
  readonly constraint: number | null;
  /** Largest share of the informal support acts that one informal member gives. */
  readonly leansOnShare: number | null;
  /** That member; null also where several give equally much. */
  readonly leansOnMemberId: string | null;
  readonly mutualShare: number | null;
  readonly balance: number | null;
}

export interface SupportCoverage {
  readonly kind: SupportKind;
  readonly memberIds: readonly string[];
}
