import { max } from '../geometry/maths.ts';
import type { IsoDate, MemberKind, MemberPlace } from '@netwerk/domain';
import { byText } from '../geometry/round.ts';
import type { LayoutScheme, RingNumber, SectorCode } from '../layout.types.ts';
import { ringOf, sectorOf } from '../schemes/schemes.ts';

interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** One member in one ring and sector, with every period in which that held. */
export interface Spot {
  readonly memberId: string;
  readonly callName: string;
  readonly kind: MemberKind;
  readonly ring: RingNumber;
  readonly sector: SectorCode;
  readonly periods: readonly Period[];
}

/** Every ring and sector that anybody ever had, in an order that does not depend on how the places were given. */
export function spotsOf(places: readonly MemberPlace[], scheme: LayoutScheme): readonly Spot[] {
  const spots = new Map<string, Spot & { periods: Period[] }>();
  for (const place of [...places].sort(byMemberAndDate)) {
    const ring = ringOf(place, scheme);
    if (ring === null) continue;
    const sector = sectorOf(place, scheme);
    const key = spotKey(place.memberId, ring, sector);
    const { memberId, callName, kind } = place;
    const spot = spots.get(key) ?? { memberId, callName, kind, ring, sector, periods: [] };
    spot.periods.push({ from: place.validFrom, to: place.validTo });
    spots.set(key, spot);
  }
  return [...spots.values()].sort(bySpot);
}

export function spotKey(memberId: string, ring: RingNumber, sector: SectorCode): string {
  return `${ring} ${sector} ${memberId}`;
}

/** Whether two spots are ever taken on the same day. */
export function coexist(first: Spot, second: Spot): boolean {
  if (first.memberId === second.memberId) return false;
  return first.periods.some((a) => second.periods.some((b) => startsBeforeEnd(a, b) && startsBeforeEnd(b, a)));
}

/** The largest number of spots taken on one day. */
export function mostAtOnce(spots: readonly Spot[]): number {
  const starts = new Set(spots.flatMap((spot) => spot.periods.map((period) => period.from)));
  let most = 0;
  for (const day of starts) most = max(most, spots.filter((spot) => isTakenOn(spot, day)).length);
  return most;
}

function isTakenOn(spot: Spot, day: IsoDate): boolean {
  return spot.periods.some((period) => period.from <= day && (period.to === null || period.to > day));
}

function startsBeforeEnd(a: Period, b: Period): boolean {
  return b.to === null || a.from < b.to;
}

function byMemberAndDate(a: MemberPlace, b: MemberPlace): number {
  return byText(a.memberId, b.memberId) || byText(a.validFrom, b.validFrom);
}

function bySpot(a: Spot, b: Spot): number {
  return a.ring - b.ring || byText(a.sector, b.sector) || byText(a.memberId, b.memberId);
}
