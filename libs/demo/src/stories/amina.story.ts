import { knowing, toldOn, type Story } from './story.types.ts';

const first = '2025-11-27';
const lately = '2026-11-05';
const member = toldOn(first);
const informed = '2025-12-11';

const circle = [
  member(
    'Yassin',
    'zoon',
    {
      sector: 'FAMILY',
      ring: 1,
      strength: 3,
      often: 'SEVERAL_PER_WEEK',
      domain: 'FINANCE',
      confirmed: lately,
      gets: { P: 1, A: 1 },
      gives: { P: 1 },
      words: { P: 'rijdt naar de winkel, zij past op', A: 'bank en belasting' },
    },
    { informed },
  ),
  member(
    'Loubna',
    'schoondochter',
    {
      sector: 'FAMILY',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'SOCIAL',
      confirmed: lately,
      gets: { G: 1 },
      gives: { P: 1 },
      words: { G: 'samen koken', P: 'past op' },
    },
    { informed },
  ),
  member('Rachida', 'zus', {
    sector: 'FAMILY',
    ring: 1,
    strength: 3,
    often: 'DAILY',
    domain: 'SOCIAL',
    confirmed: lately,
    gets: { E: 1 },
    gives: { E: 1 },
    words: { E: 'bellen elke avond' },
  }),
  member(
    'Ria',
    'tuinvriendin',
    {
      sector: 'FRIENDS_NEIGHBOURS',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'WORK',
      confirmed: lately,
      gets: { G: 1 },
      gives: { P: 1 },
      words: { G: 'in de tuin', P: 'geeft stekjes' },
    },
    { informed },
  ),
  member(
    'Hafida',
    'buurvrouw',
    {
      sector: 'FRIENDS_NEIGHBOURS',
      ring: 3,
      strength: 1,
      often: 'WEEKLY',
      domain: 'HOUSING',
      confirmed: '2026-06-04',
    },
    {
      changes: [
        {
          on: '2026-06-04',
          ring: 2,
          strength: 2,
          gets: { P: 1 },
          words: { P: 'heeft de sleutel' },
          confirmed: lately,
        },
      ],
    },
  ),
  member(
    'Joke',
    'buurtgenoot',
    {
      sector: 'FRIENDS_NEIGHBOURS',
      ring: 3,
      strength: 1,
      often: 'SOMETIMES',
      domain: 'PHYSICAL_HEALTH',
      confirmed: '2026-03-12',
    },
    { stopped: { on: '2026-03-19', because: 'BY_CHOICE' } },
  ),
  toldOn('2026-06-04')(
    'Buurttuin',
    'woensdag',
    {
      sector: 'WORK_SCHOOL_CLUB',
      ring: 3,
      strength: 2,
      often: 'WEEKLY',
      domain: 'WORK',
      confirmed: lately,
      gets: { G: 1 },
      gives: { P: 1 },
      words: { G: 'samen tuinieren', P: 'wiedt het kruidenbed' },
    },
    { kind: 'GROUP' },
  ),
];

const kind = 'PROFESSIONAL';

const care = [
  member(
    'Samira',
    'sociaal werker',
    {
      sector: 'CARE',
      ring: 2,
      strength: 2,
      often: 'MONTHLY',
      domain: 'SOCIAL',
      confirmed: lately,
      gets: { A: 1 },
      words: { A: 'denkt mee' },
    },
    { kind, informed },
  ),
  member(
    'Marit',
    'fysiotherapeut',
    {
      sector: 'CARE',
      ring: 3,
      strength: 1,
      often: 'MONTHLY',
      domain: 'PHYSICAL_HEALTH',
      confirmed: lately,
      gets: { P: 1, A: 1 },
      words: { P: 'oefeningen', A: 'bewegen' },
    },
    { kind, informed },
  ),
];

const acquaintances = [
  ...knowing(first, lately, { Yassin: 'Loubna, Rachida', Loubna: 'Rachida', Hafida: 'Rachida' }),
  ...knowing('2026-06-04', lately, { Buurttuin: 'Ria' }),
];

/** Amina, 58: "Dinsdag wandelen, met een vrouw." Her agreement to look for help ends on 30 November. */
export const amina: Story = {
  key: 'amina',
  resident: { key: 'amina', callName: 'Amina', familyName: 'Bouzidi', area: 'zilverlinde', gender: 'WOMAN' },
  openedOn: '2025-11-20',
  referrer: 'fysiotherapeut',
  asked: 'Iets om meer te bewegen.',
  question: 'Dinsdag wandelen, met een vrouw.',
  agreedInstead: 'Geen sportschool: iemand zoeken om mee te lopen.',
  goal: 'Elke dinsdag een uur buiten, niet alleen.',
  legalGround: 'WMO',
  discussedOn: lately,
  roles: [{ who: 'samira', role: 'CONTACT', from: '2025-11-20' }],
  agreements: [
    { kind: 'I1', givenOn: '2026-06-04', expiresOn: '2027-06-04' },
    { kind: 'I2', givenOn: '2025-11-30', expiresOn: '2026-11-30' },
  ],
  waiting: [],
  network: { members: [...circle, ...care], knows: acquaintances },
};
