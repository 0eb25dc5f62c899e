import type { MemberOnMap } from '../network/network.types.ts';
import { isTied } from './measured-people.ts';

/** Acts of support that the client gets from this member; none where contact does not go on. */
export function receivedActs(member: MemberOnMap): number {
  return isTied(member) ? member.tie.support.reduce((sum, support) => sum + support.received, 0) : 0;
}

/** Acts of support that the client gives to this member; none where contact does not go on. */
export function givenActs(member: MemberOnMap): number {
  return isTied(member) ? member.tie.support.reduce((sum, support) => sum + support.given, 0) : 0;
}
