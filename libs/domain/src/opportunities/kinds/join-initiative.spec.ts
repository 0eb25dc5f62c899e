import { aNeighbourhood, withClient, withMember } from '../testing/neighbourhood-builder.ts';
import { every, withInitiative, withNeed } from '../testing/nearby-builder.ts';
import { recently } from '../testing/neighbourhood-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { joinInitiative } from './join-initiative.kind.ts';

const eatingAlone = withNeed({ interest: 'EATING_TOGETHER' });
const bilal = withMember('bilal', { member: { callName: 'Bilal', relation: 'buurman' } });
const monday = withInitiative('eettafel', {
  name: 'Eettafel maandag',
  rhythm: 'elke maandag 12.00–14.00',
  cost: '€ 4,00 per keer',
  interests: ['EATING_TOGETHER'],
  placesFree: 2,
  languages: 'Nederlands en Turks',
  accessibility: 'geen drempel',
  knownFaces: [{ memberId: 'bilal', since: recently }],
});
const walking = { interests: ['WALKING' as const] };

describe('K05, aansluiten bij een initiatief', () => {
  it('proposes the eettafel on Monday to Truus, with Bilal who goes there', () => {
    const found = joinInitiative.find(aNeighbourhood(eatingAlone, bilal, monday));

    expect(found.map(({ party, via, need }) => [party?.id, via?.id, need?.id])).toEqual([
      ['eettafel', 'bilal', 'need-1'],
    ]);
    expect(found[0]?.viaWhom?.words.NL).toBe(
      'Bilal (buurman). Bilal komt hier al en vindt het goed dat wij dit zeggen.',
    );
    expect(found[0]?.feasible.map(({ words }) => words.NL)).toEqual([
      'in dezelfde buurt',
      'elke maandag 12.00–14.00',
      '€ 4,00 per keer',
      '2 plaatsen vrij',
      'geen drempel',
      'Nederlands en Turks',
    ]);
    expect(textFaults(found)).toEqual([]);
  });

  it('does not send to a full table, a paused one, one out of reach or where the client goes already', () => {
    const table = (id: string, overrides: object) =>
      withInitiative(id, { interests: ['EATING_TOGETHER'], ...overrides });
    const found = joinInitiative.find(
      aNeighbourhood(
        eatingAlone,
        table('thursday', { placesFree: 0 }),
        table('full', { state: 'FULL' }),
        table('paused', { state: 'PAUSED' }),
        table('far', { sameArea: false, metres: 6_000 }),
        table('nowhere', { sameArea: false, metres: null }),
        table('own', { name: 'De Eettafel' }),
        withMember('group', { member: { callName: 'de eettafel', kind: 'GROUP' } }),
      ),
    );

    expect(found).toEqual([]);
  });

  it('puts a known face first, and a group that rests on one person last', () => {
    const found = joinInitiative.find(
      aNeighbourhood(
        eatingAlone,
        bilal,
        withInitiative('fragile', { interests: ['EATING_TOGETHER'], fragile: true }),
        withInitiative('plain', { interests: ['EATING_TOGETHER'] }),
        monday,
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['eettafel', 'plain', 'fragile']);
    expect(readOut(found[2])).toContain('draait op één trekker');
    expect(textFaults(found)).toEqual([]);
  });

  it('goes with whom stands closest of the known faces, never with a child', () => {
    const faces = ['anna', 'bob', 'kind'].map((memberId) => ({ memberId, since: recently }));
    const found = joinInitiative.find(
      aNeighbourhood(
        eatingAlone,
        withInitiative('eettafel', { interests: ['EATING_TOGETHER'], knownFaces: faces }),
        withMember('bob', { tie: { ring: 3 } }),
        withMember('anna', { tie: { ring: 2 } }),
        withMember('kind', { member: { minor: true }, tie: { ring: 1 } }),
      ),
    );

    expect(found.map(({ via }) => via?.id)).toEqual(['anna']);
  });

  it('takes what the client likes when nobody asked, and says so', () => {
    const likes = withClient({ interests: [{ interest: 'WALKING', since: recently }], freeAt: [every(4, 9, 12)] });
    const found = joinInitiative.find(aNeighbourhood(likes, withInitiative('wandelclub', walking)));

    expect(found.map(({ party, need }) => [party?.id, need])).toEqual([['wandelclub', null]]);
    expect(found[0]?.why.words.NL).toBe('Truus houdt van wandelen. Dat kan bij wandelclub.');
    expect(textFaults(found)).toEqual([]);
  });

  it('does not send who wants to walk with a woman to a mixed group', () => {
    const amina = withClient({ interests: [{ interest: 'WALKING', since: recently }] });
    const found = joinInitiative.find(
      aNeighbourhood(amina, withNeed({ interest: 'WALKING', withWhom: 'WOMAN' }), withInitiative('club', walking)),
    );

    expect(found).toEqual([]);
  });

  it('holds against steps: not where somebody cannot get in, and asks where nobody knows', () => {
    const noSteps = withNeed({ interest: 'WALKING', stepFree: true });
    const found = joinInitiative.find(
      aNeighbourhood(
        noSteps,
        withInitiative('steps', { ...walking, wheelchair: false }),
        withInitiative('maybe', walking),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['maybe']);
    expect(readOut(found[0])).toContain('zonder drempel');
    expect(textFaults(found)).toEqual([]);
  });

  it('answers a need without an interest by what a group gives in that leefgebied', () => {
    const found = joinInitiative.find(
      aNeighbourhood(
        withNeed({ supportKind: 'ADVICE', lifeDomain: 'FINANCE' }),
        withInitiative('spreekuur', { offers: ['ADVICE'], lifeDomains: ['FINANCE'], waitingWeeks: 1 }),
        withInitiative('koffie', { offers: ['COMPANY'], lifeDomains: ['SOCIAL'] }),
        withInitiative('ouders', { offers: ['ADVICE'], lifeDomains: ['FINANCE'], interests: ['CHILDREN'] }),
        withInitiative('respijt', { offers: ['ADVICE'], lifeDomains: ['FINANCE'], interests: ['RESPITE'] }),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['spreekuur']);
    expect(found[0]?.feasible.map(({ words }) => words.NL)).toContain('wachttijd één week');
    expect(textFaults(found)).toEqual([]);
  });
});
