import type { Operation } from './operations.ts';

const noSuchId = '00000000-0000-4000-8000-000000000000';

const key = (): { idempotencyKey: string } => ({ idempotencyKey: crypto.randomUUID() });

const need = `id version words supportKind lifeDomain interest handlesMoney withWhom stepFree mostMetres since confirmedOn state
  endedOn recordedBy`;
const offer = `id version words supportKind lifeDomain interest handlesMoney at { weekday from until weeks } since confirmedOn
  until recordedBy`;

export const needFacts = {
  words: 'Samen eten',
  supportKind: 'COMPANY',
  handlesMoney: false,
  stepFree: false,
  since: '2026-11-01',
};
export const offerFacts = {
  words: 'Ik kan naaien',
  supportKind: 'PRACTICAL',
  handlesMoney: false,
  at: [],
  since: '2026-11-01',
};

export const clientFactsOperation: Operation = {
  name: 'clientFacts',
  document: `query ClientFacts($caseId: ID!) { clientFacts(caseId: $caseId) { caseId callName needs { ${need} }
    interests { interest since } freeTimes { id weekday from until } talents { ${offer} }
    memberOffers { memberId callName offer { ${offer} } } avoided { id kind partyId name since recordedBy }
    knownMembers { memberId callName personId fullName professional since recordedBy }
    putAside { decisionId kind decision reason saidBy words on until about recordedBy } } }`,
  variables: ({ caseId }) => ({ caseId }),
};

export const findDirectoryPeopleOperation: Operation = {
  name: 'findDirectoryPeople',
  document: `query FindDirectoryPeople($caseId: ID!, $search: String!) { findDirectoryPeople(caseId: $caseId, search: $search) {
    personId fullName professional area { code name } work } }`,
  variables: ({ caseId, name }) => ({ caseId, search: name }),
};

/** One act in a file: its name in the contract, what is asked of the answer, and what is sent beside key and file. */
function act(name: string, result: string, input: Record<string, unknown>): Operation {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const inputType = name === 'endTalent' || name === 'endMemberOffer' ? 'EndOfferInput' : `${type}Input`;
  return {
    name,
    document: `mutation ${type}($input: ${inputType}!) { ${name}(input: $input) { ${result} } }`,
    variables: ({ caseId }) => ({ input: { ...key(), caseId, ...input } }),
  };
}

const needResult = `__typename ... on NeedSaved { caseId needId version } ... on NewerNeed { caseId need { ${need} } }`;
const offerResult = `__typename ... on OfferSaved { caseId offerId version } ... on NewerOffer { caseId offer { ${offer} } }`;

export const clientFactActs = {
  recordNeed: act('recordNeed', 'caseId needId version', needFacts),
  changeNeed: act('changeNeed', needResult, { needId: noSuchId, baseVersion: 1, ...needFacts }),
  endNeed: act('endNeed', needResult, { needId: noSuchId, baseVersion: 1, because: 'MET', on: '2026-11-01' }),
  changeInterests: act('changeInterests', 'caseId interests', { add: ['WALKING'], remove: [] }),
  changeFreeTimes: act('changeFreeTimes', 'caseId count', {
    add: [{ weekday: 'MONDAY', from: '09:00', until: '12:00' }],
    remove: [],
  }),
  recordTalent: act('recordTalent', 'caseId offerId version', offerFacts),
  changeTalent: act('changeTalent', offerResult, { offerId: noSuchId, baseVersion: 1, ...offerFacts }),
  endTalent: act('endTalent', offerResult, { offerId: noSuchId, baseVersion: 1, on: '2026-11-01' }),
  recordMemberOffer: act('recordMemberOffer', 'caseId offerId version', { memberId: noSuchId, ...offerFacts }),
  endMemberOffer: act('endMemberOffer', offerResult, { offerId: noSuchId, baseVersion: 1, on: '2026-11-01' }),
  avoidParty: act('avoidParty', 'caseId avoidanceId', { kind: 'MEMBER', partyId: noSuchId }),
  allowParty: act('allowParty', 'caseId avoidanceId', { avoidanceId: noSuchId }),
  identifyMember: act(
    'identifyMember',
    `__typename ... on MemberIdentified { caseId memberId personId } ... on MemberKnownAlready { caseId memberId personId }`,
    { memberId: noSuchId, personId: noSuchId },
  ),
  unidentifyMember: act('unidentifyMember', 'caseId memberId', { memberId: noSuchId }),
  withdrawDecision: act('withdrawDecision', 'caseId decisionId', { decisionId: noSuchId }),
} as const;

/** What the kansen of a client rest on. */
export const clientFactsOperations: readonly Operation[] = [
  clientFactsOperation,
  findDirectoryPeopleOperation,
  ...Object.values(clientFactActs),
];
