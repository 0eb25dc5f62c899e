import type { AgreementState } from '../agreements/agreement.types.ts';
import type { SlotTime } from '../directory/weekly-slots.ts';
import type { InitiativeKind, InitiativeState } from '../directory/directory-codes.ts';
import type { NetworkHistory } from '../network/network.types.ts';
import type { LifeDomain, Shell, SupportKind } from '../shared/codes.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { DecisionKind, Gender, OpportunityKind } from './opportunity-codes.ts';
import type { Interest } from './interests.ts';

/**
 * Everything that the rules may look at around one client: the own file (told), and the open layer near by. It is bounded,
 * and never holds what another client told. Lists have no order of their own: the rules must not depend on it.
 */
export interface Neighbourhood {
  readonly today: IsoDate;
  readonly client: OpportunityClient;
  /** The own file: everything ever told about who is around the client. */
  readonly history: NetworkHistory;
  readonly needs: readonly Need[];
  /** What the client can and likes to do for others. */
  readonly talents: readonly Offer[];
  /** Told in this file: what members of the map offer. */
  readonly memberOffers: readonly (Offer & { readonly memberId: string })[];
  /** Members of the map who are known as a person of the directory. */
  readonly identities: readonly MemberIdentity[];
  /** People of the open layer, each with a valid agreement A1 (or, for volunteers, with their word that they may be asked). */
  readonly people: readonly NearbyPerson[];
  /** Open ties: between the client and somebody, and between that somebody and a third. Both sides of each agreed. */
  readonly openTies: readonly OpenTie[];
  readonly initiatives: readonly NearbyInitiative[];
  readonly professionals: readonly NearbyProfessional[];
  /** Ids of members, persons and initiatives that safety closes for this client: G1 wherever they stand on a path. */
  readonly closed: ReadonlySet<string>;
  /**
   * Two of them who are kept apart from each other, whoever the client is: each may stand in a kans, never both in one. Left out when
   * there are none.
   */
  readonly keptApart?: readonly (readonly [string, string])[];
  /** Ids of members, persons and initiatives that the client does not want ("niet deze persoon"). */
  readonly avoided: ReadonlySet<string>;
  /** Past niet and Later that still hold today. */
  readonly decisions: readonly StandingDecision[];
  /** Keys of the kansen of this client that were taken up in a step that has not ended. */
  readonly takenUp: ReadonlySet<string>;
}

export interface OpportunityClient {
  readonly id: string;
  readonly caseId: string;
  readonly callName: string;
  readonly minor: boolean;
  readonly hiddenAddress: boolean;
  readonly householdId: string | null;
  /** Buurt where the client lives. */
  readonly areaCode: string | null;
  /** The question behind the question, in the client's own words, and when it was told. */
  readonly question: string;
  readonly questionOn: IsoDate;
  readonly interests: readonly { readonly interest: Interest; readonly since: IsoDate }[];
  /** Weekly rhythm: when the client likes to do things; empty means nothing was told. */
  readonly freeAt: readonly SlotTime[];
  /** To keep a map, and to look for this kind of help. */
  readonly agreements: { readonly I1: AgreementState; readonly I2: AgreementState };
}

/** What a client wants, in their words. */
export interface Need {
  readonly id: string;
  readonly words: string;
  readonly supportKind: SupportKind;
  readonly lifeDomain: LifeDomain | null;
  readonly interest: Interest | null;
  /** Money or papers: only by people who were screened. */
  readonly handlesMoney: boolean;
  readonly withWhom: 'WOMAN' | 'MAN' | null;
  readonly stepFree: boolean;
  readonly mostMetres: number | null;
  readonly confirmedOn: IsoDate;
}

/** What somebody can or wants to do. */
export interface Offer {
  readonly id: string;
  readonly words: string;
  readonly supportKind: SupportKind;
  readonly lifeDomain: LifeDomain | null;
  readonly interest: Interest | null;
  readonly handlesMoney: boolean;
  readonly confirmedOn: IsoDate;
  /** When in the week; empty means not said. */
  readonly at: readonly SlotTime[];
}

/** This member of the map is that person of the directory. A1: that person agreed to be approached and named. */
export interface MemberIdentity {
  readonly memberId: string;
  readonly personId: string;
  readonly isProfessional: boolean;
  /** Whether the agreement A1 of that person holds today; a professional needs none. */
  readonly mayBeNamed: boolean;
  readonly since: IsoDate;
}

/** Somebody of the open layer who may be asked. Nothing here says whether they are anybody's client. */
export interface NearbyPerson {
  readonly id: string;
  /** Opaque: the agreement that lets us ask them. Stands in the key of a kans instead of the person's id. */
  readonly agreementId: string;
  /** Last day but one: from then on they may not be asked any more. */
  readonly mayBeAskedUntil: IsoDate;
  readonly callName: string;
  readonly volunteer: boolean;
  readonly gender: Gender | null;
  readonly minor: boolean;
  readonly householdId: string | null;
  readonly hiddenAddress: boolean;
  /** Metres between the centres of the two buurten; 0 within one buurt; null when a buurt has no centre. */
  readonly metres: number | null;
  readonly sameArea: boolean;
  readonly screenedOn: IsoDate | null;
  /** How many they want to help at once; null for who is not registered: one. */
  readonly loadLimit: number | null;
  /** How many they help now: what they told last and the steps since. */
  readonly load: number;
  /** Takes nobody new before this day: pause, or cooling down after a step that stopped. */
  readonly pausedUntil: IsoDate | null;
  /** Has a role in this client's case, or is the client's employer or klantmanager. */
  readonly roleConflict: boolean;
  readonly offers: readonly Offer[];
}

/** Two people who know each other and both agreed that this is known. */
export interface OpenTie {
  /** The client or a person of `people` or a broker. */
  readonly fromId: string;
  readonly toId: string;
  readonly since: IsoDate;
  readonly confirmedOn: IsoDate;
  readonly nature: 'ORDINARY' | 'TENSION';
}

export interface NearbyInitiative {
  readonly id: string;
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly summary: string | null;
  readonly location: string | null;
  readonly rhythm: string;
  readonly at: readonly SlotTime[];
  readonly cost: string | null;
  readonly wheelchair: boolean | null;
  readonly accessibility: string | null;
  readonly languages: string | null;
  readonly offers: readonly SupportKind[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly interests: readonly Interest[];
  /** What it looks for somebody for. */
  readonly seeks: readonly Interest[];
  readonly seeksWords: string | null;
  readonly state: InitiativeState;
  /** null: no limit. */
  readonly placesFree: number | null;
  readonly waitingWeeks: number | null;
  readonly checkedOn: IsoDate;
  /** One organiser, and no professional who supports it: newcomers weigh heavily here. */
  readonly fragile: boolean;
  readonly metres: number | null;
  /** Held or meant for the client's own buurt. */
  readonly sameArea: boolean;
  /** Persons of the open layer who go there and agreed to be named: only those who stand on the client's own map. */
  readonly knownFaces: readonly { readonly memberId: string; readonly since: IsoDate }[];
}

export interface NearbyProfessional {
  readonly id: string;
  readonly callName: string;
  readonly accent: string | null;
  readonly organisation: string | null;
  readonly shell: Shell;
  /** What they are good at, by leefgebied; the names are open. */
  readonly expertises: readonly { readonly nameNl: string; readonly nameEn: string; readonly lifeDomain: LifeDomain }[];
  /** From when there is room; null: not known, and then nobody is proposed. */
  readonly roomFrom: IsoDate | null;
  /** Works on this case, or is the client's own klantmanager. */
  readonly roleConflict: boolean;
}

/** Past niet or Later: the pair stays away until that day. */
export interface StandingDecision {
  readonly decision: DecisionKind;
  readonly kind: OpportunityKind;
  /** Member, person or initiative; null for a kans about the circle itself. */
  readonly partyId: string | null;
  readonly until: IsoDate;
}
