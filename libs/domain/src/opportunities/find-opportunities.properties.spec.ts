import fc from 'fast-check';
import { lifeDomains, supportKinds } from '../shared/codes.ts';
import { rounds } from '../testing/rounds.ts';
import { seeded } from '../testing/seeded.ts';
import { holdingOpportunities, mostOfOneKind, mostOpportunities, shownOpportunities } from './find-opportunities.ts';
import { opportunityHints } from './hints.ts';
import type { Neighbourhood, StandingDecision } from './neighbourhood.types.ts';
import { clientOpportunityKinds } from './opportunity-codes.ts';
import type { Opportunity } from './opportunity.types.ts';
import { plantSecrets } from './testing/plant-secrets.ts';
import { aPerson, anInitiative, randomNeighbourhood } from './testing/random-neighbourhood.ts';
import { shuffledNeighbourhood } from './testing/shuffled.ts';
import { whatIf } from './what-if.ts';
import type { WhatIfNow } from './what-if.types.ts';

const seeds = fc.record({ seed: fc.nat(1_000_000), how: fc.nat(1_000_000) });
const runs = { numRuns: rounds({ short: 50, full: 200 }) };

/** All that a viewer can get to see of kansen, as bytes: order, counts, texts, and what Stel dat says of it. */
function answerOf(neighbourhood: Neighbourhood): string {
  const holding = holdingOpportunities(neighbourhood);
  const shown = shownOpportunities(holding);
  const supposed = shown.map(({ key, party, effect }) => ({ leadsTo: party?.id ?? key, effect }));
  const figures = (['NL', 'EN'] as const).map((language) => whatIf(emptyMap, supposed, language));
  return JSON.stringify({ holding, shown: shown.map(({ key }) => key), figures });
}

const emptyMap: WhatIfNow = {
  clientName: 'Truus',
  givers: codesTo(supportKinds),
  informalTies: codesTo(lifeDomains),
  carriers: [],
};

function codesTo<Code extends string>(codes: readonly Code[]): Record<Code, readonly string[]> {
  return Object.fromEntries(codes.map((code) => [code, []])) as unknown as Record<Code, readonly string[]>;
}

describe('the random neighbourhoods', () => {
  it('know every kind of kans around a client, and everything that asks for care', () => {
    const found = Array.from({ length: 120 }, (_, seed) => holdingOpportunities(randomNeighbourhood(seed)));
    for (const kind of clientOpportunityKinds) {
      const neighbourhoods = found.filter((holding) => holding.some((each) => each.kind === kind));
      expect([kind, neighbourhoods.length >= 10]).toEqual([kind, true]);
    }
    const flags = new Set(found.flat().flatMap((each) => each.flags));
    expect([...flags].sort()).toEqual(['ASK_FIRST', 'DISCUSS_FIRST', 'SAFETY_FIRST']);
  });
});

describe('non-interference', () => {
  it('the answer with people who may not be seen is byte for byte the answer without them', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 6 }), fc.constantFrom(10, 40), ({ seed, how }, count, size) => {
        const without = randomNeighbourhood(seed, size);
        expect(answerOf(plantSecrets(seeded(how), without, count))).toBe(answerOf(without));
      }),
      runs,
    );
  });

  it('hints tell what the own file holds, whatever is closed, not wanted or refused of it', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const told = randomNeighbourhood(seed);
        const everything = [...told.history.members, ...told.people, ...told.initiatives].map(({ id }) => id);
        const random = seeded(how);
        const some = (): Set<string> => new Set(everything.filter(() => random.chance(0.5)));
        const marked = { ...told, closed: some(), avoided: some(), people: [], initiatives: [] };
        expect(opportunityHints(marked)).toEqual(opportunityHints(told));
      }),
      runs,
    );
  });

  it('nobody who is closed or not wanted, and no name of a stranger, is anywhere in an answer', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const planted = plantSecrets(seeded(how), randomNeighbourhood(seed), 6);
        const known = new Set(planted.identities.map(({ personId }) => personId));
        const holding = holdingOpportunities(planted);
        expect(JSON.stringify(holding)).not.toContain('secret-');
        const said = holding.map(saidIn).join('\n');
        for (const { id, callName } of planted.people) {
          if (!known.has(id)) expect(said).not.toContain(callName);
        }
        for (const { id } of planted.people)
          expect(holding.every(({ key }) => !key.split(':').includes(id))).toBe(true);
      }),
      runs,
    );
  });
});

function saidIn({ title, what, why, viaWhom, feasible, basedOn, uncertain, agreementsNeeded }: Opportunity): string {
  const all = [title, what, why, viaWhom, ...feasible, ...basedOn, ...uncertain, ...agreementsNeeded];
  return all.map((one) => `${one?.words.NL ?? ''}\n${one?.words.EN ?? ''}`).join('\n');
}

describe('for any neighbourhood', () => {
  it('the same facts in another order give the same bytes', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const told = randomNeighbourhood(seed);
        expect(answerOf(shuffledNeighbourhood(seeded(how), told))).toBe(answerOf(told));
      }),
      runs,
    );
  });

  it('somebody and something far away change nothing', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const told = randomNeighbourhood(seed);
        const far = { metres: 50_000, sameArea: false, householdId: null };
        const person = { ...aPerson(seeded(how), 'far-away'), ...far };
        const place = { ...anInitiative(seeded(how), 'far-place', []), ...far };
        const more = { ...told, people: [person, ...told.people], initiatives: [place, ...told.initiatives] };
        expect(answerOf(more)).toBe(answerOf(told));
      }),
      runs,
    );
  });

  it('what is shown is the best of what holds: at most five, two of a kind, nothing twice, professionals last', () => {
    fc.assert(
      fc.property(seeds, ({ seed }) => {
        const holding = holdingOpportunities(randomNeighbourhood(seed));
        const shown = shownOpportunities(holding);
        expect(shown.length <= mostOpportunities).toBe(true);
        for (const [at, each] of holding.entries()) {
          const before = shown.filter((other) => holding.indexOf(other) < at);
          const ofKind = before.filter(({ kind }) => kind === each.kind);
          const isSaid = ofKind.some(({ title }) => title.words.NL === each.title.words.NL);
          const isThere = before.some(({ party }) => party !== null && party.id === each.party?.id);
          const isLeftOut = before.length === mostOpportunities || ofKind.length === mostOfOneKind || isSaid || isThere;
          expect(shown.includes(each)).toBe(!isLeftOut);
        }
        expect(new Set(holding.map(({ key }) => key)).size).toBe(holding.length);
        const firstExpert = holding.findIndex(({ kind }) => kind === 'PROFESSIONAL_EXPERTISE');
        const after = firstExpert === -1 ? [] : holding.slice(firstExpert);
        expect(after.every(({ kind }) => kind === 'PROFESSIONAL_EXPERTISE')).toBe(true);
      }),
      runs,
    );
  });
});

describe('a neighbourhood of 500', () => {
  const large = randomNeighbourhood(3, 500);

  it('gives no more of a kind than twenty, and the same after being written and read as JSON', () => {
    const holding = holdingOpportunities(large);
    for (const kind of clientOpportunityKinds) {
      expect(holding.filter((each) => each.kind === kind).length <= 20).toBe(true);
    }
    const { closed, avoided, takenUp } = large;
    const read = JSON.parse(JSON.stringify(large)) as Neighbourhood;
    expect(answerOf({ ...read, closed, avoided, takenUp })).toBe(answerOf(large));
    expect(holding.length > 20).toBe(true);
  });
});

describe('closing one pair', () => {
  const put = (neighbourhood: Neighbourhood, { kind, party }: Opportunity, decision: StandingDecision['decision']) => ({
    ...neighbourhood,
    decisions: [...neighbourhood.decisions, { decision, kind, partyId: party?.id ?? null, until: '2027-03-01' }],
  });

  it('"later" takes away exactly that kind with that party, and changes nothing else', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const told = randomNeighbourhood(seed);
        const before = holdingOpportunities(told);
        fc.pre(before.length > 0);
        const chosen = before[how % before.length] as Opportunity;
        const left = before.filter(({ kind, party }) => kind !== chosen.kind || party?.id !== chosen.party?.id);
        expect(holdingOpportunities(put(told, chosen, 'LATER'))).toEqual(left);
      }),
      runs,
    );
  });

  it('a pair that was taken up stands in a step, and nothing else changes', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const told = randomNeighbourhood(seed);
        const before = holdingOpportunities(told);
        fc.pre(before.length > 0);
        const { key } = before[how % before.length] as Opportunity;
        const after = holdingOpportunities({ ...told, takenUp: new Set([key]) });
        expect(after).toEqual(before.filter((each) => each.key !== key));
      }),
      runs,
    );
  });

  it('"past niet" takes away every kans with that party, leaves the others as they are, and may let others in', () => {
    fc.assert(
      fc.property(seeds, ({ seed, how }) => {
        const told = randomNeighbourhood(seed);
        const before = holdingOpportunities(told).filter(({ party }) => party !== null);
        fc.pre(before.length > 0);
        const chosen = before[how % before.length] as Opportunity;
        const after = holdingOpportunities(put(told, chosen, 'DECLINED'));
        const aboutParty = ({ party }: Opportunity): boolean => party?.id === chosen.party?.id;
        expect(after.filter(aboutParty)).toEqual([]);
        const keys = new Set(holdingOpportunities(told).map(({ key }) => key));
        const sameAsBefore = holdingOpportunities(told).filter((each) => !aboutParty(each));
        expect(after.filter(({ key }) => keys.has(key))).toEqual(sameAsBefore);
      }),
      runs,
    );
  });
});
