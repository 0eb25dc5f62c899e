import type { EndReason, Frequency, GoneReason, Ring, SupportKind } from '../shared/codes.ts';
import type { IsoDate } from '../shared/dates.ts';

/** One line of what happened with a member, in the words of the screen. */
export interface MemberHistoryLine {
  readonly on: IsoDate;
  readonly text: string;
}

export type SupportDirection = 'RECEIVED' | 'GIVEN';

/** What happened, before it is put into words. */
export type HistoryEvent =
  | { readonly kind: 'NEW' }
  | { readonly kind: 'BACK' }
  | { readonly kind: 'CLOSER' | 'FURTHER'; readonly from: Ring | null; readonly to: Ring | null }
  | { readonly kind: 'PLACED'; readonly to: Ring | null }
  | {
      readonly kind: 'SUPPORT_ADDED' | 'SUPPORT_REMOVED';
      readonly support: SupportKind;
      readonly direction: SupportDirection;
    }
  | {
      readonly kind: 'SUPPORT_COUNT';
      readonly support: SupportKind;
      readonly direction: SupportDirection;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'FREQUENCY'; readonly before: Frequency | null; readonly after: Frequency }
  | { readonly kind: 'CUT_OFF' | 'CONTACT_AGAIN' | 'TENSION' | 'TENSION_OVER' }
  | { readonly kind: 'CONFIRMED' }
  | { readonly kind: 'STOPPED'; readonly because: EndReason | null }
  | { readonly kind: 'GONE'; readonly because: GoneReason };

export interface DatedEvent {
  readonly on: IsoDate;
  readonly event: HistoryEvent;
}
