import type { Operation } from './operations.ts';

const area = 'areas { code name level }';

export const initiativeFields = `id version name kind summary description searchWords ${area} location rhythm
  slots { weekday from until weeks } cost wheelchair accessibility languages food phone supportKinds lifeDomains places taken
  waitingWeeks seeks state pausedUntil organiserCount organisers { id name role phone stopsOn }
  supporters { id name accent words since me } acquaintances { name since via } organisation { id name } checkedOn checkedBy
  checkedLongAgo interests seeksInterests onlyFor latitude longitude history { at kind field before after by }`;

const organisationFields = `id version name kind phone email website reachable
  partnerContacts { professionalId name accent teams } initiatives { id name summary ${area} }`;

const changed = `{ __typename ... on InitiativeSaved { id version } ... on NewerInitiative { initiative { ${initiativeFields} } } }`;

export const documents = {
  directory: `query Directory { directory { initiativeCount organisationCount ${area} organisations { id name } } }`,
  initiatives: `query Initiatives($filter: InitiativeFilter, $order: InitiativeOrder!, $first: Int!, $after: String) {
    initiatives(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount position hasPreviousPage previousAfter pageInfo { hasNextPage endCursor }
      edges { cursor node { id name summary ${area} rhythm supportKinds state pausedUntil places taken waitingWeeks seeks
        organiserCount supported checkedOn checkedLongAgo } }
      facets { areas { area { code name level } near count } lifeDomains { lifeDomain count } supportKinds { supportKind count }
        withPlace wheelchair checkedLongAgo } } }`,
  initiative: `query Initiative($id: ID!) { initiative(id: $id) { ${initiativeFields} } }`,
  addInitiative: `mutation Add($input: AddInitiativeInput!) { addInitiative(input: $input) { __typename
    ... on InitiativeSaved { id version } ... on LookAlikeInitiatives { initiatives { id name summary ${area} } } } }`,
  changeInitiative: `mutation Change($input: ChangeInitiativeInput!) { changeInitiative(input: $input) ${changed} }`,
  confirmInitiative: `mutation Confirm($input: ConfirmInitiativeInput!) { confirmInitiative(input: $input) ${changed} }`,
  setInitiativeState: `mutation SetState($input: SetInitiativeStateInput!) { setInitiativeState(input: $input) ${changed} }`,
  supportInitiative: `mutation Support($input: SupportInitiativeInput!) { supportInitiative(input: $input) { id version } }`,
  stopSupportingInitiative: `mutation Stop($input: StopSupportingInitiativeInput!) {
    stopSupportingInitiative(input: $input) { id version } }`,
  organisations: `query Organisations($search: String) { organisations(search: $search) { totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id name kind phone partnerContactNames initiativeCount } } } }`,
  organisation: `query Organisation($id: ID!) { organisation(id: $id) { ${organisationFields} } }`,
  partnerContactChoices: `query Choices { partnerContactChoices { professionalId name teams } }`,
  addOrganisation: `mutation AddOrganisation($input: AddOrganisationInput!) { addOrganisation(input: $input) { id version } }`,
  changeOrganisation: `mutation ChangeOrganisation($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { __typename
    ... on OrganisationSaved { id version } ... on NewerOrganisation { organisation { ${organisationFields} } } } }`,
} as const;

export type DirectoryField = keyof typeof documents;

/** Facts of an initiative that are right, in these gebieden. */
export function rightFacts(areaCodes: readonly string[], facts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ name: 'Eettafel', kind: 'ACTIVITY', rhythm: 'maandag 12.00', areaCodes, slots: [], supportKinds: ['COMPANY'] },
    ...{ lifeDomains: ['SOCIAL'], taken: 0, organiserCount: 2 },
    ...facts,
  };
}

/** The first page of a list of initiatives. */
export const firstPage = { order: 'NEAREST', first: 20, after: null } as const;

const rightOrganisation = { name: 'Kredietbank', kind: 'CREDIT_BANK', partnerContactIds: [] };

/** Variables with which each root field of the sociale kaart is asked for something that is not there. */
const variablesOf: Readonly<Record<DirectoryField, () => Record<string, unknown>>> = {
  directory: () => ({}),
  initiatives: () => ({ filter: { search: 'xqzy' }, ...firstPage }),
  initiative: () => ({ id: 'none' }),
  addInitiative: () => ({ input: act({ facts: rightFacts(['none']), isAnother: false }) }),
  changeInitiative: () => ({ input: act({ id: 'none', baseVersion: 1, facts: rightFacts(['none']) }) }),
  confirmInitiative: () => ({ input: act({ id: 'none', baseVersion: 1 }) }),
  setInitiativeState: () => ({ input: act({ id: 'none', baseVersion: 1, state: 'OPEN' }) }),
  supportInitiative: () => ({ input: act({ id: 'none' }) }),
  stopSupportingInitiative: () => ({ input: act({ id: 'none' }) }),
  organisations: () => ({ search: 'xqzy' }),
  organisation: () => ({ id: 'none' }),
  partnerContactChoices: () => ({}),
  addOrganisation: () => ({ input: act({ facts: { ...rightOrganisation, name: '' } }) }),
  changeOrganisation: () => ({ input: act({ id: 'none', baseVersion: 1, facts: rightOrganisation }) }),
};

/** Every root field of the sociale kaart, asked for in full. */
export const directoryOperations: readonly Operation[] = (Object.keys(documents) as DirectoryField[]).map((name) => ({
  name,
  document: documents[name],
  variables: variablesOf[name],
}));

/** An input with a key of its own. */
export function act(input: Record<string, unknown>): Record<string, unknown> {
  return { idempotencyKey: crypto.randomUUID(), ...input };
}
