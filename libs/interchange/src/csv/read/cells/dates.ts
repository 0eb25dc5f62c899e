import { isDateInBounds, isIsoDate, type IsoDate } from '@netwerk/domain';
import { CellProblem } from './cell-problem.ts';

const dayFirst = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** `jjjj-mm-dd` or `dd-mm-jjjj`, as `jjjj-mm-dd`; null when it is no day that exists. */
export function isoDateOf(text: string): IsoDate | null {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

/** The same days stand in a file again and again. */
const readBefore = new Map<string, IsoDate | CellProblem>();
const mostRemembered = 20_000;

export function readDate(text: string, today: IsoDate, past: boolean): IsoDate | CellProblem {
  const key = `${today} ${past} ${text}`;
  const before = readBefore.get(key);
  if (before !== undefined) return before;
  const read = readNewDate(text, today, past);
  if (readBefore.size >= mostRemembered) readBefore.clear();
  if (text.length <= 10) readBefore.set(key, read);
  return read;
}

function readNewDate(text: string, today: IsoDate, past: boolean): IsoDate | CellProblem {
  const date = isoDateOf(text);
  if (date === null) return new CellProblem('NOT_A_DATE');
  if (!isDateInBounds(date, today)) return new CellProblem('DATE_OUT_OF_BOUNDS');
  return past && date > today ? new CellProblem('IN_THE_FUTURE') : date;
}
