import { gets, historyOf, told, type ToldMember } from '../testing/network-builder.ts';
import { maxHistoryLines, memberHistory } from './member-history.ts';

const linesOf = (people: ToldMember[], language: 'NL' | 'EN' = 'NL'): string[] =>
  memberHistory(historyOf(people), people[0]?.member.id ?? '', language).map(({ on, text }) => `${on} ${text}`);

describe('the history of a member', () => {
  const anja = [
    told('Anja', {
      tie: {
        id: '1',
        validTo: '2026-03-01',
        ring: 3,
        frequency: 'MONTHLY',
        support: [gets('PRACTICAL', 3)],
        endedBecause: 'CHANGED',
      },
    }),
    told('Anja', {
      tie: {
        id: '2',
        validFrom: '2026-03-01',
        ring: 2,
        frequency: 'WEEKLY',
        support: [gets('PRACTICAL', 2), { kind: 'ADVICE', received: 1, given: 1, words: null }],
        confirmedOn: '2026-11-03',
      },
    }),
  ];

  it('tells what changed, newest first', () => {
    expect(linesOf(anja)).toEqual([
      '2026-11-03 Bevestigd: klopt nog.',
      '2026-03-01 Contact nu: elke week; eerst: elke maand.',
      '2026-03-01 Advies erbij: Truus geeft.',
      '2026-03-01 Advies erbij: Truus krijgt.',
      '2026-03-01 Praktische steun minder vaak: Truus krijgt nu 2 keer, eerst 3 keer.',
      '2026-03-01 Dichterbij: eerst op afstand, nu dichtbij.',
      '2026-01-01 Nieuw op de kaart.',
    ]);
  });

  it('tells it in English', () => {
    expect(linesOf(anja, 'EN')).toContain('2026-03-01 Advice added: Truus gets.');
    expect(linesOf(anja, 'EN')).toContain('2026-03-01 Closer: at a distance before, close now.');
  });

  it('tells of stopping and coming back', () => {
    const riet = [
      told('Riet', { tie: { id: '1', validTo: '2026-02-01', endedBecause: 'ILLNESS', support: [gets('COMPANY', 1)] } }),
      told('Riet', { tie: { id: '2', validFrom: '2026-05-01', validTo: '2026-06-01', nature: 'TENSION' } }),
      told('Riet', { tie: { id: '3', validFrom: '2026-06-01', nature: 'ORDINARY' } }),
    ];
    expect(linesOf(riet)).toEqual([
      '2026-06-01 De spanning is voorbij.',
      '2026-05-01 Gezelschap gestopt: Truus krijgt dit niet meer.',
      '2026-05-01 Er is spanning in het contact.',
      '2026-05-01 Terug op de kaart.',
      '2026-02-01 Gestopt na een ziekte.',
      '2026-01-01 Nieuw op de kaart.',
    ]);
  });

  it('does not tell of a confirmation that came with a change', () => {
    const wilma = [
      told('Wilma', { tie: { id: '1', validTo: '2026-05-01', confirmedOn: '2026-05-01', ring: 2 } }),
      told('Wilma', { tie: { id: '2', validFrom: '2026-05-01', ring: 1 } }),
    ];
    expect(linesOf(wilma)).toEqual([
      '2026-05-01 Dichterbij: eerst dichtbij, nu heel dichtbij.',
      '2026-01-01 Nieuw op de kaart.',
    ]);
  });

  it('says once that somebody died', () => {
    const marie = told('Marie', {
      member: { goneBecause: 'DIED', goneSince: '2026-02-01' },
      tie: { validTo: '2026-02-01', endedBecause: 'DIED' },
    });
    expect(linesOf([marie])).toEqual(['2026-02-01 Overleden.', '2026-01-01 Nieuw op de kaart.']);
  });

  it('does not tell that safety was the reason', () => {
    const dennis = told('Dennis', { tie: { validTo: '2026-02-01', endedBecause: 'SAFETY' } });
    expect(linesOf([dennis])[0]).toBe('2026-02-01 Gestopt.');
  });

  it('stops at twenty lines', () => {
    const many = Array.from({ length: 30 }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      return told('Bo', {
        tie: {
          id: day,
          validFrom: `2026-01-${day}`,
          validTo: index === 29 ? null : `2026-01-${String(index + 2).padStart(2, '0')}`,
          ring: index % 2 === 0 ? 1 : 2,
        },
      });
    });
    expect(linesOf(many)).toHaveLength(maxHistoryLines);
    expect(linesOf(many)[0]).toBe('2026-01-30 Verder weg: eerst heel dichtbij, nu dichtbij.');
  });

  it('has nothing to tell of somebody who is not on this map', () => {
    expect(memberHistory(historyOf([]), 'nobody', 'NL')).toEqual([]);
  });
});
