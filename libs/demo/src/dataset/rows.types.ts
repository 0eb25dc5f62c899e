import type { Gender, GoneReason, IsoDate, MemberKind, RegistrationKind, Role } from '@netwerk/domain';
import type { AgreementRow, CaseRow, ScalingEntryRow, WaitingEntryRow } from './case-rows.types.ts';
import type {
  NeedRow,
  OfferRow,
  OpportunityDecisionRow,
  SafetyMarkRow,
  StepMomentRow,
  StepRow,
} from './kansen-rows.types.ts';

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
  Household: { id: string };
  Interest: CodeRow;
  Need: NeedRow;
  Offer: OfferRow;
  SafetyMark: SafetyMarkRow;
  OpportunityDecision: OpportunityDecisionRow;
  Step: StepRow;
  StepMoment: StepMomentRow;
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
  gender?: Gender;
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
  roomFrom?: IsoDate;
  leavesOn?: IsoDate;
  awayFrom?: IsoDate;
  awayUntil?: IsoDate;
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
  /** Longitude and latitude. */
  place?: readonly [number, number];
  rhythm: string;
  cost: string;
  wheelchair?: boolean;
  onlyFor?: 'WOMAN' | 'MAN';
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
