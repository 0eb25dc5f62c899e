import { aPerson, aTie } from '../testing/people.ts';
import { acquaintedWith, groupSuggestions, linkOf } from './acquaintance-pairs.ts';

const family = { tie: { sector: 'FAMILY', ring: 1, nature: 'ORDINARY' } } as const;
const [anja, cor, roos] = [aPerson('Anja', family), aPerson('Cor', family), aPerson('Roos', family)];

test('asks whether the family knows each other, and leaves out the pairs that are known', () => {
  const [group] = groupSuggestions([anja, cor, roos, aPerson('Bilal')], [aTie('Anja', 'Cor')]);
  expect(group?.people.map(({ name }) => name)).toEqual(['Anja', 'Cor', 'Roos']);
  expect(group?.pairs).toEqual([
    ['id-Anja', 'id-Roos'],
    ['id-Cor', 'id-Roos'],
  ]);
});

test('does not ask when all is known, when nobody of them is new, or of who has no contact any more', () => {
  expect(groupSuggestions([anja, cor], [aTie('Cor', 'Anja')])).toEqual([]);
  expect(groupSuggestions([aPerson('A', family, false), aPerson('B', family, false)], [])).toEqual([]);
  const away = aPerson('Zoon', { tie: { ...family.tie, nature: 'CUT_OFF' } });
  expect(groupSuggestions([anja, away], [])).toEqual([]);
});

test('does not tie a crowd with one tap', () => {
  const crowd = Array.from({ length: 9 }, (_, place) => aPerson(`F${place}`, family));
  expect(groupSuggestions(crowd, [])).toEqual([]);
});

test('a tie is found from either side and counts for both', () => {
  const ties = [aTie('Anja', 'Cor')];
  expect(linkOf(ties, 'id-Cor', 'id-Anja')).toBe(ties[0]);
  expect(linkOf(ties, 'id-Cor', 'id-Roos')).toBeNull();
  expect([anja, cor, roos].map(({ id }) => acquaintedWith(ties, id))).toEqual([1, 1, 0]);
});
