import { coverageOf, ringGroups } from './circle-groups.ts';

const person = (word: string, more: object = {}) => ({
  word,
  kind: 'INFORMAL' as const,
  ring: null,
  outside: false,
  sector: null,
  goneBecause: null,
  support: [{ kind: 'COMPANY' as const, received: 1, given: 0 }],
  ...more,
});

const circle = [
  person('dochter', { ring: 1 }),
  person('buurman', { ring: 2, support: [{ kind: 'PRACTICAL', received: 0, given: 2 }] }),
  person('professional', { ring: 2, kind: 'PROFESSIONAL' }),
  person('man', { ring: 1, goneBecause: 'DIED' }),
  person('nicht'),
  person('oud-collega', { outside: true }),
];

describe('the circle of a case to discuss', () => {
  it('stands ring by ring, from close to far', () => {
    expect(ringGroups(circle).map(({ ring, people }) => [ring, people.map(({ word }) => word)])).toEqual([
      ['1', ['dochter', 'man']],
      ['2', ['buurman', 'professional']],
      ['none', ['nicht']],
      ['outside', ['oud-collega']],
    ]);
  });

  it('counts who gives what from the own circle, alive and near', () => {
    expect(coverageOf(circle)).toEqual([
      { kind: 'PRACTICAL', people: 0 },
      { kind: 'COMPANY', people: 3 },
      { kind: 'ADVICE', people: 0 },
      { kind: 'EMOTIONAL', people: 0 },
    ]);
  });
});
