/** Every root operation of the contract, asked for in full. `caseId` is whose file it is about. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: (target: { caseId: string; name: string }) => Record<string, unknown>;
}

const tie = `id validFrom validTo ring outside sector lifeDomain strength frequency nature unsafe
  support { kind received given words } source confirmedOn endedBecause`;

const network = `caseId clientName on firstOn changedOn
  members { id callName relation kind minor goneBecause goneSince gone stale informedOn tie { ${tie} } history { on text } }
  ties { id fromId toId nature confirmedOn }
  places { memberId callName relation kind ring outside sector lifeDomain validFrom validTo }
  reading { topic text question meaning computable memberIds }
  measures { scope size tied memberTies density effectiveSize constraint leansOnShare leansOnMemberId mutualShare balance }
  coverage { kind memberIds }`;

export const viewerOperation: Operation = {
  name: 'viewer',
  document: 'query Viewer { viewer { id displayName role teams { id name shell } demo today } }',
  variables: () => ({}),
};

export const myClientsOperation: Operation = {
  name: 'myClients',
  document: `query MyClients { myClients { edges { cursor node { caseId fullName area { code name } addressHidden question myRole
    networkSize discussedOn attention { kind on words bridgedBy } } } pageInfo { hasNextPage endCursor } totalCount } }`,
  variables: () => ({}),
};

export const clientOperation: Operation = {
  name: 'client',
  document: `query Client($caseId: ID!) { client(caseId: $caseId) { caseId callName fullName area { code name } addressHidden
    access { kind myRole until }
    case { openedOn closedOn referrer asked question agreedInstead goal legalGround purpose lookAgainOn discussedOn
      roles { role name since until } openings { by at reason explanation }
      agreements { kind givenOn expiresOn withdrawnOn } waiting { forWhat since bridgedBy expectedOn } } } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const networkOperation: Operation = {
  name: 'clientNetwork',
  document: `query Network($caseId: ID!) { clientNetwork(caseId: $caseId, language: NL) { ${network} } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const comparisonOperation: Operation = {
  name: 'clientNetworkComparison',
  document: `query Comparison($caseId: ID!) { clientNetworkComparison(caseId: $caseId, then: "2025-02-01", now: "2026-11-01") {
    then { ${network} } now { caseId } changes { memberId change supportShift } sentences { change heading text memberIds }
    coverage { kind thenMemberIds nowMemberIds } } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const openingOperation: Operation = {
  name: 'openColleagueClient',
  document: `mutation Open($input: OpenColleagueClientInput!) { openColleagueClient(input: $input) { __typename
    ... on ColleagueClientOpened { caseId until } ... on ColleagueClientNotFound { name }
    ... on SeveralColleagueClients { choices { caseId fullName area { code name } } } } }`,
  variables: ({ name }) => ({ input: { idempotencyKey: crypto.randomUUID(), name, reason: 'CONSULTATION' } }),
};

/** The questions about one file. */
export const fileOperations: readonly Operation[] = [clientOperation, networkOperation, comparisonOperation];

export const allOperations: readonly Operation[] = [
  viewerOperation,
  myClientsOperation,
  ...fileOperations,
  openingOperation,
];
