import { knowing, toldOn, type Story } from './story.types.ts';

const first = '2025-08-28';
const lately = '2026-11-12';
const member = toldOn(first);

const kind = 'PROFESSIONAL';

const members = [
  member(
    'Wilma',
    'moeder',
    {
      sector: 'FAMILY',
      ring: 1,
      strength: 3,
      often: 'DAILY',
      domain: 'HOUSING',
      confirmed: lately,
      gets: { P: 2, A: 1, E: 1 },
      words: { P: 'koken, was', A: 'geld', E: 'belt elke dag' },
    },
    {
      informed: first,
      changes: [
        {
          on: '2026-05-19',
          gets: { P: 1, A: 1, E: 1 },
          words: { P: 'was', A: 'geld', E: 'belt elke dag' },
          often: 'SEVERAL_PER_WEEK',
        },
      ],
    },
  ),
  member(
    'Henk',
    'oom',
    {
      sector: 'FAMILY',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'WORK',
      confirmed: lately,
      gets: { P: 1, G: 1 },
      words: { P: 'klussen', G: 'samen naar het voetbal' },
    },
    { informed: first },
  ),
  member(
    'Ayşe',
    'buurvrouw',
    {
      sector: 'FRIENDS_NEIGHBOURS',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'HOUSING',
      confirmed: lately,
      gets: { G: 1 },
      gives: { P: 1 },
      words: { G: 'soep en een praatje', P: 'zet de container buiten' },
    },
    { informed: '2026-02-10' },
  ),
  member(
    'Dylan',
    'voetbalvriend',
    {
      sector: 'FRIENDS_NEIGHBOURS',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'SOCIAL',
      confirmed: lately,
      gets: { G: 1 },
      gives: { G: 1 },
      words: { G: 'voetballen' },
    },
    { informed: first },
  ),
  member('Sjors', 'voetbalvriend', {
    sector: 'FRIENDS_NEIGHBOURS',
    ring: 3,
    strength: 1,
    often: 'SEVERAL_PER_YEAR',
    domain: 'SOCIAL',
    confirmed: '2025-09-17',
    gets: { G: 1 },
    words: { G: 'voetballen' },
  }),
  member('Tom', 'oude kennis', {
    sector: 'FRIENDS_NEIGHBOURS',
    ring: 3,
    strength: 1,
    often: 'SOMETIMES',
    nature: 'TENSION',
    domain: 'SOCIAL',
    confirmed: '2026-05-19',
  }),
  member(
    'Sara',
    'sociaal werker',
    {
      sector: 'CARE',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'HOUSING',
      confirmed: lately,
      gets: { P: 1, A: 1 },
      words: { P: 'formulieren', A: 'denkt mee' },
    },
    { kind, informed: first },
  ),
  toldOn('2026-05-19')(
    'Ilse',
    'sociaal werker',
    {
      sector: 'CARE',
      ring: 3,
      strength: 1,
      often: 'SEVERAL_PER_YEAR',
      domain: 'WORK',
      confirmed: lately,
      gets: { A: 1 },
      words: { A: 'stage' },
    },
    { kind, informed: '2026-05-19' },
  ),
];

const acquaintances = [
  { between: ['wilma', 'henk'] as const, from: first, nature: 'TENSION' as const, confirmed: lately },
  ...knowing(first, lately, { Dylan: 'Sjors, Tom', Wilma: 'Sara' }),
  ...knowing('2026-05-19', lately, { Sara: 'Ilse' }),
];

/** Joost, 29: "Ik wil zelf beslissen." Family and friends do not know each other, and his contact person leaves. */
export const joost: Story = {
  key: 'joost',
  resident: { key: 'joost', callName: 'Joost', familyName: 'Hendriks', area: 'tuindorp', gender: 'MAN' },
  openedOn: '2025-08-21',
  referrer: 'moeder',
  asked: 'Begeleid wonen.',
  question: 'Ik wil zelf beslissen.',
  agreedInstead: 'Zelf wonen, met een plan voor als het even niet gaat.',
  goal: 'Een avond per jaar waarop iedereen die ertoe doet bij elkaar zit.',
  legalGround: 'WMO',
  discussedOn: lately,
  roles: [
    { who: 'sara', role: 'CONTACT', from: '2025-08-21', to: '2026-12-29' },
    { who: 'samira', role: 'DUO', from: '2025-09-01' },
  ],
  agreements: [
    { kind: 'I1', givenOn: '2026-08-27', expiresOn: '2027-08-27' },
    { kind: 'I2', givenOn: '2026-08-27', expiresOn: '2027-08-27' },
  ],
  waiting: [],
  network: { members, knows: acquaintances },
};
