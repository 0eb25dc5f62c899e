import type {
  EndReason,
  Frequency,
  GoneReason,
  LifeDomain,
  MemberKind,
  Ring,
  Sector,
  Strength,
  SupportKind,
  TieNature,
  TieSource,
} from '../shared/codes.ts';
import type { IsoDate, IsoInstant } from '../shared/dates.ts';

/** Where somebody was put by hand: shares (0–1) of the own sector's angle and of the own ring's depth. */
export interface PinnedPlace {
  readonly angle: number;
  readonly depth: number;
}

/** Somebody or something on one client's map. Told in that file only; never health, debts, BSN or birth date. */
export interface Member {
  readonly id: string;
  /** Counts the changes to the member and to the ties with the client. */
  readonly version: number;
  /** When the member was written down; null where that was not kept. */
  readonly recordedAt: IsoInstant | null;
  readonly pin: PinnedPlace | null;
  readonly callName: string;
  /** What they are to the client, in the client's words: "dochter", "buurman", "huisarts". */
  readonly relation: string | null;
  readonly kind: MemberKind;
  readonly minor: boolean;
  readonly goneBecause: GoneReason | null;
  /** First day on which they were gone; null with a reason means: already at the first date of the map. */
  readonly goneSince: IsoDate | null;
  /** When the member was told that they are on this map; null shows as "nog te informeren". */
  readonly informedOn: IsoDate | null;
}

/** Acts of support of one kind that flow between client and member, counted as told ("boodschappen, was, vervoer" = 3). */
export interface Support {
  readonly kind: SupportKind;
  /** What the client gets (krijgt). */
  readonly received: number;
  /** What the client gives (geeft). */
  readonly given: number;
  readonly words: string | null;
}

/** One period of the tie between the client and a member: what held from `validFrom` up to, not including, `validTo`. */
export interface ClientTie {
  readonly id: string;
  readonly memberId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** null: named but not placed in a ring yet, or placed outside the rim. */
  readonly ring: Ring | null;
  /** Placed outside the rim on purpose: kept, shown apart, never measured. */
  readonly outside: boolean;
  readonly sector: Sector | null;
  readonly lifeDomain: LifeDomain | null;
  readonly strength: Strength | null;
  readonly frequency: Frequency | null;
  readonly nature: TieNature;
  /** Worker-only safety mark on this tie. */
  readonly unsafe: boolean;
  /** Only the kinds that flow, in the order of `supportKinds`. */
  readonly support: readonly Support[];
  readonly source: TieSource;
  readonly confirmedOn: IsoDate;
  readonly endedBecause: EndReason | null;
  readonly recordedAt: IsoInstant;
}

/** Two members who know each other. `fromId < toId`: the tie has no direction of its own. */
export interface MemberTie {
  readonly id: string;
  readonly version: number;
  readonly fromId: string;
  readonly toId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly nature: TieNature;
  readonly confirmedOn: IsoDate;
}

/** Everything ever told in one file about who is around the client: at most 500 members and 1,500 tie periods. */
export interface NetworkHistory {
  readonly caseId: string;
  readonly clientName: string;
  /** When the places were last arranged as a whole; who was recorded later takes a free place. null: always as a whole. */
  readonly arrangedAt: IsoInstant | null;
  readonly members: readonly Member[];
  readonly clientTies: readonly ClientTie[];
  readonly memberTies: readonly MemberTie[];
}

export interface MemberOnMap extends Member {
  /** Dead or moved away on the date of the map. */
  readonly gone: boolean;
  /** Last confirmed more than twelve months before the date of the map. */
  readonly stale: boolean;
  readonly tie: ClientTie;
}

/** The network as it was told to be on one day. Members in order of id: what is drawn must not depend on storage order. */
export interface NetworkAtDate {
  readonly caseId: string;
  readonly clientName: string;
  readonly on: IsoDate;
  readonly members: readonly MemberOnMap[];
  readonly ties: readonly MemberTie[];
}

/** Where a member stood in one period; all periods together keep places equal on every date. */
export interface MemberPlace {
  readonly memberId: string;
  readonly callName: string;
  readonly relation: string | null;
  readonly kind: MemberKind;
  readonly ring: Ring | null;
  readonly outside: boolean;
  readonly sector: Sector | null;
  readonly lifeDomain: LifeDomain | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly recordedAt: IsoInstant;
  readonly pin: PinnedPlace | null;
}

export const changeKinds = ['NEW', 'CLOSER', 'FURTHER', 'STOPPED', 'SAME'] as const;
export type ChangeKind = (typeof changeKinds)[number];
