import { networkAt } from '../network/network-at-date.ts';
import { gets, historyOf, told, type ToldMember } from '../testing/network-builder.ts';
import { compareNetworks } from './compare-networks.ts';
import type { NetworkChanges } from './comparison.types.ts';

const then = '2026-03-11';
const now = '2026-09-09';
const changedOn = '2026-06-01';

type Period = NonNullable<Parameters<typeof told>[1]>;

/** A member whose tie changed on 1 June. */
function changed(id: string, before: Period['tie'], after: Period['tie'], member: Period['member'] = {}): ToldMember[] {
  return [
    told(id, { member, tie: { id: `${id}-1`, validTo: changedOn, endedBecause: 'CHANGED', ...before } }),
    told(id, { member, tie: { id: `${id}-2`, validFrom: changedOn, ...after } }),
  ];
}

function compared(people: readonly ToldMember[], language: 'NL' | 'EN' = 'NL'): NetworkChanges {
  const history = historyOf(people);
  return compareNetworks(networkAt(history, then), networkAt(history, now), language);
}

const textsOf = (people: readonly ToldMember[], language: 'NL' | 'EN' = 'NL'): string[] =>
  compared(people, language).sentences.map(({ heading, text }) => `${heading}. ${text}`);

describe('then and now', () => {
  const people = [
    told('Dini', { member: { relation: 'tafelgenoot' }, tie: { validFrom: changedOn, support: [gets('COMPANY', 1)] } }),
    told('Eettafel', { member: { kind: 'GROUP' }, tie: { validFrom: changedOn, ring: 3 } }),
    ...changed('Bilal', { ring: 3 }, { ring: 2 }),
    ...changed('Riet', { ring: 3, nature: 'CUT_OFF' }, { ring: 3 }),
    ...changed('Anja', { ring: 1, support: [gets('PRACTICAL', 9)] }, { ring: 1, support: [gets('PRACTICAL', 5)] }),
    told('Fatima', { member: { kind: 'PROFESSIONAL' }, tie: { validTo: changedOn, endedBecause: 'HELP_ENDED' } }),
    told('Roos'),
    ...changed('Thomas', { ring: 2 }, { ring: null, outside: true }),
  ];

  it('finds what happened to each', () => {
    expect(compared(people).changes).toEqual([
      { memberId: 'Anja', change: 'SAME', supportShift: 'LESS' },
      { memberId: 'Bilal', change: 'CLOSER', supportShift: 'EQUAL' },
      { memberId: 'Dini', change: 'NEW', supportShift: 'MORE' },
      { memberId: 'Eettafel', change: 'NEW', supportShift: 'EQUAL' },
      { memberId: 'Fatima', change: 'STOPPED', supportShift: 'EQUAL' },
      { memberId: 'Riet', change: 'CLOSER', supportShift: 'EQUAL' },
      { memberId: 'Roos', change: 'SAME', supportShift: 'EQUAL' },
      { memberId: 'Thomas', change: 'FURTHER', supportShift: 'EQUAL' },
    ]);
  });

  it('tells it, one sentence per kind of change', () => {
    expect(textsOf(people)).toEqual([
      'Nieuw: 2. Dini (tafelgenoot) en Eettafel staan nieuw op de kaart.',
      'Dichterbij: 2. Bilal staat nu dichterbij. Met Riet is er weer contact.',
      'Verder weg: 1. Thomas staat nu verder weg.',
      'Gestopt: 1. De hulp van Fatima is afgerond. Stoppen is niet altijd slecht. Klopt dit nog?',
      'Gelijk: 2. Anja en Roos. Ook dat is een resultaat. Anja geeft nu 5 van de 6 keer steun, eerst 9 van de 9 keer.',
    ]);
  });

  it('tells it in English', () => {
    expect(textsOf(people, 'EN')).toEqual([
      'New: 2. Dini (tafelgenoot) and Eettafel are new on the map.',
      'Closer: 2. Bilal is closer now. There is contact with Riet again.',
      'Further away: 1. Thomas is further away now.',
      'Stopped: 1. The help of Fatima was completed. Stopping is not always bad. Is this still right?',
      'The same: 2. Anja and Roos. That is a result too. Anja gives support 5 out of 6 times now, before 9 out of 9 times.',
    ]);
  });

  it('tells who gives more or less without a share where the network did not lean on them', () => {
    const shifts = (before: number, after: number): string[] =>
      textsOf([
        ...changed('Hennie', { support: [gets('COMPANY', before)] }, { support: [gets('COMPANY', after)] }),
        told('Bilal', { tie: { support: [gets('PRACTICAL', 9)] } }),
      ]);
    expect(shifts(1, 2)[0]).toContain('Hennie geeft nu 2 keer steun, eerst 1 keer.');
    expect(shifts(0, 2)[0]).toContain('Hennie geeft nu 2 keer steun, eerst niet.');
    expect(shifts(2, 0)[0]).toContain('Hennie geeft nu geen steun, eerst 2 keer.');
  });

  it('sets informal support beside each other per kind', () => {
    expect(compared(people).coverage).toEqual([
      { kind: 'PRACTICAL', thenMemberIds: ['Anja'], nowMemberIds: ['Anja'] },
      { kind: 'COMPANY', thenMemberIds: [], nowMemberIds: ['Dini'] },
      { kind: 'ADVICE', thenMemberIds: [], nowMemberIds: [] },
      { kind: 'EMOTIONAL', thenMemberIds: [], nowMemberIds: [] },
    ]);
  });
});

describe('what is said with care', () => {
  it('tells a death gently and asks nothing about it', () => {
    const marie = told('Marie', { member: { goneBecause: 'DIED', goneSince: changedOn } });
    expect(textsOf([marie])).toEqual(['Gestopt: 1. Marie is overleden. Dat is een verlies.']);
  });

  it('puts the question before the death when both are there', () => {
    const marie = told('Marie', { tie: { validTo: changedOn, endedBecause: 'DIED' } });
    const joop = told('Joop', { tie: { validTo: changedOn, endedBecause: 'FADED' } });
    expect(textsOf([marie, joop])).toEqual([
      'Gestopt: 2. Met Joop is het gestopt. Stoppen is niet altijd slecht. Klopt dit nog? Marie is overleden. Dat is een verlies.',
    ]);
  });

  it('says of a tie that was closed for safety no more than of any other', () => {
    const stopped = (endedBecause: 'SAFETY' | 'UNKNOWN' | 'BY_CHOICE'): string[] =>
      textsOf([told('Dennis', { tie: { validTo: changedOn, endedBecause } })]);
    expect(stopped('SAFETY')).toEqual(stopped('UNKNOWN'));
    expect(stopped('SAFETY')).toEqual(stopped('BY_CHOICE'));
  });

  it('does not call it a move when somebody is placed for the first time', () => {
    expect(compared(changed('Joop', { ring: null }, { ring: 1 })).changes[0]?.change).toBe('SAME');
  });

  it('does not call everybody new where there was no map yet', () => {
    const later = [told('Anja', { tie: { validFrom: changedOn } }), told('Bilal', { tie: { validFrom: changedOn } })];
    expect(textsOf(later)).toEqual(['Nieuw: 2. Toen was er nog geen kaart: alles is nieuw.']);
  });

  it('finds nothing in an empty map', () => {
    expect(compared([])).toMatchObject({ changes: [], sentences: [] });
  });

  it('says that contact with somebody who was only named is new', () => {
    expect(textsOf(changed('Joop', { nature: 'NAMED' }, {}))).toEqual(['Dichterbij: 1. Met Joop is er nu contact.']);
  });

  it('does not call it a result that somebody is dead, or still out of contact', () => {
    const marie = told('Marie', { member: { goneBecause: 'DIED', goneSince: null } });
    const kees = told('Kees', { tie: { nature: 'CUT_OFF' } });
    expect(textsOf([marie, kees])).toEqual(['Gelijk: 2. Hierin is niets veranderd.']);
    expect(textsOf([marie, kees, told('Roos')])).toEqual(['Gelijk: 3. Onder anderen Roos. Ook dat is een resultaat.']);
  });

  it('names five of many who stayed', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => told(id));
    expect(textsOf(many)).toEqual(['Gelijk: 6. Onder anderen A, B, C, D en E. Ook dat is een resultaat.']);
  });
});
