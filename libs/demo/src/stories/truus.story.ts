import { knowing, toldOn, type Story } from './story.types.ts';

const first = '2026-03-11';
const lately = '2026-11-03';
const member = toldOn(first);
const informed = '2026-03-18';

/** Truus, 81: "Ik eet altijd alleen." Her daughter carries nine of twelve acts; half a year later five of fourteen. */
export const truus: Story = {
  key: 'truus',
  resident: { key: 'truus', callName: 'Truus', familyName: 'Vermeer', area: 'oosterpark' },
  openedOn: '2026-03-04',
  referrer: 'huisarts',
  asked: 'Meer huishoudelijke hulp.',
  question: 'Ik eet altijd alleen.',
  agreedInstead: 'Eerst kijken met wie mevrouw kan eten, daarna pas naar meer hulp in huis.',
  goal: 'Twee keer per week samen eten, en een dochter die weer op bezoek komt.',
  legalGround: 'WMO',
  discussedOn: lately,
  roles: [{ who: 'samira', role: 'CONTACT', from: '2026-03-04' }],
  agreements: [
    { kind: 'I1', givenOn: first, expiresOn: '2027-03-11' },
    { kind: 'I2', givenOn: first, expiresOn: '2027-03-11' },
  ],
  waiting: [],
  network: { members: [...family(), ...friends(), ...club(), ...care()], knows: acquaintances() },
};

function family() {
  const sector = 'FAMILY';
  return [
    member('Anja', 'dochter', {
      sector, ring: 1, strength: 3, often: 'DAILY', domain: 'SOCIAL', confirmed: '2026-03-10',
      gets: { P: 4, G: 2, A: 2, E: 1 },
      words: { P: 'boodschappen, was, vervoer, tuin', G: 'elke dag even langs, samen koffie', A: 'post en bank', E: 'luistert' },
    }, {
      informed,
      changes: [{
        on: '2026-06-02', often: 'SEVERAL_PER_WEEK', confirmed: lately,
        gets: { P: 2, G: 1, A: 1, E: 1 },
        words: { P: 'was, vervoer', G: 'komt op bezoek', A: 'bank', E: 'luistert' },
      }],
    }),
    member('Roos', 'kleindochter', {
      sector, ring: 1, strength: 2, often: 'WEEKLY', domain: 'SOCIAL', confirmed: lately,
      gives: { E: 1 }, words: { E: 'luistert naar Roos' },
    }, { informed }),
    member('Marie', 'zus', { sector, ring: 2, domain: 'SOCIAL', confirmed: '2025-11-20' }, { gone: { because: 'DIED', since: '2025-11-14' } }),
    member('Lien', 'schoonzus', { sector, ring: 2, strength: 1, often: 'HARDLY_EVER', domain: 'SOCIAL', confirmed: '2025-01-18' }, { informed }),
    member('Thomas', 'kleinzoon', { sector, ring: 3, strength: 1, often: 'SEVERAL_PER_YEAR', domain: 'SOCIAL', confirmed: '2025-12-26' }, { informed }),
    member('Kees', 'zoon', { sector, ring: 3, strength: 1, often: 'HARDLY_EVER', nature: 'CUT_OFF', domain: 'SOCIAL', confirmed: '2021-06-01' }),
  ];
}

function friends() {
  const sector = 'FRIENDS_NEIGHBOURS';
  return [
    member('Bilal', 'buurman', {
      sector, ring: 2, strength: 2, often: 'WEEKLY', domain: 'HOUSING', confirmed: '2026-03-09',
      gets: { P: 1 }, words: { P: 'zware boodschappen' },
    }, {
      informed,
      changes: [{
        on: '2026-04-20', ring: 1, strength: 3, often: 'SEVERAL_PER_WEEK', confirmed: lately,
        gets: { P: 2, G: 2 }, words: { P: 'zware boodschappen, haalt op voor de eettafel', G: 'eettafel, blijft koffie drinken' },
      }],
    }),
    member('Hennie', 'buurvrouw', {
      sector, ring: 2, strength: 2, often: 'WEEKLY', domain: 'SOCIAL', confirmed: '2026-11-03', gets: { G: 1 }, words: { G: 'kopje thee' },
    }, { informed }),
    member('Corrie', 'kaartvriendin', {
      sector, ring: 2, strength: 2, often: 'MONTHLY', domain: 'SOCIAL', confirmed: '2026-11-03',
      gets: { G: 1 }, gives: { G: 1 }, words: { G: 'samen kaarten' },
    }, { informed }),
    member('Riet', 'vriendin', {
      sector, ring: 3, strength: 1, often: 'HARDLY_EVER', domain: 'SOCIAL', confirmed: '2025-05-12',
    }, {
      informed: '2026-06-02',
      changes: [{
        on: '2026-06-18', ring: 2, strength: 2, often: 'WEEKLY', confirmed: lately,
        gets: { E: 2 }, words: { E: 'belt elke week, komt op donderdag praten' },
      }],
    }),
    member('Joop', 'bovenbuurman', { sector, ring: 3, strength: 1, often: 'HARDLY_EVER', domain: 'HOUSING', confirmed: '2026-02-16' }),
    toldOn('2026-04-27')('Dini', 'tafelgenoot', {
      sector, ring: 3, strength: 1, often: 'WEEKLY', domain: 'SOCIAL', confirmed: lately, gets: { G: 1 }, words: { G: 'naast elkaar aan tafel' },
    }),
  ];
}

function club() {
  const sector = 'WORK_SCHOOL_CLUB';
  return [
    member('Marga', 'vrijwilliger', { sector, ring: 2, strength: 1, often: 'MONTHLY', domain: 'WORK', confirmed: '2026-11-03' }, { informed }),
    member('Het koor', 'De Zilvervinken', { sector, ring: 3, strength: 1, often: 'HARDLY_EVER', domain: 'WORK', confirmed: '2024-09-10' }, { kind: 'GROUP' }),
    member('Pastoor Jansen', 'parochie', { sector, ring: 3, strength: 1, often: 'SEVERAL_PER_YEAR', domain: 'MEANING', confirmed: '2026-02-20' }, { informed }),
    toldOn('2026-03-23')('Eettafel', 'maandag', {
      sector, ring: 2, strength: 2, often: 'WEEKLY', domain: 'SOCIAL', confirmed: lately, gets: { G: 1 }, words: { G: 'elke maandag samen eten' },
    }, { kind: 'GROUP' }),
  ];
}

function care() {
  const sector = 'CARE';
  const kind = 'PROFESSIONAL';
  return [
    member('Samira', 'sociaal werker', {
      sector, ring: 2, strength: 2, often: 'MONTHLY', domain: 'SOCIAL', confirmed: lately, gets: { A: 1 }, words: { A: 'denkt mee' },
    }, { kind, informed }),
    member('Fatima', 'hulp in huis', {
      sector, ring: 2, strength: 2, often: 'WEEKLY', domain: 'HOUSING', confirmed: '2026-03-06', gets: { P: 1 }, words: { P: 'schoonmaken' },
    }, { kind, informed, stopped: { on: '2026-08-31', because: 'HELP_ENDED' } }),
    member('Wijkverpleging', '3 keer per week', {
      sector, ring: 2, strength: 3, often: 'SEVERAL_PER_WEEK', domain: 'PHYSICAL_HEALTH', confirmed: lately,
      gets: { P: 1, E: 1 }, words: { P: 'steunkousen en medicijnen', E: 'een praatje' },
    }, { kind, informed }),
    member('Dokter Smit', 'huisarts', {
      sector, ring: 2, strength: 1, often: 'AS_NEEDED', domain: 'PHYSICAL_HEALTH', confirmed: lately, gets: { A: 1 }, words: { A: 'gezondheid' },
    }, { kind, informed }),
  ];
}

function acquaintances() {
  return [
    ...knowing(first, lately, {
      Anja: 'Roos, Thomas, Marie, Hennie, Wijkverpleging, Dokter Smit',
      Roos: 'Thomas',
      Marie: 'Lien',
      Hennie: 'Bilal',
      Riet: 'Corrie, Het koor',
      Fatima: 'Wijkverpleging',
    }),
    ...knowing('2026-04-27', lately, { Eettafel: 'Bilal, Dini' }),
  ];
}
