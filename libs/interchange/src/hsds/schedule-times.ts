import { addDays, isIsoDate, type IsoDate, type SlotTime } from '@netwerk/domain';
import type { HsdsReason } from './hsds-finding.ts';
import type { HsdsSchedule } from './hsds-records.ts';

/** Which weeks: every one, every second, or on a weekday of the month (1 first … -1 last); SOME where it cannot be said shorter. */
export type Weeks = 'EVERY' | 'OTHER' | 'SOME' | { readonly ofMonth: number };

export type ToldTime = SlotTime & { readonly weeks: Weeks };

/** Times in the week that a schedule tells, or why it tells none. */
export type ScheduleTimes =
  { readonly times: readonly ToldTime[] } | { readonly field: string; readonly reason: HsdsReason };

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** @param today a schedule that ended before it, or begins after it, tells no time of now */
export function timesOf(schedule: HsdsSchedule, today: IsoDate): ScheduleTimes {
  const { valid_from: from, dtstart } = schedule;
  const last = lastDay(schedule);
  if (last !== null && last < today) return { field: '', reason: 'NO_LONGER_VALID' };
  const first = [from, dtstart]
    .filter((day) => isDay(day))
    .sort()
    .at(-1);
  if (first !== undefined && first > today) return { field: '', reason: 'NOT_YET_VALID' };
  const days = daysOf(schedule);
  if (!Array.isArray(days)) return days;
  const hours = hoursOf(schedule);
  if ('reason' in hours) return hours;
  return { times: days.map((day) => ({ ...day, ...hours })) };
}

function isDay(day: string | null | undefined): day is IsoDate {
  return typeof day === 'string' && isIsoDate(day);
}

/** The last day on which a schedule holds; null: nothing says that it ends. */
function lastDay(schedule: HsdsSchedule): IsoDate | null {
  const { valid_to: validTo, until } = schedule;
  const ends = [validTo, until?.slice(0, 10), lastOfCount(schedule)].filter((day) => isDay(day));
  return ends.sort()[0] ?? null;
}

/** "Ten times from this day": the week of the last time ends here at the latest. */
function lastOfCount({ count, dtstart, interval, freq, byday }: HsdsSchedule): IsoDate | null {
  if (!isDay(dtstart) || typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1 || count > 1_000)
    return null;
  if (freq?.toUpperCase() !== 'WEEKLY') return null;
  const perWeek = Math.max(1, (byday ?? '').split(',').length);
  return addDays(dtstart, Math.ceil(count / perWeek) * Math.max(1, interval ?? 1) * 7);
}

type Day = Pick<ToldTime, 'weekday' | 'weeks'>;

function daysOf(schedule: HsdsSchedule): Day[] | { field: string; reason: HsdsReason } {
  const freq = schedule.freq?.toUpperCase() ?? 'WEEKLY';
  if (freq === 'DAILY') return weekdayCodes.map((_, index) => ({ weekday: index + 1, weeks: 'EVERY' }));
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return { field: 'freq', reason: 'UNKNOWN_VALUE' };
  const tokens = (schedule.byday ?? '')
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '');
  if (tokens.length === 0) return dayOfStart(schedule, freq);
  const days = tokens.map((token) => dayOfToken(token, schedule, freq));
  const told = days.filter((day) => day !== null);
  return told.length === days.length ? told : { field: 'byday', reason: 'NOT_A_WEEKDAY' };
}

/** Without weekdays a weekly schedule is held on the weekday of its first day. */
function dayOfStart(schedule: HsdsSchedule, freq: string): Day[] | { field: string; reason: HsdsReason } {
  const { dtstart } = schedule;
  if (freq !== 'WEEKLY' || !isDay(dtstart)) return { field: 'byday', reason: 'NO_TIMES' };
  const sundayFirst = new Date(`${dtstart}T00:00:00Z`).getUTCDay();
  return [{ weekday: sundayFirst === 0 ? 7 : sundayFirst, weeks: weeksOf(schedule, freq, '') }];
}

function dayOfToken(token: string, schedule: HsdsSchedule, freq: string): Day | null {
  const [, nth = '', code = ''] = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(token) ?? [];
  if (code === '') return null;
  return { weekday: weekdayCodes.indexOf(code.toUpperCase()) + 1, weeks: weeksOf(schedule, freq, nth) };
}

function weeksOf(schedule: HsdsSchedule, freq: string, nth: string): Weeks {
  const { interval, byweekno, bymonthday, byyearday } = schedule;
  if ([byweekno, bymonthday, byyearday].some((rule) => typeof rule === 'string' && rule !== '')) return 'SOME';
  const every = interval ?? 1;
  if (freq === 'MONTHLY') return nth !== '' && every === 1 ? { ofMonth: Number(nth) } : 'SOME';
  if (every === 1) return 'EVERY';
  return every === 2 ? 'OTHER' : 'SOME';
}

function hoursOf({
  opens_at: opens,
  closes_at: closes,
}: HsdsSchedule): Pick<SlotTime, 'fromMinute' | 'untilMinute'> | { field: string; reason: HsdsReason } {
  const [from, until] = [minutesAt(opens), minutesAt(closes)];
  if (typeof from !== 'number') return { field: 'opens_at', reason: from };
  if (typeof until !== 'number') return { field: 'closes_at', reason: until };
  const untilMinute = until === 0 ? 24 * 60 : until;
  if (untilMinute <= from) return { field: 'closes_at', reason: 'END_BEFORE_START' };
  return { fromMinute: from, untilMinute };
}

const clock = /^([01]\d|2[0-4]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Summer and winter here: a clock in another zone shows another time of day, and which one depends on the season. */
const dutchZones = ['+01:00', '+02:00', '+0100', '+0200'];

function minutesAt(text: string | null | undefined): number | HsdsReason {
  if (text === null || text === undefined || text === '') return 'NO_TIMES';
  const [, hours, minutes, zone] = clock.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return 'NOT_A_TIME';
  if (zone !== undefined && !dutchZones.includes(zone)) return 'OTHER_TIME_ZONE';
  const at = Number(hours) * 60 + Number(minutes);
  return at > 24 * 60 ? 'NOT_A_TIME' : at;
}
