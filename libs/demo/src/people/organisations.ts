/** One organisation of each kind. */
export const organisations = [
  { key: 'welzijn', name: 'Welzijn Oeverlinde', kind: 'WELFARE' },
  { key: 'inkomen', name: 'Werk en Inkomen Oeverlinde', kind: 'INCOME_CONSULTANT' },
  { key: 'kredietbank', name: 'Kredietbank Oeverlinde', kind: 'CREDIT_BANK' },
  { key: 'huisarts', name: 'Huisartsenpraktijk De Zilverlinde', kind: 'GENERAL_PRACTICE' },
  { key: 'wijkverpleging', name: 'Wijkverpleging Oeverzorg', kind: 'DISTRICT_NURSING' },
  { key: 'corporatie', name: 'Woonlinde', kind: 'HOUSING_ASSOCIATION' },
  { key: 'school', name: 'Basisschool De Lindeboog', kind: 'SCHOOL' },
  { key: 'politie', name: 'Wijkpolitie Oeverlinde', kind: 'POLICE' },
  { key: 'kerk', name: 'De Open Deur', kind: 'FAITH' },
  { key: 'ggz', name: 'Ambulant team Oeverlinde', kind: 'MENTAL_HEALTH_CARE' },
  { key: 'gemeente', name: 'Gemeente Oeverlinde', kind: 'MUNICIPALITY' },
  { key: 'bibliotheek', name: 'Bibliotheek Oeverlinde', kind: 'LIBRARY' },
] as const;

/** Who in the teams holds the contact with a partner. */
export const liaisons = [
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
] as const;
