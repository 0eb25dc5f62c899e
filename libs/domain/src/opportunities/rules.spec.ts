import { collective } from './kinds/collective.kind.ts';
import { handOverContact } from './kinds/hand-over-contact.kind.ts';
import { opportunityKinds } from './opportunity-codes.ts';
import { opportunityRules } from './rules.ts';

describe('the rules', () => {
  const every = [...opportunityRules, handOverContact, collective];

  it('are one for each of the eleven kinds, numbered in their order', () => {
    const numbers = new Map<string, string>(every.map(({ kind, ruleId }) => [kind, ruleId]));

    expect(opportunityKinds.map((kind) => numbers.get(kind))).toEqual(
      opportunityKinds.map((_kind, place) => `K${String(place + 1).padStart(2, '0')}`),
    );
    expect(every).toHaveLength(opportunityKinds.length);
  });
});
