import type { ChangeKind, MemberOnMap } from '../network/network.types.ts';
import { isTied } from '../measures/measured-people.ts';
import { receivedActs } from '../measures/support-acts.ts';
import type { MemberThenAndNow } from './compared-members.ts';
import type { SupportShift } from './comparison.types.ts';

/** What happened to the place of one member between two dates. */
export function changeOf({ then, now }: MemberThenAndNow): ChangeKind {
  if (now === null) return 'STOPPED';
  if (then === null) return 'NEW';
  if (then.gone || now.gone) return then.gone ? 'SAME' : 'STOPPED';
  if (isTied(then) !== isTied(now)) return isTied(now) ? 'CLOSER' : 'STOPPED';
  return movementOf(then, now);
}

/** Whether the client gets more or less support from this member; who is not on the map gives none. */
export function supportShiftOf({ then, now }: MemberThenAndNow): SupportShift {
  const difference = actsOf(now) - actsOf(then);
  if (difference === 0) return 'EQUAL';
  return difference > 0 ? 'MORE' : 'LESS';
}

/** Acts of support that the client gets from somebody who may not be on the map, or no longer. */
export function actsOf(member: MemberOnMap | null): number {
  return member === null || member.gone ? 0 : receivedActs(member);
}

function movementOf(then: MemberOnMap, now: MemberOnMap): ChangeKind {
  const before = distanceOf(then);
  const after = distanceOf(now);
  // Somebody who was not placed yet has not moved when they are.
  if (before === null || after === null || before === after) return 'SAME';
  return after < before ? 'CLOSER' : 'FURTHER';
}

/** Ring 1 to 3, 4 outside the rim; null: not placed. */
function distanceOf(member: MemberOnMap): number | null {
  return member.tie.outside ? 4 : member.tie.ring;
}
