import type { Point } from '../layout.types.ts';
import type { SceneArrow } from '../scene.types.ts';
import { along, distance, pointOnLine } from './line.ts';

const barHalf = 6;
const barApart = 2.5;

export interface Bar {
  readonly from: Point;
  readonly to: Point;
}

/** Two short strokes across a line: no contact. */
export function barsOn(points: readonly Point[], share: number): readonly Bar[] {
  const { at, unit } = pointOnLine(points, share);
  const slanted = { x: unit.x * 0.5 - unit.y * 0.87, y: unit.y * 0.5 + unit.x * 0.87 };
  return [-barApart, barApart].map((shift) => {
    const middle = along(at, unit, shift);
    return { from: along(middle, slanted, -barHalf), to: along(middle, slanted, barHalf) };
  });
}

/** Upright lightning: corners around (0, 0), about 10 by 16 pixels. */
const boltShape = [
  [1.5, -8],
  [-5, 1.5],
  [-0.8, 1.5],
  [-1.8, 8],
  [5, -2],
  [0.8, -2],
] as const;

/** The bolt of tension on the middle of a line. */
export function boltOn(points: readonly Point[], share: number): readonly Point[] {
  const { at } = pointOnLine(points, share);
  return boltShape.map(([x, y]) => ({ x: at.x + x, y: at.y + y }));
}

const wave = 9;
/** How far the zigzag of tension reaches to either side of the line. */
export const zigzagReach = 3.5;
const straightEnd = 12;

/** The same line in zigzag, straight at both ends: at its start over `straightStart` pixels. */
export function zigzag(points: readonly Point[], straightStart = straightEnd): readonly Point[] {
  const length = points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
  const turns = Math.floor((length - straightStart - straightEnd) / wave);
  const [first] = points;
  const last = points.at(-1);
  if (turns < 2 || !first || !last) return points;
  const corners = Array.from({ length: turns + 1 }, (_, index) => {
    const { at, unit } = pointOnLine(
      points,
      (straightStart + (index * (length - straightStart - straightEnd)) / turns) / length,
    );
    const side = index === 0 || index === turns ? 0 : index % 2 === 0 ? zigzagReach : -zigzagReach;
    return along(at, { x: -unit.y, y: unit.x }, side);
  });
  return [first, ...corners, last];
}

export function arrowLength(width: number): number {
  return 6.5 + width * 1.3;
}

export function arrowHalfWidth(width: number): number {
  return 3 + width * 0.75;
}

/** An arrowhead with its tip at `tip`, pointing along `unit`. */
export function arrowAt(tip: Point, unit: Point, width: number): SceneArrow['corners'] {
  const base = along(tip, unit, -arrowLength(width));
  const aside = { x: -unit.y, y: unit.x };
  return [tip, along(base, aside, arrowHalfWidth(width)), along(base, aside, -arrowHalfWidth(width))];
}
