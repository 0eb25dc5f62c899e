import type { DemoClock } from '../dataset/demo-clock.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A story with every day in it moved to the clock of this neighbourhood. */
export function inTime<T>(clock: DemoClock, written: T): T {
  return moved(clock, written) as T;
}

function moved(clock: DemoClock, value: unknown): unknown {
  if (typeof value === 'string') return isoDay.test(value) ? clock.day(value) : value;
  if (Array.isArray(value)) return value.map((element) => moved(clock, element));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(clock, part)]));
}
