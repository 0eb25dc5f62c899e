import { supportKinds } from '@netwerk/domain';
import { layoutSchemes } from '@netwerk/viewer-scene';
import fc from 'fast-check';
import { readViewState, writeViewState, type ViewState } from './view-state.ts';

const states: fc.Arbitrary<ViewState> = fc.record({
  on: fc.constantFrom(null, '2026-03-11', '1999-12-31'),
  scheme: fc.constantFrom(...layoutSchemes),
  who: fc.constantFrom('EVERYBODY', 'INFORMAL', 'PROFESSIONAL'),
  hidden: fc.subarray([...supportKinds]),
  links: fc.constantFrom(null, true, false),
  opportunities: fc.boolean(),
  personId: fc.option(fc.uuid()),
});

describe('the address of a view', () => {
  test('gives back every state that was put in it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeViewState(new URLSearchParams(), state).toString();
        expect(readViewState(new URLSearchParams(address))).toEqual(state);
      }),
    );
  });

  test('keeps what is not its own, and is empty when everything is as usual', () => {
    const usual = readViewState(new URLSearchParams());
    expect(writeViewState(new URLSearchParams('van=2026-01-01'), usual).toString()).toBe('van=2026-01-01');
  });

  test('takes what it does not know as usual', () => {
    const odd = readViewState(new URLSearchParams('op=2026-02-31&indeling=rond&wie=allen&zonder=x.y&kennen=soms'));
    expect(odd).toEqual(readViewState(new URLSearchParams()));
  });
});
