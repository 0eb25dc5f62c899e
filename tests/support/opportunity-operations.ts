import { addDays, todayInTheNetherlands } from '@netwerk/domain';
import type { Operation } from './operations.ts';

const soon = addDays(todayInTheNetherlands(), 7);

const opportunity = `id kind ruleId ruleVersion title what why viaWhom feasible basedOn { text on } uncertain flags { code text }
  agreementsNeeded { kind text } shape label sector memberId viaMemberId initiativeId
  effect { adds supportKinds lifeDomain gives lightensMemberId }`;

/** Somebody's kans that nobody has. */
const noSuchOpportunity = ({ caseId }: { caseId: string }) => ({
  idempotencyKey: crypto.randomUUID(),
  caseId,
  opportunityId: 'no-such-kans',
  ruleId: 'K05',
});

export const clientOpportunitiesOperation: Operation = {
  name: 'clientOpportunities',
  document: `query Opportunities($caseId: ID!, $language: Language!) {
    clientOpportunities(caseId: $caseId, language: $language) {
      caseId on lookingAgreement opportunities { ${opportunity} } hints { topic text } } }`,
  variables: ({ caseId }) => ({ caseId, language: 'NL' }),
};

const goneOr = '__typename ... on OpportunityGone { caseId message }';

export const agreeStepOperation: Operation = {
  name: 'agreeStep',
  document: `mutation AgreeStep($input: AgreeStepInput!) { agreeStep(input: $input) { ${goneOr}
    ... on StepAgreed { caseId stepId version } ... on OpportunityTakenUp { caseId stepId } } }`,
  variables: (target) => ({
    input: { ...noSuchOpportunity(target), introducer: 'Sara stelt Truus voor', introduceOn: soon },
  }),
};

export const declineOpportunityOperation: Operation = {
  name: 'declineOpportunity',
  document: `mutation Decline($input: DeclineOpportunityInput!) { declineOpportunity(input: $input) { ${goneOr}
    ... on OpportunityPutAside { caseId decisionId until } } }`,
  variables: (target) => ({ input: { ...noSuchOpportunity(target), reason: 'NOT_NOW', saidBy: 'CLIENT' } }),
};

export const postponeOpportunityOperation: Operation = {
  name: 'postponeOpportunity',
  document: `mutation Postpone($input: PostponeOpportunityInput!) { postponeOpportunity(input: $input) { ${goneOr}
    ... on OpportunityPutAside { caseId decisionId until } } }`,
  variables: (target) => ({ input: { ...noSuchOpportunity(target), until: soon } }),
};

/** Kansen around a client, and what is decided about them. */
export const opportunityOperations: readonly Operation[] = [
  clientOpportunitiesOperation,
  agreeStepOperation,
  declineOpportunityOperation,
  postponeOpportunityOperation,
];
