import type { VolunteerAttention } from '@netwerk/api-contract';
import { addDays, type IsoDate } from '@netwerk/domain';

/** What decides whether a volunteer asks attention. */
export interface VolunteerState {
  readonly since: IsoDate;
  readonly lastContactOn: IsoDate | null;
  readonly callOn: IsoDate | null;
  readonly pausedUntil: IsoDate | null;
  readonly screenedOn: IsoDate | null;
  readonly mayBeAskedUntil: IsoDate | null;
  readonly stoppedOn: IsoDate | null;
  readonly peopleLimit: number;
  readonly peopleNow: number | null;
  readonly hoursLimit: number | null;
  readonly hoursNow: number | null;
}

/** Longer without a word and a volunteer may feel forgotten. */
const daysOfSilence = 90;
const daysBeforePauseEnds = 14;
const daysBeforeAgreementEnds = 30;

/** As many people or hours as they want, or more, as far as that was told. */
export function isAtLimit(
  state: Pick<VolunteerState, 'peopleLimit' | 'peopleNow' | 'hoursLimit' | 'hoursNow'>,
): boolean {
  const { peopleLimit, peopleNow, hoursLimit, hoursNow } = state;
  const people = peopleNow !== null && peopleNow >= peopleLimit;
  const hours = hoursLimit !== null && hoursNow !== null && hoursNow >= hoursLimit;
  return people || hours;
}

/** Why this volunteer asks attention today, the most urgent first; nothing about who stopped. */
export function volunteerAttention(state: VolunteerState, today: IsoDate): VolunteerAttention[] {
  if (state.stoppedOn !== null) return [];
  const { callOn, pausedUntil, mayBeAskedUntil } = state;
  const spokenOn = state.lastContactOn ?? state.since;
  const paused = pausedUntil !== null && pausedUntil > today;
  const found: (VolunteerAttention | false)[] = [
    callOn !== null && callOn <= today && { kind: 'CALL_DUE', on: callOn },
    spokenOn < addDays(today, -daysOfSilence) && { kind: 'LONG_NOT_SPOKEN', on: state.lastContactOn },
    paused && pausedUntil <= addDays(today, daysBeforePauseEnds) && { kind: 'PAUSE_ENDS', on: pausedUntil },
    isAtLimit(state) && { kind: 'AT_LIMIT', on: null },
    state.screenedOn === null && { kind: 'NOT_SCREENED', on: null },
    mayBeAskedUntil !== null &&
      mayBeAskedUntil < addDays(today, daysBeforeAgreementEnds) && { kind: 'ASK_AGAIN', on: mayBeAskedUntil },
  ];
  return found.filter((each) => each !== false);
}
