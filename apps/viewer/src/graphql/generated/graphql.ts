/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Wie iemand kent: een inwoner of een initiatief. */
export type AcquaintanceKind =
  | 'INITIATIVE'
  | 'RESIDENT';

/** Welk initiatief erbij komt. */
export type AddInitiativeInput = {
  facts: InitiativeFactsInput;
  idempotencyKey: string;
  /** Toch toevoegen: it is another one than those that look like it. */
  isAnother: boolean;
};

/** Welke organisatie erbij komt. */
export type AddOrganisationInput = {
  facts: OrganisationFactsInput;
  idempotencyKey: string;
};

/** Een nieuwe professional. */
export type AddProfessionalInput = {
  accent?: string | null | undefined;
  background?: string | null | undefined;
  callName: string;
  familyName: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  organisationId: string;
};

/** Afspreken: a kans becomes a stap, with a warm introduction. */
export type AgreeStepInput = {
  caseId: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** Not in the past, at most a year ahead. */
  introduceOn: string;
  /** Wie stelt wie aan wie voor. */
  introducer: string;
  opportunityId: string;
  plannedEndOn?: string | null | undefined;
  plannedEndWords?: string | null | undefined;
  /** The rule that proposed it. */
  ruleId: string;
  /** What the client said. */
  saidWords?: string | null | undefined;
};

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

/** Toch weer wel. */
export type AllowPartyInput = {
  avoidanceId: string;
  caseId: string;
  idempotencyKey: string;
};

/** Niveau van een gebied. */
export type AreaLevel =
  | 'DISTRICT'
  | 'MUNICIPALITY'
  | 'NEIGHBOURHOOD';

/** Opnieuw ordenen: from now on everybody who stands on the map is placed anew, and pinned places are let go. */
export type ArrangeNetworkInput = {
  caseId: string;
  idempotencyKey: string;
};

/** Rol geven: duo, regisseur or vervanger. The contactpersoon changes by handing over. */
export type AssignCaseRoleInput = {
  caseId: string;
  from: string;
  idempotencyKey: string;
  professionalId: string;
  role: CaseRoleKind;
  /** Tot: the first day on which it no longer holds; empty: until further notice. */
  until?: string | null | undefined;
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

/** Niet deze persoon, groep of plek. */
export type AvoidPartyInput = {
  caseId: string;
  idempotencyKey: string;
  kind: PartyKind;
  /** Somebody of this map; a resident of an own area or a professional; an initiative. */
  partyId: string;
};

/** Afloop van een traject. */
export type CaseOutcomeKind =
  /** De cliënt stopte. */
  | 'CLIENT_STOPPED'
  /** Overleden. */
  | 'DIED'
  /** Doel bereikt. */
  | 'GOAL_REACHED'
  /** Verhuisd. */
  | 'MOVED'
  /** Deels bereikt. */
  | 'PARTLY_REACHED'
  /** Overgedragen aan andere hulp. */
  | 'TRANSFERRED';

/** Rol in het traject: contactpersoon, duo, regisseur of vervanger. */
export type CaseRoleKind =
  | 'CONTACT'
  | 'DUO'
  | 'REGISSEUR'
  | 'STAND_IN';

/** Teksten van het traject veranderen; all of them are sent, an empty one is taken away. */
export type ChangeCaseInput = {
  agreedInstead?: string | null | undefined;
  asked: string;
  /** The version on which this change was based. */
  baseVersion: number;
  caseId: string;
  goal?: string | null | undefined;
  idempotencyKey: string;
  legalGround: LegalGround;
  purpose: string;
  question: string;
  referrer?: string | null | undefined;
};

/** Wanneer de cliënt tijd heeft; at most fourteen. What is there already is not doubled, what was gone already stays gone. */
export type ChangeFreeTimesInput = {
  add: Array<FreeTimeInput>;
  caseId: string;
  idempotencyKey: string;
  /** Ids of the moments that are no longer free. */
  remove: Array<string>;
};

/** Wat er aan een initiatief verandert. */
export type ChangeInitiativeInput = {
  /** The version that the change was based on. */
  baseVersion: number;
  facts: InitiativeFactsInput;
  id: string;
  idempotencyKey: string;
};

/** Wat de cliënt graag doet: what is there already is confirmed, what was gone already stays gone. */
export type ChangeInterestsInput = {
  add: Array<Interest>;
  caseId: string;
  idempotencyKey: string;
  remove: Array<Interest>;
};

/** Verandering: nieuw, dichterbij, verder weg, gestopt, gelijk. */
export type ChangeKind =
  | 'CLOSER'
  | 'FURTHER'
  | 'NEW'
  | 'SAME'
  | 'STOPPED';

/** Vraag veranderen: what is left out is emptied. The day of today counts as the day on which the client last said so. */
export type ChangeNeedInput = {
  baseVersion: number;
  caseId: string;
  handlesMoney: boolean;
  idempotencyKey: string;
  interest?: Interest | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  mostMetres?: number | null | undefined;
  needId: string;
  since: string;
  stepFree: boolean;
  supportKind: SupportKind;
  withWhom?: WithWhom | null | undefined;
  words: string;
};

/** Aanbod van een buurtbewoner, as it should stand. What is left out ends. */
export type ChangeNeighbourOffersInput = {
  baseVersion: number;
  gender?: Gender | null | undefined;
  idempotencyKey: string;
  /** One to ten. */
  offers: Array<NeighbourOfferInput>;
  residentId: string;
};

/** Wat er aan een organisatie verandert. */
export type ChangeOrganisationInput = {
  baseVersion: number;
  facts: OrganisationFactsInput;
  id: string;
  idempotencyKey: string;
};

/** Naam, accent, achtergrond en werkgever. Everything is replaced; what is absent becomes empty. */
export type ChangeProfessionalInput = {
  accent?: string | null | undefined;
  background?: string | null | undefined;
  baseVersion: number;
  callName: string;
  familyName: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  organisationId: string;
  professionalId: string;
};

/** Veiligheidsmarkering wijzigen. With another name the search is done anew. */
export type ChangeSafetyMarkInput = {
  baseVersion: number;
  callName: string;
  caseId: string;
  familyName?: string | null | undefined;
  idempotencyKey: string;
  kind: SafetyMarkKind;
  markId: string;
  since: string;
  until?: string | null | undefined;
  words?: string | null | undefined;
};

/** Talent veranderen: what is left out is emptied. */
export type ChangeTalentInput = {
  at: Array<WeeklySlotInput>;
  baseVersion: number;
  caseId: string;
  handlesMoney: boolean;
  idempotencyKey: string;
  interest?: Interest | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  offerId: string;
  since: string;
  supportKind: SupportKind;
  words: string;
};

/** Wat er over een vrijwilliger vastligt. Everything is replaced; what is absent becomes empty. */
export type ChangeVolunteerInput = {
  baseVersion: number;
  hoursLimit?: number | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  languages?: string | null | undefined;
  mayBeAskedUntil?: string | null | undefined;
  peopleLimit: number;
  screenedOn?: string | null | undefined;
  trainedOn?: string | null | undefined;
  training?: string | null | undefined;
  volunteerId: string;
};

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

/** Traject afsluiten, today. */
export type CloseCaseInput = {
  caseId: string;
  idempotencyKey: string;
  /** Licht contact: a professional of the team, or somebody else in words; at most one of the two. */
  lightContactId?: string | null | undefined;
  lightContactWords?: string | null | undefined;
  /** Wanneer weer langsgaan. */
  lookAgainOn?: string | null | undefined;
  outcome: CaseOutcomeKind;
  /** How it ended, in the client's own words. */
  words?: string | null | undefined;
};

/** Nog actueel: the facts of this version are still right. */
export type ConfirmInitiativeInput = {
  baseVersion: number;
  id: string;
  idempotencyKey: string;
};

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

/** Waarom een contactpersoon wordt overgedragen. */
export type ContactHandoverReason =
  /** Is drie weken of langer afwezig. */
  | 'AWAY'
  /** Vertrekt binnen acht weken. */
  | 'LEAVES';

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

/** Past niet of Later. */
export type DecisionKind =
  | 'DECLINED'
  | 'LATER';

/** Wie dat zei: de cliënt, de andere kant, of de werker zelf. */
export type DecisionSaidBy =
  | 'CLIENT'
  | 'OTHER_SIDE'
  | 'WORKER';

/** Past niet: this pair stays away for twelve months. */
export type DeclineOpportunityInput = {
  caseId: string;
  idempotencyKey: string;
  opportunityId: string;
  reason: DeclineReason;
  ruleId: string;
  saidBy: DecisionSaidBy;
  words?: string | null | undefined;
};

/** Waarom een kans niet past. */
export type DeclineReason =
  | 'ALREADY_TRIED'
  | 'NOT_NOW'
  | 'NOT_THIS_PERSON'
  | 'NOT_THIS_PLACE'
  | 'OTHER'
  | 'TOO_FAR'
  | 'TOO_MUCH'
  | 'WRONG_TIME';

/** Wat iemand is in de sociale kaart. Never whether somebody is a client. */
export type DirectoryPersonKind =
  | 'PROFESSIONAL'
  | 'RESIDENT'
  | 'VOLUNTEER';

/** Wie of wat u niet meer kent, en sinds welke dag. */
export type EndAcquaintanceInput = {
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  kind: AcquaintanceKind;
  /** First day on which it no longer held. */
  on: string;
  targetId: string;
};

/** Rol beëindigen: the period that began on `since` holds until `on`. */
export type EndCaseRoleInput = {
  caseId: string;
  idempotencyKey: string;
  /** The first day on which it no longer holds. */
  on: string;
  professionalId: string;
  role: CaseRoleKind;
  since: string;
};

/** Geen vaste contactpersoon meer zijn. */
export type EndFixedContactInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** First day on which it no longer holds. */
  on: string;
  professionalId: string;
  teamId: string;
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

/** De vraag is beantwoord of hoeft niet meer. */
export type EndNeedInput = {
  baseVersion: number;
  because: NeedEnd;
  caseId: string;
  idempotencyKey: string;
  needId: string;
  /** Not before `since`, not in the future. */
  on: string;
};

/** Dit aanbod houdt op. */
export type EndOfferInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  offerId: string;
  /** First day on which it no longer holds; not before `since`, not in the future. */
  on: string;
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

/** Veiligheidsmarkering beëindigen. */
export type EndSafetyMarkInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  markId: string;
  /** First day on which it no longer holds: not before it began, not in the future. */
  on: string;
};

/** Stap afronden. */
export type EndStepInput = {
  baseVersion: number;
  because: StepEndReason;
  caseId: string;
  idempotencyKey: string;
  stepId: string;
  /** What happened, in the client's own words. */
  words?: string | null | undefined;
};

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

/** Wiens pauze voorbij is. */
export type EndVolunteerPauseInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  volunteerId: string;
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

/** Moment in de week. Times are written as 17:30; on the same day. */
export type FreeTimeInput = {
  from: string;
  until: string;
  weekday: Weekday;
};

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

/** Vrouw, man of anders, as somebody says it themselves. */
export type Gender =
  | 'MAN'
  | 'OTHER'
  | 'WOMAN';

/** Waarom een netwerklid er niet meer is: overleden of verhuisd. */
export type GoneReason =
  | 'DIED'
  | 'MOVED';

/** Contact overdragen, from a day on. A handover that was planned before is replaced. */
export type HandOverContactInput = {
  caseId: string;
  idempotencyKey: string;
  /** Today or later: the first day of the new contactpersoon. */
  on: string;
  /** A professional of the team that handles the case. */
  to: string;
  /** Warme overdracht: what the new contactpersoon should know. */
  words?: string | null | undefined;
};

/** Wie voortaan begeleider is, en vanaf wanneer. */
export type HandOverVolunteerInput = {
  baseVersion: number;
  from: string;
  guideId: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  volunteerId: string;
};

/** Dit is …. */
export type IdentifyMemberInput = {
  caseId: string;
  idempotencyKey: string;
  memberId: string;
  personId: string;
};

/** Grondslag (AVG, artikel 6) waarop gegevens over mensen in bulk zijn ingelezen. */
export type ImportGround =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTERESTS'
  | 'PUBLIC_TASK'
  | 'VITAL_INTERESTS';

/** Netwerklid is geïnformeerd (afspraak N). */
export type InformMemberInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  memberId: string;
  /** Empty: not informed after all. */
  on?: string | null | undefined;
};

/** Wat er gebeurde: toegevoegd, nog actueel, veranderd, open of dicht gezet, gesteund, steun gestopt. */
export type InitiativeEventKind =
  | 'ADDED'
  | 'CHANGED'
  | 'CONFIRMED'
  | 'STATE_SET'
  | 'SUPPORTED'
  | 'SUPPORT_STOPPED';

/** Alle feiten van een initiatief, as they should stand. What is left empty is not known. */
export type InitiativeFactsInput = {
  accessibility?: string | null | undefined;
  /** At least one; at most 20. */
  areaCodes: Array<string>;
  cost?: string | null | undefined;
  description?: string | null | undefined;
  food?: string | null | undefined;
  /** Wat men er doet. Left out: stays as it is. */
  interests?: Array<Interest> | null | undefined;
  kind: InitiativeKind;
  languages?: string | null | undefined;
  /** Plek op de kaart, breedte: 50 to 54, together with `longitude`. Both left out: stays as it is. */
  latitude?: number | null | undefined;
  lifeDomains: Array<LifeDomain>;
  location?: string | null | undefined;
  /** Plek op de kaart, lengte: 3 to 8. */
  longitude?: number | null | undefined;
  name: string;
  /** Voor wie alleen; null: voor iedereen. Left out: stays as it is. */
  onlyFor?: InitiativeOnlyFor | null | undefined;
  organisationId?: string | null | undefined;
  /** Never fewer than are known by name. */
  organiserCount: number;
  phone?: string | null | undefined;
  places?: number | null | undefined;
  rhythm: string;
  searchWords?: string | null | undefined;
  seeks?: string | null | undefined;
  /** Waarvoor het iemand zoekt. Left out: stays as it is. */
  seeksInterests?: Array<Interest> | null | undefined;
  /** At most 14. */
  slots: Array<WeeklySlotInput>;
  summary?: string | null | undefined;
  supportKinds: Array<SupportKind>;
  taken: number;
  waitingWeeks?: number | null | undefined;
  wheelchair?: boolean | null | undefined;
};

/** Feit van een initiatief dat veranderen kan. */
export type InitiativeField =
  | 'ACCESSIBILITY'
  | 'AREAS'
  | 'COST'
  | 'DESCRIPTION'
  | 'FOOD'
  | 'INTERESTS'
  | 'KIND'
  | 'LANGUAGES'
  | 'LIFE_DOMAINS'
  | 'LOCATION'
  | 'NAME'
  | 'ONLY_FOR'
  | 'ORGANISATION'
  | 'ORGANISER_COUNT'
  | 'PHONE'
  | 'PLACE'
  | 'PLACES'
  | 'RHYTHM'
  | 'SEARCH_WORDS'
  | 'SEEKS'
  | 'SEEKS_INTERESTS'
  | 'SLOTS'
  | 'STATE'
  | 'SUMMARY'
  | 'SUPPORT_KINDS'
  | 'TAKEN'
  | 'WAITING_WEEKS'
  | 'WHEELCHAIR';

/** Keuzes waarmee initiatieven worden gezocht. What is left out does not narrow. */
export type InitiativeFilter = {
  areaCodes?: Array<string> | null | undefined;
  /** Langer dan een half jaar niet nagekeken. */
  checkedLongAgo?: boolean | null | undefined;
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** Only the buurten of the own teams and what is there for the whole gemeente. Somebody without a team sees all. */
  near?: boolean | null | undefined;
  /** Words, or the beginnings of words, in name, description, place and search words. */
  search?: string | null | undefined;
  supportKinds?: Array<SupportKind> | null | undefined;
  /** Rolstoel kan erin. */
  wheelchair?: boolean | null | undefined;
  /** Met plek: open, and with a place free or without a limit. */
  withPlace?: boolean | null | undefined;
};

/** Soort initiatief: groep, activiteit of plek. */
export type InitiativeKind =
  | 'ACTIVITY'
  | 'GROUP'
  | 'PLACE';

/** Alleen voor vrouwen, of alleen voor mannen. */
export type InitiativeOnlyFor =
  | 'MAN'
  | 'WOMAN';

/** Volgorde van de lijst: dichtbij eerst, op naam, langst niet nagekeken eerst. */
export type InitiativeOrder =
  | 'LONGEST_UNCHECKED'
  | 'NAME'
  | 'NEAREST';

/** Staat: open, dicht voor nieuwe mensen, pauze, gestopt. */
export type InitiativeState =
  | 'ENDED'
  | 'FULL'
  | 'OPEN'
  | 'PAUSED';

/** Interesse of bezigheid. */
export type Interest =
  | 'ANIMALS'
  | 'BICYCLE_REPAIR'
  | 'CARDS_AND_GAMES'
  | 'CHILDREN'
  | 'COFFEE'
  | 'COMPUTERS'
  | 'COOKING'
  | 'CRAFTS'
  | 'CYCLING'
  | 'DUTCH_LANGUAGE'
  | 'EATING_TOGETHER'
  | 'FAITH'
  | 'FOOTBALL'
  | 'GARDENING'
  | 'GYMNASTICS'
  | 'MUSIC'
  | 'NATURE'
  | 'PAPERS'
  | 'READING'
  | 'REPAIRS'
  | 'RESPITE'
  | 'SEWING'
  | 'SINGING'
  | 'SWIMMING'
  | 'WALKING';

/** Kennisgemaakt. */
export type IntroduceStepInput = {
  baseVersion: number;
  caseId: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** Not in the future, not before it was agreed. */
  on: string;
  stepId: string;
  words?: string | null | undefined;
};

/** Lid worden van een team. */
export type JoinTeamInput = {
  baseVersion: number;
  from: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  professionalId: string;
  shell: Shell;
  teamId: string;
};

/** Taal van de zinnen die de dienst zelf schrijft. */
export type Language =
  | 'EN'
  | 'NL';

/** Een team verlaten. */
export type LeaveTeamInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** First day on which they are no member any more. */
  on: string;
  professionalId: string;
  teamId: string;
};

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

/** Iemand aan een markering koppelen, of een koppeling terugnemen. Exactly one of member and person. */
export type LinkToSafetyMarkInput = {
  caseId: string;
  idempotencyKey: string;
  /** False takes a link back; who was told in the file stays. */
  linked: boolean;
  markId: string;
  memberId?: string | null | undefined;
  /** Somebody of the own areas, a professional, or a look-alike of this mark. */
  personId?: string | null | undefined;
  side: SafetySide;
};

/** Is dit dezelfde persoon? */
export type LookAlikeAnswer =
  /** Ja, of hoort bij diegene: stays out of sight. */
  | 'LINK'
  /** Nee, iemand anders. */
  | 'RULE_OUT';

/** Hoe het ervoor staat: loopt goed, loopt met wat hulp, nog niet begonnen, gestopt. */
export type LookBackAnswer =
  | 'GOES_WELL'
  | 'NOT_STARTED'
  | 'STOPPED'
  | 'WITH_HELP';

/** Terugkijken. */
export type LookBackOnStepInput = {
  baseVersion: number;
  caseId: string;
  /** Wat helpt nu. */
  helpWords?: string | null | undefined;
  how: LookBackAnswer;
  idempotencyKey: string;
  /** After today, at most a year ahead. Left out: at six weeks, and after that every six weeks. Does not count for STOPPED. */
  nextOn?: string | null | undefined;
  stepId: string;
  /** What the client says about it, in their own words. */
  words?: string | null | undefined;
};

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

/** Hoe een vraag ophield: beantwoord, of het hoeft niet meer. */
export type NeedEnd =
  | 'MET'
  | 'WITHDRAWN';

/** Of een vraag nog openstaat, beantwoord is, of niet meer hoeft. */
export type NeedState =
  | 'MET'
  | 'OPEN'
  | 'WITHDRAWN';

/** Welke afspraak: de cliënt vindt zoeken goed (I2), de ander vindt benaderen goed (A1), beiden vinden namen uitwisselen goed (A2). */
export type NeededAgreement =
  | 'A1'
  | 'A2'
  | 'I2';

/** Keuzes waarmee buurtbewoners worden gezocht. What is left out does not narrow. */
export type NeighbourFilter = {
  /** Buurten of the own areas; somebody with a hidden address is found under none of them. */
  areaCodes?: Array<string> | null | undefined;
  interests?: Array<Interest> | null | undefined;
  supportKinds?: Array<SupportKind> | null | undefined;
};

/** Wat iemand wil doen. */
export type NeighbourOfferInput = {
  /** At most seven; empty: not said. */
  at: Array<WeeklySlotInput>;
  handlesMoney: boolean;
  /** Of an offer that stands; left out for a new one. */
  id?: string | null | undefined;
  interest?: Interest | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  supportKind: SupportKind;
  words: string;
};

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

/** Een inwoner die nog niet bekend is. */
export type NewNeighbourInput = {
  /** CBS-code of a buurt that an own team covers. */
  areaCode: string;
  callName: string;
  familyName: string;
  /** Residents of the same name that this is not; the question about look-alikes leaves them out. */
  notThese: Array<string>;
};

/** Nieuwe inwoner: somebody who was not known yet. */
export type NewResidentInput = {
  /** Buurt, one of the team's own. */
  areaCode: string;
  callName: string;
  familyName?: string | null | undefined;
  /** Geheim adres: where this person lives is shown to nobody but the own worker. */
  hiddenAddress: boolean;
  /** Onder de achttien. */
  minor: boolean;
  /** Residents of the same name who were shown and are somebody else. */
  notThese?: Array<string>;
};

/** Een inwoner die nog niet bekend is. */
export type NewVolunteerResidentInput = {
  /** CBS-code of a buurt that an own team covers. */
  areaCode: string;
  callName: string;
  familyName: string;
};

/** Een gesprek met een vrijwilliger. */
export type NoteVolunteerContactInput = {
  /** When to call again; absent leaves it empty. */
  callOn?: string | null | undefined;
  /** How many people they help now, if it came up. */
  helpsNow?: number | null | undefined;
  /** How many hours a week that takes, if it came up. */
  hoursNow?: number | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  note?: string | null | undefined;
  /** Not after today. */
  on: string;
  volunteerId: string;
};

/** Traject openen, for an inwoner who is known (`residentId`) or for a new one: exactly one of the two. */
export type OpenCaseInput = {
  agreedInstead?: string | null | undefined;
  asked: string;
  /** Contactpersoon: a professional of the team; the sender when empty. */
  contactId?: string | null | undefined;
  goal?: string | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  legalGround: LegalGround;
  newResident?: NewResidentInput | null | undefined;
  /** Own role beside another contactpersoon; never CONTACT. */
  ownRole?: CaseRoleKind | null | undefined;
  purpose: string;
  question: string;
  referrer?: string | null | undefined;
  residentId?: string | null | undefined;
  /** Own team, of the binnenschil. */
  teamId: string;
};

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

/** Wat een kans zou toevoegen, for Stel dat. */
export type OpportunityAddition =
  | 'NOBODY'
  | 'PERSON'
  | 'PLACE'
  | 'PROFESSIONAL';

/** Waar op te letten: eerst navragen, eerst bespreken, eerst veiligheid bespreken. */
export type OpportunityFlagCode =
  | 'ASK_FIRST'
  | 'DISCUSS_FIRST'
  | 'SAFETY_FIRST';

/** Waarover een hint gaat. */
export type OpportunityHintTopic =
  | 'INTERESTS'
  | 'KNOWS_EACH_OTHER'
  | 'LOOKING_AGREEMENT'
  | 'NEEDS'
  | 'RHYTHM'
  | 'SUPPORT'
  | 'TALENTS';

/** Soort kans, the eleven of the product. */
export type OpportunityKind =
  | 'COLLECTIVE'
  | 'CONNECT_CIRCLE'
  | 'HAND_OVER_CONTACT'
  | 'JOIN_INITIATIVE'
  | 'MEAN_SOMETHING'
  | 'MEET_THROUGH_OTHERS'
  | 'MISSING_SUPPORT'
  | 'PROFESSIONAL_EXPERTISE'
  | 'RELIEVE_CARER'
  | 'RESUME_CONTACT'
  | 'TOGETHER_WITH_NEIGHBOUR';

/** Waar een kans heen leidt: een mens, een professional, een groep of plek, of de kring zelf. */
export type OpportunityShape =
  | 'CIRCLE'
  | 'PERSON'
  | 'PLACE'
  | 'PROFESSIONAL';

/** Alle feiten van een organisatie, as they should stand. */
export type OrganisationFactsInput = {
  email?: string | null | undefined;
  kind: OrganisationKind;
  name: string;
  /** At most 20. */
  partnerContactIds: Array<string>;
  phone?: string | null | undefined;
  reachable?: string | null | undefined;
  /** https://… */
  website?: string | null | undefined;
};

/** Soort partner. */
export type OrganisationKind =
  | 'CREDIT_BANK'
  | 'DISTRICT_NURSING'
  | 'FAITH'
  | 'GENERAL_PRACTICE'
  | 'HOUSING_ASSOCIATION'
  | 'INCOME_CONSULTANT'
  | 'LIBRARY'
  | 'MENTAL_HEALTH_CARE'
  | 'MUNICIPALITY'
  | 'POLICE'
  | 'SCHOOL'
  | 'WELFARE';

/** Iemand van de kaart, een mens van de sociale kaart, of een groep of plek. */
export type PartyKind =
  | 'INITIATIVE'
  | 'MEMBER'
  | 'PERSON';

/** Even niet vragen, or again. */
export type PauseNeighbourInput = {
  baseVersion: number;
  idempotencyKey: string;
  paused: boolean;
  residentId: string;
};

/** Tot wanneer een vrijwilliger pauze heeft. */
export type PauseVolunteerInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** First day on which somebody new may be asked again; after today. */
  until: string;
  volunteerId: string;
};

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

/** Weer langsgaan plannen, or take it from the list when `on` is empty. */
export type PlanLookAgainInput = {
  caseId: string;
  idempotencyKey: string;
  on?: string | null | undefined;
};

/** Wanneer de begeleider weer belt. */
export type PlanVolunteerCallInput = {
  baseVersion: number;
  /** Today or later; absent leaves it empty. */
  callOn?: string | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  volunteerId: string;
};

/** Overdracht later bekijken. */
export type PostponeContactHandoverInput = {
  caseId: string;
  idempotencyKey: string;
  /** After today, at most eight weeks ahead. */
  until: string;
};

/** Later: this kans comes back on that day. */
export type PostponeOpportunityInput = {
  caseId: string;
  idempotencyKey: string;
  opportunityId: string;
  ruleId: string;
  /** After today, at most a year ahead. */
  until: string;
};

/** Waarop professionals gekozen worden; what is absent does not count. */
export type ProfessionalFilter = {
  /** Code of an expertise. */
  expertise?: string | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  /** Only those with a registration that ended or ends within three months. */
  registrationEnds?: boolean | null | undefined;
  /** Words of the name, accent, background or an expertise, or their beginnings. */
  search?: string | null | undefined;
  shell?: Shell | null | undefined;
  teamId?: string | null | undefined;
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

/** Wie of wat u kent, sinds wanneer en waarvan. */
export type RecordAcquaintanceInput = {
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  kind: AcquaintanceKind;
  since: string;
  targetId: string;
  via?: string | null | undefined;
};

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

/** Beschikbaarheid vastleggen: the whole is replaced; what is left out becomes empty. */
export type RecordAvailabilityInput = {
  awayFrom?: string | null | undefined;
  /** After `awayFrom`; only together with it. */
  awayUntil?: string | null | undefined;
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** Not in the past, unless it stood there already. */
  leavesOn?: string | null | undefined;
  /** Oneself, or a colleague of the own binnenschil. */
  professionalId: string;
  roomFrom?: string | null | undefined;
};

/** Woont samen met. Only for people of a mark. */
export type RecordHouseholdInput = {
  caseId: string;
  idempotencyKey: string;
  markId: string;
  /** Who lives with them: somebody of the own areas or of the mark. */
  otherId: string;
  /** Somebody of the mark. */
  personId: string;
  /** False: no longer. */
  together: boolean;
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

/** Wat iemand van de kaart zou willen doen. */
export type RecordMemberOfferInput = {
  at: Array<WeeklySlotInput>;
  caseId: string;
  handlesMoney: boolean;
  idempotencyKey: string;
  interest?: Interest | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  /** Somebody of the own circle or a professional on the map, who is still there. */
  memberId: string;
  since: string;
  supportKind: SupportKind;
  words: string;
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

/** Vraag vastleggen. */
export type RecordNeedInput = {
  caseId: string;
  handlesMoney: boolean;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  interest?: Interest | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  /** 100 to 50 000. */
  mostMetres?: number | null | undefined;
  /** When the client said so; not in the future. */
  since: string;
  stepFree: boolean;
  supportKind: SupportKind;
  withWhom?: WithWhom | null | undefined;
  /** In the client's own words. */
  words: string;
};

/** Wie het is: an inwoner who is known already, or a new one. Exactly one of the two. */
export type RecordNeighbourInput = {
  /** First day on which it no longer holds: after today, at most two years after `givenOn`. */
  expiresOn: string;
  gender?: Gender | null | undefined;
  /** When they agreed (A1); not in the future, not before two years ago. */
  givenOn: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  newResident?: NewNeighbourInput | null | undefined;
  /** One to ten. */
  offers: Array<NeighbourOfferInput>;
  residentId?: string | null | undefined;
};

/** Registratie vastleggen; one that is there already of the same register gets this end. */
export type RecordRegistrationInput = {
  baseVersion: number;
  endsOn: string;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  kind: RegistrationKind;
  professionalId: string;
};

/** Op- of afschalen vastleggen. */
export type RecordScalingInput = {
  caseId: string;
  direction: ScalingDirection;
  idempotencyKey: string;
  on: string;
  /** To whom or to what: a role or service, in words. */
  to: string;
  why: string;
};

/** Op de netwerkkaart gezet: notes which member of the map came of the step. */
export type RecordStepOnMapInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  /** Has to stand on the map of this case. */
  memberId: string;
  stepId: string;
};

/** Talent vastleggen. */
export type RecordTalentInput = {
  /** At most seven; empty: not said. */
  at: Array<WeeklySlotInput>;
  caseId: string;
  handlesMoney: boolean;
  idempotencyKey: string;
  interest?: Interest | null | undefined;
  lifeDomain?: LifeDomain | null | undefined;
  /** Not in the future. */
  since: string;
  supportKind: SupportKind;
  /** In the client's own words. */
  words: string;
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

/** Wie vrijwilliger wordt: an inwoner who is known already, or a new one. Exactly one of the two. */
export type RegisterVolunteerInput = {
  /** Begeleider; the caller when absent. */
  guideId?: string | null | undefined;
  /** Uren per week, 1 to 40. */
  hoursLimit?: number | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  languages?: string | null | undefined;
  newResident?: NewVolunteerResidentInput | null | undefined;
  /** Mensen tegelijk, 1 to 20. */
  peopleLimit: number;
  residentId?: string | null | undefined;
  since: string;
};

/** Register van het beroep. */
export type RegistrationKind =
  | 'BIG'
  | 'NIP'
  | 'NVO'
  | 'REGISTERPLEIN'
  | 'SKJ';

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

/** Registratie die er niet (meer) is. */
export type RemoveRegistrationInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  kind: RegistrationKind;
  professionalId: string;
};

/** Heropenen: a closing that was a mistake, on the day itself. */
export type ReopenCaseInput = {
  caseId: string;
  idempotencyKey: string;
};

/** De vraag opnieuw stellen: somebody who was ruled out or linked becomes a look-alike again. */
export type ReopenLookAlikeInput = {
  caseId: string;
  idempotencyKey: string;
  markId: string;
  personId: string;
};

/** Gehoord dat het gestopt is: what happened is asked next. */
export type ReportStepStoppedInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  /** When it was heard. */
  on: string;
  stepId: string;
  words?: string | null | undefined;
};

/** Verzetten: keeps the state. */
export type RescheduleStepInput = {
  baseVersion: number;
  caseId: string;
  idempotencyKey: string;
  stepId: string;
  /** Not in the past, at most a year ahead. */
  to: string;
  /** Why, in words. */
  words?: string | null | undefined;
};

/** Gelijkende naam koppelen of uitsluiten. */
export type ResolveLookAlikeInput = {
  answer: LookAlikeAnswer;
  caseId: string;
  idempotencyKey: string;
  markId: string;
  /** A look-alike; with RULE_OUT also a member of the own map who is safe, though close to who is feared. */
  personId: string;
};

/** Rol: sociaal werker, buurtverbinder, manager, functioneel beheerder, privacy officer (FG). */
export type Role =
  | 'ADMINISTRATOR'
  | 'AREA_MANAGER'
  | 'COMMUNITY_CONNECTOR'
  | 'PRIVACY_OFFICER'
  | 'SOCIAL_WORKER';

/** Hoe iemand bij een markering kwam: verteld in dit dossier, of later door een werker gekoppeld. */
export type SafetyBasis =
  | 'LINKED'
  | 'TOLD';

/** Soort veiligheidsmarkering. */
export type SafetyMarkKind =
  | 'CONTACT_BAN'
  | 'OTHER'
  | 'THREAT'
  | 'VIOLENCE';

/** Aan welke kant iemand staat: wie wordt beschermd, of wie buiten beeld moet blijven. */
export type SafetySide =
  | 'FEARED'
  | 'PROTECTED';

/** Opschalen (more or heavier help) of afschalen (less, or closer to home). */
export type ScalingDirection =
  | 'DOWN'
  | 'UP';

/** Sector: familie; vrienden en buren; werk, school, vereniging; hulpverlening. */
export type Sector =
  | 'CARE'
  | 'FAMILY'
  | 'FRIENDS_NEIGHBOURS'
  | 'WORK_SCHOOL_CLUB';

/** Alle expertises van een professional. */
export type SetExpertisesInput = {
  baseVersion: number;
  /** At most twelve codes. */
  codes: Array<string>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  professionalId: string;
};

/** Vaste contactpersoon worden voor een team. */
export type SetFixedContactInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  professionalId: string;
  since: string;
  teamId: string;
};

/** Geheim adres aan of uit. */
export type SetHiddenAddressInput = {
  caseId: string;
  hidden: boolean;
  idempotencyKey: string;
};

/** Open, dicht, pauze of gestopt. */
export type SetInitiativeStateInput = {
  baseVersion: number;
  id: string;
  idempotencyKey: string;
  /** First day on which it goes on; mandatory with PAUSED, empty otherwise. */
  pausedUntil?: string | null | undefined;
  state: InitiativeState;
};

/** Veiligheidsmarkering zetten. Who is feared is a member of the own map, people of the directory, or a name alone. */
export type SetSafetyMarkInput = {
  /** Needed without a member and without people; otherwise theirs is searched by. */
  callName?: string | null | undefined;
  caseId: string;
  /** Makes the search for the same person sharper. */
  familyName?: string | null | undefined;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  kind: SafetyMarkKind;
  memberId?: string | null | undefined;
  /** At most ten. */
  personIds?: Array<string> | null | undefined;
  /** Not in the future. */
  since: string;
  /** First day on which it no longer holds; left out: until it is ended. */
  until?: string | null | undefined;
  words?: string | null | undefined;
};

/** Beiden vinden het goed dat namen worden uitgewisseld (A2). */
export type ShareStepNamesInput = {
  baseVersion: number;
  caseId: string;
  /** When the client said yes; not in the future. */
  clientAgreedOn: string;
  idempotencyKey: string;
  /** When the other one said yes; not in the future. */
  otherAgreedOn: string;
  stepId: string;
};

/** Schil: binnenschil (works in the team) of buitenschil (works with the team). */
export type Shell =
  | 'INNER'
  | 'OUTER';

/** Elke week, of sommige weken (as the rhythm says in words). */
export type SlotWeeks =
  | 'EVERY'
  | 'SOME';

/** Wanneer een stap aandacht vraagt. Weeks end on Sunday. */
export type StepDueGroup =
  | 'LATER'
  | 'NEXT_MONTH'
  | 'NEXT_WEEK'
  /** Te laat. */
  | 'OVERDUE'
  | 'REST_OF_MONTH'
  | 'THIS_WEEK'
  /** Vandaag, with everything that stopped and is still to be asked about. */
  | 'TODAY';

/** Waarom een stap eindigde. */
export type StepEndReason =
  /** Given by closing the case, never by hand. */
  | 'CASE_CLOSED'
  | 'CIRCUMSTANCES'
  | 'CLIENT_STOPPED'
  | 'DID_NOT_FIT'
  | 'GOAL_REACHED'
  | 'GOES_ON_ALONE'
  | 'NEVER_STARTED'
  | 'OTHER_STOPPED';

/** Soort regel in het verloop van een stap. */
export type StepMomentKind =
  | 'AGREED'
  | 'ENDED'
  | 'INTRODUCED'
  | 'LOOKED_BACK'
  | 'NAMES_SHARED'
  | 'ON_MAP'
  | 'RESCHEDULED'
  | 'STOPPED';

/** Wat voor iemand of iets. */
export type StepPartyKind =
  | 'INITIATIVE'
  /** Stands on the client's own map. */
  | 'MEMBER'
  /** Somebody of the open layer; named only after both agreed (A2). */
  | 'PERSON'
  | 'PROFESSIONAL';

/** Waar een stap staat: afgesproken, kennisgemaakt, nagevraagd, loopt, afgerond. */
export type StepState =
  | 'AGREED'
  | 'ENDED'
  | 'FOLLOWED_UP'
  | 'INTRODUCED'
  | 'STABLE';

/** Stoppen met steunen. */
export type StopSupportingInitiativeInput = {
  id: string;
  idempotencyKey: string;
};

/** Stoppen met dank. */
export type StopVolunteerInput = {
  baseVersion: number;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: string;
  /** First day on which they are no volunteer any more; not after today. */
  on: string;
  thankedOn?: string | null | undefined;
  volunteerId: string;
  /** How they were thanked. */
  words?: string | null | undefined;
};

/** Steunen: the caller supports this initiative. */
export type SupportInitiativeInput = {
  id: string;
  idempotencyKey: string;
  /** Hoe: komt elke maand langs. */
  words?: string | null | undefined;
};

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

/** Dit is iemand anders. */
export type UnidentifyMemberInput = {
  caseId: string;
  idempotencyKey: string;
  memberId: string;
};

/** Waarom deze vrijwilliger nu aandacht vraagt. In this order of urgency. */
export type VolunteerAttentionKind =
  /** Mag nog maar dertig dagen gevraagd worden, of niet meer. */
  | 'ASK_AGAIN'
  /** Zit aan de eigen grens. */
  | 'AT_LIMIT'
  /** Vandaag of eerder zou de begeleider bellen. */
  | 'CALL_DUE'
  /** Langer dan drie maanden niet gesproken. */
  | 'LONG_NOT_SPOKEN'
  /** Er is nog geen VOG gezien. */
  | 'NOT_SCREENED'
  /** De pauze eindigt binnen twee weken. */
  | 'PAUSE_ENDS';

/** Hoe een vrijwilliger bij een initiatief hoort. */
export type VolunteerInitiativeRole =
  | 'ORGANISES'
  | 'TAKES_PART';

/** Waarom het wachten ophield: het is begonnen, het hoeft niet meer, of de cliënt wil niet langer wachten. */
export type WaitingEnd =
  | 'NOT_NEEDED'
  | 'STARTED'
  | 'STOPPED_WAITING';

/** Dag van de week. */
export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

/** Vast moment in de week. Times are written as 17:30. */
export type WeeklySlotInput = {
  from: string;
  until: string;
  weekday: Weekday;
  weeks: SlotWeeks;
};

/** Alleen een vrouw of alleen een man: a hard condition. Its reason is not asked. */
export type WithWhom =
  | 'MAN'
  | 'WOMAN';

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

/** Toch weer voorstellen. */
export type WithdrawDecisionInput = {
  caseId: string;
  decisionId: string;
  idempotencyKey: string;
};

/** De afspraak intrekken. */
export type WithdrawNeighbourInput = {
  baseVersion: number;
  idempotencyKey: string;
  /** Not in the future, not before the agreement. */
  on: string;
  residentId: string;
};

export type MyAcquaintancesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAcquaintancesQuery = { myAcquaintances: Array<{ kind: AcquaintanceKind, targetId: string, name: string, since: string, until: string | null, via: string | null, area: { name: string } | null }> };

export type InitiativeAcquaintancesQueryVariables = Exact<{
  initiativeId: string;
}>;


export type InitiativeAcquaintancesQuery = { initiativeAcquaintances: Array<{ professionalId: string, name: string, accent: string | null, self: boolean, since: string, via: string | null }> };

export type RecordAcquaintanceMutationVariables = Exact<{
  input: RecordAcquaintanceInput;
}>;


export type RecordAcquaintanceMutation = { recordAcquaintance:
    | { __typename: 'AcquaintanceRecorded', targetId: string }
    | { __typename: 'AlreadyAcquainted', targetId: string, since: string }
   };

export type EndAcquaintanceMutationVariables = Exact<{
  input: EndAcquaintanceInput;
}>;


export type EndAcquaintanceMutation = { endAcquaintance: { targetId: string } };

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

export type CaseTextFactsFragment = { version: number, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string };

export type CaseColleagueFactsFragment = { professionalId: string, name: string, shell: Shell, accent: string | null, self: boolean };

export type CaseWorkQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseWorkQuery = { caseWork: { caseId: string, canWrite: boolean, canHandOver: boolean, texts: { version: number, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string }, earlierTexts: Array<{ replacedAt: string, replacedBy: string | null, texts: { version: number, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string } }>, roles: Array<{ professionalId: string, name: string, accent: string | null, role: CaseRoleKind, since: string, until: string | null, handoverWords: string | null }>, scaling: Array<{ id: string, direction: ScalingDirection, on: string, to: string, why: string }>, closing: { closedOn: string, outcome: CaseOutcomeKind | null, words: string | null, lightContact: string | null, lookAgainOn: string | null, keptUntil: string | null, canReopen: boolean } | null } };

export type CaseColleaguesQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseColleaguesQuery = { caseColleagues: Array<{ professionalId: string, name: string, shell: Shell, accent: string | null, self: boolean }> };

export type CaseTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseTeamsQuery = { caseTeams: Array<{ id: string, name: string, areas: Array<{ code: string, name: string }>, colleagues: Array<{ professionalId: string, name: string, shell: Shell, accent: string | null, self: boolean }> }> };

export type ClosedClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClosedClientsQuery = { closedClients: Array<{ caseId: string, residentId: string, fullName: string, addressHidden: boolean, closedOn: string, outcome: CaseOutcomeKind | null, lightContact: string | null, lookAgainOn: string | null, due: boolean, keptUntil: string | null, area: { name: string } | null }> };

export type CaseForConsultationQueryVariables = Exact<{
  caseId: string;
  language: Language;
}>;


export type CaseForConsultationQuery = { caseForConsultation: { caseId: string, months: number, asked: string, question: string, agreedInstead: string | null, goal: string | null, roles: Array<CaseRoleKind>, mapOpen: boolean, scaling: Array<{ direction: ScalingDirection, to: string, why: string }>, circle: Array<{ word: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, goneBecause: GoneReason | null, support: Array<{ kind: SupportKind, received: number, given: number }> }>, ties: Array<{ one: string, other: string }> } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase:
    | { __typename: 'CaseAlreadyOpen', caseId: string, fullName: string, mine: boolean }
    | { __typename: 'CaseOpened', caseId: string, mine: boolean }
    | { __typename: 'ResidentLooksAlike', choices: Array<{ residentId: string, fullName: string, area: { name: string } | null }> }
   };

export type ChangeCaseMutationVariables = Exact<{
  input: ChangeCaseInput;
}>;


export type ChangeCaseMutation = { changeCase:
    | { __typename: 'CaseChanged', version: number }
    | { __typename: 'NewerCaseTexts', changedBy: string | null, texts: { version: number, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string } }
   };

export type RecordScalingMutationVariables = Exact<{
  input: RecordScalingInput;
}>;


export type RecordScalingMutation = { recordScaling: { scalingId: string } };

export type AssignCaseRoleMutationVariables = Exact<{
  input: AssignCaseRoleInput;
}>;


export type AssignCaseRoleMutation = { assignCaseRole: { caseId: string } };

export type EndCaseRoleMutationVariables = Exact<{
  input: EndCaseRoleInput;
}>;


export type EndCaseRoleMutation = { endCaseRole: { caseId: string } };

export type HandOverContactMutationVariables = Exact<{
  input: HandOverContactInput;
}>;


export type HandOverContactMutation = { handOverContact: { caseId: string } };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase: { caseId: string } };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { reopenCase: { caseId: string } };

export type PlanLookAgainMutationVariables = Exact<{
  input: PlanLookAgainInput;
}>;


export type PlanLookAgainMutation = { planLookAgain: { caseId: string } };

export type NeedFactsFragment = { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, withWhom: WithWhom | null, stepFree: boolean, mostMetres: number | null, since: string, confirmedOn: string, state: NeedState, endedOn: string | null, recordedBy: string | null };

export type OfferFactsFragment = { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, until: string | null, recordedBy: string | null, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> };

export type ClientFactsQueryVariables = Exact<{
  caseId: string;
}>;


export type ClientFactsQuery = { clientFacts: { caseId: string, callName: string, needs: Array<{ id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, withWhom: WithWhom | null, stepFree: boolean, mostMetres: number | null, since: string, confirmedOn: string, state: NeedState, endedOn: string | null, recordedBy: string | null }>, interests: Array<{ interest: Interest, since: string }>, freeTimes: Array<{ id: string, weekday: Weekday, from: string, until: string }>, talents: Array<{ id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, until: string | null, recordedBy: string | null, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> }>, memberOffers: Array<{ memberId: string, callName: string, offer: { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, until: string | null, recordedBy: string | null, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> } }>, avoided: Array<{ id: string, kind: PartyKind, partyId: string, name: string, since: string, recordedBy: string | null }>, knownMembers: Array<{ memberId: string, callName: string, personId: string, fullName: string | null, professional: boolean, since: string, recordedBy: string | null }>, putAside: Array<{ decisionId: string, kind: OpportunityKind | null, decision: DecisionKind, reason: DeclineReason | null, saidBy: DecisionSaidBy, words: string | null, on: string, until: string, about: string | null, recordedBy: string | null }> } };

export type FindDirectoryPeopleQueryVariables = Exact<{
  caseId: string;
  search: string;
}>;


export type FindDirectoryPeopleQuery = { findDirectoryPeople: Array<{ personId: string, fullName: string, professional: boolean, work: string | null, area: { code: string, name: string } | null }> };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed: { caseId: string, needId: string, version: number } };

export type ChangeNeedMutationVariables = Exact<{
  input: ChangeNeedInput;
}>;


export type ChangeNeedMutation = { changeNeed:
    | { __typename: 'NeedSaved', caseId: string, needId: string, version: number }
    | { __typename: 'NewerNeed', caseId: string, need: { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, withWhom: WithWhom | null, stepFree: boolean, mostMetres: number | null, since: string, confirmedOn: string, state: NeedState, endedOn: string | null, recordedBy: string | null } }
   };

export type EndNeedMutationVariables = Exact<{
  input: EndNeedInput;
}>;


export type EndNeedMutation = { endNeed:
    | { __typename: 'NeedSaved', caseId: string, needId: string, version: number }
    | { __typename: 'NewerNeed', caseId: string, need: { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, withWhom: WithWhom | null, stepFree: boolean, mostMetres: number | null, since: string, confirmedOn: string, state: NeedState, endedOn: string | null, recordedBy: string | null } }
   };

export type ChangeInterestsMutationVariables = Exact<{
  input: ChangeInterestsInput;
}>;


export type ChangeInterestsMutation = { changeInterests: { caseId: string, interests: Array<Interest> } };

export type ChangeFreeTimesMutationVariables = Exact<{
  input: ChangeFreeTimesInput;
}>;


export type ChangeFreeTimesMutation = { changeFreeTimes: { caseId: string, count: number } };

export type RecordTalentMutationVariables = Exact<{
  input: RecordTalentInput;
}>;


export type RecordTalentMutation = { recordTalent: { caseId: string, offerId: string, version: number } };

export type ChangeTalentMutationVariables = Exact<{
  input: ChangeTalentInput;
}>;


export type ChangeTalentMutation = { changeTalent:
    | { __typename: 'NewerOffer', caseId: string, offer: { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, until: string | null, recordedBy: string | null, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> } }
    | { __typename: 'OfferSaved', caseId: string, offerId: string, version: number }
   };

export type EndTalentMutationVariables = Exact<{
  input: EndOfferInput;
}>;


export type EndTalentMutation = { endTalent:
    | { __typename: 'NewerOffer', caseId: string, offer: { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, until: string | null, recordedBy: string | null, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> } }
    | { __typename: 'OfferSaved', caseId: string, offerId: string, version: number }
   };

export type RecordMemberOfferMutationVariables = Exact<{
  input: RecordMemberOfferInput;
}>;


export type RecordMemberOfferMutation = { recordMemberOffer: { caseId: string, offerId: string, version: number } };

export type EndMemberOfferMutationVariables = Exact<{
  input: EndOfferInput;
}>;


export type EndMemberOfferMutation = { endMemberOffer:
    | { __typename: 'NewerOffer', caseId: string, offer: { id: string, version: number, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, until: string | null, recordedBy: string | null, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> } }
    | { __typename: 'OfferSaved', caseId: string, offerId: string, version: number }
   };

export type AvoidPartyMutationVariables = Exact<{
  input: AvoidPartyInput;
}>;


export type AvoidPartyMutation = { avoidParty: { caseId: string, avoidanceId: string } };

export type AllowPartyMutationVariables = Exact<{
  input: AllowPartyInput;
}>;


export type AllowPartyMutation = { allowParty: { caseId: string, avoidanceId: string } };

export type IdentifyMemberMutationVariables = Exact<{
  input: IdentifyMemberInput;
}>;


export type IdentifyMemberMutation = { identifyMember:
    | { __typename: 'MemberIdentified', caseId: string, memberId: string, personId: string }
    | { __typename: 'MemberKnownAlready', caseId: string, memberId: string, personId: string }
   };

export type UnidentifyMemberMutationVariables = Exact<{
  input: UnidentifyMemberInput;
}>;


export type UnidentifyMemberMutation = { unidentifyMember: { caseId: string, memberId: string } };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { withdrawDecision: { caseId: string, decisionId: string } };

export type ClientNetworkQueryVariables = Exact<{
  caseId: string;
  on?: string | null | undefined;
  language: Language;
}>;


export type ClientNetworkQuery = { clientNetwork: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, agreement: { state: AgreementState, until: string | null, sentence: string }, reading: Array<{ topic: ReadingTopic, text: string, question: string | null, meaning: string, computable: boolean, memberIds: Array<string> }>, measures: Array<{ scope: MeasureScope, leansOnShare: number | null, leansOnMemberId: string | null }>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> } };

export type ClientNetworkWithOpportunitiesQueryVariables = Exact<{
  caseId: string;
  language: Language;
}>;


export type ClientNetworkWithOpportunitiesQuery = { clientNetwork: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, agreement: { state: AgreementState, until: string | null, sentence: string }, reading: Array<{ topic: ReadingTopic, text: string, question: string | null, meaning: string, computable: boolean, memberIds: Array<string> }>, measures: Array<{ scope: MeasureScope, leansOnShare: number | null, leansOnMemberId: string | null }>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> }, clientOpportunities: { on: string, lookingAgreement: AgreementState, opportunities: Array<{ id: string, kind: OpportunityKind, ruleId: string, ruleVersion: number, title: string, what: string, why: string, viaWhom: string | null, feasible: Array<string>, uncertain: Array<string>, shape: OpportunityShape, label: string, sector: Sector, memberId: string | null, viaMemberId: string | null, initiativeId: string | null, basedOn: Array<{ text: string, on: string | null }>, flags: Array<{ code: OpportunityFlagCode, text: string }>, agreementsNeeded: Array<{ kind: NeededAgreement, text: string }>, effect: { adds: OpportunityAddition, supportKinds: Array<SupportKind>, lifeDomain: LifeDomain | null, gives: boolean, lightensMemberId: string | null } }>, hints: Array<{ topic: OpportunityHintTopic, text: string }> } };

export type ClientQueryVariables = Exact<{
  caseId: string;
}>;


export type ClientQuery = { client: { caseId: string, callName: string, fullName: string, addressHidden: boolean, area: { name: string } | null, access: { kind: ClientAccessKind, myRole: CaseRoleKind | null, until: string | null }, case: { openedOn: string, closedOn: string | null, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string, lookAgainOn: string | null, discussedOn: string | null, roles: Array<{ role: CaseRoleKind, name: string, since: string, until: string | null }>, openings: Array<{ by: string, at: string, reason: OpeningReason, explanation: string | null }>, agreements: Array<{ id: string, version: number, kind: AgreementKind, givenOn: string, expiresOn: string, withdrawnOn: string | null, replacedOn: string | null, words: string | null }>, waiting: Array<{ id: string, version: number, forWhat: string, since: string, bridgedBy: string | null, expectedOn: string | null, endedOn: string | null, endedBecause: WaitingEnd | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, toInform: { count: number, overdue: number, firstBy: string | null } } } };

export type ConversationFactsFragment = { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, mayAdd: boolean, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, hasLine: boolean, strength: number | null, frequency: Frequency | null, support: Array<{ kind: SupportKind, received: boolean, given: boolean }> }>, links: Array<{ id: string, fromId: string, toId: string }>, places: Array<{ memberId: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }> };

export type ConversationQueryVariables = Exact<{
  caseId: string;
}>;


export type ConversationQuery = { conversation: { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, mayAdd: boolean, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, hasLine: boolean, strength: number | null, frequency: Frequency | null, support: Array<{ kind: SupportKind, received: boolean, given: boolean }> }>, links: Array<{ id: string, fromId: string, toId: string }>, places: Array<{ memberId: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }> } };

export type DirectoryAreaFactsFragment = { code: string, name: string, level: AreaLevel };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { directory: { initiativeCount: number, organisationCount: number, areas: Array<{ code: string, name: string, level: AreaLevel }>, organisations: Array<{ id: string, name: string }> } };

export type HeadingOfExportFragment = { madeOn: string, madeBy: string, discussedOn: string | null };

export type ExportNetworkMutationVariables = Exact<{
  input: ExportNetworkInput;
}>;


export type ExportNetworkMutation = { exportNetwork:
    | { __typename: 'ClientExport', heading: { madeOn: string, madeBy: string, discussedOn: string | null }, network: { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, mayAdd: boolean, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, hasLine: boolean, strength: number | null, frequency: Frequency | null, support: Array<{ kind: SupportKind, received: boolean, given: boolean }> }>, links: Array<{ id: string, fromId: string, toId: string }>, places: Array<{ memberId: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }> } }
    | { __typename: 'FileExport', heading: { madeOn: string, madeBy: string, discussedOn: string | null }, fileNetwork: { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, nature: TieNature, strength: number | null, frequency: Frequency | null, confirmedOn: string, stale: boolean, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }>, links: Array<{ id: string, fromId: string, toId: string, nature: TieNature }>, places: Array<{ memberId: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }>, sentences: Array<{ text: string, question: string | null }> } }
   };

export type FileFactsFragment = { caseId: string, clientName: string, question: string, on: string, arrangedOrder: number | null, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, goneBecause: GoneReason | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, nature: TieNature, strength: number | null, frequency: Frequency | null, confirmedOn: string, stale: boolean, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }>, links: Array<{ id: string, fromId: string, toId: string, nature: TieNature }>, places: Array<{ memberId: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null }>, sentences: Array<{ text: string, question: string | null }> };

export type InitiativeFactsFragment = { id: string, version: number, name: string, kind: InitiativeKind, summary: string | null, description: string | null, searchWords: string | null, location: string | null, rhythm: string, cost: string | null, wheelchair: boolean | null, accessibility: string | null, languages: string | null, food: string | null, phone: string | null, supportKinds: Array<SupportKind>, lifeDomains: Array<LifeDomain>, places: number | null, taken: number, waitingWeeks: number | null, interests: Array<Interest>, seeksInterests: Array<Interest>, onlyFor: InitiativeOnlyFor | null, latitude: number | null, longitude: number | null, seeks: string | null, state: InitiativeState, pausedUntil: string | null, organiserCount: number, checkedOn: string, checkedBy: string | null, checkedLongAgo: boolean, areas: Array<{ code: string, name: string, level: AreaLevel }>, slots: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }>, organisers: Array<{ id: string, name: string, role: string | null, phone: string | null, stopsOn: string | null }>, supporters: Array<{ id: string, name: string, accent: string | null, words: string | null, since: string | null, me: boolean }>, acquaintances: Array<{ name: string | null, since: string, via: string | null }>, organisation: { id: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, history: Array<{ at: string, kind: InitiativeEventKind, field: InitiativeField | null, before: string | null, after: string | null, by: string | null }> };

export type InitiativeQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeQuery = { initiative: { id: string, version: number, name: string, kind: InitiativeKind, summary: string | null, description: string | null, searchWords: string | null, location: string | null, rhythm: string, cost: string | null, wheelchair: boolean | null, accessibility: string | null, languages: string | null, food: string | null, phone: string | null, supportKinds: Array<SupportKind>, lifeDomains: Array<LifeDomain>, places: number | null, taken: number, waitingWeeks: number | null, interests: Array<Interest>, seeksInterests: Array<Interest>, onlyFor: InitiativeOnlyFor | null, latitude: number | null, longitude: number | null, seeks: string | null, state: InitiativeState, pausedUntil: string | null, organiserCount: number, checkedOn: string, checkedBy: string | null, checkedLongAgo: boolean, areas: Array<{ code: string, name: string, level: AreaLevel }>, slots: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }>, organisers: Array<{ id: string, name: string, role: string | null, phone: string | null, stopsOn: string | null }>, supporters: Array<{ id: string, name: string, accent: string | null, words: string | null, since: string | null, me: boolean }>, acquaintances: Array<{ name: string | null, since: string, via: string | null }>, organisation: { id: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, history: Array<{ at: string, kind: InitiativeEventKind, field: InitiativeField | null, before: string | null, after: string | null, by: string | null }> } };

export type AddInitiativeMutationVariables = Exact<{
  input: AddInitiativeInput;
}>;


export type AddInitiativeMutation = { addInitiative:
    | { __typename: 'InitiativeSaved', id: string, version: number }
    | { __typename: 'LookAlikeInitiatives', initiatives: Array<{ id: string, name: string, summary: string | null, areas: Array<{ code: string, name: string, level: AreaLevel }> }> }
   };

export type ChangeInitiativeMutationVariables = Exact<{
  input: ChangeInitiativeInput;
}>;


export type ChangeInitiativeMutation = { changeInitiative:
    | { __typename: 'InitiativeSaved', id: string, version: number }
    | { __typename: 'NewerInitiative', initiative: { id: string, version: number, name: string, kind: InitiativeKind, summary: string | null, description: string | null, searchWords: string | null, location: string | null, rhythm: string, cost: string | null, wheelchair: boolean | null, accessibility: string | null, languages: string | null, food: string | null, phone: string | null, supportKinds: Array<SupportKind>, lifeDomains: Array<LifeDomain>, places: number | null, taken: number, waitingWeeks: number | null, interests: Array<Interest>, seeksInterests: Array<Interest>, onlyFor: InitiativeOnlyFor | null, latitude: number | null, longitude: number | null, seeks: string | null, state: InitiativeState, pausedUntil: string | null, organiserCount: number, checkedOn: string, checkedBy: string | null, checkedLongAgo: boolean, areas: Array<{ code: string, name: string, level: AreaLevel }>, slots: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }>, organisers: Array<{ id: string, name: string, role: string | null, phone: string | null, stopsOn: string | null }>, supporters: Array<{ id: string, name: string, accent: string | null, words: string | null, since: string | null, me: boolean }>, acquaintances: Array<{ name: string | null, since: string, via: string | null }>, organisation: { id: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, history: Array<{ at: string, kind: InitiativeEventKind, field: InitiativeField | null, before: string | null, after: string | null, by: string | null }> } }
   };

export type ConfirmInitiativeMutationVariables = Exact<{
  input: ConfirmInitiativeInput;
}>;


export type ConfirmInitiativeMutation = { confirmInitiative:
    | { __typename: 'InitiativeSaved', id: string, version: number }
    | { __typename: 'NewerInitiative', initiative: { id: string, version: number, name: string, kind: InitiativeKind, summary: string | null, description: string | null, searchWords: string | null, location: string | null, rhythm: string, cost: string | null, wheelchair: boolean | null, accessibility: string | null, languages: string | null, food: string | null, phone: string | null, supportKinds: Array<SupportKind>, lifeDomains: Array<LifeDomain>, places: number | null, taken: number, waitingWeeks: number | null, interests: Array<Interest>, seeksInterests: Array<Interest>, onlyFor: InitiativeOnlyFor | null, latitude: number | null, longitude: number | null, seeks: string | null, state: InitiativeState, pausedUntil: string | null, organiserCount: number, checkedOn: string, checkedBy: string | null, checkedLongAgo: boolean, areas: Array<{ code: string, name: string, level: AreaLevel }>, slots: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }>, organisers: Array<{ id: string, name: string, role: string | null, phone: string | null, stopsOn: string | null }>, supporters: Array<{ id: string, name: string, accent: string | null, words: string | null, since: string | null, me: boolean }>, acquaintances: Array<{ name: string | null, since: string, via: string | null }>, organisation: { id: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, history: Array<{ at: string, kind: InitiativeEventKind, field: InitiativeField | null, before: string | null, after: string | null, by: string | null }> } }
   };

export type SetInitiativeStateMutationVariables = Exact<{
  input: SetInitiativeStateInput;
}>;


export type SetInitiativeStateMutation = { setInitiativeState:
    | { __typename: 'InitiativeSaved', id: string, version: number }
    | { __typename: 'NewerInitiative', initiative: { id: string, version: number, name: string, kind: InitiativeKind, summary: string | null, description: string | null, searchWords: string | null, location: string | null, rhythm: string, cost: string | null, wheelchair: boolean | null, accessibility: string | null, languages: string | null, food: string | null, phone: string | null, supportKinds: Array<SupportKind>, lifeDomains: Array<LifeDomain>, places: number | null, taken: number, waitingWeeks: number | null, interests: Array<Interest>, seeksInterests: Array<Interest>, onlyFor: InitiativeOnlyFor | null, latitude: number | null, longitude: number | null, seeks: string | null, state: InitiativeState, pausedUntil: string | null, organiserCount: number, checkedOn: string, checkedBy: string | null, checkedLongAgo: boolean, areas: Array<{ code: string, name: string, level: AreaLevel }>, slots: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }>, organisers: Array<{ id: string, name: string, role: string | null, phone: string | null, stopsOn: string | null }>, supporters: Array<{ id: string, name: string, accent: string | null, words: string | null, since: string | null, me: boolean }>, acquaintances: Array<{ name: string | null, since: string, via: string | null }>, organisation: { id: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, history: Array<{ at: string, kind: InitiativeEventKind, field: InitiativeField | null, before: string | null, after: string | null, by: string | null }> } }
   };

export type SupportInitiativeMutationVariables = Exact<{
  input: SupportInitiativeInput;
}>;


export type SupportInitiativeMutation = { supportInitiative: { id: string, version: number } };

export type StopSupportingInitiativeMutationVariables = Exact<{
  input: StopSupportingInitiativeInput;
}>;


export type StopSupportingInitiativeMutation = { stopSupportingInitiative: { id: string, version: number } };

export type InitiativesQueryVariables = Exact<{
  filter: InitiativeFilter;
  order: InitiativeOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type InitiativesQuery = { initiatives: { totalCount: number, position: number, hasPreviousPage: boolean, previousAfter: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, summary: string | null, rhythm: string, supportKinds: Array<SupportKind>, state: InitiativeState, pausedUntil: string | null, places: number | null, taken: number, waitingWeeks: number | null, seeks: string | null, organiserCount: number, supported: boolean, checkedOn: string, checkedLongAgo: boolean, areas: Array<{ code: string, name: string, level: AreaLevel }> } }>, facets: { withPlace: number, wheelchair: number, checkedLongAgo: number, areas: Array<{ near: boolean, count: number, area: { code: string, name: string, level: AreaLevel } }>, lifeDomains: Array<{ lifeDomain: LifeDomain, count: number }>, supportKinds: Array<{ supportKind: SupportKind, count: number }> } } };

export type NetworkMapFragment = { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> };

export type MemberOriginsQueryVariables = Exact<{
  caseId: string;
}>;


export type MemberOriginsQuery = { clientNetwork: { members: Array<{ id: string, origin: { source: string, ground: ImportGround, importedOn: string } | null }> } };

export type MemberOnMapFragment = { id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> };

export type TieOnMapFragment = { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> };

export type MyClientsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyClientsQuery = { myClients: { totalCount: number, edges: Array<{ node: { caseId: string, fullName: string, addressHidden: boolean, question: string, myRole: CaseRoleKind, networkSize: number, discussedOn: string | null, area: { name: string } | null, attention: { kind: AttentionKind, on: string | null, words: string | null, bridgedBy: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeighbourFactsFragment = { residentId: string, version: number, fullName: string, gender: Gender | null, volunteer: boolean, agreedOn: string, expiresOn: string, holds: boolean, paused: boolean, recordedBy: string | null, area: { code: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, offers: Array<{ id: string, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> }> };

export type NeighboursQueryVariables = Exact<{
  filter?: NeighbourFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { neighbours: { totalCount: number, edges: Array<{ cursor: string, node: { residentId: string, version: number, fullName: string, gender: Gender | null, volunteer: boolean, agreedOn: string, expiresOn: string, holds: boolean, paused: boolean, recordedBy: string | null, area: { code: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, offers: Array<{ id: string, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeighbourAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type NeighbourAreasQuery = { ownAreas: Array<{ code: string, name: string }> };

export type RecordNeighbourMutationVariables = Exact<{
  input: RecordNeighbourInput;
}>;


export type RecordNeighbourMutation = { recordNeighbour:
    | { __typename: 'AlreadyNeighbour', residentId: string }
    | { __typename: 'NeighbourLooksAlike', choices: Array<{ residentId: string, fullName: string, area: { code: string, name: string } | null }> }
    | { __typename: 'NeighbourRecorded', residentId: string, version: number }
   };

export type ChangeNeighbourOffersMutationVariables = Exact<{
  input: ChangeNeighbourOffersInput;
}>;


export type ChangeNeighbourOffersMutation = { changeNeighbourOffers:
    | { __typename: 'NeighbourChanged', residentId: string, version: number }
    | { __typename: 'NewerNeighbour', neighbour: { residentId: string, version: number, fullName: string, gender: Gender | null, volunteer: boolean, agreedOn: string, expiresOn: string, holds: boolean, paused: boolean, recordedBy: string | null, area: { code: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, offers: Array<{ id: string, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> }> } }
   };

export type PauseNeighbourMutationVariables = Exact<{
  input: PauseNeighbourInput;
}>;


export type PauseNeighbourMutation = { pauseNeighbour:
    | { __typename: 'NeighbourChanged', residentId: string, version: number }
    | { __typename: 'NewerNeighbour', neighbour: { residentId: string, version: number, fullName: string, gender: Gender | null, volunteer: boolean, agreedOn: string, expiresOn: string, holds: boolean, paused: boolean, recordedBy: string | null, area: { code: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, offers: Array<{ id: string, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> }> } }
   };

export type WithdrawNeighbourMutationVariables = Exact<{
  input: WithdrawNeighbourInput;
}>;


export type WithdrawNeighbourMutation = { withdrawNeighbour:
    | { __typename: 'NeighbourChanged', residentId: string, version: number }
    | { __typename: 'NewerNeighbour', neighbour: { residentId: string, version: number, fullName: string, gender: Gender | null, volunteer: boolean, agreedOn: string, expiresOn: string, holds: boolean, paused: boolean, recordedBy: string | null, area: { code: string, name: string } | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, offers: Array<{ id: string, words: string, supportKind: SupportKind, lifeDomain: LifeDomain | null, interest: Interest | null, handlesMoney: boolean, since: string, confirmedOn: string, at: Array<{ weekday: Weekday, from: string, until: string, weeks: SlotWeeks }> }> } }
   };

export type NetworkComparisonQueryVariables = Exact<{
  caseId: string;
  then: string;
  now: string;
  language: Language;
}>;


export type NetworkComparisonQuery = { clientNetworkComparison: { then: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> }, now: { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> }, changes: Array<{ memberId: string, change: ChangeKind, supportShift: SupportShift }>, sentences: Array<{ change: ChangeKind, heading: string, text: string, memberIds: Array<string> }>, coverage: Array<{ kind: SupportKind, thenMemberIds: Array<string>, nowMemberIds: Array<string> }> } };

export type NetworkShownFragment = { caseId: string, clientName: string, on: string, firstOn: string | null, arrangedAt: string | null, changedOn: Array<string>, agreement: { state: AgreementState, until: string | null, sentence: string }, reading: Array<{ topic: ReadingTopic, text: string, question: string | null, meaning: string, computable: boolean, memberIds: Array<string> }>, measures: Array<{ scope: MeasureScope, leansOnShare: number | null, leansOnMemberId: string | null }>, members: Array<{ id: string, version: number, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, informBy: string | null, pin: { angle: number, depth: number } | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, recordedAt: string, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, version: number, validFrom: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null, recordedAt: string, pin: { angle: number, depth: number } | null }> };

export type OpenColleagueClientMutationVariables = Exact<{
  input: OpenColleagueClientInput;
}>;


export type OpenColleagueClientMutation = { openColleagueClient:
    | { __typename: 'ColleagueClientNotFound', name: string }
    | { __typename: 'ColleagueClientOpened', caseId: string, until: string }
    | { __typename: 'SeveralColleagueClients', choices: Array<{ caseId: string, fullName: string, area: { name: string } | null }> }
   };

export type OpportunitiesShownFragment = { on: string, lookingAgreement: AgreementState, opportunities: Array<{ id: string, kind: OpportunityKind, ruleId: string, ruleVersion: number, title: string, what: string, why: string, viaWhom: string | null, feasible: Array<string>, uncertain: Array<string>, shape: OpportunityShape, label: string, sector: Sector, memberId: string | null, viaMemberId: string | null, initiativeId: string | null, basedOn: Array<{ text: string, on: string | null }>, flags: Array<{ code: OpportunityFlagCode, text: string }>, agreementsNeeded: Array<{ kind: NeededAgreement, text: string }>, effect: { adds: OpportunityAddition, supportKinds: Array<SupportKind>, lifeDomain: LifeDomain | null, gives: boolean, lightensMemberId: string | null } }>, hints: Array<{ topic: OpportunityHintTopic, text: string }> };

export type AgreeStepMutationVariables = Exact<{
  input: AgreeStepInput;
}>;


export type AgreeStepMutation = { agreeStep:
    | { __typename: 'OpportunityGone', message: string }
    | { __typename: 'OpportunityTakenUp', stepId: string }
    | { __typename: 'StepAgreed', stepId: string }
   };

export type DeclineOpportunityMutationVariables = Exact<{
  input: DeclineOpportunityInput;
}>;


export type DeclineOpportunityMutation = { declineOpportunity:
    | { __typename: 'OpportunityGone', message: string }
    | { __typename: 'OpportunityPutAside', until: string }
   };

export type PostponeOpportunityMutationVariables = Exact<{
  input: PostponeOpportunityInput;
}>;


export type PostponeOpportunityMutation = { postponeOpportunity:
    | { __typename: 'OpportunityGone', message: string }
    | { __typename: 'OpportunityPutAside', until: string }
   };

export type OrganisationFactsFragment = { id: string, version: number, name: string, kind: OrganisationKind, phone: string | null, email: string | null, website: string | null, reachable: string | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, partnerContacts: Array<{ professionalId: string, name: string, accent: string | null, teams: Array<string> }>, initiatives: Array<{ id: string, name: string, summary: string | null, areas: Array<{ code: string, name: string, level: AreaLevel }> }> };

export type OrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: OrganisationKind, phone: string | null, partnerContactNames: Array<string>, initiativeCount: number } }> } };

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { organisation: { id: string, version: number, name: string, kind: OrganisationKind, phone: string | null, email: string | null, website: string | null, reachable: string | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, partnerContacts: Array<{ professionalId: string, name: string, accent: string | null, teams: Array<string> }>, initiatives: Array<{ id: string, name: string, summary: string | null, areas: Array<{ code: string, name: string, level: AreaLevel }> }> } };

export type PartnerContactChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerContactChoicesQuery = { partnerContactChoices: Array<{ professionalId: string, name: string, teams: Array<string> }> };

export type AddOrganisationMutationVariables = Exact<{
  input: AddOrganisationInput;
}>;


export type AddOrganisationMutation = { addOrganisation: { id: string, version: number } };

export type ChangeOrganisationMutationVariables = Exact<{
  input: ChangeOrganisationInput;
}>;


export type ChangeOrganisationMutation = { changeOrganisation:
    | { __typename: 'NewerOrganisation', organisation: { id: string, version: number, name: string, kind: OrganisationKind, phone: string | null, email: string | null, website: string | null, reachable: string | null, origin: { source: string, ground: ImportGround, importedOn: string } | null, partnerContacts: Array<{ professionalId: string, name: string, accent: string | null, teams: Array<string> }>, initiatives: Array<{ id: string, name: string, summary: string | null, areas: Array<{ code: string, name: string, level: AreaLevel }> }> } }
    | { __typename: 'OrganisationSaved', id: string, version: number }
   };

export type OriginShownFragment = { source: string, ground: ImportGround, importedOn: string };

export type PlaceToDrawFragment = { memberId: string, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, fromOrder: number, toOrder: number | null, recordedOrder: number, pinnedAngle: number | null, pinnedDepth: number | null };

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

export type LookAlikeFragment = { personId: string, side: SafetySide, fullName: string, kinds: Array<DirectoryPersonKind>, area: { code: string, name: string } | null };

export type SafetyMarksQueryVariables = Exact<{
  caseId: string;
}>;


export type SafetyMarksQuery = { safetyMarks: { caseId: string, addressHidden: boolean, marks: Array<{ id: string, version: number, kind: SafetyMarkKind, since: string, until: string | null, inForce: boolean, words: string | null, callName: string, familyName: string | null, tooManyAlike: boolean, people: Array<{ side: SafetySide, basis: SafetyBasis, memberId: string | null, personId: string | null, name: string, kinds: Array<DirectoryPersonKind>, area: { code: string, name: string } | null, livesWith: Array<{ personId: string, name: string }> }>, lookAlikes: Array<{ personId: string, side: SafetySide, fullName: string, kinds: Array<DirectoryPersonKind>, area: { code: string, name: string } | null }>, ruledOut: Array<{ personId: string, side: SafetySide, fullName: string, kinds: Array<DirectoryPersonKind>, area: { code: string, name: string } | null }> }> } };

export type SetSafetyMarkMutationVariables = Exact<{
  input: SetSafetyMarkInput;
}>;


export type SetSafetyMarkMutation = { setSafetyMark: { markId: string, lookAlikes: number, tooManyAlike: boolean } };

export type ChangeSafetyMarkMutationVariables = Exact<{
  input: ChangeSafetyMarkInput;
}>;


export type ChangeSafetyMarkMutation = { changeSafetyMark:
    | { __typename: 'NewerSafetyMark', caseId: string }
    | { __typename: 'SafetyMarkSaved', markId: string }
   };

export type EndSafetyMarkMutationVariables = Exact<{
  input: EndSafetyMarkInput;
}>;


export type EndSafetyMarkMutation = { endSafetyMark:
    | { __typename: 'NewerSafetyMark', caseId: string }
    | { __typename: 'SafetyMarkSaved', markId: string }
   };

export type LinkToSafetyMarkMutationVariables = Exact<{
  input: LinkToSafetyMarkInput;
}>;


export type LinkToSafetyMarkMutation = { linkToSafetyMark: { markId: string } };

export type ResolveLookAlikeMutationVariables = Exact<{
  input: ResolveLookAlikeInput;
}>;


export type ResolveLookAlikeMutation = { resolveLookAlike: { markId: string, lookAlikes: number } };

export type ReopenLookAlikeMutationVariables = Exact<{
  input: ReopenLookAlikeInput;
}>;


export type ReopenLookAlikeMutation = { reopenLookAlike: { markId: string } };

export type RecordHouseholdMutationVariables = Exact<{
  input: RecordHouseholdInput;
}>;


export type RecordHouseholdMutation = { recordHousehold: { markId: string } };

export type SetHiddenAddressMutationVariables = Exact<{
  input: SetHiddenAddressInput;
}>;


export type SetHiddenAddressMutation = { setHiddenAddress: { addressHidden: boolean } };

export type MyStepsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type MyStepsQuery = { mySteps: { on: string, steps: { totalCount: number, edges: Array<{ node: { id: string, caseId: string, version: number, clientCallName: string, clientFullName: string, title: string, introducer: string, state: StepState, group: StepDueGroup, dueOn: string, introducedOn: string | null, firstLookBackOn: string | null, secondLookBackOn: string | null, stoppedOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, counts: Array<{ group: StepDueGroup, count: number }>, since: { from: string, goWell: number, stopped: number, endedWithThanks: number } } };

export type StepsDueQueryVariables = Exact<{ [key: string]: never; }>;


export type StepsDueQuery = { stepsDue: { overdue: number, today: number } };

export type StepQueryVariables = Exact<{
  stepId: string;
  language: Language;
}>;


export type StepQuery = { step: { id: string, caseId: string, version: number, clientCallName: string, clientFullName: string, kind: OpportunityKind, state: StepState, title: string, saidWords: string | null, introducer: string, agreedOn: string, introduceOn: string, introducedOn: string | null, firstLookBackOn: string | null, secondLookBackOn: string | null, dueOn: string | null, plannedEndOn: string | null, plannedEndWords: string | null, stoppedOn: string | null, endedOn: string | null, endedBecause: StepEndReason | null, mayEndBecause: Array<StepEndReason>, namesShared: boolean, onMapMemberId: string | null, basedOn: Array<{ text: string, on: string | null }>, party: { kind: StepPartyKind, name: string | null, memberId: string | null, initiativeId: string | null } | null, via: { kind: StepPartyKind, name: string | null, memberId: string | null } | null, mapProposal: { memberKind: MemberKind, sector: Sector, ring: number, supportKinds: Array<SupportKind>, gives: boolean, lifeDomain: LifeDomain | null } | null, moments: Array<{ id: string, kind: StepMomentKind, on: string, how: LookBackAnswer | null, words: string | null, helpWords: string | null }> } };

export type ClientStepsQueryVariables = Exact<{
  caseId: string;
  language: Language;
}>;


export type ClientStepsQuery = { clientSteps: { steps: Array<{ id: string, caseId: string, version: number, clientCallName: string, clientFullName: string, kind: OpportunityKind, state: StepState, title: string, saidWords: string | null, introducer: string, agreedOn: string, introduceOn: string, introducedOn: string | null, firstLookBackOn: string | null, secondLookBackOn: string | null, dueOn: string | null, plannedEndOn: string | null, plannedEndWords: string | null, stoppedOn: string | null, endedOn: string | null, endedBecause: StepEndReason | null, mayEndBecause: Array<StepEndReason>, namesShared: boolean, onMapMemberId: string | null, basedOn: Array<{ text: string, on: string | null }>, party: { kind: StepPartyKind, name: string | null, memberId: string | null, initiativeId: string | null } | null, via: { kind: StepPartyKind, name: string | null, memberId: string | null } | null, mapProposal: { memberKind: MemberKind, sector: Sector, ring: number, supportKinds: Array<SupportKind>, gives: boolean, lifeDomain: LifeDomain | null } | null, moments: Array<{ id: string, kind: StepMomentKind, on: string, how: LookBackAnswer | null, words: string | null, helpWords: string | null }> }> } };

export type ContactHandoversQueryVariables = Exact<{
  language: Language;
}>;


export type ContactHandoversQuery = { contactHandovers: Array<{ caseId: string, clientCallName: string, clientFullName: string, contactPersonName: string, own: boolean, reason: ContactHandoverReason, text: string, advice: string, colleagues: Array<{ professionalId: string, name: string, known: boolean, knownVia: string | null }> }> };

export type IntroduceStepMutationVariables = Exact<{
  input: IntroduceStepInput;
}>;


export type IntroduceStepMutation = { introduceStep:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type RescheduleStepMutationVariables = Exact<{
  input: RescheduleStepInput;
}>;


export type RescheduleStepMutation = { rescheduleStep:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type LookBackOnStepMutationVariables = Exact<{
  input: LookBackOnStepInput;
}>;


export type LookBackOnStepMutation = { lookBackOnStep:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type ReportStepStoppedMutationVariables = Exact<{
  input: ReportStepStoppedInput;
}>;


export type ReportStepStoppedMutation = { reportStepStopped:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type EndStepMutationVariables = Exact<{
  input: EndStepInput;
}>;


export type EndStepMutation = { endStep:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type ShareStepNamesMutationVariables = Exact<{
  input: ShareStepNamesInput;
}>;


export type ShareStepNamesMutation = { shareStepNames:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type RecordStepOnMapMutationVariables = Exact<{
  input: RecordStepOnMapInput;
}>;


export type RecordStepOnMapMutation = { recordStepOnMap:
    | { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } }
    | { __typename: 'StepSaved', stepId: string, version: number, state: StepState }
   };

export type PostponeContactHandoverMutationVariables = Exact<{
  input: PostponeContactHandoverInput;
}>;


export type PostponeContactHandoverMutation = { postponeContactHandover: { until: string } };

export type AvailabilityQueryVariables = Exact<{
  professionalId: string;
}>;


export type AvailabilityQuery = { availability: { professionalId: string, version: number, leavesOn: string | null, awayFrom: string | null, awayUntil: string | null, roomFrom: string | null } };

export type RecordAvailabilityMutationVariables = Exact<{
  input: RecordAvailabilityInput;
}>;


export type RecordAvailabilityMutation = { recordAvailability:
    | { __typename: 'AvailabilityRecorded' }
    | { __typename: 'NewerAvailability', availability: { professionalId: string, version: number, leavesOn: string | null, awayFrom: string | null, awayUntil: string | null, roomFrom: string | null } }
   };

export type AvailabilityFactsFragment = { professionalId: string, version: number, leavesOn: string | null, awayFrom: string | null, awayUntil: string | null, roomFrom: string | null };

type StepOutcome_NewerStep_Fragment = { __typename: 'NewerStep', step: { id: string, version: number, state: StepState } };

type StepOutcome_StepSaved_Fragment = { __typename: 'StepSaved', stepId: string, version: number, state: StepState };

export type StepOutcomeFragment =
  | StepOutcome_NewerStep_Fragment
  | StepOutcome_StepSaved_Fragment
;

export type StepSummaryFactsFragment = { id: string, caseId: string, version: number, clientCallName: string, clientFullName: string, title: string, introducer: string, state: StepState, group: StepDueGroup, dueOn: string, introducedOn: string | null, firstLookBackOn: string | null, secondLookBackOn: string | null, stoppedOn: string | null };

export type StepFactsFragment = { id: string, caseId: string, version: number, clientCallName: string, clientFullName: string, kind: OpportunityKind, state: StepState, title: string, saidWords: string | null, introducer: string, agreedOn: string, introduceOn: string, introducedOn: string | null, firstLookBackOn: string | null, secondLookBackOn: string | null, dueOn: string | null, plannedEndOn: string | null, plannedEndWords: string | null, stoppedOn: string | null, endedOn: string | null, endedBecause: StepEndReason | null, mayEndBecause: Array<StepEndReason>, namesShared: boolean, onMapMemberId: string | null, basedOn: Array<{ text: string, on: string | null }>, party: { kind: StepPartyKind, name: string | null, memberId: string | null, initiativeId: string | null } | null, via: { kind: StepPartyKind, name: string | null, memberId: string | null } | null, mapProposal: { memberKind: MemberKind, sector: Sector, ring: number, supportKinds: Array<SupportKind>, gives: boolean, lifeDomain: LifeDomain | null } | null, moments: Array<{ id: string, kind: StepMomentKind, on: string, how: LookBackAnswer | null, words: string | null, helpWords: string | null }> };

export type ContactHandoverFactsFragment = { caseId: string, clientCallName: string, clientFullName: string, contactPersonName: string, own: boolean, reason: ContactHandoverReason, text: string, advice: string, colleagues: Array<{ professionalId: string, name: string, known: boolean, knownVia: string | null }> };

export type ProfessionalFactsFragment = { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { teams: Array<{ id: string, name: string, own: boolean, inner: number, outer: number, areas: Array<{ code: string, name: string }> }> };

export type TeamQueryVariables = Exact<{
  teamId: string;
}>;


export type TeamQuery = { team: { id: string, name: string, lifeDomains: Array<LifeDomain>, areas: Array<{ code: string, name: string }>, inner: Array<{ professionalId: string, name: string, accent: string | null, organisation: string | null, since: string, until: string | null }>, outer: Array<{ professionalId: string, name: string, accent: string | null, organisation: string | null, since: string, until: string | null }>, expertises: Array<{ expertise: { code: string, nameNl: string, nameEn: string }, members: Array<{ professionalId: string, name: string, shell: Shell }> }>, partnerContacts: Array<{ organisationId: string, organisation: string, professionalId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContacts: Array<{ professionalId: string, name: string, accent: string | null, organisation: string | null, since: string }> } };

export type ProfessionalsQueryVariables = Exact<{
  filter?: ProfessionalFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProfessionalsQuery = { professionals: { totalCount: number, edges: Array<{ node: { id: string, fullName: string, accent: string | null, organisation: string | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, memberships: Array<{ teamId: string, team: string, shell: Shell }>, endingRegistration: { kind: RegistrationKind, endsOn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProfessionalQueryVariables = Exact<{
  professionalId: string;
}>;


export type ProfessionalQuery = { professional: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } };

export type ProfessionalChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfessionalChoicesQuery = { professionalChoices: { organisations: Array<{ organisationId: string, name: string }>, teams: Array<{ teamId: string, name: string }>, expertises: Array<{ code: string, nameNl: string, nameEn: string }> } };

export type AddProfessionalMutationVariables = Exact<{
  input: AddProfessionalInput;
}>;


export type AddProfessionalMutation = { addProfessional: { professionalId: string, version: number } };

export type ChangeProfessionalMutationVariables = Exact<{
  input: ChangeProfessionalInput;
}>;


export type ChangeProfessionalMutation = { changeProfessional:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type SetExpertisesMutationVariables = Exact<{
  input: SetExpertisesInput;
}>;


export type SetExpertisesMutation = { setExpertises:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type RecordRegistrationMutationVariables = Exact<{
  input: RecordRegistrationInput;
}>;


export type RecordRegistrationMutation = { recordRegistration:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type RemoveRegistrationMutationVariables = Exact<{
  input: RemoveRegistrationInput;
}>;


export type RemoveRegistrationMutation = { removeRegistration:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type JoinTeamMutationVariables = Exact<{
  input: JoinTeamInput;
}>;


export type JoinTeamMutation = { joinTeam:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type LeaveTeamMutationVariables = Exact<{
  input: LeaveTeamInput;
}>;


export type LeaveTeamMutation = { leaveTeam:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type SetFixedContactMutationVariables = Exact<{
  input: SetFixedContactInput;
}>;


export type SetFixedContactMutation = { setFixedContact:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type EndFixedContactMutationVariables = Exact<{
  input: EndFixedContactInput;
}>;


export type EndFixedContactMutation = { endFixedContact:
    | { __typename: 'NewerProfessional', newer: { id: string, version: number, callName: string, familyName: string | null, fullName: string, accent: string | null, background: string | null, organisation: { organisationId: string, name: string } | null, expertises: Array<{ code: string, nameNl: string, nameEn: string }>, registrations: Array<{ kind: RegistrationKind, endsOn: string, endsSoon: boolean }>, memberships: Array<{ teamId: string, team: string, shell: Shell, since: string, until: string | null }>, liaisons: Array<{ organisationId: string, name: string }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, fixedContactFor: Array<{ teamId: string, team: string, since: string }> } }
    | { __typename: 'ProfessionalChanged' }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, role: Role, demo: boolean, today: string, teams: Array<{ id: string, name: string, shell: Shell }> } };

export type VolunteerListFactsFragment = { id: string, fullName: string, since: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, stoppedOn: string | null, area: { name: string } | null, guide: { name: string, self: boolean } | null, load: { peopleLimit: number, peopleNow: number | null, atLimit: boolean }, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> };

export type VolunteerFactsFragment = { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> };

export type VolunteersQueryVariables = Exact<{ [key: string]: never; }>;


export type VolunteersQuery = { volunteers: Array<{ id: string, fullName: string, since: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, stoppedOn: string | null, area: { name: string } | null, guide: { name: string, self: boolean } | null, load: { peopleLimit: number, peopleNow: number | null, atLimit: boolean }, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> }> };

export type VolunteerQueryVariables = Exact<{
  volunteerId: string;
}>;


export type VolunteerQuery = { volunteer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } };

export type VolunteerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type VolunteerChoicesQuery = { possibleGuides: Array<{ professionalId: string, name: string, self: boolean }>, ownAreas: Array<{ code: string, name: string }> };

export type FindResidentsQueryVariables = Exact<{
  search: string;
}>;


export type FindResidentsQuery = { findResidents: Array<{ residentId: string, fullName: string, area: { name: string } | null }> };

export type RegisterVolunteerMutationVariables = Exact<{
  input: RegisterVolunteerInput;
}>;


export type RegisterVolunteerMutation = { registerVolunteer:
    | { __typename: 'AlreadyVolunteer', residentId: string }
    | { __typename: 'VolunteerRegistered', volunteerId: string }
   };

export type ChangeVolunteerMutationVariables = Exact<{
  input: ChangeVolunteerInput;
}>;


export type ChangeVolunteerMutation = { changeVolunteer:
    | { __typename: 'NewerVolunteer', newer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } }
    | { __typename: 'VolunteerChanged', version: number }
   };

export type HandOverVolunteerMutationVariables = Exact<{
  input: HandOverVolunteerInput;
}>;


export type HandOverVolunteerMutation = { handOverVolunteer:
    | { __typename: 'NewerVolunteer', newer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } }
    | { __typename: 'VolunteerChanged', version: number }
   };

export type PauseVolunteerMutationVariables = Exact<{
  input: PauseVolunteerInput;
}>;


export type PauseVolunteerMutation = { pauseVolunteer:
    | { __typename: 'NewerVolunteer', newer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } }
    | { __typename: 'VolunteerChanged', version: number }
   };

export type EndVolunteerPauseMutationVariables = Exact<{
  input: EndVolunteerPauseInput;
}>;


export type EndVolunteerPauseMutation = { endVolunteerPause:
    | { __typename: 'NewerVolunteer', newer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } }
    | { __typename: 'VolunteerChanged', version: number }
   };

export type NoteVolunteerContactMutationVariables = Exact<{
  input: NoteVolunteerContactInput;
}>;


export type NoteVolunteerContactMutation = { noteVolunteerContact: { version: number } };

export type PlanVolunteerCallMutationVariables = Exact<{
  input: PlanVolunteerCallInput;
}>;


export type PlanVolunteerCallMutation = { planVolunteerCall:
    | { __typename: 'NewerVolunteer', newer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } }
    | { __typename: 'VolunteerChanged', version: number }
   };

export type StopVolunteerMutationVariables = Exact<{
  input: StopVolunteerInput;
}>;


export type StopVolunteerMutation = { stopVolunteer:
    | { __typename: 'NewerVolunteer', newer: { id: string, version: number, callName: string, fullName: string, addressHidden: boolean, since: string, languages: string | null, registeredBy: string, lastContactOn: string | null, callOn: string | null, pausedUntil: string | null, screenedOn: string | null, training: string | null, trainedOn: string | null, mayBeAskedUntil: string | null, knownBy: Array<string>, stoppedOn: string | null, thankedOn: string | null, thanksWords: string | null, area: { name: string } | null, guide: { professionalId: string, name: string, self: boolean, since: string } | null, load: { peopleLimit: number, peopleNow: number | null, hoursLimit: number | null, hoursNow: number | null, toldOn: string | null, atLimit: boolean }, contacts: Array<{ contactId: string, on: string, by: string, note: string | null }>, origin: { source: string, ground: ImportGround, importedOn: string } | null, initiatives: Array<{ initiativeId: string, name: string, role: VolunteerInitiativeRole }>, attention: Array<{ kind: VolunteerAttentionKind, on: string | null }> } }
    | { __typename: 'VolunteerChanged', version: number }
   };

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
export const CaseTextFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseTextFacts on CaseTexts {
  version
  referrer
  asked
  question
  agreedInstead
  goal
  legalGround
  purpose
}
    `, {"fragmentName":"CaseTextFacts"}) as unknown as TypedDocumentString<CaseTextFactsFragment, unknown>;
export const CaseColleagueFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseColleagueFacts on CaseColleague {
  professionalId
  name
  shell
  accent
  self
}
    `, {"fragmentName":"CaseColleagueFacts"}) as unknown as TypedDocumentString<CaseColleagueFactsFragment, unknown>;
export const NeedFactsFragmentDoc = new TypedDocumentString(`
    fragment NeedFacts on ClientNeed {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  withWhom
  stepFree
  mostMetres
  since
  confirmedOn
  state
  endedOn
  recordedBy
}
    `, {"fragmentName":"NeedFacts"}) as unknown as TypedDocumentString<NeedFactsFragment, unknown>;
export const OfferFactsFragmentDoc = new TypedDocumentString(`
    fragment OfferFacts on ClientOffer {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  at {
    weekday
    from
    until
    weeks
  }
  since
  confirmedOn
  until
  recordedBy
}
    `, {"fragmentName":"OfferFacts"}) as unknown as TypedDocumentString<OfferFactsFragment, unknown>;
export const PlaceToDrawFragmentDoc = new TypedDocumentString(`
    fragment PlaceToDraw on DrawingPlace {
  memberId
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
  mayAdd
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
export const DirectoryAreaFactsFragmentDoc = new TypedDocumentString(`
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
    `, {"fragmentName":"DirectoryAreaFacts"}) as unknown as TypedDocumentString<DirectoryAreaFactsFragment, unknown>;
export const OriginShownFragmentDoc = new TypedDocumentString(`
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
    `, {"fragmentName":"OriginShown"}) as unknown as TypedDocumentString<OriginShownFragment, unknown>;
export const InitiativeFactsFragmentDoc = new TypedDocumentString(`
    fragment InitiativeFacts on Initiative {
  id
  version
  name
  kind
  summary
  description
  searchWords
  areas {
    ...DirectoryAreaFacts
  }
  location
  rhythm
  slots {
    weekday
    from
    until
    weeks
  }
  cost
  wheelchair
  accessibility
  languages
  food
  phone
  supportKinds
  lifeDomains
  places
  taken
  waitingWeeks
  interests
  seeksInterests
  onlyFor
  latitude
  longitude
  seeks
  state
  pausedUntil
  organiserCount
  organisers {
    id
    name
    role
    phone
    stopsOn
  }
  supporters {
    id
    name
    accent
    words
    since
    me
  }
  acquaintances {
    name
    since
    via
  }
  organisation {
    id
    name
  }
  checkedOn
  checkedBy
  checkedLongAgo
  origin {
    ...OriginShown
  }
  history {
    at
    kind
    field
    before
    after
    by
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"fragmentName":"InitiativeFacts"}) as unknown as TypedDocumentString<InitiativeFactsFragment, unknown>;
export const NeighbourFactsFragmentDoc = new TypedDocumentString(`
    fragment NeighbourFacts on Neighbour {
  residentId
  version
  fullName
  area {
    code
    name
  }
  gender
  volunteer
  agreedOn
  expiresOn
  holds
  paused
  recordedBy
  origin {
    ...OriginShown
  }
  offers {
    id
    words
    supportKind
    lifeDomain
    interest
    handlesMoney
    at {
      weekday
      from
      until
      weeks
    }
    since
    confirmedOn
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"fragmentName":"NeighbourFacts"}) as unknown as TypedDocumentString<NeighbourFactsFragment, unknown>;
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
export const NetworkShownFragmentDoc = new TypedDocumentString(`
    fragment NetworkShown on ClientNetwork {
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
}`, {"fragmentName":"NetworkShown"}) as unknown as TypedDocumentString<NetworkShownFragment, unknown>;
export const OpportunitiesShownFragmentDoc = new TypedDocumentString(`
    fragment OpportunitiesShown on ClientOpportunities {
  on
  lookingAgreement
  opportunities {
    id
    kind
    ruleId
    ruleVersion
    title
    what
    why
    viaWhom
    feasible
    basedOn {
      text
      on
    }
    uncertain
    flags {
      code
      text
    }
    agreementsNeeded {
      kind
      text
    }
    shape
    label
    sector
    memberId
    viaMemberId
    initiativeId
    effect {
      adds
      supportKinds
      lifeDomain
      gives
      lightensMemberId
    }
  }
  hints {
    topic
    text
  }
}
    `, {"fragmentName":"OpportunitiesShown"}) as unknown as TypedDocumentString<OpportunitiesShownFragment, unknown>;
export const OrganisationFactsFragmentDoc = new TypedDocumentString(`
    fragment OrganisationFacts on Organisation {
  id
  version
  name
  kind
  phone
  email
  website
  reachable
  origin {
    ...OriginShown
  }
  partnerContacts {
    professionalId
    name
    accent
    teams
  }
  initiatives {
    id
    name
    summary
    areas {
      ...DirectoryAreaFacts
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"fragmentName":"OrganisationFacts"}) as unknown as TypedDocumentString<OrganisationFactsFragment, unknown>;
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
export const LookAlikeFragmentDoc = new TypedDocumentString(`
    fragment LookAlike on SafetyLookAlike {
  personId
  side
  fullName
  area {
    code
    name
  }
  kinds
}
    `, {"fragmentName":"LookAlike"}) as unknown as TypedDocumentString<LookAlikeFragment, unknown>;
export const AvailabilityFactsFragmentDoc = new TypedDocumentString(`
    fragment AvailabilityFacts on Availability {
  professionalId
  version
  leavesOn
  awayFrom
  awayUntil
  roomFrom
}
    `, {"fragmentName":"AvailabilityFacts"}) as unknown as TypedDocumentString<AvailabilityFactsFragment, unknown>;
export const StepOutcomeFragmentDoc = new TypedDocumentString(`
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}
    `, {"fragmentName":"StepOutcome"}) as unknown as TypedDocumentString<StepOutcomeFragment, unknown>;
export const StepSummaryFactsFragmentDoc = new TypedDocumentString(`
    fragment StepSummaryFacts on StepSummary {
  id
  caseId
  version
  clientCallName
  clientFullName
  title
  introducer
  state
  group
  dueOn
  introducedOn
  firstLookBackOn
  secondLookBackOn
  stoppedOn
}
    `, {"fragmentName":"StepSummaryFacts"}) as unknown as TypedDocumentString<StepSummaryFactsFragment, unknown>;
export const StepFactsFragmentDoc = new TypedDocumentString(`
    fragment StepFacts on Step {
  id
  caseId
  version
  clientCallName
  clientFullName
  kind
  state
  title
  saidWords
  introducer
  agreedOn
  introduceOn
  introducedOn
  firstLookBackOn
  secondLookBackOn
  dueOn
  plannedEndOn
  plannedEndWords
  stoppedOn
  endedOn
  endedBecause
  mayEndBecause
  basedOn {
    text
    on
  }
  party {
    kind
    name
    memberId
    initiativeId
  }
  via {
    kind
    name
    memberId
  }
  namesShared
  onMapMemberId
  mapProposal {
    memberKind
    sector
    ring
    supportKinds
    gives
    lifeDomain
  }
  moments {
    id
    kind
    on
    how
    words
    helpWords
  }
}
    `, {"fragmentName":"StepFacts"}) as unknown as TypedDocumentString<StepFactsFragment, unknown>;
export const ContactHandoverFactsFragmentDoc = new TypedDocumentString(`
    fragment ContactHandoverFacts on ContactHandover {
  caseId
  clientCallName
  clientFullName
  contactPersonName
  own
  reason
  text
  advice
  colleagues {
    professionalId
    name
    known
    knownVia
  }
}
    `, {"fragmentName":"ContactHandoverFacts"}) as unknown as TypedDocumentString<ContactHandoverFactsFragment, unknown>;
export const ProfessionalFactsFragmentDoc = new TypedDocumentString(`
    fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"fragmentName":"ProfessionalFacts"}) as unknown as TypedDocumentString<ProfessionalFactsFragment, unknown>;
export const VolunteerListFactsFragmentDoc = new TypedDocumentString(`
    fragment VolunteerListFacts on VolunteerSummary {
  id
  fullName
  area {
    name
  }
  since
  guide {
    name
    self
  }
  load {
    peopleLimit
    peopleNow
    atLimit
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  stoppedOn
  attention {
    kind
    on
  }
}
    `, {"fragmentName":"VolunteerListFacts"}) as unknown as TypedDocumentString<VolunteerListFactsFragment, unknown>;
export const VolunteerFactsFragmentDoc = new TypedDocumentString(`
    fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"fragmentName":"VolunteerFacts"}) as unknown as TypedDocumentString<VolunteerFactsFragment, unknown>;
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
export const MyAcquaintancesDocument = new TypedDocumentString(`
    query MyAcquaintances {
  myAcquaintances {
    kind
    targetId
    name
    area {
      name
    }
    since
    until
    via
  }
}
    `, {"hash":"sha256:f64de4de445aa3bacf3ce5b8b91f598264c2622a922cebafddbc35c0c93f025f"}) as unknown as TypedDocumentString<MyAcquaintancesQuery, MyAcquaintancesQueryVariables>;
export const InitiativeAcquaintancesDocument = new TypedDocumentString(`
    query InitiativeAcquaintances($initiativeId: ID!) {
  initiativeAcquaintances(initiativeId: $initiativeId) {
    professionalId
    name
    accent
    self
    since
    via
  }
}
    `, {"hash":"sha256:f6b96d1919807afc2988d3fc4452bbf75709e6ae63de6ccce995104dcb05cc80"}) as unknown as TypedDocumentString<InitiativeAcquaintancesQuery, InitiativeAcquaintancesQueryVariables>;
export const RecordAcquaintanceDocument = new TypedDocumentString(`
    mutation RecordAcquaintance($input: RecordAcquaintanceInput!) {
  recordAcquaintance(input: $input) {
    __typename
    ... on AcquaintanceRecorded {
      targetId
    }
    ... on AlreadyAcquainted {
      targetId
      since
    }
  }
}
    `, {"hash":"sha256:f6415bb70c0f73854a1a373d984d7e18e47773c019383f0c78f6b853aa0b9c44"}) as unknown as TypedDocumentString<RecordAcquaintanceMutation, RecordAcquaintanceMutationVariables>;
export const EndAcquaintanceDocument = new TypedDocumentString(`
    mutation EndAcquaintance($input: EndAcquaintanceInput!) {
  endAcquaintance(input: $input) {
    targetId
  }
}
    `, {"hash":"sha256:a29e21713c19df8c9ece76e415ead2b134116608a21f70405760637dd67b4632"}) as unknown as TypedDocumentString<EndAcquaintanceMutation, EndAcquaintanceMutationVariables>;
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
export const CaseWorkDocument = new TypedDocumentString(`
    query CaseWork($caseId: ID!) {
  caseWork(caseId: $caseId) {
    caseId
    canWrite
    canHandOver
    texts {
      ...CaseTextFacts
    }
    earlierTexts {
      texts {
        ...CaseTextFacts
      }
      replacedAt
      replacedBy
    }
    roles {
      professionalId
      name
      accent
      role
      since
      until
      handoverWords
    }
    scaling {
      id
      direction
      on
      to
      why
    }
    closing {
      closedOn
      outcome
      words
      lightContact
      lookAgainOn
      keptUntil
      canReopen
    }
  }
}
    fragment CaseTextFacts on CaseTexts {
  version
  referrer
  asked
  question
  agreedInstead
  goal
  legalGround
  purpose
}`, {"hash":"sha256:13e65d9f54b314f53fc820399ac47de4a99693417217c29abe384be74ec66f9f"}) as unknown as TypedDocumentString<CaseWorkQuery, CaseWorkQueryVariables>;
export const CaseColleaguesDocument = new TypedDocumentString(`
    query CaseColleagues($caseId: ID!) {
  caseColleagues(caseId: $caseId) {
    ...CaseColleagueFacts
  }
}
    fragment CaseColleagueFacts on CaseColleague {
  professionalId
  name
  shell
  accent
  self
}`, {"hash":"sha256:99f3f04493ef34dd1ab3a9763ad08fee67728edc3ce045c7f942dcf61dc92738"}) as unknown as TypedDocumentString<CaseColleaguesQuery, CaseColleaguesQueryVariables>;
export const CaseTeamsDocument = new TypedDocumentString(`
    query CaseTeams {
  caseTeams {
    id
    name
    areas {
      code
      name
    }
    colleagues {
      ...CaseColleagueFacts
    }
  }
}
    fragment CaseColleagueFacts on CaseColleague {
  professionalId
  name
  shell
  accent
  self
}`, {"hash":"sha256:0d8a9ee91c1bfcc7a8c81a64fd47e53fbfd86daaa507a80200592ca125eaf644"}) as unknown as TypedDocumentString<CaseTeamsQuery, CaseTeamsQueryVariables>;
export const ClosedClientsDocument = new TypedDocumentString(`
    query ClosedClients {
  closedClients {
    caseId
    residentId
    fullName
    area {
      name
    }
    addressHidden
    closedOn
    outcome
    lightContact
    lookAgainOn
    due
    keptUntil
  }
}
    `, {"hash":"sha256:9fbe98d6a0f36351b9e49a699ee9d73a5cfaa09a99cde55b7ca232033be4a43a"}) as unknown as TypedDocumentString<ClosedClientsQuery, ClosedClientsQueryVariables>;
export const CaseForConsultationDocument = new TypedDocumentString(`
    query CaseForConsultation($caseId: ID!, $language: Language!) {
  caseForConsultation(caseId: $caseId, language: $language) {
    caseId
    months
    asked
    question
    agreedInstead
    goal
    roles
    scaling {
      direction
      to
      why
    }
    mapOpen
    circle {
      word
      kind
      ring
      outside
      sector
      goneBecause
      support {
        kind
        received
        given
      }
    }
    ties {
      one
      other
    }
  }
}
    `, {"hash":"sha256:45e1697d17ad26ada59c6745917cc9f28472f6758bf89002e3381b5358383a08"}) as unknown as TypedDocumentString<CaseForConsultationQuery, CaseForConsultationQueryVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    __typename
    ... on CaseOpened {
      caseId
      mine
    }
    ... on CaseAlreadyOpen {
      caseId
      fullName
      mine
    }
    ... on ResidentLooksAlike {
      choices {
        residentId
        fullName
        area {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:02dc383908a7c7a7bc54295bb5087869c0cfb73bff470ec24d811f49124a77da"}) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const ChangeCaseDocument = new TypedDocumentString(`
    mutation ChangeCase($input: ChangeCaseInput!) {
  changeCase(input: $input) {
    __typename
    ... on CaseChanged {
      version
    }
    ... on NewerCaseTexts {
      texts {
        ...CaseTextFacts
      }
      changedBy
    }
  }
}
    fragment CaseTextFacts on CaseTexts {
  version
  referrer
  asked
  question
  agreedInstead
  goal
  legalGround
  purpose
}`, {"hash":"sha256:7e0e2fcb48180064af5bfdade50c9b29aaf1b6bebd53fcd055142149ef67766c"}) as unknown as TypedDocumentString<ChangeCaseMutation, ChangeCaseMutationVariables>;
export const RecordScalingDocument = new TypedDocumentString(`
    mutation RecordScaling($input: RecordScalingInput!) {
  recordScaling(input: $input) {
    scalingId
  }
}
    `, {"hash":"sha256:e57b7fe7896fe9ee10bdd9dfaad64a1e133cdf6c59b8872fdda42d66106c3f30"}) as unknown as TypedDocumentString<RecordScalingMutation, RecordScalingMutationVariables>;
export const AssignCaseRoleDocument = new TypedDocumentString(`
    mutation AssignCaseRole($input: AssignCaseRoleInput!) {
  assignCaseRole(input: $input) {
    caseId
  }
}
    `, {"hash":"sha256:3d09deaea62d73f54d6be17a78b41139ec876ef84746fcbe7d7f5d7f7af7710d"}) as unknown as TypedDocumentString<AssignCaseRoleMutation, AssignCaseRoleMutationVariables>;
export const EndCaseRoleDocument = new TypedDocumentString(`
    mutation EndCaseRole($input: EndCaseRoleInput!) {
  endCaseRole(input: $input) {
    caseId
  }
}
    `, {"hash":"sha256:d156cb17a4f8667995c78c11513cf7907580ad1ddc3ac4ecba83f2767b6435ea"}) as unknown as TypedDocumentString<EndCaseRoleMutation, EndCaseRoleMutationVariables>;
export const HandOverContactDocument = new TypedDocumentString(`
    mutation HandOverContact($input: HandOverContactInput!) {
  handOverContact(input: $input) {
    caseId
  }
}
    `, {"hash":"sha256:fc7ab3f9ce24f57168ba752a8cd0a8ed879dc5de30a7e491803c26454242b5b1"}) as unknown as TypedDocumentString<HandOverContactMutation, HandOverContactMutationVariables>;
export const CloseCaseDocument = new TypedDocumentString(`
    mutation CloseCase($input: CloseCaseInput!) {
  closeCase(input: $input) {
    caseId
  }
}
    `, {"hash":"sha256:a715873310437cdcf6281e5bd6516cb283cd715eee720f4364a61a94c8c2f1bd"}) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
export const ReopenCaseDocument = new TypedDocumentString(`
    mutation ReopenCase($input: ReopenCaseInput!) {
  reopenCase(input: $input) {
    caseId
  }
}
    `, {"hash":"sha256:6dc5a0ae0a4c05313ced9dcf440ee355a9de1ae1cc37c06976e7945d5f061cea"}) as unknown as TypedDocumentString<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const PlanLookAgainDocument = new TypedDocumentString(`
    mutation PlanLookAgain($input: PlanLookAgainInput!) {
  planLookAgain(input: $input) {
    caseId
  }
}
    `, {"hash":"sha256:a04a4e22988391b07aec40075f70f769a81cde1d14427d30007d77876999a2bb"}) as unknown as TypedDocumentString<PlanLookAgainMutation, PlanLookAgainMutationVariables>;
export const ClientFactsDocument = new TypedDocumentString(`
    query ClientFacts($caseId: ID!) {
  clientFacts(caseId: $caseId) {
    caseId
    callName
    needs {
      ...NeedFacts
    }
    interests {
      interest
      since
    }
    freeTimes {
      id
      weekday
      from
      until
    }
    talents {
      ...OfferFacts
    }
    memberOffers {
      memberId
      callName
      offer {
        ...OfferFacts
      }
    }
    avoided {
      id
      kind
      partyId
      name
      since
      recordedBy
    }
    knownMembers {
      memberId
      callName
      personId
      fullName
      professional
      since
      recordedBy
    }
    putAside {
      decisionId
      kind
      decision
      reason
      saidBy
      words
      on
      until
      about
      recordedBy
    }
  }
}
    fragment NeedFacts on ClientNeed {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  withWhom
  stepFree
  mostMetres
  since
  confirmedOn
  state
  endedOn
  recordedBy
}
fragment OfferFacts on ClientOffer {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  at {
    weekday
    from
    until
    weeks
  }
  since
  confirmedOn
  until
  recordedBy
}`, {"hash":"sha256:1d4db8dde407aa95bd8d4da3b9647a64f06f217e46f48d74a6c2b3293f0ab616"}) as unknown as TypedDocumentString<ClientFactsQuery, ClientFactsQueryVariables>;
export const FindDirectoryPeopleDocument = new TypedDocumentString(`
    query FindDirectoryPeople($caseId: ID!, $search: String!) {
  findDirectoryPeople(caseId: $caseId, search: $search) {
    personId
    fullName
    professional
    area {
      code
      name
    }
    work
  }
}
    `, {"hash":"sha256:6745fbe998aa66e4f5f70883cf5584332e909a086ecb4aadfede584db0963924"}) as unknown as TypedDocumentString<FindDirectoryPeopleQuery, FindDirectoryPeopleQueryVariables>;
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    caseId
    needId
    version
  }
}
    `, {"hash":"sha256:6f6183264ce9d1ebc988d91e568589d69a2a51d9cb811749d5703e03ba22a72e"}) as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const ChangeNeedDocument = new TypedDocumentString(`
    mutation ChangeNeed($input: ChangeNeedInput!) {
  changeNeed(input: $input) {
    __typename
    ... on NeedSaved {
      caseId
      needId
      version
    }
    ... on NewerNeed {
      caseId
      need {
        ...NeedFacts
      }
    }
  }
}
    fragment NeedFacts on ClientNeed {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  withWhom
  stepFree
  mostMetres
  since
  confirmedOn
  state
  endedOn
  recordedBy
}`, {"hash":"sha256:f863f7fc39d8b0258eddd225d23a65f80412cfeb334040bc1799f6b0a9c86889"}) as unknown as TypedDocumentString<ChangeNeedMutation, ChangeNeedMutationVariables>;
export const EndNeedDocument = new TypedDocumentString(`
    mutation EndNeed($input: EndNeedInput!) {
  endNeed(input: $input) {
    __typename
    ... on NeedSaved {
      caseId
      needId
      version
    }
    ... on NewerNeed {
      caseId
      need {
        ...NeedFacts
      }
    }
  }
}
    fragment NeedFacts on ClientNeed {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  withWhom
  stepFree
  mostMetres
  since
  confirmedOn
  state
  endedOn
  recordedBy
}`, {"hash":"sha256:45c38beb7eaff6e0e989fbb3ef9faa9fbad1ce576e9a8e2550717ef599c0d9bb"}) as unknown as TypedDocumentString<EndNeedMutation, EndNeedMutationVariables>;
export const ChangeInterestsDocument = new TypedDocumentString(`
    mutation ChangeInterests($input: ChangeInterestsInput!) {
  changeInterests(input: $input) {
    caseId
    interests
  }
}
    `, {"hash":"sha256:69bb50fef3c7dc5afce45315acca6e6d18140e3a10d3a30e8da83ff21bfdfced"}) as unknown as TypedDocumentString<ChangeInterestsMutation, ChangeInterestsMutationVariables>;
export const ChangeFreeTimesDocument = new TypedDocumentString(`
    mutation ChangeFreeTimes($input: ChangeFreeTimesInput!) {
  changeFreeTimes(input: $input) {
    caseId
    count
  }
}
    `, {"hash":"sha256:78ffa3b16648fc9d0d61dbb4ec4b665de5f9affefae17800fc054f039c3bd529"}) as unknown as TypedDocumentString<ChangeFreeTimesMutation, ChangeFreeTimesMutationVariables>;
export const RecordTalentDocument = new TypedDocumentString(`
    mutation RecordTalent($input: RecordTalentInput!) {
  recordTalent(input: $input) {
    caseId
    offerId
    version
  }
}
    `, {"hash":"sha256:d71fb1f15bccca70bc7864ab76cbf271ed10f7decf3e809c298cb8d451d5eb02"}) as unknown as TypedDocumentString<RecordTalentMutation, RecordTalentMutationVariables>;
export const ChangeTalentDocument = new TypedDocumentString(`
    mutation ChangeTalent($input: ChangeTalentInput!) {
  changeTalent(input: $input) {
    __typename
    ... on OfferSaved {
      caseId
      offerId
      version
    }
    ... on NewerOffer {
      caseId
      offer {
        ...OfferFacts
      }
    }
  }
}
    fragment OfferFacts on ClientOffer {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  at {
    weekday
    from
    until
    weeks
  }
  since
  confirmedOn
  until
  recordedBy
}`, {"hash":"sha256:f590f0f1660a165e0e8615b1651dbab37e31fa6dea88de8e9a80a491e65925f7"}) as unknown as TypedDocumentString<ChangeTalentMutation, ChangeTalentMutationVariables>;
export const EndTalentDocument = new TypedDocumentString(`
    mutation EndTalent($input: EndOfferInput!) {
  endTalent(input: $input) {
    __typename
    ... on OfferSaved {
      caseId
      offerId
      version
    }
    ... on NewerOffer {
      caseId
      offer {
        ...OfferFacts
      }
    }
  }
}
    fragment OfferFacts on ClientOffer {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  at {
    weekday
    from
    until
    weeks
  }
  since
  confirmedOn
  until
  recordedBy
}`, {"hash":"sha256:8fdd086abedab869bf471b817005518cdd5951679213d5d1353251392097f523"}) as unknown as TypedDocumentString<EndTalentMutation, EndTalentMutationVariables>;
export const RecordMemberOfferDocument = new TypedDocumentString(`
    mutation RecordMemberOffer($input: RecordMemberOfferInput!) {
  recordMemberOffer(input: $input) {
    caseId
    offerId
    version
  }
}
    `, {"hash":"sha256:f92c19d587d750a32c86393546301019a0d9fd74ec007e23bb47a4b93364dc1b"}) as unknown as TypedDocumentString<RecordMemberOfferMutation, RecordMemberOfferMutationVariables>;
export const EndMemberOfferDocument = new TypedDocumentString(`
    mutation EndMemberOffer($input: EndOfferInput!) {
  endMemberOffer(input: $input) {
    __typename
    ... on OfferSaved {
      caseId
      offerId
      version
    }
    ... on NewerOffer {
      caseId
      offer {
        ...OfferFacts
      }
    }
  }
}
    fragment OfferFacts on ClientOffer {
  id
  version
  words
  supportKind
  lifeDomain
  interest
  handlesMoney
  at {
    weekday
    from
    until
    weeks
  }
  since
  confirmedOn
  until
  recordedBy
}`, {"hash":"sha256:dc00fa649fed220f805daf5a18cdbe2c20f3aaa85e019c39f454bc27d3f0c507"}) as unknown as TypedDocumentString<EndMemberOfferMutation, EndMemberOfferMutationVariables>;
export const AvoidPartyDocument = new TypedDocumentString(`
    mutation AvoidParty($input: AvoidPartyInput!) {
  avoidParty(input: $input) {
    caseId
    avoidanceId
  }
}
    `, {"hash":"sha256:cd61da6080e8d96b22887d57af6ff59141cd354ae19a86fdb189cda464f2545b"}) as unknown as TypedDocumentString<AvoidPartyMutation, AvoidPartyMutationVariables>;
export const AllowPartyDocument = new TypedDocumentString(`
    mutation AllowParty($input: AllowPartyInput!) {
  allowParty(input: $input) {
    caseId
    avoidanceId
  }
}
    `, {"hash":"sha256:8a3568faa958c717c8be54af68258d88797d1ef9481913682c727bacdca6587a"}) as unknown as TypedDocumentString<AllowPartyMutation, AllowPartyMutationVariables>;
export const IdentifyMemberDocument = new TypedDocumentString(`
    mutation IdentifyMember($input: IdentifyMemberInput!) {
  identifyMember(input: $input) {
    __typename
    ... on MemberIdentified {
      caseId
      memberId
      personId
    }
    ... on MemberKnownAlready {
      caseId
      memberId
      personId
    }
  }
}
    `, {"hash":"sha256:2d5b6f30ea1ed79ca1f30375b36c93b13290078a9e9cb33e65dc5a9f7da1b82e"}) as unknown as TypedDocumentString<IdentifyMemberMutation, IdentifyMemberMutationVariables>;
export const UnidentifyMemberDocument = new TypedDocumentString(`
    mutation UnidentifyMember($input: UnidentifyMemberInput!) {
  unidentifyMember(input: $input) {
    caseId
    memberId
  }
}
    `, {"hash":"sha256:f3399abef8ce94e58a54b11812237d17c84e3cbf18f7c3f522395d1c37f4c0d7"}) as unknown as TypedDocumentString<UnidentifyMemberMutation, UnidentifyMemberMutationVariables>;
export const WithdrawDecisionDocument = new TypedDocumentString(`
    mutation WithdrawDecision($input: WithdrawDecisionInput!) {
  withdrawDecision(input: $input) {
    caseId
    decisionId
  }
}
    `, {"hash":"sha256:5c106ddac1f437d9ba38414557971764dc6cdd994600d29b1e1d87057b1de6ed"}) as unknown as TypedDocumentString<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const ClientNetworkDocument = new TypedDocumentString(`
    query ClientNetwork($caseId: ID!, $on: Date, $language: Language!) {
  clientNetwork(caseId: $caseId, on: $on, language: $language) {
    ...NetworkShown
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
}
fragment NetworkShown on ClientNetwork {
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
}`, {"hash":"sha256:ca771058a716f258472b54e3cea787a65a526ca6f032fbd244351bbd6376d129"}) as unknown as TypedDocumentString<ClientNetworkQuery, ClientNetworkQueryVariables>;
export const ClientNetworkWithOpportunitiesDocument = new TypedDocumentString(`
    query ClientNetworkWithOpportunities($caseId: ID!, $language: Language!) {
  clientNetwork(caseId: $caseId, language: $language) {
    ...NetworkShown
  }
  clientOpportunities(caseId: $caseId, language: $language) {
    ...OpportunitiesShown
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
}
fragment NetworkShown on ClientNetwork {
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
fragment OpportunitiesShown on ClientOpportunities {
  on
  lookingAgreement
  opportunities {
    id
    kind
    ruleId
    ruleVersion
    title
    what
    why
    viaWhom
    feasible
    basedOn {
      text
      on
    }
    uncertain
    flags {
      code
      text
    }
    agreementsNeeded {
      kind
      text
    }
    shape
    label
    sector
    memberId
    viaMemberId
    initiativeId
    effect {
      adds
      supportKinds
      lifeDomain
      gives
      lightensMemberId
    }
  }
  hints {
    topic
    text
  }
}`, {"hash":"sha256:0ef6c8433d1ff8fca9b9c0e7f159311f700b90056b5d9c9e5c9e4c64a26bd99e"}) as unknown as TypedDocumentString<ClientNetworkWithOpportunitiesQuery, ClientNetworkWithOpportunitiesQueryVariables>;
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
      origin {
        ...OriginShown
      }
      toInform {
        count
        overdue
        firstBy
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
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
}`, {"hash":"sha256:fd4757854a77202ea98ae6d79a0a50e88c06de497de6976717da3b01d6915fdd"}) as unknown as TypedDocumentString<ClientQuery, ClientQueryVariables>;
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
  mayAdd
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
}`, {"hash":"sha256:fedad650ec028efbdb443460342112e089f0810909eb52d3e5aa018f83c226d3"}) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory {
  directory {
    initiativeCount
    organisationCount
    areas {
      ...DirectoryAreaFacts
    }
    organisations {
      id
      name
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}`, {"hash":"sha256:fc174add5591f5648f519eae39a5d0cf2e1554f3b85c4e2d794e8b04d6afc2c5"}) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
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
  mayAdd
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
}`, {"hash":"sha256:b5eee7b8a347bf4fb63eb7af3c01a0b82575e80c4dd320ee31086e003bb23d6e"}) as unknown as TypedDocumentString<ExportNetworkMutation, ExportNetworkMutationVariables>;
export const InitiativeDocument = new TypedDocumentString(`
    query Initiative($id: ID!) {
  initiative(id: $id) {
    ...InitiativeFacts
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment InitiativeFacts on Initiative {
  id
  version
  name
  kind
  summary
  description
  searchWords
  areas {
    ...DirectoryAreaFacts
  }
  location
  rhythm
  slots {
    weekday
    from
    until
    weeks
  }
  cost
  wheelchair
  accessibility
  languages
  food
  phone
  supportKinds
  lifeDomains
  places
  taken
  waitingWeeks
  interests
  seeksInterests
  onlyFor
  latitude
  longitude
  seeks
  state
  pausedUntil
  organiserCount
  organisers {
    id
    name
    role
    phone
    stopsOn
  }
  supporters {
    id
    name
    accent
    words
    since
    me
  }
  acquaintances {
    name
    since
    via
  }
  organisation {
    id
    name
  }
  checkedOn
  checkedBy
  checkedLongAgo
  origin {
    ...OriginShown
  }
  history {
    at
    kind
    field
    before
    after
    by
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:cb6fe608e319fdd325e6b3d52241f16224646b83956f79c95c5c4f8573b05a1f"}) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const AddInitiativeDocument = new TypedDocumentString(`
    mutation AddInitiative($input: AddInitiativeInput!) {
  addInitiative(input: $input) {
    ... on InitiativeSaved {
      __typename
      id
      version
    }
    ... on LookAlikeInitiatives {
      __typename
      initiatives {
        id
        name
        summary
        areas {
          ...DirectoryAreaFacts
        }
      }
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}`, {"hash":"sha256:fd7fd0fad855882cf34a48f71dd9ffb9bb03cdb900dda10bd9c904a373374028"}) as unknown as TypedDocumentString<AddInitiativeMutation, AddInitiativeMutationVariables>;
export const ChangeInitiativeDocument = new TypedDocumentString(`
    mutation ChangeInitiative($input: ChangeInitiativeInput!) {
  changeInitiative(input: $input) {
    ... on InitiativeSaved {
      __typename
      id
      version
    }
    ... on NewerInitiative {
      __typename
      initiative {
        ...InitiativeFacts
      }
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment InitiativeFacts on Initiative {
  id
  version
  name
  kind
  summary
  description
  searchWords
  areas {
    ...DirectoryAreaFacts
  }
  location
  rhythm
  slots {
    weekday
    from
    until
    weeks
  }
  cost
  wheelchair
  accessibility
  languages
  food
  phone
  supportKinds
  lifeDomains
  places
  taken
  waitingWeeks
  interests
  seeksInterests
  onlyFor
  latitude
  longitude
  seeks
  state
  pausedUntil
  organiserCount
  organisers {
    id
    name
    role
    phone
    stopsOn
  }
  supporters {
    id
    name
    accent
    words
    since
    me
  }
  acquaintances {
    name
    since
    via
  }
  organisation {
    id
    name
  }
  checkedOn
  checkedBy
  checkedLongAgo
  origin {
    ...OriginShown
  }
  history {
    at
    kind
    field
    before
    after
    by
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:a0bdef16bf3085c5113551d58e2bedf384f593200250972686268866a80e3054"}) as unknown as TypedDocumentString<ChangeInitiativeMutation, ChangeInitiativeMutationVariables>;
export const ConfirmInitiativeDocument = new TypedDocumentString(`
    mutation ConfirmInitiative($input: ConfirmInitiativeInput!) {
  confirmInitiative(input: $input) {
    ... on InitiativeSaved {
      __typename
      id
      version
    }
    ... on NewerInitiative {
      __typename
      initiative {
        ...InitiativeFacts
      }
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment InitiativeFacts on Initiative {
  id
  version
  name
  kind
  summary
  description
  searchWords
  areas {
    ...DirectoryAreaFacts
  }
  location
  rhythm
  slots {
    weekday
    from
    until
    weeks
  }
  cost
  wheelchair
  accessibility
  languages
  food
  phone
  supportKinds
  lifeDomains
  places
  taken
  waitingWeeks
  interests
  seeksInterests
  onlyFor
  latitude
  longitude
  seeks
  state
  pausedUntil
  organiserCount
  organisers {
    id
    name
    role
    phone
    stopsOn
  }
  supporters {
    id
    name
    accent
    words
    since
    me
  }
  acquaintances {
    name
    since
    via
  }
  organisation {
    id
    name
  }
  checkedOn
  checkedBy
  checkedLongAgo
  origin {
    ...OriginShown
  }
  history {
    at
    kind
    field
    before
    after
    by
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:e4b26944deeb62ff404143dfd1a83b8403068c1ca351e9535821605f6e602962"}) as unknown as TypedDocumentString<ConfirmInitiativeMutation, ConfirmInitiativeMutationVariables>;
export const SetInitiativeStateDocument = new TypedDocumentString(`
    mutation SetInitiativeState($input: SetInitiativeStateInput!) {
  setInitiativeState(input: $input) {
    ... on InitiativeSaved {
      __typename
      id
      version
    }
    ... on NewerInitiative {
      __typename
      initiative {
        ...InitiativeFacts
      }
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment InitiativeFacts on Initiative {
  id
  version
  name
  kind
  summary
  description
  searchWords
  areas {
    ...DirectoryAreaFacts
  }
  location
  rhythm
  slots {
    weekday
    from
    until
    weeks
  }
  cost
  wheelchair
  accessibility
  languages
  food
  phone
  supportKinds
  lifeDomains
  places
  taken
  waitingWeeks
  interests
  seeksInterests
  onlyFor
  latitude
  longitude
  seeks
  state
  pausedUntil
  organiserCount
  organisers {
    id
    name
    role
    phone
    stopsOn
  }
  supporters {
    id
    name
    accent
    words
    since
    me
  }
  acquaintances {
    name
    since
    via
  }
  organisation {
    id
    name
  }
  checkedOn
  checkedBy
  checkedLongAgo
  origin {
    ...OriginShown
  }
  history {
    at
    kind
    field
    before
    after
    by
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:096396df2b03adae7f55a30230e35f057f5a209f0476d0105df849780d411db6"}) as unknown as TypedDocumentString<SetInitiativeStateMutation, SetInitiativeStateMutationVariables>;
export const SupportInitiativeDocument = new TypedDocumentString(`
    mutation SupportInitiative($input: SupportInitiativeInput!) {
  supportInitiative(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:f36e42d15fb16b72137c2fa768e2e53c7b048d4e6999d9710c2516bcaf92465d"}) as unknown as TypedDocumentString<SupportInitiativeMutation, SupportInitiativeMutationVariables>;
export const StopSupportingInitiativeDocument = new TypedDocumentString(`
    mutation StopSupportingInitiative($input: StopSupportingInitiativeInput!) {
  stopSupportingInitiative(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:9dda6a8a7cba5f6af4d6b6e7522bf658af8fc3e325e40acf6285750aa3a6a8e5"}) as unknown as TypedDocumentString<StopSupportingInitiativeMutation, StopSupportingInitiativeMutationVariables>;
export const InitiativesDocument = new TypedDocumentString(`
    query Initiatives($filter: InitiativeFilter!, $order: InitiativeOrder!, $first: Int!, $after: String) {
  initiatives(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    position
    hasPreviousPage
    previousAfter
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        summary
        areas {
          ...DirectoryAreaFacts
        }
        rhythm
        supportKinds
        state
        pausedUntil
        places
        taken
        waitingWeeks
        seeks
        organiserCount
        supported
        checkedOn
        checkedLongAgo
      }
    }
    facets {
      areas {
        area {
          ...DirectoryAreaFacts
        }
        near
        count
      }
      lifeDomains {
        lifeDomain
        count
      }
      supportKinds {
        supportKind
        count
      }
      withPlace
      wheelchair
      checkedLongAgo
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}`, {"hash":"sha256:d580a5482f053ffeb25b2876a4cd24744c2f8482777033a41701b7fe481675ba"}) as unknown as TypedDocumentString<InitiativesQuery, InitiativesQueryVariables>;
export const MemberOriginsDocument = new TypedDocumentString(`
    query MemberOrigins($caseId: ID!) {
  clientNetwork(caseId: $caseId) {
    members {
      id
      origin {
        ...OriginShown
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:8fa1b2cf8d5104fbf2b23f91a42a42d1dc74b24e638abd9e10f52ab3924ed042"}) as unknown as TypedDocumentString<MemberOriginsQuery, MemberOriginsQueryVariables>;
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
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($filter: NeighbourFilter, $first: Int = 20, $after: String) {
  neighbours(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...NeighbourFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment NeighbourFacts on Neighbour {
  residentId
  version
  fullName
  area {
    code
    name
  }
  gender
  volunteer
  agreedOn
  expiresOn
  holds
  paused
  recordedBy
  origin {
    ...OriginShown
  }
  offers {
    id
    words
    supportKind
    lifeDomain
    interest
    handlesMoney
    at {
      weekday
      from
      until
      weeks
    }
    since
    confirmedOn
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:1968cd557fbb6fc0c9754e9096906b4da7621d1180f8ad56d595cf22c4e6232f"}) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NeighbourAreasDocument = new TypedDocumentString(`
    query NeighbourAreas {
  ownAreas {
    code
    name
  }
}
    `, {"hash":"sha256:0fcd1675bf71ab81788cbba1acf6bcb889a8392d680d58034954860950556449"}) as unknown as TypedDocumentString<NeighbourAreasQuery, NeighbourAreasQueryVariables>;
export const RecordNeighbourDocument = new TypedDocumentString(`
    mutation RecordNeighbour($input: RecordNeighbourInput!) {
  recordNeighbour(input: $input) {
    __typename
    ... on NeighbourRecorded {
      residentId
      version
    }
    ... on AlreadyNeighbour {
      residentId
    }
    ... on NeighbourLooksAlike {
      choices {
        residentId
        fullName
        area {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:bbca1e46cdf4382bae9e641cfbbfeffc540f15522507590e1a74c7f90532c8ec"}) as unknown as TypedDocumentString<RecordNeighbourMutation, RecordNeighbourMutationVariables>;
export const ChangeNeighbourOffersDocument = new TypedDocumentString(`
    mutation ChangeNeighbourOffers($input: ChangeNeighbourOffersInput!) {
  changeNeighbourOffers(input: $input) {
    __typename
    ... on NeighbourChanged {
      residentId
      version
    }
    ... on NewerNeighbour {
      neighbour {
        ...NeighbourFacts
      }
    }
  }
}
    fragment NeighbourFacts on Neighbour {
  residentId
  version
  fullName
  area {
    code
    name
  }
  gender
  volunteer
  agreedOn
  expiresOn
  holds
  paused
  recordedBy
  origin {
    ...OriginShown
  }
  offers {
    id
    words
    supportKind
    lifeDomain
    interest
    handlesMoney
    at {
      weekday
      from
      until
      weeks
    }
    since
    confirmedOn
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:ca7467e1e1600108a6ea4790f739734a20ca136c76f5f931151891c93f406772"}) as unknown as TypedDocumentString<ChangeNeighbourOffersMutation, ChangeNeighbourOffersMutationVariables>;
export const PauseNeighbourDocument = new TypedDocumentString(`
    mutation PauseNeighbour($input: PauseNeighbourInput!) {
  pauseNeighbour(input: $input) {
    __typename
    ... on NeighbourChanged {
      residentId
      version
    }
    ... on NewerNeighbour {
      neighbour {
        ...NeighbourFacts
      }
    }
  }
}
    fragment NeighbourFacts on Neighbour {
  residentId
  version
  fullName
  area {
    code
    name
  }
  gender
  volunteer
  agreedOn
  expiresOn
  holds
  paused
  recordedBy
  origin {
    ...OriginShown
  }
  offers {
    id
    words
    supportKind
    lifeDomain
    interest
    handlesMoney
    at {
      weekday
      from
      until
      weeks
    }
    since
    confirmedOn
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:10d3c1815c1ee44215bde310d67522c557ecd4b8184cb84896e2e826ed03f6b5"}) as unknown as TypedDocumentString<PauseNeighbourMutation, PauseNeighbourMutationVariables>;
export const WithdrawNeighbourDocument = new TypedDocumentString(`
    mutation WithdrawNeighbour($input: WithdrawNeighbourInput!) {
  withdrawNeighbour(input: $input) {
    __typename
    ... on NeighbourChanged {
      residentId
      version
    }
    ... on NewerNeighbour {
      neighbour {
        ...NeighbourFacts
      }
    }
  }
}
    fragment NeighbourFacts on Neighbour {
  residentId
  version
  fullName
  area {
    code
    name
  }
  gender
  volunteer
  agreedOn
  expiresOn
  holds
  paused
  recordedBy
  origin {
    ...OriginShown
  }
  offers {
    id
    words
    supportKind
    lifeDomain
    interest
    handlesMoney
    at {
      weekday
      from
      until
      weeks
    }
    since
    confirmedOn
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:e156d5442dbc736ad6ac9ae2406d445fd8d1908982d863b010399809af7f47e0"}) as unknown as TypedDocumentString<WithdrawNeighbourMutation, WithdrawNeighbourMutationVariables>;
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
export const AgreeStepDocument = new TypedDocumentString(`
    mutation AgreeStep($input: AgreeStepInput!) {
  agreeStep(input: $input) {
    __typename
    ... on StepAgreed {
      stepId
    }
    ... on OpportunityGone {
      message
    }
    ... on OpportunityTakenUp {
      stepId
    }
  }
}
    `, {"hash":"sha256:73919c838b9cf696e90ca5d7168d1218f93a86150ee490b03ea709b24c7a17ba"}) as unknown as TypedDocumentString<AgreeStepMutation, AgreeStepMutationVariables>;
export const DeclineOpportunityDocument = new TypedDocumentString(`
    mutation DeclineOpportunity($input: DeclineOpportunityInput!) {
  declineOpportunity(input: $input) {
    __typename
    ... on OpportunityPutAside {
      until
    }
    ... on OpportunityGone {
      message
    }
  }
}
    `, {"hash":"sha256:518319b5fc7db64c83562a6c85ca883a63d4920b31be447808d514e8b3baf132"}) as unknown as TypedDocumentString<DeclineOpportunityMutation, DeclineOpportunityMutationVariables>;
export const PostponeOpportunityDocument = new TypedDocumentString(`
    mutation PostponeOpportunity($input: PostponeOpportunityInput!) {
  postponeOpportunity(input: $input) {
    __typename
    ... on OpportunityPutAside {
      until
    }
    ... on OpportunityGone {
      message
    }
  }
}
    `, {"hash":"sha256:6c3b2cc00b9ce2eca95ee13e89cb448d34c73b0f3872f1139216ca94260c89f1"}) as unknown as TypedDocumentString<PostponeOpportunityMutation, PostponeOpportunityMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($search: String, $first: Int!, $after: String) {
  organisations(search: $search, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        kind
        phone
        partnerContactNames
        initiativeCount
      }
    }
  }
}
    `, {"hash":"sha256:30bcb3ad17240008aeba8ca48b9e86acf1bc16439cfa716e427bde9e9406c5d6"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!) {
  organisation(id: $id) {
    ...OrganisationFacts
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment OrganisationFacts on Organisation {
  id
  version
  name
  kind
  phone
  email
  website
  reachable
  origin {
    ...OriginShown
  }
  partnerContacts {
    professionalId
    name
    accent
    teams
  }
  initiatives {
    id
    name
    summary
    areas {
      ...DirectoryAreaFacts
    }
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:911dd3c691949a49cb61ac1077550f52304605bf056f6ede6fedd36d0c9f7080"}) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const PartnerContactChoicesDocument = new TypedDocumentString(`
    query PartnerContactChoices {
  partnerContactChoices {
    professionalId
    name
    teams
  }
}
    `, {"hash":"sha256:16a021303fa0c246141899cd36bc7611fbfac23555652a6d2180981b8bb1a965"}) as unknown as TypedDocumentString<PartnerContactChoicesQuery, PartnerContactChoicesQueryVariables>;
export const AddOrganisationDocument = new TypedDocumentString(`
    mutation AddOrganisation($input: AddOrganisationInput!) {
  addOrganisation(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:f4334704deda81756b74537c56a8c75024d6c478a7f4bd006dec9a36ca71741f"}) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const ChangeOrganisationDocument = new TypedDocumentString(`
    mutation ChangeOrganisation($input: ChangeOrganisationInput!) {
  changeOrganisation(input: $input) {
    ... on OrganisationSaved {
      __typename
      id
      version
    }
    ... on NewerOrganisation {
      __typename
      organisation {
        ...OrganisationFacts
      }
    }
  }
}
    fragment DirectoryAreaFacts on DirectoryArea {
  code
  name
  level
}
fragment OrganisationFacts on Organisation {
  id
  version
  name
  kind
  phone
  email
  website
  reachable
  origin {
    ...OriginShown
  }
  partnerContacts {
    professionalId
    name
    accent
    teams
  }
  initiatives {
    id
    name
    summary
    areas {
      ...DirectoryAreaFacts
    }
  }
}
fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:34a89ba980834cc0d4533c72ed35662dae4b4b940c17cf2869c3df4cb24e2704"}) as unknown as TypedDocumentString<ChangeOrganisationMutation, ChangeOrganisationMutationVariables>;
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
export const SafetyMarksDocument = new TypedDocumentString(`
    query SafetyMarks($caseId: ID!) {
  safetyMarks(caseId: $caseId) {
    caseId
    addressHidden
    marks {
      id
      version
      kind
      since
      until
      inForce
      words
      callName
      familyName
      people {
        side
        basis
        memberId
        personId
        name
        area {
          code
          name
        }
        kinds
        livesWith {
          personId
          name
        }
      }
      lookAlikes {
        ...LookAlike
      }
      tooManyAlike
      ruledOut {
        ...LookAlike
      }
    }
  }
}
    fragment LookAlike on SafetyLookAlike {
  personId
  side
  fullName
  area {
    code
    name
  }
  kinds
}`, {"hash":"sha256:1444ca839e5949acb2c8cf5d72813bc350180a4fbfa2508e13bd84c5aa7269fd"}) as unknown as TypedDocumentString<SafetyMarksQuery, SafetyMarksQueryVariables>;
export const SetSafetyMarkDocument = new TypedDocumentString(`
    mutation SetSafetyMark($input: SetSafetyMarkInput!) {
  setSafetyMark(input: $input) {
    markId
    lookAlikes
    tooManyAlike
  }
}
    `, {"hash":"sha256:b5fb6f317669387926d5b0b32e3c7b8a84db3df56218332e212ebbf4140f61b9"}) as unknown as TypedDocumentString<SetSafetyMarkMutation, SetSafetyMarkMutationVariables>;
export const ChangeSafetyMarkDocument = new TypedDocumentString(`
    mutation ChangeSafetyMark($input: ChangeSafetyMarkInput!) {
  changeSafetyMark(input: $input) {
    __typename
    ... on SafetyMarkSaved {
      markId
    }
    ... on NewerSafetyMark {
      caseId
    }
  }
}
    `, {"hash":"sha256:b1f79405edd9ff40a2388bb542ed70c63c27501c07aaa3a788e115130c12de8a"}) as unknown as TypedDocumentString<ChangeSafetyMarkMutation, ChangeSafetyMarkMutationVariables>;
export const EndSafetyMarkDocument = new TypedDocumentString(`
    mutation EndSafetyMark($input: EndSafetyMarkInput!) {
  endSafetyMark(input: $input) {
    __typename
    ... on SafetyMarkSaved {
      markId
    }
    ... on NewerSafetyMark {
      caseId
    }
  }
}
    `, {"hash":"sha256:19d8feb52e19af7002207fc9e88ff13f9b3381b16d72d57f6512a12dfa7159ac"}) as unknown as TypedDocumentString<EndSafetyMarkMutation, EndSafetyMarkMutationVariables>;
export const LinkToSafetyMarkDocument = new TypedDocumentString(`
    mutation LinkToSafetyMark($input: LinkToSafetyMarkInput!) {
  linkToSafetyMark(input: $input) {
    markId
  }
}
    `, {"hash":"sha256:793907e19276957a50fbb5ddc3a1e026db56e57af30860773de8ea6f9cb1c240"}) as unknown as TypedDocumentString<LinkToSafetyMarkMutation, LinkToSafetyMarkMutationVariables>;
export const ResolveLookAlikeDocument = new TypedDocumentString(`
    mutation ResolveLookAlike($input: ResolveLookAlikeInput!) {
  resolveLookAlike(input: $input) {
    markId
    lookAlikes
  }
}
    `, {"hash":"sha256:b7d9689ea382a52f005ed9a5c65d5d0d5f19ea3719f011c59d95f48a67dd3691"}) as unknown as TypedDocumentString<ResolveLookAlikeMutation, ResolveLookAlikeMutationVariables>;
export const ReopenLookAlikeDocument = new TypedDocumentString(`
    mutation ReopenLookAlike($input: ReopenLookAlikeInput!) {
  reopenLookAlike(input: $input) {
    markId
  }
}
    `, {"hash":"sha256:5da84baf9ed7073e2d8b33d54a628080bc01b780c4b7c00b81d10e1b6de61148"}) as unknown as TypedDocumentString<ReopenLookAlikeMutation, ReopenLookAlikeMutationVariables>;
export const RecordHouseholdDocument = new TypedDocumentString(`
    mutation RecordHousehold($input: RecordHouseholdInput!) {
  recordHousehold(input: $input) {
    markId
  }
}
    `, {"hash":"sha256:bda16ce201b7645fd2b65965bad161bb583f802aeffc2883c8410f6c859e7fb1"}) as unknown as TypedDocumentString<RecordHouseholdMutation, RecordHouseholdMutationVariables>;
export const SetHiddenAddressDocument = new TypedDocumentString(`
    mutation SetHiddenAddress($input: SetHiddenAddressInput!) {
  setHiddenAddress(input: $input) {
    addressHidden
  }
}
    `, {"hash":"sha256:ee2d81780fae26f5f6fe17820ae8b710a25de34c35a9d4a0b0ebe83199851c6d"}) as unknown as TypedDocumentString<SetHiddenAddressMutation, SetHiddenAddressMutationVariables>;
export const MyStepsDocument = new TypedDocumentString(`
    query MySteps($first: Int!, $after: String, $language: Language!) {
  mySteps(first: $first, after: $after, language: $language) {
    on
    steps {
      edges {
        node {
          ...StepSummaryFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    counts {
      group
      count
    }
    since {
      from
      goWell
      stopped
      endedWithThanks
    }
  }
}
    fragment StepSummaryFacts on StepSummary {
  id
  caseId
  version
  clientCallName
  clientFullName
  title
  introducer
  state
  group
  dueOn
  introducedOn
  firstLookBackOn
  secondLookBackOn
  stoppedOn
}`, {"hash":"sha256:a5bb414e67f6fdf6e8fb488e957ed28a5ecc096ef79070ceb123e9cdd73e8481"}) as unknown as TypedDocumentString<MyStepsQuery, MyStepsQueryVariables>;
export const StepsDueDocument = new TypedDocumentString(`
    query StepsDue {
  stepsDue {
    overdue
    today
  }
}
    `, {"hash":"sha256:3e57ae55232169a537b8977fd638c13664b43b3b00923991ca14a14c692e998c"}) as unknown as TypedDocumentString<StepsDueQuery, StepsDueQueryVariables>;
export const StepDocument = new TypedDocumentString(`
    query Step($stepId: ID!, $language: Language!) {
  step(stepId: $stepId, language: $language) {
    ...StepFacts
  }
}
    fragment StepFacts on Step {
  id
  caseId
  version
  clientCallName
  clientFullName
  kind
  state
  title
  saidWords
  introducer
  agreedOn
  introduceOn
  introducedOn
  firstLookBackOn
  secondLookBackOn
  dueOn
  plannedEndOn
  plannedEndWords
  stoppedOn
  endedOn
  endedBecause
  mayEndBecause
  basedOn {
    text
    on
  }
  party {
    kind
    name
    memberId
    initiativeId
  }
  via {
    kind
    name
    memberId
  }
  namesShared
  onMapMemberId
  mapProposal {
    memberKind
    sector
    ring
    supportKinds
    gives
    lifeDomain
  }
  moments {
    id
    kind
    on
    how
    words
    helpWords
  }
}`, {"hash":"sha256:e598cfb9a913a81bf6c1418ec65937d4c22dec832578eda5cdefb30808fbc3b5"}) as unknown as TypedDocumentString<StepQuery, StepQueryVariables>;
export const ClientStepsDocument = new TypedDocumentString(`
    query ClientSteps($caseId: ID!, $language: Language!) {
  clientSteps(caseId: $caseId, language: $language) {
    steps {
      ...StepFacts
    }
  }
}
    fragment StepFacts on Step {
  id
  caseId
  version
  clientCallName
  clientFullName
  kind
  state
  title
  saidWords
  introducer
  agreedOn
  introduceOn
  introducedOn
  firstLookBackOn
  secondLookBackOn
  dueOn
  plannedEndOn
  plannedEndWords
  stoppedOn
  endedOn
  endedBecause
  mayEndBecause
  basedOn {
    text
    on
  }
  party {
    kind
    name
    memberId
    initiativeId
  }
  via {
    kind
    name
    memberId
  }
  namesShared
  onMapMemberId
  mapProposal {
    memberKind
    sector
    ring
    supportKinds
    gives
    lifeDomain
  }
  moments {
    id
    kind
    on
    how
    words
    helpWords
  }
}`, {"hash":"sha256:d023dd68d880a145181b4f496c6beb31a063ddd80eacd3d574897ada2a8c3ff4"}) as unknown as TypedDocumentString<ClientStepsQuery, ClientStepsQueryVariables>;
export const ContactHandoversDocument = new TypedDocumentString(`
    query ContactHandovers($language: Language!) {
  contactHandovers(language: $language) {
    ...ContactHandoverFacts
  }
}
    fragment ContactHandoverFacts on ContactHandover {
  caseId
  clientCallName
  clientFullName
  contactPersonName
  own
  reason
  text
  advice
  colleagues {
    professionalId
    name
    known
    knownVia
  }
}`, {"hash":"sha256:dd7a525bfe306066b74422aeee7696381dff5ad77055a4e93268eef033ded244"}) as unknown as TypedDocumentString<ContactHandoversQuery, ContactHandoversQueryVariables>;
export const IntroduceStepDocument = new TypedDocumentString(`
    mutation IntroduceStep($input: IntroduceStepInput!) {
  introduceStep(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:1c53baea093462a00f7eaf960811e84c026ab05d6bc89b0375e17543d49e2e07"}) as unknown as TypedDocumentString<IntroduceStepMutation, IntroduceStepMutationVariables>;
export const RescheduleStepDocument = new TypedDocumentString(`
    mutation RescheduleStep($input: RescheduleStepInput!) {
  rescheduleStep(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:c225e69fb1c5a6e2289a6a2e71ebe961b321f12ee2a4b44eca1aadb3c05d423e"}) as unknown as TypedDocumentString<RescheduleStepMutation, RescheduleStepMutationVariables>;
export const LookBackOnStepDocument = new TypedDocumentString(`
    mutation LookBackOnStep($input: LookBackOnStepInput!) {
  lookBackOnStep(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:e661e254efa17e371dbb76802be1dcb7e26419fb6b896b0f4eabd6539a0fbd4b"}) as unknown as TypedDocumentString<LookBackOnStepMutation, LookBackOnStepMutationVariables>;
export const ReportStepStoppedDocument = new TypedDocumentString(`
    mutation ReportStepStopped($input: ReportStepStoppedInput!) {
  reportStepStopped(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:cf7ecd7917cd624b0f1c071a3425f2437d4e42b21cb4066392dfff27f3802a20"}) as unknown as TypedDocumentString<ReportStepStoppedMutation, ReportStepStoppedMutationVariables>;
export const EndStepDocument = new TypedDocumentString(`
    mutation EndStep($input: EndStepInput!) {
  endStep(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:9b43d1b87b5f1e303d4703a7340bc9aa81c7514eb70daf2ecb6a2e9f6e513af7"}) as unknown as TypedDocumentString<EndStepMutation, EndStepMutationVariables>;
export const ShareStepNamesDocument = new TypedDocumentString(`
    mutation ShareStepNames($input: ShareStepNamesInput!) {
  shareStepNames(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:c0e6e6274fbe915816abd0fcf49eec4d71fd043ae44838dd6133cb26bbf3df3c"}) as unknown as TypedDocumentString<ShareStepNamesMutation, ShareStepNamesMutationVariables>;
export const RecordStepOnMapDocument = new TypedDocumentString(`
    mutation RecordStepOnMap($input: RecordStepOnMapInput!) {
  recordStepOnMap(input: $input) {
    ...StepOutcome
  }
}
    fragment StepOutcome on StepResult {
  __typename
  ... on StepSaved {
    stepId
    version
    state
  }
  ... on NewerStep {
    step {
      id
      version
      state
    }
  }
}`, {"hash":"sha256:a7ed38688e70e443c4d6a2bb0bf7d35e5729831ab008f478122970a77c128386"}) as unknown as TypedDocumentString<RecordStepOnMapMutation, RecordStepOnMapMutationVariables>;
export const PostponeContactHandoverDocument = new TypedDocumentString(`
    mutation PostponeContactHandover($input: PostponeContactHandoverInput!) {
  postponeContactHandover(input: $input) {
    until
  }
}
    `, {"hash":"sha256:cf63bf981a70ffab09ef98076a5d68cc1f903a815501c4f7dafee4d14e4577d0"}) as unknown as TypedDocumentString<PostponeContactHandoverMutation, PostponeContactHandoverMutationVariables>;
export const AvailabilityDocument = new TypedDocumentString(`
    query Availability($professionalId: ID!) {
  availability(professionalId: $professionalId) {
    ...AvailabilityFacts
  }
}
    fragment AvailabilityFacts on Availability {
  professionalId
  version
  leavesOn
  awayFrom
  awayUntil
  roomFrom
}`, {"hash":"sha256:3f7656d6f80a79bb72bf41eaaffef492e5e812268b530f26a35f2fa1762ccd51"}) as unknown as TypedDocumentString<AvailabilityQuery, AvailabilityQueryVariables>;
export const RecordAvailabilityDocument = new TypedDocumentString(`
    mutation RecordAvailability($input: RecordAvailabilityInput!) {
  recordAvailability(input: $input) {
    __typename
    ... on NewerAvailability {
      availability {
        ...AvailabilityFacts
      }
    }
  }
}
    fragment AvailabilityFacts on Availability {
  professionalId
  version
  leavesOn
  awayFrom
  awayUntil
  roomFrom
}`, {"hash":"sha256:a9de3a954e09c9804b9c93eaa63afc2db4bbca284eabc58e158f4d4ed289504e"}) as unknown as TypedDocumentString<RecordAvailabilityMutation, RecordAvailabilityMutationVariables>;
export const TeamsDocument = new TypedDocumentString(`
    query Teams {
  teams {
    id
    name
    own
    areas {
      code
      name
    }
    inner
    outer
  }
}
    `, {"hash":"sha256:6949cc546eae5790f94f6e95bf7d6cbd212c7fb4caaf2547ba7d1b1d2c303ba9"}) as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($teamId: ID!) {
  team(teamId: $teamId) {
    id
    name
    areas {
      code
      name
    }
    inner {
      professionalId
      name
      accent
      organisation
      since
      until
    }
    outer {
      professionalId
      name
      accent
      organisation
      since
      until
    }
    lifeDomains
    expertises {
      expertise {
        code
        nameNl
        nameEn
      }
      members {
        professionalId
        name
        shell
      }
    }
    partnerContacts {
      organisationId
      organisation
      professionalId
      name
    }
    origin {
      ...OriginShown
    }
    fixedContacts {
      professionalId
      name
      accent
      organisation
      since
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}`, {"hash":"sha256:b700f42b4f540b5a841b138d7effb755e5989153e351ab76145585af34dac458"}) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const ProfessionalsDocument = new TypedDocumentString(`
    query Professionals($filter: ProfessionalFilter, $first: Int!, $after: String) {
  professionals(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        fullName
        accent
        organisation
        expertises {
          code
          nameNl
          nameEn
        }
        memberships {
          teamId
          team
          shell
        }
        endingRegistration {
          kind
          endsOn
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
    `, {"hash":"sha256:fd419e2dc723711f44a825c6bd094ec8d48046bfcbaf5757f34d79ece9682a1f"}) as unknown as TypedDocumentString<ProfessionalsQuery, ProfessionalsQueryVariables>;
export const ProfessionalDocument = new TypedDocumentString(`
    query Professional($professionalId: ID!) {
  professional(professionalId: $professionalId) {
    ...ProfessionalFacts
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:262bfc6676a8005ffb527528886ca3fda7621d1230a55739826f8be199bf2dbf"}) as unknown as TypedDocumentString<ProfessionalQuery, ProfessionalQueryVariables>;
export const ProfessionalChoicesDocument = new TypedDocumentString(`
    query ProfessionalChoices {
  professionalChoices {
    organisations {
      organisationId
      name
    }
    teams {
      teamId
      name
    }
    expertises {
      code
      nameNl
      nameEn
    }
  }
}
    `, {"hash":"sha256:ad2d9b3f1a20a0287e1d37a60c48aa4f726751c2fa6575d075d7c4f3ea5e6a07"}) as unknown as TypedDocumentString<ProfessionalChoicesQuery, ProfessionalChoicesQueryVariables>;
export const AddProfessionalDocument = new TypedDocumentString(`
    mutation AddProfessional($input: AddProfessionalInput!) {
  addProfessional(input: $input) {
    professionalId
    version
  }
}
    `, {"hash":"sha256:d1a43cc45a33765d4b55e6aa92b64a8b57b859d5507a1539963b2ed134658158"}) as unknown as TypedDocumentString<AddProfessionalMutation, AddProfessionalMutationVariables>;
export const ChangeProfessionalDocument = new TypedDocumentString(`
    mutation ChangeProfessional($input: ChangeProfessionalInput!) {
  changeProfessional(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:6e079d01a4f6e772a83f57d16de8c85501d20e2e4c847b86cb47fabf1779a870"}) as unknown as TypedDocumentString<ChangeProfessionalMutation, ChangeProfessionalMutationVariables>;
export const SetExpertisesDocument = new TypedDocumentString(`
    mutation SetExpertises($input: SetExpertisesInput!) {
  setExpertises(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:e26f015987367737d4b6400888feefd68c5bd08f550ac2d23b0254417b8cb59d"}) as unknown as TypedDocumentString<SetExpertisesMutation, SetExpertisesMutationVariables>;
export const RecordRegistrationDocument = new TypedDocumentString(`
    mutation RecordRegistration($input: RecordRegistrationInput!) {
  recordRegistration(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:2c3737f26d402738c1d595fa049a4092018890a6492e6669b1fbb0d6bdeb6ddc"}) as unknown as TypedDocumentString<RecordRegistrationMutation, RecordRegistrationMutationVariables>;
export const RemoveRegistrationDocument = new TypedDocumentString(`
    mutation RemoveRegistration($input: RemoveRegistrationInput!) {
  removeRegistration(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:68918e2840ba3b2dac2aaba46951223df0920ea520366ceabaf5a952a36d7ec2"}) as unknown as TypedDocumentString<RemoveRegistrationMutation, RemoveRegistrationMutationVariables>;
export const JoinTeamDocument = new TypedDocumentString(`
    mutation JoinTeam($input: JoinTeamInput!) {
  joinTeam(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:1ed4a99048895e77fc1957e04f36e2bc19ffed329274874d3e0e6594222c9e3c"}) as unknown as TypedDocumentString<JoinTeamMutation, JoinTeamMutationVariables>;
export const LeaveTeamDocument = new TypedDocumentString(`
    mutation LeaveTeam($input: LeaveTeamInput!) {
  leaveTeam(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:9390aee8c491a7af86591ed05cd15466310c338b16e798fb35c61e48310ecae7"}) as unknown as TypedDocumentString<LeaveTeamMutation, LeaveTeamMutationVariables>;
export const SetFixedContactDocument = new TypedDocumentString(`
    mutation SetFixedContact($input: SetFixedContactInput!) {
  setFixedContact(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:9de7edd498acffe0722a19392f2c57b0f6092add5d7b712e31ecb5593719dc66"}) as unknown as TypedDocumentString<SetFixedContactMutation, SetFixedContactMutationVariables>;
export const EndFixedContactDocument = new TypedDocumentString(`
    mutation EndFixedContact($input: EndFixedContactInput!) {
  endFixedContact(input: $input) {
    __typename
    ... on NewerProfessional {
      newer {
        ...ProfessionalFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment ProfessionalFacts on Professional {
  id
  version
  callName
  familyName
  fullName
  accent
  background
  organisation {
    organisationId
    name
  }
  expertises {
    code
    nameNl
    nameEn
  }
  registrations {
    kind
    endsOn
    endsSoon
  }
  memberships {
    teamId
    team
    shell
    since
    until
  }
  liaisons {
    organisationId
    name
  }
  origin {
    ...OriginShown
  }
  fixedContactFor {
    teamId
    team
    since
  }
}`, {"hash":"sha256:69413f7c388fd65e9f91e6b8e7c0176ed366e8915021171d54452a08648a1b75"}) as unknown as TypedDocumentString<EndFixedContactMutation, EndFixedContactMutationVariables>;
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
export const VolunteersDocument = new TypedDocumentString(`
    query Volunteers {
  volunteers {
    ...VolunteerListFacts
  }
}
    fragment VolunteerListFacts on VolunteerSummary {
  id
  fullName
  area {
    name
  }
  since
  guide {
    name
    self
  }
  load {
    peopleLimit
    peopleNow
    atLimit
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  stoppedOn
  attention {
    kind
    on
  }
}`, {"hash":"sha256:272904973592e54cdeb6c6831994f92fc2f34b0124a34d763131e89ed01ec079"}) as unknown as TypedDocumentString<VolunteersQuery, VolunteersQueryVariables>;
export const VolunteerDocument = new TypedDocumentString(`
    query Volunteer($volunteerId: ID!) {
  volunteer(volunteerId: $volunteerId) {
    ...VolunteerFacts
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:0bcc99a5e63c52245d425cb338ff7f989dc8ab5ee85ce082974454bad57a51b2"}) as unknown as TypedDocumentString<VolunteerQuery, VolunteerQueryVariables>;
export const VolunteerChoicesDocument = new TypedDocumentString(`
    query VolunteerChoices {
  possibleGuides {
    professionalId
    name
    self
  }
  ownAreas {
    code
    name
  }
}
    `, {"hash":"sha256:ce52ff02ab1bce3cdc64ea65cc5169b97939ba91c3647899d3934145b7366afd"}) as unknown as TypedDocumentString<VolunteerChoicesQuery, VolunteerChoicesQueryVariables>;
export const FindResidentsDocument = new TypedDocumentString(`
    query FindResidents($search: String!) {
  findResidents(search: $search) {
    residentId
    fullName
    area {
      name
    }
  }
}
    `, {"hash":"sha256:080db7460174ce5ff7e3853290b204521cb0f21601051355288261ad03cf5658"}) as unknown as TypedDocumentString<FindResidentsQuery, FindResidentsQueryVariables>;
export const RegisterVolunteerDocument = new TypedDocumentString(`
    mutation RegisterVolunteer($input: RegisterVolunteerInput!) {
  registerVolunteer(input: $input) {
    __typename
    ... on VolunteerRegistered {
      volunteerId
    }
    ... on AlreadyVolunteer {
      residentId
    }
  }
}
    `, {"hash":"sha256:0c88ad296b7005d2a43a6a8e0a9af351c5ef6a9d4b07047846cf5a1f0cf8dbb8"}) as unknown as TypedDocumentString<RegisterVolunteerMutation, RegisterVolunteerMutationVariables>;
export const ChangeVolunteerDocument = new TypedDocumentString(`
    mutation ChangeVolunteer($input: ChangeVolunteerInput!) {
  changeVolunteer(input: $input) {
    __typename
    ... on VolunteerChanged {
      version
    }
    ... on NewerVolunteer {
      newer {
        ...VolunteerFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:392a87d1bbd8bb7aacea4e324d8c918c421c688c6892af0668eed3d4f4a9cedf"}) as unknown as TypedDocumentString<ChangeVolunteerMutation, ChangeVolunteerMutationVariables>;
export const HandOverVolunteerDocument = new TypedDocumentString(`
    mutation HandOverVolunteer($input: HandOverVolunteerInput!) {
  handOverVolunteer(input: $input) {
    __typename
    ... on VolunteerChanged {
      version
    }
    ... on NewerVolunteer {
      newer {
        ...VolunteerFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:ecd2f0f4e549fba2c42d64613d0e16e12dd5e6d71442420e38d6fa9e3e2bdc70"}) as unknown as TypedDocumentString<HandOverVolunteerMutation, HandOverVolunteerMutationVariables>;
export const PauseVolunteerDocument = new TypedDocumentString(`
    mutation PauseVolunteer($input: PauseVolunteerInput!) {
  pauseVolunteer(input: $input) {
    __typename
    ... on VolunteerChanged {
      version
    }
    ... on NewerVolunteer {
      newer {
        ...VolunteerFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:c2593fc8d8fd31836bdf6ff470112fb40d9732392dd91b6627c285a12bdab67d"}) as unknown as TypedDocumentString<PauseVolunteerMutation, PauseVolunteerMutationVariables>;
export const EndVolunteerPauseDocument = new TypedDocumentString(`
    mutation EndVolunteerPause($input: EndVolunteerPauseInput!) {
  endVolunteerPause(input: $input) {
    __typename
    ... on VolunteerChanged {
      version
    }
    ... on NewerVolunteer {
      newer {
        ...VolunteerFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:ff3adf96b64e0b77e1232cbe8a0bca57c163df7061286150d07e30cb53023df3"}) as unknown as TypedDocumentString<EndVolunteerPauseMutation, EndVolunteerPauseMutationVariables>;
export const NoteVolunteerContactDocument = new TypedDocumentString(`
    mutation NoteVolunteerContact($input: NoteVolunteerContactInput!) {
  noteVolunteerContact(input: $input) {
    version
  }
}
    `, {"hash":"sha256:fd070660aadab7d47e6d1ea442a5d46776a0980dcb4e8ad238861f2b9fc51b18"}) as unknown as TypedDocumentString<NoteVolunteerContactMutation, NoteVolunteerContactMutationVariables>;
export const PlanVolunteerCallDocument = new TypedDocumentString(`
    mutation PlanVolunteerCall($input: PlanVolunteerCallInput!) {
  planVolunteerCall(input: $input) {
    __typename
    ... on VolunteerChanged {
      version
    }
    ... on NewerVolunteer {
      newer {
        ...VolunteerFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:53266a8528801ea1557b284cf3b3acec5d25a8b4998d7c4548903db68fd28677"}) as unknown as TypedDocumentString<PlanVolunteerCallMutation, PlanVolunteerCallMutationVariables>;
export const StopVolunteerDocument = new TypedDocumentString(`
    mutation StopVolunteer($input: StopVolunteerInput!) {
  stopVolunteer(input: $input) {
    __typename
    ... on VolunteerChanged {
      version
    }
    ... on NewerVolunteer {
      newer {
        ...VolunteerFacts
      }
    }
  }
}
    fragment OriginShown on ImportOrigin {
  source
  ground
  importedOn
}
fragment VolunteerFacts on Volunteer {
  id
  version
  callName
  fullName
  area {
    name
  }
  addressHidden
  since
  languages
  guide {
    professionalId
    name
    self
    since
  }
  registeredBy
  load {
    peopleLimit
    peopleNow
    hoursLimit
    hoursNow
    toldOn
    atLimit
  }
  contacts {
    contactId
    on
    by
    note
  }
  lastContactOn
  callOn
  pausedUntil
  screenedOn
  training
  trainedOn
  mayBeAskedUntil
  origin {
    ...OriginShown
  }
  initiatives {
    initiativeId
    name
    role
  }
  knownBy
  stoppedOn
  thankedOn
  thanksWords
  attention {
    kind
    on
  }
}`, {"hash":"sha256:9ee9e29fea603aadd70b186bbeaac1fde22eeb12b98da77c380db99f9f577435"}) as unknown as TypedDocumentString<StopVolunteerMutation, StopVolunteerMutationVariables>;
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