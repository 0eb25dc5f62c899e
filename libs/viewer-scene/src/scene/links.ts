import { max, min } from '../geometry/maths.ts';
import type { MemberTie } from '@netwerk/domain';
import { byText, roundPoint } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Box, Point, SizeMode } from '../layout.types.ts';
import type { SceneLine, SceneLink } from '../scene.types.ts';
import { cheapestCurve, type CurveEnds } from './curves.ts';
import type { Figure } from './figure.ts';
import { along, cubicLine, direction, distance, polyline } from './line.ts';
import { barsOn, boltOn } from './marks.ts';
import { routeAround } from './route.ts';

const dotRadius = 2.2;
const width = 1.3;

interface LinkGround {
  readonly client: Circle;
  readonly names: readonly Box[];
  readonly mode: SizeMode;
}

/** Who knows whom: a curve between two people that runs through nobody, with a dot at both ends. */
export function drawLinks(
  ties: readonly MemberTie[],
  figures: readonly Figure[],
  ground: LinkGround,
): readonly SceneLink[] {
  const byMember = new Map(figures.map((figure) => [figure.subject.member.id, figure]));
  const people = [ground.client, ...figures.map((figure) => figure.circle)];
  return [...ties]
    .sort((a, b) => byText(a.id, b.id))
    .flatMap((tie) => {
      const from = byMember.get(tie.fromId);
      const to = byMember.get(tie.toId);
      const line = from && to && courseOf(from.circle, to.circle, people, ground.names);
      return from && to && line ? [drawLink(tie, line, [from, to], ground.mode)] : [];
    });
}

function courseOf(from: Circle, to: Circle, people: readonly Circle[], names: readonly Box[]): SceneLine {
  const room = distance(from, to) - from.radius - to.radius;
  const ends = { from, to, gap: max(0, min(dotRadius + 1, room / 2 - 1)), width };
  const cubic = cheapestCurve(ends, { people, names });
  if (cubic) return cubicLine(cubic);
  const route = routeAround(ends, people) ?? straight(ends);
  return polyline(route, route.length > 2);
}

/** Under somebody's feet rather than not at all: who knows whom is a fact. */
function straight({ from, to, gap }: CurveEnds): readonly Point[] {
  const unit = direction(from, to);
  return [along(from, unit, from.radius + gap), along(to, unit, -to.radius - gap)];
}

function drawLink(tie: MemberTie, line: SceneLine, ends: readonly Figure[], mode: SizeMode): SceneLink {
  const nature = mode === 'CONVERSATION' ? 'ORDINARY' : tie.nature;
  return {
    ...line,
    tieId: tie.id,
    fromId: tie.fromId,
    toId: tie.toId,
    nature,
    width,
    dots: [line.points[0], line.points.at(-1)].filter((dot) => dot !== undefined),
    dotRadius,
    bars:
      nature === 'CUT_OFF'
        ? barsOn(line.points, 0.5).map((bar) => ({ from: roundPoint(bar.from), to: roundPoint(bar.to) }))
        : [],
    bolt: nature === 'TENSION' ? boltOn(line.points, 0.5).map(roundPoint) : [],
    emphasis: ends.some((end) => end.subject.emphasis === 'LIGHT') ? 'LIGHT' : 'FULL',
  };
}
