import { ago, readTypedDate, shortDate, typedDate } from './format.ts';

test.each([
  ['28-02-2026', '2026-02-28'],
  ['1/3/2026', '2026-03-01'],
  ['1.3.2026 ', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
  ['morgen', null],
  ['', null],
])('a typed date %s is read as %s', (typed, read) => {
  expect(readTypedDate(typed)).toBe(read);
});

test('a date is shown as it is typed', () => {
  expect(typedDate('2026-02-28')).toBe('28-02-2026');
  expect(readTypedDate(typedDate('2026-02-28'))).toBe('2026-02-28');
});

test('the year is left out only when it is this year', () => {
  expect(shortDate('2026-11-03', 'nl', '2026-11-17')).toBe('3 nov');
  expect(shortDate('2025-11-03', 'nl', '2026-11-17')).toBe('3 nov 2025');
});

test('how long ago is said in the largest unit that still says something', () => {
  expect(ago(1, 'nl')).toBe('gisteren');
  expect(ago(14, 'nl')).toBe('2 weken geleden');
  expect(ago(400, 'nl')).toBe('13 maanden geleden');
});
