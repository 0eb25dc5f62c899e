import { openedWithReason } from '../../conditions/opened-with-reason.ts';
import { ownInnerTeam } from '../../conditions/own-inner-team.ts';
import { staysInTouch } from '../../conditions/stays-in-touch.ts';
import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const ownCase = { rule: 'CW-1', role, condition: worksOnOpenCase } as const;
const openedFile = { rule: 'CW-2', role, condition: openedWithReason } as const;
const ownTeam = { rule: 'CW-3', role, condition: ownInnerTeam } as const;
const inTouch = { rule: 'CW-4', role, condition: staysInTouch } as const;

const consultation = { rule: 'CW-5', role, condition: worksOnOpenCase } as const;

const consultationFields = {
  CaseForConsultation: [
    'caseId', 'months', 'asked', 'question', 'agreedInstead', 'goal', 'roles', 'scaling', 'mapOpen', 'circle', 'ties',
  ],
  ConsultationMember: ['word', 'kind', 'ring', 'outside', 'sector', 'goneBecause', 'support'],
  ConsultationSupport: ['kind', 'received', 'given'],
  ConsultationTie: ['one', 'other'],
  ConsultationScaling: ['direction', 'to', 'why'],
} as const;

const workFields = {
  CaseWork: [
    'caseId', 'openedOn', 'canWrite', 'canHandOver', 'texts', 'earlierTexts', 'roles', 'scaling', 'closing',
  ],
  CaseTexts: ['version', 'referrer', 'asked', 'question', 'agreedInstead', 'goal', 'legalGround', 'purpose'],
  EarlierCaseTexts: ['texts', 'replacedAt', 'replacedBy'],
  CaseRolePeriod: ['professionalId', 'name', 'accent', 'role', 'since', 'until', 'handoverWords'],
  ScalingEntry: ['id', 'direction', 'on', 'to', 'why'],
  CaseClosing: [
    'closedOn', 'outcome', 'words', 'lightContact', 'lookAgainOn', 'keptUntil', 'canReopen',
  ],
} as const;

const hiddenForColleagues = {
  CaseRolePeriod: { hidden: ['handoverWords'], why: 'what is said at a handover is for who takes over' },
};

const colleagueFields = { CaseColleague: ['professionalId', 'name', 'shell', 'accent', 'self'] } as const;

const acts = [
  'changeCase', 'recordScaling', 'assignCaseRole', 'endCaseRole', 'handOverContact', 'closeCase', 'reopenCase',
] as const;

const actAnswers = {
  CaseChanged: ['caseId', 'version'],
  NewerCaseTexts: ['texts', 'changedAt', 'changedBy'],
  ScalingRecorded: ['caseId', 'scalingId'],
  CaseRolesChanged: ['caseId'],
  CaseClosed: ['caseId', 'closedOn', 'keptUntil'],
  CaseReopened: ['caseId'],
} as const;

const openingAnswers = {
  CaseTeam: ['id', 'name', 'areas', 'colleagues'],
  CaseOpened: ['caseId', 'mine'],
  CaseAlreadyOpen: ['caseId', 'fullName', 'mine'],
  ResidentLooksAlike: ['choices'],
  LookAlike: ['residentId', 'fullName', 'area'],
} as const;

const closedFields = {
  ClosedClient: [
    'caseId', 'residentId', 'fullName', 'area', 'addressHidden', 'closedOn', 'outcome', 'lightContact', 'lookAgainOn',
    'due', 'keptUntil',
  ],
  LookAgainPlanned: ['caseId', 'lookAgainOn'],
} as const;

/** The work in a case, from its opening to long after its closing. */
export const caseWorkRows: Row[] = [
  queryRow(ownCase, ['caseWork', 'caseColleagues']),
  ...readRows(ownCase, { ...workFields, ...colleagueFields }),
  mutationRow(ownCase, acts, 'in an open case; the contact is handed over by contactpersoon or regisseur'),
  ...readRows(ownCase, actAnswers),
  queryRow(consultation, ['caseForConsultation'], 'words in the place of names and places'),
  ...readRows(consultation, consultationFields),
  queryRow(openedFile, ['caseWork']),
  ...readRows(openedFile, workFields, hiddenForColleagues),
  queryRow(ownTeam, ['caseTeams']),
  mutationRow(ownTeam, ['openCase'], 'for a resident in an area of this team'),
  ...readRows(ownTeam, { ...openingAnswers, ...colleagueFields }),
  queryRow(inTouch, ['closedClients']),
  mutationRow(inTouch, ['planLookAgain']),
  ...readRows(inTouch, closedFields),
];
