import { innerColleague } from '../../conditions/inner-colleague.ts';
import { openedWithReason } from '../../conditions/opened-with-reason.ts';
import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { caseFileFields, caseloadFields, importOriginFields, networkFields, openingFields } from '../contract-fields.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const ownClients = { rule: 'SW-1', role, condition: worksOnOpenCase } as const;
const ownFile = { rule: 'SW-2', role, condition: worksOnOpenCase } as const;
const openedFile = { rule: 'SW-3', role, condition: openedWithReason } as const;
const opening = { rule: 'SW-4', role, condition: innerColleague } as const;

const hiddenForColleagues = {
  ClientCase: { hidden: ['openings'], why: 'who else looked is for who has a role in the case' },
  ClientTie: {
    hidden: ['unsafe', 'endedBecause'],
    why: 'safety marks are for the own worker; an ending for safety would tell the same',
  },
};

const hiddenForStandIn = {
  ClientTie: {
    hidden: ['unsafe', 'endedBecause'],
    why: 'safety is for who must know: contactpersoon, duo and regisseur (SW-56); an ending for safety would tell the same',
  },
};

/** How a sociaal werker comes by a client's file, and what she reads there. */
export const caseReadingRows: Row[] = [
  queryRow(ownClients, ['myClients']),
  ...readRows(ownClients, caseloadFields),
  queryRow(ownFile, ['client', 'clientNetwork', 'clientNetworkComparison']),
  ...readRows(ownFile, { ...caseFileFields, ...networkFields }, hiddenForStandIn),
  queryRow(openedFile, ['client', 'clientNetwork', 'clientNetworkComparison']),
  ...readRows(openedFile, { ...caseFileFields, ...networkFields }, hiddenForColleagues),
  mutationRow(opening, ['openColleagueClient'], 'with a reason, which the contact person sees'),
  ...readRows(opening, openingFields),
  ...readRows({ rule: 'SW-5', role, condition: 'loggedIn' }, {
    Area: ['code', 'name'],
    PageInfo: ['hasNextPage', 'endCursor'],
    ImportOrigin: importOriginFields,
  }),
];
