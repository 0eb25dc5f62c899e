import { roundPoint } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Point } from '../layout.types.ts';
import type { SceneArrow, SceneLine, SceneTie } from '../scene.types.ts';
import { clientArrows, memberArrow } from './arrows.ts';
import { along, cubicLine, direction, distance, polyline } from './line.ts';
import { arrowLength, barsOn, boltOn, zigzag } from './marks.ts';
import type { TieCourse } from './tie-lines.ts';

/** The drawn ties with their arrowheads and marks, in order of member id. */
export function drawTies(courses: readonly TieCourse[], client: Circle): readonly SceneTie[] {
  const heads = clientArrows(courses, client);
  return courses.map((course) => {
    const arrows = [heads.get(course) ?? null, memberArrow(course)].filter((arrow) => arrow !== null);
    return drawTie(course, arrows.map(roundArrow));
  });
}

function drawTie(course: TieCourse, arrows: readonly SceneArrow[]): SceneTie {
  const { subject } = course.figure;
  const { nature, member, emphasis } = subject;
  return {
    ...lineOf(course, arrows),
    tieId: member.tie.id,
    memberId: member.id,
    nature,
    width: course.width,
    arrows,
    bars:
      nature === 'CUT_OFF'
        ? barsOn(course.points, 0.7).map(({ from, to }) => ({ from: roundPoint(from), to: roundPoint(to) }))
        : [],
    bolt: nature === 'TENSION' ? boltOn(course.points, 0.55).map(roundPoint) : [],
    emphasis,
  };
}

function lineOf(course: TieCourse, arrows: readonly SceneArrow[]): SceneLine {
  const fromClient = arrows.some((arrow) => arrow.at === 'CLIENT' && arrow.atEnd);
  const atMember = arrows.some((arrow) => arrow.at === 'MEMBER');
  const short = arrowLength(course.width) - 2;
  if (course.cubic) return cubicLine(trimCubic(course.cubic, fromClient ? short : 0, atMember ? short : 0));
  const points = trim(course.points, fromClient ? short : 0, atMember ? short : 0);
  return polyline(course.figure.subject.nature === 'TENSION' ? zigzag(points) : points, points.length > 2);
}

/** Takes a piece off both ends, so that a thick line does not show beside the tip of its arrowhead. */
function trim(points: readonly Point[], start: number, end: number): readonly Point[] {
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !last || !before) return points;
  const from = along(first, direction(first, second), Math.min(start, distance(first, second) / 2));
  const to = along(last, direction(last, before), Math.min(end, distance(last, before) / 2));
  return [from, ...points.slice(1, -1), to];
}

function trimCubic(
  cubic: NonNullable<TieCourse['cubic']>,
  start: number,
  end: number,
): NonNullable<TieCourse['cubic']> {
  return {
    ...cubic,
    from: along(cubic.from, direction(cubic.from, cubic.first), start),
    to: along(cubic.to, direction(cubic.to, cubic.second), end),
  };
}

function roundArrow(arrow: SceneArrow): SceneArrow {
  const [tip, left, right] = arrow.corners;
  return { ...arrow, corners: [roundPoint(tip), roundPoint(left), roundPoint(right)] };
}
