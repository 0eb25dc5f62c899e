import { gets } from '../../testing/network-builder.ts';
import { aNeighbourhood, withClient, withIdentity, withMember } from '../testing/neighbourhood-builder.ts';
import { anOffer, withMemberOffer, withNeed, withNeighbour, withVolunteer } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { missingSupport } from './missing-support.kind.ts';

const mehmet = withClient({ callName: 'Mehmet', question: 'De post blijft liggen' });
const post = withNeed({
  id: 'post',
  words: 'De post blijft liggen',
  supportKind: 'PRACTICAL',
  lifeDomain: 'FINANCE',
  handlesMoney: true,
});
const papers = anOffer({ supportKind: 'PRACTICAL', lifeDomain: 'FINANCE', interest: 'PAPERS', handlesMoney: true });
const jan = withVolunteer('jan', { callName: 'Jan', offers: [papers] });
const piet = withVolunteer('piet', { callName: 'Piet', screenedOn: null, offers: [papers] });

describe('K02, steun die ontbreekt', () => {
  it('finds Jan, who is screened and helps with papers, without naming him', () => {
    const found = missingSupport.find(aNeighbourhood(mehmet, post, jan));

    expect(found.map(({ party }) => party)).toEqual([{ type: 'PERSON', id: 'jan', ref: 'agreement-jan' }]);
    expect(found[0]?.title.words.NL).toBe('Post en papieren op orde maken met een vrijwilliger met VOG');
    expect(found[0]?.agreementsNeeded.map(({ kind }) => kind)).toEqual(['A2']);
    expect(readOut(found[0])).not.toContain('Jan');
    expect(textFaults(found)).toEqual([]);
  });

  it('says the gap in the words of the client', () => {
    const [found] = missingSupport.find(aNeighbourhood(mehmet, post, jan));

    expect(found?.why.words.NL).toBe(
      'Mehmet zei: “De post blijft liggen.” In de eigen kring geeft nu niemand praktische hulp bij financiën.',
    );
    expect(found?.basedOn.map(({ code }) => code)).toEqual(['NEED', 'NOBODY_GIVES', 'OFFER']);
  });

  it('puts who was screened before who was not', () => {
    const found = missingSupport.find(aNeighbourhood(mehmet, post, piet, jan));

    expect(found.map(({ party }) => party?.id)).toEqual(['jan', 'piet']);
  });

  it('knows a member of the map who offers it by name, before somebody new', () => {
    const found = missingSupport.find(
      aNeighbourhood(
        withNeed({ supportKind: 'PRACTICAL' }),
        withMember('hennie', { member: { callName: 'Hennie', relation: 'buurvrouw' } }),
        withMemberOffer('hennie', { supportKind: 'PRACTICAL', words: 'boodschappen meenemen' }),
        withNeighbour('x', { offers: [anOffer({ supportKind: 'PRACTICAL' })], metres: 1500, sameArea: false }),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['hennie', 'x']);
    expect(found[0]?.title.words.NL).toBe('Hulp vragen aan Hennie');
    expect(textFaults(found)).toEqual([]);
  });

  it('names a volunteer who stands on the own map and agreed to that, and is silent about one who did not', () => {
    const known = [mehmet, post, jan, withMember('m-jan', { member: { callName: 'Jan' } })] as const;
    const named = missingSupport.find(aNeighbourhood(...known, withIdentity('m-jan', 'jan')));

    expect(named.map(({ party, others }) => [party?.id, others[0]?.id])).toEqual([['m-jan', 'jan']]);
    expect(textFaults(named)).toEqual([]);
    expect(missingSupport.find(aNeighbourhood(...known, withIdentity('m-jan', 'jan', { mayBeNamed: false })))).toEqual(
      [],
    );
  });

  it('is silent while somebody in the own circle gives it, but a child who helps is no answer', () => {
    const helper = (minor: boolean) =>
      withMember('helper', { member: { minor }, tie: { lifeDomain: 'FINANCE', support: [gets('PRACTICAL', 2)] } });

    expect(missingSupport.find(aNeighbourhood(mehmet, post, jan, helper(false)))).toEqual([]);
    expect(missingSupport.find(aNeighbourhood(mehmet, post, jan, helper(true)))).toHaveLength(1);
  });

  it('holds hard conditions: with a woman, not too far, and money only by who offers that', () => {
    const woman = withNeed({ withWhom: 'WOMAN', supportKind: 'PRACTICAL', mostMetres: 1_000 });
    const practical = anOffer({ supportKind: 'PRACTICAL' });
    const found = missingSupport.find(
      aNeighbourhood(
        woman,
        withNeighbour('man', { gender: 'MAN', offers: [practical] }),
        withNeighbour('unknown', { offers: [practical] }),
        withNeighbour('far', { gender: 'WOMAN', metres: 1_800, sameArea: false, offers: [practical] }),
        withNeighbour('near', { gender: 'WOMAN', offers: [practical] }),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['near']);
    expect(missingSupport.find(aNeighbourhood(post, withVolunteer('v', { offers: [practical] })))).toEqual([]);
  });

  it('asks nothing of who stands closest, and leaves doing something together to another kind', () => {
    const found = missingSupport.find(
      aNeighbourhood(
        withNeed({ interest: 'WALKING' }),
        withMember('dochter', { tie: { ring: 1 } }),
        withMemberOffer('dochter', {}),
        withNeighbour('corrie', { offers: [anOffer({ interest: 'WALKING' })] }),
      ),
    );

    expect(found).toEqual([]);
  });
});
