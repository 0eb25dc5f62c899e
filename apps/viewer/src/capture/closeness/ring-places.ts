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

/** Where everybody who has a ring stands in the little picture; it says how close, not which sector. */
export function ringSpots(people: readonly CapturePerson[]): RingSpot[] {
  return people.flatMap((person, place) => {
    const { ring } = person.member.tie;
    const centre = ring === null ? undefined : bandCentres[ring - 1];
    if (centre === undefined) return [];
    const angle = place * goldenAngle - Math.PI / 2;
    return [{ person, x: middle.x + centre.x * Math.cos(angle), y: middle.y + centre.y * Math.sin(angle) }];
  });
}
