/** A calendar day, `2026-11-17`; compares with < and > as text. */
export type IsoDate = string;

/** An instant in UTC, `2026-11-17T10:42:00.000Z`. */
export type IsoInstant = string;

/** First day that the product accepts; older dates are typing errors. */
export const earliestDate: IsoDate = '1900-01-01';

/** How far ahead a date may lie. */
export const latestYearsAhead = 10;

const isoDatePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is an existing calendar day written as `jjjj-mm-dd`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!isoDatePattern.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** Whether `date` lies between 1900 and ten years after `today`. */
export function isDateInBounds(date: IsoDate, today: IsoDate): boolean {
  return date >= earliestDate && date <= addYears(today, latestYearsAhead);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** 29 February moves to 28 February in a year without one. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Made once: making one takes a hundred times as long as using it, and much memory outside the heap. */
const dayInTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today in the Netherlands: the wijkteam's calendar, wherever the server stands. */
export function todayInTheNetherlands(now: Date = new Date()): IsoDate {
  return dayInTheNetherlands.format(now);
}

/** Whether a period `[from, to)` covers `on`; an open period has no end. */
export function coversDate(period: { validFrom: IsoDate; validTo: IsoDate | null }, on: IsoDate): boolean {
  return period.validFrom <= on && (period.validTo === null || period.validTo > on);
}
