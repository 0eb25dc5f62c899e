import { agreementOperations } from './agreement-operations.ts';
import { recordingOperations } from './recording-operations.ts';
import { safetyOperations } from './safety-operations.ts';
import { caseWorkOperations } from './case-work-operations.ts';
import { clientFactsOperations } from './client-facts-operations.ts';
import { opportunityOperations } from './opportunity-operations.ts';
import { stepOperations } from './step-operations.ts';

/** Every root operation of the contract, asked for in full. `caseId` is whose file it is about. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: (target: { caseId: string; name: string }) => Record<string, unknown>;
}

const tie = `id validFrom validTo ring outside sector lifeDomain strength frequency nature unsafe
  support { kind received given words } source confirmedOn endedBecause recordedAt`;

const network = `caseId clientName agreement { state until sentence } on firstOn arrangedAt changedOn
  members { id version pin { angle depth } callName relation kind minor goneBecause goneSince gone stale informedOn informBy tie { ${tie} } history { on text } }
  ties { id version validFrom fromId toId nature confirmedOn }
  places { memberId callName relation kind ring outside sector lifeDomain validFrom validTo recordedAt pin { angle depth } }
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
      agreements { id version kind givenOn expiresOn withdrawnOn replacedOn words }
      waiting { id version forWhat since bridgedBy expectedOn endedOn endedBecause } toInform { count overdue firstBy } } } }`,
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

const drawing = `places { memberId kind ring outside sector lifeDomain fromOrder toOrder recordedOrder
  pinnedAngle pinnedDepth }`;

const conversationFacts = `caseId clientName question on arrangedOrder mayAdd
  members { id callName relation kind goneBecause ring outside sector lifeDomain hasLine strength frequency
    support { kind received given } }
  links { id fromId toId } ${drawing}`;

export const conversationOperation: Operation = {
  name: 'conversation',
  document: `query Conversation($caseId: ID!) { conversation(caseId: $caseId) { ${conversationFacts} } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const exportOperation: Operation = {
  name: 'exportNetwork',
  document: `mutation Export($input: ExportNetworkInput!) { exportNetwork(input: $input) { __typename
    ... on ClientExport { heading { madeOn madeBy discussedOn } network { ${conversationFacts} } }
    ... on FileExport { heading { madeOn madeBy discussedOn } fileNetwork: network { caseId clientName question on arrangedOrder
      members { id callName relation kind goneBecause ring outside sector lifeDomain nature strength frequency
        support { kind received given words } confirmedOn stale }
      links { id fromId toId nature } ${drawing} sentences { text question } } } } }`,
  variables: ({ caseId }) => ({
    input: { idempotencyKey: crypto.randomUUID(), caseId, format: 'PRINT', reader: 'FILE' },
  }),
};

/** The questions about one file. */
export const fileOperations: readonly Operation[] = [
  clientOperation,
  networkOperation,
  comparisonOperation,
  conversationOperation,
];

export const allOperations: readonly Operation[] = [
  viewerOperation,
  ...agreementOperations,
  ...caseWorkOperations,
  ...clientFactsOperations,
  ...opportunityOperations,
  ...recordingOperations,
  ...safetyOperations,
  ...stepOperations,
  myClientsOperation,
  ...fileOperations,
  openingOperation,
  exportOperation,
];
