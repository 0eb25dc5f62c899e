import { addYears } from '@netwerk/domain';
import type { TieFactsInput } from '../graphql/generated/graphql.ts';
import type { Member } from '../network/network.types.ts';
import type { CommandInput } from './network-command.ts';
import { placeOf, withMember, withoutMember, withPlaces, type NetworkShown } from './network-draft.ts';
import { factsOf, saysTheSame, shownFacts, type TieShown } from './tie-facts.ts';

export interface Today {
  readonly today: string;
  /** What counts as the moment of recording; later than everything that is stored. */
  readonly now: string;
}

/** A first or next period; telling it confirms it. */
export function newPeriod(period: { id: string; validFrom: string }, facts: TieFactsInput, at: Today): TieShown {
  const running = { validTo: null, unsafe: false, confirmedOn: at.today, endedBecause: null, recordedAt: at.now };
  return { ...period, ...shownFacts(facts), ...running };
}

export function recordTie<N extends NetworkShown>(network: N, input: CommandInput<'recordTie'>, at: Today): N {
  const { memberId, tieId, since, facts } = input;
  const member = network.members.find((each) => each.id === memberId);
  if (member === undefined) return network;
  const { tie } = member;
  if (saysTheSame(facts, factsOf(tie))) return confirm(network, memberId, at.today, at);
  if (since === tie.validFrom) {
    return withTold(network, member, { ...told(tie, facts, at), confirmedOn: at.today }, at);
  }
  const next = { ...newPeriod({ id: tieId, validFrom: since }, facts, at), unsafe: tie.unsafe };
  const ended = withPlaces(network, memberId, (place) =>
    place.validFrom === tie.validFrom ? { ...place, validTo: since } : place,
  );
  const places = [...ended.places, placeOf({ ...member, tie: next })].toSorted(byMemberAndDate);
  return withMember({ ...ended, places }, memberId, () => withPeriod(member, next, at));
}

export function correctTie<N extends NetworkShown>(network: N, input: CommandInput<'correctTie'>, at: Today): N {
  const { memberId, tieId, facts } = input;
  const member = network.members.find((each) => each.id === memberId && each.tie.id === tieId);
  if (member === undefined) return network;
  const validFrom = input.validFrom ?? member.tie.validFrom;
  const validTo = input.validTo ?? member.tie.validTo;
  const confirmedOn = member.tie.confirmedOn < validFrom ? validFrom : member.tie.confirmedOn;
  return withTold(network, member, { ...told(member.tie, facts, at), validFrom, validTo, confirmedOn }, at);
}

export function endTie<N extends NetworkShown>(network: N, input: CommandInput<'endTie'>, at: Today): N {
  const { memberId, tieId, on, because } = input;
  const member = network.members.find((each) => each.id === memberId && each.tie.id === tieId);
  if (member === undefined) return network;
  return withTold(network, member, { ...member.tie, validTo: on, endedBecause: because }, at);
}

export function confirmTies<N extends NetworkShown>(network: N, input: CommandInput<'confirmTies'>, at: Today): N {
  let confirmed = network;
  for (const { memberId } of input.members) confirmed = confirm(confirmed, memberId, input.on, at);
  return confirmed;
}

function confirm<N extends NetworkShown>(network: N, memberId: string, on: string, at: Today): N {
  return withMember(network, memberId, (member) =>
    on > member.tie.confirmedOn ? withPeriod(member, { ...member.tie, confirmedOn: on }, at) : member,
  );
}

/** Another place counts as written down anew. */
function told(tie: TieShown, facts: TieFactsInput, { now }: Today): TieShown {
  const next = { ...tie, ...shownFacts(facts) };
  const same =
    next.ring === tie.ring &&
    next.outside === tie.outside &&
    next.sector === tie.sector &&
    next.lifeDomain === tie.lifeDomain;
  return same ? next : { ...next, recordedAt: now };
}

/** One period told otherwise; when it does not cover today any more, its member leaves the map of today. */
function withTold<N extends NetworkShown>(network: N, member: Member, tie: TieShown, at: Today): N {
  const next = withPeriod(member, tie, at);
  const placed = withPlaces(network, member.id, (place) =>
    place.validFrom === member.tie.validFrom ? placeOf(next) : place,
  );
  const covered = tie.validFrom <= at.today && (tie.validTo === null || tie.validTo > at.today);
  return covered ? withMember(placed, member.id, () => next) : withoutMember(placed, member.id);
}

function withPeriod(member: Member, tie: TieShown, { today }: Today): Member {
  return { ...member, tie, stale: tie.confirmedOn < addYears(today, -1) };
}

function byMemberAndDate(one: NetworkShown['places'][number], other: NetworkShown['places'][number]): number {
  const key = (place: typeof one): string => `${place.memberId} ${place.validFrom}`;
  return key(one) < key(other) ? -1 : 1;
}
