import fc from 'fast-check';
import { rounds } from '../testing/rounds.ts';
import { nameStart, nameStarts, namesAlike } from './names-alike.ts';

const name = (callName: string, familyName: string | null = null) => ({ callName, familyName });

test.each([
  ['Dennis', 'dennis'],
  ['Dennis', 'Den'],
  ['René', 'Rene'],
  ['Jan-Willem', 'Jan Willem'],
  ['Wil', 'Willem'],
  ['Bo', 'BO'],
])('%s may be %s', (one, other) => {
  expect(namesAlike(name(one), name(other))).toBe(true);
});

test.each([
  ['Dennis', 'Denise'],
  ['Bo', 'Boris'],
  ['Kim', 'Ki'],
  ['Anja', 'Sonja'],
])('%s is not %s', (one, other) => {
  expect(namesAlike(name(one), name(other))).toBe(false);
});

test('a family name counts where both are known', () => {
  expect(namesAlike(name('Dennis', 'de Wit'), name('Dennis', 'Wit'))).toBe(true);
  expect(namesAlike(name('Dennis', 'de Wit'), name('Dennis', 'de Vries'))).toBe(false);
  expect(namesAlike(name('Dennis', 'Wit-Jansen'), name('Dennis', 'Jansen'))).toBe(true);
  expect(namesAlike(name('Dennis', 'de Wit'), name('Dennis'))).toBe(true);
  expect(namesAlike(name('Dennis', 'van Der'), name('Dennis', 'Der'))).toBe(true);
});

const someName = fc.record({
  callName: fc.stringMatching(/^[A-Za-zéëïçø' -]{1,8}$/),
  familyName: fc.option(fc.stringMatching(/^[A-Za-zéëï' -]{1,10}$/), { nil: null }),
});

test('whoever looks alike does so both ways, and is found by the start of the name', () => {
  fc.assert(
    fc.property(someName, someName, (one, other) => {
      expect(namesAlike(one, other)).toBe(namesAlike(other, one));
      const plain = (text: string): boolean => /^[A-Za-z]{1,8}$/.test(text);
      if (plain(one.callName) && plain(other.callName) && namesAlike(one, other))
        expect(nameStarts(other.callName)).toContain(nameStart(one.callName));
    }),
    { numRuns: rounds({ short: 500, full: 2_000 }) },
  );
});

test('whoever has the same first letters is found, whatever follows', () => {
  const plainName = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(plainName, fc.stringMatching(/^[a-z]{0,4}$/), (callName, more) => {
      const longer = name(callName + more);
      if (namesAlike(name(callName), longer)) expect(nameStarts(longer.callName)).toContain(nameStart(callName));
    }),
  );
});
