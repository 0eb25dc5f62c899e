import type { Link } from '../dataset/batch.types.ts';
import type { AreaRow } from '../dataset/rows.types.ts';
import { plainLink } from '../dataset/plain-link.ts';
import type { AreaCodes, Places } from './area-codes.ts';
import type { Neighbourhood } from './areas.ts';
import { centreOf, outlineOf, polygonOf, type Ring } from './boundaries.ts';

/** The gemeente as a whole: how many live there, and its outline. */
export interface Municipality {
  readonly residents: number;
  readonly ring: Ring;
}

export function municipalityRow(codes: AreaCodes, { residents, ring }: Municipality): AreaRow {
  return row(codes.municipality, 'MUNICIPALITY', 'Oeverlinde', residents, ring);
}

/** Wijken and buurten. */
export function areaRows(
  codes: AreaCodes,
  { districts, neighbourhoods }: Places,
  residentsOf: (area: Neighbourhood) => number,
): AreaRow[] {
  const together = (level: AreaRow['level'], code: string, name: string, parts: readonly Neighbourhood[]): AreaRow =>
    row(
      code,
      level,
      name,
      parts.reduce((sum, part) => sum + residentsOf(part), 0),
      outlineOf(parts.map((part) => part.ring)),
    );
  return [
    ...districts.map(({ key, name }) =>
      together(
        'DISTRICT',
        codes.district(key),
        name,
        neighbourhoods.filter((area) => area.district === key),
      ),
    ),
    ...neighbourhoods.map((area) => together('NEIGHBOURHOOD', codes.neighbourhood(area.key), area.name, [area])),
  ];
}

export function areaLinks(codes: AreaCodes, { districts, neighbourhoods }: Places): Link<'PART_OF'>[] {
  return [
    ...districts.map(({ key }) => plainLink(codes.district(key), codes.municipality)),
    ...neighbourhoods.map((area) => plainLink(codes.neighbourhood(area.key), codes.district(area.district))),
  ];
}

function row(code: string, level: AreaRow['level'], name: string, residents: number, ring: Ring): AreaRow {
  return { code, level, name, residents, centre: centreOf(ring), boundary: JSON.stringify(polygonOf(ring)) };
}
