import type { MemberOnMap, NetworkAtDate } from '../network/network.types.ts';
import { byId } from '../shared/ordering.ts';
import { measuredPeople } from './measured-people.ts';
import { receivedActs } from './support-acts.ts';

/** How the support from the own circle is spread. */
export interface Leaning {
  /** Informal people on the map, givers or not. */
  readonly people: number;
  /** Acts of support that the client gets from them together. */
  readonly totalActs: number;
  /** Acts of the one who gives most. */
  readonly mostActs: number;
  /** Who give that many: one person, or several who give equally much, in order of id. */
  readonly givers: readonly MemberOnMap[];
}

/**
 * Leunt op één persoon: the largest share of the support acts that one informal member gives is mostActs / totalActs.
 * Professionals are left out: that they carry much is another question.
 * @returns null while no informal support was told
 */
export function leaning(network: NetworkAtDate): Leaning | null {
  const informal = measuredPeople(network, 'INFORMAL');
  const acts = informal.map(receivedActs);
  const totalActs = acts.reduce((sum, count) => sum + count, 0);
  if (totalActs === 0) return null;
  const mostActs = Math.max(...acts);
  const givers = informal.filter((member) => receivedActs(member) === mostActs).sort(byId);
  return { people: informal.length, totalActs, mostActs, givers };
}

/**
 * Whether the network leans on one person so much that it deserves a question: one of at least two informal people gives
 * at least half of at least four acts.
 */
export function isLeaningOnOne(found: Leaning): boolean {
  return found.people >= 2 && found.totalActs >= 4 && found.mostActs / found.totalActs >= 0.5;
}
