import { lifeDomains, sectors, type Language, type MemberPlace } from '@netwerk/domain';
import type { LayoutScheme, RingNumber, SectorCode } from '../layout.types.ts';

interface Scheme {
  /** Clockwise from twelve o'clock. */
  readonly sectors: readonly SectorCode[];
  readonly ringCount: 3 | 4;
}

/**
 * NETWORK_CIRCLE: the circles of support of Judith Snow, intimacy, friendship, participation and exchange; the last holds
 * the people who are paid to be there.
 */
const schemes: Readonly<Record<LayoutScheme, Scheme>> = {
  FOUR_SECTORS: { sectors, ringCount: 3 },
  LIFE_DOMAINS: { sectors: lifeDomains, ringCount: 3 },
  NETWORK_CIRCLE: { sectors, ringCount: 4 },
  NO_SECTORS: { sectors: ['ALL'], ringCount: 3 },
};

export function sectorsOf(scheme: LayoutScheme): readonly SectorCode[] {
  return schemes[scheme].sectors;
}

export function ringCountOf(scheme: LayoutScheme): number {
  return schemes[scheme].ringCount;
}

export function sectorOf(place: Pick<MemberPlace, 'sector' | 'lifeDomain'>, scheme: LayoutScheme): SectorCode {
  if (scheme === 'NO_SECTORS') return 'ALL';
  return (scheme === 'LIFE_DOMAINS' ? place.lifeDomain : place.sector) ?? 'UNPLACED';
}

/** null: not in any ring, so not on the map. */
export function ringOf(place: Pick<MemberPlace, 'ring' | 'outside' | 'kind'>, scheme: LayoutScheme): RingNumber | null {
  if (place.ring === null || place.outside) return null;
  return scheme === 'NETWORK_CIRCLE' && place.kind === 'PROFESSIONAL' ? 4 : place.ring;
}

const closeness: Readonly<Record<Language, readonly string[]>> = {
  NL: ['heel dichtbij', 'dichtbij', 'op afstand'],
  EN: ['very close', 'close', 'further away'],
};

const circlesOfSupport: Readonly<Record<Language, readonly string[]>> = {
  NL: ['intimiteit', 'vriendschap', 'deelname', 'uitwisseling'],
  EN: ['intimacy', 'friendship', 'participation', 'exchange'],
};

export function ringName(ring: RingNumber, scheme: LayoutScheme, language: Language): string {
  const names = scheme === 'NETWORK_CIRCLE' ? circlesOfSupport : closeness;
  return names[language][ring - 1] ?? '';
}
