import fc from 'fast-check';
import { edgeCourse } from './edge-course.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });

/** What Cytoscape makes of weights and distances, as its manual says: along the line, and square to it. */
function cornersOf(
  first: { x: number; y: number },
  last: { x: number; y: number },
  weights: number[],
  distances: number[],
): { x: number; y: number }[] {
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  const along = { x: (last.x - first.x) / length, y: (last.y - first.y) / length };
  return weights.map((weight, index) => ({
    x: first.x + (last.x - first.x) * weight - along.y * (distances[index] ?? 0),
    y: first.y + (last.y - first.y) * weight + along.x * (distances[index] ?? 0),
  }));
}

test('the corners of a bent line come back where they were', () => {
  fc.assert(
    fc.property(point, point, fc.array(point, { minLength: 1, maxLength: 6 }), (first, last, corners) => {
      fc.pre(Math.hypot(first.x - last.x, first.y - last.y) > 40);
      const course = edgeCourse({ path: '', curved: true, points: [first, ...corners, last] }, first, last);
      const numbers = (text: string): number[] => text.split(' ').map(Number);
      const found = cornersOf(first, last, numbers(course.weights), numbers(course.distances));
      found.forEach((corner, index) => {
        expect(Math.abs(corner.x - (corners[index]?.x ?? 0))).toBeLessThan(0.2);
        expect(Math.abs(corner.y - (corners[index]?.y ?? 0))).toBeLessThan(0.2);
      });
    }),
  );
});

test('the ends of a line are told from the middle of the two nodes', () => {
  const line = {
    path: '',
    curved: false,
    points: [
      { x: 10, y: 0 },
      { x: 90, y: 0 },
    ],
  };
  const course = edgeCourse(line, { x: 0, y: 0 }, { x: 100, y: 0 });
  expect(course).toEqual({ sourceEnd: '10.00px 0.00px', targetEnd: '-10.00px 0.00px', weights: '', distances: '' });
});
