import type { Member } from '../network.types.ts';

export type RingKey = '1' | '2' | '3' | 'none' | 'outside';

export interface RingGroup {
  ring: RingKey;
  members: Member[];
}

const order: readonly RingKey[] = ['1', '2', '3', 'none', 'outside'];

/** By closeness, and within a ring by name; rings without anybody are left out. */
export function ringGroups(members: readonly Member[]): RingGroup[] {
  return order
    .map((ring) => ({ ring, members: members.filter((member) => ringKey(member) === ring).toSorted(byName) }))
    .filter((group) => group.members.length > 0);
}

export function ringKey(member: Member): RingKey {
  if (member.tie.outside) return 'outside';
  const { ring } = member.tie;
  return ring === 1 || ring === 2 || ring === 3 ? `${ring}` : 'none';
}

function byName(one: Member, other: Member): number {
  return one.callName.localeCompare(other.callName, 'nl') || (one.id < other.id ? -1 : 1);
}
