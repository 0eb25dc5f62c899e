import type { LifeDomain, Ring, Sector } from '@netwerk/domain';
import type { Acts, ToldMember } from '../told/told.types.ts';
import { knowing, toldOn, type Story } from './story.types.ts';

/** A member in one line: where they stand and what the client gets and gives. */
function lines(first: string, lately: string) {
  const member = toldOn(first);
  return (
    name: string,
    relation: string,
    sector: Sector,
    domain: LifeDomain,
    ring: Ring,
    gets: Acts,
    gives: Acts = {},
  ): ToldMember =>
    member(name, relation, {
      sector,
      domain,
      ring,
      strength: ring === 1 ? 3 : ring === 2 ? 2 : 1,
      often: ring === 3 ? 'MONTHLY' : 'WEEKLY',
      confirmed: lately,
      gets,
      gives,
    });
}

const agreed = (on: string, until: string): Story['agreements'] => [
  { kind: 'I1', givenOn: on, expiresOn: until },
  { kind: 'I2', givenOn: on, expiresOn: until },
];

const forGerrit = lines('2026-05-07', '2026-11-09');

export const gerrit: Story = {
  key: 'gerrit',
  resident: { key: 'gerrit', callName: 'Gerrit', familyName: 'Mulder', area: 'oosterpark', gender: 'MAN' },
  openedOn: '2026-04-30',
  referrer: 'buurvrouw',
  asked: 'Iemand die af en toe langs gaat.',
  question: 'Ik wil weer ergens bij horen.',
  agreedInstead: 'Elke week naar de biljartmiddag, de eerste keren samen.',
  goal: 'Een vaste middag met mannen die hem kennen.',
  legalGround: 'WMO',
  discussedOn: '2026-11-09',
  roles: [{ who: 'samira', role: 'CONTACT', from: '2026-04-30' }],
  agreements: agreed('2026-05-07', '2027-05-07'),
  waiting: [],
  network: {
    members: [
      forGerrit('Willy', 'dochter', 'FAMILY', 'SOCIAL', 1, { P: 1, E: 1 }),
      forGerrit('Stef', 'kleinzoon', 'FAMILY', 'SOCIAL', 2, { G: 1 }, { A: 1 }),
      forGerrit('Tineke', 'buurvrouw', 'FRIENDS_NEIGHBOURS', 'HOUSING', 2, { P: 1 }, { P: 1 }),
      {
        ...toldOn('2026-09-14')('Biljartmiddag', 'maandag', {
          sector: 'WORK_SCHOOL_CLUB',
          domain: 'WORK',
          ring: 3,
          strength: 2,
          often: 'WEEKLY',
          confirmed: '2026-11-09',
          gets: { G: 1 },
        }),
        kind: 'GROUP',
      },
      toldOn('2026-10-12')('Ben', 'biljartmaat', {
        sector: 'WORK_SCHOOL_CLUB',
        domain: 'SOCIAL',
        ring: 3,
        strength: 1,
        often: 'WEEKLY',
        confirmed: '2026-11-09',
        gets: { G: 1 },
        gives: { G: 1 },
      }),
      { ...forGerrit('Samira', 'sociaal werker', 'CARE', 'SOCIAL', 3, { A: 1 }), kind: 'PROFESSIONAL' },
    ],
    knows: [
      ...knowing('2026-05-07', '2026-11-09', { Willy: 'Stef, Tineke' }),
      ...knowing('2026-10-12', '2026-11-09', { Ben: 'Biljartmiddag' }),
    ],
  },
};

const forFatma = lines('2026-02-05', '2026-11-13');

export const fatma: Story = {
  key: 'fatma',
  resident: { key: 'fatma', callName: 'Fatma', familyName: 'Demir', area: 'oosterpark', gender: 'WOMAN' },
  openedOn: '2026-01-29',
  referrer: 'wijkverpleging',
  asked: 'Meer uren thuiszorg voor haar man.',
  question: 'Soms wil ik een avond voor mezelf.',
  agreedInstead: 'Twee mensen die om de week een avond overnemen.',
  goal: 'Elke week een avond die van haar is.',
  legalGround: 'WMO',
  discussedOn: '2026-11-13',
  roles: [
    { who: 'petra', role: 'CONTACT', from: '2026-01-29' },
    { who: 'samira', role: 'REGISSEUR', from: '2026-02-16' },
  ],
  agreements: agreed('2026-02-05', '2027-02-05'),
  waiting: [],
  network: {
    members: [
      forFatma('Kemal', 'man', 'FAMILY', 'PHYSICAL_HEALTH', 1, { G: 1 }, { P: 3, E: 1 }),
      forFatma('Zeynep', 'dochter', 'FAMILY', 'SOCIAL', 1, { P: 1, A: 1, E: 1 }),
      forFatma('Emre', 'zoon', 'FAMILY', 'FINANCE', 2, { A: 1 }),
      forFatma('Gül', 'schoonzus', 'FAMILY', 'SOCIAL', 2, { E: 1 }, { E: 1 }),
      forFatma('Nermin', 'vriendin', 'FRIENDS_NEIGHBOURS', 'SOCIAL', 2, { G: 1 }, { G: 1 }),
      forFatma('Anneke', 'buurvrouw', 'FRIENDS_NEIGHBOURS', 'HOUSING', 3, { P: 1 }),
      forFatma('Selma', 'kennis van de moskee', 'WORK_SCHOOL_CLUB', 'MEANING', 3, {}),
      { ...forFatma('Vrouwenochtend', 'donderdag', 'WORK_SCHOOL_CLUB', 'SOCIAL', 3, { G: 1 }), kind: 'GROUP' },
      { ...forFatma('Els', 'wijkverpleegkundige', 'CARE', 'PHYSICAL_HEALTH', 2, { P: 1 }), kind: 'PROFESSIONAL' },
      { ...forFatma('Petra', 'sociaal werker', 'CARE', 'SOCIAL', 2, { A: 1, E: 1 }), kind: 'PROFESSIONAL' },
      { ...forFatma('Dokter Smit', 'huisarts', 'CARE', 'PHYSICAL_HEALTH', 3, { A: 1 }), kind: 'PROFESSIONAL' },
    ],
    knows: knowing('2026-02-05', '2026-11-13', {
      Kemal: 'Zeynep, Emre, Gül, Els',
      Zeynep: 'Emre, Gül, Petra',
      Nermin: 'Vrouwenochtend, Selma',
      Els: 'Petra, Dokter Smit',
    }),
  },
};

const forKees = lines('2026-10-22', '2026-10-30');

export const kees: Story = {
  key: 'kees-brandsma',
  resident: { key: 'kees-brandsma', callName: 'Kees', familyName: 'Brandsma', area: 'tuindorp', gender: 'MAN' },
  openedOn: '2026-10-15',
  referrer: 'huisarts',
  asked: 'Iemand om mee te praten na het overlijden van zijn vrouw.',
  question: 'Mijn huis is te stil geworden.',
  legalGround: 'WMO',
  discussedOn: '2026-10-30',
  roles: [{ who: 'samira', role: 'CONTACT', from: '2026-10-15' }],
  agreements: agreed('2026-10-22', '2027-10-22'),
  waiting: [],
  network: {
    members: [
      { ...forKees('Janny', 'vrouw', 'FAMILY', 'SOCIAL', 1, {}), gone: { because: 'DIED', since: '2026-05-02' } },
      forKees('Marloes', 'dochter', 'FAMILY', 'SOCIAL', 1, { P: 1, E: 1 }),
      forKees('Bart', 'zoon', 'FAMILY', 'FINANCE', 2, { A: 1 }),
      forKees('Tjitske', 'schoonzus', 'FAMILY', 'SOCIAL', 3, { E: 1 }),
      forKees('Sietse', 'oude vriend', 'FRIENDS_NEIGHBOURS', 'SOCIAL', 3, {}),
      forKees('Mieke', 'buurvrouw', 'FRIENDS_NEIGHBOURS', 'HOUSING', 2, { G: 1 }),
      { ...forKees('Duivenclub', 'vrijdag', 'WORK_SCHOOL_CLUB', 'WORK', 3, { G: 1 }), kind: 'GROUP' },
      forKees('Harm', 'van de duiven', 'WORK_SCHOOL_CLUB', 'WORK', 3, { G: 1 }, { A: 1 }),
      { ...forKees('Samira', 'sociaal werker', 'CARE', 'MENTAL_HEALTH', 3, { E: 1 }), kind: 'PROFESSIONAL' },
    ],
    knows: knowing('2026-10-22', '2026-10-30', {
      Janny: 'Marloes, Bart, Tjitske, Mieke',
      Marloes: 'Bart, Mieke',
      Harm: 'Duivenclub, Sietse',
    }),
  },
};
