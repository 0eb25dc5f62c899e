import type { ClientTie, MemberOnMap, NetworkAtDate } from '@netwerk/domain';
import type { ConversationQuery } from '../graphql/generated/graphql.ts';
import { toRing } from '../network/map/drawing-layout.ts';

export type Conversation = ConversationQuery['conversation'];
export type ConversationPerson = Conversation['members'][number];

/** The answer as the scene reads it. What the client is not shown did not come along, and is filled in with nothing. */
export function networkOfConversation(conversation: Conversation): NetworkAtDate {
  const { caseId, clientName, on } = conversation;
  return {
    ...{ caseId, clientName, on },
    members: conversation.members.map((person) => toMember(person, on)),
    ties: conversation.links.map((link) => ({
      ...link,
      ...{ version: 0, validFrom: on, validTo: null, nature: 'ORDINARY', confirmedOn: on },
    })),
  };
}

function toMember(person: ConversationPerson, on: string): MemberOnMap {
  const { id, callName, relation, kind, goneBecause } = person;
  return {
    ...{ id, callName, relation, kind, goneBecause, goneSince: null, gone: goneBecause !== null },
    ...{ minor: false, stale: false, informedOn: null, version: 0, recordedAt: null, pin: null },
    tie: toTie(person, on),
  };
}

function toTie(person: ConversationPerson, on: string): ClientTie {
  const { id, ring, outside, sector, lifeDomain, hasLine, strength, frequency, support } = person;
  return {
    ...{ id: `tie:${id}`, memberId: id, validFrom: on, validTo: null, ring: toRing(ring), outside, sector, lifeDomain },
    ...{ strength: toRing(strength), frequency, nature: hasLine ? 'ORDINARY' : 'NAMED', unsafe: false },
    support: support.map((each) => ({
      ...{ kind: each.kind, received: each.received ? 1 : 0, given: each.given ? 1 : 0, words: null },
    })),
    ...{ source: 'TOLD', confirmedOn: on, endedBecause: null, recordedAt: on },
  };
}
