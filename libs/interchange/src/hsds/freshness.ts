import { isDateInBounds, isIsoDate, todayInTheNetherlands, type IsoDate } from '@netwerk/domain';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsLocation, HsdsService } from './hsds-records.ts';

type Dated = Partial<Pick<HsdsService, 'assured_date' | 'last_modified'>> & Pick<HsdsLocation, 'metadata'>;

/**
 * The last day on which the directory looked at this: assured, changed, or acted on. null where it tells no day, or only
 * days that cannot be right; those are named. A day is never made up.
 */
export function checkedOnOf(notes: RecordNotes, record: Dated, today: IsoDate): IsoDate | null {
  const told = [
    { field: 'assured_date', text: record.assured_date },
    { field: 'last_modified', text: record.last_modified },
    ...(record.metadata ?? []).map(({ last_action_date: text }, index) => ({
      field: `metadata[${index}].last_action_date`,
      text,
    })),
  ];
  const days = told.flatMap(({ field, text }) => pastDay(notes, field, text, today) ?? []);
  return days.sort().at(-1) ?? null;
}

function pastDay(notes: RecordNotes, field: string, text: string | null | undefined, today: IsoDate): IsoDate | null {
  if (text === null || text === undefined || text === '') return null;
  const day = dayOf(text);
  if (day === null || !isDateInBounds(day, today)) notes.leaveOut(field, 'NOT_A_DATE');
  else if (day > today) notes.leaveOut(field, 'IN_THE_FUTURE');
  else return day;
  return null;
}

const zoned = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const unzoned = /^(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** A calendar day, or the day in the Netherlands of an instant; an instant without a zone counts by its own day. */
function dayOf(text: string): IsoDate | null {
  const [day, time] = [text.slice(0, 10), text.slice(10)];
  if (!isIsoDate(day)) return null;
  if (unzoned.test(time)) return day;
  const at = new Date(text);
  return zoned.test(time) && !Number.isNaN(at.getTime()) ? todayInTheNetherlands(at) : null;
}
