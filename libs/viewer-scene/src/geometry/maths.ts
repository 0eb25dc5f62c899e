// Taken out of the global once: the search calls these millions of times, and in a test sandbox every look-up of a global
// costs more than the call.
export const { abs, max, min, sqrt } = Math;
export const infinity = Infinity;

/** Length of a vector. Not `Math.hypot`, whose last digits may differ from one engine to the next. */
export function lengthOf(x: number, y: number): number {
  return sqrt(x * x + y * y);
}
