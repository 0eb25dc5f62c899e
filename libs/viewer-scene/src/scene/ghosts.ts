import type { NetworkAtDate } from '@netwerk/domain';
import { roundPoint } from '../geometry/round.ts';
import type { SceneLayout } from '../layout.types.ts';
import type { SceneArrow, SceneGhost, SceneLine } from '../scene.types.ts';
import { cheapestCurve } from './curves.ts';
import { figureOf, type Figure, type Subject } from './figure.ts';
import { along, cubicLine, direction, distance, polyline } from './line.ts';
import { arrowAt, arrowLength } from './marks.ts';

const trailWidth = 2;
const gap = 3;

/** An empty circle where somebody who came closer or went further stood before, with an arrow to where they stand now. */
export function ghostsFor(
  subjects: readonly Subject[],
  then: NetworkAtDate,
  layout: SceneLayout,
): readonly SceneGhost[] {
  const figures = subjects.flatMap((subject) => figureOf(subject, layout) ?? []);
  return figures.flatMap((figure) => {
    const { member, change } = figure.subject;
    if (change !== 'CLOSER' && change !== 'FURTHER') return [];
    const former = then.members.find((each) => each.id === member.id);
    const before = former && figureOf({ ...figure.subject, member: former }, layout);
    return before && before.placement !== figure.placement ? [ghostOf(before, figure, figures, layout)] : [];
  });
}

function ghostOf(before: Figure, figure: Figure, figures: readonly Figure[], layout: SceneLayout): SceneGhost {
  const from = { ...before.circle, radius: before.circle.radius * 0.8 };
  const ghost = { memberId: figure.subject.member.id, ...from };
  const room = distance(from, figure.circle) - from.radius - figure.circle.radius;
  if (room < arrowLength(trailWidth) + 2) return { ...ghost, trail: null, arrow: null };
  const client = { ...layout.centre, radius: layout.sizes.client };
  const people = [client, ...figures.map((each) => each.circle)].filter((each) => each !== figure.circle);
  const cubic = cheapestCurve({ from, to: figure.circle, gap, width: trailWidth }, { people, names: [] });
  if (!cubic) return { ...ghost, ...straightTrail(from, figure) };
  const inward = direction(cubic.second, cubic.to);
  const end = along(cubic.to, inward, 2 - arrowLength(trailWidth));
  return { ...ghost, trail: cubicLine({ ...cubic, to: end }), arrow: headAt(cubic.to, inward) };
}

function straightTrail(
  from: Figure['circle'],
  { circle }: Figure,
): { readonly trail: SceneLine; readonly arrow: SceneArrow } {
  const unit = direction(from, circle);
  const tip = along(circle, unit, -circle.radius - gap);
  const start = along(from, unit, from.radius);
  return { trail: polyline([start, along(tip, unit, 2 - arrowLength(trailWidth))]), arrow: headAt(tip, unit) };
}

function headAt(tip: { x: number; y: number }, unit: { x: number; y: number }): SceneArrow {
  const [first, second, third] = arrowAt(tip, unit, trailWidth);
  return { corners: [roundPoint(first), roundPoint(second), roundPoint(third)], at: 'MEMBER', atEnd: true };
}
