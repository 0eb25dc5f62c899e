import type {
  EndReason,
  Frequency,
  GoneReason,
  LifeDomain,
  MemberKind,
  Ring,
  Sector,
  Strength,
  TieNature,
  TieSource,
} from '../shared/codes.ts';
import type { IsoDate, IsoInstant } from '../shared/dates.ts';

/** A member as it is stored, under the names of `graph-schema/model.ts`; what is not known is null. */
export interface MemberValues {
  readonly callName: string;
  readonly relation: string | null;
  readonly kind: MemberKind;
  readonly minor: boolean;
  readonly goneBecause: GoneReason | null;
  readonly goneSince: IsoDate | null;
  readonly informedOn: IsoDate | null;
  readonly externalId: string | null;
  readonly pinnedAngle: number | null;
  readonly pinnedDepth: number | null;
  readonly recordedAt: IsoInstant | null;
  readonly recordedBy: string | null;
  readonly version: number;
}

/** What is told of a tie: everything that a worker fills in. Acts of support are counted; null is none. */
export interface ToldTie {
  readonly ring: Ring | null;
  readonly outside: boolean;
  readonly sector: Sector | null;
  readonly lifeDomain: LifeDomain | null;
  readonly strength: Strength | null;
  readonly frequency: Frequency | null;
  readonly nature: TieNature;
  readonly receivesPractical: number | null;
  readonly receivesCompany: number | null;
  readonly receivesAdvice: number | null;
  readonly receivesEmotional: number | null;
  readonly givesPractical: number | null;
  readonly givesCompany: number | null;
  readonly givesAdvice: number | null;
  readonly givesEmotional: number | null;
  readonly practicalWords: string | null;
  readonly companyWords: string | null;
  readonly adviceWords: string | null;
  readonly emotionalWords: string | null;
  readonly source: TieSource;
}

/** One period of a tie as it is stored. */
export interface TieValues extends ToldTie {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly unsafe: boolean;
  readonly confirmedOn: IsoDate;
  readonly endedBecause: EndReason | null;
  /** When this period got the place that it has: it keeps its place on the map as long as ring and sector do not change. */
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly version: number;
}

export interface MemberRecord {
  readonly kind: 'MEMBER';
  readonly id: string;
  readonly values: MemberValues;
}

/** A period of the tie between the client and a member. */
export interface ClientTieRecord {
  readonly kind: 'CLIENT_TIE';
  readonly id: string;
  readonly memberId: string;
  readonly values: TieValues;
}

/** A period in which two members know each other; `fromId < toId`. */
export interface MemberTieRecord {
  readonly kind: 'MEMBER_TIE';
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly values: TieValues;
}

/** The map itself; its id is that of the case, and its version the number of changes that were recorded on it. */
export interface MapRecord {
  readonly kind: 'MAP';
  readonly id: string;
  readonly values: { readonly arrangedAt: IsoInstant | null; readonly version: number };
}

export type NetworkRecord = MemberRecord | ClientTieRecord | MemberTieRecord | MapRecord;

/** Everything that is stored of one map, by id. */
export type NetworkRecords = ReadonlyMap<string, NetworkRecord>;

/** One record before and after a change; null before: it is new, null after: it was removed. */
export interface RecordChange {
  readonly id: string;
  readonly before: NetworkRecord | null;
  readonly after: NetworkRecord | null;
}
