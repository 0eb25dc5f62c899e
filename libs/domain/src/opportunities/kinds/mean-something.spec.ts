import { gets } from '../../testing/network-builder.ts';
import { aNeighbourhood, recently, withClient, withMember, type Telling } from '../testing/neighbourhood-builder.ts';
import { withInitiative, withTalent } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { meanSomething } from './mean-something.kind.ts';

const mehmet = withClient({ callName: 'Mehmet' });
const repairs = withTalent({ interest: 'BICYCLE_REPAIR', supportKind: 'PRACTICAL', words: 'Ik maak fietsen' });
const cafe = withInitiative('cafe', { name: 'Repair Café', seeks: ['BICYCLE_REPAIR'] });

describe('K07, zelf iets kunnen betekenen', () => {
  it('tells Mehmet, who mends bicycles, that the Repair Café looks for somebody, and that he is free', () => {
    const found = meanSomething.find(aNeighbourhood(mehmet, repairs, cafe));

    expect(found.map(({ party, effect }) => [party?.id, effect.gives])).toEqual([['cafe', true]]);
    expect(found[0]?.what.words.NL).toBe(
      'Repair Café zoekt iemand voor: fietsen maken. Vraag of Mehmet daar zin in heeft. Nee zeggen mag altijd: hulp hangt er niet van af.',
    );
    expect(found[0]?.why.words.NL).toBe('Mehmet vertelde: “Ik maak fietsen.”');
    expect(found[0]?.uncertain[0]?.words.NL).toContain('uitkering');
    expect(textFaults(found)).toEqual([]);
  });

  it('goes first where somebody of the own map comes', () => {
    const found = meanSomething.find(
      aNeighbourhood(
        repairs,
        withInitiative('a', { seeks: ['BICYCLE_REPAIR'] }),
        withInitiative('b', { seeks: ['BICYCLE_REPAIR'], knownFaces: [{ memberId: 'marga', since: recently }] }),
        withMember('marga', { member: { callName: 'Marga' } }),
      ),
    );

    expect(found.map(({ party, via }) => [party?.id, via?.id])).toEqual([
      ['b', 'marga'],
      ['a', undefined],
    ]);
    expect(readOut(found[0])).toContain('Marga komt hier al');
    expect(textFaults(found)).toEqual([]);
  });

  it('comes sooner for who receives much', () => {
    const needOf = (...more: readonly Telling[]) =>
      meanSomething.find(aNeighbourhood(repairs, cafe, ...more))[0]?.terms.need;

    expect(needOf()).toBe(0.4);
    expect(needOf(withMember('anja', { tie: { support: [gets('PRACTICAL', 4)] } }))).toBe(0.8);
  });

  it('is silent where nobody looks for it, where it is closed, out of reach or cannot be entered', () => {
    const found = meanSomething.find(
      aNeighbourhood(
        repairs,
        withInitiative('other', { seeks: ['SEWING'] }),
        withInitiative('paused', { seeks: ['BICYCLE_REPAIR'], state: 'PAUSED' }),
        withInitiative('far', { seeks: ['BICYCLE_REPAIR'], metres: 9_000, sameArea: false }),
      ),
    );

    expect(found).toEqual([]);
    expect(meanSomething.find(aNeighbourhood(cafe))).toEqual([]);
  });
});
