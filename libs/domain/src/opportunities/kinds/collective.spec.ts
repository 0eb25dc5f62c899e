import { collective } from './collective.kind.ts';
import type { CollectiveOpportunity, QueuedInitiative, SharedWish } from './collective.types.ts';

const walking: SharedWish = {
  areaCode: 'BU1',
  areaName: 'Tuindorp',
  interest: 'WALKING',
  supportKind: 'COMPANY',
  lifeDomain: null,
  residents: 11,
  fittingOffers: 0,
};
const table: QueuedInitiative = {
  id: 'eettafel',
  name: 'Eettafel donderdag',
  areaCode: 'BU1',
  areaName: 'Tuindorp',
  waitingWeeks: 6,
};

function wordsOf(found: readonly CollectiveOpportunity[]): string[] {
  const sentences = found.flatMap(({ title, what, why, basedOn }) => [title, what, why, ...basedOn]);
  return sentences.flatMap(({ words }) => [words.NL, words.EN]);
}

describe('K10, collectieve kans', () => {
  it('tells that about ten neighbours want to walk and that there is no group', () => {
    const found = collective.find({ wishes: [walking], queues: [] });

    expect(found.map(({ key, residents }) => [key, residents])).toEqual([['K10:BU1:WALKING', 10]]);
    expect(found[0]?.why.words.NL).toBe(
      'Ongeveer 10 mensen in Tuindorp willen dit: wandelen. Er is nog niets in de buurt met plaats.',
    );
    expect(found[0]?.what.words.NL).toContain('Een professional helpt wie begint');
    expect(wordsOf(found).filter((text) => /undefined|\s\s|^$|11/u.test(text))).toEqual([]);
  });

  it('tells nothing about fewer than ten, nor where something fits', () => {
    const few = { ...walking, residents: 9 };
    const served = { ...walking, fittingOffers: 1 };

    expect(collective.find({ wishes: [few, served], queues: [] })).toEqual([]);
  });

  it('sees an initiative with a queue', () => {
    const found = collective.find({ wishes: [], queues: [table, { ...table, id: 'vol', waitingWeeks: null }] });

    expect(found.map(({ initiativeId, residents }) => [initiativeId, residents])).toEqual([
      ['eettafel', null],
      ['vol', null],
    ]);
    expect(found[0]?.why.words.NL).toBe('Eettafel donderdag in Tuindorp: er is een wachttijd van 6 weken.');
    expect(found[1]?.why.words.NL).toBe('Eettafel donderdag in Tuindorp: er is geen plaats.');
    expect(wordsOf(found).filter((text) => /undefined|\s\s|^$/u.test(text))).toEqual([]);
  });

  it('puts what most people want first, whatever order it came in', () => {
    const papers = {
      ...walking,
      interest: null,
      supportKind: 'PRACTICAL' as const,
      lifeDomain: 'FINANCE' as const,
      residents: 24,
    };
    const keys = (wishes: readonly SharedWish[]) => collective.find({ wishes, queues: [table] }).map(({ key }) => key);
    const expected = ['K10:BU1:PRACTICAL-FINANCE', 'K10:BU1:WALKING', 'K10:BU1:eettafel'];

    expect(keys([walking, papers])).toEqual(expected);
    expect(keys([papers, walking])).toEqual(expected);
  });

  it('lists the facts of every sentence', () => {
    const found = collective.find({ wishes: [walking, { ...walking, interest: null }], queues: [table] });
    const unlisted = found.flatMap(({ title, what, why, basedOn }) => {
      const listed = new Set(basedOn.map(({ code }) => code));
      return [title, what, why].flatMap(({ facts }) => facts).filter((code) => !listed.has(code));
    });

    expect(unlisted).toEqual([]);
  });
});
