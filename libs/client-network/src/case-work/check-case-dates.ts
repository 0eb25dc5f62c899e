import { InvalidInput, type IsoDate } from '@netwerk/domain';

/** @throws InvalidInput for a day before the first day of the case */
export function checkNotBeforeOpening(field: string, day: IsoDate, file: { readonly openedOn: IsoDate }): void {
  if (day < file.openedOn) throw new InvalidInput({ field, reason: 'BEFORE_OPENING' });
}
