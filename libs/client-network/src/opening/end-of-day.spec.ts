import { expect, test } from '@jest/globals';
import { endOfDutchDay } from './end-of-day.ts';

test.each([
  ['2026-01-15T12:00:00Z', '2026-01-15T23:00:00.000Z'],
  ['2026-07-15T12:00:00Z', '2026-07-15T22:00:00.000Z'],
  ['2026-07-15T22:30:00Z', '2026-07-16T22:00:00.000Z'],
  ['2026-12-31T23:30:00Z', '2027-01-01T23:00:00.000Z'],
  // The clock goes forward on 29 March 2026 and back on 25 October 2026.
  ['2026-03-28T12:00:00Z', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29T12:00:00Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25T12:00:00Z', '2026-10-25T23:00:00.000Z'],
])('the Dutch day of %s ends at %s', (now, end) => {
  expect(endOfDutchDay(new Date(now)).toISOString()).toBe(end);
});
