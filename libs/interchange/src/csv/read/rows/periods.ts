import type { IsoDate } from '@netwerk/domain';
import type { RowNotes } from '../row-notes.ts';

/** Two dates of a row by the properties of their columns, the second being the first day on which it no longer held. */
type Period<Start extends string, End extends string> = { readonly [K in Start | End]?: IsoDate };

/** Names an end that does not come after its beginning, or has none. */
export function checkPeriod<Start extends string, End extends string>(
  cells: Period<Start, End>,
  [startsOn, endsOn]: readonly [Start, End],
  notes: RowNotes,
): void {
  const { [startsOn]: start, [endsOn]: end } = cells;
  if (end === undefined) return;
  if (start === undefined) notes.note(startsOn, 'END_WITHOUT_START');
  else if (end <= start) notes.note(endsOn, 'END_BEFORE_START');
}
