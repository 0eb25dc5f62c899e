import { lifeDomains, type LifeDomain } from '@netwerk/domain';
import type { InitiativeKind, InitiativeState } from '../dataset/rows.types.ts';

export interface InventedInitiative {
  readonly key: string;
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly places: number | null;
  readonly state: InitiativeState;
  readonly rhythm: string;
  readonly accessibility: string;
  /** Days before today on which it was last checked. */
  readonly checked: number;
  /** Keys of the buurten that it is meant for; empty: all of them. */
  readonly reaches: readonly string[];
  readonly organisation: string;
  /** Professional who supports it, if anybody does. */
  readonly support: string | null;
  /** How many residents carry it. */
  readonly organisers: number;
  readonly domains: readonly LifeDomain[];
}

/**
 * Key, name, kind, places, state, rhythm, accessibility, days since it was checked, buurten in reach, organisation,
 * professional who supports it, number of organisers, leefgebieden.
 */
const table = `
eettafel-maandag       | Eettafel maandag               | ACTIVITY | 24 | OPEN   | maandag 12.00             | geen drempel, wc beneden                                | 15  | oosterpark zilverlinde                 | welzijn        | petra   | 3 | SOCIAL
eettafel-donderdag     | Eettafel donderdag             | ACTIVITY | 18 | FULL   | donderdag 17.30           | geen drempel, wc beneden                                | 22  | oosterpark tuindorp                    | welzijn        | petra   | 2 | SOCIAL
verstelhoek            | Verstelhoek in het Repair Café | ACTIVITY | 8  | OPEN   | zaterdag 10.00            | geen drempel, wc beneden                                | 40  | oosterpark zilverlinde                 | bibliotheek    | samira  | 2 | WORK
repair-cafe            | Repair Café                    | ACTIVITY | 20 | OPEN   | zaterdag 10.00            | geen drempel, wc beneden                                | 31  | oosterpark zilverlinde tuindorp        | bibliotheek    | samira  | 4 | WORK SOCIAL
koffieochtend-tuindorp | Koffieochtend Tuindorp         | ACTIVITY | 16 | OPEN   | woensdag 10.00            | geen drempel, wc beneden                                | 19  | tuindorp                               | welzijn        | joris   | 2 | SOCIAL
koffieochtend-haven    | Koffie aan de kade             | ACTIVITY | 20 | OPEN   | vrijdag 10.00             | geen drempel, wc beneden                                | 52  | stationsbuurt havenkwartier kanaaldorp | welzijn        | wietske | 3 | SOCIAL
biljartmiddag          | Biljartmiddag                  | ACTIVITY | 14 | OPEN   | maandag 14.00             | geen drempel, wc beneden                                | 286 | oosterpark tuindorp                    | welzijn        | petra   | 2 | SOCIAL WORK
papierensoos           | Papierensoos                   | ACTIVITY | 12 | OPEN   | dinsdag 13.30             | geen drempel, wc beneden                                | 12  | -                                      | bibliotheek    | samira  | 3 | FINANCE
spreekuur-geld         | Inloop geld en post            | PLACE    | -  | OPEN   | donderdag 9.30            | geen drempel, wc beneden                                | 9   | oosterpark zilverlinde tuindorp        | kredietbank    | yara    | 2 | FINANCE
spreekuur-geld-haven   | Inloop geld en post Haven      | PLACE    | -  | OPEN   | dinsdag 9.30              | geen drempel, wc beneden                                | 17  | stationsbuurt havenkwartier kanaaldorp | kredietbank    | dewi    | 2 | FINANCE
spaarkring             | Spaarkring Zilver              | GROUP    | 10 | OPEN   | eerste maandag 19.30      | trap van vier treden                                    | 230 | zilverlinde                            | kerk           | -       | 1 | FINANCE SOCIAL
kledingruil            | Kledingruil                    | ACTIVITY | -  | OPEN   | laatste zaterdag 13.00    | geen drempel, wc beneden                                | 60  | -                                      | kerk           | wietske | 3 | FINANCE SOCIAL
buurttuin              | Buurttuin De Kruidhof          | PLACE    | 30 | OPEN   | woensdag en zaterdag      | verhard pad, geen wc                                    | 35  | oosterpark zilverlinde                 | corporatie     | omar    | 3 | WORK SOCIAL
tuin-weide             | Weidetuin                      | PLACE    | 20 | OPEN   | zaterdag 9.30             | gras, geen wc                                           | 210 | de-weide                               | corporatie     | -       | 1 | WORK
naaiatelier            | Naaiatelier                    | ACTIVITY | 10 | OPEN   | dinsdag 9.30              | trap van vier treden                                    | 44  | zilverlinde oosterpark                 | welzijn        | omar    | 2 | WORK
fietswerkplaats        | Fietswerkplaats                | PLACE    | 8  | OPEN   | woensdag 14.00            | geen drempel, wc beneden                                | 26  | stationsbuurt havenkwartier kanaaldorp | welzijn        | jeroen  | 2 | WORK
houtwerkplaats         | Houtwerkplaats                 | PLACE    | 8  | OPEN   | vrijdag 13.00             | geen drempel, wc beneden                                | 90  | de-weide lindenhof                     | welzijn        | ruud    | 2 | WORK
taalcafe               | Taalcafé                       | ACTIVITY | 24 | OPEN   | donderdag 10.00           | geen drempel, wc beneden                                | 14  | -                                      | bibliotheek    | hanan   | 4 | WORK SOCIAL
taalmaatjes            | Taalmaatjes                    | GROUP    | 30 | OPEN   | in overleg                | bij u thuis of in de bibliotheek                        | 33  | -                                      | bibliotheek    | hanan   | 2 | WORK
digihulp               | Digihulp                       | ACTIVITY | 10 | OPEN   | maandag 10.00             | geen drempel, wc beneden                                | 21  | -                                      | bibliotheek    | joris   | 3 | FINANCE WORK
loopgroep              | Loopgroep                      | GROUP    | 15 | OPEN   | dinsdag 19.00             | vlakke route                                            | 48  | oosterpark tuindorp                    | huisarts       | petra   | 2 | PHYSICAL_HEALTH
wandelclub-weide       | Wandelclub De Weide            | GROUP    | 15 | OPEN   | donderdag 10.00           | vlakke route                                            | 38  | de-weide lindenhof                     | welzijn        | leila   | 2 | PHYSICAL_HEALTH SOCIAL
stoelgym               | Stoelgym                       | ACTIVITY | 16 | OPEN   | dinsdag 10.30             | geen drempel, wc beneden                                | 29  | oosterpark tuindorp lindenhof          | wijkverpleging | els     | 2 | PHYSICAL_HEALTH
zwemochtend            | Zwemmen voor vrouwen           | ACTIVITY | 20 | FULL   | zondag 9.00               | lift in het bad                                         | 55  | -                                      | welzijn        | hanan   | 2 | PHYSICAL_HEALTH
voetbalpleintje        | Pleintjesvoetbal               | ACTIVITY | -  | OPEN   | woensdag 15.30            | buiten                                                  | 18  | stationsbuurt havenkwartier kanaaldorp | welzijn        | noah    | 3 | PHYSICAL_HEALTH SOCIAL
vrouwenochtend         | Vrouwenochtend                 | GROUP    | 18 | OPEN   | donderdag 9.30            | geen drempel, wc beneden                                | 24  | oosterpark zilverlinde                 | school         | omar    | 3 | SOCIAL MEANING
vaderkring             | Vaderkring                     | GROUP    | 12 | OPEN   | laatste vrijdag 20.00     | geen drempel, wc beneden                                | 70  | -                                      | school         | omar    | 2 | SOCIAL
oudercafe              | Oudercafé                      | ACTIVITY | 15 | OPEN   | eerste dinsdag 8.45       | geen drempel, wc beneden                                | 46  | tuindorp lindenhof                     | school         | lotte   | 2 | SOCIAL
speelinloop            | Speelinloop                    | PLACE    | 14 | OPEN   | maandag 9.00              | geen drempel, wc beneden                                | 16  | stationsbuurt havenkwartier kanaaldorp | school         | wietske | 2 | SOCIAL
zelfhulp               | Lotgenoten na ziekte           | GROUP    | 10 | OPEN   | om de week woensdag 19.30 | geen drempel, wc beneden                                | 65  | -                                      | ggz            | leila   | 2 | MENTAL_HEALTH
rouwcafe               | Rouwcafé                       | GROUP    | 10 | OPEN   | tweede donderdag 14.00    | geen drempel, wc beneden                                | 80  | -                                      | kerk           | petra   | 2 | MENTAL_HEALTH MEANING
stiltewandeling        | Stiltewandeling                | ACTIVITY | 12 | OPEN   | zondag 15.00              | vlakke route                                            | 120 | de-weide lindenhof                     | kerk           | leila   | 1 | MEANING MENTAL_HEALTH
maaltijd-open-deur     | Maaltijd in De Open Deur       | ACTIVITY | 40 | OPEN   | vrijdag 18.00             | geen drempel, wc beneden                                | 20  | -                                      | kerk           | wietske | 4 | MEANING SOCIAL FINANCE
buurtkoor              | De Zilvervinken                | GROUP    | 35 | OPEN   | woensdag 20.00            | trap van vier treden                                    | 200 | oosterpark zilverlinde tuindorp        | kerk           | joris   | 3 | WORK MEANING
klusdienst             | Klusdienst                     | GROUP    | 12 | OPEN   | in overleg                | bij u thuis                                             | 28  | -                                      | corporatie     | mirjam  | 2 | HOUSING
portiekgesprek         | Portiekgesprekken              | ACTIVITY | -  | OPEN   | in overleg                | in uw portiek                                           | 75  | havenkwartier stationsbuurt            | corporatie     | mirjam  | 2 | HOUSING
opruimdag              | Schone buurt                   | ACTIVITY | -  | OPEN   | laatste zaterdag 10.00    | buiten                                                  | 95  | de-weide                               | gemeente       | ruud    | 1 | HOUSING
buurtapp-lindenhof     | Oog voor elkaar Lindenhof      | GROUP    | -  | OPEN   | elke dag                  | telefoon                                                | 58  | lindenhof                              | politie        | winston | 1 | HOUSING SOCIAL
respijtavond           | Respijtavond                   | ACTIVITY | 6  | OPEN   | vrijdag 19.00             | bij u thuis                                             | 23  | oosterpark zilverlinde tuindorp        | wijkverpleging | petra   | 2 | PHYSICAL_HEALTH SOCIAL
kringloop              | Kringloop De Kade              | PLACE    | 12 | PAUSED | dinsdag tot zaterdag      | trap van vier treden                                    | 160 | stationsbuurt havenkwartier kanaaldorp | welzijn        | jeroen  | 2 | WORK FINANCE
`;

/** The forty initiatives of Oeverlinde. Five hang on one organiser, two of those without a professional. */
export const initiatives: readonly InventedInitiative[] = table.trim().split('\n').map(initiativeFrom);

function initiativeFrom(line: string): InventedInitiative {
  const cells = line.split('|').map((cell) => cell.trim());
  const [key = '', name = '', kind, places, state, rhythm = '', accessibility = '', checked] = cells;
  const [reaches, organisation = '', support, organisers, domains] = cells.slice(8);
  return {
    key,
    name,
    kind: oneOf(['GROUP', 'ACTIVITY', 'PLACE'], kind),
    places: places === '-' ? null : Number(places),
    state: oneOf(['OPEN', 'FULL', 'PAUSED', 'ENDED'], state),
    rhythm,
    accessibility,
    checked: Number(checked),
    reaches: wordsOf(reaches),
    organisation,
    support: wordsOf(support)[0] ?? null,
    organisers: Number(organisers),
    domains: wordsOf(domains).map((domain) => oneOf(lifeDomains, domain)),
  };
}

/** A dash stands for nothing. */
function wordsOf(cell = '-'): string[] {
  return cell === '-' ? [] : cell.split(' ');
}

function oneOf<T extends string>(codes: readonly T[], written: string | undefined): T {
  const found = codes.find((code) => code === written);
  if (found === undefined) throw new RangeError(`Not one of ${codes.join(', ')}: ${written ?? ''}`);
  return found;
}
