import { distanceToSegment } from '../geometry/segments.ts';
import type { Circle } from '../labels/label-places.ts';
import { byText } from '../geometry/round.ts';
import type { Point } from '../layout.types.ts';
import type { SceneArrow } from '../scene.types.ts';
import { along, direction, distance, pointOnLine } from './line.ts';
import { arrowAt, arrowHalfWidth, arrowLength } from './marks.ts';
import type { TieCourse } from './tie-lines.ts';

const stepOut = 7;
const mostSteps = 14;
const gap = 1.5;

/**
 * Arrowheads at the client. Where lines crowd, a head that has no room at the rim stands further out on its own line,
 * where the lines have drawn apart; what finds no room at all gets none (the badge still says it). Strong ties first.
 */
export function clientArrows(courses: readonly TieCourse[], client: Circle): ReadonlyMap<TieCourse, SceneArrow> {
  const arrows = new Map<TieCourse, SceneArrow>();
  const taken: Circle[] = [];
  for (const course of inOrder(courses)) {
    const found = freeHead(course, courses, client, taken);
    if (!found) continue;
    taken.push(found.circle);
    arrows.set(course, found.arrow);
  }
  return arrows;
}

function inOrder(courses: readonly TieCourse[]): readonly TieCourse[] {
  return courses
    .filter((course) => course.figure.subject.received.length > 0 && course.figure.subject.nature !== 'CUT_OFF')
    .sort((a, b) => b.width - a.width || byText(a.figure.subject.member.id, b.figure.subject.member.id));
}

interface Head {
  readonly arrow: SceneArrow;
  readonly circle: Circle;
}

function freeHead(
  course: TieCourse,
  courses: readonly TieCourse[],
  client: Circle,
  taken: readonly Circle[],
): Head | null {
  const length = lineLength(course.points);
  const head = arrowLength(course.width);
  const needed = course.figure.subject.given.length > 0 ? 2 * head + 2 : head + 1;
  for (let step = 0; step <= mostSteps && step * stepOut + needed <= length; step += 1) {
    const found = headAt(course, (step * stepOut) / length, step === 0, client);
    const clear = taken.every((other) => distance(found.circle, other) >= found.circle.radius + other.radius + gap);
    if (clear && !onOtherLine(found.circle, course, courses)) return found;
  }
  return null;
}

function headAt(course: TieCourse, share: number, atEnd: boolean, client: Circle): Head {
  const { at, unit } = pointOnLine(course.points, share);
  const inward = atEnd ? direction(at, client) : { x: -unit.x, y: -unit.y };
  const middle = along(at, inward, -arrowLength(course.width) / 2);
  const arrow = { corners: arrowAt(at, inward, course.width), at: 'CLIENT', atEnd } as const;
  return { arrow, circle: { ...middle, radius: arrowHalfWidth(course.width) } };
}

function onOtherLine(circle: Circle, course: TieCourse, courses: readonly TieCourse[]): boolean {
  return courses.some((other) => {
    const [from, ...rest] = other.points;
    const to = rest.at(-1);
    if (other === course || !from || !to) return false;
    return distanceToSegment(circle.x, circle.y, from.x, from.y, to.x, to.y) < circle.radius * 0.7 + other.width / 2;
  });
}

/** The arrowhead at somebody who gets support from the client. */
export function memberArrow(course: TieCourse): SceneArrow | null {
  const { subject, circle } = course.figure;
  const tip = course.points.at(-1);
  if (subject.given.length === 0 || subject.nature === 'CUT_OFF' || !tip) return null;
  return { corners: arrowAt(tip, direction(tip, circle), course.width), at: 'MEMBER', atEnd: true };
}

function lineLength(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
}
