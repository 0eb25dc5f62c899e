import { isIsoDate } from '@netwerk/domain';
import { readTypedDate } from '../language/format.ts';

export type DayProblem = 'dateWrong' | 'dateFuture' | 'dateBefore' | 'dateAfterStart';

/** A day as it was typed, or what is wrong with it: not a day, not yet come, or before what it follows on. */
export function readDay(
  text: string,
  bounds: { today: string; from?: string; after?: string },
): { day: string; problem: null } | { day: null; problem: DayProblem } {
  const day = readTypedDate(text);
  if (day === null || !isIsoDate(day)) return { day: null, problem: 'dateWrong' };
  if (day > bounds.today) return { day: null, problem: 'dateFuture' };
  if (bounds.from !== undefined && day < bounds.from) return { day: null, problem: 'dateBefore' };
  if (bounds.after !== undefined && day <= bounds.after) return { day: null, problem: 'dateAfterStart' };
  return { day, problem: null };
}
