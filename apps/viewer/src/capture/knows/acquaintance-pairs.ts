import type { Sector } from '@netwerk/domain';
import type { CapturePerson } from '../capture-person.ts';

interface Link {
  readonly fromId: string;
  readonly toId: string;
}

export function linkOf<L extends Link>(ties: readonly L[], one: string, other: string): L | null {
  const links = ties.find(
    ({ fromId, toId }) => (fromId === one && toId === other) || (fromId === other && toId === one),
  );
  return links ?? null;
}

export function acquaintedWith(ties: readonly Link[], id: string): number {
  return ties.filter(({ fromId, toId }) => fromId === id || toId === id).length;
}

/** People of one sector who mostly know each other, and the pairs of them of whom that was not said yet. */
export interface GroupSuggestion {
  readonly sector: Sector;
  readonly people: readonly CapturePerson[];
  readonly pairs: readonly (readonly [string, string])[];
}

const askedTogether = ['FAMILY', 'CARE'] as const satisfies readonly Sector[];

/** More pairs than this are not tied by one tap: with so many people it is too easily untrue. */
const mostPairs = 28;

/** Of which groups to ask whether all of them know each other: somebody is new in it, and not too many pairs are open. */
export function groupSuggestions(people: readonly CapturePerson[], ties: readonly Link[]): GroupSuggestion[] {
  return askedTogether
    .map((sector) => groupOf(sector, people, ties))
    .filter(({ pairs }) => pairs.length > 0 && pairs.length <= mostPairs)
    .filter((group) => group.people.some((person) => person.fresh));
}

function groupOf(sector: Sector, everybody: readonly CapturePerson[], ties: readonly Link[]): GroupSuggestion {
  const people = everybody.filter(
    ({ member }) => member.tie.sector === sector && member.kind !== 'PET' && member.tie.nature !== 'CUT_OFF',
  );
  const pairs = people.flatMap((one, place) =>
    people
      .slice(place + 1)
      .filter((other) => linkOf(ties, one.id, other.id) === null)
      .map((other) => [one.id, other.id] as const),
  );
  return { sector, people, pairs };
}
