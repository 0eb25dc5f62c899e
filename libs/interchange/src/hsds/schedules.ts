import { maxInitiativeSlots, maxNameLength, textProblem, type IsoDate, type SlotTime } from '@netwerk/domain';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsSchedule } from './hsds-records.ts';
import { noRhythm, rhythmWords } from './rhythm-words.ts';
import { timesOf, type ToldTime } from './schedule-times.ts';

export type DirectorySlot = SlotTime & { readonly weeks: 'EVERY' | 'SOME' };

/** When something is held: in words, and as times in the week by which one can be compared. */
export interface Rhythm {
  readonly rhythm: string;
  readonly slots: readonly DirectorySlot[];
}

/** A schedule and where in the record it stands. */
export interface PlacedSchedule {
  readonly field: string;
  readonly schedule: HsdsSchedule;
}

export function rhythmOf(notes: RecordNotes, schedules: readonly PlacedSchedule[], today: IsoDate): Rhythm {
  const times = withoutOverlap(schedules.flatMap((placed) => namedTimes(notes, placed, today)));
  if (times.length === 0) return { rhythm: describedRhythm(schedules, today) ?? noRhythm, slots: [] };
  const rhythm = rhythmWords(times, maxNameLength) ?? 'wisselende tijden';
  if (times.length <= maxInitiativeSlots) return { rhythm, slots: times.map(slotOf) };
  notes.leaveOut('schedules', 'TOO_MANY', maxInitiativeSlots);
  return { rhythm, slots: [] };
}

function namedTimes(notes: RecordNotes, { field, schedule }: PlacedSchedule, today: IsoDate): readonly ToldTime[] {
  const told = timesOf(schedule, today);
  if ('times' in told) return told.times;
  notes.leaveOut(told.field === '' ? field : `${field}.${told.field}`, told.reason);
  return [];
}

/** Where no schedule has a clock, the first that says in its own short words when it is. */
function describedRhythm(schedules: readonly PlacedSchedule[], today: IsoDate): string | null {
  for (const { schedule } of schedules) {
    const told = timesOf(schedule, today);
    const { description } = schedule;
    if (!('reason' in told) || told.reason !== 'NO_TIMES' || typeof description !== 'string') continue;
    if (textProblem(description, { longest: maxNameLength, lines: false }) === null) return description;
  }
  return null;
}

/** Times of one day that touch in the same weeks are one time; the same time told twice is told once. */
function withoutOverlap(times: readonly ToldTime[]): ToldTime[] {
  const kept: ToldTime[] = [];
  for (const time of [...times].sort(
    (one, other) => one.weekday - other.weekday || one.fromMinute - other.fromMinute,
  )) {
    const before = kept.at(-1);
    if (before === undefined || before.weekday !== time.weekday || time.fromMinute >= before.untilMinute)
      kept.push(time);
    else kept[kept.length - 1] = together(before, time);
  }
  return kept;
}

function together(one: ToldTime, other: ToldTime): ToldTime {
  const weeks = JSON.stringify(one.weeks) === JSON.stringify(other.weeks) ? one.weeks : 'SOME';
  return { ...one, untilMinute: Math.max(one.untilMinute, other.untilMinute), weeks };
}

function slotOf({ weekday, fromMinute, untilMinute, weeks }: ToldTime): DirectorySlot {
  return { weekday, fromMinute, untilMinute, weeks: weeks === 'EVERY' ? 'EVERY' : 'SOME' };
}
