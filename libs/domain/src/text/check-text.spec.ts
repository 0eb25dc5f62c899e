import fc from 'fast-check';
import { checkLine, checkLines, textProblem } from './check-text.ts';

const line = { longest: 80, lines: false };

describe('a name', () => {
  test.each(['Nel', ' Nel ', 'Anne-Marie’s “zus”', '`MATCH (n)`', '\\u0060', "O'Neill; DROP", '👵🏽', 'Ş', '<b>x</b>'])(
    '%j may stand there',
    (name) => expect(textProblem(name, line)).toBeNull(),
  );

  test.each([
    ['', 'EMPTY'],
    [' \u00a0', 'EMPTY'],
    ['a\0b', 'UNREADABLE'],
    ['a\nb', 'UNREADABLE'],
    ['a\ud800', 'UNREADABLE'],
    ['a\u202eb', 'UNREADABLE'],
    ['x'.repeat(81), 'TOO_LONG'],
    ['Nel 999910000', 'HOLDS_BSN'],
  ])('%j is refused: %s', (name, problem) => expect(textProblem(name, line)).toBe(problem));

  test('of 80 characters outside the first plane is as long as eighty others', () => {
    expect(textProblem('😀'.repeat(80), line)).toBeNull();
    expect(textProblem('😀'.repeat(81), line)).toBe('TOO_LONG');
  });
});

describe('a text of several lines', () => {
  test('may hold line breaks and tabs', () => expect(() => checkLines('goal', 'eerst dit\n\tdan dat')).not.toThrow());

  test('names its field and its limit when it is too long', () => {
    expect(() => checkLines('goal', 'x'.repeat(2001))).toThrow(
      expect.objectContaining({ details: { field: 'goal', reason: 'TOO_LONG', limit: 2000 } }),
    );
  });
});

test('whatever is let through is one readable line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
      let refused = false;
      try {
        checkLine('callName', text);
      } catch {
        refused = true;
      }
      if (!refused) expect(/\p{Cc}/u.test(text)).toBe(false);
    }),
  );
});
