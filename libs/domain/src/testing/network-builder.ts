import type { ClientTie, Member, MemberTie, NetworkHistory, Support } from '../network/network.types.ts';
import type { SupportKind } from '../shared/codes.ts';

/** For specs: a member with a tie in ring 2 from 2026-01-01 on, and whatever the spec says otherwise. */
export interface ToldMember {
  readonly member: Member;
  readonly tie: ClientTie;
}

export function told(id: string, overrides: { member?: Partial<Member>; tie?: Partial<ClientTie> } = {}): ToldMember {
  return {
    member: {
      id,
      callName: id,
      relation: null,
      kind: 'INFORMAL',
      minor: false,
      goneBecause: null,
      goneSince: null,
      informedOn: null,
      version: 1,
      recordedAt: null,
      pin: null,
      ...overrides.member,
    },
    tie: {
      id: `tie-${id}`,
      memberId: id,
      validFrom: '2026-01-01',
      validTo: null,
      ring: 2,
      outside: false,
      sector: 'FAMILY',
      lifeDomain: null,
      strength: null,
      frequency: null,
      nature: 'ORDINARY',
      unsafe: false,
      support: [],
      source: 'TOLD',
      confirmedOn: overrides.tie?.validFrom ?? '2026-01-01',
      endedBecause: null,
      recordedAt: '2026-01-01T09:00:00Z',
      ...overrides.tie,
    },
  };
}

export function gets(kind: SupportKind, received: number): Support {
  return { kind, received, given: 0, words: null };
}

export function gives(kind: SupportKind, given: number): Support {
  return { kind, received: 0, given, words: null };
}

export function knows(one: string, other: string, overrides: Partial<MemberTie> = {}): MemberTie {
  const [fromId, toId] = one < other ? [one, other] : [other, one];
  return {
    id: `${fromId}~${toId}`,
    version: 1,
    fromId,
    toId,
    validFrom: '2026-01-01',
    validTo: null,
    nature: 'ORDINARY',
    confirmedOn: '2026-01-01',
    ...overrides,
  };
}

export function historyOf(people: readonly ToldMember[], memberTies: readonly MemberTie[] = []): NetworkHistory {
  const members = new Map(people.map(({ member }) => [member.id, member]));
  return {
    caseId: 'case-1',
    clientName: 'Truus',
    arrangedAt: null,
    members: [...members.values()],
    clientTies: people.map(({ tie }) => tie),
    memberTies,
  };
}
