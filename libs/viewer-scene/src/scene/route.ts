import { infinity } from '../geometry/maths.ts';
import { distanceToSegment } from '../geometry/segments.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Point } from '../layout.types.ts';
import { clearance, type CurveEnds } from './curves.ts';
import { along, direction, distance } from './line.ts';

const corners = 12;
/** A ring of corners this much wider than a circle has sides that do not cut it. */
const cornerReach = 1 / Math.cos(Math.PI / corners);
const tightest = 0.6;
/** Between people who stand this close the middle of the gap is the best way through. */
const narrowGap = 30;
/** With more people than this a way around costs more time than it is worth. */
const mostPeople = 60;

/**
 * The shortest way around everybody, for the rare line for which no curve is free: a path along corners around people and
 * through the middle of gaps, found with Dijkstra's method. null when somebody is walled in.
 */
export function routeAround(ends: CurveEnds, people: readonly Circle[]): readonly Point[] | null {
  const others = people.filter((person) => person !== ends.from && person !== ends.to);
  if (others.length > mostPeople) return null;
  return routeWith(ends, others, ends.width / 2 + clearance) ?? routeWith(ends, others, ends.width / 2 + tightest);
}

function routeWith(ends: CurveEnds, others: readonly Circle[], apart: number): readonly Point[] | null {
  const around = others.flatMap((person) => cornersOf(person, apart));
  const points = [
    ...cornersOf(ends.from, ends.gap),
    ...around,
    ...gapsBetween(others),
    ...cornersOf(ends.to, ends.gap),
  ];
  const free = points.map((point) => others.every((other) => distance(point, other) >= other.radius + apart - 0.01));
  return shortest(points, free, (from, to) => isOpen(from, to, ends, others, apart));
}

function cornersOf(person: Circle, gap: number): readonly Point[] {
  const radius = (person.radius + gap) * cornerReach;
  return Array.from({ length: corners }, (_, index) => {
    const angle = (index * 2 * Math.PI) / corners;
    return { x: person.x + radius * Math.cos(angle), y: person.y + radius * Math.sin(angle) };
  });
}

function gapsBetween(people: readonly Circle[]): readonly Point[] {
  return people.flatMap((first, index) =>
    people
      .slice(index + 1)
      .filter((second) => distance(first, second) - first.radius - second.radius < narrowGap)
      .map((second) => {
        const room = distance(first, second) - first.radius - second.radius;
        return along(first, direction(first, second), first.radius + room / 2);
      }),
  );
}

function isOpen(from: Point, to: Point, ends: CurveEnds, others: readonly Circle[], apart: number): boolean {
  const clear = (circle: Circle, gap: number): boolean =>
    distanceToSegment(circle.x, circle.y, from.x, from.y, to.x, to.y) >= circle.radius + gap - 0.01;
  return clear(ends.from, 0) && clear(ends.to, 0) && others.every((other) => clear(other, apart));
}

/** From any of the first corners to any of the last ones. */
function shortest(
  points: readonly Point[],
  free: readonly boolean[],
  open: (from: Point, to: Point) => boolean,
): readonly Point[] | null {
  const lengths = points.map((_, index) => (index < corners ? 0 : infinity));
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
    if (free[index] && !done.has(index) && length < (lengths[best] ?? infinity)) best = index;
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
    const length = (lengths[here] ?? infinity) + distance(from, to);
    if (!free[index] || length >= (lengths[index] ?? infinity) || !open(from, to)) return;
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
