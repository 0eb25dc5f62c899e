import fc from 'fast-check';
import { fullTextWords } from './full-text-words.ts';

/** The only forms that may reach the index. */
const safe = /^(?:\*:\*|\+[\p{L}\p{N}]+\*(?: \+[\p{L}\p{N}]+\*){0,7})$/u;

const nasty = fc.constantFrom(
  ...[
    '+',
    '-',
    '&&',
    '||',
    '!',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '^',
    '"',
    '~',
    '*',
    '?',
    ':',
    '\\',
    '/',
    ' AND ',
    ' OR ',
  ],
  ...[
    ' NOT ',
    ' TO ',
    'name:',
    '*:*',
    '[a TO b]',
    '/.*/',
    'a~2',
    '"a b"~3',
    '\u0000',
    '\ud800',
    '\u202e',
    '{!x}',
    '%2A',
  ],
);

describe('what somebody types, for the full-text index', () => {
  test.each([
    ['Taalcafé', '+taalcafe*'],
    ['  eten in   Oosterpark ', '+eten* +in* +oosterpark*'],
    ['Çay & «köfte»', '+cay* +kofte*'],
    ['name:x OR *', '+name* +x* +or*'],
    ['', '*:*'],
    [null, '*:*'],
    ['***', '*:*'],
  ])('%j becomes %j', (typed, asked) => expect(fullTextWords(typed)).toBe(asked));

  test('is nothing but beginnings of words, whatever was typed', () => {
    const pieces = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(fullTextWords(parts.join(''))).toMatch(safe);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same for the same words with other marks around them', () => {
    fc.assert(
      fc.property(nasty, (mark) => fullTextWords(`koken ${mark.replace(/[a-z\d]/gi, '')} eten`) === '+koken* +eten*'),
    );
  });
});
