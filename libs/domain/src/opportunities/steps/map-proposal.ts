import type { MemberKind, Ring, Sector, SupportKind } from '../../shared/codes.ts';
import type { Effect } from '../opportunity.types.ts';

/** What a step that works could become on the map: a start to change, never written by itself. */
export interface MapProposal {
  readonly kind: MemberKind;
  readonly sector: Sector;
  readonly ring: Ring;
  readonly supportKinds: readonly SupportKind[];
  /** The client gives, instead of gets. */
  readonly gives: boolean;
}

/** Null for a step that brings nobody new: it strengthened what was there. */
export function mapProposal({ adds, supportKinds, gives }: Effect): MapProposal | null {
  switch (adds) {
    case 'PERSON':
      return { kind: 'INFORMAL', sector: 'FRIENDS_NEIGHBOURS', ring: 3, supportKinds, gives };
    case 'PLACE':
      return { kind: 'GROUP', sector: 'WORK_SCHOOL_CLUB', ring: 2, supportKinds, gives };
    case 'PROFESSIONAL':
      return { kind: 'PROFESSIONAL', sector: 'CARE', ring: 3, supportKinds, gives };
    case 'NOBODY':
      return null;
  }
}
