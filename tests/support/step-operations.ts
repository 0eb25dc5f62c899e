import type { Operation } from './operations.ts';

const noSuchId = '00000000-0000-4000-8000-000000000000';
const act = ({ caseId }: { caseId: string }) => ({
  idempotencyKey: crypto.randomUUID(),
  caseId,
  stepId: noSuchId,
  baseVersion: 1,
});

const step = `id caseId version clientCallName clientFullName kind ruleId ruleVersion state title saidWords introducer agreedOn
  introduceOn introducedOn firstLookBackOn secondLookBackOn dueOn plannedEndOn plannedEndWords stoppedOn endedOn endedBecause
  mayEndBecause basedOn { text on } party { kind name memberId initiativeId } via { kind name memberId initiativeId }
  namesShared onMapMemberId mapProposal { memberKind sector ring supportKinds gives lifeDomain }
  moments { id kind on how words helpWords }`;

const result = `__typename ... on StepSaved { caseId stepId version state dueOn } ... on NewerStep { caseId step { ${step} } }`;

export const clientStepsOperation: Operation = {
  name: 'clientSteps',
  document: `query ClientSteps($caseId: ID!, $language: Language = NL) { clientSteps(caseId: $caseId, language: $language) {
    caseId steps { ${step} } } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const stepOperation: Operation = {
  name: 'step',
  document: `query Step($stepId: ID!) { step(stepId: $stepId) { ${step} } }`,
  variables: () => ({ stepId: noSuchId }),
};

export const myStepsOperation: Operation = {
  name: 'mySteps',
  document: `query MySteps($first: Int = 50, $after: String, $since: Date) { mySteps(first: $first, after: $after, since: $since) {
    on steps { edges { cursor node { id caseId version clientCallName clientFullName title introducer state group dueOn
      introducedOn firstLookBackOn secondLookBackOn stoppedOn } } pageInfo { hasNextPage endCursor } totalCount }
    counts { group count } since { from goWell stopped endedWithThanks } } }`,
  variables: () => ({}),
};

export const stepsDueOperation: Operation = {
  name: 'stepsDue',
  document: 'query StepsDue { stepsDue { overdue today } }',
  variables: () => ({}),
};

export const contactHandoversOperation: Operation = {
  name: 'contactHandovers',
  document: `query ContactHandovers { contactHandovers { caseId clientCallName clientFullName contactPersonName own reason from
    until text advice colleagues { professionalId name known knownVia } } }`,
  variables: () => ({}),
};

function actOperation(name: string, input: Record<string, unknown>): Operation {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {
    name,
    document: `mutation ${title}($input: ${title}Input!) { ${name}(input: $input) { ${result} } }`,
    variables: (target) => ({ input: { ...act(target), ...input } }),
  };
}

export const introduceStepOperation = actOperation('introduceStep', { on: '2026-11-01' });
export const rescheduleStepOperation = actOperation('rescheduleStep', { to: '2027-01-01' });
export const lookBackOnStepOperation = actOperation('lookBackOnStep', { how: 'GOES_WELL' });
export const reportStepStoppedOperation = actOperation('reportStepStopped', { on: '2026-11-01' });
export const endStepOperation = actOperation('endStep', { because: 'GOES_ON_ALONE' });
export const shareStepNamesOperation = actOperation('shareStepNames', {
  clientAgreedOn: '2026-11-01',
  otherAgreedOn: '2026-11-01',
});
export const recordStepOnMapOperation = actOperation('recordStepOnMap', { memberId: noSuchId });

export const postponeContactHandoverOperation: Operation = {
  name: 'postponeContactHandover',
  document: `mutation PostponeContactHandover($input: PostponeContactHandoverInput!) { postponeContactHandover(input: $input) {
    caseId until } }`,
  variables: ({ caseId }) => ({ input: { idempotencyKey: crypto.randomUUID(), caseId, until: '2027-01-01' } }),
};

const availability = 'professionalId version leavesOn awayFrom awayUntil roomFrom';

export const availabilityOperation: Operation = {
  name: 'availability',
  document: `query Availability($professionalId: ID!) { availability(professionalId: $professionalId) { ${availability} } }`,
  variables: () => ({ professionalId: noSuchId }),
};

export const recordAvailabilityOperation: Operation = {
  name: 'recordAvailability',
  document: `mutation RecordAvailability($input: RecordAvailabilityInput!) { recordAvailability(input: $input) { __typename
    ... on AvailabilityRecorded { professionalId version } ... on NewerAvailability { availability { ${availability} } } } }`,
  variables: () => ({
    input: { idempotencyKey: crypto.randomUUID(), professionalId: noSuchId, baseVersion: 1, leavesOn: '2027-03-01' },
  }),
};

/** The steps that were taken up, Mijn stappen, and who is not there for a while. */
export const stepOperations: readonly Operation[] = [
  clientStepsOperation,
  stepOperation,
  myStepsOperation,
  stepsDueOperation,
  contactHandoversOperation,
  introduceStepOperation,
  rescheduleStepOperation,
  lookBackOnStepOperation,
  reportStepStoppedOperation,
  endStepOperation,
  shareStepNamesOperation,
  recordStepOnMapOperation,
  postponeContactHandoverOperation,
  availabilityOperation,
  recordAvailabilityOperation,
];
