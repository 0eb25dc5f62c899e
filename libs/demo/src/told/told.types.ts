import type { ToldWishes } from '../wishes/wishes.types.ts';
import type {
  CaseOutcome,
  CaseRole,
  EndReason,
  Frequency,
  LegalGround,
  GoneReason,
  IsoDate,
  LifeDomain,
  MemberKind,
  Ring,
  ScalingDirection,
  Sector,
  Strength,
  TieNature,
  TieSource,
} from '@netwerk/domain';
import type { SupportLetter } from './support-letters.ts';

export type Acts = Partial<Readonly<Record<SupportLetter, number>>>;

/** How a tie stands in one period. */
export interface TieContent {
  readonly ring?: Ring;
  readonly outside?: true;
  readonly sector?: Sector;
  readonly domain?: LifeDomain;
  readonly strength?: Strength;
  readonly often?: Frequency;
  /** ORDINARY where nothing is said. */
  readonly nature?: TieNature;
  readonly unsafe?: true;
  /** Acts of support that the client gets. */
  readonly gets?: Acts;
  /** Acts of support that the client gives. */
  readonly gives?: Acts;
  readonly words?: Partial<Readonly<Record<SupportLetter, string>>>;
  /** TOLD where nothing is said. */
  readonly source?: TieSource;
  readonly confirmed: IsoDate;
}

/** A change: what is named here is different from `on`, the rest stays as it was. */
export type TieChange = Partial<TieContent> & { readonly on: IsoDate };

/** Somebody around the client and the whole life of their tie. */
export interface ToldMember {
  readonly key: string;
  readonly name: string;
  readonly relation?: string;
  /** INFORMAL where nothing is said. */
  readonly kind?: MemberKind;
  readonly minor?: true;
  readonly gone?: { readonly because: GoneReason; readonly since?: IsoDate };
  readonly informed?: IsoDate;
  readonly from: IsoDate;
  readonly tie: TieContent;
  readonly changes?: readonly TieChange[];
  readonly stopped?: { readonly on: IsoDate; readonly because: EndReason };
}

/** Two members who know each other, by their keys. */
export interface ToldAcquaintance {
  readonly between: readonly [string, string];
  readonly from: IsoDate;
  readonly to?: IsoDate;
  /** ORDINARY where nothing is said. */
  readonly nature?: TieNature;
  readonly confirmed: IsoDate;
}

export interface ToldNetwork {
  readonly members: readonly ToldMember[];
  readonly knows: readonly ToldAcquaintance[];
}

export interface ToldRole {
  /** Key of the professional. */
  readonly who: string;
  readonly role: CaseRole;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** One traject with everything that was told in it. */
export interface ToldCase extends ToldNetwork {
  readonly key: string;
  readonly residentId: string;
  readonly team: string;
  readonly openedOn: IsoDate;
  readonly closedOn?: IsoDate;
  readonly referrer?: string;
  readonly asked: string;
  readonly question: string;
  readonly agreedInstead?: string;
  readonly goal?: string;
  readonly legalGround: LegalGround;
  readonly lookAgainOn?: IsoDate;
  readonly outcome?: CaseOutcome;
  /** In the client's own words. */
  readonly outcomeWords?: string;
  readonly lightContactWords?: string;
  /** Key of the professional who keeps light contact. */
  readonly lightContact?: string;
  readonly scaling?: readonly ToldScaling[];
  readonly discussedOn?: IsoDate;
  readonly roles: readonly ToldRole[];
  readonly agreements: readonly ToldAgreement[];
  readonly waiting: readonly ToldWaiting[];
  readonly wishes?: ToldWishes;
}

/** Op- of afschalen. */
export interface ToldScaling {
  readonly direction: ScalingDirection;
  readonly on: IsoDate;
  readonly to: string;
  readonly why: string;
}

export interface ToldAgreement {
  readonly kind: 'I1' | 'I2';
  readonly givenOn: IsoDate;
  readonly expiresOn: IsoDate;
}

export interface ToldWaiting {
  readonly forWhat: string;
  readonly since: IsoDate;
  readonly bridgedBy?: string;
  readonly expectedOn?: IsoDate;
}
