import { round, roundBox, roundPoint } from '../geometry/round.ts';
import type { LabelOption } from '../labels/label-options.ts';
import type { Circle } from '../labels/label-places.ts';
import type { SceneLayout, SceneSizes } from '../layout.types.ts';
import type { SceneBadge, SceneLabel, SceneNode } from '../scene.types.ts';
import { describe } from './describe.ts';
import {
  badgeLetter,
  badgeMarks,
  hexagonCorners,
  iconOfKind,
  octagonCorners,
  shapeOfKind,
  type Figure,
} from './figure.ts';

/** Everything that is drawn for one person at their place. */
export function drawNode(
  figure: Figure,
  badges: readonly Circle[],
  label: LabelOption,
  layout: SceneLayout,
): SceneNode {
  const { subject, placement, circle } = figure;
  const { id, callName, relation, kind, gone, stale } = subject.member;
  return {
    ...{ memberId: id, callName, relation, kind, gone, radius: circle.radius },
    stale: stale && subject.showStale,
    x: circle.x,
    y: circle.y,
    ring: placement.ring,
    sector: placement.sector,
    shape: shapeOfKind[kind],
    icon: iconOfKind[kind],
    corners: kind === 'GROUP' ? hexagonCorners(circle).map(roundPoint) : [],
    octagon: subject.showUnsafe ? octagonCorners(circle).map(roundPoint) : [],
    label: drawLabel(label, layout.sizes),
    badges: drawBadges(figure, badges, layout),
    emphasis: subject.emphasis,
    change: subject.change,
    description: describe(figure, layout),
  };
}

function drawBadges(figure: Figure, circles: readonly Circle[], layout: SceneLayout): readonly SceneBadge[] {
  return badgeMarks(figure.subject).flatMap(({ kind, support }, index) => {
    const circle = circles[index];
    if (!circle) return [];
    return [
      {
        kind,
        support,
        letter: badgeLetter(support, layout.language),
        ...roundPoint(circle),
        radius: round(circle.radius),
      },
    ];
  });
}

/** Where the words of a label stand, in pixels of the map. */
export function drawLabel({ text, box, anchor }: LabelOption, sizes: SceneSizes): SceneLabel {
  const x = round(anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2);
  const tagX = anchor === 'start' ? x : anchor === 'end' ? x - text.tagWidth : x - text.tagWidth / 2;
  const tagBox = { x: tagX, y: box.y + text.tagTop, width: text.tagWidth, height: text.tagHeight };
  return {
    x,
    y: round(box.y + text.nameBaseline),
    anchor,
    name: text.name,
    relation: text.relation,
    relationY: round(box.y + text.relationBaseline),
    nameSize: sizes.name,
    relationSize: sizes.relation,
    tag: text.tag === null ? null : { text: text.tag, box: roundBox(tagBox) },
    box: roundBox(box),
  };
}
