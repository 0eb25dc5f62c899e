import { knowing, toldOn, type Story } from './story.types.ts';

const first = '2026-08-20';
const lately = '2026-11-16';
const member = toldOn(first);

/** Sandra, 34, hidden address: "Ik ken hier niemand." Her former partner has a contact ban. */
export const sandra: Story = {
  key: 'sandra',
  resident: {
    key: 'sandra',
    callName: 'Sandra',
    familyName: 'de Boer',
    area: 'tuindorp',
    gender: 'WOMAN',
    hiddenAddress: true,
  },
  openedOn: '2026-08-10',
  referrer: 'opvang',
  asked: 'Begeleiding bij het opnieuw beginnen.',
  question: 'Ik ken hier niemand.',
  agreedInstead: 'Eerst een veilige plek en rust, daarna samen kijken wie er dichtbij mag komen.',
  goal: 'Twee mensen in de buurt die zij zelf heeft gekozen.',
  legalGround: 'WMO',
  discussedOn: lately,
  roles: [{ who: 'samira', role: 'CONTACT', from: '2026-08-10' }],
  agreements: [
    { kind: 'I1', givenOn: first, expiresOn: '2027-08-20' },
    { kind: 'I2', givenOn: first, expiresOn: '2027-08-20' },
  ],
  waiting: [],
  network: {
    members: [
      member(
        'Els',
        'moeder',
        {
          sector: 'FAMILY',
          ring: 2,
          strength: 2,
          often: 'MONTHLY',
          domain: 'SOCIAL',
          confirmed: lately,
          gets: { E: 1 },
          words: { E: 'bellen' },
        },
        { changes: [{ on: '2026-10-12', often: 'SEVERAL_PER_YEAR', confirmed: lately }] },
      ),
      member(
        'Lotte',
        'dochter',
        {
          sector: 'FAMILY',
          ring: 1,
          strength: 3,
          often: 'DAILY',
          domain: 'SOCIAL',
          confirmed: lately,
          gets: { G: 1 },
          gives: { P: 1, E: 1 },
          words: { G: 'samen spelen', P: 'zorgt voor haar', E: 'troost' },
        },
        { minor: true },
      ),
      member('Dennis', 'ex-partner', {
        sector: 'FAMILY',
        often: 'HARDLY_EVER',
        nature: 'CUT_OFF',
        outside: true,
        unsafe: true,
        confirmed: lately,
      }),
      member(
        'Juf Kirsten',
        'leerkracht van Lotte',
        {
          sector: 'WORK_SCHOOL_CLUB',
          ring: 3,
          strength: 1,
          often: 'WEEKLY',
          domain: 'WORK',
          confirmed: lately,
          gets: { A: 1 },
          words: { A: 'school' },
        },
        { kind: 'PROFESSIONAL', informed: '2026-09-04' },
      ),
      member(
        'Samira',
        'sociaal werker',
        {
          sector: 'CARE',
          ring: 2,
          strength: 2,
          often: 'WEEKLY',
          domain: 'SOCIAL',
          confirmed: lately,
          gets: { A: 1, E: 1 },
          words: { A: 'denkt mee', E: 'luistert' },
        },
        { kind: 'PROFESSIONAL', informed: first },
      ),
    ],
    knows: knowing(first, lately, { Els: 'Lotte, Dennis', Lotte: 'Dennis, Juf Kirsten' }),
  },
};
