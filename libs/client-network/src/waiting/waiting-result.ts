import type { WaitingRow } from '@netwerk/graph';

export interface WaitingSaved {
  readonly __typename: 'WaitingSaved';
  readonly caseId: string;
  readonly waitingId: string;
  readonly version: number;
}

/** What became of a change; the contract's union. */
export type WaitingResult =
  WaitingSaved | { readonly __typename: 'NewerWaiting'; readonly caseId: string; readonly waiting: WaitingRow };
