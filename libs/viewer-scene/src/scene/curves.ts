import { abs, infinity } from '../geometry/maths.ts';
import { boundsOf, boxesOverlap, circleOverlapsBox } from '../geometry/boxes.ts';
import { distanceToPolyline, polylineHitsBox } from '../geometry/segments.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Box, Point } from '../layout.types.ts';
import { along, direction, distance, sampleCubic, type Cubic } from './line.ts';

/** What a curve must go round (people, always) and what it had better not run under (names). */
export interface CurveGround {
  readonly people: readonly Circle[];
  readonly names: readonly Box[];
}

export interface CurveEnds {
  readonly from: Circle;
  readonly to: Circle;
  /** Pixels between the rim of a person and the end of the line. */
  readonly gap: number;
  readonly width: number;
}

/** How far a curve bows out, as shares of the distance, at its first and second half. */
type Bow = readonly [number, number];

const bows = [0, 0.05, 0.1, 0.15, 0.21, 0.28, 0.36, 0.46, 0.6, 0.8, 1.05, 1.3];
const lopsided = [
  [1, 1],
  [1.6, 0.4],
  [0.4, 1.6],
] as const;

/** The fan, gentle bows first. */
const fan: readonly Bow[] = bows.flatMap((bow): readonly Bow[] =>
  bow === 0
    ? [
        [0, 0],
        [0.2, -0.2],
        [-0.2, 0.2],
        [0.45, -0.45],
        [-0.45, 0.45],
      ]
    : [1, -1].flatMap((side) => lopsided.map(([a, b]): Bow => [side * bow * a, side * bow * b])),
);

/** Pixels that stay free between the edge of a line and somebody it passes. */
export const clearance = 2.5;
const underName = 30;
const bowCost = 55;

/**
 * The cheapest curve of a fan between two people that runs through nobody else; null when the whole fan is blocked.
 * Gentle curves and names without a line under them are preferred.
 */
export function cheapestCurve(ends: CurveEnds, ground: CurveGround): Cubic | null {
  let best: Cubic | null = null;
  let lowest = infinity;
  for (const bow of fan) {
    const cost = (abs(bow[0]) + abs(bow[1])) * bowCost;
    if (cost >= lowest) continue;
    const cubic = bend(ends, bow);
    const points = sampleCubic(cubic);
    if (runsThroughSomebody(points, ends, ground.people)) continue;
    const total = cost + namesUnder(points, ground.names) * underName;
    if (total < lowest) [best, lowest] = [cubic, total];
  }
  return best;
}

export function runsThroughSomebody(points: readonly Point[], ends: CurveEnds, people: readonly Circle[]): boolean {
  const around = boundsOf(points);
  const apart = clearance + ends.width / 2;
  return people.some((person) => {
    if (person === ends.from || person === ends.to) return false;
    if (!circleOverlapsBox(person.x, person.y, person.radius + apart, around)) return false;
    return distanceToPolyline(person.x, person.y, points) < person.radius + apart;
  });
}

function bend({ from, to, gap }: CurveEnds, [first, second]: Bow): Cubic {
  const length = distance(from, to);
  const unit = direction(from, to);
  const aside = { x: -unit.y, y: unit.x };
  const firstControl = along(along(from, unit, length * 0.3), aside, first * length);
  const secondControl = along(along(from, unit, length * 0.7), aside, second * length);
  return {
    from: along(from, direction(from, firstControl), from.radius + gap),
    first: firstControl,
    second: secondControl,
    to: along(to, direction(to, secondControl), to.radius + gap),
  };
}

function namesUnder(points: readonly Point[], names: readonly Box[]): number {
  const around = boundsOf(points);
  return names.filter((name) => boxesOverlap(name, around) && polylineHitsBox(points, name)).length;
}
