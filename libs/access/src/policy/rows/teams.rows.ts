import type { Role } from '@netwerk/domain';
import { importOriginFields } from '../contract-fields.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const fields = {
  TeamSummary: ['id', 'name', 'own', 'areas', 'inner', 'outer'],
  Team: [
    'id', 'name', 'areas', 'inner', 'outer', 'lifeDomains', 'expertises', 'partnerContacts', 'fixedContacts', 'origin',
  ],
  TeamMember: ['professionalId', 'name', 'accent', 'organisation', 'since', 'until'],
  TeamExpertise: ['expertise', 'members'],
  TeamExpert: ['professionalId', 'name', 'shell'],
  TeamLiaison: ['organisationId', 'organisation', 'professionalId', 'name'],
  FixedContact: ['professionalId', 'name', 'accent', 'organisation', 'since'],
  Expertise: ['code', 'nameNl', 'nameEn'],
  Professional: [
    'id', 'version', 'callName', 'familyName', 'fullName', 'accent', 'background', 'organisation', 'expertises',
    'registrations', 'memberships', 'liaisons', 'fixedContactFor', 'origin',
  ],
  ProfessionalOrganisation: ['organisationId', 'name'],
  Registration: ['kind', 'endsOn', 'endsSoon'],
  TeamMembership: ['teamId', 'team', 'shell', 'since', 'until'],
  ProfessionalFixedContact: ['teamId', 'team', 'since'],
  ProfessionalConnection: ['edges', 'pageInfo', 'totalCount'],
  ProfessionalEdge: ['cursor', 'node'],
  ProfessionalSummary: [
    'id', 'fullName', 'accent', 'organisation', 'expertises', 'memberships', 'endingRegistration',
  ],
  ProfessionalChoices: ['organisations', 'teams', 'expertises'],
  ProfessionalTeam: ['teamId', 'name'],
  ImportOrigin: importOriginFields,
  Area: ['code', 'name'],
  PageInfo: ['hasNextPage', 'endCursor'],
} as const;

function reading(rule: string, role: Role): Row[] {
  const readers = { rule, role, condition: 'loggedIn' } as const;
  return [
    queryRow(readers, ['teams', 'team', 'professionals', 'professional', 'professionalChoices'], 'colleagues, nothing about clients'),
    ...readRows(readers, fields),
  ];
}

const keepers = { rule: 'TEAM-4', role: 'ADMINISTRATOR', condition: 'loggedIn' } as const;

/** Teams and professionals: read by who works with residents, kept by the functioneel beheerder. */
export const teamRows: Row[] = [
  ...reading('TEAM-1', 'SOCIAL_WORKER'),
  ...reading('TEAM-2', 'COMMUNITY_CONNECTOR'),
  ...reading('TEAM-3', 'ADMINISTRATOR'),
  mutationRow(keepers, [
    'addProfessional', 'changeProfessional', 'setExpertises', 'recordRegistration', 'removeRegistration', 'joinTeam',
    'leaveTeam', 'setFixedContact', 'endFixedContact',
  ]),
  ...readRows(keepers, { ProfessionalChanged: ['professionalId', 'version'], NewerProfessional: ['newer'] }),
];
