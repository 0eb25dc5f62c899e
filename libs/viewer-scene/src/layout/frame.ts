import { lengthOf, max } from '../geometry/maths.ts';
import type { MapArea, Point } from '../layout.types.ts';

/** The outer ellipse of a map and how to go from shares (radius, angle) to pixels and back. */
export interface Frame {
  readonly area: MapArea;
  readonly centre: Point;
  readonly radiusX: number;
  readonly radiusY: number;
}

const margin = 10;

/** The rings are ellipses that fill the area: on a wide screen no third of it stays empty. */
export function frameOf(area: MapArea): Frame {
  return {
    area,
    centre: { x: area.width / 2, y: area.height / 2 },
    radiusX: max(60, area.width / 2 - margin),
    radiusY: max(60, area.height / 2 - margin),
  };
}

/** `radius` 0 to 1; `angle` as a share of the turn, clockwise from twelve o'clock. */
export function pointAt(frame: Frame, radius: number, angle: number): Point {
  const turn = angle * 2 * Math.PI;
  return {
    x: frame.centre.x + frame.radiusX * radius * Math.sin(turn),
    y: frame.centre.y - frame.radiusY * radius * Math.cos(turn),
  };
}

/** How far out a point lies as a share of the outer ellipse. */
export function radiusOf(frame: Frame, x: number, y: number): number {
  return lengthOf((x - frame.centre.x) / frame.radiusX, (y - frame.centre.y) / frame.radiusY);
}
