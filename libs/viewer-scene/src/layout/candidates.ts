import { lengthOf, max, min } from '../geometry/maths.ts';
import { clamp } from '../geometry/round.ts';
import type { Point, SceneSizes, SectorSpan } from '../layout.types.ts';
import { pointAt, type Frame } from './frame.ts';
import { visibleLine } from './sizes.ts';

/** A point where somebody could stand. */
export interface Candidate extends Point {
  readonly radius: number;
  readonly angle: number;
}

export interface Cell {
  readonly band: { readonly inner: number; readonly outer: number };
  readonly sector: SectorSpan;
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
  const perTurn = pixelsPerTurn(cell, frame);
  const { from, to } = anglesIn(cell, frame, sizes);
  const width = to - from;
  const count = clamp(Math.floor((width * perTurn) / arcGap) + 1, 2, mostPerLevel);
  return Array.from({ length: count }, (_, index) => {
    const angle = from + (width * index) / (isWhole(cell) ? count : count - 1);
    const { inner, outer } = depthsIn(cell, frame, sizes, angle);
    const radius = inner + (outer - inner) * share;
    return { radius, angle, ...pointAt(frame, radius, angle) };
  });
}

function isWhole({ sector }: Cell): boolean {
  return sector.to - sector.from > 0.999;
}

/** Along the middle of the cell. */
function pixelsPerTurn({ band }: Cell, frame: Frame): number {
  return 2 * Math.PI * max((band.inner + band.outer) / 2, 0.2) * min(frame.radiusX, frame.radiusY);
}

/** Between which angles somebody of the cell can stand, clear of its borders. */
export function anglesIn(cell: Cell, frame: Frame, sizes: SceneSizes): { readonly from: number; readonly to: number } {
  const { from, to } = cell.sector;
  const margin = isWhole(cell) ? 0 : min((sizes.node + 4) / pixelsPerTurn(cell, frame), (to - from) * 0.45);
  return { from: from + margin, to: to - margin };
}

/** Between which radii somebody of the cell can stand in this direction, clear of its borders and of the client. */
export function depthsIn(
  cell: Cell,
  frame: Frame,
  sizes: SceneSizes,
  angle: number,
): { readonly inner: number; readonly outer: number } {
  const margin = (sizes.node + 2) / min(frame.radiusX, frame.radiusY);
  const outer = cell.band.outer - margin;
  const clearOfClient = (sizes.client + visibleLine + sizes.node) / distanceOfRim(frame, angle);
  return { inner: min(outer, max(cell.band.inner + margin, clearOfClient)), outer };
}

/** Pixels from the client to the outer ellipse in this direction. */
function distanceOfRim(frame: Frame, angle: number): number {
  const rim = pointAt(frame, 1, angle);
  return lengthOf(rim.x - frame.centre.x, rim.y - frame.centre.y);
}
