import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const agreements = { rule: 'SW-41', role, condition: worksOnOpenCase } as const;
const waiting = { rule: 'SW-42', role, condition: worksOnOpenCase } as const;

/** What a sociaal werker agrees with the client, and what the client waits for. */
export const agreementRows: Row[] = [
  mutationRow(agreements, ['recordAgreement', 'withdrawAgreement', 'markDiscussed'], 'in a case that has not been closed'),
  ...readRows(agreements, {
    AgreementRecorded: ['caseId', 'agreementId', 'version'],
    AgreementWithdrawn: ['caseId', 'agreementId', 'version'],
    NewerAgreement: ['caseId', 'agreement'],
    NetworkDiscussed: ['caseId', 'discussedOn'],
  }),
  mutationRow(waiting, ['recordWaiting', 'changeWaiting', 'endWaiting'], 'in a case that has not been closed'),
  ...readRows(waiting, { WaitingSaved: ['caseId', 'waitingId', 'version'], NewerWaiting: ['caseId', 'waiting'] }),
];
