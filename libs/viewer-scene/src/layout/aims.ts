import type { SectorSpan } from '../layout.types.ts';
import { latestFirst } from './own-places.ts';
import type { Spot } from './spots.ts';

/** Where somebody would stand if nobody were in the way. */
export interface Aim {
  /** As a share of the turn. */
  readonly angle: number;
  /** Within the ring: 0 at its inner border, 1 at its outer one. */
  readonly depth: number;
}

/**
 * Within a sector everybody aims at an own angle, so that no tie to the client runs through somebody: the rings take
 * turns, and neighbours in a ring stand alternately further in and further out. The places of one member share an angle.
 */
export function aimsFor(spots: readonly Spot[], sectors: readonly SectorSpan[]): ReadonlyMap<Spot, Aim> {
  const aims = new Map<Spot, Aim>();
  for (const sector of sectors) {
    const inSector = spots.filter((spot) => spot.sector === sector.sector);
    const leads = [...inSector].sort(latestFirst).filter(isFirstOfMember);
    const row = interleave(inSector.filter((spot) => leads.includes(spot)));
    row.forEach(({ spot: lead, place }, index) => {
      const angle = sector.from + (sector.to - sector.from) * ((index + 0.5) / row.length);
      const depth = place % 2 === 0 ? 0.3 : 0.75;
      for (const spot of inSector) if (spot.memberId === lead.memberId) aims.set(spot, { angle, depth });
    });
  }
  return aims;
}

function isFirstOfMember(spot: Spot, index: number, spots: readonly Spot[]): boolean {
  return spots.findIndex((each) => each.memberId === spot.memberId) === index;
}

/** Spreads the members of each ring evenly over the row, so that rings alternate. */
function interleave(spots: readonly Spot[]): readonly { readonly spot: Spot; readonly place: number }[] {
  const perRing = new Map<number, number>();
  for (const spot of spots) perRing.set(spot.ring, (perRing.get(spot.ring) ?? 0) + 1);
  const seen = new Map<number, number>();
  return spots
    .map((spot) => {
      const place = seen.get(spot.ring) ?? 0;
      seen.set(spot.ring, place + 1);
      const order = (place + 0.5 + spot.ring * 0.01) / (perRing.get(spot.ring) ?? 1);
      return { spot, place, order };
    })
    .sort((a, b) => a.order - b.order || a.spot.ring - b.spot.ring);
}
