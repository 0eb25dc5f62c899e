import { abs, lengthOf } from '../geometry/maths.ts';
import { boxesOverlap, boxInside, circleOverlapsBox } from '../geometry/boxes.ts';
import { roundBox, roundPoint } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Box, MapArea, Point } from '../layout.types.ts';
import { cheapestCurve, type CurveEnds } from '../scene/curves.ts';
import { along, cubicLine, direction, pointOnLine, polyline } from '../scene/line.ts';
import { arrowAt } from '../scene/marks.ts';
import { routeAround } from '../scene/route.ts';
import type { SceneLine } from '../scene.types.ts';
import { textWidth } from '../text/text-width.ts';
import type { OpportunityVia } from './opportunity.types.ts';
import type { TakenRoom } from './taken-room.ts';

export const viaTextSize = 12.5;
const width = 2;
const gapAtMark = 3;
const arrowWidth = 2;

/** A line that runs through nobody, and under as few names as it can. */
export function lineBetween(from: Circle, to: Circle, room: TakenRoom): SceneLine {
  const ends = { from, to, gap: gapAtMark, width };
  const cubic = cheapestCurve(ends, { people: room.people, names: room.boxes });
  if (cubic) return cubicLine(cubic);
  const route = routeAround(ends, room.people) ?? straight(ends);
  return polyline(route, route.length > 2);
}

function straight({ from, to, gap }: CurveEnds): readonly Point[] {
  const unit = direction(from, to);
  return [along(from, unit, from.radius + gap), along(to, unit, -to.radius - gap)];
}

interface ViaEnds {
  readonly memberId: string;
  readonly from: Circle;
  readonly to: Circle;
  readonly text: string;
}

/** From who introduces or goes along to the mark, with its words where they cover nothing. */
export function viaLine({ memberId, from, to, text }: ViaEnds, room: TakenRoom, area: MapArea): OpportunityVia {
  const line = lineBetween(from, to, room);
  const last = line.points.at(-1);
  const before = line.points.at(-2);
  const corners = last && before ? arrowAt(last, direction(before, last), arrowWidth) : null;
  return {
    ...line,
    memberId,
    arrow: corners
      ? { corners: [roundPoint(corners[0]), roundPoint(corners[1]), roundPoint(corners[2])], at: 'MEMBER', atEnd: true }
      : null,
    pill: pillOn(text, line.points, room, area),
  };
}

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.16, 0.84];
const asides = [0, 12, -12, 22, -22, 32, -32, 42, -42, 54, -54, 66, -66];
const collision = 1000;

/** null where it would cover somebody or a name: the line says enough, and the card says it in words. */
function pillOn(text: string, points: readonly Point[], room: TakenRoom, area: MapArea): OpportunityVia['pill'] {
  const size = { width: textWidth(text, viaTextSize, 600) + 16, height: viaTextSize + 7 };
  let best: Box | null = null;
  let lowest = collision;
  for (const share of shares) {
    const { at, unit } = pointOnLine(points, share);
    for (const aside of asides) {
      const x = at.x - unit.y * aside - size.width / 2;
      const y = at.y + unit.x * aside - size.height / 2;
      const cost = pillCost({ x, y, ...size }, room, area) + abs(share - 0.5) * 40 + abs(aside) * 2;
      if (cost < lowest) [best, lowest] = [{ x, y, ...size }, cost];
    }
  }
  return best && { text, box: roundBox(best) };
}

function pillCost(box: Box, room: TakenRoom, area: MapArea): number {
  let cost = boxInside(box, area, 2) ? 0 : collision;
  for (const other of room.boxes) if (boxesOverlap(box, other, 1)) cost += collision;
  for (const circle of [...room.people, ...room.badges]) {
    if (lengthOf(box.x - circle.x, box.y - circle.y) > circle.radius + box.width + box.height) continue;
    if (circleOverlapsBox(circle.x, circle.y, circle.radius + 1, box)) cost += collision;
  }
  return cost;
}
