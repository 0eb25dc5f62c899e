import { isTied } from '../measures/measured-people.ts';
import type { MemberOnMap, NetworkAtDate } from '../network/network.types.ts';

/** Who is alive and not outside the rim, placed in a ring or not yet. Pets are drawn, and not spoken of. */
export function presentMembers(network: NetworkAtDate): MemberOnMap[] {
  return network.members.filter((member) => member.kind !== 'PET' && !member.gone && !member.tie.outside);
}

/** Present members with whom contact goes on. */
export function membersInContact(network: NetworkAtDate): MemberOnMap[] {
  return presentMembers(network).filter(isTied);
}

export function namesOf(members: readonly MemberOnMap[]): string[] {
  return members.map((member) => member.callName);
}

export function idsOf(members: readonly MemberOnMap[]): string[] {
  return members.map((member) => member.id);
}
