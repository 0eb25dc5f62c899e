/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Soort afspraak met de cliënt. */
export type AgreementKind =
  /** Mag er een netwerkkaart zijn. */
  | 'I1'
  /** Mag er naar deze hulp gezocht worden. */
  | 'I2';

/** Hoe een afspraak vandaag staat: geldt, verlopen, ingetrokken, of nooit gegeven. */
export type AgreementState =
  | 'EXPIRED'
  | 'MISSING'
  | 'VALID'
  | 'WITHDRAWN';

/** Opnieuw ordenen: from now on everybody who stands on the map is placed anew, and pinned places are let go. */
export type ArrangeNetworkInput = {
  caseId: string;
  idempotencyKey: string;
};

/** Waarom dit traject nu aandacht vraagt. In this order of urgency; at most one per client. */
export type AttentionKind =
  /** Een afspraak (I1 of I2) loopt binnen dertig dagen af. */
  | 'AGREEMENT_ENDS'
  /** De contactpersoon vertrekt binnen acht weken. */
  | 'CONTACT_LEAVES'
  /** Het netwerk is al een jaar niet bevestigd. */
  | 'NETWORK_OLD'
  /** Er is nog geen netwerk getekend. */
  | 'NO_NETWORK'
  /** Een collega heeft dit dossier met een reden geopend, in de laatste veertien dagen. */
  | 'OPENED_BY_COLLEAGUE'
  /** Eerst veiligheid bespreken (geheim adres). */
  | 'SAFETY_FIRST'
  /** De cliënt wacht op hulp. */
  | 'WAITING';

/** Rol in het traject: contactpersoon, duo, regisseur of vervanger. */
export type CaseRoleKind =
  | 'CONTACT'
  | 'DUO'
  | 'REGISSEUR'
  | 'STAND_IN';

/** Verandering: nieuw, dichterbij, verder weg, gestopt, gelijk. */
export type ChangeKind =
  | 'CLOSER'
  | 'FURTHER'
  | 'NEW'
  | 'SAME'
  | 'STOPPED';

/** Wachtregel veranderen: what is left out is emptied. */
export type ChangeWaitingInput = {
  baseVersion: number;
  bridgedBy?: string | null | undefined;
  caseId: string;
  expectedOn?: string | null | undefined;
  forWhat: string;
  idempotencyKey: string;
  since: string;
  waitingId: string;
};

/** Hoe de ingelogde medewerker bij dit dossier komt. */
export type ClientAccessKind =
  | 'CASE_ROLE'
  | 'OPENED_WITH_REASON';

/** Klopt nog: the running ties of these members, at most 150 at once. */
export type ConfirmTiesInput = {
  caseId: string;
  idempotencyKey: string;
  members: Array<ConfirmedMemberInput>;
  on: string;
};

/** Wiens band nog klopt. */
export type ConfirmedMemberInput = {
  baseVersion: number;
  memberId: string;
};

/** Naam, relatie of soort verbeteren. */
export type CorrectMemberInput = {
  baseVersion: number;
  callName: string;
  caseId: string;
  idempotencyKey: string;
  kind: MemberKind;
  memberId: string;
  minor: boolean;
  relation?: string | null | undefined;
};

/** Wie kent wie verbeteren. */
export type CorrectMemberTieInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  nature: TieNature;
  tieId: string;
};

/** Een fout verbeteren: it never was so. Replaces the facts of one period; dates that are left out stay. */
export type CorrectTieInput = {
  baseVersion: number;
  caseId: string;
  facts: TieFactsInput;
  idempotencyKey: string;
  memberId: string;
  tieId: string;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

/** Ze kennen elkaar niet meer. */
export type EndMemberTieInput = {
  baseVersion: number;
  because: EndReason;
  caseId: string;
  idempotencyKey: string;
  on: string;
  tieId: string;
};

/** Waarom een band stopte of veranderde. SAFETY is known to few; HELP_ENDED: de hulp is afgerond. */
export type EndReason =
  | 'BY_CHOICE'
  | 'CHANGED'
  | 'DIED'
  | 'FADED'
  | 'HELP_ENDED'
  | 'ILLNESS'
  | 'MOVED'
  | 'SAFETY'
  | 'UNKNOWN';

/** Band stopt. */
export type EndTieInput = {
  baseVersion: number;
  because: EndReason;
  caseId: string;
  idempotencyKey: string;
  memberId: string;
  /** First day on which it no longer holds. */
  on: string;
  tieId: string;
};

/** Het wachten is voorbij. */
export type EndWaitingInput = {
  baseVersion: number;
  because: WaitingEnd;
  caseId: string;
  idempotencyKey: string;
  /** Not before `since`, not in the future. */
  on: string;
  waitingId: string;
};

/** Hoe het netwerk wordt meegenomen: op papier, of als plaatje. */
export type ExportFormat =
  | 'PNG'
  | 'PRINT'
  | 'SVG';

/** Wat er wordt meegenomen, en voor wie. */
export type ExportNetworkInput = {
  caseId: string;
  format: ExportFormat;
  /** Made by the sender for this one act. */
  idempotencyKey: string;
  language?: Language;
  /** Vandaag when left out. */
  on?: string | null | undefined;
  reader: ExportReader;
};

/** Voor wie: de cliënt, or het dossier. */
export type ExportReader =
  | 'CLIENT'
  | 'FILE';

/** Hoe vaak er contact is, in the words of the maps in use. AS_NEEDED: als het nodig is. */
export type Frequency =
  | 'AS_NEEDED'
  | 'DAILY'
  | 'HARDLY_EVER'
  | 'MONTHLY'
  | 'SEVERAL_PER_WEEK'
  | 'SEVERAL_PER_YEAR'
  | 'SOMETIMES'
  | 'WEEKLY'
  | 'YEARLY';

/** Waarom een netwerklid er niet meer is: overleden of verhuisd. */
export type GoneReason =
  | 'DIED'
  | 'MOVED';

/** Netwerklid is geïnformeerd (afspraak N). */
export type InformMemberInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  memberId: string;
  /** Empty: not informed after all. */
  on?: string | null | undefined;
};

/** Taal van de zinnen die de dienst zelf schrijft. */
export type Language =
  | 'EN'
  | 'NL';

/** Wettelijke grond: sets how long the file is kept. */
export type LegalGround =
  | 'CONSENT'
  | 'JEUGDWET'
  | 'PARTICIPATIEWET'
  | 'WGS'
  | 'WMO';

/** Leefgebied. */
export type LifeDomain =
  | 'FINANCE'
  | 'HOUSING'
  | 'MEANING'
  | 'MENTAL_HEALTH'
  | 'PHYSICAL_HEALTH'
  | 'SOCIAL'
  | 'WORK';

/** Netwerk besproken met de cliënt. */
export type MarkDiscussedInput = {
  caseId: string;
  idempotencyKey: string;
  /** Not in the future, not before the case began. */
  on: string;
};

/** Overleden of verhuisd. The ties stay as they were. */
export type MarkMemberGoneInput = {
  baseVersion: number;
  /** Empty: it was a mistake, the member is still there. */
  because?: GoneReason | null | undefined;
  caseId: string;
  idempotencyKey: string;
  memberId: string;
  /** Empty with a reason: already at the first date of the map. */
  since?: string | null | undefined;
};

/** Over wie de maten gaan: alle mensen op de kaart, of alleen de informele. */
export type MeasureScope =
  | 'INFORMAL'
  | 'PEOPLE';

/** Soort netwerklid: naaste, professional, groep of plek, huisdier. */
export type MemberKind =
  | 'GROUP'
  | 'INFORMAL'
  | 'PET'
  | 'PROFESSIONAL';

/** Wat er op de kaart gedaan is. */
export type NetworkChangeKind =
  | 'ARRANGE_NETWORK'
  | 'CONFIRM_TIES'
  | 'CORRECT_MEMBER'
  | 'CORRECT_MEMBER_TIE'
  | 'CORRECT_TIE'
  | 'END_MEMBER_TIE'
  | 'END_TIE'
  | 'INFORM_MEMBER'
  | 'MARK_MEMBER_GONE'
  | 'PIN_MEMBER'
  | 'RECORD_MEMBER'
  | 'RECORD_MEMBER_TIE'
  | 'RECORD_TIE'
  | 'REDO'
  | 'REMOVE_MEMBER'
  | 'REMOVE_MEMBER_TIE'
  | 'UNDO';

/** Welke cliënt van een collega geopend wordt, en waarom. */
export type OpenColleagueClientInput = {
  /** Which of several clients with this name, from an earlier answer. */
  caseId?: string | null | undefined;
  /** Toelichting; mandatory with the reason OTHER. */
  explanation?: string | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** Whole name of the client as the worker knows it. */
  name: string;
  reason: OpeningReason;
};

/** Reden om het dossier van een collega te openen. */
export type OpeningReason =
  | 'CLIENT_AT_THE_DOOR'
  | 'CONSULTATION'
  | 'OTHER'
  | 'STANDING_IN_TODAY';

/** Plek vastzetten of loslaten. */
export type PinMemberInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  memberId: string;
  /** Empty: let go. */
  place?: PinnedPlaceInput | null | undefined;
};

/** Vastgezette plek. */
export type PinnedPlaceInput = {
  /** 0 to 1: from the first border of the sector to the last, clockwise. */
  angle: number;
  /** 0 to 1: from the inner border of the ring to the outer one. */
  depth: number;
};

/** Waarover een zin gaat. */
export type ReadingTopic =
  | 'CONTACT_FADED'
  | 'COVERAGE'
  | 'DENSITY'
  | 'DIFFERENT_CIRCLES'
  | 'FRESHNESS'
  | 'GIVE_AND_TAKE'
  | 'LEANS_ON_ONE'
  | 'MINOR_CARES'
  | 'PROFESSIONAL_ONLY'
  | 'SIZE';

/** Wat de cliënt afsprak. */
export type RecordAgreementInput = {
  /** Verlengen: the agreement of this kind that was given last, as the worker saw it; left out when there was none. */
  after?: string | null | undefined;
  /** Version of `after`. */
  baseVersion?: number | null | undefined;
  caseId: string;
  /** First day on which it no longer holds: twelve months later when left out, at most twenty-four. */
  expiresOn?: string | null | undefined;
  /** Not in the future. */
  givenOn: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  kind: AgreementKind;
  /** In the client's own words. */
  words?: string | null | undefined;
};

/** Netwerklid erbij. */
export type RecordMemberInput = {
  callName: string;
  caseId: string;
  /** Empty: only named, without a tie yet. */
  facts?: TieFactsInput | null | undefined;
  idempotencyKey: string;
  kind: MemberKind;
  /** Made by the sender (UUID), so that what follows can be sent before the answer is there. */
  memberId: string;
  minor?: boolean;
  /** First day; not in the future. */
  on: string;
  relation?: string | null | undefined;
  /** Made by the sender (UUID): the first period of the tie. */
  tieId: string;
};

/** Wie kent wie erbij. */
export type RecordMemberTieInput = {
  caseId: string;
  fromId: string;
  idempotencyKey: string;
  nature?: TieNature;
  since: string;
  source?: TieSource;
  /** Made by the sender (UUID). */
  tieId: string;
  toId: string;
};

/** Er is iets veranderd: the old period ends and stays kept, a new one starts. */
export type RecordTieInput = {
  baseVersion: number;
  caseId: string;
  facts: TieFactsInput;
  idempotencyKey: string;
  memberId: string;
  /** First day on which the new facts hold; the first day of the running period replaces that period. */
  since: string;
  /** Made by the sender (UUID), for the new period. */
  tieId: string;
};

/** Waar de cliënt op wacht. */
export type RecordWaitingInput = {
  /** Wat helpt tot die tijd. */
  bridgedBy?: string | null | undefined;
  caseId: string;
  /** Not before `since`. */
  expectedOn?: string | null | undefined;
  forWhat: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** Not in the future. */
  since: string;
};

/** Netwerklid van de kaart halen: was put there by mistake. Goes with all ties; can be undone. */
export type RemoveMemberInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  memberId: string;
};

/** Ze kenden elkaar nooit: was recorded by mistake. */
export type RemoveMemberTieInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  tieId: string;
};

/** Rol: sociaal werker, buurtverbinder, manager, functioneel beheerder, privacy officer (FG). */
export type Role =
  | 'ADMINISTRATOR'
  | 'AREA_MANAGER'
  | 'COMMUNITY_CONNECTOR'
  | 'PRIVACY_OFFICER'
  | 'SOCIAL_WORKER';

/** Sector: familie; vrienden en buren; werk, school, vereniging; hulpverlening. */
export type Sector =
  | 'CARE'
  | 'FAMILY'
  | 'FRIENDS_NEIGHBOURS'
  | 'WORK_SCHOOL_CLUB';

/** Schil: binnenschil (works in the team) of buitenschil (works with the team). */
export type Shell =
  | 'INNER'
  | 'OUTER';

/** Steun van één soort. Acts as told, 0 to 20 each; at least one of the two is not 0. */
export type SupportInput = {
  /** Geeft: what the client gives. */
  given: number;
  kind: SupportKind;
  /** Krijgt: what the client gets. */
  received: number;
  words?: string | null | undefined;
};

/** Soort steun: praktisch, gezelschap, advies, emotioneel. */
export type SupportKind =
  | 'ADVICE'
  | 'COMPANY'
  | 'EMOTIONAL'
  | 'PRACTICAL';

/** Verschil in gegeven steun: number of acts that the client gets from this member. */
export type SupportShift =
  | 'EQUAL'
  | 'LESS'
  | 'MORE';

/** Wat er over de band verteld is. What is left out is not known; the whole is replaced, not mended. */
export type TieFactsInput = {
  frequency?: Frequency | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  /** NAMED (alleen genoemd) holds no support, strength or frequency. */
  nature: TieNature;
  /** Outside the rim on purpose; then without a ring. */
  outside?: boolean;
  /** Kring 1, 2 or 3; empty: not placed yet. */
  ring?: number | null | undefined;
  sector?: Sector | null | undefined;
  source: TieSource;
  /** 1 to 3. */
  strength?: number | null | undefined;
  /** Each kind at most once. */
  support: Array<SupportInput>;
};

/** Aard van de band: gewoon, spanning, geen contact, alleen genoemd. */
export type TieNature =
  | 'CUT_OFF'
  | 'NAMED'
  | 'ORDINARY'
  | 'TENSION';

/** Bron: verteld, gezien of aangenomen. */
export type TieSource =
  | 'ASSUMED'
  | 'SEEN'
  | 'TOLD';

/** Ongedaan maken of opnieuw doen: names the change, so that a second tap does not take back one more. */
export type UndoNetworkChangeInput = {
  caseId: string;
  changeId: string;
  idempotencyKey: string;
};

/** Waarom het wachten ophield: het is begonnen, het hoeft niet meer, of de cliënt wil niet langer wachten. */
export type WaitingEnd =
  | 'NOT_NEEDED'
  | 'STARTED'
  | 'STOPPED_WAITING';

/** De cliënt trekt een afspraak in. */
export type WithdrawAgreementInput = {
  /** The agreement of its kind that was given last. */
  agreementId: string;
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  /** Not before it was given, not in the future; holds from the next answer on. */
  withdrawnOn: string;
};

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement:
    | { __typename: 'AgreementRecorded', agreementId: string }
    | { __typename: 'NewerAgreement', caseId: string }
   };

export type WithdrawAgreementMutationVariables = Exact<{
  input: WithdrawAgreementInput;
}>;


export type WithdrawAgreementMutation = { withdrawAgreement:
    | { __typename: 'AgreementWithdrawn', agreementId: string }
    | { __typename: 'NewerAgreement', caseId: string }
   };

export type MarkDiscussedMutationVariables = Exact<{
  input: MarkDiscussedInput;
}>;


export type MarkDiscussedMutation = { markDiscussed: { discussedOn: string } };

export type ClientNetworkQueryVariables = Exact<{
  caseId: string;
  on?: string | null | undefined;
  language: Language;
}>;


export type ClientNetworkQuery = { clientNetwork: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, agreement: { state: AgreementState, until: string | null, sentence: string }, reading: Array<{ topic: ReadingTopic, text: string, question: string | null, meaning: string, computable: boolean, memberIds: Array<string> }>, measures: Array<{ scope: MeasureScope, leansOnShare: number | null, leansOnMemberId: string | null }>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> } };

export type ClientQueryVariables = Exact<{
  caseId: string;
}>;


export type ClientQuery = { client: { caseId: string, callName: string, fullName: string, addressHidden: boolean, area: { name: string } | null, access: { kind: ClientAccessKind, myRole: CaseRoleKind | null, until: string | null }, case: { openedOn: string, closedOn: string | null, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string, lookAgainOn: string | null, discussedOn: string | null, roles: Array<{ role: CaseRoleKind, name: string, since: string, until: string | null }>, openings: Array<{ by: string, at: string, reason: OpeningReason, explanation: string | null }>, agreements: Array<{ id: string, version: number, kind: AgreementKind, givenOn: string, expiresOn: string, withdrawnOn: string | null, replacedOn: string | null, words: string | null }>, waiting: Array<{ id: string, version: number, forWhat: string, since: string, bridgedBy: string | null, expectedOn: string | null, endedOn: string | null, endedBecause: WaitingEnd | null }>, toInform: { count: number, overdue: number, firstBy: string | null } } } };

export type ConversationFactsFragment = { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, hasLine: boolean, strength: number | null, frequency: Frequency | null, support: Array<{ kind: SupportKind, received: boolean, given: boolean }> }>, links: Array<{ id: string, fromId: string, toId: string }>, places: Array<{ memberId: string, callName: string | null, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }> };

export type ConversationQueryVariables = Exact<{
  caseId: string;
}>;


export type ConversationQuery = { conversation: { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, hasLine: boolean, strength: number | null, frequency: Frequency | null, support: Array<{ kind: SupportKind, received: boolean, given: boolean }> }>, links: Array<{ id: string, fromId: string, toId: string }>, places: Array<{ memberId: string, callName: string | null, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }> } };

export type HeadingOfExportFragment = { madeOn: string, madeBy: string, discussedOn: string | null };

export type ExportNetworkMutationVariables = Exact<{
  input: ExportNetworkInput;
}>;


export type ExportNetworkMutation = { exportNetwork:
    | { __typename: 'ClientExport', heading: { madeOn: string, madeBy: string, discussedOn: string | null }, network: { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, hasLine: boolean, strength: number | null, frequency: Frequency | null, support: Array<{ kind: SupportKind, received: boolean, given: boolean }> }>, links: Array<{ id: string, fromId: string, toId: string }>, places: Array<{ memberId: string, callName: string | null, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }> } }
    | { __typename: 'FileExport', heading: { madeOn: string, madeBy: string, discussedOn: string | null }, fileNetwork: { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, nature: TieNature, strength: number | null, frequency: Frequency | null, confirmedOn: string, stale: boolean, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }>, links: Array<{ id: string, fromId: string, toId: string, nature: TieNature }>, places: Array<{ memberId: string, callName: string | null, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }>, sentences: Array<{ text: string, question: string | null }> } }
   };

export type FileFactsFragment = { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, nature: TieNature, strength: number | null, frequency: Frequency | null, confirmedOn: string, stale: boolean, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }>, links: Array<{ id: string, fromId: string, toId: string, nature: TieNature }>, places: Array<{ memberId: string, callName: string | null, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }>, sentences: Array<{ text: string, question: string | null }> };

export type NetworkMapFragment = { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> };

export type MemberOnMapFragment = { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> };

export type TieOnMapFragment = { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> };

export type MyClientsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyClientsQuery = { myClients: { totalCount: number, edges: Array<{ node: { caseId: string, fullName: string, addressHidden: boolean, question: string, myRole: CaseRoleKind, networkSize: number, discussedOn: string | null, area: { name: string } | null, attention: { kind: AttentionKind, on: string | null, words: string | null, bridgedBy: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NetworkComparisonQueryVariables = Exact<{
  caseId: string;
  then: string;
  now: string;
  language: Language;
}>;


export type NetworkComparisonQuery = { clientNetworkComparison: { then: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> }, now: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> }, changes: Array<{ memberId: string, change: ChangeKind, supportShift: SupportShift }>, sentences: Array<{ change: ChangeKind, heading: string, text: string, memberIds: Array<string> }>, coverage: Array<{ kind: SupportKind, thenMemberIds: Array<string>, nowMemberIds: Array<string> }> } };

export type OpenColleagueClientMutationVariables = Exact<{
  input: OpenColleagueClientInput;
}>;


export type OpenColleagueClientMutation = { openColleagueClient:
    | { __typename: 'ColleagueClientNotFound', name: string }
    | { __typename: 'ColleagueClientOpened', caseId: string, until: string }
    | { __typename: 'SeveralColleagueClients', choices: Array<{ caseId: string, fullName: string, area: { name: string } | null }> }
   };

export type PlaceToDrawFragment = { memberId: string, callName: string | null, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null };

export type UndoLineFragment = { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string };

export type UndoFragment = { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null };

export type SavedFragment = { changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } };

export type NewerVersionFragment = { recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null };

export type NetworkEditingQueryVariables = Exact<{
  caseId: string;
}>;


export type NetworkEditingQuery = { networkEditing: { undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } } };

export type RecordMemberMutationVariables = Exact<{
  input: RecordMemberInput;
}>;


export type RecordMemberMutation = { recordMember:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type CorrectMemberMutationVariables = Exact<{
  input: CorrectMemberInput;
}>;


export type CorrectMemberMutation = { correctMember:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type MarkMemberGoneMutationVariables = Exact<{
  input: MarkMemberGoneInput;
}>;


export type MarkMemberGoneMutation = { markMemberGone:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type InformMemberMutationVariables = Exact<{
  input: InformMemberInput;
}>;


export type InformMemberMutation = { informMember:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type PinMemberMutationVariables = Exact<{
  input: PinMemberInput;
}>;


export type PinMemberMutation = { pinMember:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type RecordTieMutationVariables = Exact<{
  input: RecordTieInput;
}>;


export type RecordTieMutation = { recordTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type CorrectTieMutationVariables = Exact<{
  input: CorrectTieInput;
}>;


export type CorrectTieMutation = { correctTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type EndTieMutationVariables = Exact<{
  input: EndTieInput;
}>;


export type EndTieMutation = { endTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type ConfirmTiesMutationVariables = Exact<{
  input: ConfirmTiesInput;
}>;


export type ConfirmTiesMutation = { confirmTies:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type RecordMemberTieMutationVariables = Exact<{
  input: RecordMemberTieInput;
}>;


export type RecordMemberTieMutation = { recordMemberTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type CorrectMemberTieMutationVariables = Exact<{
  input: CorrectMemberTieInput;
}>;


export type CorrectMemberTieMutation = { correctMemberTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type EndMemberTieMutationVariables = Exact<{
  input: EndMemberTieInput;
}>;


export type EndMemberTieMutation = { endMemberTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type RemoveMemberTieMutationVariables = Exact<{
  input: RemoveMemberTieInput;
}>;


export type RemoveMemberTieMutation = { removeMemberTie:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type ArrangeNetworkMutationVariables = Exact<{
  input: ArrangeNetworkInput;
}>;


export type ArrangeNetworkMutation = { arrangeNetwork:
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
    | { __typename: 'NewerNetworkVersion', recordId: string, version: number | null, changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null, member: { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, informedOn: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> } | null } | null, memberTie: { id: string, fromId: string, toId: string, version: number, nature: TieNature, confirmedOn: string } | null }
   };

export type UndoNetworkChangeMutationVariables = Exact<{
  input: UndoNetworkChangeInput;
}>;


export type UndoNetworkChangeMutation = { undoNetworkChange:
    | { __typename: 'NetworkChangeBuiltUpon', changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null }
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
   };

export type RedoNetworkChangeMutationVariables = Exact<{
  input: UndoNetworkChangeInput;
}>;


export type RedoNetworkChangeMutation = { redoNetworkChange:
    | { __typename: 'NetworkChangeBuiltUpon', changedBy: string | null, changedAt: string | null, kind: NetworkChangeKind | null }
    | { __typename: 'NetworkChanged', changeId: string | null, versions: Array<{ recordId: string, version: number }>, undo: { undo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null, redo: { changeId: string, kind: NetworkChangeKind, memberIds: Array<string>, at: string } | null } }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, role: Role, demo: boolean, today: string, teams: Array<{ id: string, name: string, shell: Shell }> } };

export type RecordWaitingMutationVariables = Exact<{
  input: RecordWaitingInput;
}>;


export type RecordWaitingMutation = { recordWaiting: { waitingId: string } };

export type ChangeWaitingMutationVariables = Exact<{
  input: ChangeWaitingInput;
}>;


export type ChangeWaitingMutation = { changeWaiting:
    | { __typename: 'NewerWaiting', waiting: { id: string, version: number, forWhat: string, since: string, bridgedBy: string | null, expectedOn: string | null, endedOn: string | null, endedBecause: WaitingEnd | null } }
    | { __typename: 'WaitingSaved', waitingId: string }
   };

export type EndWaitingMutationVariables = Exact<{
  input: EndWaitingInput;
}>;


export type EndWaitingMutation = { endWaiting:
    | { __typename: 'NewerWaiting', waiting: { id: string, version: number, forWhat: string, since: string, bridgedBy: string | null, expectedOn: string | null, endedOn: string | null, endedBecause: WaitingEnd | null } }
    | { __typename: 'WaitingSaved', waitingId: string }
   };

export type WaitingFactsFragment = { id: string, version: number, forWhat: string, since: string, bridgedBy: string | null, expectedOn: string | null, endedOn: string | null, endedBecause: WaitingEnd | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceToDrawFragmentDoc = new TypedDocumentString(`
    fragment PlaceToDraw on DrawingPlace {
  memberId
  callName
  relation
  kind
  ring
  outside
  sector
  lifeDomain
  fromOrder
  toOrder
  recordedOrder
  pinnedAngle
  pinnedDepth
}
    `, {"fragmentName":"PlaceToDraw"}) as unknown as TypedDocumentString<PlaceToDrawFragment, unknown>;
export const ConversationFactsFragmentDoc = new TypedDocumentString(`
    fragment ConversationFacts on ConversationNetwork {
  caseId
  clientName
  question
  on
  arrangedOrder
  members {
    id
    callName
    relation
    kind
    goneBecause
    ring
    outside
    sector
    lifeDomain
    hasLine
    strength
    frequency
    support {
      kind
      received
      given
    }
  }
  links {
    id
    fromId
    toId
  }
  places {
    ...PlaceToDraw
  }
}
    fragment PlaceToDraw on DrawingPlace {
  memberId
  callName
  relation
  kind
  ring
  outside
  sector
  lifeDomain
  fromOrder
  toOrder
  recordedOrder
  pinnedAngle
  pinnedDepth
}`, {"fragmentName":"ConversationFacts"}) as unknown as TypedDocumentString<ConversationFactsFragment, unknown>;
export const HeadingOfExportFragmentDoc = new TypedDocumentString(`
    fragment HeadingOfExport on ExportHeading {
  madeOn
  madeBy
  discussedOn
}
    `, {"fragmentName":"HeadingOfExport"}) as unknown as TypedDocumentString<HeadingOfExportFragment, unknown>;
export const FileFactsFragmentDoc = new TypedDocumentString(`
    fragment FileFacts on FileNetwork {
  caseId
  clientName
  question
  on
  arrangedOrder
  members {
    id
    callName
    relation
    kind
    goneBecause
    ring
    outside
    sector
    lifeDomain
    nature
    strength
    frequency
    support {
      kind
      received
      given
      words
    }
    confirmedOn
    stale
  }
  links {
    id
    fromId
    toId
    nature
  }
  places {
    ...PlaceToDraw
  }
  sentences {
    text
    question
  }
}
    fragment PlaceToDraw on DrawingPlace {
  memberId
  callName
  relation
  kind
  ring
  outside
  sector
  lifeDomain
  fromOrder
  toOrder
  recordedOrder
  pinnedAngle
  pinnedDepth
}`, {"fragmentName":"FileFacts"}) as unknown as TypedDocumentString<FileFactsFragment, unknown>;
export const TieOnMapFragmentDoc = new TypedDocumentString(`
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
    `, {"fragmentName":"TieOnMap"}) as unknown as TypedDocumentString<TieOnMapFragment, unknown>;
export const MemberOnMapFragmentDoc = new TypedDocumentString(`
    fragment MemberOnMap on NetworkMember {
  id
  version
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  informBy
  pin {
    angle
    depth
  }
  tie {
    ...TieOnMap
  }
  history {
    on
    text
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}`, {"fragmentName":"MemberOnMap"}) as unknown as TypedDocumentString<MemberOnMapFragment, unknown>;
export const NetworkMapFragmentDoc = new TypedDocumentString(`
    fragment NetworkMap on ClientNetwork {
  caseId
  clientName
  on
  firstOn
  arrangedAt
  changedOn
  members {
    ...MemberOnMap
  }
  ties {
    id
    fromId
    toId
    version
    validFrom
    nature
    confirmedOn
  }
  places {
    memberId
    callName
    relation
    kind
    ring
    outside
    sector
    lifeDomain
    validFrom
    validTo
    recordedAt
    pin {
      angle
      depth
    }
  }
}
    fragment MemberOnMap on NetworkMember {
  id
  version
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  informBy
  pin {
    angle
    depth
  }
  tie {
    ...TieOnMap
  }
  history {
    on
    text
  }
}
fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}`, {"fragmentName":"NetworkMap"}) as unknown as TypedDocumentString<NetworkMapFragment, unknown>;
export const UndoLineFragmentDoc = new TypedDocumentString(`
    fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
    `, {"fragmentName":"UndoLine"}) as unknown as TypedDocumentString<UndoLineFragment, unknown>;
export const UndoFragmentDoc = new TypedDocumentString(`
    fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
    fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}`, {"fragmentName":"Undo"}) as unknown as TypedDocumentString<UndoFragment, unknown>;
export const SavedFragmentDoc = new TypedDocumentString(`
    fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
    fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}`, {"fragmentName":"Saved"}) as unknown as TypedDocumentString<SavedFragment, unknown>;
export const NewerVersionFragmentDoc = new TypedDocumentString(`
    fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}`, {"fragmentName":"NewerVersion"}) as unknown as TypedDocumentString<NewerVersionFragment, unknown>;
export const WaitingFactsFragmentDoc = new TypedDocumentString(`
    fragment WaitingFacts on WaitingEntry {
  id
  version
  forWhat
  since
  bridgedBy
  expectedOn
  endedOn
  endedBecause
}
    `, {"fragmentName":"WaitingFacts"}) as unknown as TypedDocumentString<WaitingFactsFragment, unknown>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: RecordAgreementInput!) {
  recordAgreement(input: $input) {
    __typename
    ... on AgreementRecorded {
      agreementId
    }
    ... on NewerAgreement {
      caseId
    }
  }
}
    `, {"hash":"sha256:141c101645ba56232c591242f753e250c4d09a9a1ea304486c60504bb25c69de"}) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const WithdrawAgreementDocument = new TypedDocumentString(`
    mutation WithdrawAgreement($input: WithdrawAgreementInput!) {
  withdrawAgreement(input: $input) {
    __typename
    ... on AgreementWithdrawn {
      agreementId
    }
    ... on NewerAgreement {
      caseId
    }
  }
}
    `, {"hash":"sha256:66f771071ca494bbebe22a2b6720ad66b5973e300ca43e316b38d7f248214a36"}) as unknown as TypedDocumentString<WithdrawAgreementMutation, WithdrawAgreementMutationVariables>;
export const MarkDiscussedDocument = new TypedDocumentString(`
    mutation MarkDiscussed($input: MarkDiscussedInput!) {
  markDiscussed(input: $input) {
    discussedOn
  }
}
    `, {"hash":"sha256:c4fc3e224d3949a40304fa06673591c2b8564f58b4e8c2258237c7a7c09795ed"}) as unknown as TypedDocumentString<MarkDiscussedMutation, MarkDiscussedMutationVariables>;
export const ClientNetworkDocument = new TypedDocumentString(`
    query ClientNetwork($caseId: ID!, $on: Date, $language: Language!) {
  clientNetwork(caseId: $caseId, on: $on, language: $language) {
    ...NetworkMap
    agreement {
      state
      until
      sentence
    }
    reading {
      topic
      text
      question
      meaning
      computable
      memberIds
    }
    measures {
      scope
      leansOnShare
      leansOnMemberId
    }
  }
}
    fragment NetworkMap on ClientNetwork {
  caseId
  clientName
  on
  firstOn
  arrangedAt
  changedOn
  members {
    ...MemberOnMap
  }
  ties {
    id
    fromId
    toId
    version
    validFrom
    nature
    confirmedOn
  }
  places {
    memberId
    callName
    relation
    kind
    ring
    outside
    sector
    lifeDomain
    validFrom
    validTo
    recordedAt
    pin {
      angle
      depth
    }
  }
}
fragment MemberOnMap on NetworkMember {
  id
  version
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  informBy
  pin {
    angle
    depth
  }
  tie {
    ...TieOnMap
  }
  history {
    on
    text
  }
}
fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}`, {"hash":"sha256:97adb657dab57b3662b2acc524f7f5c015adfce6f615b878b41236b902239929"}) as unknown as TypedDocumentString<ClientNetworkQuery, ClientNetworkQueryVariables>;
export const ClientDocument = new TypedDocumentString(`
    query Client($caseId: ID!) {
  client(caseId: $caseId) {
    caseId
    callName
    fullName
    area {
      name
    }
    addressHidden
    access {
      kind
      myRole
      until
    }
    case {
      openedOn
      closedOn
      referrer
      asked
      question
      agreedInstead
      goal
      legalGround
      purpose
      lookAgainOn
      discussedOn
      roles {
        role
        name
        since
        until
      }
      openings {
        by
        at
        reason
        explanation
      }
      agreements {
        id
        version
        kind
        givenOn
        expiresOn
        withdrawnOn
        replacedOn
        words
      }
      waiting {
        ...WaitingFacts
      }
      toInform {
        count
        overdue
        firstBy
      }
    }
  }
}
    fragment WaitingFacts on WaitingEntry {
  id
  version
  forWhat
  since
  bridgedBy
  expectedOn
  endedOn
  endedBecause
}`, {"hash":"sha256:fab8429d0d8a650d5a46e91fd842cf5cd9416bbf032034c8608510fe0e390255"}) as unknown as TypedDocumentString<ClientQuery, ClientQueryVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($caseId: ID!) {
  conversation(caseId: $caseId) {
    ...ConversationFacts
  }
}
    fragment ConversationFacts on ConversationNetwork {
  caseId
  clientName
  question
  on
  arrangedOrder
  members {
    id
    callName
    relation
    kind
    goneBecause
    ring
    outside
    sector
    lifeDomain
    hasLine
    strength
    frequency
    support {
      kind
      received
      given
    }
  }
  links {
    id
    fromId
    toId
  }
  places {
    ...PlaceToDraw
  }
}
fragment PlaceToDraw on DrawingPlace {
  memberId
  callName
  relation
  kind
  ring
  outside
  sector
  lifeDomain
  fromOrder
  toOrder
  recordedOrder
  pinnedAngle
  pinnedDepth
}`, {"hash":"sha256:0ed558c133973bdcab5a84762a0bb9a8a09ee60d19ffad64bfdfaba515891a9e"}) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const ExportNetworkDocument = new TypedDocumentString(`
    mutation ExportNetwork($input: ExportNetworkInput!) {
  exportNetwork(input: $input) {
    __typename
    ... on ClientExport {
      heading {
        ...HeadingOfExport
      }
      network {
        ...ConversationFacts
      }
    }
    ... on FileExport {
      heading {
        ...HeadingOfExport
      }
      fileNetwork: network {
        ...FileFacts
      }
    }
  }
}
    fragment ConversationFacts on ConversationNetwork {
  caseId
  clientName
  question
  on
  arrangedOrder
  members {
    id
    callName
    relation
    kind
    goneBecause
    ring
    outside
    sector
    lifeDomain
    hasLine
    strength
    frequency
    support {
      kind
      received
      given
    }
  }
  links {
    id
    fromId
    toId
  }
  places {
    ...PlaceToDraw
  }
}
fragment HeadingOfExport on ExportHeading {
  madeOn
  madeBy
  discussedOn
}
fragment FileFacts on FileNetwork {
  caseId
  clientName
  question
  on
  arrangedOrder
  members {
    id
    callName
    relation
    kind
    goneBecause
    ring
    outside
    sector
    lifeDomain
    nature
    strength
    frequency
    support {
      kind
      received
      given
      words
    }
    confirmedOn
    stale
  }
  links {
    id
    fromId
    toId
    nature
  }
  places {
    ...PlaceToDraw
  }
  sentences {
    text
    question
  }
}
fragment PlaceToDraw on DrawingPlace {
  memberId
  callName
  relation
  kind
  ring
  outside
  sector
  lifeDomain
  fromOrder
  toOrder
  recordedOrder
  pinnedAngle
  pinnedDepth
}`, {"hash":"sha256:c97385733120fceaef92cd46cdd4d89ac375feff524c99c2e14e0e2b5044c3d4"}) as unknown as TypedDocumentString<ExportNetworkMutation, ExportNetworkMutationVariables>;
export const MyClientsDocument = new TypedDocumentString(`
    query MyClients($first: Int!, $after: String) {
  myClients(first: $first, after: $after) {
    edges {
      node {
        caseId
        fullName
        area {
          name
        }
        addressHidden
        question
        myRole
        networkSize
        discussedOn
        attention {
          kind
          on
          words
          bridgedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:1c95cf8fc9fa4912980d138060edd6aed20b7ad23ab8fcdcf06ee8d664ebca65"}) as unknown as TypedDocumentString<MyClientsQuery, MyClientsQueryVariables>;
export const NetworkComparisonDocument = new TypedDocumentString(`
    query NetworkComparison($caseId: ID!, $then: Date!, $now: Date!, $language: Language!) {
  clientNetworkComparison(
    caseId: $caseId
    then: $then
    now: $now
    language: $language
  ) {
    then {
      ...NetworkMap
    }
    now {
      ...NetworkMap
    }
    changes {
      memberId
      change
      supportShift
    }
    sentences {
      change
      heading
      text
      memberIds
    }
    coverage {
      kind
      thenMemberIds
      nowMemberIds
    }
  }
}
    fragment NetworkMap on ClientNetwork {
  caseId
  clientName
  on
  firstOn
  arrangedAt
  changedOn
  members {
    ...MemberOnMap
  }
  ties {
    id
    fromId
    toId
    version
    validFrom
    nature
    confirmedOn
  }
  places {
    memberId
    callName
    relation
    kind
    ring
    outside
    sector
    lifeDomain
    validFrom
    validTo
    recordedAt
    pin {
      angle
      depth
    }
  }
}
fragment MemberOnMap on NetworkMember {
  id
  version
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  informBy
  pin {
    angle
    depth
  }
  tie {
    ...TieOnMap
  }
  history {
    on
    text
  }
}
fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}`, {"hash":"sha256:603ea08fc6f5ceef55427afffdac06babce1654c33cc57355f717d9cf9d51af6"}) as unknown as TypedDocumentString<NetworkComparisonQuery, NetworkComparisonQueryVariables>;
export const OpenColleagueClientDocument = new TypedDocumentString(`
    mutation OpenColleagueClient($input: OpenColleagueClientInput!) {
  openColleagueClient(input: $input) {
    __typename
    ... on ColleagueClientOpened {
      caseId
      until
    }
    ... on ColleagueClientNotFound {
      name
    }
    ... on SeveralColleagueClients {
      choices {
        caseId
        fullName
        area {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:e0b9c2f561bf5351b32066c37bd42b3f70b5cb4b3b661440df99e34e4b88ecbd"}) as unknown as TypedDocumentString<OpenColleagueClientMutation, OpenColleagueClientMutationVariables>;
export const NetworkEditingDocument = new TypedDocumentString(`
    query NetworkEditing($caseId: ID!) {
  networkEditing(caseId: $caseId) {
    undo {
      ...Undo
    }
  }
}
    fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}`, {"hash":"sha256:1432579d7568be886c2279a9f198097d7116ab08a9080b7e44ab505ba14104df"}) as unknown as TypedDocumentString<NetworkEditingQuery, NetworkEditingQueryVariables>;
export const RecordMemberDocument = new TypedDocumentString(`
    mutation RecordMember($input: RecordMemberInput!) {
  recordMember(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:ddbca278eb117467095d710a97ae370c9026191c61e2d9ba3da8f8f9e5a6551a"}) as unknown as TypedDocumentString<RecordMemberMutation, RecordMemberMutationVariables>;
export const CorrectMemberDocument = new TypedDocumentString(`
    mutation CorrectMember($input: CorrectMemberInput!) {
  correctMember(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:8a508722bef2e9fc2f858ab1340d833f207f96b23f1752c2ad768dcd98c8a4df"}) as unknown as TypedDocumentString<CorrectMemberMutation, CorrectMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:69adf406072829223b3b712bee8f5c5663af55db8774cc96c0dc080b62a6692f"}) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const MarkMemberGoneDocument = new TypedDocumentString(`
    mutation MarkMemberGone($input: MarkMemberGoneInput!) {
  markMemberGone(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:1b79882ba8e4e4bc908831b917b6d2ce17c8c75f5a3816cc897c451f9c06a631"}) as unknown as TypedDocumentString<MarkMemberGoneMutation, MarkMemberGoneMutationVariables>;
export const InformMemberDocument = new TypedDocumentString(`
    mutation InformMember($input: InformMemberInput!) {
  informMember(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:9cf3a6d9303a03a9c5951a3cce95527e1eb75e5b60b0f4631c2e208cada2da29"}) as unknown as TypedDocumentString<InformMemberMutation, InformMemberMutationVariables>;
export const PinMemberDocument = new TypedDocumentString(`
    mutation PinMember($input: PinMemberInput!) {
  pinMember(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:445849cd70656454eb39e16844a459f4ff07ee4f076392308ed3805542bdc4f9"}) as unknown as TypedDocumentString<PinMemberMutation, PinMemberMutationVariables>;
export const RecordTieDocument = new TypedDocumentString(`
    mutation RecordTie($input: RecordTieInput!) {
  recordTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:2957f45bf86e3d9efe768333909a161655aa394740378eaf217edb6584290538"}) as unknown as TypedDocumentString<RecordTieMutation, RecordTieMutationVariables>;
export const CorrectTieDocument = new TypedDocumentString(`
    mutation CorrectTie($input: CorrectTieInput!) {
  correctTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:3897999ded3d83fefaca0b3e6472b0d3abcf6361bdf5abc03f69f8d90b68100d"}) as unknown as TypedDocumentString<CorrectTieMutation, CorrectTieMutationVariables>;
export const EndTieDocument = new TypedDocumentString(`
    mutation EndTie($input: EndTieInput!) {
  endTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:1048beb3943023809db422c3ad08794c4caaf9b9207c770fb69619f0d100c459"}) as unknown as TypedDocumentString<EndTieMutation, EndTieMutationVariables>;
export const ConfirmTiesDocument = new TypedDocumentString(`
    mutation ConfirmTies($input: ConfirmTiesInput!) {
  confirmTies(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:0fe6d5249d70a1653f92e9b0900aeaa41ecf308aedf62cc524862fae93437627"}) as unknown as TypedDocumentString<ConfirmTiesMutation, ConfirmTiesMutationVariables>;
export const RecordMemberTieDocument = new TypedDocumentString(`
    mutation RecordMemberTie($input: RecordMemberTieInput!) {
  recordMemberTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:0f559ef6cef67e8c71a808eb1c6153d71db74b2d41d31cf4bbc73094871780ce"}) as unknown as TypedDocumentString<RecordMemberTieMutation, RecordMemberTieMutationVariables>;
export const CorrectMemberTieDocument = new TypedDocumentString(`
    mutation CorrectMemberTie($input: CorrectMemberTieInput!) {
  correctMemberTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:1484b20287a9fc7b3229ac181729d08a858db4d80184652596c70bac134ec90a"}) as unknown as TypedDocumentString<CorrectMemberTieMutation, CorrectMemberTieMutationVariables>;
export const EndMemberTieDocument = new TypedDocumentString(`
    mutation EndMemberTie($input: EndMemberTieInput!) {
  endMemberTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:4f1eff09cc9bd4eedebc39ac20673195a5ec29b5ed52adcde16238af73b75c6c"}) as unknown as TypedDocumentString<EndMemberTieMutation, EndMemberTieMutationVariables>;
export const RemoveMemberTieDocument = new TypedDocumentString(`
    mutation RemoveMemberTie($input: RemoveMemberTieInput!) {
  removeMemberTie(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:b83a3c015d145ebb91d125e4fd60d0c4e5bba457c8341b95ce06b83a7f204859"}) as unknown as TypedDocumentString<RemoveMemberTieMutation, RemoveMemberTieMutationVariables>;
export const ArrangeNetworkDocument = new TypedDocumentString(`
    mutation ArrangeNetwork($input: ArrangeNetworkInput!) {
  arrangeNetwork(input: $input) {
    __typename
    ...Saved
    ...NewerVersion
  }
}
    fragment TieOnMap on ClientTie {
  id
  validFrom
  validTo
  ring
  outside
  sector
  lifeDomain
  strength
  frequency
  nature
  unsafe
  support {
    kind
    received
    given
    words
  }
  source
  confirmedOn
  endedBecause
  recordedAt
}
fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}
fragment NewerVersion on NewerNetworkVersion {
  recordId
  version
  changedBy
  changedAt
  kind
  member {
    id
    version
    callName
    relation
    kind
    minor
    goneBecause
    goneSince
    informedOn
    pin {
      angle
      depth
    }
    tie {
      ...TieOnMap
    }
  }
  memberTie {
    id
    fromId
    toId
    version
    nature
    confirmedOn
  }
}`, {"hash":"sha256:44bded9f1d3b95d830bc2ef837d9cc7a601654c910aecb03fd9aca49e10ac7bc"}) as unknown as TypedDocumentString<ArrangeNetworkMutation, ArrangeNetworkMutationVariables>;
export const UndoNetworkChangeDocument = new TypedDocumentString(`
    mutation UndoNetworkChange($input: UndoNetworkChangeInput!) {
  undoNetworkChange(input: $input) {
    __typename
    ...Saved
    ... on NetworkChangeBuiltUpon {
      changedBy
      changedAt
      kind
    }
  }
}
    fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}`, {"hash":"sha256:7cefb1cec18a3e1a5925e95130070163b58c21c29e657cf3c50aa59d48a5cda6"}) as unknown as TypedDocumentString<UndoNetworkChangeMutation, UndoNetworkChangeMutationVariables>;
export const RedoNetworkChangeDocument = new TypedDocumentString(`
    mutation RedoNetworkChange($input: UndoNetworkChangeInput!) {
  redoNetworkChange(input: $input) {
    __typename
    ...Saved
    ... on NetworkChangeBuiltUpon {
      changedBy
      changedAt
      kind
    }
  }
}
    fragment UndoLine on NetworkChangeLine {
  changeId
  kind
  memberIds
  at
}
fragment Undo on NetworkUndo {
  undo {
    ...UndoLine
  }
  redo {
    ...UndoLine
  }
}
fragment Saved on NetworkChanged {
  changeId
  versions {
    recordId
    version
  }
  undo {
    ...Undo
  }
}`, {"hash":"sha256:de403b591c201e111c1ddc97f5935691d677bb3c990d8b1e1512c1ad58925af0"}) as unknown as TypedDocumentString<RedoNetworkChangeMutation, RedoNetworkChangeMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    displayName
    role
    teams {
      id
      name
      shell
    }
    demo
    today
  }
}
    `, {"hash":"sha256:506ee0757919dad61c0e6ade49a3a5ba37e9408b3f0b93b4d60f5fa28cc8ad48"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RecordWaitingDocument = new TypedDocumentString(`
    mutation RecordWaiting($input: RecordWaitingInput!) {
  recordWaiting(input: $input) {
    waitingId
  }
}
    `, {"hash":"sha256:f597c6553b63cbca389d7ce9a1287b65f5d0773ef5764ab53ebc4bb8c31fa927"}) as unknown as TypedDocumentString<RecordWaitingMutation, RecordWaitingMutationVariables>;
export const ChangeWaitingDocument = new TypedDocumentString(`
    mutation ChangeWaiting($input: ChangeWaitingInput!) {
  changeWaiting(input: $input) {
    __typename
    ... on WaitingSaved {
      waitingId
    }
    ... on NewerWaiting {
      waiting {
        ...WaitingFacts
      }
    }
  }
}
    fragment WaitingFacts on WaitingEntry {
  id
  version
  forWhat
  since
  bridgedBy
  expectedOn
  endedOn
  endedBecause
}`, {"hash":"sha256:f6b7263d9b0453f1e3a655d9603e32fe4ca04606ca11a38d2087b423da2ea341"}) as unknown as TypedDocumentString<ChangeWaitingMutation, ChangeWaitingMutationVariables>;
export const EndWaitingDocument = new TypedDocumentString(`
    mutation EndWaiting($input: EndWaitingInput!) {
  endWaiting(input: $input) {
    __typename
    ... on WaitingSaved {
      waitingId
    }
    ... on NewerWaiting {
      waiting {
        ...WaitingFacts
      }
    }
  }
}
    fragment WaitingFacts on WaitingEntry {
  id
  version
  forWhat
  since
  bridgedBy
  expectedOn
  endedOn
  endedBecause
}`, {"hash":"sha256:0b05c3f9be3f210e295f93467351d62193d470ccafe9d38e6ba74cb6aeb0130f"}) as unknown as TypedDocumentString<EndWaitingMutation, EndWaitingMutationVariables>;