/** A time in the week: day 1 (Monday) to 7, minutes after midnight. */
export interface SlotTime {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly untilMinute: number;
}

const writtenTime = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** `17:30` as minutes after midnight; null when it is not written so. 24:00 ends a day. */
export function minutesOf(text: string): number | null {
  if (text === '24:00') return 24 * 60;
  const found = writtenTime.exec(text);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

/** Minutes after midnight as `17:30`. */
export function timeOf(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How many minutes a week two sets of times have in common: what decides whether somebody can come. */
export function minutesInCommon(ones: readonly SlotTime[], others: readonly SlotTime[]): number {
  let sum = 0;
  for (const one of ones) {
    for (const other of others) {
      if (one.weekday !== other.weekday) continue;
      sum += Math.max(0, Math.min(one.untilMinute, other.untilMinute) - Math.max(one.fromMinute, other.fromMinute));
    }
  }
  return sum;
}
