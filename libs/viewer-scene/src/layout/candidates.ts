import { lengthOf, max, min } from '../geometry/maths.ts';
import { clamp } from '../geometry/round.ts';
import type { Point, SceneSizes, StoredSector } from '../layout.types.ts';
import { pointAt, type Frame } from './frame.ts';
import { visibleLine } from './sizes.ts';

/** A point where somebody could stand. */
export interface Candidate extends Point {
  readonly radius: number;
  readonly angle: number;
}

interface Cell {
  readonly band: { readonly inner: number; readonly outer: number };
  readonly sector: StoredSector;
}

const levelGap = 15;
const finest = 12;
const usualSpots = 60;
const mostPerLevel = 72;
const mostLevels = 6;

/** Pixels between points on a map of so many spots: a crowded map is searched less finely. */
export function arcGapFor(spots: number): number {
  return finest * max(1, spots / usualSpots);
}

/** A grid of points over one cell (a ring within a sector), clear of the cell's borders and of the client. */
export function candidatesIn(cell: Cell, frame: Frame, sizes: SceneSizes, arcGap = finest): readonly Candidate[] {
  const thickness = (cell.band.outer - cell.band.inner) * min(frame.radiusX, frame.radiusY);
  const levels = clamp(Math.floor((thickness - 2 * sizes.node) / levelGap) + 1, 2, mostLevels);
  return Array.from({ length: levels }, (_, level) => level / (levels - 1)).flatMap((share) =>
    pointsOnLevel(cell, frame, sizes, share, arcGap),
  );
}

function pointsOnLevel(
  cell: Cell,
  frame: Frame,
  sizes: SceneSizes,
  share: number,
  arcGap: number,
): readonly Candidate[] {
  const { sector, band } = cell;
  const middle = (band.inner + band.outer) / 2;
  const perTurn = 2 * Math.PI * max(middle, 0.2) * min(frame.radiusX, frame.radiusY);
  const whole = sector.to - sector.from > 0.999;
  const margin = whole ? 0 : min((sizes.node + 4) / perTurn, (sector.to - sector.from) * 0.45);
  const from = sector.from + margin;
  const width = sector.to - margin - from;
  const count = clamp(Math.floor((width * perTurn) / arcGap) + 1, 2, mostPerLevel);
  return Array.from({ length: count }, (_, index) => {
    const angle = from + (width * index) / (whole ? count : count - 1);
    return candidateAt(cell, frame, sizes, share, angle);
  });
}

function candidateAt(cell: Cell, frame: Frame, sizes: SceneSizes, share: number, angle: number): Candidate {
  const reach = distanceOfRim(frame, angle);
  const margin = (sizes.node + 2) / min(frame.radiusX, frame.radiusY);
  const outer = cell.band.outer - margin;
  const clearOfClient = (sizes.client + visibleLine + sizes.node) / reach;
  const inner = min(outer, max(cell.band.inner + margin, clearOfClient));
  const radius = inner + (outer - inner) * share;
  return { radius, angle, ...pointAt(frame, radius, angle) };
}

/** Pixels from the client to the outer ellipse in this direction. */
function distanceOfRim(frame: Frame, angle: number): number {
  const rim = pointAt(frame, 1, angle);
  return lengthOf(rim.x - frame.centre.x, rim.y - frame.centre.y);
}
