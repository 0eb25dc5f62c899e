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

/** Hoe de ingelogde medewerker bij dit dossier komt. */
export type ClientAccessKind =
  | 'CASE_ROLE'
  | 'OPENED_WITH_REASON';

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

/** Soort netwerklid: naaste, professional, groep of plek, huisdier. */
export type MemberKind =
  | 'GROUP'
  | 'INFORMAL'
  | 'PET'
  | 'PROFESSIONAL';

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

/** Schil: binnenschil (works in the team) of buitenschil (works with the team). */
export type Shell =
  | 'INNER'
  | 'OUTER';

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

export type ClientNetworkQueryVariables = Exact<{
  caseId: string;
  on?: string | null | undefined;
  language: Language;
}>;


export type ClientNetworkQuery = { clientNetwork: { caseId: string, clientName: string, on: string, firstOn: string | null, changedOn: Array<string>, reading: Array<{ topic: ReadingTopic, text: string, question: string | null, meaning: string, computable: boolean, memberIds: Array<string> }>, measures: Array<{ scope: MeasureScope, leansOnShare: number | null, leansOnMemberId: string | null }>, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null }> } };

export type ClientQueryVariables = Exact<{
  caseId: string;
}>;


export type ClientQuery = { client: { caseId: string, callName: string, fullName: string, addressHidden: boolean, area: { name: string } | null, access: { kind: ClientAccessKind, myRole: CaseRoleKind | null, until: string | null }, case: { openedOn: string, closedOn: string | null, referrer: string | null, asked: string, question: string, agreedInstead: string | null, goal: string | null, legalGround: LegalGround, purpose: string, lookAgainOn: string | null, discussedOn: string | null, roles: Array<{ role: CaseRoleKind, name: string, since: string, until: string | null }>, openings: Array<{ by: string, at: string, reason: OpeningReason, explanation: string | null }>, agreements: Array<{ kind: AgreementKind, givenOn: string, expiresOn: string, withdrawnOn: string | null }>, waiting: Array<{ forWhat: string, since: string, bridgedBy: string | null, expectedOn: string | null }> } } };

export type NetworkMapFragment = { caseId: string, clientName: string, on: string, firstOn: string | null, changedOn: Array<string>, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null }> };

export type MemberOnMapFragment = { id: string, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> };

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


export type NetworkComparisonQuery = { clientNetworkComparison: { then: { caseId: string, clientName: string, on: string, firstOn: string | null, changedOn: Array<string>, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null }> }, now: { caseId: string, clientName: string, on: string, firstOn: string | null, changedOn: Array<string>, members: Array<{ id: string, callName: string, relation: string | null, kind: MemberKind, minor: boolean, goneBecause: GoneReason | null, goneSince: string | null, gone: boolean, stale: boolean, informedOn: string | null, tie: { id: string, validFrom: string, validTo: string | null, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, strength: number | null, frequency: Frequency | null, nature: TieNature | null, unsafe: boolean | null, source: TieSource, confirmedOn: string, endedBecause: EndReason | null, support: Array<{ kind: SupportKind, received: number, given: number, words: string | null }> }, history: Array<{ on: string, text: string }> }>, ties: Array<{ id: string, fromId: string, toId: string, nature: TieNature, confirmedOn: string }>, places: Array<{ memberId: string, callName: string, relation: string | null, kind: MemberKind, ring: number | null, outside: boolean, sector: Sector | null, lifeDomain: LifeDomain | null, validFrom: string, validTo: string | null }> }, changes: Array<{ memberId: string, change: ChangeKind, supportShift: SupportShift }>, sentences: Array<{ change: ChangeKind, heading: string, text: string, memberIds: Array<string> }>, coverage: Array<{ kind: SupportKind, thenMemberIds: Array<string>, nowMemberIds: Array<string> }> } };

export type OpenColleagueClientMutationVariables = Exact<{
  input: OpenColleagueClientInput;
}>;


export type OpenColleagueClientMutation = { openColleagueClient:
    | { __typename: 'ColleagueClientNotFound', name: string }
    | { __typename: 'ColleagueClientOpened', caseId: string, until: string }
    | { __typename: 'SeveralColleagueClients', choices: Array<{ caseId: string, fullName: string, area: { name: string } | null }> }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, role: Role, demo: boolean, today: string, teams: Array<{ id: string, name: string, shell: Shell }> } };

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
export const MemberOnMapFragmentDoc = new TypedDocumentString(`
    fragment MemberOnMap on NetworkMember {
  id
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  tie {
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
  }
  history {
    on
    text
  }
}
    `, {"fragmentName":"MemberOnMap"}) as unknown as TypedDocumentString<MemberOnMapFragment, unknown>;
export const NetworkMapFragmentDoc = new TypedDocumentString(`
    fragment NetworkMap on ClientNetwork {
  caseId
  clientName
  on
  firstOn
  changedOn
  members {
    ...MemberOnMap
  }
  ties {
    id
    fromId
    toId
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
  }
}
    fragment MemberOnMap on NetworkMember {
  id
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  tie {
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
  }
  history {
    on
    text
  }
}`, {"fragmentName":"NetworkMap"}) as unknown as TypedDocumentString<NetworkMapFragment, unknown>;
export const ClientNetworkDocument = new TypedDocumentString(`
    query ClientNetwork($caseId: ID!, $on: Date, $language: Language!) {
  clientNetwork(caseId: $caseId, on: $on, language: $language) {
    ...NetworkMap
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
  changedOn
  members {
    ...MemberOnMap
  }
  ties {
    id
    fromId
    toId
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
  }
}
fragment MemberOnMap on NetworkMember {
  id
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  tie {
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
  }
  history {
    on
    text
  }
}`, {"hash":"sha256:9c377a216487c43b1dd3233bcabb544ee3411fc1b9040c2a50b4e5f280c0a94d"}) as unknown as TypedDocumentString<ClientNetworkQuery, ClientNetworkQueryVariables>;
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
        kind
        givenOn
        expiresOn
        withdrawnOn
      }
      waiting {
        forWhat
        since
        bridgedBy
        expectedOn
      }
    }
  }
}
    `, {"hash":"sha256:6d2045ec82b1b31d05d4a690276387eb7d6cd14773e381c7842eb31775b25796"}) as unknown as TypedDocumentString<ClientQuery, ClientQueryVariables>;
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
  changedOn
  members {
    ...MemberOnMap
  }
  ties {
    id
    fromId
    toId
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
  }
}
fragment MemberOnMap on NetworkMember {
  id
  callName
  relation
  kind
  minor
  goneBecause
  goneSince
  gone
  stale
  informedOn
  tie {
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
  }
  history {
    on
    text
  }
}`, {"hash":"sha256:17d61a48adb2d0b3f3891a712bbd0a3ee9e1e1bdc581484df2c4f294899c0f3a"}) as unknown as TypedDocumentString<NetworkComparisonQuery, NetworkComparisonQueryVariables>;
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