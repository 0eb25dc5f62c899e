import { roles } from '@netwerk/domain';
import { innerColleague } from './conditions/inner-colleague.ts';
import { openedWithReason } from './conditions/opened-with-reason.ts';
import { worksOnOpenCase } from './conditions/works-on-open-case.ts';
import { caseFileFields, caseloadFields, networkFields, openingFields, viewerFields } from './policy/contract-fields.ts';
import type { PolicyRow, RowCondition } from './policy/policy-row.ts';

type Row = Omit<PolicyRow, 'hidden' | 'why'> & Partial<Pick<PolicyRow, 'hidden' | 'why'>>;

/** Rows for several types under one rule. `hidden` and its reason are given per type where there is one. */
function rowsFor(
  rule: string,
  condition: RowCondition,
  fieldsByType: Readonly<Record<string, readonly string[]>>,
  hiding: Readonly<Record<string, { hidden: readonly string[]; why: string }>> = {},
): Row[] {
  return Object.entries(fieldsByType).map(([subject, fields]) => ({
    rule, role: 'SOCIAL_WORKER', subject, action: 'READ', condition, fields, ...hiding[subject],
  }));
}

const everyRole: Row[] = roles.flatMap((role): Row[] => [
  { rule: 'ALL-1', role, subject: 'Query', action: 'READ', condition: 'self', fields: ['viewer'], why: 'who is logged in' },
  ...Object.entries(viewerFields).map(
    ([subject, fields]): Row => ({ rule: 'ALL-1', role, subject, action: 'READ', condition: 'self', fields }),
  ),
]);

const hiddenForColleagues = {
  ClientCase: { hidden: ['openings'], why: 'who else looked is for who has a role in the case' },
  ClientTie: {
    hidden: ['unsafe', 'endedBecause'],
    why: 'safety marks are for the own worker; an ending for safety would tell the same',
  },
};

const socialWorker: Row[] = [
  { rule: 'SW-1', role: 'SOCIAL_WORKER', subject: 'Query', action: 'READ', condition: worksOnOpenCase, fields: ['myClients'] },
  ...rowsFor('SW-1', worksOnOpenCase, caseloadFields),
  {
    rule: 'SW-2', role: 'SOCIAL_WORKER', subject: 'Query', action: 'READ', condition: worksOnOpenCase,
    fields: ['client', 'clientNetwork', 'clientNetworkComparison'],
  },
  ...rowsFor('SW-2', worksOnOpenCase, { ...caseFileFields, ...networkFields }),
  {
    rule: 'SW-3', role: 'SOCIAL_WORKER', subject: 'Query', action: 'READ', condition: openedWithReason,
    fields: ['client', 'clientNetwork', 'clientNetworkComparison'],
  },
  ...rowsFor('SW-3', openedWithReason, { ...caseFileFields, ...networkFields }, hiddenForColleagues),
  {
    rule: 'SW-4', role: 'SOCIAL_WORKER', subject: 'Mutation', action: 'DO', condition: innerColleague,
    fields: ['openColleagueClient'], why: 'with a reason, which the contact person sees',
  },
  ...rowsFor('SW-4', innerColleague, openingFields),
  ...rowsFor('SW-5', 'loggedIn', { Area: ['code', 'name'], PageInfo: ['hasNextPage', 'endCursor'] }),
];

/** THE table: who may ask for what, when, and what stays empty. Deny by default. */
export const policy: readonly PolicyRow[] = [...everyRole, ...socialWorker].map((row) => ({ hidden: [], why: '', ...row }));
