import type { LifeDomain } from '../../shared/codes.ts';
import { gets } from '../../testing/network-builder.ts';
import { aNeighbourhood, withClient, withIdentity, withMember } from '../testing/neighbourhood-builder.ts';
import { withNeed, withProfessional } from '../testing/nearby-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { professionalExpertise } from './professional-expertise.kind.ts';

const mehmet = withClient({ callName: 'Mehmet' });
const debtNeed = { words: 'Ik durf de post niet open te maken', supportKind: 'ADVICE', lifeDomain: 'FINANCE' } as const;
const debts = withNeed(debtNeed);
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

  it('leaves company and a listening ear to people, also for who has a hidden address', () => {
    const expert = (lifeDomain: LifeDomain) =>
      withProfessional(lifeDomain, { expertises: [{ ...debtHelp, lifeDomain }] });
    const needs = [
      withNeed({ id: 'a', supportKind: 'COMPANY', lifeDomain: 'SOCIAL' }),
      withNeed({ id: 'b', supportKind: 'EMOTIONAL', lifeDomain: 'MEANING' }),
      withNeed({ id: 'c', supportKind: 'EMOTIONAL', lifeDomain: 'MENTAL_HEALTH' }),
    ];
    const experts = [expert('SOCIAL'), expert('MEANING'), expert('MENTAL_HEALTH')];
    const found = professionalExpertise.find(aNeighbourhood(withClient({ hiddenAddress: true }), ...needs, ...experts));

    expect(found.map(({ party, need }) => [party?.id, need?.id])).toEqual([['MENTAL_HEALTH', 'c']]);
  });

  it('proposes a professional once, for the first need', () => {
    const found = professionalExpertise.find(
      aNeighbourhood(withNeed({ ...debtNeed, id: 'z' }), withNeed({ ...debtNeed, id: 'a' }), noor),
    );

    expect(found.map(({ party, need }) => [party?.id, need?.id])).toEqual([['noor', 'a']]);
  });
});
