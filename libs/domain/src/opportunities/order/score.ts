import type { Candidate } from '../opportunity.types.ts';

/**
 * For order only, never shown: 100 × (0.35 need + 0.25 fit + 0.20 feasible + 0.10 bridge + 0.10 fresh), rounded to six
 * decimals so that sums of the same terms compare equal (product §4). A closed gate takes the candidate away before.
 */
export function scoreOf({ terms }: Pick<Candidate, 'terms'>): number {
  const { need, fit, feasible, bridge, fresh } = terms;
  const score = 100 * (0.35 * need + 0.25 * fit + 0.2 * feasible + 0.1 * bridge + 0.1 * fresh);
  return Math.round(score * 1e6) / 1e6;
}
