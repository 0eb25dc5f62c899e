/**
 * Effective size: how many people are left when those who know each other count as one; from 1 (all know each other) to
 * n (nobody does). n − 2t/n, Borgatti's simplification for ties without weight of Burt's measure.
 * Source: Burt 1992, Structural Holes, ch. 2; Borgatti 1997, "Structural holes: unpacking Burt's redundancy measures".
 * @param n people, without the client
 * @param t ties among them
 * @returns null without people
 */
export function effectiveSize(n: number, t: number): number | null {
  return n === 0 ? null : n - (2 * t) / n;
}
