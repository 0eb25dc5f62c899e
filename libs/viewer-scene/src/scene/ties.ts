import { max, min } from '../geometry/maths.ts';
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
  const head = arrows.find((arrow) => arrow.at === 'CLIENT');
  const short = arrowLength(course.width) - 2;
  const start = head?.atEnd ? short : 0;
  const end = arrows.some((arrow) => arrow.at === 'MEMBER') ? short : 0;
  if (course.figure.subject.nature === 'TENSION') return tenseLine(trim(course.points, start, end), head);
  if (course.cubic) return cubicLine(trimCubic(course.cubic, start, end));
  return polyline(trim(course.points, start, end), course.points.length > 2);
}

/** In zigzag; straight up to behind a head that stands on the line. */
function tenseLine(points: readonly Point[], head: SceneArrow | undefined): SceneLine {
  const [first] = points;
  const straight = head && first ? max(distance(first, head.corners[1]), distance(first, head.corners[2])) + 4 : 12;
  return polyline(zigzag(points, straight), points.length > 2);
}

/** Takes a piece off both ends, so that a thick line does not show beside the tip of its arrowhead. */
function trim(points: readonly Point[], start: number, end: number): readonly Point[] {
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !last || !before) return points;
  const from = along(first, direction(first, second), min(start, distance(first, second) / 2));
  const to = along(last, direction(last, before), min(end, distance(last, before) / 2));
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
