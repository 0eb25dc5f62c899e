import { networkAt } from '../network/network-at-date.ts';
import type { NetworkHistory } from '../network/network.types.ts';
import { gets, gives, historyOf, knows, told, type ToldMember } from '../testing/network-builder.ts';
import { readNetwork } from './read-network.ts';
import type { ReadingSentence, ReadingTopic } from './reading.types.ts';

const on = '2026-11-17';

/** Truus of the scenarios, as far as a map of eleven goes. */
const truus = historyOf(
  [
    told('Anja', {
      member: { relation: 'dochter' },
      tie: {
        ring: 1,
        confirmedOn: '2026-11-03',
        support: [
          gets('PRACTICAL', 3),
          gets('COMPANY', 2),
          gets('ADVICE', 2),
          { kind: 'EMOTIONAL', received: 2, given: 1, words: null },
        ],
      },
    }),
    told('Bilal', { tie: { sector: 'FRIENDS_NEIGHBOURS', support: [gets('PRACTICAL', 1)] } }),
    told('Corrie', {
      tie: { sector: 'FRIENDS_NEIGHBOURS', support: [{ kind: 'COMPANY', received: 1, given: 1, words: null }] },
    }),
    told('Hennie', { tie: { sector: 'FRIENDS_NEIGHBOURS', support: [gets('COMPANY', 1)] } }),
    told('Kees', { member: { relation: 'zoon' }, tie: { ring: 3, nature: 'CUT_OFF' } }),
    told('Lien', { tie: { validFrom: '2025-01-01' } }),
    told('Marie', { member: { relation: 'zus', goneBecause: 'DIED', goneSince: '2026-02-01' } }),
    told('Roos', { tie: { ring: 1, support: [gives('EMOTIONAL', 1)] } }),
    told('Fatima', {
      member: { kind: 'PROFESSIONAL' },
      tie: { sector: 'CARE', lifeDomain: 'HOUSING', support: [gets('PRACTICAL', 2)] },
    }),
    told('Dr. Smit', { member: { kind: 'PROFESSIONAL' }, tie: { sector: 'CARE', lifeDomain: 'PHYSICAL_HEALTH' } }),
    told('Het koor', { member: { kind: 'GROUP' }, tie: { sector: 'WORK_SCHOOL_CLUB', lifeDomain: 'SOCIAL' } }),
  ],
  [knows('Anja', 'Roos'), knows('Bilal', 'Hennie'), knows('Anja', 'Marie'), knows('Anja', 'Fatima')],
);

function sentencesOf(history: NetworkHistory, language: 'NL' | 'EN' = 'NL'): Map<ReadingTopic, ReadingSentence> {
  return new Map(readNetwork(networkAt(history, on), language).map((sentence) => [sentence.topic, sentence]));
}

function textsOf(people: readonly ToldMember[]): Partial<Record<ReadingTopic, string>> {
  return Object.fromEntries([...sentencesOf(historyOf(people))].map(([topic, sentence]) => [topic, sentence.text]));
}

describe('the network in plain sentences', () => {
  it('says facts first and then asks, in a fixed order', () => {
    expect([...sentencesOf(truus)].map(([topic, sentence]) => [topic, sentence.text, sentence.question])).toEqual([
      ['SIZE', 'Truus noemt 7 naasten, 2 professionals en één groep of plek.', null],
      ['LEANS_ON_ONE', 'Anja geeft 9 van de 12 keer steun.', 'Wie kan er iets van Anja overnemen?'],
      [
        'COVERAGE',
        'Alleen Anja geeft advies en een luisterend oor.',
        'Wie kan invallen als het Anja een keer niet lukt?',
      ],
      [
        'PROFESSIONAL_ONLY',
        'Bij 2 leefgebieden is er alleen hulp van professionals: wonen en leefbaarheid; lichamelijke gezondheid.',
        'Is dat goed zo, of zou u hier ook iemand uit uw eigen kring bij willen?',
      ],
      [
        'GIVE_AND_TAKE',
        'Truus geeft zelf ook: gezelschap aan Corrie; een luisterend oor aan Anja en Roos.',
        'Wat doet u het liefst voor een ander?',
      ],
      ['DENSITY', 'Weinig naasten kennen elkaar: 2 van de 21 tweetallen.', 'Wie zou u aan elkaar willen voorstellen?'],
      ['CONTACT_FADED', 'Met Kees is er nu geen contact. Marie is overleden.', 'Hoe is dat voor u?'],
      ['FRESHNESS', 'Langer dan een jaar niet nagevraagd: Lien.', 'Klopt dit nog?'],
    ]);
  });

  it('says the same in English', () => {
    const said = sentencesOf(truus, 'EN');
    expect(said.get('LEANS_ON_ONE')?.text).toBe('Anja gives support 9 out of 12 times.');
    expect(said.get('CONTACT_FADED')?.text).toBe('There is no contact with Kees now. Marie has died.');
    expect([...said.keys()]).toEqual([...sentencesOf(truus).keys()]);
  });

  it('tells of an empty map kindly, and says what cannot be computed', () => {
    const said = sentencesOf(historyOf([]));
    expect([...said.keys()]).toEqual(['SIZE', 'DENSITY']);
    expect(said.get('SIZE')).toMatchObject({
      text: 'Op de kaart van Truus staat nu nog niemand.',
      question: 'Wie belt u als er iets is?',
      computable: true,
    });
    expect(said.get('SIZE')?.meaning).toContain('Niemand heeft geen netwerk.');
    expect(said.get('DENSITY')).toMatchObject({ computable: false, question: null });
    expect(said.get('DENSITY')?.text).toContain('niet te berekenen');
  });

  it('says that support cannot be computed while none was written down', () => {
    const said = sentencesOf(historyOf([told('Anja'), told('Bilal')]));
    expect(said.get('COVERAGE')).toMatchObject({
      computable: false,
      text: 'Wie welke steun geeft, is nog niet te berekenen: er is nog geen steun opgeschreven.',
    });
    expect(said.has('GIVE_AND_TAKE')).toBe(false);
    expect(said.has('LEANS_ON_ONE')).toBe(false);
  });
});

describe('words that fit the numbers', () => {
  it.each([
    [1, 'Truus noemt één naaste.'],
    [2, 'Truus noemt 2 naasten.'],
  ])('size of %i', (count, text) => {
    expect(textsOf(Array.from({ length: count }, (_, index) => told(`n${index}`))).SIZE).toBe(text);
  });

  it('says kindly that nobody close by was named beside the professionals', () => {
    expect(textsOf([told('Erik', { member: { kind: 'PROFESSIONAL' } })]).SIZE).toBe(
      'Truus noemt één professional. Naasten zijn nog niet genoemd.',
    );
  });

  it('names a kind of support that nobody gives before the one that one person gives', () => {
    const people = [
      told('Anja', { tie: { support: [gets('COMPANY', 1), gets('ADVICE', 1)] } }),
      told('Bilal', { tie: { support: [gets('COMPANY', 1)] } }),
    ];
    expect(textsOf(people).COVERAGE).toBe(
      'Voor praktische hulp en een luisterend oor is er niemand uit de eigen kring. Alleen Anja geeft advies.',
    );
  });

  it('says it when each kind has more than one giver', () => {
    const all = [gets('PRACTICAL', 1), gets('COMPANY', 1), gets('ADVICE', 1), gets('EMOTIONAL', 1)];
    const people = [told('Anja', { tie: { support: all } }), told('Bilal', { tie: { support: all } })];
    expect(textsOf(people).COVERAGE).toBe('Voor elke soort steun zijn er meer mensen uit de eigen kring.');
    expect(textsOf(people).LEANS_ON_ONE).toBe(
      'Anja en Bilal geven samen alle steun uit de eigen kring: elk 4 van de 8 keer.',
    );
  });

  it('asks about the load of a child who helps', () => {
    const said = sentencesOf(
      historyOf([told('Yara', { member: { minor: true }, tie: { support: [gets('ADVICE', 2)] } }), told('Ali')]),
    );
    expect(said.get('MINOR_CARES')).toMatchObject({
      text: 'Yara is nog geen 18 en helpt al mee.',
      question: 'Hoe is dat voor Yara, en wat mag een volwassene overnemen?',
      memberIds: ['Yara'],
    });
  });

  it('does not call it care that a child keeps company', () => {
    const said = sentencesOf(
      historyOf([told('Lotte', { member: { minor: true }, tie: { support: [gets('COMPANY', 3)] } })]),
    );
    expect(said.has('MINOR_CARES')).toBe(false);
  });

  it('does not ask who stands in for a child', () => {
    const everything = [gets('PRACTICAL', 1), gets('COMPANY', 1), gets('ADVICE', 1), gets('EMOTIONAL', 1)];
    const said = sentencesOf(historyOf([told('Elif', { member: { minor: true }, tie: { support: everything } })]));
    expect(said.get('COVERAGE')?.question).toBe('Zou u daar iemand voor willen?');
  });

  it('turns to what the client likes to do when only getting was written down', () => {
    const people = [told('Anja', { tie: { support: [gets('COMPANY', 1)] } })];
    expect(textsOf(people).GIVE_AND_TAKE).toBe(
      'Truus krijgt steun van één contact. Wat Truus zelf voor een ander doet, is nog niet opgeschreven.',
    );
  });

  it('says what comes back is not known when only giving was written down', () => {
    const people = [told('Anja', { tie: { support: [gives('COMPANY', 1)] } })];
    expect(textsOf(people).GIVE_AND_TAKE).toBe(
      'Truus geeft zelf ook: gezelschap aan Anja. Wat daar tegenover staat, is nog niet opgeschreven.',
    );
  });

  it.each([
    [[], 'Voor zover verteld kennen de 3 naasten elkaar niet.', 'De 3 naasten komen uit veel verschillende kringen.'],
    [
      [knows('a', 'b')],
      'Een deel van de naasten kent elkaar: 1 van de 3 tweetallen.',
      'De 3 naasten komen uit veel verschillende kringen.',
    ],
    [
      [knows('a', 'b'), knows('b', 'c')],
      'De meeste naasten kennen elkaar: 2 van de 3 tweetallen.',
      'De 3 naasten komen uit een paar verschillende kringen.',
    ],
    [
      [knows('a', 'b'), knows('b', 'c'), knows('a', 'c')],
      'Alle 3 naasten kennen elkaar.',
      'De 3 naasten horen vooral bij één kring.',
    ],
  ])('who knows whom %#', (ties, density, circles) => {
    const said = sentencesOf(historyOf([told('a'), told('b'), told('c')], ties));
    expect(said.get('DENSITY')?.text).toBe(density);
    expect(said.get('DIFFERENT_CIRCLES')?.text).toBe(circles);
  });
});

describe('what is better left unsaid', () => {
  it('never asks to miss somebody with whom contact is unsafe', () => {
    const said = sentencesOf(historyOf([told('Dennis', { tie: { nature: 'CUT_OFF', unsafe: true } }), told('Mam')]));
    expect(said.has('CONTACT_FADED')).toBe(false);
  });

  it('says at most eight sentences, whatever there is to say', () => {
    const everything = historyOf([
      ...truus.members.map((member, index) => ({ member, tie: truus.clientTies[index] ?? told(member.id).tie })),
      told('Yara', { member: { minor: true }, tie: { support: [gets('ADVICE', 1)] } }),
    ]);
    const topics = readNetwork(networkAt(everything, on), 'NL').map((sentence) => sentence.topic);
    expect(topics).toEqual([
      'SIZE',
      'LEANS_ON_ONE',
      'MINOR_CARES',
      'COVERAGE',
      'PROFESSIONAL_ONLY',
      'GIVE_AND_TAKE',
      'DENSITY',
      'CONTACT_FADED',
    ]);
  });
});
