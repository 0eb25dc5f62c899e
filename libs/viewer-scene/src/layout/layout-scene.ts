import { byText, roundPoint } from '../geometry/round.ts';
import type { HomePosition, LayoutInput, Placement, SceneLayout } from '../layout.types.ts';
import { ringOf } from '../schemes/schemes.ts';
import { fitSizes } from './fit-sizes.ts';
import { frameOf, pointAt, type Frame } from './frame.ts';
import { homeLayout } from './home-layout.ts';
import { ringShapes, sectorShapes } from './shapes.ts';
import { sizesFor } from './sizes.ts';
import { mostAtOnce, spotKey, spotsOf, type Spot } from './spots.ts';

/** Gives everybody who was ever on the map one place per ring and sector, for all dates, screens and modes. */
export function layoutScene(input: LayoutInput): SceneLayout {
  const { scheme, area, mode = 'NORMAL', language = 'NL', clientName } = input;
  const places = input.places.filter((place) => place.validTo !== place.validFrom);
  const spots = spotsOf(places, scheme);
  const { layout: home, fullCells, arrangingHelps } = homeLayout(input, spots);
  const frame = frameOf(area);
  const placements = placementsOf(home.positions, spots, frame);
  const sizes = fitSizes(sizesFor(mostAtOnce(spots), mode), placements, frame.centre);
  const people = placements.map(({ x, y }) => ({ x, y, radius: sizes.node }));
  const look = { frame, scheme, mode, language, sizes, people };
  const rings = ringShapes(home.ringBorders, look);
  return {
    ...{ scheme, mode, language, area, clientName, sizes, rings, placements, fullCells, arrangingHelps, home },
    centre: roundPoint(frame.centre),
    sectors: sectorShapes(home.sectors, rings, look),
    offMap: offMapOf({ ...input, places }),
  };
}

function placementsOf(positions: readonly HomePosition[], spots: readonly Spot[], frame: Frame): readonly Placement[] {
  const bySpot = new Map(spots.map((spot) => [keyOf(spot), spot]));
  return positions.flatMap((position) => {
    const spot = bySpot.get(keyOf(position));
    if (!spot) return [];
    const { memberId, callName, kind, ring, sector } = spot;
    const at = roundPoint(pointAt(frame, position.radius, position.angle));
    return [{ memberId, callName, kind, ring, sector, pinned: position.pinned, ...at }];
  });
}

function keyOf({ memberId, ring, sector }: Pick<HomePosition, 'memberId' | 'ring' | 'sector'>): string {
  return spotKey(memberId, ring, sector);
}

function offMapOf(input: LayoutInput): readonly string[] {
  const placed = new Set(input.places.filter((place) => ringOf(place, input.scheme) !== null).map(idOf));
  const named = new Set(input.places.map(idOf));
  return [...named].filter((id) => !placed.has(id)).sort(byText);
}

function idOf(place: { readonly memberId: string }): string {
  return place.memberId;
}
