import { max, min } from '../geometry/maths.ts';
import type { Point } from '../layout.types.ts';
import type { Circle } from './label-places.ts';

/**
 * Places for `count` badges on the rim of a person: a fan around the direction away from the client, turned by `turn`
 * radians; more than fit on the far half spread further round.
 */
export function badgeFan(person: Circle, client: Point, count: number, radius: number, turn = 0): readonly Circle[] {
  const rim = person.radius + radius * 0.5;
  const outward = Math.atan2(person.y - client.y, person.x - client.x) + turn;
  const step = min(2 * Math.asin(min(1, (radius + 0.6) / rim)), (2 * Math.PI) / max(1, count));
  return Array.from({ length: count }, (_, index) => {
    const angle = outward + (index - (count - 1) / 2) * step;
    return { x: person.x + rim * Math.cos(angle), y: person.y + rim * Math.sin(angle), radius };
  });
}
