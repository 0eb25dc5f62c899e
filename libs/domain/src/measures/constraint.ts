import type { MemberTie } from '../network/network.types.ts';

/**
 * Burt's constraint: how far the people around a client all lead back to the same few.
 * C = Σ_j (p_ej + Σ_{q≠e,j} p_eq p_qj)², p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), over all people j of the map.
 * Everybody on the map is one of the client's contacts, also who was only named: a_ej = 1, so that p_ej = 1/n.
 * Between 1/n (nobody knows each other) and 1.125 (two people who do).
 * Source: Burt 1992, Structural Holes, ch. 2 (formula 2.4).
 * @returns null without people
 */
export function constraint(peopleIds: readonly string[], ties: readonly MemberTie[]): number | null {
  if (peopleIds.length === 0) return null;
  const neighbours = neighboursOf(peopleIds, ties);
  const clientShare = 1 / peopleIds.length;
  return peopleIds.reduce((sum, person) => sum + invested(neighbours, person, clientShare) ** 2, 0);
}

/** What of the client's attention ends at `person`: straight, and through each q whom they know. */
function invested(neighbours: ReadonlyMap<string, ReadonlySet<string>>, person: string, clientShare: number): number {
  let total = clientShare;
  for (const other of neighbours.get(person) ?? []) {
    // Each person spreads attention over the people they know and the client.
    const spread = (neighbours.get(other)?.size ?? 0) + 1;
    total += clientShare / spread;
  }
  return total;
}

function neighboursOf(peopleIds: readonly string[], ties: readonly MemberTie[]): Map<string, Set<string>> {
  const neighbours = new Map(peopleIds.map((id) => [id, new Set<string>()]));
  for (const { fromId, toId } of ties) {
    neighbours.get(fromId)?.add(toId);
    neighbours.get(toId)?.add(fromId);
  }
  return neighbours;
}
