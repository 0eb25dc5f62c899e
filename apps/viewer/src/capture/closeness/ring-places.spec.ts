import { aPerson } from '../testing/people.ts';
import { middle, ringRadii, ringSpots, spotRadius } from './ring-places.ts';

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

test('eight people in one ring stand apart', () => {
  const spots = ringSpots(Array.from({ length: 8 }, (_, place) => inRing(`P${place}`, 2)));
  for (const one of spots) {
    for (const other of spots) {
      if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * spotRadius(8));
    }
  }
});

test('who has no place yet is not drawn, and nobody moves when somebody comes after them', () => {
  const before = ringSpots([inRing('A', 1), aPerson('B'), inRing('C', 3)]);
  const after = ringSpots([inRing('A', 1), aPerson('B'), inRing('C', 3), inRing('D', 3)]);
  expect(before.map(({ person }) => person.name)).toEqual(['A', 'C']);
  expect(after.filter(({ person }) => person.name !== 'D')).toEqual(before);
});
