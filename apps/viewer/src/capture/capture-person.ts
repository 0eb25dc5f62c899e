import { daysBetween } from '@netwerk/domain';
import type { ClientNetwork, Member } from '../network/network.types.ts';

/** Who was first told of at most this many days ago belongs to the conversation that is going on. */
export const freshDays = 30;

/** Somebody on the map as the client sees it here: nothing that is for the worker only is ever shown of it. */
export interface CapturePerson {
  readonly id: string;
  readonly name: string;
  readonly member: Member;
  /** Named in this conversation or one shortly before; the others stood on the map already. */
  readonly fresh: boolean;
}

/**
 * Everybody to speak about: first who was named in this conversation, in the order of naming where that is known, then
 * who stood on the map already, by name. Who has died or moved away is not asked about.
 */
export function capturePeople(
  network: Pick<ClientNetwork, 'members' | 'places'>,
  today: string,
  named: readonly string[],
): CapturePerson[] {
  const firstDays = firstDaysOf(network);
  const people = network.members
    .filter((member) => !member.gone)
    .map((member) => ({
      id: member.id,
      name: member.callName,
      member,
      fresh: daysBetween(firstDays.get(member.id) ?? member.tie.validFrom, today) <= freshDays,
    }));
  return people.toSorted(
    (one, other) =>
      Number(other.fresh) - Number(one.fresh) ||
      named.indexOf(one.id) - named.indexOf(other.id) ||
      one.name.localeCompare(other.name, 'nl') ||
      (one.id < other.id ? -1 : 1),
  );
}

function firstDaysOf({ places }: Pick<ClientNetwork, 'places'>): Map<string, string> {
  const first = new Map<string, string>();
  for (const { memberId, validFrom } of places) {
    const known = first.get(memberId);
    if (known === undefined || validFrom < known) first.set(memberId, validFrom);
  }
  return first;
}
