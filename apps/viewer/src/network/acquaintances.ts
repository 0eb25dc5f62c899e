import type { TieNature } from '../graphql/generated/graphql.ts';
import type { Member, MemberLink } from './network.types.ts';

export interface Acquaintance {
  member: Member;
  nature: TieNature;
}

/** Who on this map somebody knows, by name. */
export function acquaintances(
  memberId: string,
  network: { members: readonly Member[]; ties: readonly MemberLink[] },
): Acquaintance[] {
  const found: Acquaintance[] = [];
  for (const tie of network.ties) {
    const otherId = tie.fromId === memberId ? tie.toId : tie.toId === memberId ? tie.fromId : null;
    const member = network.members.find((each) => each.id === otherId);
    if (member) found.push({ member, nature: tie.nature });
  }
  return found.toSorted((one, other) => one.member.callName.localeCompare(other.member.callName, 'nl'));
}
