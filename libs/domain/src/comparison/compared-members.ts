import type { MemberOnMap } from '../network/network.types.ts';
import type { IsoDate } from '../shared/dates.ts';

/** One member on two dates; null where they were not on the map. */
export interface MemberThenAndNow {
  readonly memberId: string;
  readonly then: MemberOnMap | null;
  readonly now: MemberOnMap | null;
}

/** Everybody who was on the map on either of two dates. */
export interface ThenAndNow {
  /** The later date. */
  readonly now: IsoDate;
  readonly pairs: readonly MemberThenAndNow[];
  /** On whom the network leaned then, with all acts from the own circle on both dates. */
  readonly leansOn: ReadonlyMap<string, SupportTotals>;
}

/** A pair of which the side that can be shown is known: as it is now, or as it was. */
export interface ChangedMember extends MemberThenAndNow {
  readonly shown: MemberOnMap;
}

/** Acts of support that the client gets from the own circle. */
export interface SupportTotals {
  readonly then: number;
  readonly now: number;
}
