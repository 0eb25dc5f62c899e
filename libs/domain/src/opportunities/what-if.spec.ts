import fc from 'fast-check';
import { languages, lifeDomains, supportKinds, type LifeDomain, type SupportKind } from '../shared/codes.ts';
import type { Effect } from './opportunity.types.ts';
import { whatIf } from './what-if.ts';
import type { SupposedKans, WhatIfNow } from './what-if.types.ts';

const truus: WhatIfNow = {
  clientName: 'Truus',
  givers: { PRACTICAL: ['anja'], COMPANY: ['anja', 'bilal'], ADVICE: [], EMOTIONAL: [] },
  informalTies: {
    FINANCE: [],
    HOUSING: ['bilal'],
    WORK: [],
    SOCIAL: ['anja', 'bilal'],
    PHYSICAL_HEALTH: [],
    MENTAL_HEALTH: [],
    MEANING: [],
  },
  carriers: [{ memberId: 'anja', callName: 'Anja', acts: 9, totalActs: 12 }],
};

function kans(leadsTo: string, effect: Partial<Effect> = {}): SupposedKans {
  const adding = { adds: 'PERSON', supportKinds: [], lifeDomain: null, gives: false, lightens: null } as const;
  return { leadsTo, effect: { ...adding, ...effect } };
}

const supportThen = (kind: SupportKind, ...supposed: readonly SupposedKans[]): readonly number[] => {
  const found = whatIf(truus, supposed, 'NL').support.find(({ code }) => code === kind);
  return [found?.now ?? -1, found?.then ?? -1];
};
const domainThen = (lifeDomain: LifeDomain, ...supposed: readonly SupposedKans[]): readonly number[] => {
  const found = whatIf(truus, supposed, 'NL').lifeDomains.find(({ code }) => code === lifeDomain);
  return [found?.now ?? -1, found?.then ?? -1];
};

describe('stel dat', () => {
  it('nothing is supposed: nothing changes, and nothing is said', () => {
    const { sentences, support, lifeDomains: domains, lighter } = whatIf(truus, [], 'NL');
    expect(sentences).toEqual([]);
    expect(lighter).toEqual([]);
    expect([...support, ...domains].every(({ now, then }) => now === then)).toBe(true);
    expect(support.map(({ code }) => code)).toEqual(supportKinds);
    expect(domains.map(({ code }) => code)).toEqual(lifeDomains);
  });

  it('the eettafel gives company, and is a place in sociale relaties', () => {
    const table = kans('eettafel', { adds: 'PLACE', supportKinds: ['COMPANY'], lifeDomain: 'SOCIAL' });
    expect(supportThen('COMPANY', table)).toEqual([2, 3]);
    expect(supportThen('PRACTICAL', table)).toEqual([1, 1]);
    expect(domainThen('SOCIAL', table)).toEqual([2, 3]);
    expect(whatIf(truus, [table], 'NL').sentences).toEqual([
      'Gezelschap komt nu van twee mensen of plekken buiten de hulpverlening, dan van drie mensen of plekken.',
      'Bij sociale relaties: nu twee mensen of plekken buiten de hulpverlening, dan drie mensen of plekken.',
    ]);
  });

  it('somebody who gives it already, and somebody whom two kansen lead to, count once', () => {
    expect(supportThen('COMPANY', kans('bilal', { adds: 'NOBODY', supportKinds: ['COMPANY'] }))).toEqual([2, 2]);
    const riet = kans('riet', { supportKinds: ['COMPANY'] });
    expect(supportThen('COMPANY', riet, riet)).toEqual([2, 3]);
  });

  it('Bilal takes something over: it becomes lighter for Anja', () => {
    const lighter = kans('bilal', { adds: 'NOBODY', supportKinds: ['PRACTICAL'], lightens: 'anja' });
    const result = whatIf(truus, [lighter], 'EN');
    expect(result.lighter.map(({ callName }) => callName)).toEqual(['Anja']);
    expect(result.sentences).toEqual([
      'Practical support comes from one person or place outside professional help now, then from two people or places.',
      'Things become lighter for Anja. Now Anja gives support 9 out of 12 times.',
    ]);
  });

  it('a professional counts as no giver and no tie of the own circle', () => {
    const expert = kans('x', { adds: 'PROFESSIONAL', supportKinds: ['ADVICE'], lifeDomain: 'FINANCE' });
    expect(supportThen('ADVICE', expert)).toEqual([0, 0]);
    expect(domainThen('FINANCE', expert)).toEqual([0, 0]);
    expect(whatIf(truus, [expert], 'NL').sentences).toEqual([
      'Een professional denkt mee over financiën. Dat is hulp naast de eigen kring.',
    ]);
  });

  it('what the client gives is told, and is no support that they get', () => {
    const giving = kans('repair-cafe', { adds: 'PLACE', supportKinds: ['PRACTICAL'], lifeDomain: 'WORK', gives: true });
    expect(supportThen('PRACTICAL', giving)).toEqual([1, 1]);
    expect(domainThen('WORK', giving)).toEqual([0, 1]);
    expect(whatIf(truus, [giving], 'NL').sentences).toEqual([
      'Bij werk, opleiding en activiteiten: nu niemand buiten de hulpverlening, dan één mens of plek.',
      'Truus doet zelf iets voor een ander: praktische hulp.',
    ]);
  });

  it('a circle that meets adds nobody', () =>
    expect(whatIf(truus, [kans('circle', { adds: 'NOBODY' })], 'EN').sentences).toEqual([
      'People of the own circle see more of each other.',
    ]));
});

const effects: fc.Arbitrary<SupposedKans> = fc.record({
  leadsTo: fc.constantFrom('anja', 'bilal', 'riet', 'eettafel', 'x'),
  effect: fc.record({
    adds: fc.constantFrom('PERSON', 'PROFESSIONAL', 'PLACE', 'NOBODY'),
    supportKinds: fc.subarray([...supportKinds]),
    lifeDomain: fc.constantFrom(null, ...lifeDomains),
    gives: fc.boolean(),
    lightens: fc.constantFrom(null, 'anja', 'nobody-we-know'),
  }),
});

describe('for any kansen', () => {
  it('the order in which they are turned on changes nothing', () => {
    fc.assert(
      fc.property(fc.array(effects, { maxLength: 5 }), fc.constantFrom(...languages), (supposed, language) => {
        expect(whatIf(truus, [...supposed].reverse(), language)).toEqual(whatIf(truus, supposed, language));
      }),
    );
  });

  it('nothing gets less, and turning one on adds at most one to each count', () => {
    fc.assert(
      fc.property(fc.array(effects, { maxLength: 5 }), effects, (supposed, one) => {
        const before = whatIf(truus, supposed, 'NL');
        const after = whatIf(truus, [...supposed, one], 'NL');
        const counts = [...after.support, ...after.lifeDomains];
        [...before.support, ...before.lifeDomains].forEach(({ now, then }, place) => {
          expect(then >= now).toBe(true);
          expect([then, then + 1]).toContain(counts[place]?.then);
        });
      }),
    );
  });
});
