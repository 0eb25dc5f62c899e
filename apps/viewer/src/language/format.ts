import type { ScreenLanguage } from './language.ts';

const locales: Record<ScreenLanguage, string> = { nl: 'nl-NL', en: 'en-GB' };

function asUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** "17 november 2026". */
export function longDate(date: string, language: ScreenLanguage): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(asUtc(date));
}

/** "dinsdag 17 november". */
export function dayName(date: string, language: ScreenLanguage): string {
  const parts: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locales[language], parts).format(asUtc(date));
}

/** "17 nov 2026"; without the year when it is the year of `today`. */
export function shortDate(date: string, language: ScreenLanguage, today?: string): string {
  const sameYear = today !== undefined && today.slice(0, 4) === date.slice(0, 4);
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
  const text = new Intl.DateTimeFormat(locales[language], sameYear ? parts : { ...parts, year: 'numeric' });
  return text.format(asUtc(date)).replaceAll('.', '');
}

/** "17 november". */
export function dayAndMonth(date: string, language: ScreenLanguage): string {
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locales[language], parts).format(asUtc(date));
}

/** "di 17 nov". */
export function weekDay(date: string, language: ScreenLanguage): string {
  const parts: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locales[language], parts).format(asUtc(date)).replaceAll(/[.,]/g, '');
}

/** "november": the month of a day, or so many months later. */
export function monthName(date: string, later: number, language: ScreenLanguage): string {
  const day = asUtc(`${date.slice(0, 8)}01`);
  day.setUTCMonth(day.getUTCMonth() + later);
  return new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(day);
}

/** An instant on the clock of the Netherlands: "17 november 2026 om 10:42". */
export function moment(instant: string, language: ScreenLanguage): string {
  const parts: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' };
  return new Intl.DateTimeFormat(locales[language], parts).format(new Date(instant));
}

/** "23:59" on the clock of the Netherlands. */
export function clock(instant: string, language: ScreenLanguage): string {
  const parts: Intl.DateTimeFormatOptions = { timeStyle: 'short', timeZone: 'Europe/Amsterdam' };
  return new Intl.DateTimeFormat(locales[language], parts).format(new Date(instant));
}

/** "2 weken geleden", in the largest unit that still says something. */
export function ago(days: number, language: ScreenLanguage): string {
  const text = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  if (days < 14) return text.format(-days, 'day');
  if (days < 61) return text.format(-Math.round(days / 7), 'week');
  if (days < 730) return text.format(-Math.round(days / 30.44), 'month');
  return text.format(-Math.round(days / 365.25), 'year');
}

/** "Roos, Bilal en wijkzuster Els". */
export function enumerate(names: readonly string[], language: ScreenLanguage): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

/** `28-02-2026` as the field of a date takes and shows it. */
export function typedDate(date: string): string {
  return date.split('-').reverse().join('-');
}

/** Reads `28-02-2026`, `28/2/2026` or `2026-02-28`; null when it is not written as a date. */
export function readTypedDate(text: string): string | null {
  const dayFirst = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  if (dayFirst) return `${dayFirst[3]}-${dayFirst[2]?.padStart(2, '0')}-${dayFirst[1]?.padStart(2, '0')}`;
  const yearFirst = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return yearFirst ? text.trim() : null;
}
