import { aPerson } from '../testing/people.ts';
import { middle, ringRadii, ringSpots } from './ring-places.ts';

const inRing = (name: string, ring: 1 | 2 | 3): ReturnType<typeof aPerson> =>
  aPerson(name, { tie: { ring, nature: 'ORDINARY' } });

test('everybody with a ring stands inside it and outside the ring before', () => {
  const people = Array.from({ length: 24 }, (_, place) => inRing(`P${place}`, ((place % 3) + 1) as 1 | 2 | 3));
  for (const { person, x, y } of ringSpots(people)) {
    const depth = ringRadii.map((radius) => Math.hypot((x - middle.x) / radius.x, (y - middle.y) / radius.y));
    const ring = person.member.tie.ring ?? 0;
    expect(depth[ring - 1]).toBeLessThan(1);
    expect(depth[ring - 2] ?? 2).toBeGreaterThan(1);
  }
});

test('who has no place yet is not drawn, and nobody moves when somebody comes after them', () => {
  const before = ringSpots([inRing('A', 1), aPerson('B'), inRing('C', 3)]);
  const after = ringSpots([inRing('A', 1), aPerson('B'), inRing('C', 3), inRing('D', 3)]);
  expect(before.map(({ person }) => person.name)).toEqual(['A', 'C']);
  expect(after.slice(0, 2)).toEqual(before);
});
