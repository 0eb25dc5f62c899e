import { gets } from '../../testing/network-builder.ts';
import { aNeighbourhood, withClient, withIdentity, withMember } from '../testing/neighbourhood-builder.ts';
import { anOffer, withInitiative, withNeed, withNeighbour, withProfessional } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { professionalExpertise } from './professional-expertise.kind.ts';

const mehmet = withClient({ callName: 'Mehmet' });
const debts = withNeed({ words: 'Ik durf de post niet open te maken', supportKind: 'ADVICE', lifeDomain: 'FINANCE' });
const debtHelp = { nameNl: 'Schuldhulpverlening', nameEn: 'Debt counselling', lifeDomain: 'FINANCE' as const };
const noor = withProfessional('noor', {
  callName: 'Noor',
  organisation: 'Wijkteam Oost',
  expertises: [debtHelp],
  roomFrom: '2026-12-08',
});

describe('K11, professional met expertise', () => {
  it('tells that debt counselling has room in three weeks', () => {
    const found = professionalExpertise.find(aNeighbourhood(mehmet, debts, noor));

    expect(found.map(({ party }) => party?.id)).toEqual(['noor']);
    expect(readOut(found[0])).toBe(
      [
        'Noor: schuldhulpverlening',
        'Noor (Wijkteam Oost) weet veel van schuldhulpverlening. Wachttijd: 3 weken.',
        'Mehmet zei: “Ik durf de post niet open te maken.” In de eigen kring geeft nu niemand advies bij financiën.',
        'Of iemand uit de eigen kring of de buurt hier ook bij kan helpen: bespreek dat eerst.',
      ].join(' | '),
    );
    expect(textFaults(found)).toEqual([]);
  });

  it('puts the binnenschil before the buitenschil, and who has room sooner first', () => {
    const expert = { expertises: [debtHelp] };
    const found = professionalExpertise.find(
      aNeighbourhood(
        debts,
        withProfessional('outer', { ...expert, shell: 'OUTER' }),
        withProfessional('later', { ...expert, roomFrom: '2027-01-12' }),
        withProfessional('now', expert),
      ),
    );

    expect(found.map(({ party }) => party?.id)).toEqual(['now', 'later', 'outer']);
    expect(readOut(found[0])).toContain('Wachttijd: geen');
    expect(textFaults(found)).toEqual([]);
  });

  it('is silent without room, without that expertise, without a leefgebied, and about who is involved already', () => {
    const found = professionalExpertise.find(
      aNeighbourhood(
        debts,
        withNeed({ id: 'open', supportKind: 'ADVICE' }),
        withProfessional('full', { expertises: [debtHelp], roomFrom: null }),
        withProfessional('other', { expertises: [{ ...debtHelp, lifeDomain: 'HOUSING' }] }),
        withProfessional('erik', { expertises: [debtHelp] }),
        withMember('m-erik', { member: { kind: 'PROFESSIONAL' } }),
        withIdentity('m-erik', 'erik', { isProfessional: true }),
      ),
    );

    expect(found).toEqual([]);
  });

  it('is silent while the own circle gives it', () => {
    const brother = withMember('broer', { tie: { lifeDomain: 'FINANCE', support: [gets('ADVICE', 1)] } });

    expect(professionalExpertise.find(aNeighbourhood(debts, noor, brother))).toEqual([]);
  });

  it('leaves company to people and places, as long as there are any', () => {
    const company = withNeed({ supportKind: 'COMPANY', lifeDomain: 'SOCIAL' });
    const social = withProfessional('noor', { expertises: [{ ...debtHelp, lifeDomain: 'SOCIAL' }] });
    const somebody = withNeighbour('x', { offers: [anOffer()] });
    const here = withInitiative('koffie', {});
    const hidden = withClient({ hiddenAddress: true });

    expect(professionalExpertise.find(aNeighbourhood(company, social))).toHaveLength(1);
    expect(professionalExpertise.find(aNeighbourhood(company, social, somebody))).toEqual([]);
    expect(professionalExpertise.find(aNeighbourhood(company, social, here))).toEqual([]);
    expect(professionalExpertise.find(aNeighbourhood(hidden, company, social, somebody, here))).toHaveLength(1);
  });
});
