import type { IsoDate } from '@netwerk/domain';

/** What is known of some initiatives only. Days are written for the day of the stories. */
export interface InventedExtras {
  readonly description?: string;
  readonly languages?: string;
  readonly food?: string;
  readonly seeks?: string;
  /** Only for women, or only for men. */
  readonly onlyFor?: 'WOMAN' | 'MAN';
  readonly waitingWeeks?: number;
  readonly taken?: number;
  readonly pausedUntil?: IsoDate;
  /** What each organiser does, in the order in which they began. */
  readonly roles?: readonly string[];
  /** On this day the last of the organisers stops. */
  readonly lastStopsOn?: IsoDate;
  readonly supporterWords?: string;
  /** A price that went up: what it was, and how many days ago that was. */
  readonly priceWas?: readonly [cost: string, daysAgo: number];
}

const extras: Readonly<Record<string, InventedExtras>> = {
  'eettafel-maandag': {
    description: 'Elke maandag samen eten in buurthuis De Linde. Iedereen uit de buurt is welkom.',
    languages: 'Nederlands en Turks',
    food: 'Halal en vegetarisch kan altijd',
    taken: 22,
    roles: ['kookt', 'ontvangt gasten', 'doet de boodschappen'],
    supporterWords: 'komt elke maand langs',
    priceWas: ['€ 3,50 per keer', 197],
  },
  'eettafel-donderdag': {
    description: 'We koken met zijn allen en eten om zes uur. Wie niet kan koken, dekt de tafel.',
    food: 'Vegetarisch kan altijd',
    taken: 18,
    waitingWeeks: 5,
    roles: ['kookt', 'ontvangt gasten'],
    lastStopsOn: '2027-03-01',
  },
  verstelhoek: { seeks: 'een naaister' },
  'repair-cafe': {
    description: 'U neemt mee wat stuk is, en maakt het samen met een vrijwilliger.',
    seeks: 'een fietsenmaker',
    roles: ['ontvangt mensen', 'elektra', 'fietsen', 'hout'],
  },
  'koffieochtend-tuindorp': { description: 'De koffie staat klaar. U hoeft niets te doen en niets te vertellen.' },
  papierensoos: {
    description: 'Aan tafel maakt u samen de post open. Alle vrijwilligers hebben een VOG.',
    languages: 'Nederlands, Arabisch en Pools',
    roles: ['helpt met brieven', 'helpt met toeslagen', 'ontvangt mensen'],
  },
  'spreekuur-geld': {
    description: 'Voor elke vraag over geld. Neem uw post mee, ook wat nog dicht is.',
    languages: 'Nederlands, tolk mogelijk',
    waitingWeeks: 3,
  },
  'spreekuur-geld-haven': {
    description: 'Voor elke vraag over geld. Neem uw post mee, ook wat nog dicht is.',
    languages: 'Nederlands, tolk mogelijk',
  },
  fietswerkplaats: { seeks: 'een begeleider op woensdag' },
  taalcafe: {
    description: 'Oefenen door te praten, met koffie. U mag elke week komen, of af en toe.',
    languages: 'Nederlands, op ieders niveau',
    priceWas: ['€ 1,00 per keer', 310],
  },
  vrouwenochtend: { languages: 'Nederlands, Turks en Arabisch', onlyFor: 'WOMAN' },
  vaderkring: { onlyFor: 'MAN' },
  zwemochtend: { onlyFor: 'WOMAN', waitingWeeks: 8, priceWas: ['€ 3,00 per keer', 120] },
  'maaltijd-open-deur': {
    description: 'Iedere vrijdag warm eten. U hoeft zich niet aan te melden.',
    food: 'Halal en vegetarisch kan altijd',
  },
  respijtavond: { description: 'Een vrijwilliger blijft bij uw naaste, zodat u een avond weg kunt.', waitingWeeks: 2 },
  kringloop: { pausedUntil: '2027-03-01', seeks: 'iemand met een rijbewijs' },
};

export function extrasOf(key: string): InventedExtras {
  return extras[key] ?? {};
}

/** What organisers do where nothing else is written. */
export const usualRoles = ['ontvangt mensen', 'zet koffie', 'doet de inkopen', 'maakt het rooster'] as const;
