import { describe, expect, test } from '@jest/globals';
import { discussedAsItIs, type Discussed } from './export-heading.ts';

const untouched: Discussed = { discussedOn: '2026-11-03', toldAt: null, memberAt: null, goneSince: null };

describe('an export says “besproken”', () => {
  test.each<[string, Partial<Discussed>, string | null]>([
    ['when nothing was ever written down', {}, '2026-11-03'],
    ['when the newest change is of that day', { toldAt: '2026-11-03T22:30:00.000Z' }, '2026-11-03'],
    ['not when a tie was written down later', { toldAt: '2026-11-04T09:00:00.000Z' }, null],
    ['not when it was later on the Dutch clock', { toldAt: '2026-11-03T23:30:00.000Z' }, null],
    ['not when somebody was added later', { memberAt: '2026-11-05T09:00:00Z' }, null],
    ['not when somebody died since', { goneSince: '2026-11-10' }, null],
    ['never when it was not discussed', { discussedOn: null }, null],
  ])('%s', (_, known, expected) => {
    expect(discussedAsItIs({ ...untouched, ...known })).toBe(expected);
  });
});
