import { whatIf } from '@netwerk/domain';
import { supposed } from '../opportunities/supposed.ts';
import { kans } from '../opportunities/testing/opportunity-builder.ts';
import type { ClientNetwork, Member } from './network.types.ts';
import { whatIfNow } from './what-if-now.ts';

type MemberPart = Partial<Omit<Member, 'tie'>> & { tie?: Partial<Member['tie']> };

function member(id: string, part: MemberPart = {}): Member {
  const support = [{ kind: 'COMPANY' as const, received: 2, given: 1, words: null }];
  return {
    ...{ id, version: 1, callName: id, relation: null, kind: 'INFORMAL', minor: false, goneBecause: null },
    ...{ goneSince: null, gone: false, stale: false, informedOn: null, informBy: null, pin: null, history: [] },
    ...part,
    tie: {
      ...{ id: `tie ${id}`, validFrom: '2026-01-01', validTo: null, ring: 2, outside: false, sector: 'FAMILY' },
      ...{ lifeDomain: 'SOCIAL', strength: 2, frequency: null, nature: 'ORDINARY', unsafe: null, source: 'TOLD' },
      ...{ confirmedOn: '2026-01-01', endedBecause: null, recordedAt: '2026-01-01T09:00:00Z', support },
      ...part.tie,
    },
  };
}

function network(...members: Member[]): ClientNetwork {
  return {
    ...{ caseId: 'c', clientName: 'Truus', on: '2026-11-17', firstOn: '2026-01-01', arrangedAt: null, changedOn: [] },
    ...{ agreement: { state: 'VALID', until: null, sentence: '' }, reading: [], measures: [], ties: [], places: [] },
    members,
  };
}

describe('the map as Stel dat looks at it', () => {
  const now = whatIfNow(
    network(
      member('anja'),
      member('choir', { kind: 'GROUP' }),
      member('nurse', { kind: 'PROFESSIONAL', tie: { sector: 'CARE' } }),
      member('kees', { tie: { nature: 'CUT_OFF' } }),
      member('marie', { gone: true, goneBecause: 'DIED' }),
    ),
  );

  test('holds the own circle: no professionals, nobody who is gone, and no broken contact', () => {
    expect(now.givers.COMPANY).toEqual(['anja', 'choir']);
    expect(now.informalTies.SOCIAL).toEqual(['anja', 'choir']);
    expect(now.informalTies.FINANCE).toEqual([]);
  });

  test('knows of each person how much of all support they give', () => {
    expect(now.carriers).toEqual([{ memberId: 'anja', callName: 'anja', acts: 2, totalActs: 2 }]);
  });

  test('leads to the same counts when nothing is tried, and to one place more with a kans', () => {
    const list = [kans()];
    expect(whatIf(now, supposed(list, new Set()), 'NL').support.every((each) => each.now === each.then)).toBe(true);
    const tried = whatIf(now, supposed(list, new Set(['kans-1'])), 'NL');
    expect(tried.support.find((each) => each.code === 'COMPANY')).toEqual({ code: 'COMPANY', now: 2, then: 3 });
  });
});
