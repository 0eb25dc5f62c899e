/** A random source that gives the same row for the same seed (mulberry32, public domain). */
export interface Seeded {
  /** From 0 up to, not including, 1. */
  next(): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  chance(share: number): boolean;
  /** Whole numbers from 0 up to, not including, `end`. */
  below(end: number): number;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
    chance: (share) => next() < share,
    below: (end) => Math.floor(next() * end),
  };
}
