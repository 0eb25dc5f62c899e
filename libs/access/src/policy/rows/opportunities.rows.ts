import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const opportunities = { rule: 'SW-50', role, condition: worksOnOpenCase } as const;
const deciding = { rule: 'SW-51', role, condition: worksOnOpenCase } as const;

/** Kansen around a client: for who has a role in the case. A colleague who only looked in does not search for others. */
export const opportunityRows: Row[] = [
  queryRow(opportunities, ['clientOpportunities']),
  ...readRows(opportunities, {
    ClientOpportunities: ['caseId', 'on', 'lookingAgreement', 'opportunities', 'hints'],
    Opportunity: [
      'id',
      'kind',
      'ruleId',
      'ruleVersion',
      'title',
      'what',
      'why',
      'viaWhom',
      'feasible',
      'basedOn',
      'uncertain',
      'flags',
      'agreementsNeeded',
      'shape',
      'label',
      'sector',
      'memberId',
      'viaMemberId',
      'initiativeId',
      'effect',
    ],
    OpportunityFact: ['text', 'on'],
    OpportunityFlag: ['code', 'text'],
    OpportunityAgreement: ['kind', 'text'],
    OpportunityEffect: ['adds', 'supportKinds', 'lifeDomain', 'gives', 'lightensMemberId'],
    OpportunityHint: ['topic', 'text'],
  }),
  mutationRow(deciding, ['agreeStep', 'declineOpportunity', 'postponeOpportunity'], 'in a case that has not been closed'),
  ...readRows(deciding, {
    StepAgreed: ['caseId', 'stepId', 'version'],
    OpportunityGone: ['caseId', 'message'],
    OpportunityTakenUp: ['caseId', 'stepId'],
    OpportunityPutAside: ['caseId', 'decisionId', 'until'],
  }),
];
