import type { Operation } from './operations.ts';

const noSuchId = '00000000-0000-4000-8000-000000000000';

const neighbour = `residentId version fullName area { code name } gender volunteer agreedOn expiresOn holds paused recordedBy
  offers { id words supportKind lifeDomain interest handlesMoney at { weekday from until weeks } since confirmedOn }`;

export const walkingOffer = {
  words: 'Ik loop elke ochtend een rondje',
  supportKind: 'COMPANY',
  interest: 'WALKING',
  handlesMoney: false,
  at: [],
};

export const neighboursDocument = `query Neighbours($filter: NeighbourFilter, $first: Int = 20, $after: String) {
  neighbours(filter: $filter, first: $first, after: $after) { edges { cursor node { ${neighbour} } }
    pageInfo { hasNextPage endCursor } totalCount } }`;
export const neighbourDocument = `query Neighbour($residentId: ID!) { neighbour(residentId: $residentId) { ${neighbour} } }`;

const changed = `__typename ... on NeighbourChanged { residentId version } ... on NewerNeighbour { neighbour { ${neighbour} } }`;

export const neighbourActs = {
  recordNeighbour: `mutation RecordNeighbour($input: RecordNeighbourInput!) { recordNeighbour(input: $input) { __typename
    ... on NeighbourRecorded { residentId version } ... on AlreadyNeighbour { residentId }
    ... on NeighbourLooksAlike { choices { residentId fullName area { code name } } } } }`,
  changeNeighbourOffers: `mutation Change($input: ChangeNeighbourOffersInput!) { changeNeighbourOffers(input: $input) { ${changed} } }`,
  pauseNeighbour: `mutation Pause($input: PauseNeighbourInput!) { pauseNeighbour(input: $input) { ${changed} } }`,
  withdrawNeighbour: `mutation Withdraw($input: WithdrawNeighbourInput!) { withdrawNeighbour(input: $input) { ${changed} } }`,
} as const;

const inputs: Readonly<Record<keyof typeof neighbourActs, Record<string, unknown>>> = {
  recordNeighbour: { residentId: noSuchId, givenOn: '2026-11-01', expiresOn: '2027-11-01', offers: [walkingOffer] },
  changeNeighbourOffers: { residentId: noSuchId, baseVersion: 1, offers: [walkingOffer] },
  pauseNeighbour: { residentId: noSuchId, baseVersion: 1, paused: true },
  withdrawNeighbour: { residentId: noSuchId, baseVersion: 1, on: '2026-11-01' },
};

/** Every root field about neighbours who want to do something, asked about nobody. */
export const neighbourOperations: readonly Operation[] = [
  { name: 'neighbours', document: neighboursDocument, variables: () => ({}) },
  { name: 'neighbour', document: neighbourDocument, variables: () => ({ residentId: noSuchId }) },
  ...Object.entries(neighbourActs).map(([name, document]) => ({
    name,
    document,
    variables: () => ({
      input: { idempotencyKey: crypto.randomUUID(), ...inputs[name as keyof typeof neighbourActs] },
    }),
  })),
];
