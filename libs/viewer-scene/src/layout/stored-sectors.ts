import { max } from '../geometry/maths.ts';
import { roundShare } from '../geometry/round.ts';
import type { SectorCode, StoredLayout, StoredPosition, StoredSector } from '../layout.types.ts';

const leastNewSector = 14 / 360;
const besidePeople = 5 / 360;

/**
 * The stored sectors, when they still serve. When only "Nog niet ingedeeld" is missing it takes the free strip before
 * twelve o'clock; null when there is none or when another sector is missing: then everything is arranged anew.
 */
export function keepSectors(stored: StoredLayout, needed: readonly SectorCode[]): readonly StoredSector[] | null {
  if (!needed.includes('UNPLACED')) return withoutUnplaced(stored.sectors, needed);
  const missing = needed.filter((sector) => !stored.sectors.some((each) => each.sector === sector));
  if (missing.length === 0) return stored.sectors;
  const last = stored.sectors.at(-1);
  if (missing.some((sector) => sector !== 'UNPLACED') || !last) return null;
  const from = roundShare(max(lastAngleIn(last, stored.positions), last.from) + besidePeople);
  if (last.to - from < leastNewSector) return null;
  return [...stored.sectors.slice(0, -1), { ...last, to: from }, { sector: 'UNPLACED', from, to: last.to }];
}

/** Nobody stands there any more: the sector before it takes the strip back. */
function withoutUnplaced(
  sectors: readonly StoredSector[],
  needed: readonly SectorCode[],
): readonly StoredSector[] | null {
  const kept = sectors.filter((each) => each.sector !== 'UNPLACED');
  const last = kept.at(-1);
  if (!last || needed.some((sector) => !kept.some((each) => each.sector === sector))) return null;
  return [...kept.slice(0, -1), { ...last, to: 1 }];
}

function lastAngleIn(sector: StoredSector, positions: readonly StoredPosition[]): number {
  const angles = positions.filter((position) => position.sector === sector.sector).map((position) => position.angle);
  return max(sector.from + besidePeople * 2, ...angles);
}
