import { max } from '../geometry/maths.ts';
import { roundShare } from '../geometry/round.ts';
import type { LayoutScheme, SectorCode, SectorSpan } from '../layout.types.ts';
import { sectorsOf } from '../schemes/schemes.ts';
import type { Spot } from './spots.ts';

/** The sectors of a scheme, and "Nog niet ingedeeld" behind them when somebody stands there or may come later. */
export function sectorsInUse(spots: readonly Spot[], scheme: LayoutScheme, mayGrow: boolean): readonly SectorCode[] {
  const sectors = sectorsOf(scheme);
  const unplaced = isIn(spots, 'UNPLACED') || (mayGrow && sectors.length > 1);
  return unplaced ? [...sectors, 'UNPLACED'] : sectors;
}

/** While nobody stands in "Nog niet ingedeeld" the sector before it reaches to twelve o'clock. */
export function shownSectors(sectors: readonly SectorSpan[], spots: readonly Spot[]): readonly SectorSpan[] {
  const last = sectors.at(-2);
  if (sectors.at(-1)?.sector !== 'UNPLACED' || isIn(spots, 'UNPLACED') || !last) return sectors;
  return [...sectors.slice(0, -2), { ...last, to: 1 }];
}

function isIn(spots: readonly Spot[], sector: SectorCode): boolean {
  return spots.some((spot) => spot.sector === sector);
}

/**
 * How the turn is divided: by 0.6 of the fullest cell and 0.4 of the mean of a sector's cells, each cell weighed by how
 * little room its ring has, with a least angle so that an empty sector stays visible.
 */
export function sectorAnglesFor(
  spots: readonly Spot[],
  sectors: readonly SectorCode[],
  ringBorders: readonly number[],
): readonly SectorSpan[] {
  const least = sectors.map((sector) => leastAngle(sector, sectors.length, isIn(spots, sector)));
  const weights = sectors.map((sector) => weightOf(spots, sector, ringBorders) + evenness(sector, spots.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const free = 1 - least.reduce((sum, angle) => sum + angle, 0);
  let from = 0;
  return sectors.map((sector, index) => {
    const share = total === 0 ? 1 / sectors.length : (weights[index] ?? 0) / total;
    const start = from;
    from += (least[index] ?? 0) + free * share;
    return { sector, from: roundShare(start), to: index === sectors.length - 1 ? 1 : roundShare(from) };
  });
}

/** As a share of the turn. The strip for who is not given a sector yet is small while it is empty. */
function leastAngle(sector: SectorCode, sectorCount: number, inUse: boolean): number {
  if (sector === 'UNPLACED' && !inUse) return 14 / 360;
  if (sectorCount <= 5) return (inUse ? 38 : 30) / 360;
  return (inUse ? 23 : 20) / 360;
}

/** With a few people nothing can be said of a sector yet: then all are nearly as wide. */
function evenness(sector: SectorCode, people: number): number {
  return sector === 'UNPLACED' ? 0 : max(0, 2 - people / 5);
}

function weightOf(spots: readonly Spot[], sector: SectorCode, ringBorders: readonly number[]): number {
  const cells = ringBorders.map((outer, index) => {
    const middle = (outer + (ringBorders[index - 1] ?? 0.2)) / 2;
    const people = spots.filter((spot) => spot.sector === sector && spot.ring === index + 1).length;
    return people / middle;
  });
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  return 0.6 * max(...cells) + 0.4 * mean;
}
