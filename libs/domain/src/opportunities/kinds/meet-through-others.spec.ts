import { gets } from '../../testing/network-builder.ts';
import {
  aNeighbourhood,
  recently,
  withClient,
  withIdentity,
  withMember,
  withOpenTie,
} from '../testing/neighbourhood-builder.ts';
import type { Telling } from '../testing/neighbourhood-builder.ts';
import { anOffer, every, withNeed, withNeighbour } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { meetThroughOthers } from './meet-through-others.kind.ts';

const amina = withClient({
  callName: 'Amina',
  question: 'Ik wil er meer uit',
  interests: [{ interest: 'GARDENING', since: recently }],
  freeAt: [every(3, 13, 16)],
});
const gardening = anOffer({ interest: 'GARDENING', at: [every(3, 13, 15)] });
const greet = withNeighbour('greet', { callName: 'Greet', gender: 'WOMAN', offers: [gardening] });

function broker(id: string, overrides: Parameters<typeof withMember>[1] = {}): Telling {
  const member = withMember(`m-${id}`, {
    ...overrides,
    member: { callName: id, relation: 'vriendin', ...overrides.member },
  });
  const tellings = [member, withIdentity(`m-${id}`, id), withOpenTie('client', id), withOpenTie(id, 'greet')];
  return (all) => tellings.reduce((told, telling) => telling(told), all);
}

describe('K03, via-via kennismaken', () => {
  it('lets Amina meet somebody who gardens too, through Ria who knows both', () => {
    const found = meetThroughOthers.find(aNeighbourhood(amina, greet, broker('Ria')));

    expect(found.map(({ party, via }) => [party, via?.id])).toEqual([
      [{ type: 'PERSON', id: 'greet', ref: 'agreement-greet' }, 'm-Ria'],
    ]);
    expect(readOut(found[0])).toBe(
      [
        'Via Ria iemand leren kennen',
        'Ria kent iemand uit de buurt die ook houdt van tuinieren. Vraag of Amina deze persoon eens wil ontmoeten, met Ria erbij.',
        'Amina houdt van tuinieren.',
        'Ria (vriendin). Amina en Ria kennen elkaar en vinden het goed dat wij dit weten.',
        'Of Ria hen aan elkaar wil voorstellen: dat is niet gevraagd.',
      ].join(' | '),
    );
    expect(found[0]?.feasible.map(({ words }) => words.NL)).toEqual(['in dezelfde buurt', 'beiden kunnen op woensdag']);
    expect(textFaults(found)).toEqual([]);
  });

  it('goes through who stands closest and does not carry much already', () => {
    const carer = { tie: { ring: 1 as const, support: [gets('PRACTICAL', 5)] } };
    const found = meetThroughOthers.find(
      aNeighbourhood(amina, greet, broker('Anja', carer), broker('Ver', { tie: { ring: 3 } }), broker('Ria')),
    );

    expect(found.map(({ via }) => via?.id)).toEqual(['m-Ria']);
  });

  it('is enough when both have an hour a week at the same moments', () => {
    const atWednesday = withNeighbour('greet', { offers: [anOffer({ at: [every(3, 14, 15)] })] });
    const tooShort = withNeighbour('greet', { offers: [anOffer({ at: [every(3, 15.5, 17)] })] });
    const found = meetThroughOthers.find(aNeighbourhood(amina, atWednesday, broker('Ria')));

    expect(readOut(found[0])).toContain('die tijd heeft op dezelfde momenten');
    expect(textFaults(found)).toEqual([]);
    expect(meetThroughOthers.find(aNeighbourhood(amina, tooShort, broker('Ria')))).toEqual([]);
  });

  it('does not exist when the broker may not be named, is not on the own map, is a child or stands in tension', () => {
    const unnamed = withIdentity('m-Ria', 'Ria', { mayBeNamed: false });
    const ties = [withOpenTie('client', 'Ria'), withOpenTie('Ria', 'greet')];

    expect(meetThroughOthers.find(aNeighbourhood(amina, greet, withMember('m-Ria'), unnamed, ...ties))).toEqual([]);
    expect(meetThroughOthers.find(aNeighbourhood(amina, greet, ...ties))).toEqual([]);
    expect(meetThroughOthers.find(aNeighbourhood(amina, greet, broker('Ria', { member: { minor: true } })))).toEqual(
      [],
    );
    expect(meetThroughOthers.find(aNeighbourhood(amina, greet, broker('Ria', { tie: { nature: 'TENSION' } })))).toEqual(
      [],
    );
  });

  it('is silent about who is a man where a woman was asked for, and about who lives out of reach', () => {
    const withAWoman = withNeed({ interest: 'GARDENING', withWhom: 'WOMAN' });
    const man = withNeighbour('greet', { gender: 'MAN', offers: [gardening] });
    const far = withNeighbour('greet', { metres: 6_000, sameArea: false, offers: [gardening] });

    expect(meetThroughOthers.find(aNeighbourhood(amina, withAWoman, man, broker('Ria')))).toEqual([]);
    expect(meetThroughOthers.find(aNeighbourhood(amina, far, broker('Ria')))).toEqual([]);
    expect(meetThroughOthers.find(aNeighbourhood(amina, withAWoman, greet, broker('Ria')))).toHaveLength(1);
  });
});
