import { addDays, addYears, type IsoDate } from '../../shared/dates.ts';
import { lookBackWeeks, type StepState } from '../opportunity-codes.ts';
import { afterLookingBack, endReasonsIn, stepTable } from './step-table.ts';
import type { StepAct, StepOutcome, StepRefusal, StepStanding } from './step.types.ts';

/** How far ahead attention may be planned. */
export const mostYearsAhead = 1;

type OpenStanding = StepStanding & { readonly state: Exclude<StepState, 'ENDED'> };

/** The days on which is looked back on a step, after an introduction on that day. */
export function lookBackDates(introducedOn: IsoDate): { firstLookBackOn: IsoDate; secondLookBackOn: IsoDate } {
  const [first, second] = lookBackWeeks;
  return { firstLookBackOn: addDays(introducedOn, 7 * first), secondLookBackOn: addDays(introducedOn, 7 * second) };
}

/** When is asked again, when the worker names no day: at six weeks, and after that every six weeks. */
export function nextLookBackOn(standing: Pick<StepStanding, 'secondLookBackOn'>, today: IsoDate): IsoDate {
  const { secondLookBackOn } = standing;
  return secondLookBackOn !== null && secondLookBackOn > today
    ? secondLookBackOn
    : addDays(today, 7 * lookBackWeeks[1]);
}

/** How a step stands after an act of today, or why it may not be done. Pure: says nothing about who may do it. */
export function stepAfter(standing: StepStanding, act: StepAct, today: IsoDate): StepOutcome {
  if (!isOpen(standing)) return refused('stepId', 'ENDED_ALREADY');
  const state = stepTable[standing.state][act.act];
  if (state === null) return refused('stepId', act.act === 'INTRODUCE' ? 'INTRODUCED_ALREADY' : 'NOT_INTRODUCED');
  switch (act.act) {
    case 'INTRODUCE':
      return introduced(standing, act.on, today);
    case 'RESCHEDULE':
      return rescheduled(standing, act.to, today);
    case 'LOOK_BACK':
      return lookedBack(standing, act, today);
    case 'REPORT_STOPPED':
      return reportedStopped(standing, act.on, today);
    case 'END':
      return ended(standing, act.because, today);
    case 'SHARE_NAMES':
      return standing.shareNames ? refused('stepId', 'NAMES_SHARED_ALREADY') : done({ ...standing, shareNames: true });
    case 'PUT_ON_MAP':
      return standing.onMapMemberId === null
        ? done({ ...standing, onMapMemberId: act.memberId })
        : refused('stepId', 'ON_MAP_ALREADY');
  }
}

function isOpen(standing: StepStanding): standing is OpenStanding {
  return standing.state !== 'ENDED';
}

function introduced(standing: OpenStanding, on: IsoDate, today: IsoDate): StepOutcome {
  if (on > today) return refused('on', 'IN_FUTURE');
  if (on < standing.agreedOn) return refused('on', 'BEFORE_AGREED');
  const dates = lookBackDates(on);
  const dueOn = standing.stoppedOn === null ? latest(dates.firstLookBackOn, today) : today;
  return done({ ...standing, state: 'INTRODUCED', introducedOn: on, ...dates, dueOn });
}

/** Keeps the state. Before the introduction it is the introduction that moves. */
function rescheduled(standing: OpenStanding, to: IsoDate, today: IsoDate): StepOutcome {
  const problem = ahead(to, today, 'to', to < today ? 'IN_PAST' : null);
  if (problem !== null) return { standing: null, refusal: problem };
  return done({ ...standing, dueOn: to, ...(standing.state === 'AGREED' ? { introduceOn: to } : {}) });
}

function lookedBack(
  standing: OpenStanding,
  { how, nextOn }: Extract<StepAct, { act: 'LOOK_BACK' }>,
  today: IsoDate,
): StepOutcome {
  if (standing.state === 'AGREED') return refused('stepId', 'NOT_INTRODUCED');
  const state = afterLookingBack[standing.state][how];
  // What happened is asked today: a day on which to look back again is chosen when that is known.
  if (how === 'STOPPED') return done({ ...standing, state, stoppedOn: standing.stoppedOn ?? today, dueOn: today });
  const next = nextOn ?? nextLookBackOn(standing, today);
  const problem = ahead(next, today, 'nextOn', next <= today ? 'NOT_AFTER_TODAY' : null);
  if (problem !== null) return { standing: null, refusal: problem };
  return done({ ...standing, state, stoppedOn: null, dueOn: next });
}

function reportedStopped(standing: OpenStanding, on: IsoDate, today: IsoDate): StepOutcome {
  if (standing.stoppedOn !== null) return refused('stepId', 'STOPPED_ALREADY');
  if (on > today) return refused('on', 'IN_FUTURE');
  if (on < standing.agreedOn) return refused('on', 'BEFORE_AGREED');
  if (standing.introducedOn !== null && on < standing.introducedOn) return refused('on', 'BEFORE_INTRODUCTION');
  return done({ ...standing, stoppedOn: on, dueOn: today });
}

function ended(standing: OpenStanding, because: StepStanding['endedBecause'], today: IsoDate): StepOutcome {
  if (because === null || (because !== 'CASE_CLOSED' && !endReasonsIn[standing.state].includes(because)))
    return refused('because', 'NOT_FOR_THIS_STATE');
  return done({ ...standing, state: 'ENDED', dueOn: null, endedOn: today, endedBecause: because });
}

function ahead(
  date: IsoDate,
  today: IsoDate,
  field: StepRefusal['field'],
  early: StepRefusal['reason'] | null,
): StepRefusal | null {
  if (early !== null) return { field, reason: early };
  return date > addYears(today, mostYearsAhead) ? { field, reason: 'TOO_FAR_AHEAD' } : null;
}

function latest(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function done(standing: StepStanding): StepOutcome {
  return { standing, refusal: null };
}

function refused(field: StepRefusal['field'], reason: StepRefusal['reason']): StepOutcome {
  return { standing: null, refusal: { field, reason } };
}
