import type {
  CaseOutcome,
  CaseRole,
  EndReason,
  Frequency,
  Gender,
  GoneReason,
  IsoDate,
  LegalGround,
  LifeDomain,
  MemberKind,
  Ring,
  Sector,
  Shell,
  Strength,
  TieNature,
  TieSource,
} from '@netwerk/domain';

/** The files of a folder, in the order in which they are read and written: whoever is named stands in an earlier one. */
export const csvFiles = [
  'areas',
  'organisations',
  'teams',
  'people',
  'professionals',
  'memberships',
  'initiatives',
  'participation',
  'cases',
  'members',
  'ties',
] as const;
export type CsvFile = (typeof csvFiles)[number];

/**
 * What each file tells, row by row, checked and in our own words. Ids are the sender's; what is absent was left empty. A first
 * day that is absent becomes the day of the import when the row is new, and stays that day afterwards.
 */
export interface CsvValues {
  areas: AreaValues;
  organisations: OrganisationValues;
  teams: TeamValues;
  people: PersonValues;
  professionals: ProfessionalValues;
  memberships: MembershipValues;
  initiatives: InitiativeValues;
  participation: ParticipationValues;
  cases: CaseValues;
  members: MemberValues;
  ties: TieValues;
}

export interface AreaValues {
  readonly code: string;
  readonly name: string;
  readonly level: 'MUNICIPALITY' | 'DISTRICT' | 'NEIGHBOURHOOD';
  readonly parent?: string;
  /** Number of residents according to CBS. */
  readonly residents?: number;
  /** Longitude and latitude (WGS 84). */
  readonly centre?: readonly [number, number];
  /** GeoJSON polygon as text. */
  readonly boundary?: string;
}

export interface OrganisationValues {
  readonly id: string;
  readonly name: string;
  /** A code of `Organisation.kind` in graph-schema/model.ts. */
  readonly kind: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly reachable?: string;
}

export interface TeamValues {
  readonly id: string;
  readonly name: string;
  /** Codes of the areas that it covers. */
  readonly areas: readonly string[];
}

export type CsvRole = 'RESIDENT' | 'VOLUNTEER' | 'PROFESSIONAL';

export interface PersonValues {
  readonly id: string;
  readonly callName: string;
  readonly familyName?: string;
  /** Where they live; mandatory for a resident. */
  readonly area?: string;
  readonly livesSince?: IsoDate;
  readonly livesUntil?: IsoDate;
  readonly roles: readonly CsvRole[];
  readonly minor: boolean;
  readonly hiddenAddress: boolean;
  readonly gender?: Gender;
  readonly volunteerSince?: IsoDate;
  readonly loadLimit?: number;
  readonly hoursPerWeek?: number;
  readonly pausedUntil?: IsoDate;
  readonly screenedOn?: IsoDate;
  readonly trainedIn?: string;
  readonly trainedOn?: IsoDate;
  readonly languages?: string;
  readonly mayBeAskedUntil?: IsoDate;
  /** A professional of `professionals.csv` who guides this volunteer. */
  readonly guidedBy?: string;
  readonly guidedSince?: IsoDate;
}

/** More about somebody of `people.csv`, who is a professional by standing here. */
export interface ProfessionalValues {
  readonly id: string;
  readonly accent?: string;
  readonly background?: string;
  readonly organisation?: string;
  /** Codes of expertise. */
  readonly expertise: readonly string[];
  readonly roomFrom?: IsoDate;
  readonly leavesOn?: IsoDate;
  readonly awayFrom?: IsoDate;
  readonly awayUntil?: IsoDate;
}

export interface MembershipValues {
  readonly person: string;
  readonly team: string;
  readonly shell: Shell;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

export interface InitiativeValues {
  readonly id: string;
  readonly name: string;
  readonly kind: 'GROUP' | 'ACTIVITY' | 'PLACE';
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly interests: readonly string[];
  readonly support: readonly ('PRACTICAL' | 'COMPANY' | 'ADVICE' | 'EMOTIONAL')[];
  readonly summary?: string;
  readonly description?: string;
  readonly searchWords?: string;
  readonly location?: string;
  readonly place?: readonly [number, number];
  readonly rhythm?: string;
  readonly cost?: string;
  readonly wheelchair?: boolean;
  readonly accessibility?: string;
  readonly languages?: string;
  readonly food?: string;
  readonly phone?: string;
  readonly places?: number;
  readonly taken?: number;
  readonly waitingWeeks?: number;
  readonly seeks?: string;
  readonly otherOrganisers?: number;
  readonly onlyFor?: 'WOMAN' | 'MAN';
  readonly checkedOn?: IsoDate;
  readonly state: 'OPEN' | 'FULL' | 'PAUSED' | 'ENDED';
  readonly pausedUntil?: IsoDate;
}

export interface ParticipationValues {
  readonly person: string;
  readonly initiative: string;
  readonly as: 'TAKES_PART' | 'ORGANISES';
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  /** Organisers only: agreed that name, role and number stand on the sociale kaart. */
  readonly shown?: boolean;
  readonly role?: string;
  readonly phone?: string;
}

export interface CaseValues {
  readonly id: string;
  readonly resident: string;
  readonly team?: string;
  readonly openedOn: IsoDate;
  readonly closedOn?: IsoDate;
  readonly referrer?: string;
  readonly asked: string;
  readonly question: string;
  readonly agreedInstead?: string;
  readonly goal?: string;
  readonly legalGround: LegalGround;
  readonly purpose: string;
  readonly lookAgainOn?: IsoDate;
  readonly outcome?: CaseOutcome;
  readonly outcomeWords?: string;
  readonly lightContactWords?: string;
  readonly discussedOn?: IsoDate;
  /** Who works on it, with role and period. */
  readonly workers: readonly CaseWorkerValues[];
  /** Agreement I1: without it no map is shown. */
  readonly agreedOn?: IsoDate;
  readonly agreedUntil?: IsoDate;
  readonly withdrawnOn?: IsoDate;
}

export interface CaseWorkerValues {
  readonly professional: string;
  readonly role: CaseRole;
  readonly since: IsoDate;
  readonly until?: IsoDate;
}

/** Somebody on the map of one case: call name, relation and minor, nothing more. */
export interface MemberValues {
  readonly id: string;
  readonly case: string;
  readonly callName: string;
  readonly relation?: string;
  readonly kind: MemberKind;
  readonly minor: boolean;
  readonly goneBecause?: GoneReason;
  readonly goneSince?: IsoDate;
  readonly informedOn?: IsoDate;
}

/** With a case: told, between the client or members of that case. Without: open, between two people of `people.csv`. */
export interface TieValues {
  readonly from: string;
  readonly to: string;
  readonly case?: string;
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  /** Closeness: 1 heel dichtbij, 2 dichtbij, 3 op afstand. */
  readonly ring?: Ring;
  readonly outside?: boolean;
  readonly sector?: Sector;
  readonly lifeDomain?: LifeDomain;
  readonly strength?: Strength;
  readonly frequency?: Frequency;
  readonly nature: TieNature;
  readonly unsafe?: boolean;
  /** Acts of support per kind, from 0 to 3. */
  readonly receives: Readonly<Partial<Record<SupportWord, number>>>;
  readonly gives: Readonly<Partial<Record<SupportWord, number>>>;
  readonly supportWords: Readonly<Partial<Record<SupportWord, string>>>;
  readonly source: TieSource;
  readonly confirmedOn?: IsoDate;
  readonly endedBecause?: EndReason;
}

export type SupportWord = 'practical' | 'company' | 'advice' | 'emotional';
