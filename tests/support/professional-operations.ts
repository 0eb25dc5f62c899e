const facts = `id version callName familyName fullName accent background organisation { organisationId name }
  expertises { code nameNl nameEn } registrations { kind endsOn endsSoon } memberships { teamId team shell since until }
  liaisons { organisationId name } fixedContactFor { teamId team since }`;

export const teamsDocument = 'query Teams { teams { id name own areas { code name } inner outer } }';
export const teamDocument = `query Team($teamId: ID!) { team(teamId: $teamId) { id name areas { code name }
  inner { professionalId name accent organisation since until } outer { professionalId name accent organisation since until }
  lifeDomains expertises { expertise { code nameNl nameEn } members { professionalId name shell } }
  partnerContacts { organisationId organisation professionalId name }
  fixedContacts { professionalId name accent organisation since } } }`;
export const professionalDocument = `query Professional($professionalId: ID!) {
  professional(professionalId: $professionalId) { ${facts} } }`;
export const professionalsDocument = `query Professionals($filter: ProfessionalFilter, $first: Int!, $after: String) {
  professionals(filter: $filter, first: $first, after: $after) { edges { cursor node { id fullName accent organisation
    expertises { code nameNl nameEn } memberships { teamId team shell since until }
    endingRegistration { kind endsOn endsSoon } } } pageInfo { hasNextPage endCursor } totalCount } }`;
export const choicesDocument = `query Choices { professionalChoices { organisations { organisationId name }
  teams { teamId name } expertises { code nameNl nameEn } } }`;
export const addProfessionalDocument =
  'mutation Add($input: AddProfessionalInput!) { addProfessional(input: $input) { professionalId version } }';

const inputs = {
  changeProfessional: 'ChangeProfessionalInput',
  setExpertises: 'SetExpertisesInput',
  recordRegistration: 'RecordRegistrationInput',
  removeRegistration: 'RemoveRegistrationInput',
  joinTeam: 'JoinTeamInput',
  leaveTeam: 'LeaveTeamInput',
  setFixedContact: 'SetFixedContactInput',
  endFixedContact: 'EndFixedContactInput',
} as const;

export type ProfessionalAct = keyof typeof inputs;

export function keepingDocument(act: ProfessionalAct): string {
  return `mutation Keep($input: ${inputs[act]}!) { ${act}(input: $input) { __typename
    ... on ProfessionalChanged { professionalId version } ... on NewerProfessional { newer { ${facts} } } } }`;
}

export const professionalActs = Object.keys(inputs) as ProfessionalAct[];
