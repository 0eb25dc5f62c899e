import { knowsSafety, redact, rowFor, openedWithReason, worksOnOpenCase, type Condition } from '@netwerk/access';
import type { NetworkHistory } from '@netwerk/domain';
import { compareClientNetworks } from './comparison.ts';
import { clientNetworkOf } from './network-of-history.ts';

/** Dennis and Karel both without contact; Dennis is marked unsafe or not, and his earlier tie ended for it or not. */
function history(unsafe: boolean): NetworkHistory {
  const person = {
    relation: null,
    kind: 'INFORMAL',
    minor: false,
    goneBecause: null,
    goneSince: null,
    informedOn: null,
    version: 1,
    recordedAt: null,
    pin: null,
  } as const;
  const tie = {
    ring: 2,
    outside: false,
    sector: 'FAMILY',
    lifeDomain: null,
    strength: null,
    frequency: null,
    support: [],
    source: 'TOLD',
    confirmedOn: '2026-01-01',
    recordedAt: '2026-01-01T09:00:00Z',
  } as const;
  const cutOff = (memberId: string) =>
    ({
      ...tie,
      id: `b-${memberId}`,
      memberId,
      validFrom: '2026-03-01',
      validTo: null,
      nature: 'CUT_OFF',
      endedBecause: null,
    }) as const;
  const before = (memberId: string) =>
    ({
      ...tie,
      id: `a-${memberId}`,
      memberId,
      validFrom: '2026-01-01',
      validTo: '2026-02-01',
      nature: 'ORDINARY',
      unsafe: false,
    }) as const;
  return {
    caseId: 'case-1',
    clientName: 'Sandra',
    arrangedAt: null,
    members: [
      { id: 'dennis', callName: 'Dennis', ...person },
      { id: 'karel', callName: 'Karel', ...person },
    ],
    clientTies: [
      { ...before('dennis'), endedBecause: unsafe ? 'SAFETY' : 'UNKNOWN' },
      { ...before('karel'), endedBecause: 'UNKNOWN' },
      { ...cutOff('dennis'), unsafe },
      { ...cutOff('karel'), unsafe: false },
    ],
    memberTies: [],
  };
}

const hideUnder =
  (condition: Condition) =>
  <T extends object>(tie: T): T =>
    redact(rowFor('SOCIAL_WORKER', 'ClientTie', condition), tie);

const agreement = { state: 'VALID', until: '2027-01-01' } as const;
const origins = new Map<string, never>();
const dates = { then: '2026-01-15', now: '2026-06-01' };

describe.each(['NL', 'EN'] as const)('in %s', (language) => {
  const colleague = { language, agreement, origins, hide: hideUnder(openedWithReason) };
  const own = { language, agreement, origins, hide: hideUnder(knowsSafety) };
  const standIn = { language, agreement, origins, hide: hideUnder(worksOnOpenCase) };

  test('a colleague or a stand-in reads the same, word for word, whether somebody is marked unsafe or not', () => {
    for (const view of [colleague, standIn]) {
      for (const on of ['2026-01-15', '2026-02-15', '2026-06-01'])
        expect(clientNetworkOf(history(true), on, view)).toEqual(clientNetworkOf(history(false), on, view));
      expect(compareClientNetworks(history(true), dates, view)).toEqual(
        compareClientNetworks(history(false), dates, view),
      );
    }
  });

  test('the own worker sees the mark, and is not asked to speak of that person', () => {
    const network = clientNetworkOf(history(true), '2026-06-01', own);
    expect(network.members.map((member) => member.tie.unsafe)).toEqual([true, false]);
    const faded = network.reading.find((sentence) => sentence.topic === 'CONTACT_FADED');
    expect(faded?.memberIds).toEqual(['karel']);
  });
});
