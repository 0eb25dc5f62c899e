import type { LifeDomain, MemberKind, Sector } from '@netwerk/domain';
import type { LayoutScheme, MapCell } from '@netwerk/viewer-scene';

/** Where somebody was let go outside the own ring and sector, in the words of the tie. */
export interface MovedTo {
  readonly ring?: 1 | 2 | 3;
  readonly sector?: Sector;
  readonly lifeDomain?: LifeDomain;
}

/**
 * What would have to change for somebody to stand in another cell; null where nobody can be put by hand: the circle of who
 * is paid to be there follows from what somebody is, and "nog niet ingedeeld" is not a place to choose.
 */
export function movedTo(from: MapCell, to: MapCell, kind: MemberKind, scheme: LayoutScheme): MovedTo | null {
  if (to.sector !== from.sector && to.sector === 'UNPLACED') return null;
  const ring = to.ring === from.ring ? {} : ringTo(to.ring, kind, scheme);
  if (ring === null) return null;
  return { ...ring, ...sectorTo(from, to, scheme) };
}

function ringTo(ring: MapCell['ring'], kind: MemberKind, scheme: LayoutScheme): MovedTo | null {
  if (ring === 4 || (scheme === 'NETWORK_CIRCLE' && kind === 'PROFESSIONAL')) return null;
  return { ring };
}

function sectorTo(from: MapCell, to: MapCell, scheme: LayoutScheme): MovedTo {
  if (to.sector === from.sector || scheme === 'NO_SECTORS') return {};
  return scheme === 'LIFE_DOMAINS' ? { lifeDomain: to.sector as LifeDomain } : { sector: to.sector as Sector };
}
