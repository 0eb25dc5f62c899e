import { knowing, type Story } from './story.types.ts';
import { care, club } from './truus-club-and-care.ts';
import { family } from './truus-family.ts';
import { friends } from './truus-friends.ts';
import { first, lately } from './truus-moments.ts';

const acquaintances = [
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

/** Truus, 81: "Ik eet altijd alleen." Her daughter carries nine of twelve acts; half a year later five of fourteen. */
export const truus: Story = {
  key: 'truus',
  resident: { key: 'truus', callName: 'Truus', familyName: 'Vermeer', area: 'oosterpark', gender: 'WOMAN' },
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
  network: { members: [...family, ...friends, ...club, ...care], knows: acquaintances },
};
