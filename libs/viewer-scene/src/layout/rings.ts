import { max } from '../geometry/maths.ts';
import { between, roundShare } from '../geometry/round.ts';
import type { Spot } from './spots.ts';

/**
 * Outer border of each ring as a share of the outer ellipse. An inner ring with many people is wider, and so is an
 * outer one: the first border lies at 0.42–0.50 and the second at 0.70–0.77 with three rings.
 */
export function ringBordersFor(spots: readonly Spot[], ringCount: number): readonly number[] {
  const share = (ring: number): number =>
    spots.length === 0 ? 0 : spots.filter((spot) => spot.ring === ring).length / spots.length;
  const inner = max(0, share(1) - 0.2) / 0.3;
  const outer = max(0, share(ringCount) - 0.3) / 0.35;
  const borders =
    ringCount === 3
      ? [between(0.42, 0.5, inner), between(0.77, 0.7, outer), 1]
      : [between(0.38, 0.44, inner), between(0.58, 0.63, share(2) / 0.5), between(0.81, 0.77, outer), 1];
  return borders.map(roundShare);
}

/** Inner and outer border of a ring; the innermost starts at the client. */
export function bandOf(ring: number, borders: readonly number[]): { readonly inner: number; readonly outer: number } {
  return { inner: borders[ring - 2] ?? 0, outer: borders[ring - 1] ?? 1 };
}
