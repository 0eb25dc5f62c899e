import type { IsoDate, LookBackAnswer, OpportunityKind, StepEndReason, StepState } from '@netwerk/domain';

/** One time that was looked back. */
export interface ToldLookBack {
  readonly on: IsoDate;
  readonly how: LookBackAnswer;
  readonly words: string;
  readonly helps?: string;
}

/** A step as a worker wrote it down. */
export interface ToldStep {
  /** Key of the story. */
  readonly client: string;
  readonly kind: OpportunityKind;
  readonly ruleId: string;
  readonly title: string;
  /** Key of the initiative that it leads to. */
  readonly initiative: string;
  /** Key of the member who goes along. */
  readonly via?: string;
  /** Place of the need in the story's wishes. */
  readonly need?: number;
  readonly why: string;
  readonly introducer: string;
  readonly said?: string;
  readonly state: StepState;
  readonly agreedOn: IsoDate;
  readonly introduceOn: IsoDate;
  readonly introducedOn?: IsoDate;
  readonly lookedBack?: readonly ToldLookBack[];
  readonly dueOn?: IsoDate;
  readonly stoppedOn?: IsoDate;
  readonly ended?: { readonly on: IsoDate; readonly because: StepEndReason; readonly words: string };
}

const joining = { kind: 'JOIN_INITIATIVE', ruleId: 'K05' } as const;
const helping = { kind: 'MEAN_SOMETHING', ruleId: 'K07' } as const;

/** What Samira agreed with her clients. The eettafel of Truus is what the comparison of her two maps tells. */
export const storySteps: readonly ToldStep[] = [
  {
    client: 'truus',
    ...joining,
    title: 'Mee-eten aan de eettafel op maandag',
    initiative: 'eettafel-maandag',
    via: 'bilal',
    need: 0,
    why: 'Truus zei: “Ik eet altijd alleen.”',
    introducer: 'Bilal haalt Truus op en stelt haar voor aan Wim.',
    said: 'Ik wil best mee, als Bilal me ophaalt.',
    state: 'ENDED',
    agreedOn: '2026-03-11',
    introduceOn: '2026-03-23',
    introducedOn: '2026-03-23',
    lookedBack: [
      { on: '2026-04-07', how: 'WITH_HELP', words: 'Gezellig, maar wel druk.', helps: 'Bilal haalt haar op' },
      { on: '2026-05-04', how: 'GOES_WELL', words: 'Ik zit nu vast naast Dini.' },
    ],
    ended: { on: '2026-09-09', because: 'GOES_ON_ALONE', words: 'Maandag is mijn eetdag, dat blijft zo.' },
  },
  {
    client: 'truus',
    ...joining,
    title: 'Op vrijdag eten in De Open Deur',
    initiative: 'maaltijd-open-deur',
    need: 1,
    why: 'Truus zei: “Op vrijdag is het huis zo stil.”',
    introducer: 'Samira gaat de eerste keer mee.',
    said: 'Een keer kijken kan geen kwaad.',
    state: 'INTRODUCED',
    agreedOn: '2026-10-27',
    introduceOn: '2026-11-03',
    introducedOn: '2026-11-03',
    dueOn: '2026-11-17',
  },
  {
    client: 'joost',
    ...helping,
    title: 'Meehelpen bij de Klusdienst',
    initiative: 'klusdienst',
    why: 'Joost zei: “Ik sjouw graag en ik ben nooit te laat.”',
    introducer: 'Oom Henk kent de trekker en gaat mee.',
    said: 'Als ik zelf mag zeggen welke klus.',
    state: 'FOLLOWED_UP',
    agreedOn: '2026-09-22',
    introduceOn: '2026-10-06',
    introducedOn: '2026-10-06',
    lookedBack: [{ on: '2026-10-20', how: 'GOES_WELL', words: 'Ik heb een kast naar boven getild.' }],
    dueOn: '2026-11-17',
  },
  {
    client: 'amina',
    ...joining,
    title: 'Naar de Vrouwenochtend op donderdag',
    initiative: 'vrouwenochtend',
    why: 'Amina zei: “Ik wil vrouwen uit de buurt leren kennen.”',
    introducer: 'Loubna gaat de eerste keer mee.',
    state: 'INTRODUCED',
    agreedOn: '2026-10-15',
    introduceOn: '2026-10-29',
    introducedOn: '2026-10-29',
    dueOn: '2026-11-12',
    stoppedOn: '2026-11-12',
  },
  {
    client: 'mehmet',
    ...joining,
    title: 'Kijken bij de Papierensoos',
    initiative: 'papierensoos',
    why: 'Mehmet zei: “De post blijft liggen.”',
    introducer: 'Samira belt de trekker en gaat mee.',
    state: 'AGREED',
    agreedOn: '2026-11-03',
    introduceOn: '2026-11-13',
    dueOn: '2026-11-13',
  },
  {
    client: 'sandra',
    ...joining,
    title: 'Koffie aan de kade',
    initiative: 'koffieochtend-haven',
    need: 2,
    why: 'Sandra zei: “Ik ken hier niemand.”',
    introducer: 'Samira gaat mee en blijft erbij.',
    said: 'Niet in mijn eigen buurt.',
    state: 'AGREED',
    agreedOn: '2026-11-02',
    introduceOn: '2026-11-16',
    dueOn: '2026-11-16',
  },
  {
    client: 'gerrit',
    ...joining,
    title: 'Elke maandag biljarten',
    initiative: 'biljartmiddag',
    need: 0,
    why: 'Gerrit zei: “Ik wil weer ergens bij horen.”',
    introducer: 'Stef bracht zijn opa de eerste keren.',
    state: 'FOLLOWED_UP',
    agreedOn: '2026-09-03',
    introduceOn: '2026-09-14',
    introducedOn: '2026-09-14',
    lookedBack: [
      { on: '2026-09-28', how: 'WITH_HELP', words: 'Ze kennen mijn naam al.', helps: 'Stef brengt hem' },
      { on: '2026-10-26', how: 'GOES_WELL', words: 'Met Ben speel ik altijd samen.' },
    ],
    dueOn: '2026-11-20',
  },
  {
    client: 'fatma',
    ...joining,
    title: 'Een avond vrij met de Respijtavond',
    initiative: 'respijtavond',
    need: 0,
    why: 'Fatma zei: “Soms wil ik een avond voor mezelf.”',
    introducer: 'Petra komt met de vrijwilliger kennismaken.',
    state: 'AGREED',
    agreedOn: '2026-11-10',
    introduceOn: '2026-11-19',
    dueOn: '2026-11-19',
  },
  {
    client: 'nadia-okbay',
    ...joining,
    title: 'Naar het Taalcafé',
    initiative: 'taalcafe',
    need: 0,
    why: 'Nadia zei: “Ik zoek iemand om Nederlands mee te praten.”',
    introducer: 'Omar stelt Nadia voor aan de begeleider.',
    state: 'FOLLOWED_UP',
    agreedOn: '2026-10-01',
    introduceOn: '2026-10-09',
    introducedOn: '2026-10-09',
    lookedBack: [{ on: '2026-10-23', how: 'GOES_WELL', words: 'Ik durf nu te praten bij de bakker.' }],
    dueOn: '2026-11-20',
  },
  {
    client: 'halina-kowalczyk',
    ...joining,
    title: 'Naar de Inloop geld en post',
    initiative: 'spreekuur-geld',
    need: 0,
    why: 'Halina zei: “Ik betaal alles te laat.”',
    introducer: 'Samira gaat de eerste keer mee.',
    state: 'AGREED',
    agreedOn: '2026-11-12',
    introduceOn: '2026-11-26',
    dueOn: '2026-11-26',
  },
  {
    client: 'halina-kowalczyk',
    ...joining,
    title: 'Naaien in het Naaiatelier',
    initiative: 'naaiatelier',
    why: 'Halina naait graag.',
    introducer: 'Halina ging zelf.',
    state: 'ENDED',
    agreedOn: '2026-08-27',
    introduceOn: '2026-09-08',
    introducedOn: '2026-09-08',
    lookedBack: [{ on: '2026-09-22', how: 'STOPPED', words: 'De trap was te steil met de tas.' }],
    ended: { on: '2026-09-29', because: 'DID_NOT_FIT', words: 'Liever ergens zonder trap.' },
  },
  {
    client: 'wim-dekker',
    ...joining,
    title: 'Naar de Digihulp op maandag',
    initiative: 'digihulp',
    need: 0,
    why: 'Wim zei: “Mijn vrouw deed altijd de bank.”',
    introducer: 'Petra ging mee.',
    state: 'INTRODUCED',
    agreedOn: '2026-11-02',
    introduceOn: '2026-11-09',
    introducedOn: '2026-11-09',
    dueOn: '2026-11-23',
  },
  {
    client: 'sylvana-martha',
    ...joining,
    title: 'Spelen in de Speelinloop',
    initiative: 'speelinloop',
    need: 0,
    why: 'Sylvana zei: “Ik wil niet alles aan mijn moeder vragen.”',
    introducer: 'Omar stelt Sylvana voor.',
    state: 'INTRODUCED',
    agreedOn: '2026-10-20',
    introduceOn: '2026-11-16',
    introducedOn: '2026-11-16',
    dueOn: '2026-11-30',
  },
];
