import type { Making } from './resident-batches.ts';

/** One organisation of each kind. */
export const organisations = [
  {
    key: 'welzijn',
    name: 'Welzijn Oeverlinde',
    kind: 'WELFARE',
    phone: '000 000 00 01',
    reachable: 'elke werkdag van 9 tot 17 uur',
  },
  {
    key: 'inkomen',
    name: 'Werk en Inkomen Oeverlinde',
    kind: 'INCOME_CONSULTANT',
    phone: '000 000 00 02',
    reachable: 'op werkdagen van 9 tot 12 uur; klantmanagers bellen terug',
  },
  {
    key: 'kredietbank',
    name: 'Kredietbank Oeverlinde',
    kind: 'CREDIT_BANK',
    phone: '000 000 00 03',
    reachable: 'inloop op dinsdag en donderdag',
  },
  {
    key: 'huisarts',
    name: 'Huisartsenpraktijk De Zilverlinde',
    kind: 'GENERAL_PRACTICE',
    phone: '000 000 00 04',
    reachable: 'overleglijn voor het wijkteam, 8 tot 17 uur',
  },
  {
    key: 'wijkverpleging',
    name: 'Wijkverpleging Oeverzorg',
    kind: 'DISTRICT_NURSING',
    phone: '000 000 00 05',
    reachable: 'dag en nacht bereikbaar',
  },
  {
    key: 'corporatie',
    name: 'Woonlinde',
    kind: 'HOUSING_ASSOCIATION',
    phone: '000 000 00 06',
    reachable: 'op werkdagen van 9 tot 16 uur',
  },
  { key: 'school', name: 'Basisschool De Lindeboog', kind: 'SCHOOL', phone: '000 000 00 07' },
  {
    key: 'politie',
    name: 'Wijkpolitie Oeverlinde',
    kind: 'POLICE',
    phone: '000 000 00 08',
    reachable: 'geen spoed; bij spoed 112',
  },
  { key: 'kerk', name: 'De Open Deur', kind: 'FAITH', phone: '000 000 00 09', reachable: 'meestal neemt de koster op' },
  { key: 'ggz', name: 'Ambulant team Oeverlinde', kind: 'MENTAL_HEALTH_CARE', phone: '000 000 00 10' },
  { key: 'gemeente', name: 'Gemeente Oeverlinde', kind: 'MUNICIPALITY', phone: '000 000 00 11' },
  {
    key: 'bibliotheek',
    name: 'Bibliotheek Oeverlinde',
    kind: 'LIBRARY',
    phone: '000 000 00 12',
    reachable: 'tijdens de openingstijden',
  },
] as const;

/** Who in the teams holds the contact with a partner. */
export const liaisons: readonly (readonly [who: string, organisation: string])[] = [
  ['samira', 'kredietbank'],
  ['samira', 'inkomen'],
  ['petra', 'wijkverpleging'],
  ['petra', 'huisarts'],
  ['omar', 'school'],
  ['dewi', 'corporatie'],
  ['dewi', 'kredietbank'],
  ['hanan', 'bibliotheek'],
  ['wietske', 'kerk'],
  ['leila', 'ggz'],
  ['lotte', 'politie'],
  ['agnieszka', 'inkomen'],
];

/** Id of an organisation: of this part where it has one of its own, else the one of the whole gemeente. */
export function organisationId({ ids, shared, town }: Pick<Making, 'ids' | 'shared' | 'town'>, key: string): string {
  const own = town.organisations.some((one) => one.key === key);
  return (own ? ids : shared).of('organisation', key);
}
