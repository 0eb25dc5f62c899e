import { gets } from '../../testing/network-builder.ts';
import { aNeighbourhood, withMember } from '../testing/neighbourhood-builder.ts';
import { anOffer, withInitiative, withMemberOffer, withNeed, withVolunteer } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { relieveCarer } from './relieve-carer.kind.ts';

/** Anja gives nine of twelve. */
const anja = withMember('anja', {
  member: { callName: 'Anja', relation: 'dochter' },
  tie: { ring: 1, support: [gets('PRACTICAL', 4), gets('COMPANY', 3), gets('ADVICE', 2)] },
});
const hennie = withMember('hennie', {
  member: { callName: 'Hennie', relation: 'buurvrouw' },
  tie: { frequency: 'WEEKLY', support: [gets('COMPANY', 1)] },
});
const roos = withMember('roos', { member: { callName: 'Roos' }, tie: { ring: 1, support: [gets('EMOTIONAL', 2)] } });

describe('K06, mantelzorger ontlasten', () => {
  it('asks whether Hennie could come a little more often, so that Anja gets air', () => {
    const found = relieveCarer.find(aNeighbourhood(anja, hennie, roos));

    expect(found.map(({ party, via, effect }) => [party?.id, via?.id, effect.lightens])).toEqual([
      ['hennie', 'anja', 'anja'],
      ['roos', 'anja', 'anja'],
    ]);
    expect(found[0]?.why.words.NL).toBe('Anja geeft 9 van de 12 keer steun. Dat is veel voor één persoon.');
    expect(found[0]?.title.words.NL).toBe('Vaker samen met Hennie');
    expect(found[0]?.effect.supportKinds).toEqual(['COMPANY']);
    expect(textFaults(found)).toEqual([]);
  });

  it('prefers who gives or offers the same already, and knows a break from caring', () => {
    const found = relieveCarer.find(
      aNeighbourhood(
        anja,
        hennie,
        roos,
        withMemberOffer('roos', { supportKind: 'PRACTICAL' }),
        withInitiative('logeerhuis', { interests: ['RESPITE'], metres: 3_000, sameArea: false }),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['hennie', 'roos', 'logeerhuis']);
    expect(found[1]?.effect.supportKinds).toEqual(['PRACTICAL']);
    expect(found[2]?.effect.lightens).toBe('anja');
    expect(readOut(found[2])).toContain('Lucht voor Anja: logeerhuis');
    expect(textFaults(found)).toEqual([]);
  });

  it('sees who gives three kinds alone, also when that is less than half', () => {
    const found = relieveCarer.find(
      aNeighbourhood(
        withMember('anja', {
          member: { callName: 'Anja' },
          tie: { support: [gets('PRACTICAL', 1), gets('ADVICE', 1), gets('EMOTIONAL', 1)] },
        }),
        withMember('bob', { tie: { support: [gets('COMPANY', 4)] } }),
        withMember('cor'),
      ),
    );

    const forAnja = found.filter(({ via }) => via?.id === 'anja');
    expect(forAnja.map(({ party }) => party?.id)).toEqual(['cor']);
    expect(forAnja[0]?.why.words.NL).toBe(
      'Anja geeft als enige praktische hulp, advies en een luisterend oor. Dat is veel voor één persoon.',
    );
    expect(textFaults(found)).toEqual([]);
  });

  it('is silent while nobody carries half', () => {
    const even = ['a', 'b', 'c'].map((id) => withMember(id, { tie: { support: [gets('COMPANY', 2)] } }));

    expect(relieveCarer.find(aNeighbourhood(...even, hennie))).toEqual([]);
  });

  it('moves nothing to a child, to who stands at a distance or in tension, nor to who gives much already', () => {
    const found = relieveCarer.find(
      aNeighbourhood(
        anja,
        withMember('kind', { member: { minor: true } }),
        withMember('ver', { tie: { ring: 3 } }),
        withMember('henk', { tie: { nature: 'TENSION' } }),
        withMember('piet', { tie: { support: [gets('PRACTICAL', 4)] } }),
      ),
    );

    expect(found).toEqual([]);
  });

  it('proposes a place next door that gives the same, but not one that answers what was asked', () => {
    const general = withInitiative('buurtkamer', { offers: ['COMPANY'] });
    const asks = withNeed({ supportKind: 'COMPANY' });

    expect(relieveCarer.find(aNeighbourhood(anja, roos, general)).map(({ party }) => party?.id)).toContain(
      'buurtkamer',
    );
    expect(relieveCarer.find(aNeighbourhood(anja, roos, general, asks)).map(({ party }) => party?.id)).toEqual([
      'roos',
    ]);
  });

  it('knows a volunteer who comes so that the carer has time off, and does not name them', () => {
    const sitter = withVolunteer('wim', { callName: 'Wim', offers: [anOffer({ interest: 'RESPITE' })] });
    const found = relieveCarer.find(
      aNeighbourhood(anja, roos, sitter, withVolunteer('other', { offers: [anOffer()] })),
    );

    expect(found.map(({ party }) => party?.ref)).toEqual(['agreement-wim', 'roos']);
    expect(found[0]?.title.words.NL).toBe('Tijd voor Anja zelf');
    expect(readOut(found[0])).not.toContain('Wim');
    expect(textFaults(found)).toEqual([]);
  });
});
