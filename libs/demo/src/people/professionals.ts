import type { IsoDate, Role } from '@netwerk/domain';
import type { Team } from '../city/town.types.ts';

export interface InventedProfessional {
  readonly key: string;
  readonly callName: string;
  readonly familyName: string;
  readonly accent: string;
  readonly background: string;
  readonly organisation: string;
  readonly expertise: readonly string[];
  readonly inner?: string;
  readonly outer?: readonly string[];
}

const person = (
  key: string,
  [callName, familyName]: readonly [string, string],
  [accent, background]: readonly [string, string],
  organisation: string,
  expertise: readonly string[],
  shells: { readonly inner?: string; readonly outer?: readonly string[] } = {},
): InventedProfessional => ({ key, callName, familyName, accent, background, organisation, expertise, ...shells });

const everywhere = ['oost', 'haven', 'zuidwest'] as const;

/** The 25 professionals of Oeverlinde. */
export const professionals: readonly InventedProfessional[] = [
  person(
    'samira',
    ['Samira', 'Haddou'],
    ['volwassenen en geldzorgen', 'maatschappelijk werk'],
    'welzijn',
    ['DEBTS', 'INFORMAL_CARE', 'LONELINESS'],
    { inner: 'oost' },
  ),
  person(
    'ilse',
    ['Ilse', 'van Dam'],
    ['licht verstandelijke beperking', 'orthopedagogiek'],
    'welzijn',
    ['LEARNING_DISABILITY', 'AUTISM'],
    { inner: 'oost' },
  ),
  person(
    'sara',
    ['Sara', 'Willems'],
    ['jongvolwassenen', 'sociaal pedagogische hulpverlening'],
    'welzijn',
    ['YOUTH', 'LEARNING_DISABILITY'],
    { inner: 'oost' },
  ),
  person('omar', ['Omar', 'Benali'], ['gezin en opvoeding', 'pedagogiek'], 'welzijn', ['PARENTING', 'YOUTH'], {
    inner: 'oost',
  }),
  person(
    'petra',
    ['Petra', 'Kuiper'],
    ['ouderen en mantelzorg', 'wijkverpleging'],
    'welzijn',
    ['DEMENTIA', 'INFORMAL_CARE', 'GRIEF'],
    { inner: 'oost' },
  ),
  person(
    'dewi',
    ['Dewi', 'Sitompul'],
    ['wonen en schulden', 'sociaal juridische dienstverlening'],
    'welzijn',
    ['DEBTS', 'HOUSING'],
    { inner: 'haven' },
  ),
  person(
    'jeroen',
    ['Jeroen', 'Postuma'],
    ['volwassenen en verslaving', 'verslavingszorg'],
    'welzijn',
    ['ADDICTION', 'HOUSING'],
    { inner: 'haven' },
  ),
  person('hanan', ['Hanan', 'Tesfay'], ['nieuwkomers', 'inburgering'], 'welzijn', ['INTEGRATION', 'BENEFITS'], {
    inner: 'haven',
  }),
  person(
    'wietske',
    ['Wietske', 'Algra'],
    ['opbouwwerk', 'culturele en maatschappelijke vorming'],
    'welzijn',
    ['LONELINESS', 'INTEGRATION'],
    { inner: 'haven' },
  ),
  person('noah', ['Noah', 'Martina'], ['jongerenwerk', 'sociaal werk'], 'welzijn', ['YOUTH'], { inner: 'haven' }),
  person(
    'leila',
    ['Leila', 'Karimi'],
    ['psychische kwetsbaarheid', 'psychiatrische verpleegkunde'],
    'welzijn',
    ['MENTAL_HEALTH', 'GRIEF'],
    { inner: 'zuidwest' },
  ),
  person(
    'ruud',
    ['Ruud', 'Timmerman'],
    ['werk en meedoen', 'arbeidsbegeleiding'],
    'welzijn',
    ['BENEFITS', 'ADDICTION'],
    { inner: 'zuidwest' },
  ),
  person(
    'agnieszka',
    ['Agnieszka', 'Nowak'],
    ['gezin en geldzorgen', 'maatschappelijk werk'],
    'welzijn',
    ['DEBTS', 'PARENTING'],
    { inner: 'zuidwest' },
  ),
  person(
    'lotte',
    ['Lotte', 'Meinders'],
    ['veiligheid thuis', 'maatschappelijk werk'],
    'welzijn',
    ['DOMESTIC_VIOLENCE', 'PARENTING'],
    { inner: 'zuidwest', outer: ['oost'] },
  ),
  person(
    'joris',
    ['Joris', 'Veldkamp'],
    ['buurtverbinding', 'culturele en maatschappelijke vorming'],
    'welzijn',
    ['LONELINESS'],
    { outer: everywhere },
  ),
  person('marleen', ['Marleen', 'Postma'], ['leiding', 'bestuurskunde'], 'gemeente', []),
  person('bas', ['Bas', 'Kroon'], ['functioneel beheer', 'informatica'], 'gemeente', []),
  person('farida', ['Farida', 'El Amrani'], ['privacy', 'rechten'], 'gemeente', []),
  person(
    'erik',
    ['Erik', 'Brouwer'],
    ['werk en inkomen', 'sociaal juridische dienstverlening'],
    'inkomen',
    ['BENEFITS'],
    { outer: ['oost', 'haven'] },
  ),
  person('sofie', ['Sofie', 'Blom'], ['werk en inkomen', 'bestuurskunde'], 'inkomen', ['BENEFITS'], {
    outer: ['oost', 'zuidwest'],
  }),
  person('yara', ['Yara', 'Haddad'], ['schuldhulpverlening', 'economie'], 'kredietbank', ['DEBTS'], {
    outer: everywhere,
  }),
  person(
    'els',
    ['Els', 'Zijlstra'],
    ['wijkverpleging', 'verpleegkunde'],
    'wijkverpleging',
    ['DEMENTIA', 'INFORMAL_CARE'],
    { outer: ['oost'] },
  ),
  person('winston', ['Winston', 'Ramdin'], ['wijkagent', 'politie'], 'politie', ['YOUTH', 'DOMESTIC_VIOLENCE'], {
    outer: everywhere,
  }),
  person('rik', ['Rik', 'Smit'], ['huisarts', 'geneeskunde'], 'huisarts', ['MENTAL_HEALTH'], { outer: ['oost'] }),
  person('mirjam', ['Mirjam', 'de Lange'], ['sociaal beheer', 'woonconsulent'], 'corporatie', ['HOUSING'], {
    outer: everywhere,
  }),
];

export const teams: readonly Team[] = [
  { key: 'oost', name: 'Wijkteam Oost', covers: ['oosterpark', 'zilverlinde', 'tuindorp'] },
  { key: 'haven', name: 'Wijkteam Haven', covers: ['stationsbuurt', 'havenkwartier', 'kanaaldorp'] },
  { key: 'zuidwest', name: 'Wijkteam Zuidwest', covers: ['de-weide', 'lindenhof'] },
];

/** The six people one may choose on the login page of the demo. */
export const demoAccounts: readonly { readonly username: string; readonly role: Role }[] = [
  { username: 'samira', role: 'SOCIAL_WORKER' },
  { username: 'dewi', role: 'SOCIAL_WORKER' },
  { username: 'joris', role: 'COMMUNITY_CONNECTOR' },
  { username: 'marleen', role: 'AREA_MANAGER' },
  { username: 'bas', role: 'ADMINISTRATOR' },
  { username: 'farida', role: 'PRIVACY_OFFICER' },
];

export interface Availability {
  readonly roomFrom?: IsoDate;
  readonly leavesOn?: IsoDate;
  readonly awayFrom?: IsoDate;
  readonly awayUntil?: IsoDate;
}

/** Who has room for somebody new and from when, who leaves, and who is away for a while. Nothing is known of the others. */
export const availability: Readonly<Record<string, Availability>> = {
  sara: { leavesOn: '2026-12-29' },
  jeroen: { awayFrom: '2026-11-30', awayUntil: '2027-01-11' },
  petra: { roomFrom: '2026-11-24' },
  hanan: { roomFrom: '2026-12-01' },
  leila: { roomFrom: '2026-12-15' },
  ruud: { roomFrom: '2026-12-10' },
  lotte: { roomFrom: '2026-12-01' },
  erik: { roomFrom: '2026-11-20' },
  yara: { roomFrom: '2026-12-08' },
  mirjam: { roomFrom: '2026-11-30' },
};
