import type { WeeklySlotInput } from '../graphql/generated/graphql.ts';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** Parts of a day in which people say when they have time. */
export const dayParts = [
  { part: 'morning', from: '09:00', until: '12:00' },
  { part: 'afternoon', from: '12:00', until: '17:00' },
  { part: 'evening', from: '17:00', until: '22:00' },
] as const;

export type DayPart = (typeof dayParts)[number];

/** A time in the week. */
export interface WeekTime {
  readonly weekday: WeeklySlotInput['weekday'];
  readonly from: string;
  readonly until: string;
  readonly weeks?: WeeklySlotInput['weeks'];
}

/** A time as a form holds it: `MONDAY 09:00-12:00`, or with `SOME` behind it for some weeks only. */
export function typedTime({ weekday, from, until, weeks }: WeekTime): string {
  return `${weekday} ${from}-${until}${weeks === 'SOME' ? ' SOME' : ''}`;
}

/** Null for what is not written so. */
export function readTime(typed: string): Required<WeekTime> | null {
  const [day = '', period = '', weeks] = typed.split(' ');
  const [from = '', until = ''] = period.split('-');
  const weekday = weekdays.find((each) => each === day);
  return weekday === undefined ? null : { weekday, from, until, weeks: weeks === 'SOME' ? 'SOME' : 'EVERY' };
}

export function readTimes(typed: readonly string[]): Required<WeekTime>[] {
  return typed.flatMap((each) => readTime(each) ?? []);
}

/** The part of the day that this time is, exactly; null for any other time. */
export function partOf({ from, until }: WeekTime): DayPart | null {
  return dayParts.find((part) => part.from === from && part.until === until) ?? null;
}
