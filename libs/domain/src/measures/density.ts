/**
 * Density of the ties among the people on a map: D = 2t / (n(n − 1)), the share of all pairs that know each other, 0 to 1.
 * Source: Wasserman & Faust 1994, Social Network Analysis, ch. 4; for ego networks without ego, as easyNWK does.
 * @param n people, without the client
 * @param t ties among them
 * @returns null below two people
 */
export function density(n: number, t: number): number | null {
  return n < 2 ? null : (2 * t) / (n * (n - 1));
}
