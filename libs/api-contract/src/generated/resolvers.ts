import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Datum: een dag als jjjj-mm-dd. A calendar day between 1900 and ten years ahead. */
  Date: { input: string; output: string; }
  /** Tijdstip: a moment in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
};

/** Kennen en gekend worden: whom or what the caller knows outside any file. */
export type Acquaintance = {
  __typename?: 'Acquaintance';
  /** Where a resident lives; empty for an initiative and when the address is hidden. */
  area?: Maybe<Area>;
  kind: AcquaintanceKind;
  name: Scalars['String']['output'];
  since: Scalars['Date']['output'];
  /** Resident or initiative, by `kind`. */
  targetId: Scalars['ID']['output'];
  /** First day on which it no longer held. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Waarvan: how they met. */
  via?: Maybe<Scalars['String']['output']>;
};

/** Beëindigd. */
export type AcquaintanceEnded = {
  __typename?: 'AcquaintanceEnded';
  targetId: Scalars['ID']['output'];
};

/** Wie iemand kent: een inwoner of een initiatief. */
export type AcquaintanceKind =
  | 'INITIATIVE'
  | 'RESIDENT';

/** Vastgelegd. */
export type AcquaintanceRecorded = {
  __typename?: 'AcquaintanceRecorded';
  targetId: Scalars['ID']['output'];
};

/** Welk initiatief erbij komt. */
export type AddInitiativeInput = {
  facts: InitiativeFactsInput;
  idempotencyKey: Scalars['ID']['input'];
  /** Toch toevoegen: it is another one than those that look like it. */
  isAnother: Scalars['Boolean']['input'];
};

/** Wat er van het toevoegen kwam. */
export type AddInitiativeResult = InitiativeSaved | LookAlikeInitiatives;

/** Welke organisatie erbij komt. */
export type AddOrganisationInput = {
  facts: OrganisationFactsInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** Een nieuwe professional. */
export type AddProfessionalInput = {
  accent?: InputMaybe<Scalars['String']['input']>;
  background?: InputMaybe<Scalars['String']['input']>;
  callName: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};

/** Afspreken: a kans becomes a stap, with a warm introduction. */
export type AgreeStepInput = {
  caseId: Scalars['ID']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** Not in the past, at most a year ahead. */
  introduceOn: Scalars['Date']['input'];
  /** Wie stelt wie aan wie voor. */
  introducer: Scalars['String']['input'];
  opportunityId: Scalars['ID']['input'];
  plannedEndOn?: InputMaybe<Scalars['Date']['input']>;
  plannedEndWords?: InputMaybe<Scalars['String']['input']>;
  /** The rule that proposed it. */
  ruleId: Scalars['ID']['input'];
  /** What the client said. */
  saidWords?: InputMaybe<Scalars['String']['input']>;
};

/** Wat er van de afspraak werd. */
export type AgreeStepResult = OpportunityGone | OpportunityTakenUp | StepAgreed;

/** Afspraak: dated consent of the client. */
export type Agreement = {
  __typename?: 'Agreement';
  /** First day on which it no longer holds. */
  expiresOn: Scalars['Date']['output'];
  givenOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: AgreementKind;
  /** The day on which a newer agreement of this kind took its place. */
  replacedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes; an edit names the version that it was based on. */
  version: Scalars['Int']['output'];
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** In the client's own words. */
  words?: Maybe<Scalars['String']['output']>;
};

/** Soort afspraak met de cliënt. */
export type AgreementKind =
  /** Mag er een netwerkkaart zijn. */
  | 'I1'
  /** Mag er naar deze hulp gezocht worden. */
  | 'I2';

/** Afspraak vastgelegd. */
export type AgreementRecorded = {
  __typename?: 'AgreementRecorded';
  agreementId: Scalars['ID']['output'];
  caseId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Hoe een afspraak vandaag staat: geldt, verlopen, ingetrokken, of nooit gegeven. */
export type AgreementState =
  | 'EXPIRED'
  | 'MISSING'
  | 'VALID'
  | 'WITHDRAWN';

/** Afspraak ingetrokken. */
export type AgreementWithdrawn = {
  __typename?: 'AgreementWithdrawn';
  agreementId: Scalars['ID']['output'];
  caseId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Toch weer wel. */
export type AllowPartyInput = {
  avoidanceId: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Dit stond er al. */
export type AlreadyAcquainted = {
  __typename?: 'AlreadyAcquainted';
  since: Scalars['Date']['output'];
  targetId: Scalars['ID']['output'];
};

/** Deze inwoner staat er al. */
export type AlreadyNeighbour = {
  __typename?: 'AlreadyNeighbour';
  residentId: Scalars['ID']['output'];
};

/** Deze inwoner is al vrijwilliger. */
export type AlreadyVolunteer = {
  __typename?: 'AlreadyVolunteer';
  residentId: Scalars['ID']['output'];
};

/** Gebied: gemeente, wijk of buurt. */
export type Area = {
  __typename?: 'Area';
  /** CBS-code met jaar. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** Hoeveel initiatieven een gebied heeft onder de andere keuzes. */
export type AreaFacet = {
  __typename?: 'AreaFacet';
  area: DirectoryArea;
  count: Scalars['Int']['output'];
  /** Gebied van het eigen team, of de hele gemeente. */
  near: Scalars['Boolean']['output'];
};

/** Niveau van een gebied. */
export type AreaLevel =
  | 'DISTRICT'
  | 'MUNICIPALITY'
  | 'NEIGHBOURHOOD';

/** Opnieuw ordenen: from now on everybody who stands on the map is placed anew, and pinned places are let go. */
export type ArrangeNetworkInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Rol geven: duo, regisseur or vervanger. The contactpersoon changes by handing over. */
export type AssignCaseRoleInput = {
  caseId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
  professionalId: Scalars['ID']['input'];
  role: CaseRoleKind;
  /** Tot: the first day on which it no longer holds; empty: until further notice. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Nu van belang: a reason to look at this client now. `words` are facts (a name of a colleague, what is waited for). */
export type Attention = {
  __typename?: 'Attention';
  /** What helps until then, for WAITING. */
  bridgedBy?: Maybe<Scalars['String']['output']>;
  kind: AttentionKind;
  on?: Maybe<Scalars['Date']['output']>;
  words?: Maybe<Scalars['String']['output']>;
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

/** Beschikbaarheid van een professional: when they leave, are away for longer, or have room for somebody new. */
export type Availability = {
  __typename?: 'Availability';
  /** First day of a longer absence. */
  awayFrom?: Maybe<Scalars['Date']['output']>;
  /** First day back. */
  awayUntil?: Maybe<Scalars['Date']['output']>;
  /** First day on which they no longer work here. */
  leavesOn?: Maybe<Scalars['Date']['output']>;
  professionalId: Scalars['ID']['output'];
  /** From when there is room for somebody new. */
  roomFrom?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

/** Beschikbaarheid opgeslagen. */
export type AvailabilityRecorded = {
  __typename?: 'AvailabilityRecorded';
  professionalId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Niet deze persoon, groep of plek. */
export type AvoidPartyInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  kind: PartyKind;
  /** Somebody of this map; a resident of an own area or a professional; an initiative. */
  partyId: Scalars['ID']['input'];
};

/** Niet deze persoon, groep of plek. Why is not kept. */
export type AvoidedParty = {
  __typename?: 'AvoidedParty';
  id: Scalars['ID']['output'];
  kind: PartyKind;
  name: Scalars['String']['output'];
  partyId: Scalars['ID']['output'];
  /** Name of who wrote it down; empty when a service did. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
};

/** Er is al een open traject van deze inwoner bij dit team; nothing was opened. It can be opened with a reason. */
export type CaseAlreadyOpen = {
  __typename?: 'CaseAlreadyOpen';
  caseId: Scalars['ID']['output'];
  fullName: Scalars['String']['output'];
  /** Whether the sender has a role in it already. */
  mine: Scalars['Boolean']['output'];
};

/** Veranderd. */
export type CaseChanged = {
  __typename?: 'CaseChanged';
  caseId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Afgesloten. */
export type CaseClosed = {
  __typename?: 'CaseClosed';
  caseId: Scalars['ID']['output'];
  closedOn: Scalars['Date']['output'];
  keptUntil?: Maybe<Scalars['Date']['output']>;
};

/** Afsluiting van het traject. */
export type CaseClosing = {
  __typename?: 'CaseClosing';
  /** Whether this closing can still be taken back (on the day itself). */
  canReopen: Scalars['Boolean']['output'];
  closedOn: Scalars['Date']['output'];
  /** Bewaard tot en met; empty where the client's consent sets the end. */
  keptUntil?: Maybe<Scalars['Date']['output']>;
  /** Wie licht contact houdt: a professional by name, or somebody else in words. */
  lightContact?: Maybe<Scalars['String']['output']>;
  lookAgainOn?: Maybe<Scalars['Date']['output']>;
  outcome?: Maybe<CaseOutcomeKind>;
  /** In the client's own words. */
  words?: Maybe<Scalars['String']['output']>;
};

/** Collega: a professional of the team that handles the case, who can be given a role in it. */
export type CaseColleague = {
  __typename?: 'CaseColleague';
  /** Beroepsaccent. */
  accent?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  /** Whether this is the reader. */
  self: Scalars['Boolean']['output'];
  shell: Shell;
};

/**
 * Casuïstiek: the case without names, places, dates or ages, to discuss in the team or duo. Known names in texts are replaced by a
 * word; a worker reads the rest before it is shared.
 */
export type CaseForConsultation = {
  __typename?: 'CaseForConsultation';
  agreedInstead?: Maybe<Scalars['String']['output']>;
  asked: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  circle: Array<ConsultationMember>;
  goal?: Maybe<Scalars['String']['output']>;
  /** Whether the client’s agreement lets the map be read; if not, the circle is empty. */
  mapOpen: Scalars['Boolean']['output'];
  /** Hoe lang het traject loopt, in whole months. */
  months: Scalars['Int']['output'];
  question: Scalars['String']['output'];
  /** Who works on it today, as roles. */
  roles: Array<CaseRoleKind>;
  scaling: Array<ConsultationScaling>;
  ties: Array<ConsultationTie>;
};

/** Traject geopend. */
export type CaseOpened = {
  __typename?: 'CaseOpened';
  caseId: Scalars['ID']['output'];
  /** Whether the sender has a role in it, and so may read it. */
  mine: Scalars['Boolean']['output'];
};

/** Inzage met reden: a colleague opened this file. Shown to the contact person. */
export type CaseOpening = {
  __typename?: 'CaseOpening';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
  reason: OpeningReason;
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

/** Heropend. */
export type CaseReopened = {
  __typename?: 'CaseReopened';
  caseId: Scalars['ID']['output'];
};

/** Rol van een medewerker in het traject, dated. */
export type CaseRole = {
  __typename?: 'CaseRole';
  name: Scalars['String']['output'];
  role: CaseRoleKind;
  since: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
};

/** Rol in het traject: contactpersoon, duo, regisseur of vervanger. */
export type CaseRoleKind =
  | 'CONTACT'
  | 'DUO'
  | 'REGISSEUR'
  | 'STAND_IN';

/** Rol van een professional in het traject, in één periode. */
export type CaseRolePeriod = {
  __typename?: 'CaseRolePeriod';
  accent?: Maybe<Scalars['String']['output']>;
  /** Overdracht: what the one before had to say to this contact person. */
  handoverWords?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  role: CaseRoleKind;
  since: Scalars['Date']['output'];
  /** Tot: the first day on which this no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Rollen veranderd. */
export type CaseRolesChanged = {
  __typename?: 'CaseRolesChanged';
  caseId: Scalars['ID']['output'];
};

/** Team waarvoor een traject geopend kan worden, with its buurten and its professionals. */
export type CaseTeam = {
  __typename?: 'CaseTeam';
  areas: Array<Area>;
  colleagues: Array<CaseColleague>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Teksten van het traject, with the version that they are. */
export type CaseTexts = {
  __typename?: 'CaseTexts';
  /** Wat er in plaats daarvan is afgesproken. */
  agreedInstead?: Maybe<Scalars['String']['output']>;
  /** Wat er gevraagd werd. */
  asked: Scalars['String']['output'];
  goal?: Maybe<Scalars['String']['output']>;
  legalGround: LegalGround;
  purpose: Scalars['String']['output'];
  /** De vraag achter de vraag, in de woorden van de cliënt. */
  question: Scalars['String']['output'];
  referrer?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** Werk in het traject: texts with their version, roles, op- en afschalen and the closing. */
export type CaseWork = {
  __typename?: 'CaseWork';
  /** Whether the reader may hand the contact over (contactpersoon or regisseur today). */
  canHandOver: Scalars['Boolean']['output'];
  /** Whether the reader may write in this case now. */
  canWrite: Scalars['Boolean']['output'];
  caseId: Scalars['ID']['output'];
  closing?: Maybe<CaseClosing>;
  /** At most the last twenty. */
  earlierTexts: Array<EarlierCaseTexts>;
  openedOn: Scalars['Date']['output'];
  roles: Array<CaseRolePeriod>;
  scaling: Array<ScalingEntry>;
  texts: CaseTexts;
};

/** Teksten van het traject veranderen; all of them are sent, an empty one is taken away. */
export type ChangeCaseInput = {
  agreedInstead?: InputMaybe<Scalars['String']['input']>;
  asked: Scalars['String']['input'];
  /** The version on which this change was based. */
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  goal?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  legalGround: LegalGround;
  purpose: Scalars['String']['input'];
  question: Scalars['String']['input'];
  referrer?: InputMaybe<Scalars['String']['input']>;
};

/** Wat er van het veranderen werd. */
export type ChangeCaseResult = CaseChanged | NewerCaseTexts;

/** Wanneer de cliënt tijd heeft; at most fourteen. What is there already is not doubled, what was gone already stays gone. */
export type ChangeFreeTimesInput = {
  add: Array<FreeTimeInput>;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Ids of the moments that are no longer free. */
  remove: Array<Scalars['ID']['input']>;
};

/** Wat er aan een initiatief verandert. */
export type ChangeInitiativeInput = {
  /** The version that the change was based on. */
  baseVersion: Scalars['Int']['input'];
  facts: InitiativeFactsInput;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Wat er van het veranderen kwam. */
export type ChangeInitiativeResult = InitiativeSaved | NewerInitiative;

/** Wat de cliënt graag doet: what is there already is confirmed, what was gone already stays gone. */
export type ChangeInterestsInput = {
  add: Array<Interest>;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  handlesMoney: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  interest?: InputMaybe<Interest>;
  lifeDomain?: InputMaybe<LifeDomain>;
  mostMetres?: InputMaybe<Scalars['Int']['input']>;
  needId: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
  stepFree: Scalars['Boolean']['input'];
  supportKind: SupportKind;
  withWhom?: InputMaybe<WithWhom>;
  words: Scalars['String']['input'];
};

/** Wat er van de verandering werd. */
export type ChangeNeedResult = NeedSaved | NewerNeed;

/** Aanbod van een buurtbewoner, as it should stand. What is left out ends. */
export type ChangeNeighbourOffersInput = {
  baseVersion: Scalars['Int']['input'];
  gender?: InputMaybe<Gender>;
  idempotencyKey: Scalars['ID']['input'];
  /** One to ten. */
  offers: Array<NeighbourOfferInput>;
  residentId: Scalars['ID']['input'];
};

/** Wat er gebeurde: bewaard, of een collega was eerder. */
export type ChangeNeighbourResult = NeighbourChanged | NewerNeighbour;

/** Wat er van de verandering werd. */
export type ChangeOfferResult = NewerOffer | OfferSaved;

/** Wat er aan een organisatie verandert. */
export type ChangeOrganisationInput = {
  baseVersion: Scalars['Int']['input'];
  facts: OrganisationFactsInput;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Wat er van het veranderen kwam. */
export type ChangeOrganisationResult = NewerOrganisation | OrganisationSaved;

/** Naam, accent, achtergrond en werkgever. Everything is replaced; what is absent becomes empty. */
export type ChangeProfessionalInput = {
  accent?: InputMaybe<Scalars['String']['input']>;
  background?: InputMaybe<Scalars['String']['input']>;
  baseVersion: Scalars['Int']['input'];
  callName: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  professionalId: Scalars['ID']['input'];
};

/** Wat er gebeurde: bewaard, of een collega was eerder. */
export type ChangeProfessionalResult = NewerProfessional | ProfessionalChanged;

/** Veiligheidsmarkering wijzigen. With another name the search is done anew. */
export type ChangeSafetyMarkInput = {
  baseVersion: Scalars['Int']['input'];
  callName: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  familyName?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  kind: SafetyMarkKind;
  markId: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Talent veranderen: what is left out is emptied. */
export type ChangeTalentInput = {
  at: Array<WeeklySlotInput>;
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  handlesMoney: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  interest?: InputMaybe<Interest>;
  lifeDomain?: InputMaybe<LifeDomain>;
  offerId: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
  supportKind: SupportKind;
  words: Scalars['String']['input'];
};

/** Wat er over een vrijwilliger vastligt. Everything is replaced; what is absent becomes empty. */
export type ChangeVolunteerInput = {
  baseVersion: Scalars['Int']['input'];
  hoursLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  languages?: InputMaybe<Scalars['String']['input']>;
  mayBeAskedUntil?: InputMaybe<Scalars['Date']['input']>;
  peopleLimit: Scalars['Int']['input'];
  screenedOn?: InputMaybe<Scalars['Date']['input']>;
  trainedOn?: InputMaybe<Scalars['Date']['input']>;
  training?: InputMaybe<Scalars['String']['input']>;
  volunteerId: Scalars['ID']['input'];
};

/** Wat er gebeurde: bewaard, of een collega was eerder. */
export type ChangeVolunteerResult = NewerVolunteer | VolunteerChanged;

/** Wachtregel veranderen: what is left out is emptied. */
export type ChangeWaitingInput = {
  baseVersion: Scalars['Int']['input'];
  bridgedBy?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  expectedOn?: InputMaybe<Scalars['Date']['input']>;
  forWhat: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
  waitingId: Scalars['ID']['input'];
};

/** Wat er van de verandering werd. */
export type ChangeWaitingResult = NewerWaiting | WaitingSaved;

/** Cliënt: an inwoner with an open traject. */
export type Client = {
  __typename?: 'Client';
  access: ClientAccess;
  addressHidden: Scalars['Boolean']['output'];
  area?: Maybe<Area>;
  callName: Scalars['String']['output'];
  case: ClientCase;
  caseId: Scalars['ID']['output'];
  fullName: Scalars['String']['output'];
};

/** Toegang: why the caller may read this file, and until when. */
export type ClientAccess = {
  __typename?: 'ClientAccess';
  kind: ClientAccessKind;
  /** Own role in the case, for CASE_ROLE. */
  myRole?: Maybe<CaseRoleKind>;
  /** When the access ends, for OPENED_WITH_REASON. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Hoe de ingelogde medewerker bij dit dossier komt. */
export type ClientAccessKind =
  | 'CASE_ROLE'
  | 'OPENED_WITH_REASON';

/** Traject. */
export type ClientCase = {
  __typename?: 'ClientCase';
  /** Wat er in plaats daarvan is afgesproken. */
  agreedInstead?: Maybe<Scalars['String']['output']>;
  /** Newest first. */
  agreements: Array<Agreement>;
  /** Wat er gevraagd werd. */
  asked: Scalars['String']['output'];
  closedOn?: Maybe<Scalars['Date']['output']>;
  discussedOn?: Maybe<Scalars['Date']['output']>;
  goal?: Maybe<Scalars['String']['output']>;
  legalGround: LegalGround;
  lookAgainOn?: Maybe<Scalars['Date']['output']>;
  openedOn: Scalars['Date']['output'];
  /** At most the last twenty; only for who has a role in this case. */
  openings: Array<CaseOpening>;
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  purpose: Scalars['String']['output'];
  /** De vraag achter de vraag, in de woorden van de cliënt. */
  question: Scalars['String']['output'];
  referrer?: Maybe<Scalars['String']['output']>;
  roles: Array<CaseRole>;
  toInform: MembersToInform;
  /** What is still waited for first. */
  waiting: Array<WaitingEntry>;
};

/** Lijst van cliënten, in pages. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  edges: Array<ClientEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Regel van een lijst cliënten, with the place from which the next page can start. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  cursor: Scalars['String']['output'];
  node: ClientSummary;
};

/** Voor de cliënt: the facts of the gespreksmodus. */
export type ClientExport = {
  __typename?: 'ClientExport';
  heading: ExportHeading;
  network: ConversationNetwork;
};

/** Vragen en talenten van een cliënt. */
export type ClientFacts = {
  __typename?: 'ClientFacts';
  avoided: Array<AvoidedParty>;
  callName: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  /** In the order of the week. */
  freeTimes: Array<ClientFreeTime>;
  interests: Array<ClientInterest>;
  /** Empty without the client's agreement about the map (I1). */
  knownMembers: Array<KnownMember>;
  /** What holds, by name. Empty without the client's agreement about the map (I1). */
  memberOffers: Array<MemberOffer>;
  /** Open ones first, then what ended, newest first; at most a hundred. */
  needs: Array<ClientNeed>;
  /** What holds today, the newest first. */
  putAside: Array<PutAsideOpportunity>;
  /** What holds, the newest first. */
  talents: Array<ClientOffer>;
};

/** Wanneer een cliënt tijd heeft, every week. */
export type ClientFreeTime = {
  __typename?: 'ClientFreeTime';
  /** Times are written as 17:30. */
  from: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  until: Scalars['String']['output'];
  weekday: Weekday;
};

/** Wat een cliënt graag doet. */
export type ClientInterest = {
  __typename?: 'ClientInterest';
  interest: Interest;
  /** When the client last said so. */
  since: Scalars['Date']['output'];
};

/** Vraag: what a client wants, in their own words. */
export type ClientNeed = {
  __typename?: 'ClientNeed';
  /** When the client last said so. */
  confirmedOn: Scalars['Date']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Geld of papieren: only by people who were screened. */
  handlesMoney: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  interest?: Maybe<Interest>;
  lifeDomain?: Maybe<LifeDomain>;
  /** How far away it may be, in metres; empty: as far as it takes. */
  mostMetres?: Maybe<Scalars['Int']['output']>;
  /** Name of who wrote it down; empty when a service did. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
  state: NeedState;
  /** Only where somebody gets in without steps. */
  stepFree: Scalars['Boolean']['output'];
  supportKind: SupportKind;
  /** Counts the changes; an edit names the version that it was based on. */
  version: Scalars['Int']['output'];
  withWhom?: Maybe<WithWhom>;
  words: Scalars['String']['output'];
};

/** Netwerk van de cliënt op een datum. */
export type ClientNetwork = {
  __typename?: 'ClientNetwork';
  /** Without I1 the map is empty, and this says why. */
  agreement: NetworkAgreement;
  /** When the places were last arranged as a whole; empty: with every change. */
  arrangedAt?: Maybe<Scalars['DateTime']['output']>;
  caseId: Scalars['ID']['output'];
  /** Dates on which something changed, oldest first. */
  changedOn: Array<Scalars['Date']['output']>;
  clientName: Scalars['String']['output'];
  coverage: Array<SupportCoverage>;
  /** First date on which anything was told; empty for an empty map. */
  firstOn?: Maybe<Scalars['Date']['output']>;
  measures: Array<NetworkMeasures>;
  members: Array<NetworkMember>;
  on: Scalars['Date']['output'];
  places: Array<MemberPlace>;
  reading: Array<ReadingSentence>;
  ties: Array<MemberTie>;
};

/** Aanbod, told in this file: what the client or somebody around them can or wants to do. */
export type ClientOffer = {
  __typename?: 'ClientOffer';
  /** When in the week; empty: not said. */
  at: Array<WeeklySlot>;
  /** When this was last said. */
  confirmedOn: Scalars['Date']['output'];
  handlesMoney: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  interest?: Maybe<Interest>;
  lifeDomain?: Maybe<LifeDomain>;
  /** Name of who wrote it down; empty when a service did. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
  supportKind: SupportKind;
  /** First day on which it no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes; an edit names the version that it was based on. */
  version: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

/** Kansen rond een cliënt: at most five, at most two of a kind. */
export type ClientOpportunities = {
  __typename?: 'ClientOpportunities';
  caseId: Scalars['ID']['output'];
  hints: Array<OpportunityHint>;
  /** Of de cliënt afsprak dat we mogen zoeken (I2). */
  lookingAgreement: AgreementState;
  on: Scalars['Date']['output'];
  opportunities: Array<Opportunity>;
};

/** Stappen van een cliënt: what asks attention first, then what ended. */
export type ClientSteps = {
  __typename?: 'ClientSteps';
  caseId: Scalars['ID']['output'];
  steps: Array<Step>;
};

/** Cliënt in de lijst Mijn cliënten. */
export type ClientSummary = {
  __typename?: 'ClientSummary';
  addressHidden: Scalars['Boolean']['output'];
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  attention?: Maybe<Attention>;
  caseId: Scalars['ID']['output'];
  /** Besproken: when the network was last discussed with the client. */
  discussedOn?: Maybe<Scalars['Date']['output']>;
  fullName: Scalars['String']['output'];
  myRole: CaseRoleKind;
  /** How many people, groups and places stand on the map today. */
  networkSize: Scalars['Int']['output'];
  /** De vraag, in de woorden van de cliënt. */
  question: Scalars['String']['output'];
};

/** Band tussen cliënt en netwerklid in één periode. */
export type ClientTie = {
  __typename?: 'ClientTie';
  confirmedOn: Scalars['Date']['output'];
  endedBecause?: Maybe<EndReason>;
  frequency?: Maybe<Frequency>;
  id: Scalars['ID']['output'];
  lifeDomain?: Maybe<LifeDomain>;
  nature?: Maybe<TieNature>;
  /** Outside the rim on purpose. */
  outside: Scalars['Boolean']['output'];
  /** When this was written down. */
  recordedAt: Scalars['DateTime']['output'];
  /** Kring: 1 heel dichtbij, 2 dichtbij, 3 op afstand; empty: not placed in a ring. */
  ring?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Sector>;
  source: TieSource;
  /** 1 to 3. */
  strength?: Maybe<Scalars['Int']['output']>;
  support: Array<Support>;
  /** Onveilig; empty for who may not know. */
  unsafe?: Maybe<Scalars['Boolean']['output']>;
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Traject afsluiten, today. */
export type CloseCaseInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Licht contact: a professional of the team, or somebody else in words; at most one of the two. */
  lightContactId?: InputMaybe<Scalars['ID']['input']>;
  lightContactWords?: InputMaybe<Scalars['String']['input']>;
  /** Wanneer weer langsgaan. */
  lookAgainOn?: InputMaybe<Scalars['Date']['input']>;
  outcome: CaseOutcomeKind;
  /** How it ended, in the client's own words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Weer langsgaan (present blijven): a closed traject of somebody with whom the reader stays in touch. */
export type ClosedClient = {
  __typename?: 'ClosedClient';
  addressHidden: Scalars['Boolean']['output'];
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  caseId: Scalars['ID']['output'];
  closedOn: Scalars['Date']['output'];
  /** Whether it is time to look again. */
  due: Scalars['Boolean']['output'];
  fullName: Scalars['String']['output'];
  keptUntil?: Maybe<Scalars['Date']['output']>;
  /** Wie licht contact houdt. */
  lightContact?: Maybe<Scalars['String']['output']>;
  lookAgainOn?: Maybe<Scalars['Date']['output']>;
  outcome?: Maybe<CaseOutcomeKind>;
  residentId: Scalars['ID']['output'];
};

/** Een collega die dit initiatief kent. */
export type ColleagueAcquaintance = {
  __typename?: 'ColleagueAcquaintance';
  accent?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  /** Whether this is the caller. */
  self: Scalars['Boolean']['output'];
  since: Scalars['Date']['output'];
  via?: Maybe<Scalars['String']['output']>;
};

/** Eén van de cliënten met dezelfde naam. */
export type ColleagueClientChoice = {
  __typename?: 'ColleagueClientChoice';
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  caseId: Scalars['ID']['output'];
  fullName: Scalars['String']['output'];
};

/** Niet gevonden: no open client of that name in the own binnenschil teams, or not one to be opened. */
export type ColleagueClientNotFound = {
  __typename?: 'ColleagueClientNotFound';
  /** The name that was asked for. */
  name: Scalars['String']['output'];
};

/** Geopend: the file may be read until `until`. */
export type ColleagueClientOpened = {
  __typename?: 'ColleagueClientOpened';
  caseId: Scalars['ID']['output'];
  until: Scalars['DateTime']['output'];
};

/** Wat is er veranderd: one line per kind of change. */
export type ComparisonSentence = {
  __typename?: 'ComparisonSentence';
  change: ChangeKind;
  /** Nieuw: 2 */
  heading: Scalars['String']['output'];
  memberIds: Array<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
};

/** Nog actueel: the facts of this version are still right. */
export type ConfirmInitiativeInput = {
  baseVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Klopt nog: the running ties of these members, at most 150 at once. */
export type ConfirmTiesInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  members: Array<ConfirmedMemberInput>;
  on: Scalars['Date']['input'];
};

/** Wiens band nog klopt. */
export type ConfirmedMemberInput = {
  baseVersion: Scalars['Int']['input'];
  memberId: Scalars['ID']['input'];
};

/** Iemand op de kaart, with a word in the place of the name. */
export type ConsultationMember = {
  __typename?: 'ConsultationMember';
  goneBecause?: Maybe<GoneReason>;
  kind: MemberKind;
  outside: Scalars['Boolean']['output'];
  ring?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Sector>;
  support: Array<ConsultationSupport>;
  /** Rolwoord: "dochter", "buurman", "professional 1". */
  word: Scalars['String']['output'];
};

/** Op- of afschalen in de casuïstiek, without a date. */
export type ConsultationScaling = {
  __typename?: 'ConsultationScaling';
  direction: ScalingDirection;
  to: Scalars['String']['output'];
  why: Scalars['String']['output'];
};

/** Steun van één soort in de casuïstiek: how many acts, without the words. */
export type ConsultationSupport = {
  __typename?: 'ConsultationSupport';
  given: Scalars['Int']['output'];
  kind: SupportKind;
  received: Scalars['Int']['output'];
};

/** Twee die elkaar kennen, by their words. */
export type ConsultationTie = {
  __typename?: 'ConsultationTie';
  one: Scalars['String']['output'];
  other: Scalars['String']['output'];
};

/** Overdracht van de vaste contactpersoon: a question for the client, who chooses. */
export type ContactHandover = {
  __typename?: 'ContactHandover';
  advice: Scalars['String']['output'];
  caseId: Scalars['ID']['output'];
  clientCallName: Scalars['String']['output'];
  clientFullName: Scalars['String']['output'];
  /** Who the client knows already first, at most five. */
  colleagues: Array<HandoverColleague>;
  contactPersonName: Scalars['String']['output'];
  /** From when they are not there any more. */
  from: Scalars['Date']['output'];
  /** Whether that is the caller. */
  own: Scalars['Boolean']['output'];
  reason: ContactHandoverReason;
  /** Fact first, then who the client knows already. */
  text: Scalars['String']['output'];
  /** Until when, for AWAY. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Overdracht staat opzij tot die dag. */
export type ContactHandoverPostponed = {
  __typename?: 'ContactHandoverPostponed';
  caseId: Scalars['ID']['output'];
  until: Scalars['Date']['output'];
};

/** Waarom een contactpersoon wordt overgedragen. */
export type ContactHandoverReason =
  /** Is drie weken of langer afwezig. */
  | 'AWAY'
  /** Vertrekt binnen acht weken. */
  | 'LEAVES';

/** Wie kent wie. */
export type ConversationLink = {
  __typename?: 'ConversationLink';
  fromId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  toId: Scalars['ID']['output'];
};

/** Iemand om de cliënt heen. */
export type ConversationMember = {
  __typename?: 'ConversationMember';
  callName: Scalars['String']['output'];
  frequency?: Maybe<Frequency>;
  goneBecause?: Maybe<GoneReason>;
  /** Whether a line is drawn between the client and this person. */
  hasLine: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kind: MemberKind;
  lifeDomain?: Maybe<LifeDomain>;
  outside: Scalars['Boolean']['output'];
  relation?: Maybe<Scalars['String']['output']>;
  ring?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Sector>;
  /** 1 to 3. */
  strength?: Maybe<Scalars['Int']['output']>;
  support: Array<ConversationSupport>;
};

/** De mensen om u heen: what is shown to the client. Nothing about tension, safety, the age of the facts or what was before. */
export type ConversationNetwork = {
  __typename?: 'ConversationNetwork';
  /** Rank among `recordedOrder` of the places: those below it were arranged together; empty: with every change. */
  arrangedOrder?: Maybe<Scalars['Int']['output']>;
  caseId: Scalars['ID']['output'];
  clientName: Scalars['String']['output'];
  links: Array<ConversationLink>;
  /** Iemand erbij: whether who looks together with the client may record somebody now. */
  mayAdd: Scalars['Boolean']['output'];
  members: Array<ConversationMember>;
  on: Scalars['Date']['output'];
  places: Array<DrawingPlace>;
  /** De vraag, in de woorden van de cliënt. */
  question: Scalars['String']['output'];
};

/** Steun: wat u van elkaar krijgt, of one kind. */
export type ConversationSupport = {
  __typename?: 'ConversationSupport';
  /** Geeft: the client gives it. */
  given: Scalars['Boolean']['output'];
  kind: SupportKind;
  /** Krijgt: the client gets it. */
  received: Scalars['Boolean']['output'];
};

/** Naam, relatie of soort verbeteren. */
export type CorrectMemberInput = {
  baseVersion: Scalars['Int']['input'];
  callName: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  kind: MemberKind;
  memberId: Scalars['ID']['input'];
  minor: Scalars['Boolean']['input'];
  relation?: InputMaybe<Scalars['String']['input']>;
};

/** Wie kent wie verbeteren. */
export type CorrectMemberTieInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  nature: TieNature;
  tieId: Scalars['ID']['input'];
};

/** Een fout verbeteren: it never was so. Replaces the facts of one period; dates that are left out stay. */
export type CorrectTieInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  facts: TieFactsInput;
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  tieId: Scalars['ID']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
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

/** Vastgelegd; also when it was gone already. */
export type DecisionWithdrawn = {
  __typename?: 'DecisionWithdrawn';
  caseId: Scalars['ID']['output'];
  decisionId: Scalars['ID']['output'];
};

/** Past niet: this pair stays away for twelve months. */
export type DeclineOpportunityInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  opportunityId: Scalars['ID']['input'];
  reason: DeclineReason;
  ruleId: Scalars['ID']['input'];
  saidBy: DecisionSaidBy;
  words?: InputMaybe<Scalars['String']['input']>;
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

/** Sociale kaart in het kort: how much it holds, and what can be chosen from. */
export type Directory = {
  __typename?: 'Directory';
  /** At most 500; those of the own teams first. */
  areas: Array<DirectoryArea>;
  initiativeCount: Scalars['Int']['output'];
  organisationCount: Scalars['Int']['output'];
  /** At most 500, by name. */
  organisations: Array<OrganisationReference>;
};

/** Gebied van de sociale kaart: gemeente, wijk of buurt. */
export type DirectoryArea = {
  __typename?: 'DirectoryArea';
  code: Scalars['String']['output'];
  level: AreaLevel;
  name: Scalars['String']['output'];
};

/** Iemand van de sociale kaart die u kunt aanwijzen. */
export type DirectoryPerson = {
  __typename?: 'DirectoryPerson';
  /** Empty for a professional and when the address is hidden. */
  area?: Maybe<Area>;
  fullName: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
  professional: Scalars['Boolean']['output'];
  /** Accent or employer of a professional, in words. */
  work?: Maybe<Scalars['String']['output']>;
};

/** Wat iemand is in de sociale kaart. Never whether somebody is a client. */
export type DirectoryPersonKind =
  | 'PROFESSIONAL'
  | 'RESIDENT'
  | 'VOLUNTEER';

/**
 * Plek voor de tekening: what keeps everybody where they stand on the worker's map. Nobody has a name here, not even who is
 * no longer there, and the numbers are ranks among each other, no dates.
 */
export type DrawingPlace = {
  __typename?: 'DrawingPlace';
  fromOrder: Scalars['Int']['output'];
  kind: MemberKind;
  lifeDomain?: Maybe<LifeDomain>;
  memberId: Scalars['ID']['output'];
  outside: Scalars['Boolean']['output'];
  /** Put by hand: share (0 to 1) of the own sector's angle. */
  pinnedAngle?: Maybe<Scalars['Float']['output']>;
  /** Put by hand: share (0 to 1) of the own ring's depth. */
  pinnedDepth?: Maybe<Scalars['Float']['output']>;
  recordedOrder: Scalars['Int']['output'];
  ring?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Sector>;
  /** Empty: still there. */
  toOrder?: Maybe<Scalars['Int']['output']>;
};

/** Eerdere teksten: as they stood until they were changed, and who changed them. */
export type EarlierCaseTexts = {
  __typename?: 'EarlierCaseTexts';
  replacedAt: Scalars['DateTime']['output'];
  /** Empty when the account is not there any more. */
  replacedBy?: Maybe<Scalars['String']['output']>;
  texts: CaseTexts;
};

/** Wie of wat u niet meer kent, en sinds welke dag. */
export type EndAcquaintanceInput = {
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  kind: AcquaintanceKind;
  /** First day on which it no longer held. */
  on: Scalars['Date']['input'];
  targetId: Scalars['ID']['input'];
};

/** Rol beëindigen: the period that began on `since` holds until `on`. */
export type EndCaseRoleInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** The first day on which it no longer holds. */
  on: Scalars['Date']['input'];
  professionalId: Scalars['ID']['input'];
  role: CaseRoleKind;
  since: Scalars['Date']['input'];
};

/** Geen vaste contactpersoon meer zijn. */
export type EndFixedContactInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** First day on which it no longer holds. */
  on: Scalars['Date']['input'];
  professionalId: Scalars['ID']['input'];
  teamId: Scalars['ID']['input'];
};

/** Ze kennen elkaar niet meer. */
export type EndMemberTieInput = {
  baseVersion: Scalars['Int']['input'];
  because: EndReason;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
  tieId: Scalars['ID']['input'];
};

/** De vraag is beantwoord of hoeft niet meer. */
export type EndNeedInput = {
  baseVersion: Scalars['Int']['input'];
  because: NeedEnd;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  needId: Scalars['ID']['input'];
  /** Not before `since`, not in the future. */
  on: Scalars['Date']['input'];
};

/** Dit aanbod houdt op. */
export type EndOfferInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  offerId: Scalars['ID']['input'];
  /** First day on which it no longer holds; not before `since`, not in the future. */
  on: Scalars['Date']['input'];
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
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  markId: Scalars['ID']['input'];
  /** First day on which it no longer holds: not before it began, not in the future. */
  on: Scalars['Date']['input'];
};

/** Stap afronden. */
export type EndStepInput = {
  baseVersion: Scalars['Int']['input'];
  because: StepEndReason;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  stepId: Scalars['ID']['input'];
  /** What happened, in the client's own words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Band stopt. */
export type EndTieInput = {
  baseVersion: Scalars['Int']['input'];
  because: EndReason;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** First day on which it no longer holds. */
  on: Scalars['Date']['input'];
  tieId: Scalars['ID']['input'];
};

/** Wiens pauze voorbij is. */
export type EndVolunteerPauseInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  volunteerId: Scalars['ID']['input'];
};

/** Het wachten is voorbij. */
export type EndWaitingInput = {
  baseVersion: Scalars['Int']['input'];
  because: WaitingEnd;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Not before `since`, not in the future. */
  on: Scalars['Date']['input'];
  waitingId: Scalars['ID']['input'];
};

/** Expertise: what a professional is good at. */
export type Expertise = {
  __typename?: 'Expertise';
  code: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameNl: Scalars['String']['output'];
};

/** Hoe het netwerk wordt meegenomen: op papier, of als plaatje. */
export type ExportFormat =
  | 'PNG'
  | 'PRINT'
  | 'SVG';

/** Wat er boven een afdruk staat. */
export type ExportHeading = {
  __typename?: 'ExportHeading';
  /** Besproken met de cliënt, on or after the newest change; empty: concept. */
  discussedOn?: Maybe<Scalars['Date']['output']>;
  madeBy: Scalars['String']['output'];
  madeOn: Scalars['Date']['output'];
};

/** Wat er wordt meegenomen, en voor wie. */
export type ExportNetworkInput = {
  caseId: Scalars['ID']['input'];
  format: ExportFormat;
  /** Made by the sender for this one act. */
  idempotencyKey: Scalars['ID']['input'];
  language?: Language;
  /** Vandaag when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  reader: ExportReader;
};

/** Wat er wordt meegenomen. */
export type ExportNetworkResult = ClientExport | FileExport;

/** Voor wie: de cliënt, or het dossier. */
export type ExportReader =
  | 'CLIENT'
  | 'FILE';

/** Voor het dossier: the worker's facts, without safety. */
export type FileExport = {
  __typename?: 'FileExport';
  heading: ExportHeading;
  network: FileNetwork;
};

/** Wie kent wie, voor het dossier. */
export type FileLink = {
  __typename?: 'FileLink';
  fromId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  nature: TieNature;
  toId: Scalars['ID']['output'];
};

/** Netwerklid voor het dossier. */
export type FileMember = {
  __typename?: 'FileMember';
  callName: Scalars['String']['output'];
  confirmedOn: Scalars['Date']['output'];
  frequency?: Maybe<Frequency>;
  goneBecause?: Maybe<GoneReason>;
  id: Scalars['ID']['output'];
  kind: MemberKind;
  lifeDomain?: Maybe<LifeDomain>;
  nature: TieNature;
  outside: Scalars['Boolean']['output'];
  relation?: Maybe<Scalars['String']['output']>;
  ring?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Sector>;
  /** Last confirmed more than a year before this date. */
  stale: Scalars['Boolean']['output'];
  /** 1 to 3. */
  strength?: Maybe<Scalars['Int']['output']>;
  support: Array<Support>;
};

/** Netwerk voor het dossier. */
export type FileNetwork = {
  __typename?: 'FileNetwork';
  /** Rank among `recordedOrder` of the places: those below it were arranged together; empty: with every change. */
  arrangedOrder?: Maybe<Scalars['Int']['output']>;
  caseId: Scalars['ID']['output'];
  clientName: Scalars['String']['output'];
  links: Array<FileLink>;
  members: Array<FileMember>;
  on: Scalars['Date']['output'];
  places: Array<DrawingPlace>;
  question: Scalars['String']['output'];
  sentences: Array<FileSentence>;
};

/** Wat we samen zien: one fact and the question it raises. */
export type FileSentence = {
  __typename?: 'FileSentence';
  question?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

/** Vaste contactpersoon: somebody of a partner whom this team may always call. */
export type FixedContact = {
  __typename?: 'FixedContact';
  accent?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisation?: Maybe<Scalars['String']['output']>;
  professionalId: Scalars['ID']['output'];
  since: Scalars['Date']['output'];
};

/** Moment in de week. Times are written as 17:30; on the same day. */
export type FreeTimeInput = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
  weekday: Weekday;
};

/** Opgeslagen. */
export type FreeTimesChanged = {
  __typename?: 'FreeTimesChanged';
  caseId: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
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
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Today or later: the first day of the new contactpersoon. */
  on: Scalars['Date']['input'];
  /** A professional of the team that handles the case. */
  to: Scalars['ID']['input'];
  /** Warme overdracht: what the new contactpersoon should know. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Wie voortaan begeleider is, en vanaf wanneer. */
export type HandOverVolunteerInput = {
  baseVersion: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  guideId: Scalars['ID']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  volunteerId: Scalars['ID']['input'];
};

/** Collega van de binnenschil die het contact kan overnemen. */
export type HandoverColleague = {
  __typename?: 'HandoverColleague';
  /** Whether the client knows them already, from the own map or from outside any file. */
  known: Scalars['Boolean']['output'];
  /** Hoe ze elkaar kennen. */
  knownVia?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
};

/** Geheim adres vastgelegd. */
export type HiddenAddressSet = {
  __typename?: 'HiddenAddressSet';
  addressHidden: Scalars['Boolean']['output'];
  caseId: Scalars['ID']['output'];
};

/** Dit is …. */
export type IdentifyMemberInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

/** Wat er van het aanwijzen werd. */
export type IdentifyMemberResult = MemberIdentified | MemberKnownAlready;

/** Grondslag (AVG, artikel 6) waarop gegevens over mensen in bulk zijn ingelezen. */
export type ImportGround =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTERESTS'
  | 'PUBLIC_TASK'
  | 'VITAL_INTERESTS';

/** Herkomst: where something was read in from in bulk, on what ground, and when. */
export type ImportOrigin = {
  __typename?: 'ImportOrigin';
  ground: ImportGround;
  importedOn: Scalars['Date']['output'];
  /** Bron, in the words of who sent it. */
  source: Scalars['String']['output'];
};

/** Netwerklid is geïnformeerd (afspraak N). */
export type InformMemberInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** Empty: not informed after all. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Initiatief: group, activity or place run by residents or organisations. */
export type Initiative = {
  __typename?: 'Initiative';
  accessibility?: Maybe<Scalars['String']['output']>;
  acquaintances: Array<InitiativeAcquaintance>;
  areas: Array<DirectoryArea>;
  checkedBy?: Maybe<Scalars['String']['output']>;
  checkedLongAgo: Scalars['Boolean']['output'];
  checkedOn: Scalars['Date']['output'];
  cost?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  food?: Maybe<Scalars['String']['output']>;
  /** Newest first; at most twenty lines. */
  history: Array<InitiativeEvent>;
  id: Scalars['ID']['output'];
  /** Wat men er doet. */
  interests: Array<Interest>;
  kind: InitiativeKind;
  languages?: Maybe<Scalars['String']['output']>;
  /** Plek op de kaart, breedte in degrees (WGS 84); empty: the centre of its buurten counts. */
  latitude?: Maybe<Scalars['Float']['output']>;
  lifeDomains: Array<LifeDomain>;
  location?: Maybe<Scalars['String']['output']>;
  /** Plek op de kaart, lengte in degrees (WGS 84). */
  longitude?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** Empty: voor iedereen. */
  onlyFor?: Maybe<InitiativeOnlyFor>;
  organisation?: Maybe<OrganisationReference>;
  organiserCount: Scalars['Int']['output'];
  /** Trekkers die met naam genoemd willen worden. */
  organisers: Array<InitiativeOrganiser>;
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  places?: Maybe<Scalars['Int']['output']>;
  rhythm: Scalars['String']['output'];
  searchWords?: Maybe<Scalars['String']['output']>;
  seeks?: Maybe<Scalars['String']['output']>;
  /** Waarvoor het iemand zoekt. */
  seeksInterests: Array<Interest>;
  slots: Array<WeeklySlot>;
  state: InitiativeState;
  summary?: Maybe<Scalars['String']['output']>;
  supportKinds: Array<SupportKind>;
  supporters: Array<InitiativeSupporter>;
  taken: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  waitingWeeks?: Maybe<Scalars['Int']['output']>;
  /** Empty: not known. */
  wheelchair?: Maybe<Scalars['Boolean']['output']>;
};

/** Kennen en gekend worden: the caller knows this initiative, or one of its organisers who is shown. */
export type InitiativeAcquaintance = {
  __typename?: 'InitiativeAcquaintance';
  /** Empty: the initiative itself. */
  name?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
  via?: Maybe<Scalars['String']['output']>;
};

/** Lijst van initiatieven, in pages. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  edges: Array<InitiativeEdge>;
  facets: InitiativeFacets;
  /** Whether there is a page before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  pageInfo: PageInfo;
  /** Place of the first row in the whole list, from 1; 0 for an empty list. */
  position: Scalars['Int']['output'];
  /** What `after` must be for the page before this one; empty for the first page. */
  previousAfter?: Maybe<Scalars['String']['output']>;
  totalCount: Scalars['Int']['output'];
};

/** Regel van de lijst initiatieven. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  cursor: Scalars['String']['output'];
  node: InitiativeSummary;
};

/** Regel in de geschiedenis van een initiatief. */
export type InitiativeEvent = {
  __typename?: 'InitiativeEvent';
  after?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** What it was, as stored: words, a number or a code. Empty for nothing and for long texts. */
  before?: Maybe<Scalars['String']['output']>;
  by?: Maybe<Scalars['String']['output']>;
  field?: Maybe<InitiativeField>;
  kind: InitiativeEventKind;
};

/** Wat er gebeurde: toegevoegd, nog actueel, veranderd, open of dicht gezet, gesteund, steun gestopt. */
export type InitiativeEventKind =
  | 'ADDED'
  | 'CHANGED'
  | 'CONFIRMED'
  | 'STATE_SET'
  | 'SUPPORTED'
  | 'SUPPORT_STOPPED';

/** Aantallen per keuze: each counts what the list would hold if only its own group of choices were left out. */
export type InitiativeFacets = {
  __typename?: 'InitiativeFacets';
  areas: Array<AreaFacet>;
  checkedLongAgo: Scalars['Int']['output'];
  lifeDomains: Array<LifeDomainFacet>;
  supportKinds: Array<SupportKindFacet>;
  wheelchair: Scalars['Int']['output'];
  withPlace: Scalars['Int']['output'];
};

/** Alle feiten van een initiatief, as they should stand. What is left empty is not known. */
export type InitiativeFactsInput = {
  accessibility?: InputMaybe<Scalars['String']['input']>;
  /** At least one; at most 20. */
  areaCodes: Array<Scalars['String']['input']>;
  cost?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  food?: InputMaybe<Scalars['String']['input']>;
  /** Wat men er doet. Left out: stays as it is. */
  interests?: InputMaybe<Array<Interest>>;
  kind: InitiativeKind;
  languages?: InputMaybe<Scalars['String']['input']>;
  /** Plek op de kaart, breedte: 50 to 54, together with `longitude`. Both left out: stays as it is. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  lifeDomains: Array<LifeDomain>;
  location?: InputMaybe<Scalars['String']['input']>;
  /** Plek op de kaart, lengte: 3 to 8. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  name: Scalars['String']['input'];
  /** Voor wie alleen; null: voor iedereen. Left out: stays as it is. */
  onlyFor?: InputMaybe<InitiativeOnlyFor>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Never fewer than are known by name. */
  organiserCount: Scalars['Int']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  places?: InputMaybe<Scalars['Int']['input']>;
  rhythm: Scalars['String']['input'];
  searchWords?: InputMaybe<Scalars['String']['input']>;
  seeks?: InputMaybe<Scalars['String']['input']>;
  /** Waarvoor het iemand zoekt. Left out: stays as it is. */
  seeksInterests?: InputMaybe<Array<Interest>>;
  /** At most 14. */
  slots: Array<WeeklySlotInput>;
  summary?: InputMaybe<Scalars['String']['input']>;
  supportKinds: Array<SupportKind>;
  taken: Scalars['Int']['input'];
  waitingWeeks?: InputMaybe<Scalars['Int']['input']>;
  wheelchair?: InputMaybe<Scalars['Boolean']['input']>;
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
  areaCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Langer dan een half jaar niet nagekeken. */
  checkedLongAgo?: InputMaybe<Scalars['Boolean']['input']>;
  lifeDomains?: InputMaybe<Array<LifeDomain>>;
  /** Only the buurten of the own teams and what is there for the whole gemeente. Somebody without a team sees all. */
  near?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words, or the beginnings of words, in name, description, place and search words. */
  search?: InputMaybe<Scalars['String']['input']>;
  supportKinds?: InputMaybe<Array<SupportKind>>;
  /** Rolstoel kan erin. */
  wheelchair?: InputMaybe<Scalars['Boolean']['input']>;
  /** Met plek: open, and with a place free or without a limit. */
  withPlace?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Trekker. Name, role and number stand here for who agreed to it in public; others are only counted. */
export type InitiativeOrganiser = {
  __typename?: 'InitiativeOrganiser';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  /** Stopt op deze dag. */
  stopsOn?: Maybe<Scalars['Date']['output']>;
};

/** Initiatief, by name. */
export type InitiativeReference = {
  __typename?: 'InitiativeReference';
  areas: Array<DirectoryArea>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  summary?: Maybe<Scalars['String']['output']>;
};

/** Bewaard. */
export type InitiativeSaved = {
  __typename?: 'InitiativeSaved';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Staat: open, dicht voor nieuwe mensen, pauze, gestopt. */
export type InitiativeState =
  | 'ENDED'
  | 'FULL'
  | 'OPEN'
  | 'PAUSED';

/** Initiatief in de lijst. */
export type InitiativeSummary = {
  __typename?: 'InitiativeSummary';
  areas: Array<DirectoryArea>;
  /** Langer dan een half jaar niet nagekeken. */
  checkedLongAgo: Scalars['Boolean']['output'];
  checkedOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Hoeveel trekkers er vandaag zijn. */
  organiserCount: Scalars['Int']['output'];
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** Plekken; empty: vrij binnenlopen. */
  places?: Maybe<Scalars['Int']['output']>;
  rhythm: Scalars['String']['output'];
  /** Wie het zoekt. */
  seeks?: Maybe<Scalars['String']['output']>;
  state: InitiativeState;
  summary?: Maybe<Scalars['String']['output']>;
  supportKinds: Array<SupportKind>;
  /** Whether a professional supports it. */
  supported: Scalars['Boolean']['output'];
  /** Hoeveel plekken bezet zijn. */
  taken: Scalars['Int']['output'];
  /** Wachttijd in weken. */
  waitingWeeks?: Maybe<Scalars['Int']['output']>;
};

/** Professional die het initiatief steunt. */
export type InitiativeSupporter = {
  __typename?: 'InitiativeSupporter';
  accent?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it is the caller. */
  me: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  since?: Maybe<Scalars['Date']['output']>;
  words?: Maybe<Scalars['String']['output']>;
};

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

/** Interesses opgeslagen. */
export type InterestsChanged = {
  __typename?: 'InterestsChanged';
  caseId: Scalars['ID']['output'];
  interests: Array<Interest>;
};

/** Kennisgemaakt. */
export type IntroduceStepInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** Not in the future, not before it was agreed. */
  on: Scalars['Date']['input'];
  stepId: Scalars['ID']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Lid worden van een team. */
export type JoinTeamInput = {
  baseVersion: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  professionalId: Scalars['ID']['input'];
  shell: Shell;
  teamId: Scalars['ID']['input'];
};

/** Dit is …: a member of the map who is known as a person of the directory. */
export type KnownMember = {
  __typename?: 'KnownMember';
  callName: Scalars['String']['output'];
  /** Empty when the agreement of that person (A1) no longer holds. */
  fullName?: Maybe<Scalars['String']['output']>;
  memberId: Scalars['ID']['output'];
  personId: Scalars['ID']['output'];
  /** A professional of the directory. */
  professional: Scalars['Boolean']['output'];
  /** Name of who wrote it down; empty when a service did. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
};

/** Taal van de zinnen die de dienst zelf schrijft. */
export type Language =
  | 'EN'
  | 'NL';

/** Een team verlaten. */
export type LeaveTeamInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** First day on which they are no member any more. */
  on: Scalars['Date']['input'];
  professionalId: Scalars['ID']['input'];
  teamId: Scalars['ID']['input'];
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

/** Hoeveel initiatieven bij een leefgebied horen. */
export type LifeDomainFacet = {
  __typename?: 'LifeDomainFacet';
  count: Scalars['Int']['output'];
  lifeDomain: LifeDomain;
};

/** Iemand aan een markering koppelen, of een koppeling terugnemen. Exactly one of member and person. */
export type LinkToSafetyMarkInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** False takes a link back; who was told in the file stays. */
  linked: Scalars['Boolean']['input'];
  markId: Scalars['ID']['input'];
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody of the own areas, a professional, or a look-alike of this mark. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  side: SafetySide;
};

/** Weer langsgaan is gepland. */
export type LookAgainPlanned = {
  __typename?: 'LookAgainPlanned';
  caseId: Scalars['ID']['output'];
  lookAgainOn?: Maybe<Scalars['Date']['output']>;
};

/** Inwoner met dezelfde naam. */
export type LookAlike = {
  __typename?: 'LookAlike';
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  fullName: Scalars['String']['output'];
  residentId: Scalars['ID']['output'];
};

/** Is dit dezelfde persoon? */
export type LookAlikeAnswer =
  /** Ja, of hoort bij diegene: stays out of sight. */
  | 'LINK'
  /** Nee, iemand anders. */
  | 'RULE_OUT';

/** Lijkt op: nothing was added; choose one of these, or say that it is another. */
export type LookAlikeInitiatives = {
  __typename?: 'LookAlikeInitiatives';
  initiatives: Array<InitiativeReference>;
};

/** Hoe het ervoor staat: loopt goed, loopt met wat hulp, nog niet begonnen, gestopt. */
export type LookBackAnswer =
  | 'GOES_WELL'
  | 'NOT_STARTED'
  | 'STOPPED'
  | 'WITH_HELP';

/** Terugkijken. */
export type LookBackOnStepInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  /** Wat helpt nu. */
  helpWords?: InputMaybe<Scalars['String']['input']>;
  how: LookBackAnswer;
  idempotencyKey: Scalars['ID']['input'];
  /** After today, at most a year ahead. Left out: at six weeks, and after that every six weeks. Does not count for STOPPED. */
  nextOn?: InputMaybe<Scalars['Date']['input']>;
  stepId: Scalars['ID']['input'];
  /** What the client says about it, in their own words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Netwerk besproken met de cliënt. */
export type MarkDiscussedInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Not in the future, not before the case began. */
  on: Scalars['Date']['input'];
};

/** Overleden of verhuisd. The ties stay as they were. */
export type MarkMemberGoneInput = {
  baseVersion: Scalars['Int']['input'];
  /** Empty: it was a mistake, the member is still there. */
  because?: InputMaybe<GoneReason>;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** Empty with a reason: already at the first date of the map. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** Over wie de maten gaan: alle mensen op de kaart, of alleen de informele. */
export type MeasureScope =
  | 'INFORMAL'
  | 'PEOPLE';

/** Verandering van één netwerklid tussen twee datums. */
export type MemberChange = {
  __typename?: 'MemberChange';
  change: ChangeKind;
  memberId: Scalars['ID']['output'];
  supportShift: SupportShift;
};

/** Regel in de geschiedenis van een netwerklid. */
export type MemberHistoryLine = {
  __typename?: 'MemberHistoryLine';
  on: Scalars['Date']['output'];
  text: Scalars['String']['output'];
};

/** Vastgelegd; also when it stood there already. */
export type MemberIdentified = {
  __typename?: 'MemberIdentified';
  caseId: Scalars['ID']['output'];
  memberId: Scalars['ID']['output'];
  personId: Scalars['ID']['output'];
};

/** Soort netwerklid: naaste, professional, groep of plek, huisdier. */
export type MemberKind =
  | 'GROUP'
  | 'INFORMAL'
  | 'PET'
  | 'PROFESSIONAL';

/** Een collega wees intussen iemand anders aan; nothing was stored. */
export type MemberKnownAlready = {
  __typename?: 'MemberKnownAlready';
  caseId: Scalars['ID']['output'];
  memberId: Scalars['ID']['output'];
  personId: Scalars['ID']['output'];
};

/** Wat iemand van de kaart zou willen doen. */
export type MemberOffer = {
  __typename?: 'MemberOffer';
  callName: Scalars['String']['output'];
  memberId: Scalars['ID']['output'];
  offer: ClientOffer;
};

/** Plek: where a member stood in one period. All of them together keep places equal on every date. */
export type MemberPlace = {
  __typename?: 'MemberPlace';
  callName: Scalars['String']['output'];
  kind: MemberKind;
  lifeDomain?: Maybe<LifeDomain>;
  memberId: Scalars['ID']['output'];
  outside: Scalars['Boolean']['output'];
  pin?: Maybe<PinnedPlace>;
  /** When this place was written down: who was placed before the map was last arranged keeps still for who came later. */
  recordedAt: Scalars['DateTime']['output'];
  relation?: Maybe<Scalars['String']['output']>;
  ring?: Maybe<Scalars['Int']['output']>;
  sector?: Maybe<Sector>;
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Wie kent wie. */
export type MemberTie = {
  __typename?: 'MemberTie';
  confirmedOn: Scalars['Date']['output'];
  fromId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  nature: TieNature;
  toId: Scalars['ID']['output'];
  validFrom: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

/** Vastgelegd; also when nobody was known. */
export type MemberUnidentified = {
  __typename?: 'MemberUnidentified';
  caseId: Scalars['ID']['output'];
  memberId: Scalars['ID']['output'];
};

/** Nog te informeren: people on the map who do not know yet that they stand on it (N). Blocks nothing. */
export type MembersToInform = {
  __typename?: 'MembersToInform';
  count: Scalars['Int']['output'];
  /** The first day by which somebody should have heard it. */
  firstBy?: Maybe<Scalars['Date']['output']>;
  /** For how many of them the month has passed. */
  overdue: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Initiatief toevoegen. One that looks like it in the same gebied is shown first. */
  addInitiative: AddInitiativeResult;
  /** Organisatie toevoegen. */
  addOrganisation: OrganisationSaved;
  /** Professional toevoegen. */
  addProfessional: ProfessionalChanged;
  /** Bespreken en afspreken: a kans becomes a stap. */
  agreeStep: AgreeStepResult;
  /** Toch weer wel. */
  allowParty: PartyAllowed;
  /** Kaart opnieuw ordenen. */
  arrangeNetwork: NetworkChangeResult;
  /** Rol geven aan een collega. */
  assignCaseRole: CaseRolesChanged;
  /** Niet deze persoon, groep of plek: nothing leads there any more for this client. Why is not asked. */
  avoidParty: PartyAvoided;
  /** Teksten van het traject veranderen. What stood there before is kept. */
  changeCase: ChangeCaseResult;
  /** Wanneer de cliënt tijd heeft: adds and takes away, one by one, so that two workers at once never undo each other's. */
  changeFreeTimes: FreeTimesChanged;
  /** Initiatief bewerken. */
  changeInitiative: ChangeInitiativeResult;
  /** Wat de cliënt graag doet: adds and takes away, one by one, so that two workers at once never undo each other's. */
  changeInterests: InterestsChanged;
  /** Vraag veranderen, while it is open. */
  changeNeed: ChangeNeedResult;
  /** Aanbod van een buurtbewoner veranderen: the whole set, as it should stand. */
  changeNeighbourOffers: ChangeNeighbourResult;
  /** Organisatie bewerken. */
  changeOrganisation: ChangeOrganisationResult;
  /** Professional bewerken. */
  changeProfessional: ChangeProfessionalResult;
  /** Veiligheidsmarkering wijzigen. */
  changeSafetyMark: SafetyMarkResult;
  /** Talent veranderen, while it has not ended. */
  changeTalent: ChangeOfferResult;
  /** Gegevens van een vrijwilliger bewerken. */
  changeVolunteer: ChangeVolunteerResult;
  /** Wachtregel veranderen, while it has not ended. */
  changeWaiting: ChangeWaitingResult;
  /** Traject afsluiten. The file is kept as long as the law of its ground says. */
  closeCase: CaseClosed;
  /** Nog actueel: nagekeken vandaag. */
  confirmInitiative: ChangeInitiativeResult;
  /** Klopt nog. */
  confirmTies: NetworkChangeResult;
  /** Naam, relatie of soort van een netwerklid verbeteren. */
  correctMember: NetworkChangeResult;
  /** Aard van wie-kent-wie verbeteren. */
  correctMemberTie: NetworkChangeResult;
  /** Fout in een band verbeteren. */
  correctTie: NetworkChangeResult;
  /** Past niet. */
  declineOpportunity: PutAsideResult;
  /** Vastleggen dat u iemand of een initiatief niet meer kent. What was known stays in the past. */
  endAcquaintance: AcquaintanceEnded;
  /** Rol van een collega beëindigen. */
  endCaseRole: CaseRolesChanged;
  /** Geen vaste contactpersoon meer zijn. */
  endFixedContact: ChangeProfessionalResult;
  /** Iemand van de kaart biedt dit niet meer aan. */
  endMemberOffer: ChangeOfferResult;
  /** Wie-kent-wie beëindigen. */
  endMemberTie: NetworkChangeResult;
  /** De vraag is beantwoord of hoeft niet meer: it stays kept, and nothing is looked for any more. */
  endNeed: ChangeNeedResult;
  /** Veiligheidsmarkering beëindigen. */
  endSafetyMark: SafetyMarkResult;
  /** Stap afronden, with a reason. A place or a load that was taken is given back, unless it goes on alone or the goal was reached. */
  endStep: StepResult;
  /** De cliënt biedt dit niet meer aan. */
  endTalent: ChangeOfferResult;
  /** Band beëindigen, met reden. */
  endTie: NetworkChangeResult;
  /** Pauze beëindigen. */
  endVolunteerPause: ChangeVolunteerResult;
  /** Het wachten is voorbij: the entry stays kept and asks no attention any more. */
  endWaiting: ChangeWaitingResult;
  /**
   * Netwerk meenemen: on paper or as a picture. The facts to draw come back with the record of the export, and never without.
   * For who has a role in the case.
   */
  exportNetwork: ExportNetworkResult;
  /** Contact overdragen aan een collega: the old contactpersoon ends on the day on which the new one begins. */
  handOverContact: CaseRolesChanged;
  /** Vrijwilliger overdragen aan een andere begeleider: the present one ends on that day. */
  handOverVolunteer: ChangeVolunteerResult;
  /** Dit is …: a member of the map is this person of the directory. A resident agreed to it (A1), a professional need not. */
  identifyMember: IdentifyMemberResult;
  /** Netwerklid weet dat het op de kaart staat (N). */
  informMember: NetworkChangeResult;
  /** Noteren dat er is kennisgemaakt. Looked back on after two and after six weeks. */
  introduceStep: StepResult;
  /** Lid worden van een team, as binnenschil or buitenschil. */
  joinTeam: ChangeProfessionalResult;
  /** Een team verlaten, on a day. */
  leaveTeam: ChangeProfessionalResult;
  /** Iemand aan een markering koppelen, of een koppeling terugnemen. */
  linkToSafetyMark: SafetyMarkSaved;
  /** Terugkijken met de cliënt. May be repeated. */
  lookBackOnStep: StepResult;
  /** Netwerk besproken met de cliënt. */
  markDiscussed: NetworkDiscussed;
  /** Netwerklid is overleden of verhuisd. */
  markMemberGone: NetworkChangeResult;
  /** Contact noteren. Adds to the record and never collides with somebody else's change. */
  noteVolunteerContact: VolunteerChanged;
  /** Traject openen, for an inwoner within the own team's areas. One open traject per inwoner and team. */
  openCase: OpenCaseResult;
  /**
   * Cliënt van een collega openen: within the own binnenschil and with a reason, which is logged and shown to the contact
   * person. The access ends at the end of the day (Dutch time).
   */
  openColleagueClient: OpenColleagueClientResult;
  /** Even niet vragen, or again. */
  pauseNeighbour: ChangeNeighbourResult;
  /** Pauze: nobody new is proposed until that day. */
  pauseVolunteer: ChangeVolunteerResult;
  /** Plek van een netwerklid vastzetten of loslaten. */
  pinMember: NetworkChangeResult;
  /** Plannen wanneer er weer iemand langsgaat na de afsluiting. */
  planLookAgain: LookAgainPlanned;
  /** Volgende keer bellen. */
  planVolunteerCall: ChangeVolunteerResult;
  /** Later: the handover of this case comes back in Mijn stappen on that day. */
  postponeContactHandover: ContactHandoverPostponed;
  /** Later. */
  postponeOpportunity: PutAsideResult;
  /** Vastleggen dat u iemand of een initiatief kent: a resident of an own area, or any initiative. Outside any file. */
  recordAcquaintance: RecordAcquaintanceResult;
  /** Afspraak vastleggen (I1 of I2), or renew one: the earlier agreement stays kept. For who has a role in the case. */
  recordAgreement: RecordAgreementResult;
  /** Beschikbaarheid vastleggen. */
  recordAvailability: RecordAvailabilityResult;
  /** Woont samen met, voor mensen van een markering. */
  recordHousehold: SafetyMarkSaved;
  /** Netwerklid toevoegen. Only the call name is mandatory. */
  recordMember: NetworkChangeResult;
  /** Vastleggen wat iemand van de kaart zou willen doen, as the client told it. At most five per member. */
  recordMemberOffer: OfferSaved;
  /** Vastleggen dat twee netwerkleden elkaar kennen. */
  recordMemberTie: NetworkChangeResult;
  /** Vraag vastleggen, in the client's own words. At most twenty open at once. */
  recordNeed: NeedSaved;
  /** Buurtbewoner vastleggen, who said what they like to do or offer, and agreed to be asked (A1). */
  recordNeighbour: RecordNeighbourResult;
  /** Registratie vastleggen. */
  recordRegistration: ChangeProfessionalResult;
  /** Op- of afschalen vastleggen. */
  recordScaling: ScalingRecorded;
  /** Noteren dat wat ervan kwam op de netwerkkaart staat. */
  recordStepOnMap: StepResult;
  /** Talent vastleggen: what the client can or likes to do for others. At most twenty at once. */
  recordTalent: OfferSaved;
  /** Band vastleggen of veranderen: what was known before stays kept. */
  recordTie: NetworkChangeResult;
  /** Vastleggen waar de cliënt op wacht. At most twenty things at once. */
  recordWaiting: WaitingSaved;
  /** Laatst ongedaan gemaakte wijziging opnieuw doen. */
  redoNetworkChange: NetworkUndoResult;
  /** Vrijwilliger inschrijven: an inwoner of an own area. */
  registerVolunteer: RegisterVolunteerResult;
  /** Netwerklid van de kaart halen dat er nooit op hoorde. */
  removeMember: NetworkChangeResult;
  /** Wie-kent-wie weghalen die er nooit was. */
  removeMemberTie: NetworkChangeResult;
  /** Registratie weghalen. */
  removeRegistration: ChangeProfessionalResult;
  /** Traject heropenen dat vandaag bij vergissing is afgesloten. */
  reopenCase: CaseReopened;
  /** De vraag opnieuw stellen. */
  reopenLookAlike: SafetyMarkSaved;
  /** Noteren dat het gestopt is; what happened is asked next. */
  reportStepStopped: StepResult;
  /** Stap verzetten. */
  rescheduleStep: StepResult;
  /** Is dit dezelfde persoon? Koppelen of uitsluiten. */
  resolveLookAlike: SafetyMarkSaved;
  /** Expertises vastleggen. */
  setExpertises: ChangeProfessionalResult;
  /** Vaste contactpersoon worden voor een team. */
  setFixedContact: ChangeProfessionalResult;
  /** Geheim adres aan of uit. */
  setHiddenAddress: HiddenAddressSet;
  /** Open, dicht, pauze of gestopt zetten. */
  setInitiativeState: ChangeInitiativeResult;
  /** Veiligheidsmarkering zetten. Everybody with a name like it stays out of sight until somebody looked at them. */
  setSafetyMark: SafetyMarkSaved;
  /** Namen uitwisselen: both agreed (A2). */
  shareStepNames: StepResult;
  /** Stoppen met steunen, for oneself. */
  stopSupportingInitiative: InitiativeSaved;
  /** Stoppen met dank: ends the role and the begeleiding. The person stays who they are. */
  stopVolunteer: ChangeVolunteerResult;
  /** Initiatief steunen, as oneself. */
  supportInitiative: InitiativeSaved;
  /** Laatste eigen wijziging van deze inlog ongedaan maken. Refused when somebody built on it. */
  undoNetworkChange: NetworkUndoResult;
  /** Dit is iemand anders: the member is no longer known as that person. */
  unidentifyMember: MemberUnidentified;
  /** Afspraak intrekken: what it allowed stops with the next answer. */
  withdrawAgreement: WithdrawAgreementResult;
  /** Toch weer voorstellen: a kans that was put aside may come back. */
  withdrawDecision: DecisionWithdrawn;
  /** De buurtbewoner trekt de afspraak in: from the next answer on nobody is led there any more. */
  withdrawNeighbour: ChangeNeighbourResult;
};


export type MutationAddInitiativeArgs = {
  input: AddInitiativeInput;
};


export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


export type MutationAddProfessionalArgs = {
  input: AddProfessionalInput;
};


export type MutationAgreeStepArgs = {
  input: AgreeStepInput;
};


export type MutationAllowPartyArgs = {
  input: AllowPartyInput;
};


export type MutationArrangeNetworkArgs = {
  input: ArrangeNetworkInput;
};


export type MutationAssignCaseRoleArgs = {
  input: AssignCaseRoleInput;
};


export type MutationAvoidPartyArgs = {
  input: AvoidPartyInput;
};


export type MutationChangeCaseArgs = {
  input: ChangeCaseInput;
};


export type MutationChangeFreeTimesArgs = {
  input: ChangeFreeTimesInput;
};


export type MutationChangeInitiativeArgs = {
  input: ChangeInitiativeInput;
};


export type MutationChangeInterestsArgs = {
  input: ChangeInterestsInput;
};


export type MutationChangeNeedArgs = {
  input: ChangeNeedInput;
};


export type MutationChangeNeighbourOffersArgs = {
  input: ChangeNeighbourOffersInput;
};


export type MutationChangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


export type MutationChangeProfessionalArgs = {
  input: ChangeProfessionalInput;
};


export type MutationChangeSafetyMarkArgs = {
  input: ChangeSafetyMarkInput;
};


export type MutationChangeTalentArgs = {
  input: ChangeTalentInput;
};


export type MutationChangeVolunteerArgs = {
  input: ChangeVolunteerInput;
};


export type MutationChangeWaitingArgs = {
  input: ChangeWaitingInput;
};


export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationConfirmInitiativeArgs = {
  input: ConfirmInitiativeInput;
};


export type MutationConfirmTiesArgs = {
  input: ConfirmTiesInput;
};


export type MutationCorrectMemberArgs = {
  input: CorrectMemberInput;
};


export type MutationCorrectMemberTieArgs = {
  input: CorrectMemberTieInput;
};


export type MutationCorrectTieArgs = {
  input: CorrectTieInput;
};


export type MutationDeclineOpportunityArgs = {
  input: DeclineOpportunityInput;
};


export type MutationEndAcquaintanceArgs = {
  input: EndAcquaintanceInput;
};


export type MutationEndCaseRoleArgs = {
  input: EndCaseRoleInput;
};


export type MutationEndFixedContactArgs = {
  input: EndFixedContactInput;
};


export type MutationEndMemberOfferArgs = {
  input: EndOfferInput;
};


export type MutationEndMemberTieArgs = {
  input: EndMemberTieInput;
};


export type MutationEndNeedArgs = {
  input: EndNeedInput;
};


export type MutationEndSafetyMarkArgs = {
  input: EndSafetyMarkInput;
};


export type MutationEndStepArgs = {
  input: EndStepInput;
};


export type MutationEndTalentArgs = {
  input: EndOfferInput;
};


export type MutationEndTieArgs = {
  input: EndTieInput;
};


export type MutationEndVolunteerPauseArgs = {
  input: EndVolunteerPauseInput;
};


export type MutationEndWaitingArgs = {
  input: EndWaitingInput;
};


export type MutationExportNetworkArgs = {
  input: ExportNetworkInput;
};


export type MutationHandOverContactArgs = {
  input: HandOverContactInput;
};


export type MutationHandOverVolunteerArgs = {
  input: HandOverVolunteerInput;
};


export type MutationIdentifyMemberArgs = {
  input: IdentifyMemberInput;
};


export type MutationInformMemberArgs = {
  input: InformMemberInput;
};


export type MutationIntroduceStepArgs = {
  input: IntroduceStepInput;
};


export type MutationJoinTeamArgs = {
  input: JoinTeamInput;
};


export type MutationLeaveTeamArgs = {
  input: LeaveTeamInput;
};


export type MutationLinkToSafetyMarkArgs = {
  input: LinkToSafetyMarkInput;
};


export type MutationLookBackOnStepArgs = {
  input: LookBackOnStepInput;
};


export type MutationMarkDiscussedArgs = {
  input: MarkDiscussedInput;
};


export type MutationMarkMemberGoneArgs = {
  input: MarkMemberGoneInput;
};


export type MutationNoteVolunteerContactArgs = {
  input: NoteVolunteerContactInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationOpenColleagueClientArgs = {
  input: OpenColleagueClientInput;
};


export type MutationPauseNeighbourArgs = {
  input: PauseNeighbourInput;
};


export type MutationPauseVolunteerArgs = {
  input: PauseVolunteerInput;
};


export type MutationPinMemberArgs = {
  input: PinMemberInput;
};


export type MutationPlanLookAgainArgs = {
  input: PlanLookAgainInput;
};


export type MutationPlanVolunteerCallArgs = {
  input: PlanVolunteerCallInput;
};


export type MutationPostponeContactHandoverArgs = {
  input: PostponeContactHandoverInput;
};


export type MutationPostponeOpportunityArgs = {
  input: PostponeOpportunityInput;
};


export type MutationRecordAcquaintanceArgs = {
  input: RecordAcquaintanceInput;
};


export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};


export type MutationRecordAvailabilityArgs = {
  input: RecordAvailabilityInput;
};


export type MutationRecordHouseholdArgs = {
  input: RecordHouseholdInput;
};


export type MutationRecordMemberArgs = {
  input: RecordMemberInput;
};


export type MutationRecordMemberOfferArgs = {
  input: RecordMemberOfferInput;
};


export type MutationRecordMemberTieArgs = {
  input: RecordMemberTieInput;
};


export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationRecordNeighbourArgs = {
  input: RecordNeighbourInput;
};


export type MutationRecordRegistrationArgs = {
  input: RecordRegistrationInput;
};


export type MutationRecordScalingArgs = {
  input: RecordScalingInput;
};


export type MutationRecordStepOnMapArgs = {
  input: RecordStepOnMapInput;
};


export type MutationRecordTalentArgs = {
  input: RecordTalentInput;
};


export type MutationRecordTieArgs = {
  input: RecordTieInput;
};


export type MutationRecordWaitingArgs = {
  input: RecordWaitingInput;
};


export type MutationRedoNetworkChangeArgs = {
  input: UndoNetworkChangeInput;
};


export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRemoveMemberTieArgs = {
  input: RemoveMemberTieInput;
};


export type MutationRemoveRegistrationArgs = {
  input: RemoveRegistrationInput;
};


export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationReopenLookAlikeArgs = {
  input: ReopenLookAlikeInput;
};


export type MutationReportStepStoppedArgs = {
  input: ReportStepStoppedInput;
};


export type MutationRescheduleStepArgs = {
  input: RescheduleStepInput;
};


export type MutationResolveLookAlikeArgs = {
  input: ResolveLookAlikeInput;
};


export type MutationSetExpertisesArgs = {
  input: SetExpertisesInput;
};


export type MutationSetFixedContactArgs = {
  input: SetFixedContactInput;
};


export type MutationSetHiddenAddressArgs = {
  input: SetHiddenAddressInput;
};


export type MutationSetInitiativeStateArgs = {
  input: SetInitiativeStateInput;
};


export type MutationSetSafetyMarkArgs = {
  input: SetSafetyMarkInput;
};


export type MutationShareStepNamesArgs = {
  input: ShareStepNamesInput;
};


export type MutationStopSupportingInitiativeArgs = {
  input: StopSupportingInitiativeInput;
};


export type MutationStopVolunteerArgs = {
  input: StopVolunteerInput;
};


export type MutationSupportInitiativeArgs = {
  input: SupportInitiativeInput;
};


export type MutationUndoNetworkChangeArgs = {
  input: UndoNetworkChangeInput;
};


export type MutationUnidentifyMemberArgs = {
  input: UnidentifyMemberInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};


export type MutationWithdrawDecisionArgs = {
  input: WithdrawDecisionInput;
};


export type MutationWithdrawNeighbourArgs = {
  input: WithdrawNeighbourInput;
};

/** Mijn stappen: open steps of every open case in which the caller has a role today. */
export type MySteps = {
  __typename?: 'MySteps';
  /** Every group, also the empty ones. */
  counts: Array<StepGroupCount>;
  on: Scalars['Date']['output'];
  since: StepsSince;
  steps: StepConnection;
};

/** Hoe een vraag ophield: beantwoord, of het hoeft niet meer. */
export type NeedEnd =
  | 'MET'
  | 'WITHDRAWN';

/** Vraag opgeslagen. */
export type NeedSaved = {
  __typename?: 'NeedSaved';
  caseId: Scalars['ID']['output'];
  needId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

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

/** Buurtbewoner die iets wil doen. */
export type Neighbour = {
  __typename?: 'Neighbour';
  /** Since when they agree to be asked. */
  agreedOn: Scalars['Date']['output'];
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  /** First day on which the agreement no longer holds. */
  expiresOn: Scalars['Date']['output'];
  fullName: Scalars['String']['output'];
  /** Only if they said so themselves. */
  gender?: Maybe<Gender>;
  /** Of de afspraak nu geldt; one that expired stays for two months, to be asked again. */
  holds: Scalars['Boolean']['output'];
  offers: Array<NeighbourOffer>;
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  /** Even niet vragen. */
  paused: Scalars['Boolean']['output'];
  /** Name of who wrote it down; empty when a service did. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  residentId: Scalars['ID']['output'];
  /** Counts the changes to what is known here; an edit names the version that it was based on. */
  version: Scalars['Int']['output'];
  /** Ook vrijwilliger. */
  volunteer: Scalars['Boolean']['output'];
};

/** Bewaard. */
export type NeighbourChanged = {
  __typename?: 'NeighbourChanged';
  residentId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Lijst van buurtbewoners, in pages. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  edges: Array<NeighbourEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Regel van de lijst buurtbewoners. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  cursor: Scalars['String']['output'];
  node: Neighbour;
};

/** Keuzes waarmee buurtbewoners worden gezocht. What is left out does not narrow. */
export type NeighbourFilter = {
  /** Buurten of the own areas; somebody with a hidden address is found under none of them. */
  areaCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  interests?: InputMaybe<Array<Interest>>;
  supportKinds?: InputMaybe<Array<SupportKind>>;
};

/** Er is al iemand met deze naam; nothing was stored. */
export type NeighbourLooksAlike = {
  __typename?: 'NeighbourLooksAlike';
  choices: Array<ResidentFound>;
};

/** Aanbod van een buurtbewoner. */
export type NeighbourOffer = {
  __typename?: 'NeighbourOffer';
  /** When in the week; empty: not said. */
  at: Array<WeeklySlot>;
  /** When they last said so. */
  confirmedOn: Scalars['Date']['output'];
  handlesMoney: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  interest?: Maybe<Interest>;
  lifeDomain?: Maybe<LifeDomain>;
  since: Scalars['Date']['output'];
  supportKind: SupportKind;
  words: Scalars['String']['output'];
};

/** Wat iemand wil doen. */
export type NeighbourOfferInput = {
  /** At most seven; empty: not said. */
  at: Array<WeeklySlotInput>;
  handlesMoney: Scalars['Boolean']['input'];
  /** Of an offer that stands; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  interest?: InputMaybe<Interest>;
  lifeDomain?: InputMaybe<LifeDomain>;
  supportKind: SupportKind;
  words: Scalars['String']['input'];
};

/** Vastgelegd. */
export type NeighbourRecorded = {
  __typename?: 'NeighbourRecorded';
  residentId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/**
 * Afspraak over de netwerkkaart (I1), as it stands today. Without one, or when it was withdrawn, the map is answered empty;
 * when it only expired the map may be read, and has to be asked for again.
 */
export type NetworkAgreement = {
  __typename?: 'NetworkAgreement';
  /** What it allows, or what to ask, in plain words. */
  sentence: Scalars['String']['output'];
  state: AgreementState;
  /** Geldt tot: the first day without it; the day of the withdrawal when it was taken back. Empty when it is missing. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Er is op voortgebouwd: somebody changed the same since; nothing was taken back. */
export type NetworkChangeBuiltUpon = {
  __typename?: 'NetworkChangeBuiltUpon';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<NetworkChangeKind>;
};

/** Wijziging in de geschiedenis van de kaart. */
export type NetworkChangeEntry = {
  __typename?: 'NetworkChangeEntry';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  changeId: Scalars['ID']['output'];
  kind: NetworkChangeKind;
  memberIds: Array<Scalars['ID']['output']>;
  /** Made in this login. */
  own: Scalars['Boolean']['output'];
  /** For UNDO and REDO: the change that it took back or did again. */
  undoes?: Maybe<Scalars['ID']['output']>;
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

/** Wijziging: what was done, without names. */
export type NetworkChangeLine = {
  __typename?: 'NetworkChangeLine';
  at: Scalars['DateTime']['output'];
  changeId: Scalars['ID']['output'];
  kind: NetworkChangeKind;
  /** Members that it is about; some may not be on the map any more. */
  memberIds: Array<Scalars['ID']['output']>;
};

/** Wat er van een wijziging werd. */
export type NetworkChangeResult = NetworkChanged | NewerNetworkVersion;

/** Opgeslagen. */
export type NetworkChanged = {
  __typename?: 'NetworkChanged';
  caseId: Scalars['ID']['output'];
  /** Empty: nothing had to change. */
  changeId?: Maybe<Scalars['ID']['output']>;
  savedAt: Scalars['DateTime']['output'];
  undo: NetworkUndo;
  /** Everything that got a new version. What is missing here and was named in the change is gone. */
  versions: Array<RecordVersion>;
};

/** Toen en nu: two dates beside each other. */
export type NetworkComparison = {
  __typename?: 'NetworkComparison';
  changes: Array<MemberChange>;
  coverage: Array<SupportCoverageChange>;
  now: ClientNetwork;
  sentences: Array<ComparisonSentence>;
  then: ClientNetwork;
};

/** Netwerk besproken. */
export type NetworkDiscussed = {
  __typename?: 'NetworkDiscussed';
  caseId: Scalars['ID']['output'];
  /** The last time: a day before the one that was known changes nothing. */
  discussedOn: Scalars['Date']['output'];
};

/** Bewerken: what can be taken back, and the last changes of everybody. */
export type NetworkEditing = {
  __typename?: 'NetworkEditing';
  caseId: Scalars['ID']['output'];
  /** Newest first, at most fifty. */
  changes: Array<NetworkChangeEntry>;
  undo: NetworkUndo;
};

/** Maten (product §6). Empty: niet te berekenen. */
export type NetworkMeasures = {
  __typename?: 'NetworkMeasures';
  /** (given − received) / (given + received). */
  balance?: Maybe<Scalars['Float']['output']>;
  /** Burt's constraint. */
  constraint?: Maybe<Scalars['Float']['output']>;
  density?: Maybe<Scalars['Float']['output']>;
  effectiveSize?: Maybe<Scalars['Float']['output']>;
  leansOnMemberId?: Maybe<Scalars['ID']['output']>;
  /** Largest share of all received support acts that one informal member gives. */
  leansOnShare?: Maybe<Scalars['Float']['output']>;
  /** t: ties among them. */
  memberTies: Scalars['Int']['output'];
  /** Members with both directions / members with any. */
  mutualShare?: Maybe<Scalars['Float']['output']>;
  scope: MeasureScope;
  /** n: living people inside the rim. */
  size: Scalars['Int']['output'];
  /** How many of them have a tie with the client. */
  tied: Scalars['Int']['output'];
};

/** Netwerklid op de kaart. */
export type NetworkMember = {
  __typename?: 'NetworkMember';
  callName: Scalars['String']['output'];
  /** Died or moved away on this date. */
  gone: Scalars['Boolean']['output'];
  goneBecause?: Maybe<GoneReason>;
  goneSince?: Maybe<Scalars['Date']['output']>;
  /** What changed, newest first; at most twenty lines. */
  history: Array<MemberHistoryLine>;
  id: Scalars['ID']['output'];
  /** The day by which this member should have heard that they stand on this map; empty when they know, or when nobody tells. */
  informBy?: Maybe<Scalars['Date']['output']>;
  /** Empty: nog te informeren. */
  informedOn?: Maybe<Scalars['Date']['output']>;
  kind: MemberKind;
  minor: Scalars['Boolean']['output'];
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  pin?: Maybe<PinnedPlace>;
  relation?: Maybe<Scalars['String']['output']>;
  /** Last confirmed more than a year before this date. */
  stale: Scalars['Boolean']['output'];
  tie: ClientTie;
  /** Counts the changes to this member and to the ties with the client; an edit names the version that it was based on. */
  version: Scalars['Int']['output'];
};

/** Ongedaan maken en opnieuw: the last own change of this login that can be taken back, and the last that can be done again. */
export type NetworkUndo = {
  __typename?: 'NetworkUndo';
  redo?: Maybe<NetworkChangeLine>;
  undo?: Maybe<NetworkChangeLine>;
};

/** Wat er van ongedaan maken of opnieuw doen werd. */
export type NetworkUndoResult = NetworkChangeBuiltUpon | NetworkChanged;

/** Een inwoner die nog niet bekend is. */
export type NewNeighbourInput = {
  /** CBS-code of a buurt that an own team covers. */
  areaCode: Scalars['String']['input'];
  callName: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  /** Residents of the same name that this is not; the question about look-alikes leaves them out. */
  notThese: Array<Scalars['ID']['input']>;
};

/** Nieuwe inwoner: somebody who was not known yet. */
export type NewResidentInput = {
  /** Buurt, one of the team's own. */
  areaCode: Scalars['ID']['input'];
  callName: Scalars['String']['input'];
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Geheim adres: where this person lives is shown to nobody but the own worker. */
  hiddenAddress: Scalars['Boolean']['input'];
  /** Onder de achttien. */
  minor: Scalars['Boolean']['input'];
  /** Residents of the same name who were shown and are somebody else. */
  notThese?: Array<Scalars['ID']['input']>;
};

/** Een inwoner die nog niet bekend is. */
export type NewVolunteerResidentInput = {
  /** CBS-code of a buurt that an own team covers. */
  areaCode: Scalars['String']['input'];
  callName: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
};

/** Er is intussen een andere afspraak van deze soort, of zij is veranderd; nothing was stored. */
export type NewerAgreement = {
  __typename?: 'NewerAgreement';
  agreement: Agreement;
  caseId: Scalars['ID']['output'];
};

/** Een collega veranderde dit intussen: nothing was stored; this is how it stands now. */
export type NewerAvailability = {
  __typename?: 'NewerAvailability';
  availability: Availability;
};

/** Intussen veranderd: a colleague was first. Nothing was stored; these are the texts as they stand now. */
export type NewerCaseTexts = {
  __typename?: 'NewerCaseTexts';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Scalars['String']['output']>;
  texts: CaseTexts;
};

/** Er is een nieuwere versie: nothing was changed; this is how it stands now. */
export type NewerInitiative = {
  __typename?: 'NewerInitiative';
  initiative: Initiative;
};

/** Een collega veranderde deze vraag intussen; nothing was stored. */
export type NewerNeed = {
  __typename?: 'NewerNeed';
  caseId: Scalars['ID']['output'];
  need: ClientNeed;
};

/** Een collega veranderde dit intussen: nothing was stored; this is how it stands now. */
export type NewerNeighbour = {
  __typename?: 'NewerNeighbour';
  neighbour: Neighbour;
};

/** Er is een nieuwere versie: nothing was stored. Shown beside the own version, so that the worker chooses. */
export type NewerNetworkVersion = {
  __typename?: 'NewerNetworkVersion';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<NetworkChangeKind>;
  /** The member as it is now; empty when removed, or when this is about a tie between two members. */
  member?: Maybe<RecordedMember>;
  /** The tie between two members as it is now. */
  memberTie?: Maybe<MemberTie>;
  recordId: Scalars['ID']['output'];
  /** Empty: it was removed. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Een collega veranderde dit aanbod intussen; nothing was stored. */
export type NewerOffer = {
  __typename?: 'NewerOffer';
  caseId: Scalars['ID']['output'];
  offer: ClientOffer;
};

/** Er is een nieuwere versie: nothing was changed; this is how it stands now. */
export type NewerOrganisation = {
  __typename?: 'NewerOrganisation';
  organisation: Organisation;
};

/** Een collega veranderde dit intussen: nothing was stored; this is how it stands now. */
export type NewerProfessional = {
  __typename?: 'NewerProfessional';
  newer: Professional;
};

/** Een collega wijzigde deze markering intussen; nothing was stored. */
export type NewerSafetyMark = {
  __typename?: 'NewerSafetyMark';
  caseId: Scalars['ID']['output'];
  mark: SafetyMark;
};

/** Een collega veranderde deze stap intussen; nothing was stored. */
export type NewerStep = {
  __typename?: 'NewerStep';
  caseId: Scalars['ID']['output'];
  step: Step;
};

/** Een collega veranderde dit intussen: nothing was stored; this is how it stands now. */
export type NewerVolunteer = {
  __typename?: 'NewerVolunteer';
  newer: Volunteer;
};

/** Een collega veranderde deze wachtregel intussen; nothing was stored. */
export type NewerWaiting = {
  __typename?: 'NewerWaiting';
  caseId: Scalars['ID']['output'];
  waiting: WaitingEntry;
};

/** Een gesprek met een vrijwilliger. */
export type NoteVolunteerContactInput = {
  /** When to call again; absent leaves it empty. */
  callOn?: InputMaybe<Scalars['Date']['input']>;
  /** How many people they help now, if it came up. */
  helpsNow?: InputMaybe<Scalars['Int']['input']>;
  /** How many hours a week that takes, if it came up. */
  hoursNow?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Not after today. */
  on: Scalars['Date']['input'];
  volunteerId: Scalars['ID']['input'];
};

/** Aanbod opgeslagen. */
export type OfferSaved = {
  __typename?: 'OfferSaved';
  caseId: Scalars['ID']['output'];
  offerId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Traject openen, for an inwoner who is known (`residentId`) or for a new one: exactly one of the two. */
export type OpenCaseInput = {
  agreedInstead?: InputMaybe<Scalars['String']['input']>;
  asked: Scalars['String']['input'];
  /** Contactpersoon: a professional of the team; the sender when empty. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  goal?: InputMaybe<Scalars['String']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  legalGround: LegalGround;
  newResident?: InputMaybe<NewResidentInput>;
  /** Own role beside another contactpersoon; never CONTACT. */
  ownRole?: InputMaybe<CaseRoleKind>;
  purpose: Scalars['String']['input'];
  question: Scalars['String']['input'];
  referrer?: InputMaybe<Scalars['String']['input']>;
  residentId?: InputMaybe<Scalars['ID']['input']>;
  /** Own team, of the binnenschil. */
  teamId: Scalars['ID']['input'];
};

/** Wat er gebeurde: geopend, al open, of eerst kijken of het dezelfde is. */
export type OpenCaseResult = CaseAlreadyOpen | CaseOpened | ResidentLooksAlike;

/** Welke cliënt van een collega geopend wordt, en waarom. */
export type OpenColleagueClientInput = {
  /** Which of several clients with this name, from an earlier answer. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Toelichting; mandatory with the reason OTHER. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whole name of the client as the worker knows it. */
  name: Scalars['String']['input'];
  reason: OpeningReason;
};

/** Wat er gebeurde: geopend, niet gevonden, of eerst kiezen. */
export type OpenColleagueClientResult = ColleagueClientNotFound | ColleagueClientOpened | SeveralColleagueClients;

/** Reden om het dossier van een collega te openen. */
export type OpeningReason =
  | 'CLIENT_AT_THE_DOOR'
  | 'CONSULTATION'
  | 'OTHER'
  | 'STANDING_IN_TODAY';

/** Kans: an explained suggestion, a question for a conversation. Nothing of it is stored until somebody decides on it. */
export type Opportunity = {
  __typename?: 'Opportunity';
  agreementsNeeded: Array<OpportunityAgreement>;
  /** Gebaseerd op. */
  basedOn: Array<OpportunityFact>;
  effect: OpportunityEffect;
  /** Haalbaar: distance, days and times, cost, places, language, access. */
  feasible: Array<Scalars['String']['output']>;
  flags: Array<OpportunityFlag>;
  /** Opaque; equal as long as the same kans holds. */
  id: Scalars['ID']['output'];
  /** The initiative of the sociale kaart. */
  initiativeId?: Maybe<Scalars['ID']['output']>;
  kind: OpportunityKind;
  /** Name under the mark; nobody's name before both agreed. */
  label: Scalars['String']['output'];
  /** The member of the map that it leads to; empty when it leads to somebody or something new. */
  memberId?: Maybe<Scalars['ID']['output']>;
  ruleId: Scalars['ID']['output'];
  ruleVersion: Scalars['Int']['output'];
  sector: Sector;
  /** How it stands on the map. */
  shape: OpportunityShape;
  title: Scalars['String']['output'];
  /** Onzeker. */
  uncertain: Array<Scalars['String']['output']>;
  /** The member of the map who goes along, introduces, or carries now. */
  viaMemberId?: Maybe<Scalars['ID']['output']>;
  /** Via wie. */
  viaWhom?: Maybe<Scalars['String']['output']>;
  /** Wat. */
  what: Scalars['String']['output'];
  /** Waarom: the gap, in the client's own words. */
  why: Scalars['String']['output'];
};

/** Wat een kans zou toevoegen, for Stel dat. */
export type OpportunityAddition =
  | 'NOBODY'
  | 'PERSON'
  | 'PLACE'
  | 'PROFESSIONAL';

/** Afspraak die nog nodig is, voordat iemand wordt benaderd of genoemd. */
export type OpportunityAgreement = {
  __typename?: 'OpportunityAgreement';
  kind: NeededAgreement;
  text: Scalars['String']['output'];
};

/** Wat er zou veranderen: counts and words, never a score of the network. */
export type OpportunityEffect = {
  __typename?: 'OpportunityEffect';
  adds: OpportunityAddition;
  /** The client gives, instead of gets. */
  gives: Scalars['Boolean']['output'];
  lifeDomain?: Maybe<LifeDomain>;
  /** Member whose load becomes lighter. */
  lightensMemberId?: Maybe<Scalars['ID']['output']>;
  supportKinds: Array<SupportKind>;
};

/** Feit waar een kans op rust, with the day on which it was told, seen or checked. */
export type OpportunityFact = {
  __typename?: 'OpportunityFact';
  on?: Maybe<Scalars['Date']['output']>;
  text: Scalars['String']['output'];
};

/** Waar op te letten, in a sentence. */
export type OpportunityFlag = {
  __typename?: 'OpportunityFlag';
  code: OpportunityFlagCode;
  text: Scalars['String']['output'];
};

/** Waar op te letten: eerst navragen, eerst bespreken, eerst veiligheid bespreken. */
export type OpportunityFlagCode =
  | 'ASK_FIRST'
  | 'DISCUSS_FIRST'
  | 'SAFETY_FIRST';

/** Deze kans is er niet meer; nothing was stored. The words say nothing about why. */
export type OpportunityGone = {
  __typename?: 'OpportunityGone';
  caseId: Scalars['ID']['output'];
  message: Scalars['String']['output'];
};

/** Wat er nog vastgelegd kan worden om meer te vinden. Tells nothing about what was left out. */
export type OpportunityHint = {
  __typename?: 'OpportunityHint';
  text: Scalars['String']['output'];
  topic: OpportunityHintTopic;
};

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

/** Kans opzij gezet. */
export type OpportunityPutAside = {
  __typename?: 'OpportunityPutAside';
  caseId: Scalars['ID']['output'];
  decisionId: Scalars['ID']['output'];
  /** First day on which it may be proposed again. */
  until: Scalars['Date']['output'];
};

/** Waar een kans heen leidt: een mens, een professional, een groep of plek, of de kring zelf. */
export type OpportunityShape =
  | 'CIRCLE'
  | 'PERSON'
  | 'PLACE'
  | 'PROFESSIONAL';

/** Een collega sprak deze kans al af; nothing was stored. */
export type OpportunityTakenUp = {
  __typename?: 'OpportunityTakenUp';
  caseId: Scalars['ID']['output'];
  stepId: Scalars['ID']['output'];
};

/** Organisatie: employer or partner. */
export type Organisation = {
  __typename?: 'Organisation';
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Initiatieven die zij draagt; at most 50, those that ended left out. */
  initiatives: Array<InitiativeReference>;
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  partnerContacts: Array<PartnerContact>;
  phone?: Maybe<Scalars['String']['output']>;
  /** How and when one reaches them. */
  reachable?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};

/** Lijst van organisaties, in pages. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Regel van de lijst organisaties. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: OrganisationSummary;
};

/** Alle feiten van een organisatie, as they should stand. */
export type OrganisationFactsInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  kind: OrganisationKind;
  name: Scalars['String']['input'];
  /** At most 20. */
  partnerContactIds: Array<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  reachable?: InputMaybe<Scalars['String']['input']>;
  /** https://… */
  website?: InputMaybe<Scalars['String']['input']>;
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

/** Organisatie, by name. */
export type OrganisationReference = {
  __typename?: 'OrganisationReference';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Bewaard. */
export type OrganisationSaved = {
  __typename?: 'OrganisationSaved';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Organisatie in de lijst. */
export type OrganisationSummary = {
  __typename?: 'OrganisationSummary';
  id: Scalars['ID']['output'];
  initiativeCount: Scalars['Int']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  partnerContactNames: Array<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
};

/** Bladwijzer van een lijst: where the next page starts. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Partnercontact: the team member who holds the contact with a partner organisation. */
export type PartnerContact = {
  __typename?: 'PartnerContact';
  accent?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  /** Teams in which they work today. */
  teams: Array<Scalars['String']['output']>;
};

/** Professional die partnercontact kan zijn. */
export type PartnerContactChoice = {
  __typename?: 'PartnerContactChoice';
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  teams: Array<Scalars['String']['output']>;
};

/** Vastgelegd; also when it was gone already. */
export type PartyAllowed = {
  __typename?: 'PartyAllowed';
  avoidanceId: Scalars['ID']['output'];
  caseId: Scalars['ID']['output'];
};

/** Vastgelegd; also when it stood there already. */
export type PartyAvoided = {
  __typename?: 'PartyAvoided';
  avoidanceId: Scalars['ID']['output'];
  caseId: Scalars['ID']['output'];
};

/** Iemand van de kaart, een mens van de sociale kaart, of een groep of plek. */
export type PartyKind =
  | 'INITIATIVE'
  | 'MEMBER'
  | 'PERSON';

/** Even niet vragen, or again. */
export type PauseNeighbourInput = {
  baseVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  paused: Scalars['Boolean']['input'];
  residentId: Scalars['ID']['input'];
};

/** Tot wanneer een vrijwilliger pauze heeft. */
export type PauseVolunteerInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** First day on which somebody new may be asked again; after today. */
  until: Scalars['Date']['input'];
  volunteerId: Scalars['ID']['input'];
};

/** Plek vastzetten of loslaten. */
export type PinMemberInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** Empty: let go. */
  place?: InputMaybe<PinnedPlaceInput>;
};

/**
 * Plek op de kaart, vastgezet: where in their own sector and ring somebody was put by hand. Moves along when the ring or the
 * sector changes.
 */
export type PinnedPlace = {
  __typename?: 'PinnedPlace';
  /** 0 to 1: from the first border of the sector to the last, clockwise. */
  angle: Scalars['Float']['output'];
  /** 0 to 1: from the inner border of the ring to the outer one. */
  depth: Scalars['Float']['output'];
};

/** Vastgezette plek. */
export type PinnedPlaceInput = {
  /** 0 to 1: from the first border of the sector to the last, clockwise. */
  angle: Scalars['Float']['input'];
  /** 0 to 1: from the inner border of the ring to the outer one. */
  depth: Scalars['Float']['input'];
};

/** Weer langsgaan plannen, or take it from the list when `on` is empty. */
export type PlanLookAgainInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Wanneer de begeleider weer belt. */
export type PlanVolunteerCallInput = {
  baseVersion: Scalars['Int']['input'];
  /** Today or later; absent leaves it empty. */
  callOn?: InputMaybe<Scalars['Date']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  volunteerId: Scalars['ID']['input'];
};

/** Collega die begeleider kan zijn: a professional of an own team. */
export type PossibleGuide = {
  __typename?: 'PossibleGuide';
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  self: Scalars['Boolean']['output'];
};

/** Overdracht later bekijken. */
export type PostponeContactHandoverInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** After today, at most eight weeks ahead. */
  until: Scalars['Date']['input'];
};

/** Later: this kans comes back on that day. */
export type PostponeOpportunityInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  opportunityId: Scalars['ID']['input'];
  ruleId: Scalars['ID']['input'];
  /** After today, at most a year ahead. */
  until: Scalars['Date']['input'];
};

/** Professional: accent, expertises, background, registrations and teams. Nothing about clients. */
export type Professional = {
  __typename?: 'Professional';
  /** Beroepsaccent. */
  accent?: Maybe<Scalars['String']['output']>;
  /** Achtergrond: training or earlier work. */
  background?: Maybe<Scalars['String']['output']>;
  callName: Scalars['String']['output'];
  expertises: Array<Expertise>;
  familyName?: Maybe<Scalars['String']['output']>;
  fixedContactFor: Array<ProfessionalFixedContact>;
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Partners waarvan iemand het contact houdt. */
  liaisons: Array<ProfessionalOrganisation>;
  /** Memberships that hold or will, and those of the past. */
  memberships: Array<TeamMembership>;
  organisation?: Maybe<ProfessionalOrganisation>;
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  registrations: Array<Registration>;
  version: Scalars['Int']['output'];
};

/** Bewaard. */
export type ProfessionalChanged = {
  __typename?: 'ProfessionalChanged';
  professionalId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Organisatie, team en expertise waaruit gekozen kan worden. */
export type ProfessionalChoices = {
  __typename?: 'ProfessionalChoices';
  expertises: Array<Expertise>;
  organisations: Array<ProfessionalOrganisation>;
  teams: Array<ProfessionalTeam>;
};

/** Lijst van professionals, in pages. */
export type ProfessionalConnection = {
  __typename?: 'ProfessionalConnection';
  edges: Array<ProfessionalEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Regel van de lijst van professionals, with the place from which the next page can start. */
export type ProfessionalEdge = {
  __typename?: 'ProfessionalEdge';
  cursor: Scalars['String']['output'];
  node: ProfessionalSummary;
};

/** Waarop professionals gekozen worden; what is absent does not count. */
export type ProfessionalFilter = {
  /** Code of an expertise. */
  expertise?: InputMaybe<Scalars['String']['input']>;
  lifeDomain?: InputMaybe<LifeDomain>;
  /** Only those with a registration that ended or ends within three months. */
  registrationEnds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name, accent, background or an expertise, or their beginnings. */
  search?: InputMaybe<Scalars['String']['input']>;
  shell?: InputMaybe<Shell>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Team waarvoor iemand vaste contactpersoon is. */
export type ProfessionalFixedContact = {
  __typename?: 'ProfessionalFixedContact';
  since: Scalars['Date']['output'];
  team: Scalars['String']['output'];
  teamId: Scalars['ID']['output'];
};

/** Werkgever of partner. */
export type ProfessionalOrganisation = {
  __typename?: 'ProfessionalOrganisation';
  name: Scalars['String']['output'];
  organisationId: Scalars['ID']['output'];
};

/** Professional in de lijst. */
export type ProfessionalSummary = {
  __typename?: 'ProfessionalSummary';
  accent?: Maybe<Scalars['String']['output']>;
  /** The registration that ends first, when it ended or ends within three months. */
  endingRegistration?: Maybe<Registration>;
  expertises: Array<Expertise>;
  fullName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  memberships: Array<TeamMembership>;
  organisation?: Maybe<Scalars['String']['output']>;
};

/** Team waaruit gekozen kan worden. */
export type ProfessionalTeam = {
  __typename?: 'ProfessionalTeam';
  name: Scalars['String']['output'];
  teamId: Scalars['ID']['output'];
};

/** Kans die opzij gezet is, and until when. */
export type PutAsideOpportunity = {
  __typename?: 'PutAsideOpportunity';
  /** Whom or what it led to; empty for somebody who may not be named, and for the circle itself. */
  about?: Maybe<Scalars['String']['output']>;
  decision: DecisionKind;
  decisionId: Scalars['ID']['output'];
  /** Empty for a kind that is no longer proposed. */
  kind?: Maybe<OpportunityKind>;
  on: Scalars['Date']['output'];
  reason?: Maybe<DeclineReason>;
  /** Name of who wrote it down; empty when a service did. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  saidBy: DecisionSaidBy;
  /** First day on which it may be proposed again. */
  until: Scalars['Date']['output'];
  words?: Maybe<Scalars['String']['output']>;
};

/** Wat er van het opzij zetten werd. */
export type PutAsideResult = OpportunityGone | OpportunityPutAside;

export type Query = {
  __typename?: 'Query';
  /** Beschikbaarheid: the own, or that of a colleague of the own binnenschil. */
  availability: Availability;
  /** Collega's die een rol kunnen krijgen: members of the team that handles the case, today. For who has a role in the case. */
  caseColleagues: Array<CaseColleague>;
  /** Casuïstiek: the case without names or places, for who has a role in it. */
  caseForConsultation: CaseForConsultation;
  /** Teams waarvoor de vraagsteller een traject kan openen: the own teams of the binnenschil. */
  caseTeams: Array<CaseTeam>;
  /** Werk in het traject: for who may read the file. Anything else is NOT_FOUND. */
  caseWork: CaseWork;
  /** Cliënt: one of the caller's own, or one opened with a reason. Anything else is NOT_FOUND. */
  client: Client;
  /**
   * Vragen en talenten van een cliënt: what the client wants, likes and can, when, what people around them offer, whom or what
   * they do not want, and which kansen were put aside. Only for who has a role in the case.
   */
  clientFacts: ClientFacts;
  /**
   * Netwerkkaart op een datum (vandaag when left out). At most 150 ties on one map. With `knownAt`: as it was written down at
   * that moment, without what was recorded or corrected later.
   */
  clientNetwork: ClientNetwork;
  /** Toen en nu: what changed from one date to a later one. */
  clientNetworkComparison: NetworkComparison;
  /** Kansen rond een cliënt. Only for who has a role in the case. */
  clientOpportunities: ClientOpportunities;
  /** Stappen van een cliënt. Only for who has a role in the case; at most a hundred. */
  clientSteps: ClientSteps;
  /** Weer langsgaan: closed trajecten of which the caller was contactpersoon or keeps light contact, what is due first. */
  closedClients: Array<ClosedClient>;
  /**
   * Overdracht van contactpersoon: cases of the caller of which the contactpersoon leaves within eight weeks or is away for
   * three weeks or longer, while nobody follows yet.
   */
  contactHandovers: Array<ContactHandover>;
  /**
   * Gespreksmodus: the people around a client today, to look at together with the client. Types of its own, which hold
   * nothing that is for the worker alone.
   */
  conversation: ConversationNetwork;
  /** Sociale kaart in het kort. */
  directory: Directory;
  /**
   * Wie kan dit zijn: people of the directory by name, at most ten. Residents of the own areas, and professionals. At least
   * three letters. Whether somebody is a client is never part of it.
   */
  findDirectoryPeople: Array<DirectoryPerson>;
  /**
   * Inwoner zoeken: by whole words or the beginnings of words of the name, at least three letters, at most ten answers, in the
   * areas that the caller's own teams cover (a sociaal werker: as binnenschil). Somebody with a hidden address is found by the
   * exact whole name only, without an area.
   */
  findResidents: Array<ResidentFound>;
  /** Eén initiatief. */
  initiative: Initiative;
  /** Wie van de collega's dit initiatief kent, at most fifty, the caller first. Empty for an initiative that does not exist. */
  initiativeAcquaintances: Array<ColleagueAcquaintance>;
  /** Initiatieven: searched, filtered and counted. Those that ended are left out. */
  initiatives: InitiativeConnection;
  /** Kennen en gekend worden: what the caller recorded, at most 200, what still holds first. */
  myAcquaintances: Array<Acquaintance>;
  /**
   * Mijn cliënten: open trajecten where the caller is contactpersoon, duo, regisseur or vervanger today. What asks attention
   * comes first, then by name. `search` looks in the name, without regard to case or accents.
   */
  myClients: ClientConnection;
  /** Mijn stappen: over all open cases in which the caller has a role today. `since` left out: the start of the quarter. */
  mySteps: MySteps;
  /** Eén buurtbewoner. Anybody outside the own areas, or who did not agree, is NOT_FOUND. */
  neighbour: Neighbour;
  /**
   * Buurtbewoners die iets willen doen: residents of the own areas who agreed to be asked (A1), by name. Whether somebody is a
   * client is never part of it.
   */
  neighbours: NeighbourConnection;
  /** Bewerken: what can be undone and redone in this login, and what was changed last. For who has a role in the case. */
  networkEditing: NetworkEditing;
  /** Eén organisatie. */
  organisation: Organisation;
  /** Organisaties, by name. */
  organisations: OrganisationConnection;
  /** Eigen gebieden: the buurten that the caller's own teams cover. */
  ownAreas: Array<Area>;
  /** Wie partnercontact kan zijn: professionals of a team, at most 500. */
  partnerContactChoices: Array<PartnerContactChoice>;
  /** Wie begeleider kan zijn: the caller and the professionals of the caller's own teams, at most 200. */
  possibleGuides: Array<PossibleGuide>;
  /** Professional. */
  professional: Professional;
  /** Waaruit de beheerder kiest: organisations, teams and expertises, each at most 500. */
  professionalChoices: ProfessionalChoices;
  /** Professionals, by name: everyone is sociaal werker with one accent, or a professional of a partner. */
  professionals: ProfessionalConnection;
  /** Veiligheid rond een cliënt. For who must know: contactpersoon, duo or regisseur of the open case. For everybody else there is nothing. */
  safetyMarks: SafetyMarks;
  /** Stap. Only for who has a role in its case. */
  step: Step;
  /** Hoeveel stappen nu aandacht vragen. */
  stepsDue: StepsDue;
  /** Wijkteam, as it stands today. */
  team: Team;
  /** Wijkteams, by name. */
  teams: Array<TeamSummary>;
  /** Ik: wie is ingelogd en met welke rol. */
  viewer: Viewer;
  /** Vrijwilliger: one whom the caller registered or guides today. Anybody else is NOT_FOUND. */
  volunteer: Volunteer;
  /** Vrijwilligers: those whom the caller registered or guides today, at most 500. What asks attention comes first. */
  volunteers: Array<VolunteerSummary>;
};


export type QueryAvailabilityArgs = {
  professionalId: Scalars['ID']['input'];
};


export type QueryCaseColleaguesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryCaseForConsultationArgs = {
  caseId: Scalars['ID']['input'];
  language?: Language;
};


export type QueryCaseWorkArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryClientArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryClientFactsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryClientNetworkArgs = {
  caseId: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  language?: Language;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryClientNetworkComparisonArgs = {
  caseId: Scalars['ID']['input'];
  language?: Language;
  now: Scalars['Date']['input'];
  then: Scalars['Date']['input'];
};


export type QueryClientOpportunitiesArgs = {
  caseId: Scalars['ID']['input'];
  language?: Language;
};


export type QueryClientStepsArgs = {
  caseId: Scalars['ID']['input'];
  language?: Language;
};


export type QueryContactHandoversArgs = {
  language?: Language;
};


export type QueryConversationArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryFindDirectoryPeopleArgs = {
  caseId: Scalars['ID']['input'];
  search: Scalars['String']['input'];
};


export type QueryFindResidentsArgs = {
  search: Scalars['String']['input'];
};


export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInitiativeAcquaintancesArgs = {
  initiativeId: Scalars['ID']['input'];
};


export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: Scalars['Int']['input'];
  order?: InitiativeOrder;
};


export type QueryMyClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  language?: Language;
  since?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNeighbourArgs = {
  residentId: Scalars['ID']['input'];
};


export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNetworkEditingArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProfessionalArgs = {
  professionalId: Scalars['ID']['input'];
};


export type QueryProfessionalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfessionalFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySafetyMarksArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryStepArgs = {
  language?: Language;
  stepId: Scalars['ID']['input'];
};


export type QueryTeamArgs = {
  teamId: Scalars['ID']['input'];
};


export type QueryVolunteerArgs = {
  volunteerId: Scalars['ID']['input'];
};

/** Wat we samen zien: one fact in plain words, the question it raises, and what it means. */
export type ReadingSentence = {
  __typename?: 'ReadingSentence';
  /** False: niet te berekenen, and the text says why. */
  computable: Scalars['Boolean']['output'];
  /** What the figure means and how it is computed. */
  meaning: Scalars['String']['output'];
  /** Members that the sentence is about. */
  memberIds: Array<Scalars['ID']['output']>;
  question?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  topic: ReadingTopic;
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
  idempotencyKey: Scalars['ID']['input'];
  kind: AcquaintanceKind;
  since: Scalars['Date']['input'];
  targetId: Scalars['ID']['input'];
  via?: InputMaybe<Scalars['String']['input']>;
};

/** Wat er gebeurde: vastgelegd, of het stond er al. */
export type RecordAcquaintanceResult = AcquaintanceRecorded | AlreadyAcquainted;

/** Wat de cliënt afsprak. */
export type RecordAgreementInput = {
  /** Verlengen: the agreement of this kind that was given last, as the worker saw it; left out when there was none. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** Version of `after`. */
  baseVersion?: InputMaybe<Scalars['Int']['input']>;
  caseId: Scalars['ID']['input'];
  /** First day on which it no longer holds: twelve months later when left out, at most twenty-four. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Not in the future. */
  givenOn: Scalars['Date']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  kind: AgreementKind;
  /** In the client's own words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Wat er van het vastleggen werd. */
export type RecordAgreementResult = AgreementRecorded | NewerAgreement;

/** Beschikbaarheid vastleggen: the whole is replaced; what is left out becomes empty. */
export type RecordAvailabilityInput = {
  awayFrom?: InputMaybe<Scalars['Date']['input']>;
  /** After `awayFrom`; only together with it. */
  awayUntil?: InputMaybe<Scalars['Date']['input']>;
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** Not in the past, unless it stood there already. */
  leavesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Oneself, or a colleague of the own binnenschil. */
  professionalId: Scalars['ID']['input'];
  roomFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Wat er van de verandering werd. */
export type RecordAvailabilityResult = AvailabilityRecorded | NewerAvailability;

/** Woont samen met. Only for people of a mark. */
export type RecordHouseholdInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  markId: Scalars['ID']['input'];
  /** Who lives with them: somebody of the own areas or of the mark. */
  otherId: Scalars['ID']['input'];
  /** Somebody of the mark. */
  personId: Scalars['ID']['input'];
  /** False: no longer. */
  together: Scalars['Boolean']['input'];
};

/** Netwerklid erbij. */
export type RecordMemberInput = {
  callName: Scalars['String']['input'];
  caseId: Scalars['ID']['input'];
  /** Empty: only named, without a tie yet. */
  facts?: InputMaybe<TieFactsInput>;
  idempotencyKey: Scalars['ID']['input'];
  kind: MemberKind;
  /** Made by the sender (UUID), so that what follows can be sent before the answer is there. */
  memberId: Scalars['ID']['input'];
  minor?: Scalars['Boolean']['input'];
  /** First day; not in the future. */
  on: Scalars['Date']['input'];
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Made by the sender (UUID): the first period of the tie. */
  tieId: Scalars['ID']['input'];
};

/** Wat iemand van de kaart zou willen doen. */
export type RecordMemberOfferInput = {
  at: Array<WeeklySlotInput>;
  caseId: Scalars['ID']['input'];
  handlesMoney: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  interest?: InputMaybe<Interest>;
  lifeDomain?: InputMaybe<LifeDomain>;
  /** Somebody of the own circle or a professional on the map, who is still there. */
  memberId: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
  supportKind: SupportKind;
  words: Scalars['String']['input'];
};

/** Wie kent wie erbij. */
export type RecordMemberTieInput = {
  caseId: Scalars['ID']['input'];
  fromId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  nature?: TieNature;
  since: Scalars['Date']['input'];
  source?: TieSource;
  /** Made by the sender (UUID). */
  tieId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
};

/** Vraag vastleggen. */
export type RecordNeedInput = {
  caseId: Scalars['ID']['input'];
  handlesMoney: Scalars['Boolean']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  interest?: InputMaybe<Interest>;
  lifeDomain?: InputMaybe<LifeDomain>;
  /** 100 to 50 000. */
  mostMetres?: InputMaybe<Scalars['Int']['input']>;
  /** When the client said so; not in the future. */
  since: Scalars['Date']['input'];
  stepFree: Scalars['Boolean']['input'];
  supportKind: SupportKind;
  withWhom?: InputMaybe<WithWhom>;
  /** In the client's own words. */
  words: Scalars['String']['input'];
};

/** Wie het is: an inwoner who is known already, or a new one. Exactly one of the two. */
export type RecordNeighbourInput = {
  /** First day on which it no longer holds: after today, at most two years after `givenOn`. */
  expiresOn: Scalars['Date']['input'];
  gender?: InputMaybe<Gender>;
  /** When they agreed (A1); not in the future, not before two years ago. */
  givenOn: Scalars['Date']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  newResident?: InputMaybe<NewNeighbourInput>;
  /** One to ten. */
  offers: Array<NeighbourOfferInput>;
  residentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Wat er gebeurde: vastgelegd, stond er al, of eerst kijken of het dezelfde is. */
export type RecordNeighbourResult = AlreadyNeighbour | NeighbourLooksAlike | NeighbourRecorded;

/** Registratie vastleggen; one that is there already of the same register gets this end. */
export type RecordRegistrationInput = {
  baseVersion: Scalars['Int']['input'];
  endsOn: Scalars['Date']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  kind: RegistrationKind;
  professionalId: Scalars['ID']['input'];
};

/** Op- of afschalen vastleggen. */
export type RecordScalingInput = {
  caseId: Scalars['ID']['input'];
  direction: ScalingDirection;
  idempotencyKey: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
  /** To whom or to what: a role or service, in words. */
  to: Scalars['String']['input'];
  why: Scalars['String']['input'];
};

/** Op de netwerkkaart gezet: notes which member of the map came of the step. */
export type RecordStepOnMapInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Has to stand on the map of this case. */
  memberId: Scalars['ID']['input'];
  stepId: Scalars['ID']['input'];
};

/** Talent vastleggen. */
export type RecordTalentInput = {
  /** At most seven; empty: not said. */
  at: Array<WeeklySlotInput>;
  caseId: Scalars['ID']['input'];
  handlesMoney: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  interest?: InputMaybe<Interest>;
  lifeDomain?: InputMaybe<LifeDomain>;
  /** Not in the future. */
  since: Scalars['Date']['input'];
  supportKind: SupportKind;
  /** In the client's own words. */
  words: Scalars['String']['input'];
};

/** Er is iets veranderd: the old period ends and stays kept, a new one starts. */
export type RecordTieInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  facts: TieFactsInput;
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** First day on which the new facts hold; the first day of the running period replaces that period. */
  since: Scalars['Date']['input'];
  /** Made by the sender (UUID), for the new period. */
  tieId: Scalars['ID']['input'];
};

/** Versie van een netwerklid (with the ties to the client) or of a tie between two members, after the change. */
export type RecordVersion = {
  __typename?: 'RecordVersion';
  recordId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Waar de cliënt op wacht. */
export type RecordWaitingInput = {
  /** Wat helpt tot die tijd. */
  bridgedBy?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  /** Not before `since`. */
  expectedOn?: InputMaybe<Scalars['Date']['input']>;
  forWhat: Scalars['String']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** Not in the future. */
  since: Scalars['Date']['input'];
};

/** Netwerklid zoals het nu vastligt, with the latest period of the tie, ended or not. */
export type RecordedMember = {
  __typename?: 'RecordedMember';
  callName: Scalars['String']['output'];
  goneBecause?: Maybe<GoneReason>;
  goneSince?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  informedOn?: Maybe<Scalars['Date']['output']>;
  kind: MemberKind;
  minor: Scalars['Boolean']['output'];
  pin?: Maybe<PinnedPlace>;
  relation?: Maybe<Scalars['String']['output']>;
  tie?: Maybe<ClientTie>;
  version: Scalars['Int']['output'];
};

/** Wie vrijwilliger wordt: an inwoner who is known already, or a new one. Exactly one of the two. */
export type RegisterVolunteerInput = {
  /** Begeleider; the caller when absent. */
  guideId?: InputMaybe<Scalars['ID']['input']>;
  /** Uren per week, 1 to 40. */
  hoursLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  languages?: InputMaybe<Scalars['String']['input']>;
  newResident?: InputMaybe<NewVolunteerResidentInput>;
  /** Mensen tegelijk, 1 to 20. */
  peopleLimit: Scalars['Int']['input'];
  residentId?: InputMaybe<Scalars['ID']['input']>;
  since: Scalars['Date']['input'];
};

/** Wat er gebeurde: ingeschreven, of iemand is al vrijwilliger. */
export type RegisterVolunteerResult = AlreadyVolunteer | VolunteerRegistered;

/** Registratie: in which register, and until when. Its number is not kept. */
export type Registration = {
  __typename?: 'Registration';
  /** Last day on which it holds. */
  endsOn: Scalars['Date']['output'];
  /** Ended, or ends within three months. */
  endsSoon: Scalars['Boolean']['output'];
  kind: RegistrationKind;
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
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
};

/** Ze kenden elkaar nooit: was recorded by mistake. */
export type RemoveMemberTieInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  tieId: Scalars['ID']['input'];
};

/** Registratie die er niet (meer) is. */
export type RemoveRegistrationInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  kind: RegistrationKind;
  professionalId: Scalars['ID']['input'];
};

/** Heropenen: a closing that was a mistake, on the day itself. */
export type ReopenCaseInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** De vraag opnieuw stellen: somebody who was ruled out or linked becomes a look-alike again. */
export type ReopenLookAlikeInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  markId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

/** Gehoord dat het gestopt is: what happened is asked next. */
export type ReportStepStoppedInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** When it was heard. */
  on: Scalars['Date']['input'];
  stepId: Scalars['ID']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Verzetten: keeps the state. */
export type RescheduleStepInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  stepId: Scalars['ID']['input'];
  /** Not in the past, at most a year ahead. */
  to: Scalars['Date']['input'];
  /** Why, in words. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Gevonden inwoner: no more than is needed to point at the right person. Whether somebody is a client is never part of it. */
export type ResidentFound = {
  __typename?: 'ResidentFound';
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  fullName: Scalars['String']['output'];
  residentId: Scalars['ID']['output'];
};

/** Er woont al iemand met deze naam in de buurten van het team; nothing was opened. */
export type ResidentLooksAlike = {
  __typename?: 'ResidentLooksAlike';
  choices: Array<LookAlike>;
};

/** Gelijkende naam koppelen of uitsluiten. */
export type ResolveLookAlikeInput = {
  answer: LookAlikeAnswer;
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  markId: Scalars['ID']['input'];
  /** A look-alike; with RULE_OUT also a member of the own map who is safe, though close to who is feared. */
  personId: Scalars['ID']['input'];
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

/** Wie met iemand van een markering samenwoont. */
export type SafetyHousemate = {
  __typename?: 'SafetyHousemate';
  name: Scalars['String']['output'];
  personId: Scalars['ID']['output'];
};

/** Iemand met een gelijkende naam: what is needed to decide whether this is the same person. */
export type SafetyLookAlike = {
  __typename?: 'SafetyLookAlike';
  /** Buurt; empty for a hidden address and for a professional. */
  area?: Maybe<Area>;
  fullName: Scalars['String']['output'];
  kinds: Array<DirectoryPersonKind>;
  /** Of the directory; of who is safe on the own map, the member. */
  personId: Scalars['ID']['output'];
  /** Whom they look like. */
  side: SafetySide;
};

/** Veiligheidsmarkering: two sides that are kept apart. Only who must know sees that it exists. */
export type SafetyMark = {
  __typename?: 'SafetyMark';
  /** Name by which is searched for the same person elsewhere. */
  callName: Scalars['String']['output'];
  familyName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it holds today. */
  inForce: Scalars['Boolean']['output'];
  kind: SafetyMarkKind;
  /** Is dit dezelfde persoon? At most fifty; until somebody chooses, all of them stay out of sight. */
  lookAlikes: Array<SafetyLookAlike>;
  people: Array<SafetyPerson>;
  /** Who was looked at and is somebody else. At most fifty, the last first. */
  ruledOut: Array<SafetyLookAlike>;
  since: Scalars['Date']['output'];
  /** Te veel gelijkende namen: the family name has to be filled in. All of them stay out of sight until then. */
  tooManyAlike: Scalars['Boolean']['output'];
  /** First day on which it no longer holds; empty while it does. */
  until?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  /** What a colleague who takes over must know. */
  words?: Maybe<Scalars['String']['output']>;
};

/** Soort veiligheidsmarkering. */
export type SafetyMarkKind =
  | 'CONTACT_BAN'
  | 'OTHER'
  | 'THREAT'
  | 'VIOLENCE';

/** Wat er van het opslaan werd. */
export type SafetyMarkResult = NewerSafetyMark | SafetyMarkSaved;

/** Veiligheidsmarkering opgeslagen. */
export type SafetyMarkSaved = {
  __typename?: 'SafetyMarkSaved';
  caseId: Scalars['ID']['output'];
  /** How many people still wait for an answer to: is dit dezelfde persoon? */
  lookAlikes: Scalars['Int']['output'];
  markId: Scalars['ID']['output'];
  tooManyAlike: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** Veiligheid rond een cliënt. */
export type SafetyMarks = {
  __typename?: 'SafetyMarks';
  /** Geheim adres. */
  addressHidden: Scalars['Boolean']['output'];
  caseId: Scalars['ID']['output'];
  /** Those that hold or will hold first. */
  marks: Array<SafetyMark>;
};

/** Iemand van een van de twee kanten. */
export type SafetyPerson = {
  __typename?: 'SafetyPerson';
  /** Buurt; empty for a member and for a hidden address. */
  area?: Maybe<Area>;
  basis: SafetyBasis;
  kinds: Array<DirectoryPersonKind>;
  /** Woont samen met: they stay away as well. */
  livesWith: Array<SafetyHousemate>;
  /** On the own map. */
  memberId?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  /** Of the directory. */
  personId?: Maybe<Scalars['ID']['output']>;
  side: SafetySide;
};

/** Aan welke kant iemand staat: wie wordt beschermd, of wie buiten beeld moet blijven. */
export type SafetySide =
  | 'FEARED'
  | 'PROTECTED';

/** Opschalen (more or heavier help) of afschalen (less, or closer to home). */
export type ScalingDirection =
  | 'DOWN'
  | 'UP';

/** Op- of afschalen: from a day on, to whom or what, and why. */
export type ScalingEntry = {
  __typename?: 'ScalingEntry';
  direction: ScalingDirection;
  id: Scalars['ID']['output'];
  on: Scalars['Date']['output'];
  to: Scalars['String']['output'];
  why: Scalars['String']['output'];
};

/** Vastgelegd. */
export type ScalingRecorded = {
  __typename?: 'ScalingRecorded';
  caseId: Scalars['ID']['output'];
  scalingId: Scalars['ID']['output'];
};

/** Sector: familie; vrienden en buren; werk, school, vereniging; hulpverlening. */
export type Sector =
  | 'CARE'
  | 'FAMILY'
  | 'FRIENDS_NEIGHBOURS'
  | 'WORK_SCHOOL_CLUB';

/** Alle expertises van een professional. */
export type SetExpertisesInput = {
  baseVersion: Scalars['Int']['input'];
  /** At most twelve codes. */
  codes: Array<Scalars['String']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  professionalId: Scalars['ID']['input'];
};

/** Vaste contactpersoon worden voor een team. */
export type SetFixedContactInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  professionalId: Scalars['ID']['input'];
  since: Scalars['Date']['input'];
  teamId: Scalars['ID']['input'];
};

/** Geheim adres aan of uit. */
export type SetHiddenAddressInput = {
  caseId: Scalars['ID']['input'];
  hidden: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Open, dicht, pauze of gestopt. */
export type SetInitiativeStateInput = {
  baseVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** First day on which it goes on; mandatory with PAUSED, empty otherwise. */
  pausedUntil?: InputMaybe<Scalars['Date']['input']>;
  state: InitiativeState;
};

/** Veiligheidsmarkering zetten. Who is feared is a member of the own map, people of the directory, or a name alone. */
export type SetSafetyMarkInput = {
  /** Needed without a member and without people; otherwise theirs is searched by. */
  callName?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  /** Makes the search for the same person sharper. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  kind: SafetyMarkKind;
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** At most ten. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not in the future. */
  since: Scalars['Date']['input'];
  /** First day on which it no longer holds; left out: until it is ended. */
  until?: InputMaybe<Scalars['Date']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Meer dan één cliënt met deze naam; nothing was opened. */
export type SeveralColleagueClients = {
  __typename?: 'SeveralColleagueClients';
  choices: Array<ColleagueClientChoice>;
};

/** Beiden vinden het goed dat namen worden uitgewisseld (A2). */
export type ShareStepNamesInput = {
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  /** When the client said yes; not in the future. */
  clientAgreedOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** When the other one said yes; not in the future. */
  otherAgreedOn: Scalars['Date']['input'];
  stepId: Scalars['ID']['input'];
};

/** Schil: binnenschil (works in the team) of buitenschil (works with the team). */
export type Shell =
  | 'INNER'
  | 'OUTER';

/** Elke week, of sommige weken (as the rhythm says in words). */
export type SlotWeeks =
  | 'EVERY'
  | 'SOME';

/** Stap: a kans that was taken up, with everything that was said about it. */
export type Step = {
  __typename?: 'Step';
  agreedOn: Scalars['Date']['output'];
  /** The facts that it rested on when it was agreed. */
  basedOn: Array<OpportunityFact>;
  caseId: Scalars['ID']['output'];
  clientCallName: Scalars['String']['output'];
  clientFullName: Scalars['String']['output'];
  /** When it asks attention next; empty once it ended. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  endedBecause?: Maybe<StepEndReason>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Two weeks after the introduction. */
  firstLookBackOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** When the introduction is planned. */
  introduceOn: Scalars['Date']['output'];
  introducedOn?: Maybe<Scalars['Date']['output']>;
  /** Wie stelt wie aan wie voor. */
  introducer: Scalars['String']['output'];
  kind: OpportunityKind;
  /** Empty where nobody new would come on the map. */
  mapProposal?: Maybe<StepMapProposal>;
  /** Why it may end now; empty once it ended. */
  mayEndBecause: Array<StepEndReason>;
  /** Oldest first. */
  moments: Array<StepMoment>;
  /** Both agreed to exchange names (A2), and that still holds. */
  namesShared: Scalars['Boolean']['output'];
  /** The member on the map that came of it. */
  onMapMemberId?: Maybe<Scalars['ID']['output']>;
  party?: Maybe<StepParty>;
  plannedEndOn?: Maybe<Scalars['Date']['output']>;
  plannedEndWords?: Maybe<Scalars['String']['output']>;
  ruleId: Scalars['ID']['output'];
  ruleVersion: Scalars['Int']['output'];
  /** What the client said when it was agreed. */
  saidWords?: Maybe<Scalars['String']['output']>;
  /** Six weeks after the introduction. */
  secondLookBackOn?: Maybe<Scalars['Date']['output']>;
  state: StepState;
  /** Heard that it stopped; what happened is still to be asked. */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
  /** Counts the changes; an act names the version that it was based on. */
  version: Scalars['Int']['output'];
  via?: Maybe<StepParty>;
};

/** Stap afgesproken. */
export type StepAgreed = {
  __typename?: 'StepAgreed';
  caseId: Scalars['ID']['output'];
  stepId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Lijst van stappen, in pages, by the day on which they ask attention. */
export type StepConnection = {
  __typename?: 'StepConnection';
  edges: Array<StepEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

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

/** Regel van de lijst Mijn stappen, with the place from which the next page can start. */
export type StepEdge = {
  __typename?: 'StepEdge';
  cursor: Scalars['String']['output'];
  node: StepSummary;
};

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

/** Hoeveel stappen er in een groep staan. */
export type StepGroupCount = {
  __typename?: 'StepGroupCount';
  count: Scalars['Int']['output'];
  group: StepDueGroup;
};

/** Voorstel voor de netwerkkaart: a start to change, never written by itself. */
export type StepMapProposal = {
  __typename?: 'StepMapProposal';
  /** The client gives, instead of gets. */
  gives: Scalars['Boolean']['output'];
  lifeDomain?: Maybe<LifeDomain>;
  memberKind: MemberKind;
  ring: Scalars['Int']['output'];
  sector: Sector;
  supportKinds: Array<SupportKind>;
};

/** Verloop: what was done or heard, and when. */
export type StepMoment = {
  __typename?: 'StepMoment';
  /** Wat helpt nu. */
  helpWords?: Maybe<Scalars['String']['output']>;
  /** For LOOKED_BACK. */
  how?: Maybe<LookBackAnswer>;
  id: Scalars['ID']['output'];
  kind: StepMomentKind;
  on: Scalars['Date']['output'];
  /** In the client's own words. */
  words?: Maybe<Scalars['String']['output']>;
};

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

/** Iemand of iets waar een stap heen leidt of doorheen gaat. */
export type StepParty = {
  __typename?: 'StepParty';
  /** The initiative of the sociale kaart. */
  initiativeId?: Maybe<Scalars['ID']['output']>;
  kind: StepPartyKind;
  /** The member of the map. */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** Empty for somebody of the open layer, until both agreed to exchange names and as long as that holds. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Wat voor iemand of iets. */
export type StepPartyKind =
  | 'INITIATIVE'
  /** Stands on the client's own map. */
  | 'MEMBER'
  /** Somebody of the open layer; named only after both agreed (A2). */
  | 'PERSON'
  | 'PROFESSIONAL';

/** Wat er van de verandering werd. */
export type StepResult = NewerStep | StepSaved;

/** Stap opgeslagen. */
export type StepSaved = {
  __typename?: 'StepSaved';
  caseId: Scalars['ID']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  state: StepState;
  stepId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** Waar een stap staat: afgesproken, kennisgemaakt, nagevraagd, loopt, afgerond. */
export type StepState =
  | 'AGREED'
  | 'ENDED'
  | 'FOLLOWED_UP'
  | 'INTRODUCED'
  | 'STABLE';

/** Stap in de lijst Mijn stappen. */
export type StepSummary = {
  __typename?: 'StepSummary';
  caseId: Scalars['ID']['output'];
  clientCallName: Scalars['String']['output'];
  clientFullName: Scalars['String']['output'];
  dueOn: Scalars['Date']['output'];
  firstLookBackOn?: Maybe<Scalars['Date']['output']>;
  group: StepDueGroup;
  id: Scalars['ID']['output'];
  introducedOn?: Maybe<Scalars['Date']['output']>;
  /** Wie stelt wie aan wie voor. */
  introducer: Scalars['String']['output'];
  secondLookBackOn?: Maybe<Scalars['Date']['output']>;
  state: StepState;
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** Hoeveel stappen nu aandacht vragen, for the menu. */
export type StepsDue = {
  __typename?: 'StepsDue';
  overdue: Scalars['Int']['output'];
  today: Scalars['Int']['output'];
};

/** Wat er van de stappen werd, sinds een dag. Counts over the own cases. */
export type StepsSince = {
  __typename?: 'StepsSince';
  /** Ended with thanks: goes on alone, or the goal was reached. */
  endedWithThanks: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  /** Open, and the last time that was looked back it went well or with help. */
  goWell: Scalars['Int']['output'];
  /** Stopped since, ended or not. */
  stopped: Scalars['Int']['output'];
};

/** Stoppen met steunen. */
export type StopSupportingInitiativeInput = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Stoppen met dank. */
export type StopVolunteerInput = {
  baseVersion: Scalars['Int']['input'];
  /** Made by the sender for this one act; the same key again gives the same answer and no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  /** First day on which they are no volunteer any more; not after today. */
  on: Scalars['Date']['input'];
  thankedOn?: InputMaybe<Scalars['Date']['input']>;
  volunteerId: Scalars['ID']['input'];
  /** How they were thanked. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Steun: acts of one kind, counted as told. `received`: krijgt, `given`: geeft, seen from the client. */
export type Support = {
  __typename?: 'Support';
  given: Scalars['Int']['output'];
  kind: SupportKind;
  received: Scalars['Int']['output'];
  words?: Maybe<Scalars['String']['output']>;
};

/** Steundekking: which informal members give one kind of support to the client. */
export type SupportCoverage = {
  __typename?: 'SupportCoverage';
  kind: SupportKind;
  /** Informal members who give this kind. */
  memberIds: Array<Scalars['ID']['output']>;
};

/** Steundekking toen en nu, for one kind of support. */
export type SupportCoverageChange = {
  __typename?: 'SupportCoverageChange';
  kind: SupportKind;
  nowMemberIds: Array<Scalars['ID']['output']>;
  thenMemberIds: Array<Scalars['ID']['output']>;
};

/** Steunen: the caller supports this initiative. */
export type SupportInitiativeInput = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Hoe: komt elke maand langs. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Steun van één soort. Acts as told, 0 to 20 each; at least one of the two is not 0. */
export type SupportInput = {
  /** Geeft: what the client gives. */
  given: Scalars['Int']['input'];
  kind: SupportKind;
  /** Krijgt: what the client gets. */
  received: Scalars['Int']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Soort steun: praktisch, gezelschap, advies, emotioneel. */
export type SupportKind =
  | 'ADVICE'
  | 'COMPANY'
  | 'EMOTIONAL'
  | 'PRACTICAL';

/** Hoeveel initiatieven een soort steun geven. */
export type SupportKindFacet = {
  __typename?: 'SupportKindFacet';
  count: Scalars['Int']['output'];
  supportKind: SupportKind;
};

/** Verschil in gegeven steun: number of acts that the client gets from this member. */
export type SupportShift =
  | 'EQUAL'
  | 'LESS'
  | 'MORE';

/** Wijkteam of gebiedsteam. */
export type Team = {
  __typename?: 'Team';
  areas: Array<Area>;
  expertises: Array<TeamExpertise>;
  fixedContacts: Array<FixedContact>;
  id: Scalars['ID']['output'];
  /** Binnenschil. */
  inner: Array<TeamMember>;
  /** Leefgebieden in which the expertise of the members helps, as codes. */
  lifeDomains: Array<LifeDomain>;
  name: Scalars['String']['output'];
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  /** Buitenschil. */
  outer: Array<TeamMember>;
  partnerContacts: Array<TeamLiaison>;
};

/** Wie in een team deze expertise heeft. */
export type TeamExpert = {
  __typename?: 'TeamExpert';
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  shell: Shell;
};

/** Expertise in een team, and who has it. */
export type TeamExpertise = {
  __typename?: 'TeamExpertise';
  expertise: Expertise;
  members: Array<TeamExpert>;
};

/** Partnercontact: the member who holds the contact with a partner organisation. */
export type TeamLiaison = {
  __typename?: 'TeamLiaison';
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  organisationId: Scalars['ID']['output'];
  professionalId: Scalars['ID']['output'];
};

/** Lid van een team. */
export type TeamMember = {
  __typename?: 'TeamMember';
  accent?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Employer. */
  organisation?: Maybe<Scalars['String']['output']>;
  professionalId: Scalars['ID']['output'];
  since: Scalars['Date']['output'];
  /** First day on which they are no member any more, when that is known. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Lidmaatschap van een team, dated. */
export type TeamMembership = {
  __typename?: 'TeamMembership';
  shell: Shell;
  since: Scalars['Date']['output'];
  team: Scalars['String']['output'];
  teamId: Scalars['ID']['output'];
  /** First day on which it no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Wijkteam in de lijst. */
export type TeamSummary = {
  __typename?: 'TeamSummary';
  areas: Array<Area>;
  id: Scalars['ID']['output'];
  /** How many people of the binnenschil and buitenschil. */
  inner: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  outer: Scalars['Int']['output'];
  /** Whether the caller is a member today. */
  own: Scalars['Boolean']['output'];
};

/** Wat er over de band verteld is. What is left out is not known; the whole is replaced, not mended. */
export type TieFactsInput = {
  frequency?: InputMaybe<Frequency>;
  lifeDomain?: InputMaybe<LifeDomain>;
  /** NAMED (alleen genoemd) holds no support, strength or frequency. */
  nature: TieNature;
  /** Outside the rim on purpose; then without a ring. */
  outside?: Scalars['Boolean']['input'];
  /** Kring 1, 2 or 3; empty: not placed yet. */
  ring?: InputMaybe<Scalars['Int']['input']>;
  sector?: InputMaybe<Sector>;
  source: TieSource;
  /** 1 to 3. */
  strength?: InputMaybe<Scalars['Int']['input']>;
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
  caseId: Scalars['ID']['input'];
  changeId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** Dit is iemand anders. */
export type UnidentifyMemberInput = {
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
};

/** Ik: who is logged in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether everybody in this database is invented. */
  demo: Scalars['Boolean']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  role: Role;
  teams: Array<ViewerTeam>;
  /** The day that counts as today: in the demo neighbourhood the day for which it was made. */
  today: Scalars['Date']['output'];
};

/** Team van wie is ingelogd. */
export type ViewerTeam = {
  __typename?: 'ViewerTeam';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  shell: Shell;
};

/** Vrijwilliger: a registered resident who helps others. No document and no file, only what the begeleider needs. */
export type Volunteer = {
  __typename?: 'Volunteer';
  addressHidden: Scalars['Boolean']['output'];
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  attention: Array<VolunteerAttention>;
  callName: Scalars['String']['output'];
  callOn?: Maybe<Scalars['Date']['output']>;
  /** The latest twenty talks. */
  contacts: Array<VolunteerContact>;
  fullName: Scalars['String']['output'];
  guide?: Maybe<VolunteerGuide>;
  id: Scalars['ID']['output'];
  initiatives: Array<VolunteerInitiative>;
  /** Collega's die deze vrijwilliger kennen. */
  knownBy: Array<Scalars['String']['output']>;
  /** What they speak, in their own words. */
  languages?: Maybe<Scalars['String']['output']>;
  lastContactOn?: Maybe<Scalars['Date']['output']>;
  load: VolunteerLoad;
  mayBeAskedUntil?: Maybe<Scalars['Date']['output']>;
  /** Herkomst; empty: written down here. */
  origin?: Maybe<ImportOrigin>;
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  registeredBy: Scalars['String']['output'];
  /** VOG gezien op: a date, never the document. */
  screenedOn?: Maybe<Scalars['Date']['output']>;
  since: Scalars['Date']['output'];
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  thankedOn?: Maybe<Scalars['Date']['output']>;
  thanksWords?: Maybe<Scalars['String']['output']>;
  trainedOn?: Maybe<Scalars['Date']['output']>;
  training?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** Nu van belang: a reason to look at this volunteer now. */
export type VolunteerAttention = {
  __typename?: 'VolunteerAttention';
  kind: VolunteerAttentionKind;
  /** The day that it is about, where there is one. */
  on?: Maybe<Scalars['Date']['output']>;
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

/** Bewaard. */
export type VolunteerChanged = {
  __typename?: 'VolunteerChanged';
  version: Scalars['Int']['output'];
  volunteerId: Scalars['ID']['output'];
};

/** Een gesprek met een vrijwilliger. */
export type VolunteerContact = {
  __typename?: 'VolunteerContact';
  /** Who held the talk. */
  by: Scalars['String']['output'];
  contactId: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
};

/** Begeleider van een vrijwilliger. */
export type VolunteerGuide = {
  __typename?: 'VolunteerGuide';
  name: Scalars['String']['output'];
  professionalId: Scalars['ID']['output'];
  /** Whether this is the caller. */
  self: Scalars['Boolean']['output'];
  since: Scalars['Date']['output'];
};

/** Een initiatief dat de vrijwilliger kent. */
export type VolunteerInitiative = {
  __typename?: 'VolunteerInitiative';
  initiativeId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: VolunteerInitiativeRole;
};

/** Hoe een vrijwilliger bij een initiatief hoort. */
export type VolunteerInitiativeRole =
  | 'ORGANISES'
  | 'TAKES_PART';

/** Hoeveel iemand aankan, en hoeveel het nu is. What it is now was told in the latest talk in which it came up. */
export type VolunteerLoad = {
  __typename?: 'VolunteerLoad';
  /** As many people or hours as they want, or more. */
  atLimit: Scalars['Boolean']['output'];
  hoursLimit?: Maybe<Scalars['Int']['output']>;
  hoursNow?: Maybe<Scalars['Int']['output']>;
  peopleLimit: Scalars['Int']['output'];
  peopleNow?: Maybe<Scalars['Int']['output']>;
  /** When the present numbers were told. */
  toldOn?: Maybe<Scalars['Date']['output']>;
};

/** Ingeschreven. */
export type VolunteerRegistered = {
  __typename?: 'VolunteerRegistered';
  volunteerId: Scalars['ID']['output'];
};

/** Vrijwilliger in de lijst. */
export type VolunteerSummary = {
  __typename?: 'VolunteerSummary';
  /** Empty when the address is hidden. */
  area?: Maybe<Area>;
  /** What asks attention, the most urgent first; empty for who stopped. */
  attention: Array<VolunteerAttention>;
  callOn?: Maybe<Scalars['Date']['output']>;
  fullName: Scalars['String']['output'];
  guide?: Maybe<VolunteerGuide>;
  id: Scalars['ID']['output'];
  lastContactOn?: Maybe<Scalars['Date']['output']>;
  load: VolunteerLoad;
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** VOG gezien op. */
  screenedOn?: Maybe<Scalars['Date']['output']>;
  since: Scalars['Date']['output'];
  stoppedOn?: Maybe<Scalars['Date']['output']>;
};

/** Waarom het wachten ophield: het is begonnen, het hoeft niet meer, of de cliënt wil niet langer wachten. */
export type WaitingEnd =
  | 'NOT_NEEDED'
  | 'STARTED'
  | 'STOPPED_WAITING';

/** Wachtlijst: what the client waits for. */
export type WaitingEntry = {
  __typename?: 'WaitingEntry';
  bridgedBy?: Maybe<Scalars['String']['output']>;
  endedBecause?: Maybe<WaitingEnd>;
  /** Empty while the client still waits. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  expectedOn?: Maybe<Scalars['Date']['output']>;
  forWhat: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  since: Scalars['Date']['output'];
  /** Counts the changes; an edit names the version that it was based on. */
  version: Scalars['Int']['output'];
};

/** Wachtregel opgeslagen. */
export type WaitingSaved = {
  __typename?: 'WaitingSaved';
  caseId: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  waitingId: Scalars['ID']['output'];
};

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
export type WeeklySlot = {
  __typename?: 'WeeklySlot';
  from: Scalars['String']['output'];
  until: Scalars['String']['output'];
  weekday: Weekday;
  weeks: SlotWeeks;
};

/** Vast moment in de week. Times are written as 17:30. */
export type WeeklySlotInput = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
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
  agreementId: Scalars['ID']['input'];
  baseVersion: Scalars['Int']['input'];
  caseId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Not before it was given, not in the future; holds from the next answer on. */
  withdrawnOn: Scalars['Date']['input'];
};

/** Wat er van het intrekken werd. */
export type WithdrawAgreementResult = AgreementWithdrawn | NewerAgreement;

/** Toch weer voorstellen. */
export type WithdrawDecisionInput = {
  caseId: Scalars['ID']['input'];
  decisionId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

/** De afspraak intrekken. */
export type WithdrawNeighbourInput = {
  baseVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Not in the future, not before the agreement. */
  on: Scalars['Date']['input'];
  residentId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddInitiativeResult:
    | ( InitiativeSaved )
    | ( LookAlikeInitiatives )
  ;
  AgreeStepResult:
    | ( OpportunityGone )
    | ( OpportunityTakenUp )
    | ( StepAgreed )
  ;
  ChangeCaseResult:
    | ( CaseChanged )
    | ( NewerCaseTexts )
  ;
  ChangeInitiativeResult:
    | ( InitiativeSaved )
    | ( NewerInitiative )
  ;
  ChangeNeedResult:
    | ( NeedSaved )
    | ( NewerNeed )
  ;
  ChangeNeighbourResult:
    | ( NeighbourChanged )
    | ( NewerNeighbour )
  ;
  ChangeOfferResult:
    | ( NewerOffer )
    | ( OfferSaved )
  ;
  ChangeOrganisationResult:
    | ( NewerOrganisation )
    | ( OrganisationSaved )
  ;
  ChangeProfessionalResult:
    | ( NewerProfessional )
    | ( ProfessionalChanged )
  ;
  ChangeVolunteerResult:
    | ( NewerVolunteer )
    | ( VolunteerChanged )
  ;
  ChangeWaitingResult:
    | ( NewerWaiting )
    | ( WaitingSaved )
  ;
  ExportNetworkResult:
    | ( ClientExport )
    | ( FileExport )
  ;
  IdentifyMemberResult:
    | ( MemberIdentified )
    | ( MemberKnownAlready )
  ;
  NetworkChangeResult:
    | ( NetworkChanged )
    | ( NewerNetworkVersion )
  ;
  NetworkUndoResult:
    | ( NetworkChangeBuiltUpon )
    | ( NetworkChanged )
  ;
  OpenCaseResult:
    | ( CaseAlreadyOpen )
    | ( CaseOpened )
    | ( ResidentLooksAlike )
  ;
  OpenColleagueClientResult:
    | ( ColleagueClientNotFound )
    | ( ColleagueClientOpened )
    | ( SeveralColleagueClients )
  ;
  PutAsideResult:
    | ( OpportunityGone )
    | ( OpportunityPutAside )
  ;
  RecordAcquaintanceResult:
    | ( AcquaintanceRecorded )
    | ( AlreadyAcquainted )
  ;
  RecordAgreementResult:
    | ( AgreementRecorded )
    | ( NewerAgreement )
  ;
  RecordAvailabilityResult:
    | ( AvailabilityRecorded )
    | ( NewerAvailability )
  ;
  RecordNeighbourResult:
    | ( AlreadyNeighbour )
    | ( NeighbourLooksAlike )
    | ( NeighbourRecorded )
  ;
  RegisterVolunteerResult:
    | ( AlreadyVolunteer )
    | ( VolunteerRegistered )
  ;
  SafetyMarkResult:
    | ( NewerSafetyMark )
    | ( SafetyMarkSaved )
  ;
  StepResult:
    | ( NewerStep )
    | ( StepSaved )
  ;
  WithdrawAgreementResult:
    | ( AgreementWithdrawn )
    | ( NewerAgreement )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acquaintance: ResolverTypeWrapper<Acquaintance>;
  AcquaintanceEnded: ResolverTypeWrapper<AcquaintanceEnded>;
  AcquaintanceKind: AcquaintanceKind;
  AcquaintanceRecorded: ResolverTypeWrapper<AcquaintanceRecorded>;
  AddInitiativeInput: AddInitiativeInput;
  AddInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddInitiativeResult']>;
  AddOrganisationInput: AddOrganisationInput;
  AddProfessionalInput: AddProfessionalInput;
  AgreeStepInput: AgreeStepInput;
  AgreeStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeStepResult']>;
  Agreement: ResolverTypeWrapper<Agreement>;
  AgreementKind: AgreementKind;
  AgreementRecorded: ResolverTypeWrapper<AgreementRecorded>;
  AgreementState: AgreementState;
  AgreementWithdrawn: ResolverTypeWrapper<AgreementWithdrawn>;
  AllowPartyInput: AllowPartyInput;
  AlreadyAcquainted: ResolverTypeWrapper<AlreadyAcquainted>;
  AlreadyNeighbour: ResolverTypeWrapper<AlreadyNeighbour>;
  AlreadyVolunteer: ResolverTypeWrapper<AlreadyVolunteer>;
  Area: ResolverTypeWrapper<Area>;
  AreaFacet: ResolverTypeWrapper<AreaFacet>;
  AreaLevel: AreaLevel;
  ArrangeNetworkInput: ArrangeNetworkInput;
  AssignCaseRoleInput: AssignCaseRoleInput;
  Attention: ResolverTypeWrapper<Attention>;
  AttentionKind: AttentionKind;
  Availability: ResolverTypeWrapper<Availability>;
  AvailabilityRecorded: ResolverTypeWrapper<AvailabilityRecorded>;
  AvoidPartyInput: AvoidPartyInput;
  AvoidedParty: ResolverTypeWrapper<AvoidedParty>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseAlreadyOpen: ResolverTypeWrapper<CaseAlreadyOpen>;
  CaseChanged: ResolverTypeWrapper<CaseChanged>;
  CaseClosed: ResolverTypeWrapper<CaseClosed>;
  CaseClosing: ResolverTypeWrapper<CaseClosing>;
  CaseColleague: ResolverTypeWrapper<CaseColleague>;
  CaseForConsultation: ResolverTypeWrapper<CaseForConsultation>;
  CaseOpened: ResolverTypeWrapper<CaseOpened>;
  CaseOpening: ResolverTypeWrapper<CaseOpening>;
  CaseOutcomeKind: CaseOutcomeKind;
  CaseReopened: ResolverTypeWrapper<CaseReopened>;
  CaseRole: ResolverTypeWrapper<CaseRole>;
  CaseRoleKind: CaseRoleKind;
  CaseRolePeriod: ResolverTypeWrapper<CaseRolePeriod>;
  CaseRolesChanged: ResolverTypeWrapper<CaseRolesChanged>;
  CaseTeam: ResolverTypeWrapper<CaseTeam>;
  CaseTexts: ResolverTypeWrapper<CaseTexts>;
  CaseWork: ResolverTypeWrapper<CaseWork>;
  ChangeCaseInput: ChangeCaseInput;
  ChangeCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCaseResult']>;
  ChangeFreeTimesInput: ChangeFreeTimesInput;
  ChangeInitiativeInput: ChangeInitiativeInput;
  ChangeInitiativeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeInitiativeResult']>;
  ChangeInterestsInput: ChangeInterestsInput;
  ChangeKind: ChangeKind;
  ChangeNeedInput: ChangeNeedInput;
  ChangeNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeNeedResult']>;
  ChangeNeighbourOffersInput: ChangeNeighbourOffersInput;
  ChangeNeighbourResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeNeighbourResult']>;
  ChangeOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOfferResult']>;
  ChangeOrganisationInput: ChangeOrganisationInput;
  ChangeOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOrganisationResult']>;
  ChangeProfessionalInput: ChangeProfessionalInput;
  ChangeProfessionalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeProfessionalResult']>;
  ChangeSafetyMarkInput: ChangeSafetyMarkInput;
  ChangeTalentInput: ChangeTalentInput;
  ChangeVolunteerInput: ChangeVolunteerInput;
  ChangeVolunteerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeVolunteerResult']>;
  ChangeWaitingInput: ChangeWaitingInput;
  ChangeWaitingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWaitingResult']>;
  Client: ResolverTypeWrapper<Client>;
  ClientAccess: ResolverTypeWrapper<ClientAccess>;
  ClientAccessKind: ClientAccessKind;
  ClientCase: ResolverTypeWrapper<ClientCase>;
  ClientConnection: ResolverTypeWrapper<ClientConnection>;
  ClientEdge: ResolverTypeWrapper<ClientEdge>;
  ClientExport: ResolverTypeWrapper<ClientExport>;
  ClientFacts: ResolverTypeWrapper<ClientFacts>;
  ClientFreeTime: ResolverTypeWrapper<ClientFreeTime>;
  ClientInterest: ResolverTypeWrapper<ClientInterest>;
  ClientNeed: ResolverTypeWrapper<ClientNeed>;
  ClientNetwork: ResolverTypeWrapper<ClientNetwork>;
  ClientOffer: ResolverTypeWrapper<ClientOffer>;
  ClientOpportunities: ResolverTypeWrapper<ClientOpportunities>;
  ClientSteps: ResolverTypeWrapper<ClientSteps>;
  ClientSummary: ResolverTypeWrapper<ClientSummary>;
  ClientTie: ResolverTypeWrapper<ClientTie>;
  CloseCaseInput: CloseCaseInput;
  ClosedClient: ResolverTypeWrapper<ClosedClient>;
  ColleagueAcquaintance: ResolverTypeWrapper<ColleagueAcquaintance>;
  ColleagueClientChoice: ResolverTypeWrapper<ColleagueClientChoice>;
  ColleagueClientNotFound: ResolverTypeWrapper<ColleagueClientNotFound>;
  ColleagueClientOpened: ResolverTypeWrapper<ColleagueClientOpened>;
  ComparisonSentence: ResolverTypeWrapper<ComparisonSentence>;
  ConfirmInitiativeInput: ConfirmInitiativeInput;
  ConfirmTiesInput: ConfirmTiesInput;
  ConfirmedMemberInput: ConfirmedMemberInput;
  ConsultationMember: ResolverTypeWrapper<ConsultationMember>;
  ConsultationScaling: ResolverTypeWrapper<ConsultationScaling>;
  ConsultationSupport: ResolverTypeWrapper<ConsultationSupport>;
  ConsultationTie: ResolverTypeWrapper<ConsultationTie>;
  ContactHandover: ResolverTypeWrapper<ContactHandover>;
  ContactHandoverPostponed: ResolverTypeWrapper<ContactHandoverPostponed>;
  ContactHandoverReason: ContactHandoverReason;
  ConversationLink: ResolverTypeWrapper<ConversationLink>;
  ConversationMember: ResolverTypeWrapper<ConversationMember>;
  ConversationNetwork: ResolverTypeWrapper<ConversationNetwork>;
  ConversationSupport: ResolverTypeWrapper<ConversationSupport>;
  CorrectMemberInput: CorrectMemberInput;
  CorrectMemberTieInput: CorrectMemberTieInput;
  CorrectTieInput: CorrectTieInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionKind: DecisionKind;
  DecisionSaidBy: DecisionSaidBy;
  DecisionWithdrawn: ResolverTypeWrapper<DecisionWithdrawn>;
  DeclineOpportunityInput: DeclineOpportunityInput;
  DeclineReason: DeclineReason;
  Directory: ResolverTypeWrapper<Directory>;
  DirectoryArea: ResolverTypeWrapper<DirectoryArea>;
  DirectoryPerson: ResolverTypeWrapper<DirectoryPerson>;
  DirectoryPersonKind: DirectoryPersonKind;
  DrawingPlace: ResolverTypeWrapper<DrawingPlace>;
  EarlierCaseTexts: ResolverTypeWrapper<EarlierCaseTexts>;
  EndAcquaintanceInput: EndAcquaintanceInput;
  EndCaseRoleInput: EndCaseRoleInput;
  EndFixedContactInput: EndFixedContactInput;
  EndMemberTieInput: EndMemberTieInput;
  EndNeedInput: EndNeedInput;
  EndOfferInput: EndOfferInput;
  EndReason: EndReason;
  EndSafetyMarkInput: EndSafetyMarkInput;
  EndStepInput: EndStepInput;
  EndTieInput: EndTieInput;
  EndVolunteerPauseInput: EndVolunteerPauseInput;
  EndWaitingInput: EndWaitingInput;
  Expertise: ResolverTypeWrapper<Expertise>;
  ExportFormat: ExportFormat;
  ExportHeading: ResolverTypeWrapper<ExportHeading>;
  ExportNetworkInput: ExportNetworkInput;
  ExportNetworkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportNetworkResult']>;
  ExportReader: ExportReader;
  FileExport: ResolverTypeWrapper<FileExport>;
  FileLink: ResolverTypeWrapper<FileLink>;
  FileMember: ResolverTypeWrapper<FileMember>;
  FileNetwork: ResolverTypeWrapper<FileNetwork>;
  FileSentence: ResolverTypeWrapper<FileSentence>;
  FixedContact: ResolverTypeWrapper<FixedContact>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FreeTimeInput: FreeTimeInput;
  FreeTimesChanged: ResolverTypeWrapper<FreeTimesChanged>;
  Frequency: Frequency;
  Gender: Gender;
  GoneReason: GoneReason;
  HandOverContactInput: HandOverContactInput;
  HandOverVolunteerInput: HandOverVolunteerInput;
  HandoverColleague: ResolverTypeWrapper<HandoverColleague>;
  HiddenAddressSet: ResolverTypeWrapper<HiddenAddressSet>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentifyMemberInput: IdentifyMemberInput;
  IdentifyMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentifyMemberResult']>;
  ImportGround: ImportGround;
  ImportOrigin: ResolverTypeWrapper<ImportOrigin>;
  InformMemberInput: InformMemberInput;
  Initiative: ResolverTypeWrapper<Initiative>;
  InitiativeAcquaintance: ResolverTypeWrapper<InitiativeAcquaintance>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnection>;
  InitiativeEdge: ResolverTypeWrapper<InitiativeEdge>;
  InitiativeEvent: ResolverTypeWrapper<InitiativeEvent>;
  InitiativeEventKind: InitiativeEventKind;
  InitiativeFacets: ResolverTypeWrapper<InitiativeFacets>;
  InitiativeFactsInput: InitiativeFactsInput;
  InitiativeField: InitiativeField;
  InitiativeFilter: InitiativeFilter;
  InitiativeKind: InitiativeKind;
  InitiativeOnlyFor: InitiativeOnlyFor;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrganiser: ResolverTypeWrapper<InitiativeOrganiser>;
  InitiativeReference: ResolverTypeWrapper<InitiativeReference>;
  InitiativeSaved: ResolverTypeWrapper<InitiativeSaved>;
  InitiativeState: InitiativeState;
  InitiativeSummary: ResolverTypeWrapper<InitiativeSummary>;
  InitiativeSupporter: ResolverTypeWrapper<InitiativeSupporter>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interest: Interest;
  InterestsChanged: ResolverTypeWrapper<InterestsChanged>;
  IntroduceStepInput: IntroduceStepInput;
  JoinTeamInput: JoinTeamInput;
  KnownMember: ResolverTypeWrapper<KnownMember>;
  Language: Language;
  LeaveTeamInput: LeaveTeamInput;
  LegalGround: LegalGround;
  LifeDomain: LifeDomain;
  LifeDomainFacet: ResolverTypeWrapper<LifeDomainFacet>;
  LinkToSafetyMarkInput: LinkToSafetyMarkInput;
  LookAgainPlanned: ResolverTypeWrapper<LookAgainPlanned>;
  LookAlike: ResolverTypeWrapper<LookAlike>;
  LookAlikeAnswer: LookAlikeAnswer;
  LookAlikeInitiatives: ResolverTypeWrapper<LookAlikeInitiatives>;
  LookBackAnswer: LookBackAnswer;
  LookBackOnStepInput: LookBackOnStepInput;
  MarkDiscussedInput: MarkDiscussedInput;
  MarkMemberGoneInput: MarkMemberGoneInput;
  MeasureScope: MeasureScope;
  MemberChange: ResolverTypeWrapper<MemberChange>;
  MemberHistoryLine: ResolverTypeWrapper<MemberHistoryLine>;
  MemberIdentified: ResolverTypeWrapper<MemberIdentified>;
  MemberKind: MemberKind;
  MemberKnownAlready: ResolverTypeWrapper<MemberKnownAlready>;
  MemberOffer: ResolverTypeWrapper<MemberOffer>;
  MemberPlace: ResolverTypeWrapper<MemberPlace>;
  MemberTie: ResolverTypeWrapper<MemberTie>;
  MemberUnidentified: ResolverTypeWrapper<MemberUnidentified>;
  MembersToInform: ResolverTypeWrapper<MembersToInform>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MySteps: ResolverTypeWrapper<MySteps>;
  NeedEnd: NeedEnd;
  NeedSaved: ResolverTypeWrapper<NeedSaved>;
  NeedState: NeedState;
  NeededAgreement: NeededAgreement;
  Neighbour: ResolverTypeWrapper<Neighbour>;
  NeighbourChanged: ResolverTypeWrapper<NeighbourChanged>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnection>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdge>;
  NeighbourFilter: NeighbourFilter;
  NeighbourLooksAlike: ResolverTypeWrapper<NeighbourLooksAlike>;
  NeighbourOffer: ResolverTypeWrapper<NeighbourOffer>;
  NeighbourOfferInput: NeighbourOfferInput;
  NeighbourRecorded: ResolverTypeWrapper<NeighbourRecorded>;
  NetworkAgreement: ResolverTypeWrapper<NetworkAgreement>;
  NetworkChangeBuiltUpon: ResolverTypeWrapper<NetworkChangeBuiltUpon>;
  NetworkChangeEntry: ResolverTypeWrapper<NetworkChangeEntry>;
  NetworkChangeKind: NetworkChangeKind;
  NetworkChangeLine: ResolverTypeWrapper<NetworkChangeLine>;
  NetworkChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NetworkChangeResult']>;
  NetworkChanged: ResolverTypeWrapper<NetworkChanged>;
  NetworkComparison: ResolverTypeWrapper<NetworkComparison>;
  NetworkDiscussed: ResolverTypeWrapper<NetworkDiscussed>;
  NetworkEditing: ResolverTypeWrapper<NetworkEditing>;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasures>;
  NetworkMember: ResolverTypeWrapper<NetworkMember>;
  NetworkUndo: ResolverTypeWrapper<NetworkUndo>;
  NetworkUndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NetworkUndoResult']>;
  NewNeighbourInput: NewNeighbourInput;
  NewResidentInput: NewResidentInput;
  NewVolunteerResidentInput: NewVolunteerResidentInput;
  NewerAgreement: ResolverTypeWrapper<NewerAgreement>;
  NewerAvailability: ResolverTypeWrapper<NewerAvailability>;
  NewerCaseTexts: ResolverTypeWrapper<NewerCaseTexts>;
  NewerInitiative: ResolverTypeWrapper<NewerInitiative>;
  NewerNeed: ResolverTypeWrapper<NewerNeed>;
  NewerNeighbour: ResolverTypeWrapper<NewerNeighbour>;
  NewerNetworkVersion: ResolverTypeWrapper<NewerNetworkVersion>;
  NewerOffer: ResolverTypeWrapper<NewerOffer>;
  NewerOrganisation: ResolverTypeWrapper<NewerOrganisation>;
  NewerProfessional: ResolverTypeWrapper<NewerProfessional>;
  NewerSafetyMark: ResolverTypeWrapper<NewerSafetyMark>;
  NewerStep: ResolverTypeWrapper<NewerStep>;
  NewerVolunteer: ResolverTypeWrapper<NewerVolunteer>;
  NewerWaiting: ResolverTypeWrapper<NewerWaiting>;
  NoteVolunteerContactInput: NoteVolunteerContactInput;
  OfferSaved: ResolverTypeWrapper<OfferSaved>;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCaseResult']>;
  OpenColleagueClientInput: OpenColleagueClientInput;
  OpenColleagueClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenColleagueClientResult']>;
  OpeningReason: OpeningReason;
  Opportunity: ResolverTypeWrapper<Opportunity>;
  OpportunityAddition: OpportunityAddition;
  OpportunityAgreement: ResolverTypeWrapper<OpportunityAgreement>;
  OpportunityEffect: ResolverTypeWrapper<OpportunityEffect>;
  OpportunityFact: ResolverTypeWrapper<OpportunityFact>;
  OpportunityFlag: ResolverTypeWrapper<OpportunityFlag>;
  OpportunityFlagCode: OpportunityFlagCode;
  OpportunityGone: ResolverTypeWrapper<OpportunityGone>;
  OpportunityHint: ResolverTypeWrapper<OpportunityHint>;
  OpportunityHintTopic: OpportunityHintTopic;
  OpportunityKind: OpportunityKind;
  OpportunityPutAside: ResolverTypeWrapper<OpportunityPutAside>;
  OpportunityShape: OpportunityShape;
  OpportunityTakenUp: ResolverTypeWrapper<OpportunityTakenUp>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnection>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdge>;
  OrganisationFactsInput: OrganisationFactsInput;
  OrganisationKind: OrganisationKind;
  OrganisationReference: ResolverTypeWrapper<OrganisationReference>;
  OrganisationSaved: ResolverTypeWrapper<OrganisationSaved>;
  OrganisationSummary: ResolverTypeWrapper<OrganisationSummary>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerContact: ResolverTypeWrapper<PartnerContact>;
  PartnerContactChoice: ResolverTypeWrapper<PartnerContactChoice>;
  PartyAllowed: ResolverTypeWrapper<PartyAllowed>;
  PartyAvoided: ResolverTypeWrapper<PartyAvoided>;
  PartyKind: PartyKind;
  PauseNeighbourInput: PauseNeighbourInput;
  PauseVolunteerInput: PauseVolunteerInput;
  PinMemberInput: PinMemberInput;
  PinnedPlace: ResolverTypeWrapper<PinnedPlace>;
  PinnedPlaceInput: PinnedPlaceInput;
  PlanLookAgainInput: PlanLookAgainInput;
  PlanVolunteerCallInput: PlanVolunteerCallInput;
  PossibleGuide: ResolverTypeWrapper<PossibleGuide>;
  PostponeContactHandoverInput: PostponeContactHandoverInput;
  PostponeOpportunityInput: PostponeOpportunityInput;
  Professional: ResolverTypeWrapper<Professional>;
  ProfessionalChanged: ResolverTypeWrapper<ProfessionalChanged>;
  ProfessionalChoices: ResolverTypeWrapper<ProfessionalChoices>;
  ProfessionalConnection: ResolverTypeWrapper<ProfessionalConnection>;
  ProfessionalEdge: ResolverTypeWrapper<ProfessionalEdge>;
  ProfessionalFilter: ProfessionalFilter;
  ProfessionalFixedContact: ResolverTypeWrapper<ProfessionalFixedContact>;
  ProfessionalOrganisation: ResolverTypeWrapper<ProfessionalOrganisation>;
  ProfessionalSummary: ResolverTypeWrapper<ProfessionalSummary>;
  ProfessionalTeam: ResolverTypeWrapper<ProfessionalTeam>;
  PutAsideOpportunity: ResolverTypeWrapper<PutAsideOpportunity>;
  PutAsideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutAsideResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingSentence: ResolverTypeWrapper<ReadingSentence>;
  ReadingTopic: ReadingTopic;
  RecordAcquaintanceInput: RecordAcquaintanceInput;
  RecordAcquaintanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAcquaintanceResult']>;
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgreementResult']>;
  RecordAvailabilityInput: RecordAvailabilityInput;
  RecordAvailabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAvailabilityResult']>;
  RecordHouseholdInput: RecordHouseholdInput;
  RecordMemberInput: RecordMemberInput;
  RecordMemberOfferInput: RecordMemberOfferInput;
  RecordMemberTieInput: RecordMemberTieInput;
  RecordNeedInput: RecordNeedInput;
  RecordNeighbourInput: RecordNeighbourInput;
  RecordNeighbourResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordNeighbourResult']>;
  RecordRegistrationInput: RecordRegistrationInput;
  RecordScalingInput: RecordScalingInput;
  RecordStepOnMapInput: RecordStepOnMapInput;
  RecordTalentInput: RecordTalentInput;
  RecordTieInput: RecordTieInput;
  RecordVersion: ResolverTypeWrapper<RecordVersion>;
  RecordWaitingInput: RecordWaitingInput;
  RecordedMember: ResolverTypeWrapper<RecordedMember>;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterVolunteerResult']>;
  Registration: ResolverTypeWrapper<Registration>;
  RegistrationKind: RegistrationKind;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberTieInput: RemoveMemberTieInput;
  RemoveRegistrationInput: RemoveRegistrationInput;
  ReopenCaseInput: ReopenCaseInput;
  ReopenLookAlikeInput: ReopenLookAlikeInput;
  ReportStepStoppedInput: ReportStepStoppedInput;
  RescheduleStepInput: RescheduleStepInput;
  ResidentFound: ResolverTypeWrapper<ResidentFound>;
  ResidentLooksAlike: ResolverTypeWrapper<ResidentLooksAlike>;
  ResolveLookAlikeInput: ResolveLookAlikeInput;
  Role: Role;
  SafetyBasis: SafetyBasis;
  SafetyHousemate: ResolverTypeWrapper<SafetyHousemate>;
  SafetyLookAlike: ResolverTypeWrapper<SafetyLookAlike>;
  SafetyMark: ResolverTypeWrapper<SafetyMark>;
  SafetyMarkKind: SafetyMarkKind;
  SafetyMarkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SafetyMarkResult']>;
  SafetyMarkSaved: ResolverTypeWrapper<SafetyMarkSaved>;
  SafetyMarks: ResolverTypeWrapper<SafetyMarks>;
  SafetyPerson: ResolverTypeWrapper<SafetyPerson>;
  SafetySide: SafetySide;
  ScalingDirection: ScalingDirection;
  ScalingEntry: ResolverTypeWrapper<ScalingEntry>;
  ScalingRecorded: ResolverTypeWrapper<ScalingRecorded>;
  Sector: Sector;
  SetExpertisesInput: SetExpertisesInput;
  SetFixedContactInput: SetFixedContactInput;
  SetHiddenAddressInput: SetHiddenAddressInput;
  SetInitiativeStateInput: SetInitiativeStateInput;
  SetSafetyMarkInput: SetSafetyMarkInput;
  SeveralColleagueClients: ResolverTypeWrapper<SeveralColleagueClients>;
  ShareStepNamesInput: ShareStepNamesInput;
  Shell: Shell;
  SlotWeeks: SlotWeeks;
  Step: ResolverTypeWrapper<Step>;
  StepAgreed: ResolverTypeWrapper<StepAgreed>;
  StepConnection: ResolverTypeWrapper<StepConnection>;
  StepDueGroup: StepDueGroup;
  StepEdge: ResolverTypeWrapper<StepEdge>;
  StepEndReason: StepEndReason;
  StepGroupCount: ResolverTypeWrapper<StepGroupCount>;
  StepMapProposal: ResolverTypeWrapper<StepMapProposal>;
  StepMoment: ResolverTypeWrapper<StepMoment>;
  StepMomentKind: StepMomentKind;
  StepParty: ResolverTypeWrapper<StepParty>;
  StepPartyKind: StepPartyKind;
  StepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepResult']>;
  StepSaved: ResolverTypeWrapper<StepSaved>;
  StepState: StepState;
  StepSummary: ResolverTypeWrapper<StepSummary>;
  StepsDue: ResolverTypeWrapper<StepsDue>;
  StepsSince: ResolverTypeWrapper<StepsSince>;
  StopSupportingInitiativeInput: StopSupportingInitiativeInput;
  StopVolunteerInput: StopVolunteerInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: ResolverTypeWrapper<Support>;
  SupportCoverage: ResolverTypeWrapper<SupportCoverage>;
  SupportCoverageChange: ResolverTypeWrapper<SupportCoverageChange>;
  SupportInitiativeInput: SupportInitiativeInput;
  SupportInput: SupportInput;
  SupportKind: SupportKind;
  SupportKindFacet: ResolverTypeWrapper<SupportKindFacet>;
  SupportShift: SupportShift;
  Team: ResolverTypeWrapper<Team>;
  TeamExpert: ResolverTypeWrapper<TeamExpert>;
  TeamExpertise: ResolverTypeWrapper<TeamExpertise>;
  TeamLiaison: ResolverTypeWrapper<TeamLiaison>;
  TeamMember: ResolverTypeWrapper<TeamMember>;
  TeamMembership: ResolverTypeWrapper<TeamMembership>;
  TeamSummary: ResolverTypeWrapper<TeamSummary>;
  TieFactsInput: TieFactsInput;
  TieNature: TieNature;
  TieSource: TieSource;
  UndoNetworkChangeInput: UndoNetworkChangeInput;
  UnidentifyMemberInput: UnidentifyMemberInput;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerTeam: ResolverTypeWrapper<ViewerTeam>;
  Volunteer: ResolverTypeWrapper<Volunteer>;
  VolunteerAttention: ResolverTypeWrapper<VolunteerAttention>;
  VolunteerAttentionKind: VolunteerAttentionKind;
  VolunteerChanged: ResolverTypeWrapper<VolunteerChanged>;
  VolunteerContact: ResolverTypeWrapper<VolunteerContact>;
  VolunteerGuide: ResolverTypeWrapper<VolunteerGuide>;
  VolunteerInitiative: ResolverTypeWrapper<VolunteerInitiative>;
  VolunteerInitiativeRole: VolunteerInitiativeRole;
  VolunteerLoad: ResolverTypeWrapper<VolunteerLoad>;
  VolunteerRegistered: ResolverTypeWrapper<VolunteerRegistered>;
  VolunteerSummary: ResolverTypeWrapper<VolunteerSummary>;
  WaitingEnd: WaitingEnd;
  WaitingEntry: ResolverTypeWrapper<WaitingEntry>;
  WaitingSaved: ResolverTypeWrapper<WaitingSaved>;
  Weekday: Weekday;
  WeeklySlot: ResolverTypeWrapper<WeeklySlot>;
  WeeklySlotInput: WeeklySlotInput;
  WithWhom: WithWhom;
  WithdrawAgreementInput: WithdrawAgreementInput;
  WithdrawAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAgreementResult']>;
  WithdrawDecisionInput: WithdrawDecisionInput;
  WithdrawNeighbourInput: WithdrawNeighbourInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acquaintance: Acquaintance;
  AcquaintanceEnded: AcquaintanceEnded;
  AcquaintanceRecorded: AcquaintanceRecorded;
  AddInitiativeInput: AddInitiativeInput;
  AddInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['AddInitiativeResult'];
  AddOrganisationInput: AddOrganisationInput;
  AddProfessionalInput: AddProfessionalInput;
  AgreeStepInput: AgreeStepInput;
  AgreeStepResult: ResolversUnionTypes<ResolversParentTypes>['AgreeStepResult'];
  Agreement: Agreement;
  AgreementRecorded: AgreementRecorded;
  AgreementWithdrawn: AgreementWithdrawn;
  AllowPartyInput: AllowPartyInput;
  AlreadyAcquainted: AlreadyAcquainted;
  AlreadyNeighbour: AlreadyNeighbour;
  AlreadyVolunteer: AlreadyVolunteer;
  Area: Area;
  AreaFacet: AreaFacet;
  ArrangeNetworkInput: ArrangeNetworkInput;
  AssignCaseRoleInput: AssignCaseRoleInput;
  Attention: Attention;
  Availability: Availability;
  AvailabilityRecorded: AvailabilityRecorded;
  AvoidPartyInput: AvoidPartyInput;
  AvoidedParty: AvoidedParty;
  Boolean: Scalars['Boolean']['output'];
  CaseAlreadyOpen: CaseAlreadyOpen;
  CaseChanged: CaseChanged;
  CaseClosed: CaseClosed;
  CaseClosing: CaseClosing;
  CaseColleague: CaseColleague;
  CaseForConsultation: CaseForConsultation;
  CaseOpened: CaseOpened;
  CaseOpening: CaseOpening;
  CaseReopened: CaseReopened;
  CaseRole: CaseRole;
  CaseRolePeriod: CaseRolePeriod;
  CaseRolesChanged: CaseRolesChanged;
  CaseTeam: CaseTeam;
  CaseTexts: CaseTexts;
  CaseWork: CaseWork;
  ChangeCaseInput: ChangeCaseInput;
  ChangeCaseResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCaseResult'];
  ChangeFreeTimesInput: ChangeFreeTimesInput;
  ChangeInitiativeInput: ChangeInitiativeInput;
  ChangeInitiativeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeInitiativeResult'];
  ChangeInterestsInput: ChangeInterestsInput;
  ChangeNeedInput: ChangeNeedInput;
  ChangeNeedResult: ResolversUnionTypes<ResolversParentTypes>['ChangeNeedResult'];
  ChangeNeighbourOffersInput: ChangeNeighbourOffersInput;
  ChangeNeighbourResult: ResolversUnionTypes<ResolversParentTypes>['ChangeNeighbourResult'];
  ChangeOfferResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOfferResult'];
  ChangeOrganisationInput: ChangeOrganisationInput;
  ChangeOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrganisationResult'];
  ChangeProfessionalInput: ChangeProfessionalInput;
  ChangeProfessionalResult: ResolversUnionTypes<ResolversParentTypes>['ChangeProfessionalResult'];
  ChangeSafetyMarkInput: ChangeSafetyMarkInput;
  ChangeTalentInput: ChangeTalentInput;
  ChangeVolunteerInput: ChangeVolunteerInput;
  ChangeVolunteerResult: ResolversUnionTypes<ResolversParentTypes>['ChangeVolunteerResult'];
  ChangeWaitingInput: ChangeWaitingInput;
  ChangeWaitingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeWaitingResult'];
  Client: Client;
  ClientAccess: ClientAccess;
  ClientCase: ClientCase;
  ClientConnection: ClientConnection;
  ClientEdge: ClientEdge;
  ClientExport: ClientExport;
  ClientFacts: ClientFacts;
  ClientFreeTime: ClientFreeTime;
  ClientInterest: ClientInterest;
  ClientNeed: ClientNeed;
  ClientNetwork: ClientNetwork;
  ClientOffer: ClientOffer;
  ClientOpportunities: ClientOpportunities;
  ClientSteps: ClientSteps;
  ClientSummary: ClientSummary;
  ClientTie: ClientTie;
  CloseCaseInput: CloseCaseInput;
  ClosedClient: ClosedClient;
  ColleagueAcquaintance: ColleagueAcquaintance;
  ColleagueClientChoice: ColleagueClientChoice;
  ColleagueClientNotFound: ColleagueClientNotFound;
  ColleagueClientOpened: ColleagueClientOpened;
  ComparisonSentence: ComparisonSentence;
  ConfirmInitiativeInput: ConfirmInitiativeInput;
  ConfirmTiesInput: ConfirmTiesInput;
  ConfirmedMemberInput: ConfirmedMemberInput;
  ConsultationMember: ConsultationMember;
  ConsultationScaling: ConsultationScaling;
  ConsultationSupport: ConsultationSupport;
  ConsultationTie: ConsultationTie;
  ContactHandover: ContactHandover;
  ContactHandoverPostponed: ContactHandoverPostponed;
  ConversationLink: ConversationLink;
  ConversationMember: ConversationMember;
  ConversationNetwork: ConversationNetwork;
  ConversationSupport: ConversationSupport;
  CorrectMemberInput: CorrectMemberInput;
  CorrectMemberTieInput: CorrectMemberTieInput;
  CorrectTieInput: CorrectTieInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionWithdrawn: DecisionWithdrawn;
  DeclineOpportunityInput: DeclineOpportunityInput;
  Directory: Directory;
  DirectoryArea: DirectoryArea;
  DirectoryPerson: DirectoryPerson;
  DrawingPlace: DrawingPlace;
  EarlierCaseTexts: EarlierCaseTexts;
  EndAcquaintanceInput: EndAcquaintanceInput;
  EndCaseRoleInput: EndCaseRoleInput;
  EndFixedContactInput: EndFixedContactInput;
  EndMemberTieInput: EndMemberTieInput;
  EndNeedInput: EndNeedInput;
  EndOfferInput: EndOfferInput;
  EndSafetyMarkInput: EndSafetyMarkInput;
  EndStepInput: EndStepInput;
  EndTieInput: EndTieInput;
  EndVolunteerPauseInput: EndVolunteerPauseInput;
  EndWaitingInput: EndWaitingInput;
  Expertise: Expertise;
  ExportHeading: ExportHeading;
  ExportNetworkInput: ExportNetworkInput;
  ExportNetworkResult: ResolversUnionTypes<ResolversParentTypes>['ExportNetworkResult'];
  FileExport: FileExport;
  FileLink: FileLink;
  FileMember: FileMember;
  FileNetwork: FileNetwork;
  FileSentence: FileSentence;
  FixedContact: FixedContact;
  Float: Scalars['Float']['output'];
  FreeTimeInput: FreeTimeInput;
  FreeTimesChanged: FreeTimesChanged;
  HandOverContactInput: HandOverContactInput;
  HandOverVolunteerInput: HandOverVolunteerInput;
  HandoverColleague: HandoverColleague;
  HiddenAddressSet: HiddenAddressSet;
  ID: Scalars['ID']['output'];
  IdentifyMemberInput: IdentifyMemberInput;
  IdentifyMemberResult: ResolversUnionTypes<ResolversParentTypes>['IdentifyMemberResult'];
  ImportOrigin: ImportOrigin;
  InformMemberInput: InformMemberInput;
  Initiative: Initiative;
  InitiativeAcquaintance: InitiativeAcquaintance;
  InitiativeConnection: InitiativeConnection;
  InitiativeEdge: InitiativeEdge;
  InitiativeEvent: InitiativeEvent;
  InitiativeFacets: InitiativeFacets;
  InitiativeFactsInput: InitiativeFactsInput;
  InitiativeFilter: InitiativeFilter;
  InitiativeOrganiser: InitiativeOrganiser;
  InitiativeReference: InitiativeReference;
  InitiativeSaved: InitiativeSaved;
  InitiativeSummary: InitiativeSummary;
  InitiativeSupporter: InitiativeSupporter;
  Int: Scalars['Int']['output'];
  InterestsChanged: InterestsChanged;
  IntroduceStepInput: IntroduceStepInput;
  JoinTeamInput: JoinTeamInput;
  KnownMember: KnownMember;
  LeaveTeamInput: LeaveTeamInput;
  LifeDomainFacet: LifeDomainFacet;
  LinkToSafetyMarkInput: LinkToSafetyMarkInput;
  LookAgainPlanned: LookAgainPlanned;
  LookAlike: LookAlike;
  LookAlikeInitiatives: LookAlikeInitiatives;
  LookBackOnStepInput: LookBackOnStepInput;
  MarkDiscussedInput: MarkDiscussedInput;
  MarkMemberGoneInput: MarkMemberGoneInput;
  MemberChange: MemberChange;
  MemberHistoryLine: MemberHistoryLine;
  MemberIdentified: MemberIdentified;
  MemberKnownAlready: MemberKnownAlready;
  MemberOffer: MemberOffer;
  MemberPlace: MemberPlace;
  MemberTie: MemberTie;
  MemberUnidentified: MemberUnidentified;
  MembersToInform: MembersToInform;
  Mutation: Record<PropertyKey, never>;
  MySteps: MySteps;
  NeedSaved: NeedSaved;
  Neighbour: Neighbour;
  NeighbourChanged: NeighbourChanged;
  NeighbourConnection: NeighbourConnection;
  NeighbourEdge: NeighbourEdge;
  NeighbourFilter: NeighbourFilter;
  NeighbourLooksAlike: NeighbourLooksAlike;
  NeighbourOffer: NeighbourOffer;
  NeighbourOfferInput: NeighbourOfferInput;
  NeighbourRecorded: NeighbourRecorded;
  NetworkAgreement: NetworkAgreement;
  NetworkChangeBuiltUpon: NetworkChangeBuiltUpon;
  NetworkChangeEntry: NetworkChangeEntry;
  NetworkChangeLine: NetworkChangeLine;
  NetworkChangeResult: ResolversUnionTypes<ResolversParentTypes>['NetworkChangeResult'];
  NetworkChanged: NetworkChanged;
  NetworkComparison: NetworkComparison;
  NetworkDiscussed: NetworkDiscussed;
  NetworkEditing: NetworkEditing;
  NetworkMeasures: NetworkMeasures;
  NetworkMember: NetworkMember;
  NetworkUndo: NetworkUndo;
  NetworkUndoResult: ResolversUnionTypes<ResolversParentTypes>['NetworkUndoResult'];
  NewNeighbourInput: NewNeighbourInput;
  NewResidentInput: NewResidentInput;
  NewVolunteerResidentInput: NewVolunteerResidentInput;
  NewerAgreement: NewerAgreement;
  NewerAvailability: NewerAvailability;
  NewerCaseTexts: NewerCaseTexts;
  NewerInitiative: NewerInitiative;
  NewerNeed: NewerNeed;
  NewerNeighbour: NewerNeighbour;
  NewerNetworkVersion: NewerNetworkVersion;
  NewerOffer: NewerOffer;
  NewerOrganisation: NewerOrganisation;
  NewerProfessional: NewerProfessional;
  NewerSafetyMark: NewerSafetyMark;
  NewerStep: NewerStep;
  NewerVolunteer: NewerVolunteer;
  NewerWaiting: NewerWaiting;
  NoteVolunteerContactInput: NoteVolunteerContactInput;
  OfferSaved: OfferSaved;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolversUnionTypes<ResolversParentTypes>['OpenCaseResult'];
  OpenColleagueClientInput: OpenColleagueClientInput;
  OpenColleagueClientResult: ResolversUnionTypes<ResolversParentTypes>['OpenColleagueClientResult'];
  Opportunity: Opportunity;
  OpportunityAgreement: OpportunityAgreement;
  OpportunityEffect: OpportunityEffect;
  OpportunityFact: OpportunityFact;
  OpportunityFlag: OpportunityFlag;
  OpportunityGone: OpportunityGone;
  OpportunityHint: OpportunityHint;
  OpportunityPutAside: OpportunityPutAside;
  OpportunityTakenUp: OpportunityTakenUp;
  Organisation: Organisation;
  OrganisationConnection: OrganisationConnection;
  OrganisationEdge: OrganisationEdge;
  OrganisationFactsInput: OrganisationFactsInput;
  OrganisationReference: OrganisationReference;
  OrganisationSaved: OrganisationSaved;
  OrganisationSummary: OrganisationSummary;
  PageInfo: PageInfo;
  PartnerContact: PartnerContact;
  PartnerContactChoice: PartnerContactChoice;
  PartyAllowed: PartyAllowed;
  PartyAvoided: PartyAvoided;
  PauseNeighbourInput: PauseNeighbourInput;
  PauseVolunteerInput: PauseVolunteerInput;
  PinMemberInput: PinMemberInput;
  PinnedPlace: PinnedPlace;
  PinnedPlaceInput: PinnedPlaceInput;
  PlanLookAgainInput: PlanLookAgainInput;
  PlanVolunteerCallInput: PlanVolunteerCallInput;
  PossibleGuide: PossibleGuide;
  PostponeContactHandoverInput: PostponeContactHandoverInput;
  PostponeOpportunityInput: PostponeOpportunityInput;
  Professional: Professional;
  ProfessionalChanged: ProfessionalChanged;
  ProfessionalChoices: ProfessionalChoices;
  ProfessionalConnection: ProfessionalConnection;
  ProfessionalEdge: ProfessionalEdge;
  ProfessionalFilter: ProfessionalFilter;
  ProfessionalFixedContact: ProfessionalFixedContact;
  ProfessionalOrganisation: ProfessionalOrganisation;
  ProfessionalSummary: ProfessionalSummary;
  ProfessionalTeam: ProfessionalTeam;
  PutAsideOpportunity: PutAsideOpportunity;
  PutAsideResult: ResolversUnionTypes<ResolversParentTypes>['PutAsideResult'];
  Query: Record<PropertyKey, never>;
  ReadingSentence: ReadingSentence;
  RecordAcquaintanceInput: RecordAcquaintanceInput;
  RecordAcquaintanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAcquaintanceResult'];
  RecordAgreementInput: RecordAgreementInput;
  RecordAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RecordAgreementResult'];
  RecordAvailabilityInput: RecordAvailabilityInput;
  RecordAvailabilityResult: ResolversUnionTypes<ResolversParentTypes>['RecordAvailabilityResult'];
  RecordHouseholdInput: RecordHouseholdInput;
  RecordMemberInput: RecordMemberInput;
  RecordMemberOfferInput: RecordMemberOfferInput;
  RecordMemberTieInput: RecordMemberTieInput;
  RecordNeedInput: RecordNeedInput;
  RecordNeighbourInput: RecordNeighbourInput;
  RecordNeighbourResult: ResolversUnionTypes<ResolversParentTypes>['RecordNeighbourResult'];
  RecordRegistrationInput: RecordRegistrationInput;
  RecordScalingInput: RecordScalingInput;
  RecordStepOnMapInput: RecordStepOnMapInput;
  RecordTalentInput: RecordTalentInput;
  RecordTieInput: RecordTieInput;
  RecordVersion: RecordVersion;
  RecordWaitingInput: RecordWaitingInput;
  RecordedMember: RecordedMember;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RegisterVolunteerResult: ResolversUnionTypes<ResolversParentTypes>['RegisterVolunteerResult'];
  Registration: Registration;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberTieInput: RemoveMemberTieInput;
  RemoveRegistrationInput: RemoveRegistrationInput;
  ReopenCaseInput: ReopenCaseInput;
  ReopenLookAlikeInput: ReopenLookAlikeInput;
  ReportStepStoppedInput: ReportStepStoppedInput;
  RescheduleStepInput: RescheduleStepInput;
  ResidentFound: ResidentFound;
  ResidentLooksAlike: ResidentLooksAlike;
  ResolveLookAlikeInput: ResolveLookAlikeInput;
  SafetyHousemate: SafetyHousemate;
  SafetyLookAlike: SafetyLookAlike;
  SafetyMark: SafetyMark;
  SafetyMarkResult: ResolversUnionTypes<ResolversParentTypes>['SafetyMarkResult'];
  SafetyMarkSaved: SafetyMarkSaved;
  SafetyMarks: SafetyMarks;
  SafetyPerson: SafetyPerson;
  ScalingEntry: ScalingEntry;
  ScalingRecorded: ScalingRecorded;
  SetExpertisesInput: SetExpertisesInput;
  SetFixedContactInput: SetFixedContactInput;
  SetHiddenAddressInput: SetHiddenAddressInput;
  SetInitiativeStateInput: SetInitiativeStateInput;
  SetSafetyMarkInput: SetSafetyMarkInput;
  SeveralColleagueClients: SeveralColleagueClients;
  ShareStepNamesInput: ShareStepNamesInput;
  Step: Step;
  StepAgreed: StepAgreed;
  StepConnection: StepConnection;
  StepEdge: StepEdge;
  StepGroupCount: StepGroupCount;
  StepMapProposal: StepMapProposal;
  StepMoment: StepMoment;
  StepParty: StepParty;
  StepResult: ResolversUnionTypes<ResolversParentTypes>['StepResult'];
  StepSaved: StepSaved;
  StepSummary: StepSummary;
  StepsDue: StepsDue;
  StepsSince: StepsSince;
  StopSupportingInitiativeInput: StopSupportingInitiativeInput;
  StopVolunteerInput: StopVolunteerInput;
  String: Scalars['String']['output'];
  Support: Support;
  SupportCoverage: SupportCoverage;
  SupportCoverageChange: SupportCoverageChange;
  SupportInitiativeInput: SupportInitiativeInput;
  SupportInput: SupportInput;
  SupportKindFacet: SupportKindFacet;
  Team: Team;
  TeamExpert: TeamExpert;
  TeamExpertise: TeamExpertise;
  TeamLiaison: TeamLiaison;
  TeamMember: TeamMember;
  TeamMembership: TeamMembership;
  TeamSummary: TeamSummary;
  TieFactsInput: TieFactsInput;
  UndoNetworkChangeInput: UndoNetworkChangeInput;
  UnidentifyMemberInput: UnidentifyMemberInput;
  Viewer: Viewer;
  ViewerTeam: ViewerTeam;
  Volunteer: Volunteer;
  VolunteerAttention: VolunteerAttention;
  VolunteerChanged: VolunteerChanged;
  VolunteerContact: VolunteerContact;
  VolunteerGuide: VolunteerGuide;
  VolunteerInitiative: VolunteerInitiative;
  VolunteerLoad: VolunteerLoad;
  VolunteerRegistered: VolunteerRegistered;
  VolunteerSummary: VolunteerSummary;
  WaitingEntry: WaitingEntry;
  WaitingSaved: WaitingSaved;
  WeeklySlot: WeeklySlot;
  WeeklySlotInput: WeeklySlotInput;
  WithdrawAgreementInput: WithdrawAgreementInput;
  WithdrawAgreementResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAgreementResult'];
  WithdrawDecisionInput: WithdrawDecisionInput;
  WithdrawNeighbourInput: WithdrawNeighbourInput;
};

export type AcquaintanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Acquaintance'] = ResolversParentTypes['Acquaintance']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AcquaintanceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcquaintanceEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcquaintanceEnded'] = ResolversParentTypes['AcquaintanceEnded']> = {
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AcquaintanceRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcquaintanceRecorded'] = ResolversParentTypes['AcquaintanceRecorded']> = {
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddInitiativeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddInitiativeResult'] = ResolversParentTypes['AddInitiativeResult']> = {
  __resolveType: TypeResolveFn<'InitiativeSaved' | 'LookAlikeInitiatives', ParentType, ContextType>;
};

export type AgreeStepResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreeStepResult'] = ResolversParentTypes['AgreeStepResult']> = {
  __resolveType: TypeResolveFn<'OpportunityGone' | 'OpportunityTakenUp' | 'StepAgreed', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  replacedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementRecorded'] = ResolversParentTypes['AgreementRecorded']> = {
  agreementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementWithdrawnResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementWithdrawn'] = ResolversParentTypes['AgreementWithdrawn']> = {
  agreementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAcquaintedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyAcquainted'] = ResolversParentTypes['AlreadyAcquainted']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyNeighbourResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyNeighbour'] = ResolversParentTypes['AlreadyNeighbour']> = {
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyVolunteerResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyVolunteer'] = ResolversParentTypes['AlreadyVolunteer']> = {
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['AreaFacet'] = ResolversParentTypes['AreaFacet']> = {
  area?: Resolver<ResolversTypes['DirectoryArea'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  near?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attention'] = ResolversParentTypes['Attention']> = {
  bridgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttentionKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  awayFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awayUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leavesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roomFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailabilityRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AvailabilityRecorded'] = ResolversParentTypes['AvailabilityRecorded']> = {
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvoidedPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AvoidedParty'] = ResolversParentTypes['AvoidedParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseAlreadyOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseAlreadyOpen'] = ResolversParentTypes['CaseAlreadyOpen']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseChanged'] = ResolversParentTypes['CaseChanged']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseClosedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClosed'] = ResolversParentTypes['CaseClosed']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CaseClosingResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClosing'] = ResolversParentTypes['CaseClosing']> = {
  canReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lightContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcomeKind']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseColleagueResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseColleague'] = ResolversParentTypes['CaseColleague']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shell?: Resolver<ResolversTypes['Shell'], ParentType, ContextType>;
};

export type CaseForConsultationResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseForConsultation'] = ResolversParentTypes['CaseForConsultation']> = {
  agreedInstead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  circle?: Resolver<Array<ResolversTypes['ConsultationMember']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mapOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRoleKind']>, ParentType, ContextType>;
  scaling?: Resolver<Array<ResolversTypes['ConsultationScaling']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['ConsultationTie']>, ParentType, ContextType>;
};

export type CaseOpenedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseOpened'] = ResolversParentTypes['CaseOpened']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseOpeningResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseOpening'] = ResolversParentTypes['CaseOpening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OpeningReason'], ParentType, ContextType>;
};

export type CaseReopenedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseReopened'] = ResolversParentTypes['CaseReopened']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseRoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRoleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CaseRolePeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseRolePeriod'] = ResolversParentTypes['CaseRolePeriod']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handoverWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRoleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CaseRolesChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseRolesChanged'] = ResolversParentTypes['CaseRolesChanged']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseTeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTeam'] = ResolversParentTypes['CaseTeam']> = {
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['CaseColleague']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseTextsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTexts'] = ResolversParentTypes['CaseTexts']> = {
  agreedInstead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalGround?: Resolver<ResolversTypes['LegalGround'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseWork'] = ResolversParentTypes['CaseWork']> = {
  canHandOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['CaseClosing']>, ParentType, ContextType>;
  earlierTexts?: Resolver<Array<ResolversTypes['EarlierCaseTexts']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRolePeriod']>, ParentType, ContextType>;
  scaling?: Resolver<Array<ResolversTypes['ScalingEntry']>, ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['CaseTexts'], ParentType, ContextType>;
};

export type ChangeCaseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeCaseResult'] = ResolversParentTypes['ChangeCaseResult']> = {
  __resolveType: TypeResolveFn<'CaseChanged' | 'NewerCaseTexts', ParentType, ContextType>;
};

export type ChangeInitiativeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeInitiativeResult'] = ResolversParentTypes['ChangeInitiativeResult']> = {
  __resolveType: TypeResolveFn<'InitiativeSaved' | 'NewerInitiative', ParentType, ContextType>;
};

export type ChangeNeedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeNeedResult'] = ResolversParentTypes['ChangeNeedResult']> = {
  __resolveType: TypeResolveFn<'NeedSaved' | 'NewerNeed', ParentType, ContextType>;
};

export type ChangeNeighbourResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeNeighbourResult'] = ResolversParentTypes['ChangeNeighbourResult']> = {
  __resolveType: TypeResolveFn<'NeighbourChanged' | 'NewerNeighbour', ParentType, ContextType>;
};

export type ChangeOfferResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeOfferResult'] = ResolversParentTypes['ChangeOfferResult']> = {
  __resolveType: TypeResolveFn<'NewerOffer' | 'OfferSaved', ParentType, ContextType>;
};

export type ChangeOrganisationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeOrganisationResult'] = ResolversParentTypes['ChangeOrganisationResult']> = {
  __resolveType: TypeResolveFn<'NewerOrganisation' | 'OrganisationSaved', ParentType, ContextType>;
};

export type ChangeProfessionalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeProfessionalResult'] = ResolversParentTypes['ChangeProfessionalResult']> = {
  __resolveType: TypeResolveFn<'NewerProfessional' | 'ProfessionalChanged', ParentType, ContextType>;
};

export type ChangeVolunteerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeVolunteerResult'] = ResolversParentTypes['ChangeVolunteerResult']> = {
  __resolveType: TypeResolveFn<'NewerVolunteer' | 'VolunteerChanged', ParentType, ContextType>;
};

export type ChangeWaitingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeWaitingResult'] = ResolversParentTypes['ChangeWaitingResult']> = {
  __resolveType: TypeResolveFn<'NewerWaiting' | 'WaitingSaved', ParentType, ContextType>;
};

export type ClientResolvers<ContextType = any, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  access?: Resolver<ResolversTypes['ClientAccess'], ParentType, ContextType>;
  addressHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ClientCase'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientAccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientAccess'] = ResolversParentTypes['ClientAccess']> = {
  kind?: Resolver<ResolversTypes['ClientAccessKind'], ParentType, ContextType>;
  myRole?: Resolver<Maybe<ResolversTypes['CaseRoleKind']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClientCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientCase'] = ResolversParentTypes['ClientCase']> = {
  agreedInstead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discussedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalGround?: Resolver<ResolversTypes['LegalGround'], ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['CaseOpening']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  toInform?: Resolver<ResolversTypes['MembersToInform'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['WaitingEntry']>, ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClientSummary'], ParentType, ContextType>;
};

export type ClientExportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientExport'] = ResolversParentTypes['ClientExport']> = {
  heading?: Resolver<ResolversTypes['ExportHeading'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['ConversationNetwork'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientFactsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientFacts'] = ResolversParentTypes['ClientFacts']> = {
  avoided?: Resolver<Array<ResolversTypes['AvoidedParty']>, ParentType, ContextType>;
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freeTimes?: Resolver<Array<ResolversTypes['ClientFreeTime']>, ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['ClientInterest']>, ParentType, ContextType>;
  knownMembers?: Resolver<Array<ResolversTypes['KnownMember']>, ParentType, ContextType>;
  memberOffers?: Resolver<Array<ResolversTypes['MemberOffer']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ClientNeed']>, ParentType, ContextType>;
  putAside?: Resolver<Array<ResolversTypes['PutAsideOpportunity']>, ParentType, ContextType>;
  talents?: Resolver<Array<ResolversTypes['ClientOffer']>, ParentType, ContextType>;
};

export type ClientFreeTimeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientFreeTime'] = ResolversParentTypes['ClientFreeTime']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type ClientInterestResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientInterest'] = ResolversParentTypes['ClientInterest']> = {
  interest?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ClientNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientNeed'] = ResolversParentTypes['ClientNeed']> = {
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handlesMoney?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  mostMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supportKind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withWhom?: Resolver<Maybe<ResolversTypes['WithWhom']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientNetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientNetwork'] = ResolversParentTypes['ClientNetwork']> = {
  agreement?: Resolver<ResolversTypes['NetworkAgreement'], ParentType, ContextType>;
  arrangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedOn?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['SupportCoverage']>, ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['NetworkMeasures']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['MemberPlace']>, ParentType, ContextType>;
  reading?: Resolver<Array<ResolversTypes['ReadingSentence']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['MemberTie']>, ParentType, ContextType>;
};

export type ClientOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientOffer'] = ResolversParentTypes['ClientOffer']> = {
  at?: Resolver<Array<ResolversTypes['WeeklySlot']>, ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handlesMoney?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supportKind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientOpportunitiesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientOpportunities'] = ResolversParentTypes['ClientOpportunities']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hints?: Resolver<Array<ResolversTypes['OpportunityHint']>, ParentType, ContextType>;
  lookingAgreement?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opportunities?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
};

export type ClientStepsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientSteps'] = ResolversParentTypes['ClientSteps']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type ClientSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientSummary'] = ResolversParentTypes['ClientSummary']> = {
  addressHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  attention?: Resolver<Maybe<ResolversTypes['Attention']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discussedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  myRole?: Resolver<ResolversTypes['CaseRoleKind'], ParentType, ContextType>;
  networkSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientTie'] = ResolversParentTypes['ClientTie']> = {
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['EndReason']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['TieNature']>, ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TieSource'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['Support']>, ParentType, ContextType>;
  unsafe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClosedClientResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClosedClient'] = ResolversParentTypes['ClosedClient']> = {
  addressHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lightContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcomeKind']>, ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ColleagueAcquaintanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueAcquaintance'] = ResolversParentTypes['ColleagueAcquaintance']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ColleagueClientChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueClientChoice'] = ResolversParentTypes['ColleagueClientChoice']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ColleagueClientNotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueClientNotFound'] = ResolversParentTypes['ColleagueClientNotFound']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColleagueClientOpenedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColleagueClientOpened'] = ResolversParentTypes['ColleagueClientOpened']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonSentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparisonSentence'] = ResolversParentTypes['ComparisonSentence']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationMember'] = ResolversParentTypes['ConsultationMember']> = {
  goneBecause?: Resolver<Maybe<ResolversTypes['GoneReason']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['ConsultationSupport']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationScalingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationScaling'] = ResolversParentTypes['ConsultationScaling']> = {
  direction?: Resolver<ResolversTypes['ScalingDirection'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationSupportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationSupport'] = ResolversParentTypes['ConsultationSupport']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationTie'] = ResolversParentTypes['ConsultationTie']> = {
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactHandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactHandover'] = ResolversParentTypes['ContactHandover']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientCallName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientFullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['HandoverColleague']>, ParentType, ContextType>;
  contactPersonName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ContactHandoverReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContactHandoverPostponedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactHandoverPostponed'] = ResolversParentTypes['ContactHandoverPostponed']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ConversationLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConversationLink'] = ResolversParentTypes['ConversationLink']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConversationMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConversationMember'] = ResolversParentTypes['ConversationMember']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  goneBecause?: Resolver<Maybe<ResolversTypes['GoneReason']>, ParentType, ContextType>;
  hasLine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['ConversationSupport']>, ParentType, ContextType>;
};

export type ConversationNetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConversationNetwork'] = ResolversParentTypes['ConversationNetwork']> = {
  arrangedOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ConversationLink']>, ParentType, ContextType>;
  mayAdd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ConversationMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['DrawingPlace']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationSupportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConversationSupport'] = ResolversParentTypes['ConversationSupport']> = {
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionWithdrawnResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecisionWithdrawn'] = ResolversParentTypes['DecisionWithdrawn']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Directory'] = ResolversParentTypes['Directory']> = {
  areas?: Resolver<Array<ResolversTypes['DirectoryArea']>, ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
};

export type DirectoryAreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectoryArea'] = ResolversParentTypes['DirectoryArea']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectoryPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['DirectoryPerson'] = ResolversParentTypes['DirectoryPerson']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawingPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DrawingPlace'] = ResolversParentTypes['DrawingPlace']> = {
  fromOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pinnedAngle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pinnedDepth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recordedOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  toOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EarlierCaseTextsResolvers<ContextType = any, ParentType extends ResolversParentTypes['EarlierCaseTexts'] = ResolversParentTypes['EarlierCaseTexts']> = {
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['CaseTexts'], ParentType, ContextType>;
};

export type ExpertiseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Expertise'] = ResolversParentTypes['Expertise']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameNl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportHeadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExportHeading'] = ResolversParentTypes['ExportHeading']> = {
  discussedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExportNetworkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExportNetworkResult'] = ResolversParentTypes['ExportNetworkResult']> = {
  __resolveType: TypeResolveFn<'ClientExport' | 'FileExport', ParentType, ContextType>;
};

export type FileExportResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileExport'] = ResolversParentTypes['FileExport']> = {
  heading?: Resolver<ResolversTypes['ExportHeading'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['FileNetwork'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileLink'] = ResolversParentTypes['FileLink']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['TieNature'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FileMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileMember'] = ResolversParentTypes['FileMember']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  goneBecause?: Resolver<Maybe<ResolversTypes['GoneReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['TieNature'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type FileNetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileNetwork'] = ResolversParentTypes['FileNetwork']> = {
  arrangedOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['FileLink']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['FileMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['DrawingPlace']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['FileSentence']>, ParentType, ContextType>;
};

export type FileSentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileSentence'] = ResolversParentTypes['FileSentence']> = {
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FixedContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['FixedContact'] = ResolversParentTypes['FixedContact']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FreeTimesChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FreeTimesChanged'] = ResolversParentTypes['FreeTimesChanged']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverColleagueResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandoverColleague'] = ResolversParentTypes['HandoverColleague']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownVia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HiddenAddressSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['HiddenAddressSet'] = ResolversParentTypes['HiddenAddressSet']> = {
  addressHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdentifyMemberResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentifyMemberResult'] = ResolversParentTypes['IdentifyMemberResult']> = {
  __resolveType: TypeResolveFn<'MemberIdentified' | 'MemberKnownAlready', ParentType, ContextType>;
};

export type ImportOriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportOrigin'] = ResolversParentTypes['ImportOrigin']> = {
  ground?: Resolver<ResolversTypes['ImportGround'], ParentType, ContextType>;
  importedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  accessibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acquaintances?: Resolver<Array<ResolversTypes['InitiativeAcquaintance']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['DirectoryArea']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedLongAgo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['InitiativeEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lifeDomains?: Resolver<Array<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyFor?: Resolver<Maybe<ResolversTypes['InitiativeOnlyFor']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['OrganisationReference']>, ParentType, ContextType>;
  organiserCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisers?: Resolver<Array<ResolversTypes['InitiativeOrganiser']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seeksInterests?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['WeeklySlot']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportKinds?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['InitiativeSupporter']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wheelchair?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InitiativeAcquaintanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeAcquaintance'] = ResolversParentTypes['InitiativeAcquaintance']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['InitiativeFacets'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InitiativeSummary'], ParentType, ContextType>;
};

export type InitiativeEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeEvent'] = ResolversParentTypes['InitiativeEvent']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['InitiativeField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeEventKind'], ParentType, ContextType>;
};

export type InitiativeFacetsResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeFacets'] = ResolversParentTypes['InitiativeFacets']> = {
  areas?: Resolver<Array<ResolversTypes['AreaFacet']>, ParentType, ContextType>;
  checkedLongAgo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifeDomains?: Resolver<Array<ResolversTypes['LifeDomainFacet']>, ParentType, ContextType>;
  supportKinds?: Resolver<Array<ResolversTypes['SupportKindFacet']>, ParentType, ContextType>;
  wheelchair?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withPlace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeOrganiserResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeOrganiser'] = ResolversParentTypes['InitiativeOrganiser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stopsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InitiativeReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeReference'] = ResolversParentTypes['InitiativeReference']> = {
  areas?: Resolver<Array<ResolversTypes['DirectoryArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InitiativeSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeSaved'] = ResolversParentTypes['InitiativeSaved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeSummary'] = ResolversParentTypes['InitiativeSummary']> = {
  areas?: Resolver<Array<ResolversTypes['DirectoryArea']>, ParentType, ContextType>;
  checkedLongAgo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organiserCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seeks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportKinds?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InitiativeSupporterResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeSupporter'] = ResolversParentTypes['InitiativeSupporter']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterestsChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterestsChanged'] = ResolversParentTypes['InterestsChanged']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
};

export type KnownMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['KnownMember'] = ResolversParentTypes['KnownMember']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LifeDomainFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['LifeDomainFacet'] = ResolversParentTypes['LifeDomainFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifeDomain?: Resolver<ResolversTypes['LifeDomain'], ParentType, ContextType>;
};

export type LookAgainPlannedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LookAgainPlanned'] = ResolversParentTypes['LookAgainPlanned']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LookAlikeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LookAlike'] = ResolversParentTypes['LookAlike']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LookAlikeInitiativesResolvers<ContextType = any, ParentType extends ResolversParentTypes['LookAlikeInitiatives'] = ResolversParentTypes['LookAlikeInitiatives']> = {
  initiatives?: Resolver<Array<ResolversTypes['InitiativeReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberChange'] = ResolversParentTypes['MemberChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportShift?: Resolver<ResolversTypes['SupportShift'], ParentType, ContextType>;
};

export type MemberHistoryLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberHistoryLine'] = ResolversParentTypes['MemberHistoryLine']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberIdentifiedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberIdentified'] = ResolversParentTypes['MemberIdentified']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberKnownAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberKnownAlready'] = ResolversParentTypes['MemberKnownAlready']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberOffer'] = ResolversParentTypes['MemberOffer']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['ClientOffer'], ParentType, ContextType>;
};

export type MemberPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberPlace'] = ResolversParentTypes['MemberPlace']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pin?: Resolver<Maybe<ResolversTypes['PinnedPlace']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MemberTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberTie'] = ResolversParentTypes['MemberTie']> = {
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['TieNature'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberUnidentifiedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberUnidentified'] = ResolversParentTypes['MemberUnidentified']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembersToInformResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembersToInform'] = ResolversParentTypes['MembersToInform']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addInitiative?: Resolver<ResolversTypes['AddInitiativeResult'], ParentType, ContextType, RequireFields<MutationAddInitiativeArgs, 'input'>>;
  addOrganisation?: Resolver<ResolversTypes['OrganisationSaved'], ParentType, ContextType, RequireFields<MutationAddOrganisationArgs, 'input'>>;
  addProfessional?: Resolver<ResolversTypes['ProfessionalChanged'], ParentType, ContextType, RequireFields<MutationAddProfessionalArgs, 'input'>>;
  agreeStep?: Resolver<ResolversTypes['AgreeStepResult'], ParentType, ContextType, RequireFields<MutationAgreeStepArgs, 'input'>>;
  allowParty?: Resolver<ResolversTypes['PartyAllowed'], ParentType, ContextType, RequireFields<MutationAllowPartyArgs, 'input'>>;
  arrangeNetwork?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationArrangeNetworkArgs, 'input'>>;
  assignCaseRole?: Resolver<ResolversTypes['CaseRolesChanged'], ParentType, ContextType, RequireFields<MutationAssignCaseRoleArgs, 'input'>>;
  avoidParty?: Resolver<ResolversTypes['PartyAvoided'], ParentType, ContextType, RequireFields<MutationAvoidPartyArgs, 'input'>>;
  changeCase?: Resolver<ResolversTypes['ChangeCaseResult'], ParentType, ContextType, RequireFields<MutationChangeCaseArgs, 'input'>>;
  changeFreeTimes?: Resolver<ResolversTypes['FreeTimesChanged'], ParentType, ContextType, RequireFields<MutationChangeFreeTimesArgs, 'input'>>;
  changeInitiative?: Resolver<ResolversTypes['ChangeInitiativeResult'], ParentType, ContextType, RequireFields<MutationChangeInitiativeArgs, 'input'>>;
  changeInterests?: Resolver<ResolversTypes['InterestsChanged'], ParentType, ContextType, RequireFields<MutationChangeInterestsArgs, 'input'>>;
  changeNeed?: Resolver<ResolversTypes['ChangeNeedResult'], ParentType, ContextType, RequireFields<MutationChangeNeedArgs, 'input'>>;
  changeNeighbourOffers?: Resolver<ResolversTypes['ChangeNeighbourResult'], ParentType, ContextType, RequireFields<MutationChangeNeighbourOffersArgs, 'input'>>;
  changeOrganisation?: Resolver<ResolversTypes['ChangeOrganisationResult'], ParentType, ContextType, RequireFields<MutationChangeOrganisationArgs, 'input'>>;
  changeProfessional?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationChangeProfessionalArgs, 'input'>>;
  changeSafetyMark?: Resolver<ResolversTypes['SafetyMarkResult'], ParentType, ContextType, RequireFields<MutationChangeSafetyMarkArgs, 'input'>>;
  changeTalent?: Resolver<ResolversTypes['ChangeOfferResult'], ParentType, ContextType, RequireFields<MutationChangeTalentArgs, 'input'>>;
  changeVolunteer?: Resolver<ResolversTypes['ChangeVolunteerResult'], ParentType, ContextType, RequireFields<MutationChangeVolunteerArgs, 'input'>>;
  changeWaiting?: Resolver<ResolversTypes['ChangeWaitingResult'], ParentType, ContextType, RequireFields<MutationChangeWaitingArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['CaseClosed'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  confirmInitiative?: Resolver<ResolversTypes['ChangeInitiativeResult'], ParentType, ContextType, RequireFields<MutationConfirmInitiativeArgs, 'input'>>;
  confirmTies?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationConfirmTiesArgs, 'input'>>;
  correctMember?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationCorrectMemberArgs, 'input'>>;
  correctMemberTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationCorrectMemberTieArgs, 'input'>>;
  correctTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationCorrectTieArgs, 'input'>>;
  declineOpportunity?: Resolver<ResolversTypes['PutAsideResult'], ParentType, ContextType, RequireFields<MutationDeclineOpportunityArgs, 'input'>>;
  endAcquaintance?: Resolver<ResolversTypes['AcquaintanceEnded'], ParentType, ContextType, RequireFields<MutationEndAcquaintanceArgs, 'input'>>;
  endCaseRole?: Resolver<ResolversTypes['CaseRolesChanged'], ParentType, ContextType, RequireFields<MutationEndCaseRoleArgs, 'input'>>;
  endFixedContact?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationEndFixedContactArgs, 'input'>>;
  endMemberOffer?: Resolver<ResolversTypes['ChangeOfferResult'], ParentType, ContextType, RequireFields<MutationEndMemberOfferArgs, 'input'>>;
  endMemberTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationEndMemberTieArgs, 'input'>>;
  endNeed?: Resolver<ResolversTypes['ChangeNeedResult'], ParentType, ContextType, RequireFields<MutationEndNeedArgs, 'input'>>;
  endSafetyMark?: Resolver<ResolversTypes['SafetyMarkResult'], ParentType, ContextType, RequireFields<MutationEndSafetyMarkArgs, 'input'>>;
  endStep?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationEndStepArgs, 'input'>>;
  endTalent?: Resolver<ResolversTypes['ChangeOfferResult'], ParentType, ContextType, RequireFields<MutationEndTalentArgs, 'input'>>;
  endTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationEndTieArgs, 'input'>>;
  endVolunteerPause?: Resolver<ResolversTypes['ChangeVolunteerResult'], ParentType, ContextType, RequireFields<MutationEndVolunteerPauseArgs, 'input'>>;
  endWaiting?: Resolver<ResolversTypes['ChangeWaitingResult'], ParentType, ContextType, RequireFields<MutationEndWaitingArgs, 'input'>>;
  exportNetwork?: Resolver<ResolversTypes['ExportNetworkResult'], ParentType, ContextType, RequireFields<MutationExportNetworkArgs, 'input'>>;
  handOverContact?: Resolver<ResolversTypes['CaseRolesChanged'], ParentType, ContextType, RequireFields<MutationHandOverContactArgs, 'input'>>;
  handOverVolunteer?: Resolver<ResolversTypes['ChangeVolunteerResult'], ParentType, ContextType, RequireFields<MutationHandOverVolunteerArgs, 'input'>>;
  identifyMember?: Resolver<ResolversTypes['IdentifyMemberResult'], ParentType, ContextType, RequireFields<MutationIdentifyMemberArgs, 'input'>>;
  informMember?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationInformMemberArgs, 'input'>>;
  introduceStep?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationIntroduceStepArgs, 'input'>>;
  joinTeam?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationJoinTeamArgs, 'input'>>;
  leaveTeam?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationLeaveTeamArgs, 'input'>>;
  linkToSafetyMark?: Resolver<ResolversTypes['SafetyMarkSaved'], ParentType, ContextType, RequireFields<MutationLinkToSafetyMarkArgs, 'input'>>;
  lookBackOnStep?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationLookBackOnStepArgs, 'input'>>;
  markDiscussed?: Resolver<ResolversTypes['NetworkDiscussed'], ParentType, ContextType, RequireFields<MutationMarkDiscussedArgs, 'input'>>;
  markMemberGone?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationMarkMemberGoneArgs, 'input'>>;
  noteVolunteerContact?: Resolver<ResolversTypes['VolunteerChanged'], ParentType, ContextType, RequireFields<MutationNoteVolunteerContactArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  openColleagueClient?: Resolver<ResolversTypes['OpenColleagueClientResult'], ParentType, ContextType, RequireFields<MutationOpenColleagueClientArgs, 'input'>>;
  pauseNeighbour?: Resolver<ResolversTypes['ChangeNeighbourResult'], ParentType, ContextType, RequireFields<MutationPauseNeighbourArgs, 'input'>>;
  pauseVolunteer?: Resolver<ResolversTypes['ChangeVolunteerResult'], ParentType, ContextType, RequireFields<MutationPauseVolunteerArgs, 'input'>>;
  pinMember?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationPinMemberArgs, 'input'>>;
  planLookAgain?: Resolver<ResolversTypes['LookAgainPlanned'], ParentType, ContextType, RequireFields<MutationPlanLookAgainArgs, 'input'>>;
  planVolunteerCall?: Resolver<ResolversTypes['ChangeVolunteerResult'], ParentType, ContextType, RequireFields<MutationPlanVolunteerCallArgs, 'input'>>;
  postponeContactHandover?: Resolver<ResolversTypes['ContactHandoverPostponed'], ParentType, ContextType, RequireFields<MutationPostponeContactHandoverArgs, 'input'>>;
  postponeOpportunity?: Resolver<ResolversTypes['PutAsideResult'], ParentType, ContextType, RequireFields<MutationPostponeOpportunityArgs, 'input'>>;
  recordAcquaintance?: Resolver<ResolversTypes['RecordAcquaintanceResult'], ParentType, ContextType, RequireFields<MutationRecordAcquaintanceArgs, 'input'>>;
  recordAgreement?: Resolver<ResolversTypes['RecordAgreementResult'], ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'input'>>;
  recordAvailability?: Resolver<ResolversTypes['RecordAvailabilityResult'], ParentType, ContextType, RequireFields<MutationRecordAvailabilityArgs, 'input'>>;
  recordHousehold?: Resolver<ResolversTypes['SafetyMarkSaved'], ParentType, ContextType, RequireFields<MutationRecordHouseholdArgs, 'input'>>;
  recordMember?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationRecordMemberArgs, 'input'>>;
  recordMemberOffer?: Resolver<ResolversTypes['OfferSaved'], ParentType, ContextType, RequireFields<MutationRecordMemberOfferArgs, 'input'>>;
  recordMemberTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationRecordMemberTieArgs, 'input'>>;
  recordNeed?: Resolver<ResolversTypes['NeedSaved'], ParentType, ContextType, RequireFields<MutationRecordNeedArgs, 'input'>>;
  recordNeighbour?: Resolver<ResolversTypes['RecordNeighbourResult'], ParentType, ContextType, RequireFields<MutationRecordNeighbourArgs, 'input'>>;
  recordRegistration?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationRecordRegistrationArgs, 'input'>>;
  recordScaling?: Resolver<ResolversTypes['ScalingRecorded'], ParentType, ContextType, RequireFields<MutationRecordScalingArgs, 'input'>>;
  recordStepOnMap?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationRecordStepOnMapArgs, 'input'>>;
  recordTalent?: Resolver<ResolversTypes['OfferSaved'], ParentType, ContextType, RequireFields<MutationRecordTalentArgs, 'input'>>;
  recordTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationRecordTieArgs, 'input'>>;
  recordWaiting?: Resolver<ResolversTypes['WaitingSaved'], ParentType, ContextType, RequireFields<MutationRecordWaitingArgs, 'input'>>;
  redoNetworkChange?: Resolver<ResolversTypes['NetworkUndoResult'], ParentType, ContextType, RequireFields<MutationRedoNetworkChangeArgs, 'input'>>;
  registerVolunteer?: Resolver<ResolversTypes['RegisterVolunteerResult'], ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeMemberTie?: Resolver<ResolversTypes['NetworkChangeResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberTieArgs, 'input'>>;
  removeRegistration?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationRemoveRegistrationArgs, 'input'>>;
  reopenCase?: Resolver<ResolversTypes['CaseReopened'], ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'input'>>;
  reopenLookAlike?: Resolver<ResolversTypes['SafetyMarkSaved'], ParentType, ContextType, RequireFields<MutationReopenLookAlikeArgs, 'input'>>;
  reportStepStopped?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationReportStepStoppedArgs, 'input'>>;
  rescheduleStep?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationRescheduleStepArgs, 'input'>>;
  resolveLookAlike?: Resolver<ResolversTypes['SafetyMarkSaved'], ParentType, ContextType, RequireFields<MutationResolveLookAlikeArgs, 'input'>>;
  setExpertises?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationSetExpertisesArgs, 'input'>>;
  setFixedContact?: Resolver<ResolversTypes['ChangeProfessionalResult'], ParentType, ContextType, RequireFields<MutationSetFixedContactArgs, 'input'>>;
  setHiddenAddress?: Resolver<ResolversTypes['HiddenAddressSet'], ParentType, ContextType, RequireFields<MutationSetHiddenAddressArgs, 'input'>>;
  setInitiativeState?: Resolver<ResolversTypes['ChangeInitiativeResult'], ParentType, ContextType, RequireFields<MutationSetInitiativeStateArgs, 'input'>>;
  setSafetyMark?: Resolver<ResolversTypes['SafetyMarkSaved'], ParentType, ContextType, RequireFields<MutationSetSafetyMarkArgs, 'input'>>;
  shareStepNames?: Resolver<ResolversTypes['StepResult'], ParentType, ContextType, RequireFields<MutationShareStepNamesArgs, 'input'>>;
  stopSupportingInitiative?: Resolver<ResolversTypes['InitiativeSaved'], ParentType, ContextType, RequireFields<MutationStopSupportingInitiativeArgs, 'input'>>;
  stopVolunteer?: Resolver<ResolversTypes['ChangeVolunteerResult'], ParentType, ContextType, RequireFields<MutationStopVolunteerArgs, 'input'>>;
  supportInitiative?: Resolver<ResolversTypes['InitiativeSaved'], ParentType, ContextType, RequireFields<MutationSupportInitiativeArgs, 'input'>>;
  undoNetworkChange?: Resolver<ResolversTypes['NetworkUndoResult'], ParentType, ContextType, RequireFields<MutationUndoNetworkChangeArgs, 'input'>>;
  unidentifyMember?: Resolver<ResolversTypes['MemberUnidentified'], ParentType, ContextType, RequireFields<MutationUnidentifyMemberArgs, 'input'>>;
  withdrawAgreement?: Resolver<ResolversTypes['WithdrawAgreementResult'], ParentType, ContextType, RequireFields<MutationWithdrawAgreementArgs, 'input'>>;
  withdrawDecision?: Resolver<ResolversTypes['DecisionWithdrawn'], ParentType, ContextType, RequireFields<MutationWithdrawDecisionArgs, 'input'>>;
  withdrawNeighbour?: Resolver<ResolversTypes['ChangeNeighbourResult'], ParentType, ContextType, RequireFields<MutationWithdrawNeighbourArgs, 'input'>>;
};

export type MyStepsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MySteps'] = ResolversParentTypes['MySteps']> = {
  counts?: Resolver<Array<ResolversTypes['StepGroupCount']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['StepsSince'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['StepConnection'], ParentType, ContextType>;
};

export type NeedSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedSaved'] = ResolversParentTypes['NeedSaved']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = any, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['NeighbourOffer']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourChanged'] = ResolversParentTypes['NeighbourChanged']> = {
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type NeighbourLooksAlikeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourLooksAlike'] = ResolversParentTypes['NeighbourLooksAlike']> = {
  choices?: Resolver<Array<ResolversTypes['ResidentFound']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourOffer'] = ResolversParentTypes['NeighbourOffer']> = {
  at?: Resolver<Array<ResolversTypes['WeeklySlot']>, ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handlesMoney?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supportKind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourRecorded'] = ResolversParentTypes['NeighbourRecorded']> = {
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkAgreement'] = ResolversParentTypes['NetworkAgreement']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NetworkChangeBuiltUponResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkChangeBuiltUpon'] = ResolversParentTypes['NetworkChangeBuiltUpon']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NetworkChangeKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkChangeEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkChangeEntry'] = ResolversParentTypes['NetworkChangeEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NetworkChangeKind'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NetworkChangeLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkChangeLine'] = ResolversParentTypes['NetworkChangeLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NetworkChangeKind'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NetworkChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkChangeResult'] = ResolversParentTypes['NetworkChangeResult']> = {
  __resolveType: TypeResolveFn<'NetworkChanged' | 'NewerNetworkVersion', ParentType, ContextType>;
};

export type NetworkChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkChanged'] = ResolversParentTypes['NetworkChanged']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undo?: Resolver<ResolversTypes['NetworkUndo'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkComparison'] = ResolversParentTypes['NetworkComparison']> = {
  changes?: Resolver<Array<ResolversTypes['MemberChange']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['SupportCoverageChange']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['ClientNetwork'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['ComparisonSentence']>, ParentType, ContextType>;
  then?: Resolver<ResolversTypes['ClientNetwork'], ParentType, ContextType>;
};

export type NetworkDiscussedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkDiscussed'] = ResolversParentTypes['NetworkDiscussed']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discussedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NetworkEditingResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkEditing'] = ResolversParentTypes['NetworkEditing']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['NetworkChangeEntry']>, ParentType, ContextType>;
  undo?: Resolver<ResolversTypes['NetworkUndo'], ParentType, ContextType>;
};

export type NetworkMeasuresResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkMeasures'] = ResolversParentTypes['NetworkMeasures']> = {
  balance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leansOnMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  leansOnShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memberTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mutualShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MeasureScope'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkMember'] = ResolversParentTypes['NetworkMember']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goneBecause?: Resolver<Maybe<ResolversTypes['GoneReason']>, ParentType, ContextType>;
  goneSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MemberHistoryLine']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  pin?: Resolver<Maybe<ResolversTypes['PinnedPlace']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['ClientTie'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkUndoResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkUndo'] = ResolversParentTypes['NetworkUndo']> = {
  redo?: Resolver<Maybe<ResolversTypes['NetworkChangeLine']>, ParentType, ContextType>;
  undo?: Resolver<Maybe<ResolversTypes['NetworkChangeLine']>, ParentType, ContextType>;
};

export type NetworkUndoResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkUndoResult'] = ResolversParentTypes['NetworkUndoResult']> = {
  __resolveType: TypeResolveFn<'NetworkChangeBuiltUpon' | 'NetworkChanged', ParentType, ContextType>;
};

export type NewerAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerAgreement'] = ResolversParentTypes['NewerAgreement']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerAvailabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerAvailability'] = ResolversParentTypes['NewerAvailability']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerCaseTextsResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerCaseTexts'] = ResolversParentTypes['NewerCaseTexts']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['CaseTexts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerInitiative'] = ResolversParentTypes['NewerInitiative']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerNeed'] = ResolversParentTypes['NewerNeed']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['ClientNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerNeighbourResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerNeighbour'] = ResolversParentTypes['NewerNeighbour']> = {
  neighbour?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerNetworkVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerNetworkVersion'] = ResolversParentTypes['NewerNetworkVersion']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NetworkChangeKind']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['RecordedMember']>, ParentType, ContextType>;
  memberTie?: Resolver<Maybe<ResolversTypes['MemberTie']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerOffer'] = ResolversParentTypes['NewerOffer']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['ClientOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerOrganisation'] = ResolversParentTypes['NewerOrganisation']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerProfessionalResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerProfessional'] = ResolversParentTypes['NewerProfessional']> = {
  newer?: Resolver<ResolversTypes['Professional'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerSafetyMarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerSafetyMark'] = ResolversParentTypes['NewerSafetyMark']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['SafetyMark'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerStep'] = ResolversParentTypes['NewerStep']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerVolunteerResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerVolunteer'] = ResolversParentTypes['NewerVolunteer']> = {
  newer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewerWaitingResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewerWaiting'] = ResolversParentTypes['NewerWaiting']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['WaitingEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferSaved'] = ResolversParentTypes['OfferSaved']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCaseResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenCaseResult'] = ResolversParentTypes['OpenCaseResult']> = {
  __resolveType: TypeResolveFn<'CaseAlreadyOpen' | 'CaseOpened' | 'ResidentLooksAlike', ParentType, ContextType>;
};

export type OpenColleagueClientResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenColleagueClientResult'] = ResolversParentTypes['OpenColleagueClientResult']> = {
  __resolveType: TypeResolveFn<'ColleagueClientNotFound' | 'ColleagueClientOpened' | 'SeveralColleagueClients', ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  agreementsNeeded?: Resolver<Array<ResolversTypes['OpportunityAgreement']>, ParentType, ContextType>;
  basedOn?: Resolver<Array<ResolversTypes['OpportunityFact']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['OpportunityEffect'], ParentType, ContextType>;
  feasible?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['OpportunityFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiativeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpportunityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['OpportunityShape'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncertain?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  viaMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  viaWhom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityAgreement'] = ResolversParentTypes['OpportunityAgreement']> = {
  kind?: Resolver<ResolversTypes['NeededAgreement'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityEffect'] = ResolversParentTypes['OpportunityEffect']> = {
  adds?: Resolver<ResolversTypes['OpportunityAddition'], ParentType, ContextType>;
  gives?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  lightensMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supportKinds?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
};

export type OpportunityFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityFact'] = ResolversParentTypes['OpportunityFact']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityFlagResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityFlag'] = ResolversParentTypes['OpportunityFlag']> = {
  code?: Resolver<ResolversTypes['OpportunityFlagCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityGoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityGone'] = ResolversParentTypes['OpportunityGone']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityHintResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityHint'] = ResolversParentTypes['OpportunityHint']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['OpportunityHintTopic'], ParentType, ContextType>;
};

export type OpportunityPutAsideResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityPutAside'] = ResolversParentTypes['OpportunityPutAside']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityTakenUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityTakenUp'] = ResolversParentTypes['OpportunityTakenUp']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['InitiativeReference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  partnerContacts?: Resolver<Array<ResolversTypes['PartnerContact']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reachable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationSummary'], ParentType, ContextType>;
};

export type OrganisationReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationReference'] = ResolversParentTypes['OrganisationReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationSaved'] = ResolversParentTypes['OrganisationSaved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationSummary'] = ResolversParentTypes['OrganisationSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerContactNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartnerContact'] = ResolversParentTypes['PartnerContact']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerContactChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartnerContactChoice'] = ResolversParentTypes['PartnerContactChoice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyAllowed'] = ResolversParentTypes['PartyAllowed']> = {
  avoidanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyAvoidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyAvoided'] = ResolversParentTypes['PartyAvoided']> = {
  avoidanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PinnedPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['PinnedPlace'] = ResolversParentTypes['PinnedPlace']> = {
  angle?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PossibleGuideResolvers<ContextType = any, ParentType extends ResolversParentTypes['PossibleGuide'] = ResolversParentTypes['PossibleGuide']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expertises?: Resolver<Array<ResolversTypes['Expertise']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixedContactFor?: Resolver<Array<ResolversTypes['ProfessionalFixedContact']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liaisons?: Resolver<Array<ResolversTypes['ProfessionalOrganisation']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ProfessionalOrganisation']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfessionalChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalChanged'] = ResolversParentTypes['ProfessionalChanged']> = {
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfessionalChoicesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalChoices'] = ResolversParentTypes['ProfessionalChoices']> = {
  expertises?: Resolver<Array<ResolversTypes['Expertise']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['ProfessionalOrganisation']>, ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['ProfessionalTeam']>, ParentType, ContextType>;
};

export type ProfessionalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalConnection'] = ResolversParentTypes['ProfessionalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfessionalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfessionalEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalEdge'] = ResolversParentTypes['ProfessionalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProfessionalSummary'], ParentType, ContextType>;
};

export type ProfessionalFixedContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalFixedContact'] = ResolversParentTypes['ProfessionalFixedContact']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalOrganisation'] = ResolversParentTypes['ProfessionalOrganisation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalSummary'] = ResolversParentTypes['ProfessionalSummary']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endingRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  expertises?: Resolver<Array<ResolversTypes['Expertise']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfessionalTeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProfessionalTeam'] = ResolversParentTypes['ProfessionalTeam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PutAsideOpportunityResolvers<ContextType = any, ParentType extends ResolversParentTypes['PutAsideOpportunity'] = ResolversParentTypes['PutAsideOpportunity']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpportunityKind']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidBy?: Resolver<ResolversTypes['DecisionSaidBy'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PutAsideResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PutAsideResult'] = ResolversParentTypes['PutAsideResult']> = {
  __resolveType: TypeResolveFn<'OpportunityGone' | 'OpportunityPutAside', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType, RequireFields<QueryAvailabilityArgs, 'professionalId'>>;
  caseColleagues?: Resolver<Array<ResolversTypes['CaseColleague']>, ParentType, ContextType, RequireFields<QueryCaseColleaguesArgs, 'caseId'>>;
  caseForConsultation?: Resolver<ResolversTypes['CaseForConsultation'], ParentType, ContextType, RequireFields<QueryCaseForConsultationArgs, 'caseId' | 'language'>>;
  caseTeams?: Resolver<Array<ResolversTypes['CaseTeam']>, ParentType, ContextType>;
  caseWork?: Resolver<ResolversTypes['CaseWork'], ParentType, ContextType, RequireFields<QueryCaseWorkArgs, 'caseId'>>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType, RequireFields<QueryClientArgs, 'caseId'>>;
  clientFacts?: Resolver<ResolversTypes['ClientFacts'], ParentType, ContextType, RequireFields<QueryClientFactsArgs, 'caseId'>>;
  clientNetwork?: Resolver<ResolversTypes['ClientNetwork'], ParentType, ContextType, RequireFields<QueryClientNetworkArgs, 'caseId' | 'language'>>;
  clientNetworkComparison?: Resolver<ResolversTypes['NetworkComparison'], ParentType, ContextType, RequireFields<QueryClientNetworkComparisonArgs, 'caseId' | 'language' | 'now' | 'then'>>;
  clientOpportunities?: Resolver<ResolversTypes['ClientOpportunities'], ParentType, ContextType, RequireFields<QueryClientOpportunitiesArgs, 'caseId' | 'language'>>;
  clientSteps?: Resolver<ResolversTypes['ClientSteps'], ParentType, ContextType, RequireFields<QueryClientStepsArgs, 'caseId' | 'language'>>;
  closedClients?: Resolver<Array<ResolversTypes['ClosedClient']>, ParentType, ContextType>;
  contactHandovers?: Resolver<Array<ResolversTypes['ContactHandover']>, ParentType, ContextType, RequireFields<QueryContactHandoversArgs, 'language'>>;
  conversation?: Resolver<ResolversTypes['ConversationNetwork'], ParentType, ContextType, RequireFields<QueryConversationArgs, 'caseId'>>;
  directory?: Resolver<ResolversTypes['Directory'], ParentType, ContextType>;
  findDirectoryPeople?: Resolver<Array<ResolversTypes['DirectoryPerson']>, ParentType, ContextType, RequireFields<QueryFindDirectoryPeopleArgs, 'caseId' | 'search'>>;
  findResidents?: Resolver<Array<ResolversTypes['ResidentFound']>, ParentType, ContextType, RequireFields<QueryFindResidentsArgs, 'search'>>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiativeAcquaintances?: Resolver<Array<ResolversTypes['ColleagueAcquaintance']>, ParentType, ContextType, RequireFields<QueryInitiativeAcquaintancesArgs, 'initiativeId'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first' | 'order'>>;
  myAcquaintances?: Resolver<Array<ResolversTypes['Acquaintance']>, ParentType, ContextType>;
  myClients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryMyClientsArgs, 'first'>>;
  mySteps?: Resolver<ResolversTypes['MySteps'], ParentType, ContextType, RequireFields<QueryMyStepsArgs, 'first' | 'language'>>;
  neighbour?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType, RequireFields<QueryNeighbourArgs, 'residentId'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first'>>;
  networkEditing?: Resolver<ResolversTypes['NetworkEditing'], ParentType, ContextType, RequireFields<QueryNetworkEditingArgs, 'caseId'>>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  ownAreas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  partnerContactChoices?: Resolver<Array<ResolversTypes['PartnerContactChoice']>, ParentType, ContextType>;
  possibleGuides?: Resolver<Array<ResolversTypes['PossibleGuide']>, ParentType, ContextType>;
  professional?: Resolver<ResolversTypes['Professional'], ParentType, ContextType, RequireFields<QueryProfessionalArgs, 'professionalId'>>;
  professionalChoices?: Resolver<ResolversTypes['ProfessionalChoices'], ParentType, ContextType>;
  professionals?: Resolver<ResolversTypes['ProfessionalConnection'], ParentType, ContextType, RequireFields<QueryProfessionalsArgs, 'first'>>;
  safetyMarks?: Resolver<ResolversTypes['SafetyMarks'], ParentType, ContextType, RequireFields<QuerySafetyMarksArgs, 'caseId'>>;
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType, RequireFields<QueryStepArgs, 'language' | 'stepId'>>;
  stepsDue?: Resolver<ResolversTypes['StepsDue'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<QueryTeamArgs, 'teamId'>>;
  teams?: Resolver<Array<ResolversTypes['TeamSummary']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'volunteerId'>>;
  volunteers?: Resolver<Array<ResolversTypes['VolunteerSummary']>, ParentType, ContextType>;
};

export type ReadingSentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadingSentence'] = ResolversParentTypes['ReadingSentence']> = {
  computable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ReadingTopic'], ParentType, ContextType>;
};

export type RecordAcquaintanceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordAcquaintanceResult'] = ResolversParentTypes['RecordAcquaintanceResult']> = {
  __resolveType: TypeResolveFn<'AcquaintanceRecorded' | 'AlreadyAcquainted', ParentType, ContextType>;
};

export type RecordAgreementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordAgreementResult'] = ResolversParentTypes['RecordAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementRecorded' | 'NewerAgreement', ParentType, ContextType>;
};

export type RecordAvailabilityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordAvailabilityResult'] = ResolversParentTypes['RecordAvailabilityResult']> = {
  __resolveType: TypeResolveFn<'AvailabilityRecorded' | 'NewerAvailability', ParentType, ContextType>;
};

export type RecordNeighbourResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordNeighbourResult'] = ResolversParentTypes['RecordNeighbourResult']> = {
  __resolveType: TypeResolveFn<'AlreadyNeighbour' | 'NeighbourLooksAlike' | 'NeighbourRecorded', ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordedMember'] = ResolversParentTypes['RecordedMember']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goneBecause?: Resolver<Maybe<ResolversTypes['GoneReason']>, ParentType, ContextType>;
  goneSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pin?: Resolver<Maybe<ResolversTypes['PinnedPlace']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['ClientTie']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterVolunteerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterVolunteerResult'] = ResolversParentTypes['RegisterVolunteerResult']> = {
  __resolveType: TypeResolveFn<'AlreadyVolunteer' | 'VolunteerRegistered', ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKind'], ParentType, ContextType>;
};

export type ResidentFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResidentFound'] = ResolversParentTypes['ResidentFound']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResidentLooksAlikeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResidentLooksAlike'] = ResolversParentTypes['ResidentLooksAlike']> = {
  choices?: Resolver<Array<ResolversTypes['LookAlike']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyHousemateResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyHousemate'] = ResolversParentTypes['SafetyHousemate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SafetyLookAlikeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyLookAlike'] = ResolversParentTypes['SafetyLookAlike']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['DirectoryPersonKind']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['SafetySide'], ParentType, ContextType>;
};

export type SafetyMarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyMark'] = ResolversParentTypes['SafetyMark']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SafetyMarkKind'], ParentType, ContextType>;
  lookAlikes?: Resolver<Array<ResolversTypes['SafetyLookAlike']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['SafetyPerson']>, ParentType, ContextType>;
  ruledOut?: Resolver<Array<ResolversTypes['SafetyLookAlike']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tooManyAlike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyMarkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyMarkResult'] = ResolversParentTypes['SafetyMarkResult']> = {
  __resolveType: TypeResolveFn<'NewerSafetyMark' | 'SafetyMarkSaved', ParentType, ContextType>;
};

export type SafetyMarkSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyMarkSaved'] = ResolversParentTypes['SafetyMarkSaved']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookAlikes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  markId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tooManyAlike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyMarksResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyMarks'] = ResolversParentTypes['SafetyMarks']> = {
  addressHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['SafetyMark']>, ParentType, ContextType>;
};

export type SafetyPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['SafetyPerson'] = ResolversParentTypes['SafetyPerson']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SafetyBasis'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['DirectoryPersonKind']>, ParentType, ContextType>;
  livesWith?: Resolver<Array<ResolversTypes['SafetyHousemate']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['SafetySide'], ParentType, ContextType>;
};

export type ScalingEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScalingEntry'] = ResolversParentTypes['ScalingEntry']> = {
  direction?: Resolver<ResolversTypes['ScalingDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScalingRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScalingRecorded'] = ResolversParentTypes['ScalingRecorded']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scalingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeveralColleagueClientsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeveralColleagueClients'] = ResolversParentTypes['SeveralColleagueClients']> = {
  choices?: Resolver<Array<ResolversTypes['ColleagueClientChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepResolvers<ContextType = any, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basedOn?: Resolver<Array<ResolversTypes['OpportunityFact']>, ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientCallName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientFullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['StepEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstLookBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  introducedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  introducer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpportunityKind'], ParentType, ContextType>;
  mapProposal?: Resolver<Maybe<ResolversTypes['StepMapProposal']>, ParentType, ContextType>;
  mayEndBecause?: Resolver<Array<ResolversTypes['StepEndReason']>, ParentType, ContextType>;
  moments?: Resolver<Array<ResolversTypes['StepMoment']>, ParentType, ContextType>;
  namesShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onMapMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['StepParty']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedEndWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saidWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondLookBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['StepParty']>, ParentType, ContextType>;
};

export type StepAgreedResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepAgreed'] = ResolversParentTypes['StepAgreed']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepConnection'] = ResolversParentTypes['StepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepEdge'] = ResolversParentTypes['StepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StepSummary'], ParentType, ContextType>;
};

export type StepGroupCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepGroupCount'] = ResolversParentTypes['StepGroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StepDueGroup'], ParentType, ContextType>;
};

export type StepMapProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepMapProposal'] = ResolversParentTypes['StepMapProposal']> = {
  gives?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  memberKind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  ring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  supportKinds?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
};

export type StepMomentResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepMoment'] = ResolversParentTypes['StepMoment']> = {
  helpWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['LookBackAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepMomentKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StepPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepParty'] = ResolversParentTypes['StepParty']> = {
  initiativeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepPartyKind'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StepResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepResult'] = ResolversParentTypes['StepResult']> = {
  __resolveType: TypeResolveFn<'NewerStep' | 'StepSaved', ParentType, ContextType>;
};

export type StepSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepSaved'] = ResolversParentTypes['StepSaved']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepSummary'] = ResolversParentTypes['StepSummary']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientCallName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientFullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstLookBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StepDueGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introducedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  introducer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secondLookBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepsDueResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepsDue'] = ResolversParentTypes['StepsDue']> = {
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepsSinceResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepsSince'] = ResolversParentTypes['StepsSince']> = {
  endedWithThanks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goWell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = any, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupportCoverage'] = ResolversParentTypes['SupportCoverage']> = {
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupportCoverageChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupportCoverageChange'] = ResolversParentTypes['SupportCoverageChange']> = {
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  nowMemberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  thenMemberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupportKindFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupportKindFacet'] = ResolversParentTypes['SupportKindFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportKind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  expertises?: Resolver<Array<ResolversTypes['TeamExpertise']>, ParentType, ContextType>;
  fixedContacts?: Resolver<Array<ResolversTypes['FixedContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inner?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  lifeDomains?: Resolver<Array<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  outer?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  partnerContacts?: Resolver<Array<ResolversTypes['TeamLiaison']>, ParentType, ContextType>;
};

export type TeamExpertResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamExpert'] = ResolversParentTypes['TeamExpert']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shell?: Resolver<ResolversTypes['Shell'], ParentType, ContextType>;
};

export type TeamExpertiseResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamExpertise'] = ResolversParentTypes['TeamExpertise']> = {
  expertise?: Resolver<ResolversTypes['Expertise'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['TeamExpert']>, ParentType, ContextType>;
};

export type TeamLiaisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamLiaison'] = ResolversParentTypes['TeamLiaison']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamMembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership']> = {
  shell?: Resolver<ResolversTypes['Shell'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['TeamSummary'] = ResolversParentTypes['TeamSummary']> = {
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['ViewerTeam']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ViewerTeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['ViewerTeam'] = ResolversParentTypes['ViewerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shell?: Resolver<ResolversTypes['Shell'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer']> = {
  addressHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  attention?: Resolver<Array<ResolversTypes['VolunteerAttention']>, ParentType, ContextType>;
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['VolunteerContact']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['VolunteerGuide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<Array<ResolversTypes['VolunteerInitiative']>, ParentType, ContextType>;
  knownBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['VolunteerLoad'], ParentType, ContextType>;
  mayBeAskedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ImportOrigin']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  screenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thankedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thanksWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerAttentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerAttention'] = ResolversParentTypes['VolunteerAttention']> = {
  kind?: Resolver<ResolversTypes['VolunteerAttentionKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerChanged'] = ResolversParentTypes['VolunteerChanged']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerContact'] = ResolversParentTypes['VolunteerContact']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VolunteerGuideResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerGuide'] = ResolversParentTypes['VolunteerGuide']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VolunteerInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerInitiative'] = ResolversParentTypes['VolunteerInitiative']> = {
  initiativeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['VolunteerInitiativeRole'], ParentType, ContextType>;
};

export type VolunteerLoadResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerLoad'] = ResolversParentTypes['VolunteerLoad']> = {
  atLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hoursLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VolunteerRegisteredResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerRegistered'] = ResolversParentTypes['VolunteerRegistered']> = {
  volunteerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['VolunteerSummary'] = ResolversParentTypes['VolunteerSummary']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  attention?: Resolver<Array<ResolversTypes['VolunteerAttention']>, ParentType, ContextType>;
  callOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['VolunteerGuide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['VolunteerLoad'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  screenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WaitingEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingEntry'] = ResolversParentTypes['WaitingEntry']> = {
  bridgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['WaitingEnd']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forWhat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingSaved'] = ResolversParentTypes['WaitingSaved']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeeklySlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['WeeklySlot'] = ResolversParentTypes['WeeklySlot']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['SlotWeeks'], ParentType, ContextType>;
};

export type WithdrawAgreementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawAgreementResult'] = ResolversParentTypes['WithdrawAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementWithdrawn' | 'NewerAgreement', ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Acquaintance?: AcquaintanceResolvers<ContextType>;
  AcquaintanceEnded?: AcquaintanceEndedResolvers<ContextType>;
  AcquaintanceRecorded?: AcquaintanceRecordedResolvers<ContextType>;
  AddInitiativeResult?: AddInitiativeResultResolvers<ContextType>;
  AgreeStepResult?: AgreeStepResultResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementRecorded?: AgreementRecordedResolvers<ContextType>;
  AgreementWithdrawn?: AgreementWithdrawnResolvers<ContextType>;
  AlreadyAcquainted?: AlreadyAcquaintedResolvers<ContextType>;
  AlreadyNeighbour?: AlreadyNeighbourResolvers<ContextType>;
  AlreadyVolunteer?: AlreadyVolunteerResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaFacet?: AreaFacetResolvers<ContextType>;
  Attention?: AttentionResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  AvailabilityRecorded?: AvailabilityRecordedResolvers<ContextType>;
  AvoidedParty?: AvoidedPartyResolvers<ContextType>;
  CaseAlreadyOpen?: CaseAlreadyOpenResolvers<ContextType>;
  CaseChanged?: CaseChangedResolvers<ContextType>;
  CaseClosed?: CaseClosedResolvers<ContextType>;
  CaseClosing?: CaseClosingResolvers<ContextType>;
  CaseColleague?: CaseColleagueResolvers<ContextType>;
  CaseForConsultation?: CaseForConsultationResolvers<ContextType>;
  CaseOpened?: CaseOpenedResolvers<ContextType>;
  CaseOpening?: CaseOpeningResolvers<ContextType>;
  CaseReopened?: CaseReopenedResolvers<ContextType>;
  CaseRole?: CaseRoleResolvers<ContextType>;
  CaseRolePeriod?: CaseRolePeriodResolvers<ContextType>;
  CaseRolesChanged?: CaseRolesChangedResolvers<ContextType>;
  CaseTeam?: CaseTeamResolvers<ContextType>;
  CaseTexts?: CaseTextsResolvers<ContextType>;
  CaseWork?: CaseWorkResolvers<ContextType>;
  ChangeCaseResult?: ChangeCaseResultResolvers<ContextType>;
  ChangeInitiativeResult?: ChangeInitiativeResultResolvers<ContextType>;
  ChangeNeedResult?: ChangeNeedResultResolvers<ContextType>;
  ChangeNeighbourResult?: ChangeNeighbourResultResolvers<ContextType>;
  ChangeOfferResult?: ChangeOfferResultResolvers<ContextType>;
  ChangeOrganisationResult?: ChangeOrganisationResultResolvers<ContextType>;
  ChangeProfessionalResult?: ChangeProfessionalResultResolvers<ContextType>;
  ChangeVolunteerResult?: ChangeVolunteerResultResolvers<ContextType>;
  ChangeWaitingResult?: ChangeWaitingResultResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientAccess?: ClientAccessResolvers<ContextType>;
  ClientCase?: ClientCaseResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientExport?: ClientExportResolvers<ContextType>;
  ClientFacts?: ClientFactsResolvers<ContextType>;
  ClientFreeTime?: ClientFreeTimeResolvers<ContextType>;
  ClientInterest?: ClientInterestResolvers<ContextType>;
  ClientNeed?: ClientNeedResolvers<ContextType>;
  ClientNetwork?: ClientNetworkResolvers<ContextType>;
  ClientOffer?: ClientOfferResolvers<ContextType>;
  ClientOpportunities?: ClientOpportunitiesResolvers<ContextType>;
  ClientSteps?: ClientStepsResolvers<ContextType>;
  ClientSummary?: ClientSummaryResolvers<ContextType>;
  ClientTie?: ClientTieResolvers<ContextType>;
  ClosedClient?: ClosedClientResolvers<ContextType>;
  ColleagueAcquaintance?: ColleagueAcquaintanceResolvers<ContextType>;
  ColleagueClientChoice?: ColleagueClientChoiceResolvers<ContextType>;
  ColleagueClientNotFound?: ColleagueClientNotFoundResolvers<ContextType>;
  ColleagueClientOpened?: ColleagueClientOpenedResolvers<ContextType>;
  ComparisonSentence?: ComparisonSentenceResolvers<ContextType>;
  ConsultationMember?: ConsultationMemberResolvers<ContextType>;
  ConsultationScaling?: ConsultationScalingResolvers<ContextType>;
  ConsultationSupport?: ConsultationSupportResolvers<ContextType>;
  ConsultationTie?: ConsultationTieResolvers<ContextType>;
  ContactHandover?: ContactHandoverResolvers<ContextType>;
  ContactHandoverPostponed?: ContactHandoverPostponedResolvers<ContextType>;
  ConversationLink?: ConversationLinkResolvers<ContextType>;
  ConversationMember?: ConversationMemberResolvers<ContextType>;
  ConversationNetwork?: ConversationNetworkResolvers<ContextType>;
  ConversationSupport?: ConversationSupportResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionWithdrawn?: DecisionWithdrawnResolvers<ContextType>;
  Directory?: DirectoryResolvers<ContextType>;
  DirectoryArea?: DirectoryAreaResolvers<ContextType>;
  DirectoryPerson?: DirectoryPersonResolvers<ContextType>;
  DrawingPlace?: DrawingPlaceResolvers<ContextType>;
  EarlierCaseTexts?: EarlierCaseTextsResolvers<ContextType>;
  Expertise?: ExpertiseResolvers<ContextType>;
  ExportHeading?: ExportHeadingResolvers<ContextType>;
  ExportNetworkResult?: ExportNetworkResultResolvers<ContextType>;
  FileExport?: FileExportResolvers<ContextType>;
  FileLink?: FileLinkResolvers<ContextType>;
  FileMember?: FileMemberResolvers<ContextType>;
  FileNetwork?: FileNetworkResolvers<ContextType>;
  FileSentence?: FileSentenceResolvers<ContextType>;
  FixedContact?: FixedContactResolvers<ContextType>;
  FreeTimesChanged?: FreeTimesChangedResolvers<ContextType>;
  HandoverColleague?: HandoverColleagueResolvers<ContextType>;
  HiddenAddressSet?: HiddenAddressSetResolvers<ContextType>;
  IdentifyMemberResult?: IdentifyMemberResultResolvers<ContextType>;
  ImportOrigin?: ImportOriginResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeAcquaintance?: InitiativeAcquaintanceResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeEvent?: InitiativeEventResolvers<ContextType>;
  InitiativeFacets?: InitiativeFacetsResolvers<ContextType>;
  InitiativeOrganiser?: InitiativeOrganiserResolvers<ContextType>;
  InitiativeReference?: InitiativeReferenceResolvers<ContextType>;
  InitiativeSaved?: InitiativeSavedResolvers<ContextType>;
  InitiativeSummary?: InitiativeSummaryResolvers<ContextType>;
  InitiativeSupporter?: InitiativeSupporterResolvers<ContextType>;
  InterestsChanged?: InterestsChangedResolvers<ContextType>;
  KnownMember?: KnownMemberResolvers<ContextType>;
  LifeDomainFacet?: LifeDomainFacetResolvers<ContextType>;
  LookAgainPlanned?: LookAgainPlannedResolvers<ContextType>;
  LookAlike?: LookAlikeResolvers<ContextType>;
  LookAlikeInitiatives?: LookAlikeInitiativesResolvers<ContextType>;
  MemberChange?: MemberChangeResolvers<ContextType>;
  MemberHistoryLine?: MemberHistoryLineResolvers<ContextType>;
  MemberIdentified?: MemberIdentifiedResolvers<ContextType>;
  MemberKnownAlready?: MemberKnownAlreadyResolvers<ContextType>;
  MemberOffer?: MemberOfferResolvers<ContextType>;
  MemberPlace?: MemberPlaceResolvers<ContextType>;
  MemberTie?: MemberTieResolvers<ContextType>;
  MemberUnidentified?: MemberUnidentifiedResolvers<ContextType>;
  MembersToInform?: MembersToInformResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MySteps?: MyStepsResolvers<ContextType>;
  NeedSaved?: NeedSavedResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourChanged?: NeighbourChangedResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NeighbourLooksAlike?: NeighbourLooksAlikeResolvers<ContextType>;
  NeighbourOffer?: NeighbourOfferResolvers<ContextType>;
  NeighbourRecorded?: NeighbourRecordedResolvers<ContextType>;
  NetworkAgreement?: NetworkAgreementResolvers<ContextType>;
  NetworkChangeBuiltUpon?: NetworkChangeBuiltUponResolvers<ContextType>;
  NetworkChangeEntry?: NetworkChangeEntryResolvers<ContextType>;
  NetworkChangeLine?: NetworkChangeLineResolvers<ContextType>;
  NetworkChangeResult?: NetworkChangeResultResolvers<ContextType>;
  NetworkChanged?: NetworkChangedResolvers<ContextType>;
  NetworkComparison?: NetworkComparisonResolvers<ContextType>;
  NetworkDiscussed?: NetworkDiscussedResolvers<ContextType>;
  NetworkEditing?: NetworkEditingResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  NetworkMember?: NetworkMemberResolvers<ContextType>;
  NetworkUndo?: NetworkUndoResolvers<ContextType>;
  NetworkUndoResult?: NetworkUndoResultResolvers<ContextType>;
  NewerAgreement?: NewerAgreementResolvers<ContextType>;
  NewerAvailability?: NewerAvailabilityResolvers<ContextType>;
  NewerCaseTexts?: NewerCaseTextsResolvers<ContextType>;
  NewerInitiative?: NewerInitiativeResolvers<ContextType>;
  NewerNeed?: NewerNeedResolvers<ContextType>;
  NewerNeighbour?: NewerNeighbourResolvers<ContextType>;
  NewerNetworkVersion?: NewerNetworkVersionResolvers<ContextType>;
  NewerOffer?: NewerOfferResolvers<ContextType>;
  NewerOrganisation?: NewerOrganisationResolvers<ContextType>;
  NewerProfessional?: NewerProfessionalResolvers<ContextType>;
  NewerSafetyMark?: NewerSafetyMarkResolvers<ContextType>;
  NewerStep?: NewerStepResolvers<ContextType>;
  NewerVolunteer?: NewerVolunteerResolvers<ContextType>;
  NewerWaiting?: NewerWaitingResolvers<ContextType>;
  OfferSaved?: OfferSavedResolvers<ContextType>;
  OpenCaseResult?: OpenCaseResultResolvers<ContextType>;
  OpenColleagueClientResult?: OpenColleagueClientResultResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityAgreement?: OpportunityAgreementResolvers<ContextType>;
  OpportunityEffect?: OpportunityEffectResolvers<ContextType>;
  OpportunityFact?: OpportunityFactResolvers<ContextType>;
  OpportunityFlag?: OpportunityFlagResolvers<ContextType>;
  OpportunityGone?: OpportunityGoneResolvers<ContextType>;
  OpportunityHint?: OpportunityHintResolvers<ContextType>;
  OpportunityPutAside?: OpportunityPutAsideResolvers<ContextType>;
  OpportunityTakenUp?: OpportunityTakenUpResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationReference?: OrganisationReferenceResolvers<ContextType>;
  OrganisationSaved?: OrganisationSavedResolvers<ContextType>;
  OrganisationSummary?: OrganisationSummaryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerContact?: PartnerContactResolvers<ContextType>;
  PartnerContactChoice?: PartnerContactChoiceResolvers<ContextType>;
  PartyAllowed?: PartyAllowedResolvers<ContextType>;
  PartyAvoided?: PartyAvoidedResolvers<ContextType>;
  PinnedPlace?: PinnedPlaceResolvers<ContextType>;
  PossibleGuide?: PossibleGuideResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  ProfessionalChanged?: ProfessionalChangedResolvers<ContextType>;
  ProfessionalChoices?: ProfessionalChoicesResolvers<ContextType>;
  ProfessionalConnection?: ProfessionalConnectionResolvers<ContextType>;
  ProfessionalEdge?: ProfessionalEdgeResolvers<ContextType>;
  ProfessionalFixedContact?: ProfessionalFixedContactResolvers<ContextType>;
  ProfessionalOrganisation?: ProfessionalOrganisationResolvers<ContextType>;
  ProfessionalSummary?: ProfessionalSummaryResolvers<ContextType>;
  ProfessionalTeam?: ProfessionalTeamResolvers<ContextType>;
  PutAsideOpportunity?: PutAsideOpportunityResolvers<ContextType>;
  PutAsideResult?: PutAsideResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadingSentence?: ReadingSentenceResolvers<ContextType>;
  RecordAcquaintanceResult?: RecordAcquaintanceResultResolvers<ContextType>;
  RecordAgreementResult?: RecordAgreementResultResolvers<ContextType>;
  RecordAvailabilityResult?: RecordAvailabilityResultResolvers<ContextType>;
  RecordNeighbourResult?: RecordNeighbourResultResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordedMember?: RecordedMemberResolvers<ContextType>;
  RegisterVolunteerResult?: RegisterVolunteerResultResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  ResidentFound?: ResidentFoundResolvers<ContextType>;
  ResidentLooksAlike?: ResidentLooksAlikeResolvers<ContextType>;
  SafetyHousemate?: SafetyHousemateResolvers<ContextType>;
  SafetyLookAlike?: SafetyLookAlikeResolvers<ContextType>;
  SafetyMark?: SafetyMarkResolvers<ContextType>;
  SafetyMarkResult?: SafetyMarkResultResolvers<ContextType>;
  SafetyMarkSaved?: SafetyMarkSavedResolvers<ContextType>;
  SafetyMarks?: SafetyMarksResolvers<ContextType>;
  SafetyPerson?: SafetyPersonResolvers<ContextType>;
  ScalingEntry?: ScalingEntryResolvers<ContextType>;
  ScalingRecorded?: ScalingRecordedResolvers<ContextType>;
  SeveralColleagueClients?: SeveralColleagueClientsResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  StepAgreed?: StepAgreedResolvers<ContextType>;
  StepConnection?: StepConnectionResolvers<ContextType>;
  StepEdge?: StepEdgeResolvers<ContextType>;
  StepGroupCount?: StepGroupCountResolvers<ContextType>;
  StepMapProposal?: StepMapProposalResolvers<ContextType>;
  StepMoment?: StepMomentResolvers<ContextType>;
  StepParty?: StepPartyResolvers<ContextType>;
  StepResult?: StepResultResolvers<ContextType>;
  StepSaved?: StepSavedResolvers<ContextType>;
  StepSummary?: StepSummaryResolvers<ContextType>;
  StepsDue?: StepsDueResolvers<ContextType>;
  StepsSince?: StepsSinceResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportCoverage?: SupportCoverageResolvers<ContextType>;
  SupportCoverageChange?: SupportCoverageChangeResolvers<ContextType>;
  SupportKindFacet?: SupportKindFacetResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamExpert?: TeamExpertResolvers<ContextType>;
  TeamExpertise?: TeamExpertiseResolvers<ContextType>;
  TeamLiaison?: TeamLiaisonResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMembership?: TeamMembershipResolvers<ContextType>;
  TeamSummary?: TeamSummaryResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerTeam?: ViewerTeamResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerAttention?: VolunteerAttentionResolvers<ContextType>;
  VolunteerChanged?: VolunteerChangedResolvers<ContextType>;
  VolunteerContact?: VolunteerContactResolvers<ContextType>;
  VolunteerGuide?: VolunteerGuideResolvers<ContextType>;
  VolunteerInitiative?: VolunteerInitiativeResolvers<ContextType>;
  VolunteerLoad?: VolunteerLoadResolvers<ContextType>;
  VolunteerRegistered?: VolunteerRegisteredResolvers<ContextType>;
  VolunteerSummary?: VolunteerSummaryResolvers<ContextType>;
  WaitingEntry?: WaitingEntryResolvers<ContextType>;
  WaitingSaved?: WaitingSavedResolvers<ContextType>;
  WeeklySlot?: WeeklySlotResolvers<ContextType>;
  WithdrawAgreementResult?: WithdrawAgreementResultResolvers<ContextType>;
};

