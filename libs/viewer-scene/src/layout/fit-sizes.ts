import { infinity, lengthOf, max, min } from '../geometry/maths.ts';
import { clamp } from '../geometry/round.ts';
import type { Placement, Point, SceneSizes } from '../layout.types.ts';

const smallestNode = 9;
/** Room for a line between two people. */
const nodeGap = 7;
const shortestLine = 22;
const leastScale = 0.72;
const smallestText = 11;

/**
 * Sizes for the area in which the map is really shown: on a smaller one people stand closer, so they and the client
 * shrink until nobody touches.
 */
export function fitSizes(sizes: SceneSizes, placements: readonly Placement[], centre: Point): SceneSizes {
  const node = max(smallestNode, min(sizes.node, (closest(placements) - nodeGap) / 2));
  const nearest = min(...placements.map((place) => lengthOf(place.x - centre.x, place.y - centre.y)));
  const client = max(sizes.client / 2, min(sizes.client, nearest - node - shortestLine));
  const scale = clamp((node / sizes.node) ** 0.6, leastScale, 1);
  return {
    ...sizes,
    node,
    client,
    name: scaled(sizes.name, scale),
    relation: scaled(sizes.relation, scale),
    badge: min(sizes.badge, max(6.5, node * 0.6)),
  };
}

/** Names shrink with people, to half pixels and never below what can be read. */
function scaled(size: number, scale: number): number {
  return min(size, max(smallestText, Math.round(size * scale * 2) / 2));
}

/** Distance between the two nearest people, leaving out the places of one person and of those who share a spot. */
function closest(placements: readonly Placement[]): number {
  let nearest = infinity;
  placements.forEach((first, index) => {
    for (const second of placements.slice(index + 1)) {
      const distance = lengthOf(first.x - second.x, first.y - second.y);
      if (first.memberId !== second.memberId && distance > 2 * smallestNode) nearest = min(nearest, distance);
    }
  });
  return nearest;
}
