import type { IsoDate } from '../shared/dates.ts';

/** I1: a network map may be kept. I2: this kind of help may be looked for. */
export const agreementKinds = ['I1', 'I2'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** What a client agreed to, and until when. */
export interface DatedAgreement {
  readonly kind: AgreementKind;
  readonly givenOn: IsoDate;
  /** First day on which it no longer holds. */
  readonly expiresOn: IsoDate;
  /** Taken back by the client: holds no longer from this day on. */
  readonly withdrawnOn: IsoDate | null;
  /** The day on which a newer agreement of this kind took its place. */
  readonly replacedOn: IsoDate | null;
}

/** MISSING: never given. EXPIRED: nobody took it back, but it has to be asked again. */
export const agreementStates = ['VALID', 'EXPIRED', 'WITHDRAWN', 'MISSING'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How one kind of agreement stands on a day. */
export interface AgreementStanding {
  readonly state: AgreementState;
  /** The first day on which it does not hold (any more): its end, or the day of the withdrawal; null when it is missing. */
  readonly until: IsoDate | null;
}
