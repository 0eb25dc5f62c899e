import { z } from 'zod';
import { rowKind, rowsOfKinds } from './positional-row.ts';

const row = rowsOfKinds(
  rowKind('WIDE', { id: z.string(), on: z.string().nullable() }),
  rowKind('NARROW', { count: z.number().int() }),
);
const whole = { kind: 'NARROW', c1: 3, c2: null, c3: null };

describe('a row of one of several kinds', () => {
  test('is named by its own kind', () => {
    expect(row.parse(whole)).toEqual({ kind: 'NARROW', count: 3 });
    expect(row.parse({ kind: 'WIDE', c1: 'one', c2: null, c3: null })).toEqual({ kind: 'WIDE', id: 'one', on: null });
  });

  test.each([
    ['of a kind that nobody knows', { ...whole, kind: 'OTHER' }],
    ['without a kind', { c1: 3 }],
    ['with a value in a column that it does not use', { ...whole, c2: 'more' }],
    ['with a column that no row has', { ...whole, extra: 'more' }],
    ['with a value of the wrong sort', { ...whole, c1: 'three' }],
    ['with a column missing', { kind: 'NARROW' }],
  ])('%s is refused without saying what it holds', (_, broken) => {
    const { error } = row.safeParse(broken);
    expect(error?.issues).toHaveLength(1);
    expect(error?.message).not.toMatch(/three|more/);
  });
});
