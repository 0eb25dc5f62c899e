import type { TieFactsInput } from '../../graphql/generated/graphql.ts';
import type { Member } from '../../network/network.types.ts';
import type { NetworkCommand } from '../network-command.ts';
import type { NewerVersion, SaveConflict } from '../save.types.ts';
import { factsOf } from '../tie-facts.ts';

/** Anja, the daughter: heel dichtbij, every week, practical support and advice. */
export const anja: Member = {
  id: 'anja',
  version: 4,
  callName: 'Anja',
  relation: 'dochter',
  kind: 'INFORMAL',
  minor: false,
  goneBecause: null,
  goneSince: null,
  gone: false,
  stale: false,
  informedOn: null,
  informBy: null,
  pin: null,
  tie: {
    id: 'tie-1',
    validFrom: '2026-01-10',
    validTo: null,
    ring: 1,
    outside: false,
    sector: 'FAMILY',
    lifeDomain: null,
    strength: 3,
    frequency: 'WEEKLY',
    nature: 'ORDINARY',
    unsafe: false,
    support: [
      { kind: 'PRACTICAL', received: 3, given: 0, words: null },
      { kind: 'ADVICE', received: 1, given: 0, words: null },
    ],
    source: 'TOLD',
    confirmedOn: '2026-01-10',
    endedBecause: null,
    recordedAt: '2026-01-10T09:00:00Z',
  },
  history: [],
};

/** What the worker wanted: another frequency and no advice, told on 10 November. */
export const mine: TieFactsInput = {
  ...factsOf(anja.tie),
  frequency: 'DAILY',
  support: factsOf(anja.tie).support.slice(0, 1),
};

export const recordMine: NetworkCommand = {
  kind: 'recordTie',
  input: { memberId: 'anja', baseVersion: 4, tieId: 'tie-mine', since: '2026-11-10', facts: mine },
};

/** A conflict about Anja, of whom a colleague made a newer version; `null`: took her off the map. */
export function conflictOn(command: NetworkCommand, change: Partial<Member> | null): SaveConflict {
  const by = { changedBy: 'Ilse Brouwer', changedAt: '2026-11-17T09:41:00Z', kind: 'RECORD_TIE' } as const;
  const member = change === null ? null : { ...anja, version: 5, ...change };
  const newer: NewerVersion = { recordId: 'anja', version: member && 5, ...by, member, memberTie: null };
  return { pendingId: 'p', command, seen: { members: [anja], ties: [] }, madeAt: 0, newer };
}
