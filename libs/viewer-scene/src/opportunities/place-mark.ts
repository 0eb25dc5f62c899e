import { infinity, lengthOf, max } from '../geometry/maths.ts';
import { circleOverlapsBox } from '../geometry/boxes.ts';
import { roundPoint } from '../geometry/round.ts';
import { distanceToPolyline, distanceToSegment, segmentHitsBox } from '../geometry/segments.ts';
import { labelOptions, withBounds, type LabelOption } from '../labels/label-options.ts';
import type { Circle } from '../labels/label-places.ts';
import { candidatesIn } from '../layout/candidates.ts';
import { frameOf, pointAt } from '../layout/frame.ts';
import { bandOf } from '../layout/rings.ts';
import type { Point, SceneLayout, SceneSizes, SectorSpan } from '../layout.types.ts';
import { ringCountOf, sectorOf } from '../schemes/schemes.ts';
import { textWidth } from '../text/text-width.ts';
import type { OpportunityToDraw } from './opportunity.types.ts';
import type { TakenRoom } from './taken-room.ts';

export interface PlacedMark {
  readonly circle: Circle;
  readonly label: LabelOption;
}

interface Spot extends Point {
  readonly cost: number;
}

const collision = 1000;
/** A tie that runs behind a mark looks like a tie to it. */
const onLine = 220;
const throughSomebody = 60;
const underName = 24;
const strayCost = 0.12;
const gap = 7;
/** Beside the own sector only where that is full. */
const elsewhere = 700;
const closerRing = 90;
const outermost = 3;
const ringRoom = 3;
/** As a share of the widest name. */
const longShare = 0.85;
/** Cutting a long name is worse than standing under a line. */
const onOneLine = 80;

/** The best free place in the outer ring of its own sector; nobody who stands there already moves. */
export function placeMark(opportunity: OpportunityToDraw, room: TakenRoom, layout: SceneLayout): PlacedMark {
  const radius = layout.sizes.node;
  const spots = spotsFor(opportunity, room, layout).sort((a, b) => a.cost - b.cost);
  let best: PlacedMark | null = null;
  let lowest = infinity;
  for (const spot of spots) {
    if (spot.cost >= lowest) break;
    const circle = { ...roundPoint(spot), radius };
    const label = bestLabel(opportunity, circle, room, layout);
    if (spot.cost + label.cost >= lowest) continue;
    lowest = spot.cost + label.cost;
    best = { circle, label };
  }
  if (!best) throw new RangeError('A map has room for a kans.');
  return best;
}

function spotsFor(opportunity: OpportunityToDraw, room: TakenRoom, layout: SceneLayout): Spot[] {
  const { sector, lifeDomain, shape } = opportunity;
  const code = sectorOf({ sector, lifeDomain }, layout.scheme);
  const own = layout.sectors.find((each) => each.sector === code);
  const ring = shape === 'PROFESSIONAL' ? ringCountOf(layout.scheme) : outermost;
  const whole = { sector: code, from: 0, to: 1 };
  return [
    ...inCell(ring, own ?? whole, room, layout, 0),
    ...inCell(ring - 1, own ?? whole, room, layout, closerRing),
    ...(own && own.to - own.from < 1 ? inCell(ring, whole, room, layout, elsewhere) : []),
  ];
}

function inCell(ring: number, sector: SectorSpan, room: TakenRoom, layout: SceneLayout, extra: number): Spot[] {
  const frame = frameOf(layout.area);
  const borders = layout.home.ringBorders;
  const band = bandOf(ring, borders);
  const aim = pointAt(frame, (band.inner + band.outer) / 2, (sector.from + sector.to) / 2);
  return candidatesIn({ band, sector }, frame, layout.sizes).map(({ x, y }) => ({
    ...{ x, y },
    cost: extra + lengthOf(x - aim.x, y - aim.y) * strayCost + standingCost({ x, y, radius: layout.sizes.node }, room),
  }));
}

function standingCost(mark: Circle, room: TakenRoom): number {
  const { client } = room;
  let cost = 0;
  for (const other of [...room.people, ...room.badges]) {
    if (lengthOf(other.x - mark.x, other.y - mark.y) < other.radius + mark.radius + gap) cost += collision;
  }
  for (const box of room.boxes) {
    if (circleOverlapsBox(mark.x, mark.y, mark.radius + gap, box)) cost += collision;
    if (segmentHitsBox(client.x, client.y, mark.x, mark.y, box)) cost += underName;
  }
  for (const line of room.lines) if (distanceToPolyline(mark.x, mark.y, line) < mark.radius + 3) cost += onLine;
  for (const person of room.people) {
    if (person === client) continue;
    const away = distanceToSegment(person.x, person.y, client.x, client.y, mark.x, mark.y);
    if (away < person.radius + 4) cost += throughSomebody;
  }
  return cost;
}

function bestLabel({ label }: OpportunityToDraw, mark: Circle, room: TakenRoom, layout: SceneLayout): LabelOption {
  const { area, sizes } = layout;
  // Room for the ring around the kans that is looked at.
  const circle = { ...mark, radius: mark.radius + ringRoom };
  const lines = withBounds([...room.lines, [room.client, mark]]);
  const ground = {
    area,
    sizes,
    boxes: room.boxes,
    circles: [circle, ...room.people, ...room.badges],
    ghosts: [],
    lines,
  };
  const optionsOf = (callName: string, relation: string | null): readonly LabelOption[] =>
    labelOptions({ circle, badges: [], words: { callName, relation, tag: null } }, ground);
  const [first, rest] = inTwo(label, sizes);
  const options = [
    ...(rest === null ? [] : optionsOf(first, rest).filter((option) => option.text.relation !== null)),
    ...optionsOf(label, null).map((option) => ({ ...option, cost: option.cost + (rest === null ? 0 : onOneLine) })),
  ];
  return options.reduce((best, option) => (option.cost < best.cost ? option : best));
}

/** A long name on two lines of about one length; a short one, or one word, on one. */
function inTwo(label: string, { name, maxLabelWidth, showRelation }: SceneSizes): readonly [string, string | null] {
  const words = label.split(' ');
  if (!showRelation || words.length < 2 || textWidth(label, name, 600) <= maxLabelWidth * longShare)
    return [label, null];
  const breaks = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const;
  });
  const widest = (lines: readonly string[]): number => max(...lines.map((line) => textWidth(line, name, 600)));
  return breaks.reduce((best, each) => (widest(each) < widest(best) ? each : best));
}
