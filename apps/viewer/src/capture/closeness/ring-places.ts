import type { CapturePerson } from '../capture-person.ts';

/** The little picture: 400 by 320, the client in the middle. */
export const ringRadii = [
  { x: 92, y: 74 },
  { x: 144, y: 115 },
  { x: 195, y: 155 },
] as const;
export const middle = { x: 200, y: 160 } as const;

/** Half the width of each ring's band, seen from the middle. */
const bandCentres = [
  { x: 68, y: 55 },
  { x: 118, y: 95 },
  { x: 170, y: 135 },
] as const;

/** Turning by this angle spreads any number of points well, and nobody moves when somebody comes after them. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

export interface RingSpot {
  readonly person: CapturePerson;
  readonly x: number;
  readonly y: number;
}

/** Each ring begins somewhere else, so that people of neighbouring rings do not stand in one line. */
const firstAngles = [-Math.PI / 2, -Math.PI / 2 + 0.9, -Math.PI / 2 - 0.7] as const;

/**
 * Where everybody who has a ring stands in the little picture; it says how close, not which sector. Who stood on the map
 * already keeps the first places of a ring.
 */
export function ringSpots(people: readonly CapturePerson[]): RingSpot[] {
  const inOrder = people.toSorted((one, other) => Number(one.fresh) - Number(other.fresh));
  return bandCentres.flatMap((centre, place) =>
    inOrder
      .filter(({ member }) => member.tie.ring === place + 1)
      .map((person, turn) => {
        const angle = (firstAngles[place] ?? 0) + turn * goldenAngle;
        return { person, x: middle.x + centre.x * Math.cos(angle), y: middle.y + centre.y * Math.sin(angle) };
      }),
  );
}

/** With more people on it everybody is drawn a little smaller. */
export function spotRadius(people: number): number {
  return people <= 12 ? 18 : 13;
}
