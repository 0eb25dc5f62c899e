import { neighbourOperations } from './neighbour-operations.ts';
import type { Operation } from './operations.ts';
import {
  addProfessionalDocument,
  choicesDocument,
  keepingDocument,
  professionalActs,
  professionalDocument,
  professionalsDocument,
  teamDocument,
  teamsDocument,
  type ProfessionalAct,
} from './professional-operations.ts';
import {
  actDocument,
  contactDocument,
  registerDocument,
  volunteerDocument,
  volunteersDocument,
  type VolunteerAct,
} from './volunteer-operations.ts';

const id = 'no-such';
const day = '2026-01-01';
const input = (given: Record<string, unknown>) => (): Record<string, unknown> => ({
  input: { idempotencyKey: crypto.randomUUID(), ...given },
});

const professionalInputs: Readonly<Record<ProfessionalAct, Record<string, unknown>>> = {
  changeProfessional: { callName: 'A', familyName: 'B', organisationId: id },
  setExpertises: { codes: [] },
  recordRegistration: { kind: 'SKJ', endsOn: day },
  removeRegistration: { kind: 'SKJ' },
  joinTeam: { teamId: id, shell: 'INNER', from: day },
  leaveTeam: { teamId: id, on: day },
  setFixedContact: { teamId: id, since: day },
  endFixedContact: { teamId: id, on: day },
};

const volunteerInputs: Readonly<Record<VolunteerAct, Record<string, unknown>>> = {
  changeVolunteer: { peopleLimit: 1 },
  handOverVolunteer: { guideId: id, from: day },
  pauseVolunteer: { until: '2030-01-01' },
  endVolunteerPause: {},
  planVolunteerCall: { callOn: null },
  stopVolunteer: { on: day },
};

const none = (): Record<string, unknown> => ({});

/** Every root field about teams, professionals, volunteers, acquaintances and finding a resident, asked about nobody. */
export const peopleOperations: readonly Operation[] = [
  ...neighbourOperations,
  { name: 'teams', document: teamsDocument, variables: none },
  { name: 'team', document: teamDocument, variables: () => ({ teamId: id }) },
  { name: 'professionals', document: professionalsDocument, variables: () => ({ first: 5 }) },
  { name: 'professional', document: professionalDocument, variables: () => ({ professionalId: id }) },
  { name: 'professionalChoices', document: choicesDocument, variables: none },
  {
    name: 'addProfessional',
    document: addProfessionalDocument,
    variables: input({ callName: 'A', familyName: 'B', organisationId: id }),
  },
  ...professionalActs.map((name) => ({
    name,
    document: keepingDocument(name),
    variables: input({ professionalId: id, baseVersion: 1, ...professionalInputs[name] }),
  })),
  { name: 'volunteers', document: volunteersDocument, variables: none },
  { name: 'volunteer', document: volunteerDocument, variables: () => ({ volunteerId: id }) },
  { name: 'possibleGuides', document: '{ possibleGuides { professionalId name self } }', variables: none },
  { name: 'ownAreas', document: '{ ownAreas { code name } }', variables: none },
  {
    name: 'registerVolunteer',
    document: registerDocument,
    variables: input({ residentId: id, since: day, peopleLimit: 1 }),
  },
  ...(Object.keys(volunteerInputs) as VolunteerAct[]).map((name) => ({
    name,
    document: actDocument(name),
    variables: input({ volunteerId: id, baseVersion: 1, ...volunteerInputs[name] }),
  })),
  {
    name: 'noteVolunteerContact',
    document: contactDocument,
    variables: input({ volunteerId: id, on: day, note: 'x' }),
  },
  {
    name: 'findResidents',
    document: '{ findResidents(search: "niemand") { residentId fullName area { code name } } }',
    variables: none,
  },
  {
    name: 'myAcquaintances',
    document: '{ myAcquaintances { kind targetId name area { code name } since until via } }',
    variables: none,
  },
  {
    name: 'initiativeAcquaintances',
    document: `{ initiativeAcquaintances(initiativeId: "${id}") { professionalId name accent self since via } }`,
    variables: none,
  },
  {
    name: 'recordAcquaintance',
    document: `mutation Record($input: RecordAcquaintanceInput!) { recordAcquaintance(input: $input) { __typename
      ... on AcquaintanceRecorded { targetId } ... on AlreadyAcquainted { targetId since } } }`,
    variables: input({ kind: 'RESIDENT', targetId: id, since: day }),
  },
  {
    name: 'endAcquaintance',
    document: 'mutation End($input: EndAcquaintanceInput!) { endAcquaintance(input: $input) { targetId } }',
    variables: input({ kind: 'RESIDENT', targetId: id, on: day }),
  },
];
