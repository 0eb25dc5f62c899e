import fc from 'fast-check';
import { filterOf, lifeDomains, readListState, supportKinds, writeListState, type ListState } from './list-state.ts';

const state: fc.Arbitrary<ListState> = fc.record({
  search: fc.string().filter((text) => text === '' || text.trim() !== ''),
  areas: fc.oneof(
    fc.constantFrom('near' as const, 'all' as const),
    fc.uniqueArray(fc.stringMatching(/^BU\d{8}-2026$/), { minLength: 1, maxLength: 5 }),
  ),
  lifeDomains: fc.subarray([...lifeDomains]),
  supportKinds: fc.subarray([...supportKinds]),
  withPlace: fc.boolean(),
  wheelchair: fc.boolean(),
  checkedLongAgo: fc.boolean(),
  order: fc.constantFrom('NEAREST' as const, 'NAME' as const, 'LONGEST_UNCHECKED' as const),
  after: fc.option(fc.uuid()),
});

describe('the list of initiatives in the address', () => {
  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(state, (shown) => {
        expect(readListState(new URLSearchParams(writeListState(shown).toString()))).toEqual(shown);
      }),
    );
  });

  test('starts near, with an empty address', () => {
    const start = readListState(new URLSearchParams());
    expect(start).toMatchObject({ areas: 'near', order: 'NEAREST', search: '', after: null });
    expect(writeListState(start).toString()).toBe('');
    expect(filterOf(start)).toMatchObject({ near: true, areaCodes: null, search: null });
  });

  test('leaves out what it does not know', () => {
    const strange = readListState(new URLSearchParams('leefgebied=SOCIAL,NONSENSE&steun=X&volgorde=raar&gebied=,'));
    expect(strange).toMatchObject({ lifeDomains: ['SOCIAL'], supportKinds: [], order: 'NEAREST', areas: 'all' });
  });
});
