import type { LookBackAnswer, StepEndReason, StepState } from '../opportunity-codes.ts';
import type { StepActCode } from './step.types.ts';

type OpenState = Exclude<StepState, 'ENDED'>;

/**
 * THE table of states: where an act leads from a state, or null where it may not be done. For kansen and for matches. Looking
 * back says in `afterLookingBack` where it leads, because that depends on the answer; here only whether it may be done.
 */
export const stepTable: Readonly<Record<OpenState, Readonly<Record<StepActCode, StepState | null>>>> = {
  AGREED: {
    INTRODUCE: 'INTRODUCED',
    RESCHEDULE: 'AGREED',
    LOOK_BACK: null,
    REPORT_STOPPED: 'AGREED',
    END: 'ENDED',
    SHARE_NAMES: 'AGREED',
    PUT_ON_MAP: null,
  },
  INTRODUCED: {
    INTRODUCE: null,
    RESCHEDULE: 'INTRODUCED',
    LOOK_BACK: 'INTRODUCED',
    REPORT_STOPPED: 'INTRODUCED',
    END: 'ENDED',
    SHARE_NAMES: 'INTRODUCED',
    PUT_ON_MAP: 'INTRODUCED',
  },
  FOLLOWED_UP: {
    INTRODUCE: null,
    RESCHEDULE: 'FOLLOWED_UP',
    LOOK_BACK: 'FOLLOWED_UP',
    REPORT_STOPPED: 'FOLLOWED_UP',
    END: 'ENDED',
    SHARE_NAMES: 'FOLLOWED_UP',
    PUT_ON_MAP: 'FOLLOWED_UP',
  },
  STABLE: {
    INTRODUCE: null,
    RESCHEDULE: 'STABLE',
    LOOK_BACK: 'STABLE',
    REPORT_STOPPED: 'STABLE',
    END: 'ENDED',
    SHARE_NAMES: 'STABLE',
    PUT_ON_MAP: 'STABLE',
  },
};

/**
 * Where looking back leads. Not started and stopped change nothing yet: the one is planned again, of the other is first asked
 * what happened. What goes with help is followed, also when it went by itself before.
 */
export const afterLookingBack: Readonly<
  Record<Exclude<OpenState, 'AGREED'>, Readonly<Record<LookBackAnswer, OpenState>>>
> = {
  INTRODUCED: { GOES_WELL: 'FOLLOWED_UP', WITH_HELP: 'FOLLOWED_UP', NOT_STARTED: 'INTRODUCED', STOPPED: 'INTRODUCED' },
  FOLLOWED_UP: { GOES_WELL: 'STABLE', WITH_HELP: 'FOLLOWED_UP', NOT_STARTED: 'FOLLOWED_UP', STOPPED: 'FOLLOWED_UP' },
  STABLE: { GOES_WELL: 'STABLE', WITH_HELP: 'FOLLOWED_UP', NOT_STARTED: 'FOLLOWED_UP', STOPPED: 'STABLE' },
};

/** Why a step may end in each state. That the case was closed is not a worker's answer: only the closing itself gives it. */
export const endReasonsIn: Readonly<Record<OpenState, readonly StepEndReason[]>> = {
  AGREED: ['NEVER_STARTED', 'CLIENT_STOPPED', 'OTHER_STOPPED', 'DID_NOT_FIT', 'CIRCUMSTANCES'],
  INTRODUCED: [
    'GOES_ON_ALONE',
    'GOAL_REACHED',
    'CLIENT_STOPPED',
    'OTHER_STOPPED',
    'DID_NOT_FIT',
    'CIRCUMSTANCES',
    'NEVER_STARTED',
  ],
  FOLLOWED_UP: ['GOES_ON_ALONE', 'GOAL_REACHED', 'CLIENT_STOPPED', 'OTHER_STOPPED', 'DID_NOT_FIT', 'CIRCUMSTANCES'],
  STABLE: ['GOES_ON_ALONE', 'GOAL_REACHED', 'CLIENT_STOPPED', 'OTHER_STOPPED', 'DID_NOT_FIT', 'CIRCUMSTANCES'],
};

/** With these ends nobody stopped: what began goes on, and so does the place or the load that it takes. */
export const endsThatGoOn: readonly StepEndReason[] = ['GOES_ON_ALONE', 'GOAL_REACHED'];
