import { partOf, readTime, readTimes, typedTime } from './week-time.ts';

describe('a time in the week as a form holds it', () => {
  test.each([
    { weekday: 'MONDAY', from: '09:00', until: '12:00', weeks: 'EVERY' },
    { weekday: 'SUNDAY', from: '13:30', until: '24:00', weeks: 'SOME' },
  ] as const)('is read back as it was: $weekday $weeks', (time) => {
    expect(readTime(typedTime(time))).toEqual(time);
  });

  test('without a word about weeks it is every week', () => {
    expect(readTime(typedTime({ weekday: 'FRIDAY', from: '17:00', until: '22:00' }))?.weeks).toBe('EVERY');
  });

  test('leaves out what is no time', () => {
    expect(readTimes(['', 'SOMEDAY 09:00-12:00', 'MONDAY 09:00-12:00'])).toHaveLength(1);
  });

  test('is a part of the day only when it is exactly that', () => {
    expect(partOf({ weekday: 'MONDAY', from: '09:00', until: '12:00' })?.part).toBe('morning');
    expect(partOf({ weekday: 'MONDAY', from: '09:00', until: '11:30' })).toBeNull();
  });
});
