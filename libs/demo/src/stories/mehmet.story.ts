import { knowing, toldOn, type Story } from './story.types.ts';

const first = '2026-09-08';
const lately = '2026-11-10';
const member = toldOn(first);

/** Mehmet, 46, on benefit: "De post blijft liggen." Nobody informal helps with papers except a child. */
export const mehmet: Story = {
  key: 'mehmet',
  resident: { key: 'mehmet', callName: 'Mehmet', familyName: 'Yıldız', area: 'zilverlinde', gender: 'MAN' },
  openedOn: '2026-09-01',
  referrer: 'klantmanager',
  asked: 'Budgetbeheer, want er zijn achterstanden.',
  question: 'De post blijft liggen.',
  agreedInstead: 'Elke week samen de post openen, en aanmelden bij schuldhulp.',
  goal: 'Weten wat er binnenkomt en wat er betaald moet worden.',
  legalGround: 'WGS',
  discussedOn: lately,
  roles: [{ who: 'samira', role: 'CONTACT', from: '2026-09-01' }],
  agreements: [
    { kind: 'I1', givenOn: first, expiresOn: '2027-09-08' },
    { kind: 'I2', givenOn: first, expiresOn: '2027-09-08' },
  ],
  waiting: [
    {
      forWhat: 'schuldhulp',
      since: '2026-10-26',
      bridgedBy: 'elke week samen de post openen',
      expectedOn: '2026-12-08',
    },
  ],
  network: {
    members: [
      member(
        'Elif',
        'dochter van 14',
        {
          sector: 'FAMILY',
          ring: 1,
          strength: 3,
          often: 'DAILY',
          domain: 'FINANCE',
          confirmed: lately,
          gets: { P: 1, A: 1, G: 1 },
          gives: { P: 1, E: 1 },
          words: {
            P: 'vertaalt brieven, hij kookt',
            A: 'legt uit wat er staat',
            G: 'samen eten',
            E: 'luistert naar haar',
          },
        },
        { minor: true, informed: '2026-09-08' },
      ),
      member('Sevgi', 'zus in Duitsland', {
        sector: 'FAMILY',
        ring: 2,
        strength: 2,
        often: 'WEEKLY',
        domain: 'SOCIAL',
        confirmed: lately,
        gets: { E: 1 },
        words: { E: 'beeldbellen' },
      }),
      member(
        'Hasan',
        'vriend van de moskee',
        {
          sector: 'FRIENDS_NEIGHBOURS',
          ring: 2,
          strength: 2,
          often: 'WEEKLY',
          domain: 'MEANING',
          confirmed: lately,
          gets: { G: 1 },
          gives: { P: 1 },
          words: { G: 'thee drinken', P: 'maakt zijn fiets' },
        },
        { informed: '2026-09-22' },
      ),
      member('Orhan', 'oud-collega', {
        sector: 'WORK_SCHOOL_CLUB',
        ring: 3,
        strength: 1,
        often: 'SEVERAL_PER_YEAR',
        domain: 'WORK',
        confirmed: '2026-09-08',
      }),
      member(
        'Erik',
        'klantmanager',
        {
          sector: 'CARE',
          ring: 3,
          strength: 1,
          often: 'MONTHLY',
          domain: 'FINANCE',
          confirmed: lately,
          gets: { A: 1 },
          words: { A: 'uitkering' },
        },
        { kind: 'PROFESSIONAL', informed: first },
      ),
      member(
        'Samira',
        'sociaal werker',
        {
          sector: 'CARE',
          ring: 2,
          strength: 2,
          often: 'WEEKLY',
          domain: 'FINANCE',
          confirmed: lately,
          gets: { A: 1, E: 1 },
          words: { A: 'denkt mee', E: 'luistert' },
        },
        { kind: 'PROFESSIONAL', informed: first },
      ),
    ],
    knows: knowing(first, lately, { Elif: 'Sevgi', Hasan: 'Orhan', Erik: 'Samira' }),
  },
};
