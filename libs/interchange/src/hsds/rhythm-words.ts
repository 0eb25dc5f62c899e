import { timeOf } from '@netwerk/domain';
import type { ToldTime, Weeks } from './schedule-times.ts';

/** What stands there when the directory tells no times: something has to, as everybody asks when. */
export const noRhythm = 'tijden niet vermeld';

const longDays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const shortDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const ordinals: Readonly<Record<number, string>> = {
  1: 'eerste',
  2: 'tweede',
  3: 'derde',
  4: 'vierde',
  5: 'vijfde',
  [-1]: 'laatste',
  [-2]: 'een na laatste',
};

/** When something is held, as people say it: `maandag t/m vrijdag 9.00–17.00`. null: too long to say even in short. */
export function rhythmWords(times: readonly ToldTime[], longest: number): string | null {
  for (const days of [longDays, shortDays]) {
    const words = groupsOf(times)
      .map((group) => groupWords(group, days))
      .join(', ');
    if ([...words].length <= longest) return words;
  }
  return null;
}

/** Times of different days that begin and end alike, said in one go. */
function groupsOf(times: readonly ToldTime[]): ToldTime[][] {
  const groups = new Map<string, ToldTime[]>();
  for (const time of [...times].sort(byDayAndTime)) {
    const key = JSON.stringify([time.fromMinute, time.untilMinute, time.weeks]);
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  return [...groups.values()];
}

function byDayAndTime(one: ToldTime, other: ToldTime): number {
  return one.weekday - other.weekday || one.fromMinute - other.fromMinute;
}

function groupWords(group: readonly ToldTime[], names: readonly string[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const days = dayWords(
    group.map(({ weekday }) => weekday),
    names,
  );
  return `${inWeeks(first.weeks, days)} ${spoken(first.fromMinute)}–${spoken(first.untilMinute)}`;
}

function dayWords(weekdays: readonly number[], names: readonly string[]): string {
  const all = [...new Set(weekdays)];
  const words = all.map((day) => names[day - 1] ?? '');
  if (all.length === 7) return 'elke dag';
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const inARow = all.every((day, index) => day === (all[0] ?? 0) + index);
  if (all.length > 2 && inARow) return `${first} t/m ${last}`;
  return words.length === 1 ? first : `${words.slice(0, -1).join(', ')} en ${last}`;
}

function inWeeks(weeks: Weeks, days: string): string {
  if (weeks === 'EVERY') return days;
  if (weeks === 'OTHER') return `om de week ${days}`;
  if (weeks === 'SOME') return `sommige weken ${days}`;
  const ordinal = ordinals[weeks.ofMonth];
  return ordinal === undefined ? `sommige weken ${days}` : `${ordinal} ${days} van de maand`;
}

/** `9.30`, as on a Dutch poster. */
function spoken(minutes: number): string {
  return timeOf(minutes).replace(/^0/, '').replace(':', '.');
}
