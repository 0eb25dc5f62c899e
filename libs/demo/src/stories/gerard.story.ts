import type { LifeDomain, Ring, Sector } from '@netwerk/domain';
import type { Acts, TieContent, ToldMember } from '../told/told.types.ts';
import { knowing, toldOn, type Story } from './story.types.ts';

const first = '2026-03-11';
const lately = '2026-10-14';
const member = toldOn(first);

/** Gerard, 58: "Weer onder de mensen." Forty people, groups and places: the largest map of the demo. */
export const gerard: Story = {
  key: 'gerard',
  resident: { key: 'gerard', callName: 'Gerard', familyName: 'Lammers', area: 'oosterpark', gender: 'MAN' },
  openedOn: '2026-02-24',
  referrer: 'praktijkondersteuner',
  asked: 'Dagbesteding na de revalidatie.',
  question: 'Weer onder de mensen.',
  agreedInstead: 'Kiezen wat het meeste telt, in plaats van nog iets erbij.',
  goal: 'Drie vaste dingen in de week waar hij energie van krijgt.',
  legalGround: 'WMO',
  discussedOn: lately,
  roles: [{ who: 'samira', role: 'CONTACT', from: '2026-02-24' }],
  agreements: [
    { kind: 'I1', givenOn: first, expiresOn: '2027-03-11' },
    { kind: 'I2', givenOn: first, expiresOn: '2027-03-11' },
  ],
  waiting: [],
  network: {
    members: [...social(), ...home(), ...health(), ...money(), ...doing(), ...meaning()],
    knows: acquaintances(),
  },
};

/** Ring, support that Gerard gets, support that he gives. */
type Place = readonly [ring: Ring, gets: Acts, gives?: Acts];

function tie(sector: Sector, domain: LifeDomain, [ring, gets, gives]: Place): TieContent {
  const strength = ring === 1 ? 3 : ring === 2 ? 2 : 1;
  const often = ring === 1 ? 'DAILY' : ring === 2 ? 'WEEKLY' : 'MONTHLY';
  return { sector, domain, ring, strength, often, confirmed: lately, gets, ...(gives === undefined ? {} : { gives }) };
}

function social(): ToldMember[] {
  const family = (name: string, relation: string, ...place: Place) =>
    member(name, relation, tie('FAMILY', 'SOCIAL', place), { informed: '2026-03-25' });
  const friend = (name: string, relation: string, ...place: Place) =>
    member(name, relation, tie('FRIENDS_NEIGHBOURS', 'SOCIAL', place));
  return [
    family('Lies', 'partner', 1, { P: 2, G: 1, A: 1, E: 1 }),
    family('Sem', 'zoon', 1, { P: 1, G: 1 }),
    family('Noor', 'dochter', 1, { G: 1, E: 1 }),
    friend('Rob', 'beste vriend', 1, { G: 1, E: 1 }),
    family('Oma Bep', 'moeder', 2, {}, { E: 1 }),
    family('Wouter', 'broer', 2, { A: 1 }),
    family('Ineke', 'zus', 2, { G: 1, E: 1 }),
    { ...family('Mila', 'nichtje', 2, {}, { G: 1 }), minor: true },
    friend('Peter', 'vriend', 2, { G: 1 }),
    friend('Ans', 'vriendin', 2, { E: 1 }),
    friend('Yvonne', 'vriendin', 2, { G: 1, E: 1 }),
    family('Hans', 'zwager', 3, {}),
    family('Tante Jo', 'tante', 3, {}),
    family('Karel', 'neef', 3, { P: 1 }),
    friend('Dirk', 'visvriend', 3, { G: 1 }),
    friend('Fred', 'schaakvriend', 3, { G: 1 }),
    friend('Gijs', 'oude vriend', 3, {}),
  ];
}

function home(): ToldMember[] {
  const neighbour = (name: string, relation: string, ...place: Place) =>
    member(name, relation, tie('FRIENDS_NEIGHBOURS', 'HOUSING', place));
  return [
    neighbour('Nadia', 'buurvrouw', 2, { P: 1 }),
    neighbour('Hamid', 'buurman', 2, { P: 1 }, { P: 1 }),
    { ...member('Woonlinde', 'corporatie', tie('CARE', 'HOUSING', [3, { P: 1 }])), kind: 'PROFESSIONAL' },
    neighbour('Jolanda', 'overbuurvrouw', 3, {}),
    neighbour('Chris', 'bovenbuur', 3, {}),
  ];
}

function health(): ToldMember[] {
  const helper = (name: string, relation: string, domain: LifeDomain, ...place: Place): ToldMember => ({
    ...member(name, relation, tie('CARE', domain, place), { informed: first }),
    kind: 'PROFESSIONAL',
  });
  return [
    helper('Dokter Vos', 'huisarts', 'PHYSICAL_HEALTH', 2, { A: 1 }),
    helper('Mariska', 'fysiotherapeut', 'PHYSICAL_HEALTH', 2, { P: 1 }),
    helper('Wendy', 'wijkverpleging', 'PHYSICAL_HEALTH', 2, { P: 1, E: 1 }),
    helper('Revalidatie', 'dagkliniek', 'PHYSICAL_HEALTH', 3, { P: 1, A: 1 }),
    { ...member('Loopgroep', 'dinsdag', tie('WORK_SCHOOL_CLUB', 'PHYSICAL_HEALTH', [3, { G: 1 }])), kind: 'GROUP' },
    helper('Ilse', 'praktijkondersteuner', 'MENTAL_HEALTH', 2, { A: 1, E: 1 }),
    { ...member('Zelfhulp', 'lotgenoten', tie('WORK_SCHOOL_CLUB', 'MENTAL_HEALTH', [3, { E: 1 }])), kind: 'GROUP' },
  ];
}

function money(): ToldMember[] {
  return [
    member('Jan', 'maatje', tie('FRIENDS_NEIGHBOURS', 'FINANCE', [2, { P: 1, A: 1 }]), { informed: first }),
    { ...member('Sofie', 'klantmanager', tie('CARE', 'FINANCE', [3, { A: 1 }])), kind: 'PROFESSIONAL' },
    { ...member('Schuldhulp', 'gemeente', tie('CARE', 'FINANCE', [3, { A: 1 }])), kind: 'PROFESSIONAL' },
  ];
}

function doing(): ToldMember[] {
  const known = (name: string, relation: string, ...place: Place) =>
    member(name, relation, tie('WORK_SCHOOL_CLUB', 'WORK', place));
  return [
    known('Mark', 'oud-collega', 2, { G: 1 }),
    known('Anouk', 'oud-collega', 3, {}),
    known('Frits', 'tuinmaat', 2, { G: 1 }),
    { ...known('Buurttuin', 'woensdag', 3, { G: 1 }, { G: 1 }), kind: 'GROUP' },
    { ...known('Repair Café', 'zaterdag', 3, {}, { G: 1 }), kind: 'GROUP' },
  ];
}

function meaning(): ToldMember[] {
  const known = (name: string, relation: string, ...place: Place) =>
    member(name, relation, tie('WORK_SCHOOL_CLUB', 'MEANING', place));
  return [
    known('Toon', 'kerkvriend', 2, { E: 1 }),
    known('Dominee Maas', 'predikant', 3, { E: 1 }),
    { ...known('De Open Deur', 'kerk', 3, { E: 1 }), kind: 'GROUP' },
  ];
}

function acquaintances() {
  return knowing(first, lately, {
    Lies: 'Sem, Noor, Oma Bep, Rob',
    Sem: 'Noor, Mila',
    Wouter: 'Ineke, Oma Bep, Hans',
    Ineke: 'Hans, Mila',
    'Tante Jo': 'Karel',
    Rob: 'Peter, Fred',
    Peter: 'Dirk, Gijs',
    Ans: 'Yvonne',
    Nadia: 'Hamid',
    Hamid: 'Jolanda',
    'Dokter Vos': 'Mariska, Wendy, Ilse',
    Sofie: 'Schuldhulp',
    Mark: 'Anouk, Lies',
    Frits: 'Buurttuin, Anouk',
    Toon: 'Dominee Maas, De Open Deur',
  });
}
