import { infinity, min } from '../geometry/maths.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Point, SceneSizes } from '../layout.types.ts';
import { cheapestCurve, runsThroughSomebody } from './curves.ts';
import type { Figure } from './figure.ts';
import { along, direction, sampleCubic, type Cubic } from './line.ts';
import { zigzagReach } from './marks.ts';
import { routeAround } from './route.ts';

/** The line between the client and one member before marks are put on it, from the client outwards. */
export interface TieCourse {
  readonly figure: Figure;
  readonly width: number;
  readonly points: readonly Point[];
  readonly cubic: Cubic | null;
}

export const gapAtClient = 5;
export const gapAtPerson = 2;

/** Strong, ordinary, loose; a broken contact is thinner than any of them. */
const widths = [1.6, 3.6, 7] as const;
const cutOffWidth = 1.2;
/** A thicker line does not show its zigzag. */
const widestZigzag = 4.5;

/** Straight wherever that is free; where somebody stands in between, the gentlest curve that is free. */
export function tieCourses(figures: readonly Figure[], client: Circle, sizes: SceneSizes): readonly TieCourse[] {
  const people = [client, ...figures.map((figure) => figure.circle)];
  return figures.filter((figure) => figure.subject.showTie).map((figure) => courseOf(figure, client, people, sizes));
}

function courseOf(figure: Figure, client: Circle, people: readonly Circle[], sizes: SceneSizes): TieCourse {
  const width = widthOf(figure, sizes);
  const straight = straightPoints(client, figure.circle);
  const tense = figure.subject.nature === 'TENSION' ? 2 * zigzagReach : 0;
  const ends = { from: client, to: figure.circle, gap: gapAtPerson, width: width + tense };
  if (!runsThroughSomebody(straight, ends, people)) return { figure, width, points: straight, cubic: null };
  const others = people.filter((person) => person !== client);
  const start = { ...client, radius: client.radius + gapAtClient - gapAtPerson };
  const cubic = cheapestCurve({ ...ends, from: start }, { people: others, names: [] });
  if (cubic) return { figure, width, points: sampleCubic(cubic), cubic };
  return { figure, width, points: routeAround(ends, people) ?? straight, cubic: null };
}

function straightPoints(client: Circle, person: Circle): readonly Point[] {
  const unit = direction(client, person);
  return [along(client, unit, client.radius + gapAtClient), along(person, unit, -person.radius - gapAtPerson)];
}

function widthOf({ subject }: Figure, sizes: SceneSizes): number {
  if (subject.nature === 'CUT_OFF') return cutOffWidth;
  const width = widths[(subject.member.tie.strength ?? 1) - 1] ?? widths[0];
  return min(width, sizes.node * 0.45, subject.nature === 'TENSION' ? widestZigzag : infinity);
}
