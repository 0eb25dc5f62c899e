import {
  aNeighbourhood,
  recently,
  withClient,
  withIdentity,
  withMember,
  withOpenTie,
} from '../testing/neighbourhood-builder.ts';
import { anOffer, every, withNeed, withNeighbour, withVolunteer } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { togetherWithNeighbour } from './together-with-neighbour.kind.ts';

const tuesday = [every(2, 10, 12)];
const amina = withClient({ callName: 'Amina', question: 'Dinsdag wandelen, met een vrouw', freeAt: tuesday });
const walk = withNeed({ id: 'walk', words: 'Dinsdag wandelen, met een vrouw', interest: 'WALKING', withWhom: 'WOMAN' });
const walking = anOffer({ interest: 'WALKING', at: tuesday });

describe('K04, samen iets doen met een buurtgenoot', () => {
  it('finds Corrie for Amina, who wants the same on Tuesday, without saying who she is', () => {
    const corrie = withNeighbour('corrie', {
      callName: 'Corrie',
      gender: 'WOMAN',
      metres: 380,
      sameArea: false,
      offers: [walking],
    });
    const found = togetherWithNeighbour.find(aNeighbourhood(amina, walk, corrie));

    expect(found.map(({ party, need }) => [party?.ref, need?.id])).toEqual([['agreement-corrie', 'walk']]);
    expect(readOut(found[0])).toBe(
      [
        'Wandelen met iemand uit de buurt',
        'Iemand uit de buurt houdt ook van wandelen. Vraag of Amina een keer kennis wil maken, op een plek waar meer mensen zijn. Iets anders kiezen is ook goed.',
        'Amina zei: “Dinsdag wandelen, met een vrouw.”',
        'Of het klikt: dat weten zij pas na een kennismaking.',
      ].join(' | '),
    );
    expect(found[0]?.feasible.map(({ words }) => words.NL)).toEqual(['ongeveer 400 meter', 'beiden kunnen op dinsdag']);
    expect(textFaults(found)).toEqual([]);
  });

  it('puts who is nearest and can at those times first', () => {
    const woman = { gender: 'WOMAN' as const, offers: [walking] };
    const found = togetherWithNeighbour.find(
      aNeighbourhood(
        amina,
        walk,
        withNeighbour('next', { ...woman, metres: 1_900, sameArea: false }),
        withNeighbour('unsaid', { ...woman, offers: [anOffer({ interest: 'WALKING' })] }),
        withNeighbour('here', woman),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['here', 'unsaid', 'next']);
  });

  it('takes what the client likes when nobody asked', () => {
    const likes = withClient({ interests: [{ interest: 'SINGING', since: recently }] });
    const found = togetherWithNeighbour.find(
      aNeighbourhood(likes, withNeighbour('x', { offers: [anOffer({ interest: 'SINGING' })] })),
    );

    expect(found[0]?.why.words.NL).toBe('Truus houdt van zingen.');
    expect(textFaults(found)).toEqual([]);
  });

  it('is silent about a man, about whom nobody knows, about other times and about who lives too far', () => {
    const found = togetherWithNeighbour.find(
      aNeighbourhood(
        amina,
        walk,
        withNeighbour('man', { gender: 'MAN', offers: [walking] }),
        withNeighbour('unknown', { offers: [walking] }),
        withNeighbour('friday', {
          gender: 'WOMAN',
          offers: [anOffer({ interest: 'WALKING', at: [every(5, 10, 12)] })],
        }),
        withNeighbour('far', { gender: 'WOMAN', metres: 2_100, sameArea: false, offers: [walking] }),
      ),
    );

    expect(found).toEqual([]);
  });

  it('leaves help to volunteers, acquaintances to those who introduce them, and the own circle alone', () => {
    const woman = { gender: 'WOMAN' as const, offers: [walking] };
    const found = togetherWithNeighbour.find(
      aNeighbourhood(
        amina,
        walk,
        withVolunteer('volunteer', woman),
        withNeighbour('greet', woman),
        withNeighbour('known', woman),
        withMember('m-known'),
        withIdentity('m-known', 'known'),
        withOpenTie('client', 'known'),
        withOpenTie('known', 'greet'),
        withNeighbour('papers', {
          gender: 'WOMAN',
          offers: [anOffer({ interest: 'PAPERS', supportKind: 'PRACTICAL' })],
        }),
      ),
    );

    expect(found).toEqual([]);
  });

  it('takes a volunteer who likes the same, where no help is missing', () => {
    const likes = withClient({ interests: [{ interest: 'WALKING', since: recently }] });
    const found = togetherWithNeighbour.find(aNeighbourhood(likes, withVolunteer('jan', { offers: [walking] })));

    expect(found.map(({ party, title }) => [party?.ref, title.words.NL])).toEqual([
      ['agreement-jan', 'Wandelen met een vrijwilliger'],
    ]);
    expect(textFaults(found)).toEqual([]);
  });
});
