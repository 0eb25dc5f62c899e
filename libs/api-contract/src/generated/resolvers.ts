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

/** Afspraak: dated consent of the client. */
export type Agreement = {
  __typename?: 'Agreement';
  expiresOn: Scalars['Date']['output'];
  givenOn: Scalars['Date']['output'];
  kind: AgreementKind;
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** Soort afspraak met de cliënt. */
export type AgreementKind =
  /** Mag er een netwerkkaart zijn. */
  | 'I1'
  /** Mag er naar deze hulp gezocht worden. */
  | 'I2';

/** Gebied: gemeente, wijk of buurt. */
export type Area = {
  __typename?: 'Area';
  /** CBS-code met jaar. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
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

/** Inzage met reden: a colleague opened this file. Shown to the contact person. */
export type CaseOpening = {
  __typename?: 'CaseOpening';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
  reason: OpeningReason;
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

/** Verandering: nieuw, dichterbij, verder weg, gestopt, gelijk. */
export type ChangeKind =
  | 'CLOSER'
  | 'FURTHER'
  | 'NEW'
  | 'SAME'
  | 'STOPPED';

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
  purpose: Scalars['String']['output'];
  /** De vraag achter de vraag, in de woorden van de cliënt. */
  question: Scalars['String']['output'];
  referrer?: Maybe<Scalars['String']['output']>;
  roles: Array<CaseRole>;
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

/** Netwerk van de cliënt op een datum. */
export type ClientNetwork = {
  __typename?: 'ClientNetwork';
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

/** Soort netwerklid: naaste, professional, groep of plek, huisdier. */
export type MemberKind =
  | 'GROUP'
  | 'INFORMAL'
  | 'PET'
  | 'PROFESSIONAL';

/** Plek: where a member stood in one period. All of them together keep places equal on every date. */
export type MemberPlace = {
  __typename?: 'MemberPlace';
  callName: Scalars['String']['output'];
  kind: MemberKind;
  lifeDomain?: Maybe<LifeDomain>;
  memberId: Scalars['ID']['output'];
  outside: Scalars['Boolean']['output'];
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
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Cliënt van een collega openen: within the own binnenschil and with a reason, which is logged and shown to the contact
   * person. The access ends at the end of the day (Dutch time).
   */
  openColleagueClient: OpenColleagueClientResult;
};


export type MutationOpenColleagueClientArgs = {
  input: OpenColleagueClientInput;
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
  /** Empty: nog te informeren. */
  informedOn?: Maybe<Scalars['Date']['output']>;
  kind: MemberKind;
  minor: Scalars['Boolean']['output'];
  relation?: Maybe<Scalars['String']['output']>;
  /** Last confirmed more than a year before this date. */
  stale: Scalars['Boolean']['output'];
  tie: ClientTie;
};

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

/** Bladwijzer van een lijst: where the next page starts. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Cliënt: one of the caller's own, or one opened with a reason. Anything else is NOT_FOUND. */
  client: Client;
  /** Netwerkkaart op een datum (vandaag when left out). At most 150 ties on one map. */
  clientNetwork: ClientNetwork;
  /** Toen en nu: what changed from one date to a later one. */
  clientNetworkComparison: NetworkComparison;
  /**
   * Mijn cliënten: open trajecten where the caller is contactpersoon, duo, regisseur or vervanger today. What asks attention
   * comes first, then by name. `search` looks in the name, without regard to case or accents.
   */
  myClients: ClientConnection;
  /** Ik: wie is ingelogd en met welke rol. */
  viewer: Viewer;
};


export type QueryClientArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryClientNetworkArgs = {
  caseId: Scalars['ID']['input'];
  language?: Language;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryClientNetworkComparisonArgs = {
  caseId: Scalars['ID']['input'];
  language?: Language;
  now: Scalars['Date']['input'];
  then: Scalars['Date']['input'];
};


export type QueryMyClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
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

/** Meer dan één cliënt met deze naam; nothing was opened. */
export type SeveralColleagueClients = {
  __typename?: 'SeveralColleagueClients';
  choices: Array<ColleagueClientChoice>;
};

/** Schil: binnenschil (works in the team) of buitenschil (works with the team). */
export type Shell =
  | 'INNER'
  | 'OUTER';

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

/** Wachtlijst: what the client waits for. */
export type WaitingEntry = {
  __typename?: 'WaitingEntry';
  bridgedBy?: Maybe<Scalars['String']['output']>;
  expectedOn?: Maybe<Scalars['Date']['output']>;
  forWhat: Scalars['String']['output'];
  since: Scalars['Date']['output'];
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
  OpenColleagueClientResult:
    | ( ColleagueClientNotFound )
    | ( ColleagueClientOpened )
    | ( SeveralColleagueClients )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Agreement>;
  AgreementKind: AgreementKind;
  Area: ResolverTypeWrapper<Area>;
  Attention: ResolverTypeWrapper<Attention>;
  AttentionKind: AttentionKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseOpening: ResolverTypeWrapper<CaseOpening>;
  CaseRole: ResolverTypeWrapper<CaseRole>;
  CaseRoleKind: CaseRoleKind;
  ChangeKind: ChangeKind;
  Client: ResolverTypeWrapper<Client>;
  ClientAccess: ResolverTypeWrapper<ClientAccess>;
  ClientAccessKind: ClientAccessKind;
  ClientCase: ResolverTypeWrapper<ClientCase>;
  ClientConnection: ResolverTypeWrapper<ClientConnection>;
  ClientEdge: ResolverTypeWrapper<ClientEdge>;
  ClientNetwork: ResolverTypeWrapper<ClientNetwork>;
  ClientSummary: ResolverTypeWrapper<ClientSummary>;
  ClientTie: ResolverTypeWrapper<ClientTie>;
  ColleagueClientChoice: ResolverTypeWrapper<ColleagueClientChoice>;
  ColleagueClientNotFound: ResolverTypeWrapper<ColleagueClientNotFound>;
  ColleagueClientOpened: ResolverTypeWrapper<ColleagueClientOpened>;
  ComparisonSentence: ResolverTypeWrapper<ComparisonSentence>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndReason: EndReason;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frequency: Frequency;
  GoneReason: GoneReason;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LegalGround: LegalGround;
  LifeDomain: LifeDomain;
  MeasureScope: MeasureScope;
  MemberChange: ResolverTypeWrapper<MemberChange>;
  MemberHistoryLine: ResolverTypeWrapper<MemberHistoryLine>;
  MemberKind: MemberKind;
  MemberPlace: ResolverTypeWrapper<MemberPlace>;
  MemberTie: ResolverTypeWrapper<MemberTie>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkComparison: ResolverTypeWrapper<NetworkComparison>;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasures>;
  NetworkMember: ResolverTypeWrapper<NetworkMember>;
  OpenColleagueClientInput: OpenColleagueClientInput;
  OpenColleagueClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenColleagueClientResult']>;
  OpeningReason: OpeningReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingSentence: ResolverTypeWrapper<ReadingSentence>;
  ReadingTopic: ReadingTopic;
  Role: Role;
  Sector: Sector;
  SeveralColleagueClients: ResolverTypeWrapper<SeveralColleagueClients>;
  Shell: Shell;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: ResolverTypeWrapper<Support>;
  SupportCoverage: ResolverTypeWrapper<SupportCoverage>;
  SupportCoverageChange: ResolverTypeWrapper<SupportCoverageChange>;
  SupportKind: SupportKind;
  SupportShift: SupportShift;
  TieNature: TieNature;
  TieSource: TieSource;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerTeam: ResolverTypeWrapper<ViewerTeam>;
  WaitingEntry: ResolverTypeWrapper<WaitingEntry>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Agreement;
  Area: Area;
  Attention: Attention;
  Boolean: Scalars['Boolean']['output'];
  CaseOpening: CaseOpening;
  CaseRole: CaseRole;
  Client: Client;
  ClientAccess: ClientAccess;
  ClientCase: ClientCase;
  ClientConnection: ClientConnection;
  ClientEdge: ClientEdge;
  ClientNetwork: ClientNetwork;
  ClientSummary: ClientSummary;
  ClientTie: ClientTie;
  ColleagueClientChoice: ColleagueClientChoice;
  ColleagueClientNotFound: ColleagueClientNotFound;
  ColleagueClientOpened: ColleagueClientOpened;
  ComparisonSentence: ComparisonSentence;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  MemberChange: MemberChange;
  MemberHistoryLine: MemberHistoryLine;
  MemberPlace: MemberPlace;
  MemberTie: MemberTie;
  Mutation: Record<PropertyKey, never>;
  NetworkComparison: NetworkComparison;
  NetworkMeasures: NetworkMeasures;
  NetworkMember: NetworkMember;
  OpenColleagueClientInput: OpenColleagueClientInput;
  OpenColleagueClientResult: ResolversUnionTypes<ResolversParentTypes>['OpenColleagueClientResult'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ReadingSentence: ReadingSentence;
  SeveralColleagueClients: SeveralColleagueClients;
  String: Scalars['String']['output'];
  Support: Support;
  SupportCoverage: SupportCoverage;
  SupportCoverageChange: SupportCoverageChange;
  Viewer: Viewer;
  ViewerTeam: ViewerTeam;
  WaitingEntry: WaitingEntry;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attention'] = ResolversParentTypes['Attention']> = {
  bridgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttentionKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseOpeningResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseOpening'] = ResolversParentTypes['CaseOpening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OpeningReason'], ParentType, ContextType>;
};

export type CaseRoleResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRoleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
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

export type ClientNetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientNetwork'] = ResolversParentTypes['ClientNetwork']> = {
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
  ring?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TieSource'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['Support']>, ParentType, ContextType>;
  unsafe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MemberChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberChange'] = ResolversParentTypes['MemberChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportShift?: Resolver<ResolversTypes['SupportShift'], ParentType, ContextType>;
};

export type MemberHistoryLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberHistoryLine'] = ResolversParentTypes['MemberHistoryLine']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberPlace'] = ResolversParentTypes['MemberPlace']> = {
  callName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  lifeDomain?: Resolver<Maybe<ResolversTypes['LifeDomain']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openColleagueClient?: Resolver<ResolversTypes['OpenColleagueClientResult'], ParentType, ContextType, RequireFields<MutationOpenColleagueClientArgs, 'input'>>;
};

export type NetworkComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkComparison'] = ResolversParentTypes['NetworkComparison']> = {
  changes?: Resolver<Array<ResolversTypes['MemberChange']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['SupportCoverageChange']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['ClientNetwork'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['ComparisonSentence']>, ParentType, ContextType>;
  then?: Resolver<ResolversTypes['ClientNetwork'], ParentType, ContextType>;
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
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['ClientTie'], ParentType, ContextType>;
};

export type OpenColleagueClientResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenColleagueClientResult'] = ResolversParentTypes['OpenColleagueClientResult']> = {
  __resolveType: TypeResolveFn<'ColleagueClientNotFound' | 'ColleagueClientOpened' | 'SeveralColleagueClients', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType, RequireFields<QueryClientArgs, 'caseId'>>;
  clientNetwork?: Resolver<ResolversTypes['ClientNetwork'], ParentType, ContextType, RequireFields<QueryClientNetworkArgs, 'caseId' | 'language'>>;
  clientNetworkComparison?: Resolver<ResolversTypes['NetworkComparison'], ParentType, ContextType, RequireFields<QueryClientNetworkComparisonArgs, 'caseId' | 'language' | 'now' | 'then'>>;
  myClients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryMyClientsArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type ReadingSentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadingSentence'] = ResolversParentTypes['ReadingSentence']> = {
  computable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ReadingTopic'], ParentType, ContextType>;
};

export type SeveralColleagueClientsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeveralColleagueClients'] = ResolversParentTypes['SeveralColleagueClients']> = {
  choices?: Resolver<Array<ResolversTypes['ColleagueClientChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type WaitingEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaitingEntry'] = ResolversParentTypes['WaitingEntry']> = {
  bridgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forWhat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Agreement?: AgreementResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Attention?: AttentionResolvers<ContextType>;
  CaseOpening?: CaseOpeningResolvers<ContextType>;
  CaseRole?: CaseRoleResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientAccess?: ClientAccessResolvers<ContextType>;
  ClientCase?: ClientCaseResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientNetwork?: ClientNetworkResolvers<ContextType>;
  ClientSummary?: ClientSummaryResolvers<ContextType>;
  ClientTie?: ClientTieResolvers<ContextType>;
  ColleagueClientChoice?: ColleagueClientChoiceResolvers<ContextType>;
  ColleagueClientNotFound?: ColleagueClientNotFoundResolvers<ContextType>;
  ColleagueClientOpened?: ColleagueClientOpenedResolvers<ContextType>;
  ComparisonSentence?: ComparisonSentenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  MemberChange?: MemberChangeResolvers<ContextType>;
  MemberHistoryLine?: MemberHistoryLineResolvers<ContextType>;
  MemberPlace?: MemberPlaceResolvers<ContextType>;
  MemberTie?: MemberTieResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkComparison?: NetworkComparisonResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  NetworkMember?: NetworkMemberResolvers<ContextType>;
  OpenColleagueClientResult?: OpenColleagueClientResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadingSentence?: ReadingSentenceResolvers<ContextType>;
  SeveralColleagueClients?: SeveralColleagueClientsResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportCoverage?: SupportCoverageResolvers<ContextType>;
  SupportCoverageChange?: SupportCoverageChangeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerTeam?: ViewerTeamResolvers<ContextType>;
  WaitingEntry?: WaitingEntryResolvers<ContextType>;
};

