import type { ClientNetwork, Member } from '../../network/network.types.ts';
import type { CapturePerson } from '../capture-person.ts';

/** The day of the conversation in these tests. */
export const today = '2026-11-17';

type Tie = Member['tie'];

/** Somebody on the map of whom only the name is known, told of today. */
export function aMember(callName: string, known: Partial<Omit<Member, 'tie'>> & { tie?: Partial<Tie> } = {}): Member {
  const id = `id-${callName}`;
  const tie: Tie = {
    id: `tie-${callName}`,
    validFrom: today,
    validTo: null,
    ring: null,
    outside: false,
    sector: null,
    lifeDomain: null,
    strength: null,
    frequency: null,
    nature: 'NAMED',
    unsafe: false,
    support: [],
    source: 'TOLD',
    confirmedOn: today,
    endedBecause: null,
    recordedAt: `${today}T10:00:00.000Z`,
    ...known.tie,
  };
  const nothing = { relation: null, goneBecause: null, goneSince: null, informedOn: null, pin: null } as const;
  const member = { id, version: 1, callName, kind: 'INFORMAL', minor: false, gone: false, stale: false } as const;
  return { ...member, ...nothing, informBy: null, history: [], ...known, tie } as Member;
}

export function aPerson(callName: string, known: Parameters<typeof aMember>[1] = {}, fresh = true): CapturePerson {
  const member = aMember(callName, known);
  return { id: member.id, name: callName, member, fresh };
}

export function aTie(from: string, to: string): ClientNetwork['ties'][number] {
  const told = { version: 1, validFrom: today, nature: 'ORDINARY', confirmedOn: today } as const;
  return { id: `${from}-${to}`, fromId: `id-${from}`, toId: `id-${to}`, ...told };
}
