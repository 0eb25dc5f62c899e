import { infinity, lengthOf } from '../geometry/maths.ts';
import { circleOverlapsBox } from '../geometry/boxes.ts';
import { distanceToPolyline } from '../geometry/segments.ts';
import { roundPoint } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { TakenRoom } from './taken-room.ts';

const directions = 24;
const collision = 1000;
const onLine = 12;
const gap = 1.5;
/** Below right, where most pictures have it. */
const liked = 0.25 * Math.PI;

/** As a share of the number's own radius outside the rim: mostly over it, further out where it would cover something. */
const reaches = [0.35, 0.95];
const furtherOut = 15;

/** The number of a kans on somebody's rim, where it covers nothing; a line under it rather than a name or a letter. */
export function numberBadge(owner: Circle, radius: number, room: TakenRoom): Circle {
  let best: Circle = { x: owner.x, y: owner.y, radius };
  let lowest = infinity;
  reaches.forEach((reach, far) => {
    for (let step = 0; step < directions; step += 1) {
      const badge = badgeAt(owner, radius, step, reach);
      const cost = costOf(badge, owner, room) + step * 0.5 + far * furtherOut;
      if (cost < lowest) [best, lowest] = [badge, cost];
    }
  });
  return { ...roundPoint(best), radius };
}

/** To both sides of the liked direction in turn. */
function badgeAt(owner: Circle, radius: number, step: number, reach: number): Circle {
  const turn = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1);
  const angle = liked + (turn * 2 * Math.PI) / directions;
  const rim = owner.radius + radius * reach;
  return { x: owner.x + rim * Math.cos(angle), y: owner.y + rim * Math.sin(angle), radius };
}

function costOf(badge: Circle, owner: Circle, room: TakenRoom): number {
  const touched = [...room.people, ...room.badges].filter((other) => !isSame(other, owner) && touches(badge, other));
  const covered = room.boxes.filter((box) => circleOverlapsBox(badge.x, badge.y, badge.radius + gap, box));
  const lines = room.lines.filter((line) => distanceToPolyline(badge.x, badge.y, line) < badge.radius);
  return (touched.length + covered.length) * collision + lines.length * onLine;
}

function touches(badge: Circle, other: Circle): boolean {
  return lengthOf(other.x - badge.x, other.y - badge.y) < other.radius + badge.radius + gap;
}

function isSame(one: Circle, other: Circle): boolean {
  return one.x === other.x && one.y === other.y;
}
