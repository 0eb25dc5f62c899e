import { grow } from '../geometry/boxes.ts';
import { byText, roundPoint, roundShare } from '../geometry/round.ts';
import type {
  Box,
  LayoutInput,
  Placement,
  SceneLayout,
  StoredLayout,
  StoredPosition,
  StoredSector,
} from '../layout.types.ts';
import { ringCountOf, ringOf } from '../schemes/schemes.ts';
import { arcGapFor } from './candidates.ts';
import { choosePlaces, type ChosenPlace } from './choose-places.ts';
import { fitSizes } from './fit-sizes.ts';
import { frameOf, pointAt, type Frame } from './frame.ts';
import { ringBordersFor } from './rings.ts';
import { sectorAnglesFor, sectorsInUse } from './sectors.ts';
import type { Look } from './look.types.ts';
import { ringShapes, sectorShapes } from './shapes.ts';
import { sizesFor, standardArea } from './sizes.ts';
import { mostAtOnce, spotKey, spotsOf, type Spot } from './spots.ts';
import { keepSectors } from './stored-sectors.ts';

/** Gives everybody who was ever on the map one place per ring and sector, for all dates, screens and modes. */
export function layoutScene(input: LayoutInput): SceneLayout {
  const { scheme, area, mode = 'NORMAL', language = 'NL', clientName } = input;
  const spots = spotsOf(input.places, scheme);
  const most = mostAtOnce(spots);
  const { stored, fullCells, rearranged } = storedLayoutFor(input, spots, most);
  const frame = frameOf(area);
  const placements = placementsOf(stored.positions, spots, frame);
  const sizes = fitSizes(sizesFor(most, mode), placements, frame.centre);
  const people = placements.map(({ x, y }) => ({ x, y, radius: sizes.node }));
  const look = { frame, scheme, mode, language, sizes, people };
  const rings = ringShapes(stored.ringBorders, look);
  return {
    ...{ scheme, mode, language, area, clientName, sizes, rings, placements, fullCells, stored, rearranged },
    centre: roundPoint(frame.centre),
    sectors: sectorShapes(stored.sectors, rings, look),
    offMap: offMapOf(input),
  };
}

/** The same layout with newcomers in the best free places; nobody else moves. */
export function addToLayout(layout: SceneLayout, input: Omit<LayoutInput, 'stored'>): SceneLayout {
  return layoutScene({ ...input, stored: layout.stored });
}

interface Kept {
  readonly stored: StoredLayout;
  readonly fullCells: SceneLayout['fullCells'];
  readonly rearranged: boolean;
}

/** Places are chosen in the home area at normal size, whatever the screen: so they are the same on all screens. */
function storedLayoutFor(input: LayoutInput, spots: readonly Spot[], most: number): Kept {
  const { scheme } = input;
  const frame = frameOf(input.homeArea ?? standardArea);
  const sizes = sizesFor(most, 'NORMAL');
  const former = input.stored?.scheme === scheme ? input.stored : null;
  const needed = sectorsInUse(spots, scheme);
  const keptSectors = former && keepSectors(former, needed);
  const ringBorders = former && keptSectors ? former.ringBorders : ringBordersFor(spots, ringCountOf(scheme));
  const sectors = keptSectors ?? sectorAnglesFor(spots, needed, ringBorders);
  const kept = new Map((keptSectors && former ? former.positions : []).map((each) => [keyOf(each), each]));
  const standing = [...kept.values()].map((each) => ({
    ...pointAt(frame, each.radius, each.angle),
    radius: sizes.node,
  }));
  const look = { frame, scheme, mode: 'NORMAL', language: 'NL', sizes, people: standing } as const;
  const obstacles = obstaclesFor(ringBorders, sectors, look);
  const chosen = choosePlaces(spots, {
    frame,
    sizes,
    ringBorders,
    sectors,
    obstacles,
    kept,
    arcGap: arcGapFor(spots.length),
  });
  return {
    stored: { scheme, ringBorders, sectors, positions: positionsOf(chosen) },
    fullCells: fullCellsOf(chosen),
    rearranged: former !== null && !keptSectors,
  };
}

/** Other sizes and languages need a little more room for their words. */
const wordMargin = 5;
/** In gespreksmodus people are larger by this much. */
const pillMargin = 8;

function obstaclesFor(ringBorders: readonly number[], sectors: readonly StoredSector[], look: Look): readonly Box[] {
  const rings = ringShapes(ringBorders, look);
  const titles = sectorShapes(sectors, rings, look).flatMap(({ title }) => (title ? [title.box] : []));
  return [...titles.map((box) => grow(box, wordMargin)), ...rings.map((ring) => grow(ring.pill, pillMargin))];
}

function keyOf(position: StoredPosition): string {
  return spotKey(position.memberId, position.ring, position.sector);
}

function positionsOf(chosen: readonly ChosenPlace[]): readonly StoredPosition[] {
  return chosen
    .map(({ spot, radius, angle, pinned }) => {
      const { memberId, ring, sector } = spot;
      return { memberId, ring, sector, radius: roundShare(radius), angle: roundShare(angle), pinned };
    })
    .sort((a, b) => byText(keyOf(a), keyOf(b)));
}

function fullCellsOf(chosen: readonly ChosenPlace[]): SceneLayout['fullCells'] {
  const cells = new Map(
    chosen
      .filter((place) => !place.fits)
      .map(({ spot: { ring, sector } }) => [`${ring} ${sector}`, { ring, sector }] as const),
  );
  return [...cells.values()];
}

function placementsOf(
  positions: readonly StoredPosition[],
  spots: readonly Spot[],
  frame: Frame,
): readonly Placement[] {
  const bySpot = new Map(spots.map((spot) => [spotKey(spot.memberId, spot.ring, spot.sector), spot]));
  return positions.flatMap((position) => {
    const spot = bySpot.get(keyOf(position));
    if (!spot) return [];
    const { memberId, callName, kind, ring, sector } = spot;
    const at = roundPoint(pointAt(frame, position.radius, position.angle));
    return [{ memberId, callName, kind, ring, sector, pinned: position.pinned, ...at }];
  });
}

function offMapOf(input: LayoutInput): readonly string[] {
  const placed = new Set(input.places.filter((place) => ringOf(place, input.scheme) !== null).map(idOf));
  const named = new Set(input.places.map(idOf));
  return [...named].filter((id) => !placed.has(id)).sort(byText);
}

function idOf(place: { readonly memberId: string }): string {
  return place.memberId;
}
