import type { TFunction } from 'i18next';
import { partOf, readTimes, type WeekTime } from './week-time.ts';

/** "maandagochtend", or "maandag 10:00–11:30" for a time that is no part of a day. */
export function timeWords(t: TFunction, time: WeekTime): string {
  const part = partOf(time);
  const day = t(`clientFacts.day.${time.weekday}`);
  const when =
    part === null ? `${day} ${time.from}\u2060–\u2060${time.until}` : `${day} ${t(`clientFacts.part.${part.part}`)}`;
  return time.weeks === 'SOME' ? `${when} (${t('clientFacts.someWeeks')})` : when;
}

export function timesWords(t: TFunction, typed: readonly string[]): string {
  return readTimes(typed)
    .map((time) => timeWords(t, time))
    .join(', ');
}
