import { infinity, lengthOf } from '../geometry/maths.ts';
import { circleOverlapsBox } from '../geometry/boxes.ts';
import type { Box, Point } from '../layout.types.ts';
import { badgeFan } from './badge-fan.ts';
import type { Circle } from './label-places.ts';

/** Radians by which a fan of badges may turn aside, straight away from the client first. */
const turns = [0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1, 1.6, -1.6, 2.1, -2.1, 2.6, -2.6];
const gap = 1.5;
/** All badges of one person on a trail weigh less than one badge on somebody else. */
const trailShare = 0.1;

interface BadgeGround {
  readonly client: Point;
  readonly people: readonly Circle[];
  readonly boxes: readonly Box[];
  /** What had better stay in sight, where people and titles allow it. */
  readonly trails: readonly Circle[];
}

/** The badges of one person, turned to where they cover nobody else and no title, and no trail if that can be. */
export function turnedBadges(person: Circle, count: number, radius: number, ground: BadgeGround): readonly Circle[] {
  const fans = turns.map((turn) => badgeFan(person, ground.client, count, radius, turn));
  let best: readonly Circle[] = [];
  let lowest = infinity;
  for (const fan of fans) {
    const onTrails = fan.filter((badge) => coversAny(badge, person, ground.trails)).length;
    const covered = fan.filter((badge) => covers(badge, person, ground)).length + onTrails * trailShare;
    if (covered < lowest) [best, lowest] = [fan, covered];
  }
  return best;
}

function covers(badge: Circle, person: Circle, { people, boxes }: BadgeGround): boolean {
  return (
    coversAny(badge, person, people) || boxes.some((box) => circleOverlapsBox(badge.x, badge.y, badge.radius, box))
  );
}

function coversAny(badge: Circle, person: Circle, others: readonly Circle[]): boolean {
  return others.some(
    (other) => other !== person && lengthOf(other.x - badge.x, other.y - badge.y) < other.radius + badge.radius + gap,
  );
}
