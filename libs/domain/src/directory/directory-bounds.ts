import { addMonths, type IsoDate } from '../shared/dates.ts';
import type { InitiativeState } from './directory-codes.ts';

/** Longest line of an initiative or organisation: a place, a price, a way to reach somebody. */
export const maxLineLength = 200;
/** Gebieden, times in a week and partner contacts of one thing. */
export const maxInitiativeAreas = 20;
export const maxInitiativeSlots = 14;
export const maxPartnerContacts = 20;
/** Places of an initiative and people who carry it; more is a typing error. */
export const maxPlaces = 10_000;
export const maxOrganisers = 1_000;
export const maxWaitingWeeks = 520;

/** After this many months we ask to call. */
const checkedForMonths = 6;

/** Whether an initiative was last checked longer than half a year before `today`. */
export function isCheckedLongAgo(checkedOn: IsoDate, today: IsoDate): boolean {
  return checkedOn < addMonths(today, -checkedForMonths);
}

/** Places that are free, or null where there is no limit. Never below none. */
export function freePlaces(initiative: { readonly places: number | null; readonly taken: number }): number | null {
  return initiative.places === null ? null : Math.max(0, initiative.places - initiative.taken);
}

/** How an initiative stands today: a pause ends by itself on its day. */
export function stateToday(
  initiative: { readonly state: InitiativeState; readonly pausedUntil: IsoDate | null },
  today: IsoDate,
): InitiativeState {
  const paused = initiative.state === 'PAUSED' && initiative.pausedUntil !== null && initiative.pausedUntil <= today;
  return paused ? 'OPEN' : initiative.state;
}
