import { textFaults } from '../testing/sound-texts.ts';
import { aNeighbourhood } from '../testing/neighbourhood-builder.ts';
import { anOffer, withNeed, withNeighbour } from '../testing/nearby-builder.ts';
import { missingSupport } from './missing-support.kind.ts';

const someone = (id: string, metres: number) =>
  withNeighbour(id, { metres, sameArea: false, offers: [anOffer({ supportKind: 'ADVICE' })] });
const many = Array.from({ length: 25 }, (_, place) => someone(`p${String(place).padStart(2, '0')}`, 100 * (place + 1)));
const idsOf = (people: typeof many) =>
  missingSupport.find(aNeighbourhood(withNeed({ supportKind: 'ADVICE' }), ...people)).map(({ party }) => party?.id);

describe('what a rule finds', () => {
  it('is at most twenty, the best of all', () => {
    expect(idsOf(many)).toEqual(Array.from({ length: 20 }, (_, place) => `p${String(place).padStart(2, '0')}`));
    expect(idsOf([...many].reverse())).toEqual(idsOf(many));
  });

  it('stands in order of whom it leads to where all else is equal', () => {
    expect(idsOf([someone('b', 500), someone('a', 500)])).toEqual(['a', 'b']);
  });

  it('lists each fact once, and what makes it feasible apart', () => {
    const [found] = missingSupport.find(aNeighbourhood(withNeed({ supportKind: 'ADVICE' }), someone('a', 500)));

    expect(found?.basedOn.map(({ code }) => code)).toEqual(['NEED', 'NOBODY_GIVES', 'OFFER']);
    expect(found?.feasible.map(({ code }) => code)).toEqual(['DISTANCE']);
    expect(textFaults(found === undefined ? [] : [found])).toEqual([]);
  });
});
