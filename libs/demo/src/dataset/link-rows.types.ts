import type {
  CaseRole,
  EndReason,
  Frequency,
  IsoDate,
  LifeDomain,
  Ring,
  Sector,
  Shell,
  Strength,
  TieNature,
  TieSource,
} from '@netwerk/domain';
import type { KeptApart } from './kansen-rows.types.ts';

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
  LIVES_WITH: NoProperties;
  NEED_TOLD_IN: NoProperties;
  OFFER_TOLD_IN: NoProperties;
  PERSON_OFFERS: NoProperties;
  MEMBER_OFFERS: NoProperties;
  OFFERED_AT: NoProperties;
  FREE_AT: { caseId: string };
  INTERESTED_IN: { caseId: string; since: IsoDate };
  AROUND: NoProperties;
  SEEKS: NoProperties;
  STANDS_FOR: { since: IsoDate; recordedBy: string };
  AVOIDS_MEMBER: { id: string; since: IsoDate; recordedBy: string };
  SET_IN: NoProperties;
  KEEPS_PERSON_APART: KeptApart;
  KEEPS_MEMBER_APART: KeptApart;
  RULES_OUT_MEMBER: { side: 'PROTECTED' | 'FEARED'; at: string; recordedBy: string };
  DECIDED_IN: NoProperties;
  DECIDED_ABOUT_PERSON: NoProperties;
  TAKEN_IN: NoProperties;
  ANSWERS: NoProperties;
  LEADS_TO_INITIATIVE: NoProperties;
  LEADS_TO_MEMBER: NoProperties;
  LEADS_TO_PERSON: NoProperties;
  GOES_THROUGH_MEMBER: NoProperties;
  MOMENT_OF: NoProperties;
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
