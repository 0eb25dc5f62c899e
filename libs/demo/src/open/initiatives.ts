import type { LifeDomain } from '@netwerk/domain';
import type { InitiativeKind, InitiativeState } from '../dataset/rows.types.ts';

export interface InventedInitiative {
  readonly key: string;
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly places: number | null;
  readonly rhythm: string;
  readonly accessibility: string;
  /** Days before today on which it was last checked. */
  readonly checked: number;
  readonly state: InitiativeState;
  /** Keys of the buurten that it is meant for; empty: all of them. */
  readonly reaches: readonly string[];
  readonly organisation: string;
  readonly domains: readonly LifeDomain[];
  /** Professional who supports it, if anybody does. */
  readonly support: string | null;
  /** How many residents carry it. */
  readonly organisers: number;
}

type Sort = readonly [kind: InitiativeKind, places: number | null, state?: InitiativeState];
type Carried = readonly [organisation: string, support: string | null, organisers: number];

const step = 'geen drempel, wc beneden';
const stairs = 'trap van vier treden';

function initiative(
  key: string,
  name: string,
  [kind, places, state]: Sort,
  [rhythm, accessibility, checked]: readonly [string, string, number],
  reaches: string,
  [organisation, support, organisers]: Carried,
  ...domains: readonly LifeDomain[]
): InventedInitiative {
  const areas = reaches === '' ? [] : reaches.split(' ');
  return { key, name, kind, places, rhythm, accessibility, checked, state: state ?? 'OPEN', reaches: areas, organisation, domains, support, organisers };
}

const east = 'oosterpark zilverlinde tuindorp';
const harbour = 'stationsbuurt havenkwartier kanaaldorp';
const south = 'de-weide lindenhof';

/** The forty initiatives of Oeverlinde. Five hang on one organiser, two of those without a professional. */
export const initiatives: readonly InventedInitiative[] = [
  initiative('eettafel-maandag', 'Eettafel maandag', ['ACTIVITY', 24], ['maandag 12.00', `${step}, Nederlands en Turks`, 15], 'oosterpark zilverlinde', ['welzijn', 'petra', 3], 'SOCIAL'),
  initiative('eettafel-donderdag', 'Eettafel donderdag', ['ACTIVITY', 18, 'FULL'], ['donderdag 17.30', step, 22], 'oosterpark tuindorp', ['welzijn', 'petra', 2], 'SOCIAL'),
  initiative('verstelhoek', 'Verstelhoek in het Repair Café', ['ACTIVITY', 8], ['zaterdag 10.00', step, 40], 'oosterpark zilverlinde', ['bibliotheek', 'samira', 2], 'WORK'),
  initiative('repair-cafe', 'Repair Café', ['ACTIVITY', 20], ['zaterdag 10.00', step, 31], east, ['bibliotheek', 'samira', 4], 'WORK', 'SOCIAL'),
  initiative('koffieochtend-tuindorp', 'Koffieochtend Tuindorp', ['ACTIVITY', 16], ['woensdag 10.00', step, 19], 'tuindorp', ['welzijn', 'joris', 2], 'SOCIAL'),
  initiative('koffieochtend-haven', 'Koffie aan de kade', ['ACTIVITY', 20], ['vrijdag 10.00', step, 52], harbour, ['welzijn', 'wietske', 3], 'SOCIAL'),
  initiative('biljartmiddag', 'Biljartmiddag', ['ACTIVITY', 14], ['maandag 14.00', step, 27], 'oosterpark tuindorp', ['welzijn', 'petra', 2], 'SOCIAL', 'WORK'),
  initiative('papierensoos', 'Papierensoos', ['ACTIVITY', 12], ['dinsdag 13.30', step, 12], '', ['bibliotheek', 'samira', 3], 'FINANCE'),
  initiative('spreekuur-geld', 'Inloop geld en post', ['PLACE', null], ['donderdag 9.30', step, 9], east, ['kredietbank', 'yara', 2], 'FINANCE'),
  initiative('spreekuur-geld-haven', 'Inloop geld en post Haven', ['PLACE', null], ['dinsdag 9.30', step, 17], harbour, ['kredietbank', 'dewi', 2], 'FINANCE'),
  initiative('spaarkring', 'Spaarkring Zilver', ['GROUP', 10], ['eerste maandag 19.30', stairs, 130], 'zilverlinde', ['kerk', null, 1], 'FINANCE', 'SOCIAL'),
  initiative('kledingruil', 'Kledingruil', ['ACTIVITY', null], ['laatste zaterdag 13.00', step, 60], '', ['kerk', 'wietske', 3], 'FINANCE', 'SOCIAL'),
  initiative('buurttuin', 'Buurttuin De Kruidhof', ['PLACE', 30], ['woensdag 13.00', 'verhard pad, geen wc', 35], 'oosterpark zilverlinde', ['corporatie', 'omar', 3], 'WORK', 'SOCIAL'),
  initiative('tuin-weide', 'Weidetuin', ['PLACE', 20], ['zaterdag 9.30', 'gras, geen wc', 210], 'de-weide', ['corporatie', null, 1], 'WORK'),
  initiative('naaiatelier', 'Naaiatelier', ['ACTIVITY', 10], ['dinsdag 9.30', stairs, 44], 'zilverlinde oosterpark', ['welzijn', 'omar', 2], 'WORK'),
  initiative('fietswerkplaats', 'Fietswerkplaats', ['PLACE', 8], ['woensdag 14.00', step, 26], harbour, ['welzijn', 'jeroen', 2], 'WORK'),
  initiative('houtwerkplaats', 'Houtwerkplaats', ['PLACE', 8], ['vrijdag 13.00', step, 90], south, ['welzijn', 'ruud', 2], 'WORK'),
  initiative('taalcafe', 'Taalcafé', ['ACTIVITY', 24], ['donderdag 10.00', step, 14], '', ['bibliotheek', 'hanan', 4], 'WORK', 'SOCIAL'),
  initiative('taalmaatjes', 'Taalmaatjes', ['GROUP', 30], ['in overleg', 'bij u thuis of in de bibliotheek', 33], '', ['bibliotheek', 'hanan', 2], 'WORK'),
  initiative('digihulp', 'Digihulp', ['ACTIVITY', 10], ['maandag 10.00', step, 21], '', ['bibliotheek', 'joris', 3], 'FINANCE', 'WORK'),
  initiative('loopgroep', 'Loopgroep', ['GROUP', 15], ['dinsdag 19.00', 'vlakke route', 48], 'oosterpark tuindorp', ['huisarts', 'petra', 2], 'PHYSICAL_HEALTH'),
  initiative('wandelclub-weide', 'Wandelclub De Weide', ['GROUP', 15], ['donderdag 10.00', 'vlakke route', 38], south, ['welzijn', 'leila', 2], 'PHYSICAL_HEALTH', 'SOCIAL'),
  initiative('stoelgym', 'Stoelgym', ['ACTIVITY', 16], ['dinsdag 10.30', step, 29], 'oosterpark tuindorp lindenhof', ['wijkverpleging', 'els', 2], 'PHYSICAL_HEALTH'),
  initiative('zwemochtend', 'Zwemmen voor vrouwen', ['ACTIVITY', 20, 'FULL'], ['zondag 9.00', 'lift in het bad', 55], '', ['welzijn', 'hanan', 2], 'PHYSICAL_HEALTH'),
  initiative('voetbalpleintje', 'Pleintjesvoetbal', ['ACTIVITY', null], ['woensdag 15.30', 'buiten', 18], harbour, ['welzijn', 'noah', 3], 'PHYSICAL_HEALTH', 'SOCIAL'),
  initiative('vrouwenochtend', 'Vrouwenochtend', ['GROUP', 18], ['donderdag 9.30', `${step}, Nederlands, Turks en Arabisch`, 24], 'oosterpark zilverlinde', ['school', 'omar', 3], 'SOCIAL', 'MEANING'),
  initiative('vaderkring', 'Vaderkring', ['GROUP', 12], ['laatste vrijdag 20.00', step, 70], '', ['school', 'omar', 2], 'SOCIAL'),
  initiative('oudercafe', 'Oudercafé', ['ACTIVITY', 15], ['eerste dinsdag 8.45', step, 46], 'tuindorp lindenhof', ['school', 'lotte', 2], 'SOCIAL'),
  initiative('speelinloop', 'Speelinloop', ['PLACE', 14], ['maandag 9.00', step, 16], harbour, ['school', 'wietske', 2], 'SOCIAL'),
  initiative('zelfhulp', 'Lotgenoten na ziekte', ['GROUP', 10], ['om de week woensdag 19.30', step, 65], '', ['ggz', 'leila', 2], 'MENTAL_HEALTH'),
  initiative('rouwcafe', 'Rouwcafé', ['GROUP', 10], ['tweede donderdag 14.00', step, 80], '', ['kerk', 'petra', 2], 'MENTAL_HEALTH', 'MEANING'),
  initiative('stiltewandeling', 'Stiltewandeling', ['ACTIVITY', 12], ['zondag 15.00', 'vlakke route', 120], south, ['kerk', 'leila', 1], 'MEANING', 'MENTAL_HEALTH'),
  initiative('maaltijd-open-deur', 'Maaltijd in De Open Deur', ['ACTIVITY', 40], ['vrijdag 18.00', step, 20], '', ['kerk', 'wietske', 4], 'MEANING', 'SOCIAL', 'FINANCE'),
  initiative('buurtkoor', 'De Zilvervinken', ['GROUP', 35], ['woensdag 20.00', stairs, 100], east, ['kerk', 'joris', 3], 'WORK', 'MEANING'),
  initiative('klusdienst', 'Klusdienst', ['GROUP', 12], ['in overleg', 'bij u thuis', 28], '', ['corporatie', 'mirjam', 2], 'HOUSING'),
  initiative('portiekgesprek', 'Portiekgesprekken', ['ACTIVITY', null], ['in overleg', 'in uw portiek', 75], 'havenkwartier stationsbuurt', ['corporatie', 'mirjam', 2], 'HOUSING'),
  initiative('opruimdag', 'Schone buurt', ['ACTIVITY', null], ['laatste zaterdag 10.00', 'buiten', 95], 'de-weide', ['gemeente', 'ruud', 1], 'HOUSING'),
  initiative('buurtapp-lindenhof', 'Oog voor elkaar Lindenhof', ['GROUP', null], ['elke dag', 'telefoon', 58], 'lindenhof', ['politie', 'winston', 1], 'HOUSING', 'SOCIAL'),
  initiative('respijtavond', 'Respijtavond', ['ACTIVITY', 6], ['vrijdag 19.00', 'bij u thuis', 23], east, ['wijkverpleging', 'petra', 2], 'PHYSICAL_HEALTH', 'SOCIAL'),
  initiative('kringloop', 'Kringloop De Kade', ['PLACE', 12, 'PAUSED'], ['dinsdag tot zaterdag', stairs, 160], harbour, ['welzijn', 'jeroen', 2], 'WORK', 'FINANCE'),
];
