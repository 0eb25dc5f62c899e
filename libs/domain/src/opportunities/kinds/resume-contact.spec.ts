import { gets } from '../../testing/network-builder.ts';
import {
  aNeighbourhood,
  withClient,
  withMember,
  withTiePeriod,
  type Telling,
} from '../testing/neighbourhood-builder.ts';
import { withNeed } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { resumeContact } from './resume-contact.kind.ts';

const riet = withMember('riet', {
  member: { callName: 'Riet', relation: 'vriendin' },
  tie: {
    validFrom: '2020-01-01',
    validTo: '2026-03-01',
    endedBecause: 'ILLNESS',
    frequency: 'WEEKLY',
    support: [gets('COMPANY', 2)],
  },
});

function stopped(endedBecause: 'BY_CHOICE' | 'SAFETY' | 'DIED' | 'MOVED' | 'HELP_ENDED' | 'FADED') {
  return withMember(endedBecause, { tie: { validFrom: '2020-01-01', validTo: '2026-03-01', endedBecause } });
}

describe('K01, oud contact weer oppakken', () => {
  it('proposes Riet, who stopped coming after an illness, to Truus who eats alone', () => {
    const found = resumeContact.find(aNeighbourhood(riet, withNeed()));

    expect(found.map(({ party, need }) => [party?.id, need?.id])).toEqual([['riet', 'need-1']]);
    expect(found[0]?.title.words.NL).toBe('Riet weer zien');
    expect(found[0]?.why.words.NL).toBe(
      'Truus zei: “Ik eet altijd alleen.” Riet stond eerder dichtbij; het contact stopte na een ziekte.',
    );
    expect(textFaults(found)).toEqual([]);
  });

  it('proposes who was close and is hardly seen any more', () => {
    const found = resumeContact.find(
      aNeighbourhood(
        withMember('lien', {
          tie: { validFrom: '2020-01-01', validTo: '2026-02-01', endedBecause: 'CHANGED', frequency: 'MONTHLY' },
        }),
        withTiePeriod('lien', { validFrom: '2026-02-01', frequency: 'HARDLY_EVER', ring: 3 }),
      ),
    );

    expect(found.map(({ party, effect }) => [party?.id, effect.adds])).toEqual([['lien', 'NOBODY']]);
    expect(readOut(found[0])).toContain('nu is er nog maar weinig contact');
    expect(textFaults(found)).toEqual([]);
  });

  it('puts who stood closest first, in whatever order they were told', () => {
    const close = withMember('zus', { tie: { validTo: '2026-03-01', endedBecause: 'FADED', ring: 1 } });
    const ids = (tellings: readonly Telling[]) =>
      resumeContact.find(aNeighbourhood(...tellings)).map(({ party }) => party?.id);

    expect(ids([riet, close])).toEqual(['zus', 'riet']);
    expect(ids([close, riet])).toEqual(['zus', 'riet']);
  });

  it('leaves alone what ended by choice, for safety, by death, by moving or because help was done', () => {
    const found = resumeContact.find(
      aNeighbourhood(stopped('BY_CHOICE'), stopped('SAFETY'), stopped('DIED'), stopped('MOVED'), stopped('HELP_ENDED')),
    );

    expect(found).toEqual([]);
  });

  it('does not nudge to the son who broke off contact, nor to the sister who died', () => {
    const found = resumeContact.find(
      aNeighbourhood(
        withMember('zoon', {
          tie: { validFrom: '2020-01-01', validTo: '2026-02-01', frequency: 'WEEKLY', endedBecause: 'CHANGED' },
        }),
        withTiePeriod('zoon', { validFrom: '2026-02-01', nature: 'CUT_OFF' }),
        withMember('zus', {
          member: { goneBecause: 'DIED', goneSince: '2026-01-01' },
          tie: { validTo: '2026-01-01', endedBecause: 'UNKNOWN' },
        }),
      ),
    );

    expect(found).toEqual([]);
  });

  it('waits, for somebody with a hidden address, until they ask for it', () => {
    const hidden = withClient({ hiddenAddress: true });
    const mother = withMember('moeder', { tie: { validTo: '2026-03-01', endedBecause: 'UNKNOWN', ring: 1 } });

    expect(resumeContact.find(aNeighbourhood(hidden, mother))).toEqual([]);
    expect(resumeContact.find(aNeighbourhood(hidden, mother, withNeed({ words: 'Ik mis mijn moeder' })))).toHaveLength(
      1,
    );
  });

  it('does not propose who stood at a distance, a professional, or money matters', () => {
    const found = resumeContact.find(
      aNeighbourhood(
        withMember('ver', { tie: { validTo: '2026-03-01', endedBecause: 'FADED', ring: 3 } }),
        withMember('hulp', { member: { kind: 'PROFESSIONAL' }, tie: { validTo: '2026-03-01', endedBecause: 'FADED' } }),
      ),
    );

    expect(found).toEqual([]);
  });
});
