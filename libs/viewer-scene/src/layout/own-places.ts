import { abs, lengthOf, max, min } from '../geometry/maths.ts';
import { distanceToSegment } from '../geometry/segments.ts';
import type { Point } from '../layout.types.ts';
import type { Candidate } from './candidates.ts';
import type { OwnPlace, Search } from './placement.types.ts';
import type { Spot } from './spots.ts';

/** Below what a collision costs, above anything that is only less pretty. */
const perDegree = 6;
/** Within this many degrees nobody sees that a trail is not quite radial. */
const freeDegrees = 4;
/** Pixels between two circles in which an arrow can be seen. */
const trailRoom = 22;
const shortTrailCost = 150;
const onOwnTieCost = 45;

/** For every spot the others of the same member in the same sector, as indexes: a trail may lead from one to the other. */
export function ownPlacesOf(spots: readonly Spot[]): readonly (readonly OwnPlace[])[] {
  return spots.map((spot, index) =>
    spots.flatMap((other, at) =>
      at !== index && isOwn(spot, other) ? [{ index: at, tieCoversGhost: everWentFurther(spot, other) }] : [],
    ),
  );
}

export function isOwn(spot: Spot, other: Spot): boolean {
  return spot.memberId === other.memberId && spot.sector === other.sector;
}

/** The place where a member stood or stands for longest into our days comes first: it decides where the others go. */
export function latestFirst(first: Spot, second: Spot): number {
  const [a, b] = [lastDay(first), lastDay(second)];
  if (a === b) return first.ring - second.ring;
  return a > b ? -1 : 1;
}

function lastDay({ periods }: Spot): string {
  return periods.map((period) => period.to ?? '9999').reduce((last, day) => (day > last ? day : last), '');
}

function everWentFurther(first: Spot, second: Spot): boolean {
  const [inner, outer] = first.ring < second.ring ? [first, second] : [second, first];
  return inner.periods.some((before) => outer.periods.some((after) => before.from < after.from));
}

/** What the trails between this place and the member's other places cost: they should be short, radial and in sight. */
export function trailCost(search: Search, index: number, at: Candidate): number {
  let cost = 0;
  for (const own of search.ownPlaces[index] ?? []) {
    const stand = search.stands[own.index];
    if (stand) cost += trailBetween(search, own, at, stand.candidate);
  }
  return cost;
}

/** What one trail costs: for leaving the radius, for having no room for its arrow, for lying under the tie itself. */
export function trailBetween(search: Search, own: OwnPlace, at: Candidate, other: Candidate): number {
  const room = 2 * search.radius + trailRoom;
  const short = max(0, room - lengthOf(at.x - other.x, at.y - other.y)) / room;
  const covered = own.tieCoversGhost && isOnTie(search, at, other) ? onOwnTieCost : 0;
  return (
    max(0, degreesApart(at, other) - freeDegrees) * perDegree + (short > 0 ? shortTrailCost * (1 + short) : 0) + covered
  );
}

function degreesApart(a: Candidate, b: Candidate): number {
  const apart = abs(a.angle - b.angle);
  return min(apart, 1 - apart) * 360;
}

function isOnTie({ client, radius }: Search, a: Point, b: Point): boolean {
  return (
    distanceToSegment(a.x, a.y, client.x, client.y, b.x, b.y) < radius ||
    distanceToSegment(b.x, b.y, client.x, client.y, a.x, a.y) < radius
  );
}
