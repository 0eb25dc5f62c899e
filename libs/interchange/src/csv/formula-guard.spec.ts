import fc from 'fast-check';
import { guardedCell, unguardedCell } from './formula-guard.ts';

const nasty = fc
  .tuple(fc.stringMatching(/^'{0,3}[=+\-@\t\r\n']{0,2}$/), fc.string({ unit: 'grapheme' }))
  .map(([start, rest]) => start + rest);

test('nothing in a cell is carried out, and every text comes back as it was', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(guardedCell(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unguardedCell(guardedCell(text))).toBe(text);
    }),
  );
});

test.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['+31 6 12', "'+31 6 12"],
  ["'=1", "''=1"],
  ["'s Avonds", "'s Avonds"],
  ['Anna-Marie', 'Anna-Marie'],
  ['', ''],
])('%s stands in a cell as %s', (text, cell) => {
  expect(guardedCell(text)).toBe(cell);
  expect(unguardedCell(cell)).toBe(text);
});
