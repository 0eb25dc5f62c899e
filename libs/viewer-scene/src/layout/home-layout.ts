import type { IsoInstant, PinnedPlace } from '@netwerk/domain';
import { grow } from '../geometry/boxes.ts';
import { byText, roundShare } from '../geometry/round.ts';
import type { Box, HomeLayout, HomePosition, LayoutInput, MapCell, SectorSpan } from '../layout.types.ts';
import { ringCountOf } from '../schemes/schemes.ts';
import { arcGapFor } from './candidates.ts';
import { choosePlaces, weightOf } from './choose-places.ts';
import { frameOf } from './frame.ts';
import { cellsThatTouch } from './full-cells.ts';
import type { Look } from './look.types.ts';
import { withPins } from './pinned-places.ts';
import { placeInTurn } from './place-in-turn.ts';
import { ringBordersFor } from './rings.ts';
import type { Ground, Place } from './search.ts';
import { sectorAnglesFor, sectorsInUse, shownSectors } from './sectors.ts';
import { ringShapes, sectorShapes } from './shapes.ts';
import { sizesFor, standardArea } from './sizes.ts';
import { mostAtOnce, spotKey, type Spot } from './spots.ts';
import { toldBy, type Told } from './told-places.ts';

/** Where everybody stands, and where that no longer fits. */
export interface Home {
  readonly layout: HomeLayout;
  readonly fullCells: readonly MapCell[];
  readonly arrangingHelps: boolean;
}

/**
 * Places are chosen in the home area at normal size, whatever the screen, the mode and the date: so they are the same
 * everywhere. First who was there when the map was arranged, then who came later; who was put somewhere by hand wins.
 * `shown` are the spots that are taken on any day.
 */
export function homeLayout(input: LayoutInput, shown: readonly Spot[]): Home {
  const { places, scheme } = input;
  const pins = pinsOf(input);
  const arrangedAt = input.arrangedAt ?? lastRecorded(places);
  const told: Told = arrangedAt ? toldBy(places, arrangedAt, scheme) : { first: shown, later: [], weigh: weightOf };
  const ground = groundFor(told.first, { ...input, arrangedAt });
  const inTurn = placeInTurn(choosePlaces(told.first, ground), told.later, ground, told.weigh);
  const sectors = shownSectors(ground.sectors, shown);
  const chosen = withPins(inTurn, pins, { ...ground, sectors }, told.weigh);
  const positions = chosen.map((place) => positionOf(place, pins)).sort((a, b) => byText(keyOf(a), keyOf(b)));
  const fullCells = cellsThatTouch(chosen, shown, ground);
  return {
    layout: { ringBorders: ground.ringBorders, sectors, positions },
    fullCells,
    arrangingHelps: fullCells.length > 0 && (told.later.length > 0 || pins.size > 0),
  };
}

/** Never arranged: everybody who is there now, in the way that stays when somebody comes on a later day. */
function lastRecorded(places: LayoutInput['places']): IsoInstant | null {
  const moments = places.map(({ recordedAt }) => recordedAt).sort(byText);
  return moments.at(-1) ?? null;
}

function pinsOf({ places }: LayoutInput): ReadonlyMap<string, PinnedPlace> {
  return new Map(places.flatMap(({ memberId, pin }) => (pin ? [[memberId, pin]] : [])));
}

function groundFor(spots: readonly Spot[], { scheme, homeArea, arrangedAt }: LayoutInput): Ground {
  const frame = frameOf(homeArea ?? standardArea);
  const sizes = sizesFor(mostAtOnce(spots), 'NORMAL');
  const ringBorders = ringBordersFor(spots, ringCountOf(scheme));
  const sectors = sectorAnglesFor(spots, sectorsInUse(spots, scheme, Boolean(arrangedAt)), ringBorders);
  const look: Look = { frame, scheme, mode: 'NORMAL', language: 'NL', sizes, people: [] };
  const shown = shownSectors(sectors, spots);
  // Also of "Nog niet ingedeeld" before it is needed, so that its title finds room later.
  const obstacles = (shown === sectors ? [shown] : [shown, sectors]).flatMap((each) =>
    obstaclesFor(ringBorders, each, look),
  );
  return { frame, sizes, ringBorders, sectors, obstacles, arcGap: arcGapFor(spots.length) };
}

/** Other sizes and languages need a little more room for their words. */
const wordMargin = 5;
/** In gespreksmodus people are larger by this much. */
const pillMargin = 8;

function obstaclesFor(ringBorders: readonly number[], sectors: readonly SectorSpan[], look: Look): readonly Box[] {
  const rings = ringShapes(ringBorders, look);
  const titles = sectorShapes(sectors, rings, look).flatMap(({ title }) => (title ? [title.box] : []));
  return [...titles.map((box) => grow(box, wordMargin)), ...rings.map((ring) => grow(ring.pill, pillMargin))];
}

function positionOf({ spot, radius, angle }: Place, pins: ReadonlyMap<string, PinnedPlace>): HomePosition {
  const { memberId, ring, sector } = spot;
  return {
    ...{ memberId, ring, sector, pinned: pins.has(memberId) },
    radius: roundShare(radius),
    angle: roundShare(angle),
  };
}

function keyOf({ memberId, ring, sector }: HomePosition): string {
  return spotKey(memberId, ring, sector);
}
