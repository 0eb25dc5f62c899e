import { addMonths, type IsoDate } from '../shared/dates.ts';

/** The registers of the profession. */
export const registrationKinds = ['SKJ', 'REGISTERPLEIN', 'BIG', 'NIP', 'NVO'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** Renewing a registration takes about this long. */
const monthsAhead = 3;

/** A registration that ends before this day asks attention now. */
export function registrationEndsBefore(today: IsoDate): IsoDate {
  return addMonths(today, monthsAhead);
}

export const maxExpertises = 12;
