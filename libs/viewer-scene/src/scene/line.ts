import { lengthOf } from '../geometry/maths.ts';
import { round, roundPoint } from '../geometry/round.ts';
import type { Point } from '../layout.types.ts';
import type { SceneLine } from '../scene.types.ts';

/** A cubic Bézier curve. */
export interface Cubic {
  readonly from: Point;
  readonly first: Point;
  readonly second: Point;
  readonly to: Point;
}

const samples = 24;

export function sampleCubic({ from, first, second, to }: Cubic): readonly Point[] {
  return Array.from({ length: samples + 1 }, (_, index) => {
    const t = index / samples;
    const a = (1 - t) ** 3;
    const b = 3 * (1 - t) ** 2 * t;
    const c = 3 * (1 - t) * t ** 2;
    const d = t ** 3;
    return {
      x: a * from.x + b * first.x + c * second.x + d * to.x,
      y: a * from.y + b * first.y + c * second.y + d * to.y,
    };
  });
}

export function cubicLine(cubic: Cubic): SceneLine {
  const path = `M${pair(cubic.from)}C${pair(cubic.first)} ${pair(cubic.second)} ${pair(cubic.to)}`;
  return { path, points: sampleCubic(cubic).map(roundPoint), curved: true };
}

export function polyline(points: readonly Point[], curved = false): SceneLine {
  return { path: `M${points.map(pair).join('L')}`, points: points.map(roundPoint), curved };
}

function pair(point: Point): string {
  return `${round(point.x)},${round(point.y)}`;
}

/** The unit vector from one point to another; pointing right when they are the same. */
export function direction(from: Point, to: Point): Point {
  const length = lengthOf(to.x - from.x, to.y - from.y);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

export function along(from: Point, unit: Point, distance: number): Point {
  return { x: from.x + unit.x * distance, y: from.y + unit.y * distance };
}

/** The point and direction at a share of the length of a polyline. */
export function pointOnLine(points: readonly Point[], share: number): { readonly at: Point; readonly unit: Point } {
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const from = points[index];
    const to = points[index + 1];
    if (!from || !to) break;
    if (left <= length || index === lengths.length - 1) {
      const unit = direction(from, to);
      return { at: along(from, unit, left), unit };
    }
    left -= length;
  }
  return { at: points[0] ?? { x: 0, y: 0 }, unit: { x: 1, y: 0 } };
}

export function distance(a: Point, b: Point): number {
  return lengthOf(a.x - b.x, a.y - b.y);
}
