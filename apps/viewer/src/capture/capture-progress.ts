import type { ClientNetwork } from '../network/network.types.ts';
import type { CapturePerson } from './capture-person.ts';
import type { CaptureStep } from './steps.ts';

/** Whether was asked how close somebody is: a place, outside the rim on purpose, or a tie of which the ring is not known. */
export function isCloseAsked({ member }: CapturePerson): boolean {
  const { ring, outside, nature } = member.tie;
  return ring !== null || outside || nature !== 'NAMED';
}

export function hasSupport({ member }: CapturePerson): boolean {
  return member.tie.support.length > 0;
}

/** Who does not belong on the map is not asked about any further. */
export function onTheMap(people: readonly CapturePerson[]): CapturePerson[] {
  return people.filter(({ member }) => !member.tie.outside);
}

/**
 * Where one goes on after closing and coming back, from what is known: somebody without a place, then somebody of this
 * conversation without support, then who knows whom, and otherwise another name.
 */
export function stepToResume(people: readonly CapturePerson[], ties: ClientNetwork['ties']): CaptureStep {
  if (people.some((person) => person.fresh && !isCloseAsked(person))) return 'hoe-dichtbij';
  const fresh = onTheMap(people).filter((person) => person.fresh);
  if (fresh.some((person) => !hasSupport(person))) return 'steun';
  return fresh.length > 1 && ties.length === 0 ? 'wie-kent-wie' : 'namen';
}

/** The first after `id` of whom `open` holds, and else the first of all; null when there is none. */
export function nextOpen(
  people: readonly CapturePerson[],
  id: string | null,
  open: (person: CapturePerson) => boolean,
): CapturePerson | null {
  const place = people.findIndex((person) => person.id === id);
  const ahead = [...people.slice(place + 1), ...people.slice(0, Math.max(place, 0))];
  return ahead.find(open) ?? null;
}

/** The neighbours in a walk along the people; at the end of those of this conversation the walk ends too. */
export function aroundInWalk(
  people: readonly CapturePerson[],
  id: string,
): { before: CapturePerson | null; after: CapturePerson | null } {
  const place = people.findIndex((person) => person.id === id);
  const before = people[place - 1] ?? null;
  const next = people[place + 1] ?? null;
  const atEndOfFresh = people[place]?.fresh === true && next?.fresh === false;
  return { before, after: atEndOfFresh ? null : next };
}
