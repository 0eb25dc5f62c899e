import { distanceToSegment } from '../geometry/segments.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Point } from '../layout.types.ts';
import { clearance, type CurveEnds } from './curves.ts';
import { along, direction, distance } from './line.ts';

const corners = 10;
const cornerReach = 1.12;

/**
 * The shortest way around everybody, for the rare line for which no curve is free: a path along corners around the people,
 * found with Dijkstra's method. null when somebody is walled in.
 */
export function routeAround(ends: CurveEnds, people: readonly Circle[]): readonly Point[] | null {
  const others = people.filter((person) => person !== ends.from && person !== ends.to);
  const points = [
    ...rimOf(ends.from, ends.gap),
    ...others.flatMap((person) => rimOf(person, clearance + ends.width / 2 + 2)),
    ...rimOf(ends.to, ends.gap),
  ];
  const free = points.map(
    (point, index) => index < corners || index >= points.length - corners || isFree(point, others),
  );
  const path = shortest(points, free, (from, to) => !blocked(from, to, ends, others));
  return (
    path && [along(ends.from, direction(ends.from, path[0] ?? ends.to), ends.from.radius + ends.gap), ...path.slice(1)]
  );
}

function rimOf(person: Circle, gap: number): readonly Point[] {
  const radius = (person.radius + gap) * cornerReach;
  return Array.from({ length: corners }, (_, index) => {
    const angle = (index * 2 * Math.PI) / corners;
    return { x: person.x + radius * Math.cos(angle), y: person.y + radius * Math.sin(angle) };
  });
}

function isFree(point: Point, others: readonly Circle[]): boolean {
  return others.every((other) => distance(point, other) >= other.radius + clearance);
}

function blocked(from: Point, to: Point, ends: CurveEnds, others: readonly Circle[]): boolean {
  const own = [ends.from, ends.to].some(
    (end) => distanceToSegment(end.x, end.y, from.x, from.y, to.x, to.y) < end.radius,
  );
  return (
    own ||
    others.some(
      (other) => distanceToSegment(other.x, other.y, from.x, from.y, to.x, to.y) < other.radius + clearance - 0.5,
    )
  );
}

/** From any of the first corners to any of the last ones. */
function shortest(
  points: readonly Point[],
  free: readonly boolean[],
  open: (from: Point, to: Point) => boolean,
): readonly Point[] | null {
  const lengths = points.map((_, index) => (index < corners ? 0 : Infinity));
  const before = points.map(() => -1);
  const done = new Set<number>();
  for (;;) {
    const here = nearest(lengths, free, done);
    if (here === -1) return null;
    if (here >= points.length - corners) return trace(points, before, here);
    done.add(here);
    relax(points, free, lengths, before, here, open);
  }
}

function nearest(lengths: readonly number[], free: readonly boolean[], done: ReadonlySet<number>): number {
  let best = -1;
  lengths.forEach((length, index) => {
    if (free[index] && !done.has(index) && length < (lengths[best] ?? Infinity)) best = index;
  });
  return best;
}

function relax(
  points: readonly Point[],
  free: readonly boolean[],
  lengths: number[],
  before: number[],
  here: number,
  open: (from: Point, to: Point) => boolean,
): void {
  const from = points[here];
  if (!from) return;
  points.forEach((to, index) => {
    const length = (lengths[here] ?? Infinity) + distance(from, to);
    if (!free[index] || length >= (lengths[index] ?? Infinity) || !open(from, to)) return;
    lengths[index] = length;
    before[index] = here;
  });
}

function trace(points: readonly Point[], before: readonly number[], end: number): readonly Point[] {
  const path: Point[] = [];
  for (let at = end; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point) path.unshift(point);
  }
  return path;
}
