import type { Role } from '@netwerk/domain';
import { importOriginFields } from '../contract-fields.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

/** The sociale kaart holds what anybody in the neighbourhood may know. Organisers stand in it as far as they agreed to. */
const initiativeFields = {
  Directory: ['initiativeCount', 'organisationCount', 'areas', 'organisations'],
  DirectoryArea: ['code', 'name', 'level'],
  InitiativeConnection: [
    'edges', 'pageInfo', 'totalCount', 'position', 'hasPreviousPage', 'previousAfter', 'facets',
  ],
  InitiativeEdge: ['cursor', 'node'],
  InitiativeSummary: [
    'id', 'name', 'summary', 'areas', 'rhythm', 'supportKinds', 'state', 'pausedUntil', 'places', 'taken', 'waitingWeeks',
    'seeks', 'organiserCount', 'supported', 'checkedOn', 'checkedLongAgo',
  ],
  InitiativeFacets: ['areas', 'lifeDomains', 'supportKinds', 'withPlace', 'wheelchair', 'checkedLongAgo'],
  AreaFacet: ['area', 'near', 'count'],
  LifeDomainFacet: ['lifeDomain', 'count'],
  SupportKindFacet: ['supportKind', 'count'],
  Initiative: [
    'id', 'version', 'name', 'kind', 'summary', 'description', 'searchWords', 'areas', 'location', 'rhythm', 'slots', 'cost',
    'wheelchair', 'accessibility', 'languages', 'food', 'phone', 'supportKinds', 'lifeDomains', 'places', 'taken',
    'waitingWeeks', 'seeks', 'state', 'pausedUntil', 'organiserCount', 'organisers', 'supporters', 'acquaintances',
    'organisation', 'checkedOn', 'checkedBy', 'checkedLongAgo', 'history', 'interests', 'seeksInterests', 'onlyFor',
    'latitude', 'longitude', 'origin',
  ],
  WeeklySlot: ['weekday', 'from', 'until', 'weeks'],
  InitiativeOrganiser: ['id', 'name', 'role', 'phone', 'stopsOn'],
  InitiativeSupporter: ['id', 'name', 'accent', 'words', 'since', 'me'],
  InitiativeAcquaintance: ['name', 'since', 'via'],
  InitiativeEvent: ['at', 'kind', 'field', 'before', 'after', 'by'],
  InitiativeReference: ['id', 'name', 'summary', 'areas'],
  OrganisationReference: ['id', 'name'],
  ImportOrigin: importOriginFields,
  PageInfo: ['hasNextPage', 'endCursor'],
} as const satisfies Record<string, readonly string[]>;

const keepingFields = {
  InitiativeSaved: ['id', 'version'],
  LookAlikeInitiatives: ['initiatives'],
  NewerInitiative: ['initiative'],
} as const satisfies Record<string, readonly string[]>;

const organisationFields = {
  OrganisationConnection: ['edges', 'pageInfo', 'totalCount'],
  OrganisationEdge: ['cursor', 'node'],
  OrganisationSummary: ['id', 'name', 'kind', 'phone', 'partnerContactNames', 'initiativeCount'],
  Organisation: [
    'id', 'version', 'name', 'kind', 'phone', 'email', 'website', 'reachable', 'partnerContacts', 'initiatives', 'origin',
  ],
  PartnerContact: ['professionalId', 'name', 'accent', 'teams'],
} as const satisfies Record<string, readonly string[]>;

const organisationKeepingFields = {
  PartnerContactChoice: ['professionalId', 'name', 'teams'],
  OrganisationSaved: ['id', 'version'],
  NewerOrganisation: ['organisation'],
} as const satisfies Record<string, readonly string[]>;

const keeping = ['addInitiative', 'changeInitiative', 'confirmInitiative', 'setInitiativeState'];
const supporting = ['supportInitiative', 'stopSupportingInitiative'];

/** Reading the sociale kaart, and keeping its initiatives up to date. */
function keeperRows(role: Role, prefix: string): Row[] {
  const reading = { rule: `${prefix}-30`, role, condition: 'loggedIn' } as const;
  const keepingRule = { rule: `${prefix}-31`, role, condition: 'loggedIn' } as const;
  return [
    queryRow(reading, ['directory', 'initiatives', 'initiative', 'organisations', 'organisation'], 'what the neighbourhood has'),
    ...readRows(reading, { ...initiativeFields, ...organisationFields }),
    mutationRow(keepingRule, keeping, 'who knows the neighbourhood keeps it up to date; every change names who made it'),
    ...readRows(keepingRule, keepingFields),
  ];
}

/** Who works in the neighbourhood can say that they support an initiative. */
function supporterRows(role: Role, prefix: string): Row[] {
  return [mutationRow({ rule: `${prefix}-32`, role, condition: 'self' }, supporting, 'for oneself only')];
}

const administration = { rule: 'AD-33', role: 'ADMINISTRATOR', condition: 'loggedIn' } as const;

/** Managers and the privacy officer have no row here: they look nothing up in the sociale kaart. */
export const directoryRows: Row[] = [
  ...keeperRows('SOCIAL_WORKER', 'SW'),
  ...supporterRows('SOCIAL_WORKER', 'SW'),
  ...keeperRows('COMMUNITY_CONNECTOR', 'CC'),
  ...supporterRows('COMMUNITY_CONNECTOR', 'CC'),
  ...keeperRows('ADMINISTRATOR', 'AD'),
  queryRow(administration, ['partnerContactChoices']),
  mutationRow(administration, ['addOrganisation', 'changeOrganisation'], 'organisations are kept by the beheerder'),
  ...readRows(administration, organisationKeepingFields),
];
