import type { CaseOutcome, IsoDate, LegalGround, ScalingDirection } from '@netwerk/domain';

export interface CaseRow {
  id: string;
  openedOn: IsoDate;
  closedOn?: IsoDate;
  referrer?: string;
  asked: string;
  question: string;
  agreedInstead?: string;
  goal?: string;
  legalGround: LegalGround;
  purpose: string;
  lookAgainOn?: IsoDate;
  outcome?: CaseOutcome;
  outcomeWords?: string;
  lightContactWords?: string;
  discussedOn?: IsoDate;
  version: number;
}

export interface AgreementRow {
  id: string;
  kind: 'I1' | 'I2' | 'A1' | 'A2' | 'N';
  givenOn: IsoDate;
  expiresOn: IsoDate;
  withdrawnOn?: IsoDate;
}

export interface ScalingEntryRow {
  id: string;
  direction: ScalingDirection;
  on: IsoDate;
  to: string;
  why: string;
  recordedAt: string;
  recordedBy: string;
}

export interface WaitingEntryRow {
  id: string;
  forWhat: string;
  since: IsoDate;
  bridgedBy?: string;
  expectedOn?: IsoDate;
}
