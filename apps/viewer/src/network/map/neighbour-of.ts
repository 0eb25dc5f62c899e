import type { Point } from '@netwerk/viewer-scene';

export type Direction = 'LEFT' | 'RIGHT' | 'UP' | 'DOWN';

const headings: Record<Direction, Point> = {
  LEFT: { x: -1, y: 0 },
  RIGHT: { x: 1, y: 0 },
  UP: { x: 0, y: -1 },
  DOWN: { x: 0, y: 1 },
};

/** How much a step to the side counts beside a step ahead: people straight ahead come first. */
const sideways = 2.2;

/** Who stands next in a direction, seen as on the picture; undefined when nobody stands there. */
export function neighbourOf<T extends Point>(from: T, all: readonly T[], direction: Direction): T | undefined {
  const heading = headings[direction];
  let best: { cost: number; point: T } | undefined;
  for (const point of all) {
    const dx = point.x - from.x;
    const dy = point.y - from.y;
    const ahead = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y) + Math.abs(dy * heading.x);
    const cost = ahead + aside * sideways;
    if (ahead > 1 && (best === undefined || cost < best.cost)) best = { cost, point };
  }
  return best?.point;
}
