import type { Circle } from '../labels/label-places.ts';
import { turnedBadges } from '../labels/turn-badges.ts';
import type { Box } from '../layout.types.ts';
import type { SceneGhost } from '../scene.types.ts';
import { badgeMarks, type Figure } from './figure.ts';
import { distance } from './line.ts';

interface BadgePlan {
  readonly client: Circle;
  readonly boxes: readonly Box[];
  /** Of one badge, in pixels. */
  readonly radius: number;
}

/** The badges of everybody, turned to where they cover no other person and no title, and no trail if that can be. */
export function badgesOf(
  figures: readonly Figure[],
  ghosts: readonly SceneGhost[],
  { client, boxes, radius }: BadgePlan,
): readonly (readonly Circle[])[] {
  const people = [client, ...figures.map((figure) => figure.circle)];
  const trails = [...ghosts, ...ghosts.flatMap(headOf)];
  return figures.map(({ circle, subject }) =>
    turnedBadges(circle, badgeMarks(subject).length, radius, { client, people, boxes, trails }),
  );
}

/** The head of a trail touches the rim, where badges stand: it is what says which way somebody went. */
function headOf({ arrow }: SceneGhost): readonly Circle[] {
  if (!arrow) return [];
  const [tip, one, other] = arrow.corners;
  return [{ x: (tip.x + one.x + other.x) / 3, y: (tip.y + one.y + other.y) / 3, radius: distance(tip, one) / 2 }];
}
