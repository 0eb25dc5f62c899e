import { gets } from '../testing/network-builder.ts';
import { holdingOpportunities, shownOpportunities } from './find-opportunities.ts';
import {
  aNeighbourhood,
  recently,
  withAvoided,
  withClient,
  withClosed,
  withDecision,
  withIdentity,
  withKnows,
  withMember,
  withOpenTie,
  withTiePeriod,
  type Telling,
} from './testing/neighbourhood-builder.ts';
import {
  anOffer,
  every,
  withInitiative,
  withNeed,
  withNeighbour,
  withProfessional,
  withTalent,
  withVolunteer,
} from './testing/nearby-builder.ts';

/** As the graph answers: the name of a stranger stays there. */
const nameless = { callName: '' };

function kansenOf(...tellings: readonly Telling[]): string[] {
  return shownOpportunities(holdingOpportunities(aNeighbourhood(...tellings))).map(({ kind, party, via, flags }) =>
    [kind, party?.id ?? '-', ...(via === null ? [] : [`via ${via.id}`]), ...flags].join(' '),
  );
}

describe('Truus, 81: "Ik eet altijd alleen."', () => {
  const truus = [
    withNeed({ interest: 'EATING_TOGETHER' }),
    withMember('anja', {
      member: { callName: 'Anja', relation: 'dochter' },
      tie: { ring: 1, support: [gets('PRACTICAL', 4), gets('COMPANY', 3), gets('ADVICE', 2)] },
    }),
    withMember('hennie', {
      member: { callName: 'Hennie' },
      tie: { frequency: 'WEEKLY', support: [gets('COMPANY', 1)] },
    }),
    withMember('roos', {
      member: { callName: 'Roos', minor: true },
      tie: { ring: 1, support: [gets('EMOTIONAL', 2)] },
    }),
    withMember('bilal', { member: { callName: 'Bilal' }, tie: { ring: 3 } }),
    withMember('riet', {
      member: { callName: 'Riet' },
      tie: { validTo: '2026-06-01', endedBecause: 'ILLNESS', frequency: 'WEEKLY', support: [gets('COMPANY', 1)] },
    }),
    withMember('zus', { member: { goneBecause: 'DIED', goneSince: '2025-01-01' } }),
    withMember('zoon', { tie: { validTo: '2026-02-01', endedBecause: 'CHANGED', frequency: 'WEEKLY' } }),
    withTiePeriod('zoon', { validFrom: '2026-02-01', nature: 'CUT_OFF' }),
    withInitiative('maandag', {
      interests: ['EATING_TOGETHER'],
      placesFree: 2,
      knownFaces: ['bilal', 'anja'].map((memberId) => ({ memberId, since: recently })),
    }),
    withInitiative('donderdag', { interests: ['EATING_TOGETHER'], state: 'FULL', placesFree: 0 }),
  ];

  it('can eat along on Monday with Bilal, see Riet again and see more of Hennie, so that Anja gets air', () => {
    expect(kansenOf(...truus)).toEqual([
      'JOIN_INITIATIVE maandag via bilal',
      'RESUME_CONTACT riet',
      'RELIEVE_CARER hennie via anja',
    ]);
  });
});

describe('Mehmet, 46: "De post blijft liggen."', () => {
  const papers = anOffer({ supportKind: 'PRACTICAL', lifeDomain: 'FINANCE', interest: 'PAPERS', handlesMoney: true });
  const mehmet = [
    withClient({ callName: 'Mehmet' }),
    withNeed({ supportKind: 'PRACTICAL', lifeDomain: 'FINANCE', handlesMoney: true, words: 'De post blijft liggen' }),
    withTalent({ interest: 'BICYCLE_REPAIR', words: 'Fietsen maken' }),
    withMember('dochter', {
      member: { minor: true },
      tie: { ring: 1, lifeDomain: 'FINANCE', support: [gets('PRACTICAL', 1)] },
    }),
    withVolunteer('jan', { ...nameless, offers: [papers] }),
    withVolunteer('piet', { ...nameless, screenedOn: null, offers: [papers] }),
    withVolunteer('erik', { ...nameless, roleConflict: true, offers: [papers] }),
    withInitiative('repair-cafe', { seeks: ['BICYCLE_REPAIR'], lifeDomains: [] }),
    withProfessional('noor', {
      expertises: [{ nameNl: 'Schuldhulpverlening', nameEn: 'Debt help', lifeDomain: 'FINANCE' }],
      roomFrom: '2026-12-08',
    }),
  ];

  it('can be helped by Jan, who is screened, do something at the Repair Café, and last of all wait for debt help', () => {
    expect(kansenOf(...mehmet)).toEqual([
      'MISSING_SUPPORT jan',
      'MEAN_SOMETHING repair-cafe',
      'PROFESSIONAL_EXPERTISE noor',
    ]);
  });
});

describe('Sandra, 34, hidden address: "Ik ken hier niemand."', () => {
  const sandra = [
    withClient({ callName: 'Sandra', hiddenAddress: true }),
    withNeed({ interest: 'COFFEE', words: 'Ik ken hier niemand' }),
    withNeed({ id: 'need-2', supportKind: 'ADVICE', lifeDomain: 'HOUSING', words: 'Ik zoek een vaste plek' }),
    withNeed({
      id: 'need-3',
      supportKind: 'EMOTIONAL',
      lifeDomain: 'SOCIAL',
      words: 'Ik wil mijn moeder weer vaker spreken',
    }),
    withMember('moeder', { tie: { ring: 1, validTo: '2026-04-01', endedBecause: 'UNKNOWN' } }),
    withInitiative('kims-koffie', { interests: ['COFFEE'], metres: 1_500, sameArea: false }),
    withInitiative('koffie-hier', { interests: ['COFFEE'] }),
    withInitiative('koffie-verder', { interests: ['COFFEE'], metres: 3_000, sameArea: false }),
    withVolunteer('kim', { ...nameless, offers: [anOffer({ interest: 'COFFEE' })] }),
    withProfessional('noor', { expertises: [{ nameNl: 'Huisvesting', nameEn: 'Housing', lifeDomain: 'HOUSING' }] }),
    withClosed('kim', 'kims-koffie'),
  ];

  it('keeps three kinds, none in the own buurt and none near Dennis, each headed by safety', () => {
    expect(kansenOf(...sandra)).toEqual([
      'RESUME_CONTACT moeder SAFETY_FIRST',
      'JOIN_INITIATIVE koffie-verder SAFETY_FIRST',
      'PROFESSIONAL_EXPERTISE noor SAFETY_FIRST',
    ]);
  });
});

describe('Joost, 29: "Ik wil zelf beslissen."', () => {
  const joost = [
    withClient({ callName: 'Joost', question: 'Ik wil zelf beslissen' }),
    ...['moeder', 'henk', 'buurman', 'tom'].map((id) => withMember(id, {})),
    withMember('sam', { tie: { confirmedOn: '2025-09-17' } }),
    withMember('tim'),
    withKnows('moeder', 'henk', { nature: 'TENSION' }),
    withKnows('sam', 'tim'),
    withAvoided('tom'),
  ];

  it('can bring family and friends together, after asking and discussing first, without Tom', () => {
    expect(kansenOf(...joost)).toEqual(['CONNECT_CIRCLE - DISCUSS_FIRST ASK_FIRST']);
    const [found] = holdingOpportunities(aNeighbourhood(...joost));
    expect(found?.basedOn.map(({ code }) => code)).not.toContain('MEMBER:tom');
  });
});

describe('Amina, 58: "Dinsdag wandelen, met een vrouw."', () => {
  const tuesday = [every(2, 10, 12)];
  const walking = { ...nameless, gender: 'WOMAN' as const, offers: [anOffer({ interest: 'WALKING', at: tuesday })] };
  const amina = [
    withClient({ callName: 'Amina', freeAt: tuesday, interests: [{ interest: 'GARDENING', since: recently }] }),
    withNeed({ interest: 'WALKING', withWhom: 'WOMAN', words: 'Dinsdag wandelen, met een vrouw' }),
    withNeighbour('corrie', walking),
    withNeighbour('wil', { ...walking, mayBeAskedUntil: '2026-11-01' }),
    withNeighbour('joke', walking),
    withDecision({ kind: 'TOGETHER_WITH_NEIGHBOUR', partyId: 'joke' }),
    withMember('m-ria', { member: { callName: 'Ria', relation: 'vriendin' } }),
    withIdentity('m-ria', 'ria'),
    withOpenTie('client', 'ria'),
    withOpenTie('ria', 'greet'),
    withNeighbour('greet', { ...nameless, gender: 'WOMAN', offers: [anOffer({ interest: 'GARDENING' })] }),
  ];

  it('can walk with Corrie and garden with somebody whom Ria knows; Wil and Joke are not asked', () => {
    expect(kansenOf(...amina)).toEqual(['TOGETHER_WITH_NEIGHBOUR corrie', 'MEET_THROUGH_OTHERS greet via m-ria']);
  });

  it('says nothing by which a stranger could be known', () => {
    const shown = holdingOpportunities(aNeighbourhood(...amina));
    const texts = shown.map(({ title, what, why, viaWhom, basedOn }) => [title, what, why, viaWhom, basedOn]);

    expect(shown.map(({ key }) => key).sort()).toEqual([
      'K03:-:agreement-greet:m-ria',
      'K04:need-1:agreement-corrie:-',
    ]);
    expect(JSON.stringify(texts)).not.toMatch(/corrie|greet|joke/iu);
  });
});
