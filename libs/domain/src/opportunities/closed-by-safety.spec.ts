import fc from 'fast-check';
import { rounds } from '../testing/rounds.ts';
import { closedBySafety, type SafetyFacts, type SafetyFile, type SafetyMarkFact } from './closed-by-safety.ts';
import { safetyBases, safetySides } from './opportunity-codes.ts';

const nothing: SafetyFacts = { marks: [], livesIn: [], openTies: [], files: [], initiatives: [] };

const closedFor = (clientId: string, facts: Partial<SafetyFacts>): readonly string[] =>
  [...closedBySafety({ ...nothing, ...facts }, clientId)].sort();

function aMark(feared: readonly string[], ruledOut: readonly string[] = []): SafetyMarkFact {
  const people = feared.map((id) => ({ id, side: 'FEARED', basis: 'LINKED' }) as const);
  const sandra = { id: 'sandra', side: 'PROTECTED', basis: 'TOLD' } as const;
  return { setInClientId: 'sandra', people: [sandra, ...people], ruledOut };
}

const tie = (fromId: string, toId: string): { fromId: string; toId: string } => ({ fromId, toId });

function aFile(clientId: string, members: readonly (readonly [string, string | null, boolean?])[]): SafetyFile {
  return {
    clientId,
    members: members.map(([id, personId, unsafe = false]) => ({ id, personId, unsafe })),
    memberTies: [],
  };
}

describe('around Sandra, whom Dennis may not come near', () => {
  it('nobody is closed without a mark or an unsafe tie', () =>
    expect(closedFor('sandra', { openTies: [tie('dennis', 'kim')] })).toEqual([]));

  it('Dennis is closed, who lives with him, and who is one step behind either of them', () => {
    const livesIn = ['dennis', 'rob'].map((personId) => ({ personId, householdId: 'home' }));
    const openTies = [tie('dennis', 'kim'), tie('lia', 'rob'), tie('kim', 'corrie'), tie('sandra', 'els')];
    expect(closedFor('sandra', { marks: [aMark(['dennis'])], livesIn, openTies })).toEqual([
      'dennis',
      'kim',
      'lia',
      'rob',
    ]);
  });

  it('so is the koffieochtend that Kim runs, and no other', () => {
    const initiatives = [
      { id: 'koffieochtend', people: ['kim', 'corrie'] },
      { id: 'eettafel', people: ['corrie'] },
    ];
    const openTies = [tie('dennis', 'kim')];
    expect(closedFor('sandra', { marks: [aMark(['dennis'])], openTies, initiatives })).toEqual([
      'dennis',
      'kim',
      'koffieochtend',
    ]);
  });

  it('an unsafe tie of her own map closes that member, whom he stands for, and whom he knows on that map', () => {
    const own = aFile('sandra', [
      ['dennis-told', 'dennis', true],
      ['kim-told', 'kim'],
      ['els-told', 'els'],
    ]);
    const files = [{ ...own, memberTies: [tie('dennis-told', 'kim-told')] }];
    expect(closedFor('sandra', { files })).toEqual(['dennis', 'dennis-told', 'kim', 'kim-told']);
  });

  it('her mother, whom the worker knows to be safe, stays near, and so does who is behind her', () => {
    const own = aFile('sandra', [
      ['dennis-told', null, true],
      ['els-told', null],
      ['aunt-told', null],
    ]);
    const files = [{ ...own, memberTies: [tie('dennis-told', 'els-told'), tie('aunt-told', 'els-told')] }];
    expect(closedFor('sandra', { files, marks: [aMark(['dennis-told'], ['els-told'])] })).toEqual(['dennis-told']);
  });

  it('a look-alike stays closed until somebody rules it out', () => {
    const look = { id: 'denis', side: 'FEARED', basis: 'LOOK_ALIKE' } as const;
    const mark = { ...aMark(['dennis']), people: [...aMark(['dennis']).people, look] };
    expect(closedFor('sandra', { marks: [mark] })).toEqual(['denis', 'dennis']);
    expect(closedFor('sandra', { marks: [{ ...mark, ruledOut: ['denis'] }] })).toEqual(['dennis']);
  });

  it('she counts as protected in her own file also when the mark names her on no side', () => {
    const people = [{ id: 'dennis', side: 'FEARED', basis: 'TOLD' }] as const;
    expect(closedFor('sandra', { marks: [{ setInClientId: 'sandra', people, ruledOut: [] }] })).toEqual(['dennis']);
  });

  it('members of other files are never in the answer', () => {
    const files = [
      aFile('dennis', [['sandra-at-dennis', 'sandra']]),
      aFile('corrie', [['dennis-at-corrie', 'dennis']]),
    ];
    expect(closedFor('sandra', { marks: [aMark(['dennis'])], files })).toEqual(['dennis']);
  });
});

describe('the other way round', () => {
  it('Sandra is closed for Dennis, with who lives with her, who knows her and where she goes', () => {
    const facts = {
      marks: [aMark(['dennis'])],
      livesIn: ['sandra', 'lotte'].map((personId) => ({ personId, householdId: 'refuge' })),
      openTies: [tie('els', 'sandra')],
      initiatives: [{ id: 'choir', people: ['els'] }],
      files: [aFile('dennis', [['ex', 'sandra']])],
    };
    expect(closedFor('dennis', facts)).toEqual(['choir', 'els', 'ex', 'lotte', 'sandra']);
  });

  it('she is closed for Kim as well, who is one step behind him, and her friends are not', () => {
    const openTies = [tie('dennis', 'kim'), tie('sandra', 'els')];
    expect(closedFor('kim', { marks: [aMark(['dennis'])], openTies })).toEqual(['sandra']);
  });

  it('an unsafe tie in her file closes her for who that member stands for', () => {
    expect(closedFor('dennis', { files: [aFile('sandra', [['dennis-told', 'dennis', true]])] })).toEqual(['sandra']);
  });

  it('she is closed for him who stands in the mark only as a member of her map', () => {
    const files = [aFile('sandra', [['dennis-told', 'dennis']])];
    expect(closedFor('dennis', { files, marks: [aMark(['dennis-told'])] })).toEqual(['sandra']);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const someone = fc.constantFrom(...ids);
const ties = fc.array(fc.record({ fromId: someone, toId: someone }), { maxLength: 5 });
const facts: fc.Arbitrary<SafetyFacts> = fc.record({
  marks: fc.array(
    fc.record({
      setInClientId: someone,
      people: fc.array(
        fc.record({ id: someone, side: fc.constantFrom(...safetySides), basis: fc.constantFrom(...safetyBases) }),
        { maxLength: 4 },
      ),
      ruledOut: fc.array(someone, { maxLength: 1 }),
    }),
    { maxLength: 2 },
  ),
  livesIn: fc.array(fc.record({ personId: someone, householdId: fc.constantFrom('h', 'i') }), { maxLength: 4 }),
  openTies: ties,
  files: fc.uniqueArray(someone, { maxLength: 2 }).chain((clients) =>
    fc.tuple(
      ...clients.map((clientId) =>
        fc.record({
          clientId: fc.constant(clientId),
          members: fc.uniqueArray(someone, { maxLength: 3 }).chain((persons) =>
            fc.tuple(
              ...persons.map((personId) =>
                fc.record({
                  id: fc.constant(`${clientId}-${personId}`),
                  personId: fc.constant(personId),
                  unsafe: fc.boolean(),
                }),
              ),
            ),
          ),
          memberTies: fc.constant([]),
        }),
      ),
    ),
  ),
  initiatives: fc.constant([]),
});

describe('for any marks, homes and ties', () => {
  it('who is closed for somebody finds them closed as well, unless a tie of one map said so', () => {
    fc.assert(
      fc.property(facts, someone, someone, (all, one, other) => {
        expect(closedBySafety(all, one).has(other)).toBe(closedBySafety(all, other).has(one));
      }),
      { numRuns: rounds({ short: 500, full: 2_000 }) },
    );
  });

  it('nobody is closed for themselves, and the order of facts changes nothing', () => {
    fc.assert(
      fc.property(facts, someone, (all, one) => {
        const turned = Object.fromEntries(Object.entries(all).map(([name, list]) => [name, [...list].reverse()]));
        const closed = closedBySafety(all, one);
        expect(closed.has(one)).toBe(false);
        expect([...closedBySafety(turned as unknown as SafetyFacts, one)].sort()).toEqual([...closed].sort());
      }),
    );
  });
});
