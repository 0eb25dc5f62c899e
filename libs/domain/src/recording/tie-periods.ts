import { InvalidInput } from '../shared/errors.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { Recording } from './commands.types.ts';
import type { Draft } from './draft.ts';
import type { ClientTieRecord, TieValues, ToldTie } from './records.types.ts';
import { isSamePlace } from './tie-facts.ts';

/** A new period that runs on. Telling it confirms it. */
export function newPeriod(
  { tieId, memberId, validFrom }: { tieId: string; memberId: string; validFrom: IsoDate },
  told: ToldTie,
  recording: Recording,
): ClientTieRecord {
  const values = { ...told, ...runningFrom(validFrom, recording) };
  return { kind: 'CLIENT_TIE', id: tieId, memberId, values };
}

/** What every new tie starts with, beside what is told of it. */
export function runningFrom(validFrom: IsoDate, { today, now, actor }: Recording): Omit<TieValues, keyof ToldTie> {
  const written = { recordedAt: now, recordedBy: actor, version: 0 };
  return { validFrom, validTo: null, unsafe: false, confirmedOn: today, endedBecause: null, ...written };
}

/** A period with other facts. It counts as written down anew when it comes to stand in another place. */
export function toldAnew(period: ClientTieRecord, told: ToldTie, { now, actor }: Recording): ClientTieRecord {
  const { recordedAt, recordedBy } = period.values;
  const written = isSamePlace(period.values, told)
    ? { recordedAt, recordedBy }
    : { recordedAt: now, recordedBy: actor };
  return { ...period, values: { ...period.values, ...told, ...written } };
}

/** @throws InvalidInput when two periods of one member cover the same day */
export function checkNoOverlap(draft: Draft, memberId: string, field: string): void {
  const periods = draft.periodsOf(memberId);
  const overlapping = periods.some((period, index) => {
    const next = periods[index + 1];
    return next !== undefined && (period.values.validTo === null || period.values.validTo > next.values.validFrom);
  });
  if (overlapping) throw new InvalidInput({ field, reason: 'OVERLAPS_ANOTHER_PERIOD' });
}
