/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ClientNetwork($caseId: ID!, $on: Date, $language: Language!) {\n  clientNetwork(caseId: $caseId, on: $on, language: $language) {\n    ...NetworkMap\n    reading {\n      topic\n      text\n      question\n      meaning\n      computable\n      memberIds\n    }\n    measures {\n      scope\n      leansOnShare\n      leansOnMemberId\n    }\n  }\n}": typeof types.ClientNetworkDocument,
    "query Client($caseId: ID!) {\n  client(caseId: $caseId) {\n    caseId\n    callName\n    fullName\n    area {\n      name\n    }\n    addressHidden\n    access {\n      kind\n      myRole\n      until\n    }\n    case {\n      openedOn\n      closedOn\n      referrer\n      asked\n      question\n      agreedInstead\n      goal\n      legalGround\n      purpose\n      lookAgainOn\n      discussedOn\n      roles {\n        role\n        name\n        since\n        until\n      }\n      openings {\n        by\n        at\n        reason\n        explanation\n      }\n      agreements {\n        kind\n        givenOn\n        expiresOn\n        withdrawnOn\n      }\n      waiting {\n        forWhat\n        since\n        bridgedBy\n        expectedOn\n      }\n    }\n  }\n}": typeof types.ClientDocument,
    "fragment NetworkMap on ClientNetwork {\n  caseId\n  clientName\n  on\n  firstOn\n  changedOn\n  members {\n    ...MemberOnMap\n  }\n  ties {\n    id\n    fromId\n    toId\n    nature\n    confirmedOn\n  }\n  places {\n    memberId\n    callName\n    relation\n    kind\n    ring\n    outside\n    sector\n    lifeDomain\n    validFrom\n    validTo\n  }\n}": typeof types.NetworkMapFragmentDoc,
    "fragment MemberOnMap on NetworkMember {\n  id\n  callName\n  relation\n  kind\n  minor\n  goneBecause\n  goneSince\n  gone\n  stale\n  informedOn\n  tie {\n    id\n    validFrom\n    validTo\n    ring\n    outside\n    sector\n    lifeDomain\n    strength\n    frequency\n    nature\n    unsafe\n    support {\n      kind\n      received\n      given\n      words\n    }\n    source\n    confirmedOn\n    endedBecause\n  }\n  history {\n    on\n    text\n  }\n}": typeof types.MemberOnMapFragmentDoc,
    "query MyClients($first: Int!, $after: String) {\n  myClients(first: $first, after: $after) {\n    edges {\n      node {\n        caseId\n        fullName\n        area {\n          name\n        }\n        addressHidden\n        question\n        myRole\n        networkSize\n        discussedOn\n        attention {\n          kind\n          on\n          words\n          bridgedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.MyClientsDocument,
    "query NetworkComparison($caseId: ID!, $then: Date!, $now: Date!, $language: Language!) {\n  clientNetworkComparison(\n    caseId: $caseId\n    then: $then\n    now: $now\n    language: $language\n  ) {\n    then {\n      ...NetworkMap\n    }\n    now {\n      ...NetworkMap\n    }\n    changes {\n      memberId\n      change\n      supportShift\n    }\n    sentences {\n      change\n      heading\n      text\n      memberIds\n    }\n    coverage {\n      kind\n      thenMemberIds\n      nowMemberIds\n    }\n  }\n}": typeof types.NetworkComparisonDocument,
    "mutation OpenColleagueClient($input: OpenColleagueClientInput!) {\n  openColleagueClient(input: $input) {\n    __typename\n    ... on ColleagueClientOpened {\n      caseId\n      until\n    }\n    ... on ColleagueClientNotFound {\n      name\n    }\n    ... on SeveralColleagueClients {\n      choices {\n        caseId\n        fullName\n        area {\n          name\n        }\n      }\n    }\n  }\n}": typeof types.OpenColleagueClientDocument,
    "query Viewer {\n  viewer {\n    id\n    displayName\n    role\n    teams {\n      id\n      name\n      shell\n    }\n    demo\n    today\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query ClientNetwork($caseId: ID!, $on: Date, $language: Language!) {\n  clientNetwork(caseId: $caseId, on: $on, language: $language) {\n    ...NetworkMap\n    reading {\n      topic\n      text\n      question\n      meaning\n      computable\n      memberIds\n    }\n    measures {\n      scope\n      leansOnShare\n      leansOnMemberId\n    }\n  }\n}": types.ClientNetworkDocument,
    "query Client($caseId: ID!) {\n  client(caseId: $caseId) {\n    caseId\n    callName\n    fullName\n    area {\n      name\n    }\n    addressHidden\n    access {\n      kind\n      myRole\n      until\n    }\n    case {\n      openedOn\n      closedOn\n      referrer\n      asked\n      question\n      agreedInstead\n      goal\n      legalGround\n      purpose\n      lookAgainOn\n      discussedOn\n      roles {\n        role\n        name\n        since\n        until\n      }\n      openings {\n        by\n        at\n        reason\n        explanation\n      }\n      agreements {\n        kind\n        givenOn\n        expiresOn\n        withdrawnOn\n      }\n      waiting {\n        forWhat\n        since\n        bridgedBy\n        expectedOn\n      }\n    }\n  }\n}": types.ClientDocument,
    "fragment NetworkMap on ClientNetwork {\n  caseId\n  clientName\n  on\n  firstOn\n  changedOn\n  members {\n    ...MemberOnMap\n  }\n  ties {\n    id\n    fromId\n    toId\n    nature\n    confirmedOn\n  }\n  places {\n    memberId\n    callName\n    relation\n    kind\n    ring\n    outside\n    sector\n    lifeDomain\n    validFrom\n    validTo\n  }\n}": types.NetworkMapFragmentDoc,
    "fragment MemberOnMap on NetworkMember {\n  id\n  callName\n  relation\n  kind\n  minor\n  goneBecause\n  goneSince\n  gone\n  stale\n  informedOn\n  tie {\n    id\n    validFrom\n    validTo\n    ring\n    outside\n    sector\n    lifeDomain\n    strength\n    frequency\n    nature\n    unsafe\n    support {\n      kind\n      received\n      given\n      words\n    }\n    source\n    confirmedOn\n    endedBecause\n  }\n  history {\n    on\n    text\n  }\n}": types.MemberOnMapFragmentDoc,
    "query MyClients($first: Int!, $after: String) {\n  myClients(first: $first, after: $after) {\n    edges {\n      node {\n        caseId\n        fullName\n        area {\n          name\n        }\n        addressHidden\n        question\n        myRole\n        networkSize\n        discussedOn\n        attention {\n          kind\n          on\n          words\n          bridgedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.MyClientsDocument,
    "query NetworkComparison($caseId: ID!, $then: Date!, $now: Date!, $language: Language!) {\n  clientNetworkComparison(\n    caseId: $caseId\n    then: $then\n    now: $now\n    language: $language\n  ) {\n    then {\n      ...NetworkMap\n    }\n    now {\n      ...NetworkMap\n    }\n    changes {\n      memberId\n      change\n      supportShift\n    }\n    sentences {\n      change\n      heading\n      text\n      memberIds\n    }\n    coverage {\n      kind\n      thenMemberIds\n      nowMemberIds\n    }\n  }\n}": types.NetworkComparisonDocument,
    "mutation OpenColleagueClient($input: OpenColleagueClientInput!) {\n  openColleagueClient(input: $input) {\n    __typename\n    ... on ColleagueClientOpened {\n      caseId\n      until\n    }\n    ... on ColleagueClientNotFound {\n      name\n    }\n    ... on SeveralColleagueClients {\n      choices {\n        caseId\n        fullName\n        area {\n          name\n        }\n      }\n    }\n  }\n}": types.OpenColleagueClientDocument,
    "query Viewer {\n  viewer {\n    id\n    displayName\n    role\n    teams {\n      id\n      name\n      shell\n    }\n    demo\n    today\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClientNetwork($caseId: ID!, $on: Date, $language: Language!) {\n  clientNetwork(caseId: $caseId, on: $on, language: $language) {\n    ...NetworkMap\n    reading {\n      topic\n      text\n      question\n      meaning\n      computable\n      memberIds\n    }\n    measures {\n      scope\n      leansOnShare\n      leansOnMemberId\n    }\n  }\n}"): typeof import('./graphql.ts').ClientNetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Client($caseId: ID!) {\n  client(caseId: $caseId) {\n    caseId\n    callName\n    fullName\n    area {\n      name\n    }\n    addressHidden\n    access {\n      kind\n      myRole\n      until\n    }\n    case {\n      openedOn\n      closedOn\n      referrer\n      asked\n      question\n      agreedInstead\n      goal\n      legalGround\n      purpose\n      lookAgainOn\n      discussedOn\n      roles {\n        role\n        name\n        since\n        until\n      }\n      openings {\n        by\n        at\n        reason\n        explanation\n      }\n      agreements {\n        kind\n        givenOn\n        expiresOn\n        withdrawnOn\n      }\n      waiting {\n        forWhat\n        since\n        bridgedBy\n        expectedOn\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NetworkMap on ClientNetwork {\n  caseId\n  clientName\n  on\n  firstOn\n  changedOn\n  members {\n    ...MemberOnMap\n  }\n  ties {\n    id\n    fromId\n    toId\n    nature\n    confirmedOn\n  }\n  places {\n    memberId\n    callName\n    relation\n    kind\n    ring\n    outside\n    sector\n    lifeDomain\n    validFrom\n    validTo\n  }\n}"): typeof import('./graphql.ts').NetworkMapFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MemberOnMap on NetworkMember {\n  id\n  callName\n  relation\n  kind\n  minor\n  goneBecause\n  goneSince\n  gone\n  stale\n  informedOn\n  tie {\n    id\n    validFrom\n    validTo\n    ring\n    outside\n    sector\n    lifeDomain\n    strength\n    frequency\n    nature\n    unsafe\n    support {\n      kind\n      received\n      given\n      words\n    }\n    source\n    confirmedOn\n    endedBecause\n  }\n  history {\n    on\n    text\n  }\n}"): typeof import('./graphql.ts').MemberOnMapFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyClients($first: Int!, $after: String) {\n  myClients(first: $first, after: $after) {\n    edges {\n      node {\n        caseId\n        fullName\n        area {\n          name\n        }\n        addressHidden\n        question\n        myRole\n        networkSize\n        discussedOn\n        attention {\n          kind\n          on\n          words\n          bridgedBy\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): typeof import('./graphql.ts').MyClientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NetworkComparison($caseId: ID!, $then: Date!, $now: Date!, $language: Language!) {\n  clientNetworkComparison(\n    caseId: $caseId\n    then: $then\n    now: $now\n    language: $language\n  ) {\n    then {\n      ...NetworkMap\n    }\n    now {\n      ...NetworkMap\n    }\n    changes {\n      memberId\n      change\n      supportShift\n    }\n    sentences {\n      change\n      heading\n      text\n      memberIds\n    }\n    coverage {\n      kind\n      thenMemberIds\n      nowMemberIds\n    }\n  }\n}"): typeof import('./graphql.ts').NetworkComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenColleagueClient($input: OpenColleagueClientInput!) {\n  openColleagueClient(input: $input) {\n    __typename\n    ... on ColleagueClientOpened {\n      caseId\n      until\n    }\n    ... on ColleagueClientNotFound {\n      name\n    }\n    ... on SeveralColleagueClients {\n      choices {\n        caseId\n        fullName\n        area {\n          name\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').OpenColleagueClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    id\n    displayName\n    role\n    teams {\n      id\n      name\n      shell\n    }\n    demo\n    today\n  }\n}"): typeof import('./graphql.ts').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
