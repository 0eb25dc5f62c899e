import type { IsoDate } from '@netwerk/domain';
import type { AgreementRow } from '@netwerk/graph';

interface NewerAgreement {
  readonly __typename: 'NewerAgreement';
  readonly caseId: string;
  readonly agreement: AgreementRow;
}

interface Written<Name extends string> {
  readonly __typename: Name;
  readonly caseId: string;
  readonly agreementId: string;
  readonly version: number;
}

/** What became of recording an agreement; the contract's union. */
export type RecordingResult = Written<'AgreementRecorded'> | NewerAgreement;

/** What became of taking one back. */
export type WithdrawalResult = Written<'AgreementWithdrawn'> | NewerAgreement;

export interface DiscussedResult {
  readonly __typename: 'NetworkDiscussed';
  readonly caseId: string;
  readonly discussedOn: IsoDate;
}
