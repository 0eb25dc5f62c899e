import type { Operation } from './operations.ts';

const texts = 'version referrer asked question agreedInstead goal legalGround purpose';

/** An act in a case whose input is the case, a key and `rest`. */
function act(name: string, inputType: string, answer: string, rest: Record<string, unknown>): Operation {
  return {
    name,
    document: `mutation Act($input: ${inputType}!) { ${name}(input: $input) { ${answer} } }`,
    variables: ({ caseId }) => ({ input: { idempotencyKey: crypto.randomUUID(), caseId, ...rest } }),
  };
}

export const caseWorkOperation: Operation = {
  name: 'caseWork',
  document: `query Work($caseId: ID!) { caseWork(caseId: $caseId) { caseId openedOn canWrite canHandOver texts { ${texts} }
    earlierTexts { texts { ${texts} } replacedAt replacedBy }
    roles { professionalId name accent role since until handoverWords } scaling { id direction on to why }
    closing { closedOn outcome words lightContact lookAgainOn keptUntil canReopen } } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const caseColleaguesOperation: Operation = {
  name: 'caseColleagues',
  document:
    'query Colleagues($caseId: ID!) { caseColleagues(caseId: $caseId) { professionalId name shell accent self } }',
  variables: ({ caseId }) => ({ caseId }),
};

export const caseTeamsOperation: Operation = {
  name: 'caseTeams',
  document: '{ caseTeams { id name areas { code name } colleagues { professionalId name shell accent self } } }',
  variables: () => ({}),
};

export const closedClientsOperation: Operation = {
  name: 'closedClients',
  document: `{ closedClients { caseId residentId fullName area { code name } addressHidden closedOn outcome lightContact
    lookAgainOn due keptUntil } }`,
  variables: () => ({}),
};

export const openCaseOperation: Operation = {
  name: 'openCase',
  document: `mutation OpenCase($input: OpenCaseInput!) { openCase(input: $input) { __typename
    ... on CaseOpened { caseId mine } ... on CaseAlreadyOpen { caseId fullName mine }
    ... on ResidentLooksAlike { choices { residentId fullName area { code name } } } } }`,
  variables: () => ({
    input: {
      idempotencyKey: crypto.randomUUID(),
      teamId: crypto.randomUUID(),
      residentId: crypto.randomUUID(),
      legalGround: 'WMO',
      purpose: 'Ondersteuning',
      asked: 'Hulp bij de post',
      question: 'Ik wil het zelf kunnen',
    },
  }),
};

export const changeCaseOperation = act(
  'changeCase',
  'ChangeCaseInput',
  `__typename ... on CaseChanged { caseId version } ... on NewerCaseTexts { texts { ${texts} } changedAt changedBy }`,
  { baseVersion: 1, asked: 'Hulp bij de post', question: 'Ik wil rust', legalGround: 'WMO', purpose: 'Ondersteuning' },
);

export const recordScalingOperation = act('recordScaling', 'RecordScalingInput', 'caseId scalingId', {
  direction: 'UP',
  on: '2026-01-01',
  to: 'wijkverpleging',
  why: 'Het wassen lukt niet meer alleen',
});

export const assignRoleOperation = act('assignCaseRole', 'AssignCaseRoleInput', 'caseId', {
  professionalId: 'nobody',
  role: 'DUO',
  from: '2026-01-01',
});

export const endRoleOperation = act('endCaseRole', 'EndCaseRoleInput', 'caseId', {
  professionalId: 'nobody',
  role: 'DUO',
  since: '2026-01-01',
  on: '2026-02-01',
});

export const handOverOperation = act('handOverContact', 'HandOverContactInput', 'caseId', {
  on: '2030-01-01',
  to: 'nobody',
});

export const closeCaseOperation = act('closeCase', 'CloseCaseInput', 'caseId closedOn keptUntil', {
  outcome: 'GOAL_REACHED',
});

export const reopenCaseOperation = act('reopenCase', 'ReopenCaseInput', 'caseId', {});

export const planLookAgainOperation = act('planLookAgain', 'PlanLookAgainInput', 'caseId lookAgainOn', {});

export const consultationOperation: Operation = {
  name: 'caseForConsultation',
  document: `query Consultation($caseId: ID!) { caseForConsultation(caseId: $caseId) { caseId months asked question agreedInstead goal
    roles scaling { direction to why } mapOpen circle { word kind ring outside sector goneBecause support { kind received given } }
    ties { one other } } }`,
  variables: ({ caseId }) => ({ caseId }),
};

/** Every root field of the work in a case. */
export const caseWorkOperations: readonly Operation[] = [
  caseWorkOperation,
  caseColleaguesOperation,
  consultationOperation,
  caseTeamsOperation,
  closedClientsOperation,
  openCaseOperation,
  changeCaseOperation,
  recordScalingOperation,
  assignRoleOperation,
  endRoleOperation,
  handOverOperation,
  closeCaseOperation,
  reopenCaseOperation,
  planLookAgainOperation,
];
