import { infinity, max, min } from './maths.ts';
import type { Box, MapArea, Point } from '../layout.types.ts';

export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Square of the distance from a point to the nearest part of a box; 0 inside. */
export function squaredDistanceToBox(x: number, y: number, box: Box): number {
  const dx = x < box.x ? box.x - x : x > box.x + box.width ? x - box.x - box.width : 0;
  const dy = y < box.y ? box.y - y : y > box.y + box.height ? y - box.y - box.height : 0;
  return dx * dx + dy * dy;
}

export function circleOverlapsBox(x: number, y: number, radius: number, box: Box): boolean {
  return squaredDistanceToBox(x, y, box) < radius * radius;
}

export function boxInside(box: Box, area: MapArea, margin: number): boolean {
  return (
    box.x >= margin &&
    box.y >= margin &&
    box.x + box.width <= area.width - margin &&
    box.y + box.height <= area.height - margin
  );
}

export function boundsOf(points: readonly Point[]): Box {
  let left = infinity;
  let top = infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = min(left, x);
    right = max(right, x);
    top = min(top, y);
    bottom = max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
