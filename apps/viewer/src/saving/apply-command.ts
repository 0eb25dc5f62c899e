import { informBy } from '@netwerk/domain';
import type { Member, MemberLink } from '../network/network.types.ts';
import { confirmTies, correctTie, endTie, newPeriod, recordTie, type Today } from './apply-tie-command.ts';
import type { CommandInput, NetworkCommand } from './network-command.ts';
import { placeOf, withMember, withoutMember, withPlaces, withTie, type NetworkShown } from './network-draft.ts';
import { onlyNamed } from './tie-facts.ts';

/** The map of today as it is when a command has been carried out. What the service alone knows (the reading) stays. */
export function applyCommand<N extends NetworkShown>(network: N, command: NetworkCommand, at: Today): N {
  switch (command.kind) {
    case 'recordMember':
      return recordMember(network, command.input, at);
    case 'correctMember':
      return correctMember(network, command.input);
    case 'removeMember':
      return removeMember(network, command.input.memberId);
    case 'markMemberGone':
      return markGone(network, command.input, at);
    case 'informMember':
      return withMember(network, command.input.memberId, (member) => ({
        ...member,
        informedOn: command.input.on ?? null,
      }));
    case 'pinMember':
      return pinMember(network, command.input);
    case 'recordTie':
      return recordTie(network, command.input, at);
    case 'correctTie':
      return correctTie(network, command.input, at);
    case 'endTie':
      return endTie(network, command.input, at);
    case 'confirmTies':
      return confirmTies(network, command.input, at);
    case 'recordMemberTie':
      return recordMemberTie(network, command.input, at);
    case 'correctMemberTie':
      return withTie(network, command.input.tieId, (tie) => ({ ...tie, nature: command.input.nature }));
    case 'endMemberTie':
    case 'removeMemberTie':
      return withTie(network, command.input.tieId, () => null);
    case 'arrangeNetwork':
      return network;
  }
}

function recordMember<N extends NetworkShown>(network: N, input: CommandInput<'recordMember'>, at: Today): N {
  if (network.members.some((member) => member.id === input.memberId)) return network;
  const member: Member = {
    id: input.memberId,
    version: 0,
    callName: input.callName,
    relation: input.relation ?? null,
    kind: input.kind,
    minor: input.minor ?? false,
    goneBecause: null,
    goneSince: null,
    gone: false,
    stale: false,
    informedOn: null,
    informBy: informBy({ kind: input.kind, informedOn: null, gone: false }, at.today),
    pin: null,
    tie: newPeriod({ id: input.tieId, validFrom: input.on }, input.facts ?? onlyNamed, at),
    history: [],
  };
  return { ...network, members: [...network.members, member], places: [...network.places, placeOf(member)] };
}

function correctMember<N extends NetworkShown>(network: N, input: CommandInput<'correctMember'>): N {
  const { memberId, callName, kind, minor } = input;
  const said = { callName, relation: input.relation ?? null, kind };
  const named = withPlaces(network, memberId, (place) => ({ ...place, ...said }));
  return withMember(named, memberId, (member) => ({ ...member, ...said, minor }));
}

function removeMember<N extends NetworkShown>(network: N, memberId: string): N {
  const places = network.places.filter((place) => place.memberId !== memberId);
  return withoutMember({ ...network, places }, memberId);
}

function markGone<N extends NetworkShown>(network: N, input: CommandInput<'markMemberGone'>, at: Today): N {
  const goneBecause = input.because ?? null;
  const goneSince = input.since ?? null;
  const gone = goneBecause !== null && (goneSince === null || goneSince <= at.today);
  return withMember(network, input.memberId, (member) => ({ ...member, goneBecause, goneSince, gone }));
}

function pinMember<N extends NetworkShown>(network: N, input: CommandInput<'pinMember'>): N {
  const pin = input.place ?? null;
  const placed = withPlaces(network, input.memberId, (place) => ({ ...place, pin }));
  return withMember(placed, input.memberId, (member) => ({ ...member, pin }));
}

function recordMemberTie<N extends NetworkShown>(network: N, input: CommandInput<'recordMemberTie'>, at: Today): N {
  if (network.ties.some((tie) => tie.id === input.tieId)) return network;
  const [fromId, toId] = input.fromId < input.toId ? [input.fromId, input.toId] : [input.toId, input.fromId];
  const tie: MemberLink = {
    id: input.tieId,
    fromId,
    toId,
    version: 0,
    validFrom: input.since,
    nature: input.nature ?? 'ORDINARY',
    confirmedOn: at.today,
  };
  return { ...network, ties: [...network.ties, tie] };
}
