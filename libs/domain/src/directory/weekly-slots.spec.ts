import fc from 'fast-check';
import { minutesInCommon, minutesOf, timeOf } from './weekly-slots.ts';

describe('a time in the week', () => {
  test.each([
    ['00:00', 0],
    ['17:30', 1_050],
    ['24:00', 1_440],
    ['24:01', null],
    ['9:30', null],
    ['17.30', null],
    ['', null],
  ])('%j is read as %j', (text, minutes) => expect(minutesOf(text)).toBe(minutes));

  test('is written as it is read', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_440 }), (minutes) => minutesOf(timeOf(minutes)) === minutes));
  });
});

describe('what two sets of times have in common', () => {
  const monday = (fromMinute: number, untilMinute: number) => ({ weekday: 1, fromMinute, untilMinute });

  test.each([
    [[monday(600, 720)], [monday(660, 780)], 60],
    [[monday(600, 660)], [monday(660, 720)], 0],
    [[monday(600, 660)], [{ ...monday(600, 660), weekday: 2 }], 0],
    [[monday(0, 60), monday(600, 660)], [monday(0, 1_440)], 120],
    [[], [monday(0, 1_440)], 0],
  ])('%j and %j share %d minutes', (ones, others, minutes) => {
    expect(minutesInCommon(ones, others)).toBe(minutes);
    expect(minutesInCommon(others, ones)).toBe(minutes);
  });
});
