import type { MemberOnMap, MemberTie, NetworkAtDate } from '../network/network.types.ts';
import type { MeasureScope } from './measures.types.ts';

/**
 * Who is measured: people who are alive and stand in one of the rings. Pets, groups and places, whoever died or moved,
 * whoever stands outside the rim and whoever is not placed yet are shown, never measured.
 */
export function measuredPeople(network: NetworkAtDate, scope: MeasureScope): MemberOnMap[] {
  return network.members.filter((member) => isPerson(member, scope) && isInRings(member) && !member.gone);
}

/**
 * Whether contact between client and member goes on. A member who is only named, and one with whom contact was broken,
 * has a place on the map and counts in its size, but carries no support and counts as having no tie.
 */
export function isTied(member: MemberOnMap): boolean {
  return member.tie.nature === 'ORDINARY' || member.tie.nature === 'TENSION';
}

/** The ties that go on among `people`: who knows whom. */
export function tiesAmong(network: NetworkAtDate, people: readonly MemberOnMap[]): MemberTie[] {
  const ids = new Set(people.map((person) => person.id));
  const alive = network.ties.filter((tie) => tie.nature === 'ORDINARY' || tie.nature === 'TENSION');
  return alive.filter((tie) => tie.fromId !== tie.toId && ids.has(tie.fromId) && ids.has(tie.toId));
}

function isPerson(member: MemberOnMap, scope: MeasureScope): boolean {
  return member.kind === 'INFORMAL' || (scope === 'PEOPLE' && member.kind === 'PROFESSIONAL');
}

function isInRings(member: MemberOnMap): boolean {
  return member.tie.ring !== null && !member.tie.outside;
}
