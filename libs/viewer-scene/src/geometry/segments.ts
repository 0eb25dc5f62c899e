import { infinity, lengthOf, max, min } from './maths.ts';
import type { Box, Point } from '../layout.types.ts';

/** Distance from a point to the segment between two others. */
export function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : min(1, max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return lengthOf(x - ax - along * dx, y - ay - along * dy);
}

/** Whether the segment enters the box (Liang–Barsky clipping, without allocating: the search asks this millions of times). */
export function segmentHitsBox(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if ((ax < box.x && bx < box.x) || (ax > right && bx > right)) return false;
  if ((ay < box.y && by < box.y) || (ay > bottom && by > bottom)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const first = (box.x - ax) / dx;
    const second = (right - ax) / dx;
    enter = max(enter, min(first, second));
    leave = min(leave, max(first, second));
  }
  if (dy !== 0) {
    const first = (box.y - ay) / dy;
    const second = (bottom - ay) / dy;
    enter = max(enter, min(first, second));
    leave = min(leave, max(first, second));
  }
  return enter < leave;
}

export function polylineHitsBox(points: readonly Point[], box: Box): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && segmentHitsBox(point.x, point.y, next.x, next.y, box);
  });
}

/** Distance from a point to the nearest part of a polyline. */
export function distanceToPolyline(x: number, y: number, points: readonly Point[]): number {
  let nearest = infinity;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to) nearest = min(nearest, distanceToSegment(x, y, from.x, from.y, to.x, to.y));
  }
  return nearest;
}
