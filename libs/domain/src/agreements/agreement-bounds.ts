import { addMonths, type IsoDate } from '../shared/dates.ts';

/** For how long an agreement holds when nothing else is said. */
export const usualMonths = 12;

/** An agreement has to be talked about again after two years at the latest. */
export const mostMonths = 24;

/** The first day on which an agreement that is given on `givenOn` no longer holds, when nothing else is said. */
export function usualExpiry(givenOn: IsoDate): IsoDate {
  return addMonths(givenOn, usualMonths);
}

export function latestExpiry(givenOn: IsoDate): IsoDate {
  return addMonths(givenOn, mostMonths);
}
