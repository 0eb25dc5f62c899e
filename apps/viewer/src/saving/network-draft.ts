import type { NetworkMapFragment } from '../graphql/generated/graphql.ts';
import type { Member, MemberLink } from '../network/network.types.ts';

/** The part of an answer that a change can touch. */
export type NetworkShown = Pick<NetworkMapFragment, 'members' | 'ties' | 'places' | 'arrangedAt'>;
export type Place = NetworkShown['places'][number];

export function withMember<N extends NetworkShown>(
  network: N,
  memberId: string,
  change: (member: Member) => Member,
): N {
  const members = network.members.map((member) => (member.id === memberId ? change(member) : member));
  return { ...network, members };
}

/** Changes what each period of somebody says of the person. */
export function withPlaces<N extends NetworkShown>(network: N, memberId: string, change: (place: Place) => Place): N {
  const places = network.places.map((place) => (place.memberId === memberId ? change(place) : place));
  return { ...network, places };
}

export function withTie<N extends NetworkShown>(
  network: N,
  tieId: string,
  change: (tie: MemberLink) => MemberLink | null,
): N {
  const ties = network.ties.flatMap((tie) => (tie.id === tieId ? (change(tie) ?? []) : [tie]));
  return { ...network, ties };
}

/** Without somebody, and so without who they know; `withPlaces` says whether their earlier places go too. */
export function withoutMember<N extends NetworkShown>(network: N, memberId: string): N {
  return {
    ...network,
    members: network.members.filter((member) => member.id !== memberId),
    ties: network.ties.filter((tie) => tie.fromId !== memberId && tie.toId !== memberId),
  };
}

/** The place of one period, as it follows from the person and the tie. */
export function placeOf({ id, callName, relation, kind, pin, tie }: Member): Place {
  const { ring, outside, sector, lifeDomain, validFrom, validTo, recordedAt } = tie;
  return {
    memberId: id,
    callName,
    relation,
    kind,
    pin,
    ring,
    outside,
    sector,
    lifeDomain,
    validFrom,
    validTo,
    recordedAt,
  };
}
