import fc from 'fast-check';
import { beginningsQuery, nameWords, searchWords } from './full-text.ts';

describe('the words that somebody looks for', () => {
  it('are the beginnings of words, without regard to case, accents and marks', () => {
    expect(searchWords(' Jan-Pieter  d’Ávila ')).toEqual(['jan', 'pieter', 'd', 'avila']);
    expect(beginningsQuery(searchWords('Jan Wil'))).toBe('+jan* +wil*');
  });

  it.each(['', '  ', '*', '"', '/(', '&& ||'])('are none in %j', (typed) =>
    expect(beginningsQuery(searchWords(typed))).toBeNull(),
  );

  it('of a name are letters only', () => expect(nameWords('O’Neill-de 2e')).toEqual(['o', 'neill', 'de', 'e']));

  it('count once each, and no more than eight', () => {
    expect(searchWords('a a b c d e f g h i j')).toEqual([...'abcdefgh']);
  });

  it('never become the query language of the index, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('a OR b NOT c~ [x TO y] id:*')),
        (typed) => {
          const query = beginningsQuery([...searchWords(typed), ...nameWords(typed)]) ?? '';
          expect(query.replace(/\+[\p{L}\p{N}]+\*/gu, '').trim()).toBe('');
          expect(query).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
        },
      ),
    );
  });
});
