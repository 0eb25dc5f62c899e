import { addDays, addMonths, type IsoDate } from '../../shared/dates.ts';

/** When a step asks attention, as *Mijn stappen* groups it. A group that is empty on a day (the month ends this week) stays empty. */
export const dueGroups = [
  'OVERDUE',
  'TODAY',
  'THIS_WEEK',
  'NEXT_WEEK',
  'REST_OF_MONTH',
  'NEXT_MONTH',
  'LATER',
] as const;
export type DueGroup = (typeof dueGroups)[number];

/** The last day of each group; weeks end on Sunday. What lies after the last of them is later. */
export interface DueBorders {
  readonly today: IsoDate;
  readonly weekEnds: IsoDate;
  readonly nextWeekEnds: IsoDate;
  readonly monthEnds: IsoDate;
  readonly nextMonthEnds: IsoDate;
}

export function dueBorders(today: IsoDate): DueBorders {
  const weekEnds = addDays(today, (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7);
  const firstOfMonth = `${today.slice(0, 8)}01`;
  return {
    today,
    weekEnds,
    nextWeekEnds: addDays(weekEnds, 7),
    monthEnds: addDays(addMonths(firstOfMonth, 1), -1),
    nextMonthEnds: addDays(addMonths(firstOfMonth, 2), -1),
  };
}

/** A step that stopped is asked about today, until it was asked: it is late only once, in words. */
export function dueGroup(step: { dueOn: IsoDate; stoppedOn: IsoDate | null }, today: IsoDate): DueGroup {
  const { dueOn, stoppedOn } = step;
  const borders = dueBorders(today);
  if (dueOn < today) return stoppedOn === null ? 'OVERDUE' : 'TODAY';
  if (dueOn === today) return 'TODAY';
  if (dueOn <= borders.weekEnds) return 'THIS_WEEK';
  if (dueOn <= borders.nextWeekEnds) return 'NEXT_WEEK';
  if (dueOn <= borders.monthEnds) return 'REST_OF_MONTH';
  return dueOn <= borders.nextMonthEnds ? 'NEXT_MONTH' : 'LATER';
}

/** First day of the quarter: from then on *Mijn stappen* counts what became of the steps. */
export function startOfQuarter(today: IsoDate): IsoDate {
  const month = Number(today.slice(5, 7));
  return `${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}
