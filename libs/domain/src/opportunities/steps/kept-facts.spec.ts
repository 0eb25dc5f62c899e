import { keptFactsText, keptFactWords, readKeptFacts, type KeptFacts } from './kept-facts.ts';
import { mapProposal } from './map-proposal.ts';

const kept: KeptFacts = {
  facts: [
    { code: 'PLACES', on: '2026-11-02', words: { NL: 'Er zijn twee plekken vrij.', EN: 'There are two places.' } },
  ],
  effect: { adds: 'PLACE', supportKinds: ['COMPANY'], lifeDomain: 'SOCIAL', gives: false, lightens: null },
};

describe('the facts that a step keeps', () => {
  test('come back as they were written, in the language that is asked for', () => {
    expect(readKeptFacts(keptFactsText(kept))).toEqual(kept);
    expect(keptFactWords(kept, 'EN')).toEqual([{ text: 'There are two places.', on: '2026-11-02' }]);
  });

  test.each([
    '{',
    '[]',
    '{"facts":[]}',
    '{"facts":[{"code":"X","on":"soon","words":{"NL":"","EN":""}}],"effect":null}',
  ])('are refused when they are not: %s', (text) => {
    expect(() => readKeptFacts(text)).toThrow(SyntaxError);
  });

  test('say what could come on the map, and nothing where nobody is new', () => {
    expect(mapProposal(kept.effect)).toEqual({
      kind: 'GROUP',
      sector: 'WORK_SCHOOL_CLUB',
      ring: 2,
      supportKinds: ['COMPANY'],
      gives: false,
    });
    expect(mapProposal({ ...kept.effect, adds: 'PERSON' })).toMatchObject({ kind: 'INFORMAL', ring: 3 });
    expect(mapProposal({ ...kept.effect, adds: 'PROFESSIONAL' })).toMatchObject({ sector: 'CARE' });
    expect(mapProposal({ ...kept.effect, adds: 'NOBODY' })).toBeNull();
  });
});
