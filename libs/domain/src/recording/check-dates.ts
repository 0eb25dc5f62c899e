import { InvalidInput } from '../shared/errors.ts';
import type { IsoDate } from '../shared/dates.ts';

/** @throws InvalidInput when a day of which something is told has not come yet */
export function checkNotInFuture(field: string, on: IsoDate, today: IsoDate): void {
  if (on > today) throw new InvalidInput({ field, reason: 'IN_THE_FUTURE' });
}

/** @throws InvalidInput when a period would end on or before its first day */
export function checkEndAfterStart(field: string, validFrom: IsoDate, validTo: IsoDate | null): void {
  if (validTo !== null && validTo <= validFrom) throw new InvalidInput({ field, reason: 'END_NOT_AFTER_START' });
}
