import { networkAt } from '../network/network-at-date.ts';
import type { MemberTie } from '../network/network.types.ts';
import { gets, gives, historyOf, knows, told, type ToldMember } from '../testing/network-builder.ts';
import { networkMeasures } from './network-measures.ts';
import { supportCoverage } from './support-coverage.ts';

const on = '2026-11-17';
const measure = (people: ToldMember[], ties: MemberTie[] = [], scope: 'PEOPLE' | 'INFORMAL' = 'PEOPLE') =>
  networkMeasures(networkAt(historyOf(people, ties), on), scope);

describe('figures computed by hand', () => {
  it('four people of whom three know each other', () => {
    // D = 2·3/(4·3) = 0.5; effective size 4 − 6/4 = 2.5. Each of the three: 1/4 + 2·(1/4)·(1/3) = 5/12; the fourth 1/4.
    const figures = measure(
      ['a', 'b', 'c', 'd'].map((id) => told(id)),
      [knows('a', 'b'), knows('b', 'c'), knows('a', 'c')],
    );
    expect(figures).toMatchObject({ size: 4, tied: 4, memberTies: 3, density: 0.5, effectiveSize: 2.5 });
    expect(figures.constraint).toBeCloseTo(3 * (5 / 12) ** 2 + (1 / 4) ** 2, 12);
  });

  it('two people who know each other: the highest constraint there is', () => {
    const figures = measure([told('a'), told('b')], [knows('a', 'b')]);
    expect(figures).toMatchObject({ density: 1, effectiveSize: 1 });
    expect(figures.constraint).toBeCloseTo(1.125, 12);
  });

  it('somebody who is only named, and a broken contact, count in the size and not as a tie', () => {
    const figures = measure([
      told('a'),
      told('b', { tie: { nature: 'NAMED' } }),
      told('c', { tie: { nature: 'CUT_OFF' } }),
    ]);
    expect(figures).toMatchObject({ size: 3, tied: 1, density: 0, effectiveSize: 3 });
    expect(figures.constraint).toBeCloseTo(1 / 3, 12);
  });

  it('leaves out pets, groups, the dead, who stands outside the rim and who has no place yet', () => {
    const figures = measure(
      [
        told('a'),
        told('dog', { member: { kind: 'PET' } }),
        told('choir', { member: { kind: 'GROUP' } }),
        told('opa', { member: { goneBecause: 'DIED' } }),
        told('far', { tie: { ring: null, outside: true } }),
        told('new', { tie: { ring: null } }),
      ],
      [knows('a', 'dog'), knows('a', 'opa')],
    );
    expect(figures).toMatchObject({ size: 1, memberTies: 0, density: null, effectiveSize: 1, constraint: 1 });
  });

  it('measures professionals only in the scope of all people', () => {
    const people = [told('a'), told('b'), told('els', { member: { kind: 'PROFESSIONAL' } })];
    const ties = [knows('a', 'els'), knows('a', 'b', { nature: 'CUT_OFF' })];
    expect(measure(people, ties)).toMatchObject({ scope: 'PEOPLE', size: 3, memberTies: 1 });
    expect(measure(people, ties, 'INFORMAL')).toMatchObject({ scope: 'INFORMAL', size: 2, memberTies: 0, density: 0 });
  });

  it('is never 0 where it cannot be computed', () => {
    expect(measure([])).toEqual({
      scope: 'PEOPLE',
      size: 0,
      tied: 0,
      memberTies: 0,
      density: null,
      effectiveSize: null,
      constraint: null,
      leansOnShare: null,
      leansOnMemberId: null,
      mutualShare: null,
      balance: null,
    });
  });
});

describe('support', () => {
  const people = [
    told('anja', {
      tie: { support: [gets('PRACTICAL', 3), { kind: 'EMOTIONAL', received: 1, given: 1, words: null }] },
    }),
    told('bilal', { tie: { support: [gets('PRACTICAL', 1)] } }),
    told('corrie', { tie: { support: [gives('COMPANY', 2)] } }),
    told('kees', { tie: { nature: 'CUT_OFF', support: [gets('ADVICE', 5)] } }),
    told('els', { member: { kind: 'PROFESSIONAL' }, tie: { sector: 'CARE', support: [gets('ADVICE', 5)] } }),
  ];

  it('leans on the informal member with the largest share of the informal acts', () => {
    expect(measure(people)).toMatchObject({ leansOnShare: 4 / 5, leansOnMemberId: 'anja' });
    expect(measure(people, [], 'INFORMAL')).toMatchObject({ leansOnShare: 4 / 5, leansOnMemberId: 'anja' });
  });

  it('names nobody where two give equally much', () => {
    const equal = [
      told('a', { tie: { support: [gets('ADVICE', 2)] } }),
      told('b', { tie: { support: [gets('ADVICE', 2)] } }),
    ];
    expect(measure(equal)).toMatchObject({ leansOnShare: 0.5, leansOnMemberId: null });
  });

  it('gives and takes', () => {
    // Informal: given 1 + 2 = 3, received 4 + 1 = 5. One of three goes both ways.
    expect(measure(people, [], 'INFORMAL')).toMatchObject({ mutualShare: 1 / 3, balance: -2 / 8 });
    // With Els: received 10, one of four both ways.
    expect(measure(people)).toMatchObject({ mutualShare: 1 / 4, balance: -7 / 13 });
  });

  it('covers a kind with who gives it outside professional help', () => {
    const withGroups = [
      ...people,
      told('eettafel', {
        member: { kind: 'GROUP' },
        tie: { sector: 'WORK_SCHOOL_CLUB', support: [gets('COMPANY', 1)] },
      }),
      told('dagopvang', { member: { kind: 'GROUP' }, tie: { sector: 'CARE', support: [gets('COMPANY', 1)] } }),
    ];
    expect(supportCoverage(networkAt(historyOf(withGroups), on))).toEqual([
      { kind: 'PRACTICAL', memberIds: ['anja', 'bilal'] },
      { kind: 'COMPANY', memberIds: ['eettafel'] },
      { kind: 'ADVICE', memberIds: [] },
      { kind: 'EMOTIONAL', memberIds: ['anja'] },
    ]);
  });
});
