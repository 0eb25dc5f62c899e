import type { IsoDate } from '../../shared/dates.ts';
import type { LookBackAnswer, StepEndReason, StepState } from '../opportunity-codes.ts';

/** How a step stands: of a kans that was taken up, and later of a match. */
export interface StepStanding {
  readonly state: StepState;
  readonly agreedOn: IsoDate;
  /** When the introduction is planned. */
  readonly introduceOn: IsoDate;
  readonly introducedOn: IsoDate | null;
  /** Two and six weeks after the introduction. */
  readonly firstLookBackOn: IsoDate | null;
  readonly secondLookBackOn: IsoDate | null;
  /** When it asks attention next; null once it ended. */
  readonly dueOn: IsoDate | null;
  /** When it was heard that it stopped; what happened is still to be asked. */
  readonly stoppedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly endedBecause: StepEndReason | null;
  /** Both sides agreed to exchange names (A2). */
  readonly shareNames: boolean;
  /** The member on the map that came of it. */
  readonly onMapMemberId: string | null;
}

/** What can be done with a step. `on` is the day on which it happened or was heard. */
export type StepAct =
  | { readonly act: 'INTRODUCE'; readonly on: IsoDate }
  | { readonly act: 'RESCHEDULE'; readonly to: IsoDate }
  | { readonly act: 'LOOK_BACK'; readonly how: LookBackAnswer; readonly nextOn: IsoDate | null }
  | { readonly act: 'REPORT_STOPPED'; readonly on: IsoDate }
  | { readonly act: 'END'; readonly because: StepEndReason }
  | { readonly act: 'SHARE_NAMES' }
  | { readonly act: 'PUT_ON_MAP'; readonly memberId: string };

export type StepActCode = StepAct['act'];

/** Why an act is refused: the field of the request that has to change, and the rule. */
export interface StepRefusal {
  readonly field: 'stepId' | 'on' | 'to' | 'nextOn' | 'because';
  readonly reason:
    | 'ENDED_ALREADY'
    | 'NOT_INTRODUCED'
    | 'INTRODUCED_ALREADY'
    | 'STOPPED_ALREADY'
    | 'NAMES_SHARED_ALREADY'
    | 'ON_MAP_ALREADY'
    | 'IN_FUTURE'
    | 'IN_PAST'
    | 'NOT_AFTER_TODAY'
    | 'TOO_FAR_AHEAD'
    | 'BEFORE_AGREED'
    | 'BEFORE_INTRODUCTION'
    | 'NOT_FOR_THIS_STATE';
}

/** What an act leads to. */
export type StepOutcome =
  | { readonly standing: StepStanding; readonly refusal: null }
  | { readonly standing: null; readonly refusal: StepRefusal };
