import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const reading = { rule: 'SW-54', role, condition: worksOnOpenCase } as const;
const recording = { rule: 'SW-55', role, condition: worksOnOpenCase } as const;

const facts = {
  ClientFacts: [
    'caseId', 'callName', 'needs', 'interests', 'freeTimes', 'talents', 'memberOffers', 'avoided', 'knownMembers', 'putAside',
  ],
  ClientNeed: [
    'id', 'version', 'words', 'supportKind', 'lifeDomain', 'interest', 'handlesMoney', 'withWhom', 'stepFree', 'mostMetres',
    'since', 'confirmedOn', 'state', 'endedOn', 'recordedBy',
  ],
  ClientInterest: ['interest', 'since'],
  ClientFreeTime: ['id', 'weekday', 'from', 'until'],
  ClientOffer: [
    'id', 'version', 'words', 'supportKind', 'lifeDomain', 'interest', 'handlesMoney', 'at', 'since', 'confirmedOn', 'until',
    'recordedBy',
  ],
  MemberOffer: ['memberId', 'callName', 'offer'],
  AvoidedParty: ['id', 'kind', 'partyId', 'name', 'since', 'recordedBy'],
  KnownMember: ['memberId', 'callName', 'personId', 'fullName', 'professional', 'since', 'recordedBy'],
  PutAsideOpportunity: [
    'decisionId', 'kind', 'decision', 'reason', 'saidBy', 'words', 'on', 'until', 'about', 'recordedBy',
  ],
  DirectoryPerson: ['personId', 'fullName', 'professional', 'area', 'work'],
} as const;

const acts = [
  'recordNeed', 'changeNeed', 'endNeed', 'changeInterests', 'changeFreeTimes', 'recordTalent', 'changeTalent', 'endTalent',
  'recordMemberOffer', 'endMemberOffer', 'avoidParty', 'allowParty', 'identifyMember', 'unidentifyMember',
  'withdrawDecision',
];

/** What the kansen rest on, told in a file. A colleague who only looked in sees none of it. */
export const clientFactRows: Row[] = [
  queryRow(reading, ['clientFacts']),
  queryRow(reading, ['findDirectoryPeople'], 'residents of the own areas and professionals; whether somebody is a client is never part of it'),
  ...readRows(reading, facts),
  mutationRow(recording, acts, 'in a case that has not been closed'),
  ...readRows(recording, {
    NeedSaved: ['caseId', 'needId', 'version'],
    NewerNeed: ['caseId', 'need'],
    InterestsChanged: ['caseId', 'interests'],
    FreeTimesChanged: ['caseId', 'count'],
    OfferSaved: ['caseId', 'offerId', 'version'],
    NewerOffer: ['caseId', 'offer'],
    PartyAvoided: ['caseId', 'avoidanceId'],
    PartyAllowed: ['caseId', 'avoidanceId'],
    MemberIdentified: ['caseId', 'memberId', 'personId'],
    MemberKnownAlready: ['caseId', 'memberId', 'personId'],
    MemberUnidentified: ['caseId', 'memberId'],
    DecisionWithdrawn: ['caseId', 'decisionId'],
  }),
];
