import type { Point, SceneLine } from '@netwerk/viewer-scene';

/** The course of a line in Cytoscape's words: ends relative to the two nodes, corners relative to the straight line. */
export interface EdgeCourse {
  readonly sourceEnd: string;
  readonly targetEnd: string;
  /** Empty for a straight line. */
  readonly weights: string;
  readonly distances: string;
}

/** `source` and `target` are the centres of the two nodes; the line runs from near the first to near the second. */
export function edgeCourse(line: SceneLine, source: Point, target: Point): EdgeCourse {
  const first = line.points[0] ?? source;
  const last = line.points.at(-1) ?? target;
  const corners = line.points.slice(1, -1).map((point) => relativeTo(first, last, point));
  return {
    sourceEnd: offset(source, first),
    targetEnd: offset(target, last),
    weights: corners.map((corner) => corner.weight.toFixed(4)).join(' '),
    distances: corners.map((corner) => corner.distance.toFixed(2)).join(' '),
  };
}

function offset(centre: Point, end: Point): string {
  return `${(end.x - centre.x).toFixed(2)}px ${(end.y - centre.y).toFixed(2)}px`;
}

function relativeTo(from: Point, to: Point, point: Point): { weight: number; distance: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const dx = point.x - from.x;
  const dy = point.y - from.y;
  return { weight: (dx * ux + dy * uy) / length, distance: dy * ux - dx * uy };
}
