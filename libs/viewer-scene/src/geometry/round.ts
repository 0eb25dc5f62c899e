import { max, min } from './maths.ts';
import type { Box, Point } from '../layout.types.ts';

/** Hundredths of a pixel: finer differences are noise of the processor, and the picture must be the same everywhere. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** Shares of a radius or a turn keep six digits: a hundredth of a pixel on the largest screen. */
export function roundShare(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function roundPoint(point: Point): Point {
  return { x: round(point.x), y: round(point.y) };
}

export function roundBox(box: Box): Box {
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

export function clamp(value: number, low: number, high: number): number {
  return min(high, max(low, value));
}

export function between(from: number, to: number, share: number): number {
  return from + (to - from) * clamp(share, 0, 1);
}

/** Order by code unit: the same in every language setting, unlike `localeCompare`. */
export function byText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
