import type { Operation } from './operations.ts';

const agreement = 'id version kind givenOn expiresOn withdrawnOn replacedOn words';
const waiting = 'id version forWhat since bridgedBy expectedOn endedOn endedBecause';
const noSuchId = '00000000-0000-4000-8000-000000000000';

const key = (): { idempotencyKey: string } => ({ idempotencyKey: crypto.randomUUID() });

export const recordAgreementOperation: Operation = {
  name: 'recordAgreement',
  document: `mutation RecordAgreement($input: RecordAgreementInput!) { recordAgreement(input: $input) { __typename
    ... on AgreementRecorded { caseId agreementId version }
    ... on NewerAgreement { caseId agreement { ${agreement} } } } }`,
  variables: ({ caseId }) => ({
    input: { ...key(), caseId, kind: 'I1', givenOn: '2026-11-01', expiresOn: '2028-01-01' },
  }),
};

export const withdrawAgreementOperation: Operation = {
  name: 'withdrawAgreement',
  document: `mutation WithdrawAgreement($input: WithdrawAgreementInput!) { withdrawAgreement(input: $input) { __typename
    ... on AgreementWithdrawn { caseId agreementId version }
    ... on NewerAgreement { caseId agreement { ${agreement} } } } }`,
  variables: ({ caseId }) => ({
    input: { ...key(), caseId, agreementId: noSuchId, baseVersion: 1, withdrawnOn: '2026-11-01' },
  }),
};

export const markDiscussedOperation: Operation = {
  name: 'markDiscussed',
  document: `mutation MarkDiscussed($input: MarkDiscussedInput!) { markDiscussed(input: $input) { caseId discussedOn } }`,
  variables: ({ caseId }) => ({ input: { ...key(), caseId, on: '2026-11-01' } }),
};

export const recordWaitingOperation: Operation = {
  name: 'recordWaiting',
  document: `mutation RecordWaiting($input: RecordWaitingInput!) { recordWaiting(input: $input) { caseId waitingId version } }`,
  variables: ({ caseId }) => ({ input: { ...key(), caseId, forWhat: 'schuldhulp', since: '2026-11-01' } }),
};

const waitingResult = `__typename ... on WaitingSaved { caseId waitingId version }
  ... on NewerWaiting { caseId waiting { ${waiting} } }`;

export const changeWaitingOperation: Operation = {
  name: 'changeWaiting',
  document: `mutation ChangeWaiting($input: ChangeWaitingInput!) { changeWaiting(input: $input) { ${waitingResult} } }`,
  variables: ({ caseId }) => ({
    input: { ...key(), caseId, waitingId: noSuchId, baseVersion: 1, forWhat: 'schuldhulp', since: '2026-11-01' },
  }),
};

export const endWaitingOperation: Operation = {
  name: 'endWaiting',
  document: `mutation EndWaiting($input: EndWaitingInput!) { endWaiting(input: $input) { ${waitingResult} } }`,
  variables: ({ caseId }) => ({
    input: { ...key(), caseId, waitingId: noSuchId, baseVersion: 1, on: '2026-11-01', because: 'STARTED' },
  }),
};

/** What a worker agrees with a client, and what the client waits for. */
export const agreementOperations: readonly Operation[] = [
  recordAgreementOperation,
  withdrawAgreementOperation,
  markDiscussedOperation,
  recordWaitingOperation,
  changeWaitingOperation,
  endWaitingOperation,
];
