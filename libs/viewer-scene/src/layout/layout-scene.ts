import { round, roundPoint, roundShare } from '../geometry/round.ts';
import type {
  LayoutInput,
  Placement,
  RingNumber,
  RingShape,
  SceneLayout,
  SectorShape,
  StoredLayout,
} from '../layout.types.ts';
import { ringCountOf, ringName, ringOf } from '../schemes/schemes.ts';
import { frameOf, pointAt, type Frame } from './frame.ts';
import { pillOf } from './pills.ts';
import { bandOf, ringBordersFor } from './rings.ts';
import { sectorAnglesFor, sectorsInUse } from './sectors.ts';
import { sizesFor, standardArea } from './sizes.ts';
import { mostAtOnce, spotsOf } from './spots.ts';
import { titlePlaces, titleTypeFor } from './titles.ts';

/** Gives everybody who was ever on the map one place per ring and sector, for all dates, screens and modes. */
export function layoutScene(input: LayoutInput): SceneLayout {
  const { scheme, area, mode = 'NORMAL', language = 'NL' } = input;
  const spots = spotsOf(input.places, scheme);
  const sizes = sizesFor(mostAtOnce(spots), mode);
  const ringBorders = ringBordersFor(spots, ringCountOf(scheme));
  const sectors = sectorAnglesFor(spots, sectorsInUse(spots, scheme), ringBorders);
  const frame = frameOf(area);
  const stored: StoredLayout = {
    scheme,
    ringBorders,
    sectors,
    positions: spots.map((spot, index) => {
      const sector = sectors.find((each) => each.sector === spot.sector) ?? { from: 0, to: 1 };
      const band = bandOf(spot.ring, ringBorders);
      return {
        memberId: spot.memberId,
        ring: spot.ring,
        sector: spot.sector,
        radius: roundShare((Math.max(band.inner, 0.25) + band.outer) / 2),
        angle: roundShare(sector.from + (sector.to - sector.from) * ((index * 0.618) % 1)),
        pinned: false,
      };
    }),
  };
  const rings = ringBorders.map((border, index): RingShape => {
    const ring = (index + 1) as RingNumber;
    return {
      ring,
      radiusX: round(border * frame.radiusX),
      radiusY: round(border * frame.radiusY),
      name: ringName(ring, scheme, language),
      pill: pillOf(frame, border, ring, scheme, mode),
    };
  });
  const titles = titlePlaces(
    frame,
    sectors,
    titleTypeFor(sizes, mode),
    language,
    rings.map((ring) => ring.pill),
  );
  const offMap = [
    ...new Set(input.places.filter((place) => ringOf(place, scheme) === null).map((place) => place.memberId)),
  ].sort();
  return {
    scheme,
    mode,
    language,
    area,
    clientName: input.clientName,
    centre: roundPoint(frame.centre),
    sizes,
    rings,
    sectors: sectors.map((sector, index): SectorShape => ({
      ...sector,
      divider: sectors.length < 2 ? null : dividerAt(frame, sector.from),
      title: titles[index] ?? null,
    })),
    placements: stored.positions.map((position): Placement => {
      const spot = spots.find((each) => each.memberId === position.memberId);
      return {
        ...roundPoint(pointAt(frame, position.radius, position.angle)),
        memberId: position.memberId,
        callName: spot?.callName ?? '',
        kind: spot?.kind ?? 'INFORMAL',
        ring: position.ring,
        sector: position.sector,
        pinned: false,
      };
    }),
    fullCells: [],
    offMap,
    stored,
    rearranged: false,
  };
}

/** The same layout with newcomers in the best free places; nobody else moves. */
export function addToLayout(layout: SceneLayout, input: Omit<LayoutInput, 'stored'>): SceneLayout {
  return layoutScene({ ...input, stored: layout.stored });
}

function dividerAt(frame: Frame, angle: number): { from: { x: number; y: number }; to: { x: number; y: number } } {
  return { from: roundPoint(pointAt(frame, 0.18, angle)), to: roundPoint(pointAt(frame, 1, angle)) };
}
