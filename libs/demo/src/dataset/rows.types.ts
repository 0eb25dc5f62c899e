import type {
  CaseRole,
  EndReason,
  Frequency,
  GoneReason,
  IsoDate,
  LifeDomain,
  MemberKind,
  RegistrationKind,
  Ring,
  Role,
  Sector,
  Shell,
  Strength,
  TieNature,
  TieSource,
} from '@netwerk/domain';
import type { AgreementRow, CaseRow, ScalingEntryRow, WaitingEntryRow } from './case-rows.types.ts';

/** One row per node, its fields named as in `graph-schema/model.ts`. What is absent is not stored. */
export interface NodeRows {
  Area: AreaRow;
  Resident: PersonRow;
  Volunteer: VolunteerRow;
  VolunteerContact: VolunteerContactRow;
  Professional: ProfessionalRow;
  Registration: RegistrationRow;
  NetworkMember: NetworkMemberRow;
  Case: CaseRow;
  Agreement: AgreementRow;
  WaitingEntry: WaitingEntryRow;
  ScalingEntry: ScalingEntryRow;
  Initiative: InitiativeRow;
  WeeklySlot: WeeklySlotRow;
  InitiativeEvent: InitiativeEventRow;
  Organisation: OrganisationRow;
  Team: { id: string; name: string };
  LifeDomain: CodeRow;
  Expertise: CodeRow;
  Account: AccountRow;
}
export type NodeKind = keyof NodeRows;

export interface CodeRow {
  code: string;
  nameNl: string;
  nameEn: string;
}

export interface AreaRow {
  code: string;
  level: 'MUNICIPALITY' | 'DISTRICT' | 'NEIGHBOURHOOD';
  name: string;
  residents: number;
  /** Longitude and latitude. */
  centre: readonly [number, number];
  /** GeoJSON polygon as text. */
  boundary: string;
}

export interface PersonRow {
  id: string;
  callName: string;
  familyName: string;
  searchName: string;
  minor: boolean;
  hiddenAddress?: true;
}

export interface VolunteerRow extends PersonRow {
  volunteerSince: IsoDate;
  loadLimit: number;
  hoursPerWeek?: number;
  pausedUntil?: IsoDate;
  screenedOn?: IsoDate;
  trainedIn?: string;
  trainedOn?: IsoDate;
  languages?: string;
  mayBeAskedUntil?: IsoDate;
  callOn?: IsoDate;
  version: number;
}

export interface VolunteerContactRow {
  id: string;
  on: IsoDate;
  note: string;
  helpsNow?: number;
  hoursNow?: number;
  recordedAt: string;
}

export interface ProfessionalRow extends PersonRow {
  accent: string;
  background: string;
  version: number;
}

export interface RegistrationRow {
  id: string;
  kind: RegistrationKind;
  endsOn: IsoDate;
}

export interface NetworkMemberRow {
  id: string;
  callName: string;
  relation?: string;
  kind: MemberKind;
  minor: boolean;
  goneBecause?: GoneReason;
  goneSince?: IsoDate;
  informedOn?: IsoDate;
}

export type InitiativeKind = 'GROUP' | 'ACTIVITY' | 'PLACE';
export type InitiativeState = 'OPEN' | 'FULL' | 'PAUSED' | 'ENDED';

export interface InitiativeRow {
  id: string;
  name: string;
  searchName: string;
  kind: InitiativeKind;
  summary: string;
  description?: string;
  searchWords: string;
  location?: string;
  rhythm: string;
  cost: string;
  wheelchair?: boolean;
  accessibility: string;
  languages?: string;
  food?: string;
  offersPractical: boolean;
  offersCompany: boolean;
  offersAdvice: boolean;
  offersEmotional: boolean;
  places?: number;
  taken: number;
  waitingWeeks?: number;
  seeks?: string;
  otherOrganisers: number;
  checkedOn: IsoDate;
  state: InitiativeState;
  pausedUntil?: IsoDate;
  version: number;
}

export interface WeeklySlotRow {
  id: string;
  weekday: number;
  fromMinute: number;
  untilMinute: number;
  weeks: 'EVERY' | 'SOME';
}

export interface InitiativeEventRow {
  id: string;
  at: string;
  kind: 'ADDED' | 'CONFIRMED' | 'CHANGED';
  field?: string;
  before?: string;
  after?: string;
}

export interface OrganisationRow {
  id: string;
  name: string;
  searchName: string;
  kind: string;
  phone: string;
  reachable?: string;
  version: number;
}

export interface AccountRow {
  id: string;
  username: string;
  displayName: string;
  role: Role;
  demo: true;
  createdAt: string;
}

/** The properties of each sort of relationship, beside its two ends. */
export interface RelationshipRows {
  PART_OF: NoProperties;
  LIVES_IN: Period;
  CONCERNS: NoProperties;
  HANDLED_BY: NoProperties;
  WORKS_ON: Period & { role: CaseRole };
  AGREEMENT_BINDS: NoProperties;
  GIVEN_IN: NoProperties;
  WAITS_IN: NoProperties;
  SCALED_BY: NoProperties;
  KEEPS_LIGHT_CONTACT: NoProperties;
  RECORDED_IN: NoProperties;
  /** Told: client to member. */
  CLIENT_TIE: TieRow;
  /** Told: member to member. */
  MEMBER_TIE: TieRow;
  /** Open: two residents who both agreed. */
  OPEN_TIE: TieRow;
  TAKES_PART_IN: Span;
  ORGANISES: Span & { shown?: boolean; role?: string; phone?: string };
  REACHES: NoProperties;
  RUNS: NoProperties;
  SUPPORTS: { since: IsoDate; words?: string };
  CHECKED_BY: NoProperties;
  HELD_IN: NoProperties;
  HAPPENED_TO: NoProperties;
  DONE_BY: NoProperties;
  ABOUT: NoProperties;
  GUIDED_BY: Period;
  REGISTERED_BY: { at: string };
  CONTACT_WITH: NoProperties;
  HELD_BY: NoProperties;
  HOLDS: NoProperties;
  FIXED_CONTACT_FOR: Period;
  EXPERTISE_ABOUT: NoProperties;
  WORKS_FOR: NoProperties;
  MEMBER_OF: Period & { shell: Shell };
  COVERS: NoProperties;
  HAS_EXPERTISE: NoProperties;
  LIAISES_WITH: NoProperties;
  KNOWS_RESIDENT: { since: IsoDate; via: string };
  KNOWS_INITIATIVE: { since: IsoDate; via: string };
  IDENTIFIES: NoProperties;
}
export type RelationshipKind = keyof RelationshipRows;

export type NoProperties = Readonly<Record<never, never>>;

export interface Period {
  validFrom: IsoDate;
  validTo?: IsoDate;
}

export interface Span {
  since: IsoDate;
  until?: IsoDate;
}

export interface TieRow extends Period {
  id: string;
  caseId?: string;
  agreementId?: string;
  ring?: Ring;
  outside?: true;
  sector?: Sector;
  lifeDomain?: LifeDomain;
  strength?: Strength;
  frequency?: Frequency;
  nature: TieNature;
  unsafe?: true;
  receivesPractical?: number;
  receivesCompany?: number;
  receivesAdvice?: number;
  receivesEmotional?: number;
  givesPractical?: number;
  givesCompany?: number;
  givesAdvice?: number;
  givesEmotional?: number;
  practicalWords?: string;
  companyWords?: string;
  adviceWords?: string;
  emotionalWords?: string;
  source: TieSource;
  confirmedOn: IsoDate;
  endedBecause?: EndReason;
  recordedAt: string;
  recordedBy: string;
  version: number;
}
