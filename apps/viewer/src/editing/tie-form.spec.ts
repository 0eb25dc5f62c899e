import fc from 'fast-check';
import type { TieFactsInput } from '../graphql/generated/graphql.ts';
import { shownFacts } from '../saving/tie-facts.ts';
import { factsOfForm, formOf } from './tie-form.ts';

const acts = fc.integer({ min: 0, max: 20 });
const support = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom('PRACTICAL' as const, 'COMPANY' as const, 'ADVICE' as const, 'EMOTIONAL' as const),
      received: acts,
      given: acts,
      words: fc.constantFrom('post en bank', null),
    }),
    { selector: (each) => each.kind },
  )
  .map((all) => all.filter(({ received, given }) => received + given > 0));

const facts: fc.Arbitrary<TieFactsInput> = fc.record({
  ring: fc.constantFrom(1, 2, 3, null),
  outside: fc.constant(false),
  sector: fc.constantFrom('FAMILY' as const, null),
  lifeDomain: fc.constantFrom('SOCIAL' as const, null),
  strength: fc.constantFrom(1, 2, 3, null),
  frequency: fc.constantFrom('WEEKLY' as const, null),
  nature: fc.constantFrom('ORDINARY' as const, 'TENSION' as const, 'CUT_OFF' as const),
  source: fc.constantFrom('TOLD' as const, 'SEEN' as const, 'ASSUMED' as const),
  support,
});

describe('the form of a tie', () => {
  it('says the same as before while nothing is changed', () => {
    fc.assert(
      fc.property(facts, (told) => {
        expect(shownFacts(factsOfForm(formOf(told), told))).toEqual(shownFacts(told));
      }),
    );
  });

  const told: TieFactsInput = {
    nature: 'ORDINARY',
    source: 'TOLD',
    outside: false,
    support: [{ kind: 'ADVICE', received: 3, given: 0, words: 'post' }],
  };

  it('keeps how often was told and counts a new direction as one', () => {
    const form = formOf(told);
    const advice = (direction: '' | 'given' | 'both') => ({ ...form.support, ADVICE: { direction, words: '' } });
    const next = factsOfForm({ ...form, support: advice('both') }, told);
    expect(next.support).toEqual([{ kind: 'ADVICE', received: 3, given: 1, words: null }]);
    expect(factsOfForm({ ...form, support: advice('given') }, told).support).toEqual([
      { kind: 'ADVICE', received: 0, given: 1, words: null },
    ]);
    expect(factsOfForm({ ...form, support: advice('') }, told).support).toEqual([]);
  });

  it('makes who is seen every week more than only named', () => {
    const named = { ...formOf({ ...told, nature: 'NAMED', support: [] }), frequency: 'WEEKLY' } as const;
    expect(factsOfForm(named, told).nature).toBe('ORDINARY');
    expect(factsOfForm({ ...named, frequency: '' }, told).nature).toBe('NAMED');
  });

  it('has no ring outside the rim', () => {
    expect(factsOfForm({ ...formOf({ ...told, ring: 2 }), place: 'outside' }, told)).toMatchObject({
      ring: null,
      outside: true,
    });
  });
});
