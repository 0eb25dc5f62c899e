import { ownInnerTeam } from '../../conditions/own-inner-team.ts';
import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const steps = { rule: 'SW-52', role, condition: worksOnOpenCase } as const;
const colleagues = { rule: 'SW-53', role, condition: ownInnerTeam } as const;

/** The steps that were taken up: for who has a role in the case. Who looked in with a reason sees none of them. */
const stepReading: Row[] = [
  queryRow(steps, ['clientSteps', 'step', 'mySteps', 'stepsDue', 'contactHandovers'], 'steps of cases of which the caller works on today'),
  ...readRows(steps, {
    ClientSteps: ['caseId', 'steps'],
    Step: [
      'id', 'caseId', 'version', 'clientCallName', 'clientFullName', 'kind', 'ruleId', 'ruleVersion', 'state', 'title',
      'saidWords', 'introducer', 'agreedOn', 'introduceOn', 'introducedOn', 'firstLookBackOn', 'secondLookBackOn', 'dueOn',
      'plannedEndOn', 'plannedEndWords', 'stoppedOn', 'endedOn', 'endedBecause', 'mayEndBecause', 'basedOn', 'party', 'via',
      'namesShared', 'onMapMemberId', 'mapProposal', 'moments',
    ],
    StepMoment: ['id', 'kind', 'on', 'how', 'words', 'helpWords'],
    StepParty: ['kind', 'name', 'memberId', 'initiativeId'],
    StepMapProposal: ['memberKind', 'sector', 'ring', 'supportKinds', 'gives', 'lifeDomain'],
    OpportunityFact: ['text', 'on'],
    MySteps: ['on', 'steps', 'counts', 'since'],
    StepConnection: ['edges', 'pageInfo', 'totalCount'],
    StepEdge: ['cursor', 'node'],
    StepSummary: [
      'id', 'caseId', 'version', 'clientCallName', 'clientFullName', 'title', 'introducer', 'state', 'group', 'dueOn',
      'introducedOn', 'firstLookBackOn', 'secondLookBackOn', 'stoppedOn',
    ],
    StepGroupCount: ['group', 'count'],
    StepsSince: ['from', 'goWell', 'stopped', 'endedWithThanks'],
    StepsDue: ['overdue', 'today'],
    ContactHandover: [
      'caseId', 'clientCallName', 'clientFullName', 'contactPersonName', 'own', 'reason', 'from', 'until', 'text', 'advice',
      'colleagues',
    ],
    HandoverColleague: ['professionalId', 'name', 'known', 'knownVia'],
  }, { StepParty: { hidden: [], why: 'somebody of the open layer is named only while both agreed to it (A2)' } }),
];

const stepActs: Row[] = [
  mutationRow(
    steps,
    [
      'introduceStep', 'rescheduleStep', 'lookBackOnStep', 'reportStepStopped', 'endStep', 'shareStepNames', 'recordStepOnMap',
      'postponeContactHandover',
    ],
    'in a case that has not been closed',
  ),
  ...readRows(steps, {
    StepSaved: ['caseId', 'stepId', 'version', 'state', 'dueOn'],
    NewerStep: ['caseId', 'step'],
    ContactHandoverPostponed: ['caseId', 'until'],
  }),
];

/** When a colleague leaves, is away or has room: written by the colleague, or by who works in the same binnenschil. */
const availabilityRows: Row[] = [
  queryRow(colleagues, ['availability'], 'the own, and of the own binnenschil'),
  mutationRow(colleagues, ['recordAvailability'], 'the own, and of the own binnenschil'),
  ...readRows(colleagues, {
    Availability: ['professionalId', 'version', 'leavesOn', 'awayFrom', 'awayUntil', 'roomFrom'],
    AvailabilityRecorded: ['professionalId', 'version'],
    NewerAvailability: ['availability'],
  }),
];

export const stepRows: Row[] = [...stepReading, ...stepActs, ...availabilityRows];
