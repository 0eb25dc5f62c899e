import type { ChangeKind } from '../network/network.types.ts';
import type { SupportKind } from '../shared/codes.ts';

/** Whether the client gets more, less or as many acts of support from a member as before. */
export const supportShifts = ['MORE', 'LESS', 'EQUAL'] as const;
export type SupportShift = (typeof supportShifts)[number];

export interface MemberChange {
  readonly memberId: string;
  readonly change: ChangeKind;
  readonly supportShift: SupportShift;
}

export interface ComparisonSentence {
  readonly change: ChangeKind;
  /** "Nieuw: 2". */
  readonly heading: string;
  readonly text: string;
  readonly memberIds: readonly string[];
}

export interface SupportCoverageChange {
  readonly kind: SupportKind;
  readonly thenMemberIds: readonly string[];
  readonly nowMemberIds: readonly string[];
}

/** What changed on a map from one date to a later one. */
export interface NetworkChanges {
  /** One per member of either date, in order of id. */
  readonly changes: readonly MemberChange[];
  /** One per kind of change that occurs. */
  readonly sentences: readonly ComparisonSentence[];
  readonly coverage: readonly SupportCoverageChange[];
}
