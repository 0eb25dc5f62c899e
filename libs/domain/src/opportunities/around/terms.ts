import { minutesInCommon, type SlotTime } from '../../directory/weekly-slots.ts';
import { daysBetween, type IsoDate } from '../../shared/dates.ts';

/** As far as somebody goes for something regular, in metres between two buurten. */
export const reachMetres = 5_000;
/** The same or the next buurt. */
export const nextDoorMetres = 2_000;

/** How near, and whether that is the own buurt. */
export interface Distance {
  readonly metres: number | null;
  readonly sameArea: boolean;
}

/** Whether something lies within `most` metres. What is not known is out of reach: nobody is sent on a wild-goose chase. */
export function isWithin({ metres, sameArea }: Distance, most: number): boolean {
  return sameArea || (metres !== null && metres <= most);
}

/** Fresh (0..1): 1 for what was said today, 0 for what was said two years ago or earlier. The oldest fact counts. */
export function freshness(dates: readonly IsoDate[], today: IsoDate): number {
  const oldest = dates.reduce((one, other) => (one < other ? one : other), today);
  return clamp(1 - daysBetween(oldest, today) / 730);
}

/** Near (0..1): 1 in the own buurt, less with every metre up to the reach. */
export function nearness({ metres, sameArea }: Distance): number {
  if (sameArea) return 1;
  return metres === null ? 0 : clamp(1 - metres / reachMetres);
}

/** Times (0..1): 1 when both have at least an hour a week in common, 0 when none, 0.5 when one of them did not say. */
export function timesFit(ones: readonly SlotTime[], others: readonly SlotTime[]): number {
  if (ones.length === 0 || others.length === 0) return 0.5;
  return clamp(minutesInCommon(ones, others) / 60);
}

/** Whether two have at least so many minutes a week in common, or one of them did not say. */
export function mayMeet(ones: readonly SlotTime[], others: readonly SlotTime[], minutes: number): boolean {
  return ones.length === 0 || others.length === 0 || minutesInCommon(ones, others) >= minutes;
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
