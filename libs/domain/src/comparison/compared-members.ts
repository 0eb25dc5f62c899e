import type { MemberOnMap } from '../network/network.types.ts';
import type { IsoDate } from '../shared/dates.ts';

/** One member on two dates; null where they were not on the map. */
export interface MemberThenAndNow {
  readonly memberId: string;
  readonly then: MemberOnMap | null;
  readonly now: MemberOnMap | null;
}

/** The two dates that are compared, with everybody who was on the map on either. */
export interface ThenAndNow {
  readonly clientName: string;
  readonly then: IsoDate;
  readonly now: IsoDate;
  readonly pairs: readonly MemberThenAndNow[];
}

/** A pair of which the side that can be shown is known: as it is now, or as it was. */
export interface ChangedMember extends MemberThenAndNow {
  readonly shown: MemberOnMap;
}
