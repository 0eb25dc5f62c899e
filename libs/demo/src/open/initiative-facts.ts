import type { SupportKind } from '@netwerk/domain';
import { supportKindOf, type SupportLetter } from '../told/support-letters.ts';
import type { Position } from '../place/boundaries.ts';

/** What the sociale kaart tells about an initiative beside its name and rhythm. */
export interface InventedFacts {
  readonly summary: string;
  readonly location: string | null;
  /** Where it lies, in the units of the map. */
  readonly place: Position | null;
  /** Day of the week, begin and end: `1 12:00 14:00`; a `~` behind it: not every week. */
  readonly slots: readonly string[];
  readonly cost: string;
  readonly support: readonly SupportKind[];
  readonly wheelchair: boolean | null;
  readonly searchWords: string;
}

/** Public places of Oeverlinde, by the word that stands for them in the table. */
const locations: Readonly<Record<string, string>> = {
  linde: 'Buurthuis De Linde, Lindeplein 4',
  schakel: 'De Schakel, Zilverstraat 12',
  kade: 'Buurthuis De Kade, Havenkade 8',
  tuin: 'Buurthuis Tuindorp, Perenlaan 2',
  bieb: 'Bibliotheek Oeverlinde, Marktplein 1',
  deur: 'De Open Deur, Kerkpad 2',
  school: 'Basisschool De Lindeboog, Schoolstraat 20',
  weide: 'Wijkgebouw De Weide, Weidelaan 15',
  kruidhof: 'De Kruidhof, achter Oosterpark 60',
  bad: 'Zwembad De Oever, Sportlaan 1',
  plein: 'Speelplein aan de Havenkade',
  veld: 'Het veld aan de Weidelaan',
  park: 'Verzamelen bij de ingang van het Oosterpark',
  praktijk: 'Huisartsenpraktijk De Zilverlinde, Lindeplein 9',
};

/** Where they lie, in the units of the map. */
const places: Readonly<Record<string, readonly [x: number, y: number]>> = {
  linde: [104, 92],
  schakel: [140, 96],
  kade: [120, 150],
  tuin: [190, 40],
  bieb: [122, 113],
  deur: [86, 100],
  school: [112, 78],
  weide: [60, 60],
  kruidhof: [98, 70],
  bad: [150, 60],
  plein: [126, 146],
  veld: [50, 40],
  park: [96, 104],
  praktijk: [106, 94],
};

/** Key, summary, place, times, cost, support (P G A E), wheelchair, more words to find it by. */
const table = `
eettafel-maandag       | Samen eten op maandag                      | linde    | 1 12:00 14:00                    | € 4,00 per keer, met stadspas gratis | GP  | y | eten maaltijd koken lunch
eettafel-donderdag     | Samen koken en eten                        | tuin     | 4 17:30 20:00                    | € 5,00 per keer                      | GP  | y | eten maaltijd avondeten
verstelhoek            | Kleding verstellen, zoekt een naaister     | schakel  | 6 10:00 13:00                    | gratis, een gift mag                 | P   | y | naaien kleren rits
repair-cafe            | Spullen maken, zoekt een fietsenmaker      | schakel  | 6 10:00 13:00                    | gratis, een gift mag                 | PG  | y | fiets kapot reparatie maken
koffieochtend-tuindorp | Koffie en een praatje                      | tuin     | 3 10:00 12:00                    | € 1,00 voor koffie                   | GE  | y | koffie inloop praten
koffieochtend-haven    | Koffie met uitzicht op het water           | kade     | 5 10:00 12:00                    | € 1,00 voor koffie                   | G   | y | koffie inloop praten
biljartmiddag          | Biljarten en koffie                        | linde    | 1 14:00 16:30                    | € 2,00 per keer                      | G   | y | biljart spel
papierensoos           | Samen de post op orde, mensen met VOG      | bieb     | 2 13:30 15:30                    | gratis                               | PA  | y | post administratie brieven formulieren rekeningen
spreekuur-geld         | Vragen over schulden en rekeningen         | linde    | 4 09:30 12:00                    | gratis                               | AP  | y | geld schulden rekeningen post inkomen
spreekuur-geld-haven   | Vragen over schulden en rekeningen         | kade     | 2 09:30 12:00                    | gratis                               | AP  | y | geld schulden rekeningen post inkomen
spaarkring             | Samen sparen voor iets groots              | schakel  | 1 19:30 21:00~                   | eigen inleg                          | AG  | n | geld sparen
kledingruil            | Kleren ruilen, ook voor kinderen           | deur     | 6 13:00 16:00~                   | gratis                               | P   | y | kleding kleren kinderen
buurttuin              | Tuinieren, ook voor wie weinig kan tillen  | kruidhof | 3 13:00 16:00, 6 09:30 12:00     | gratis, oogst wordt gedeeld          | GP  | y | tuin groente moestuin buiten
tuin-weide             | Samen een moestuin onderhouden             | veld     | 6 09:30 12:00                    | € 10,00 per jaar                     | G   | n | tuin groente moestuin buiten
naaiatelier            | Naaien leren en samen maken                | schakel  | 2 09:30 12:00                    | € 2,50 per keer, stof inbegrepen     | GP  | n | naaien kleding leren
fietswerkplaats        | Fietsen opknappen, zoekt een begeleider    | kade     | 3 14:00 17:00                    | gratis                               | PG  | y | fiets maken werk leren
houtwerkplaats         | Met hout werken, met begeleiding           | weide    | 5 13:00 16:00                    | € 3,00 per keer voor hout            | PG  | y | hout timmeren werk klussen
taalcafe               | Nederlands oefenen met koffie              | bieb     | 4 10:00 11:30                    | gratis                               | GA  | y | taal nederlands leren praten
taalmaatjes            | Een vast iemand om Nederlands mee te praten | -       |                                  | gratis                               | GA  | - | taal nederlands leren maatje
digihulp               | Hulp met telefoon, computer en DigiD       | bieb     | 1 10:00 12:00                    | gratis                               | PA  | y | digitaal computer telefoon digid
loopgroep              | Rustig hardlopen, beginners welkom         | park     | 2 19:00 20:00                    | gratis                               | GE  | n | hardlopen sport bewegen
wandelclub-weide       | Wandelen door De Weide, een uur            | weide    | 4 10:00 11:00                    | gratis                               | G   | y | wandelen lopen bewegen buiten
stoelgym               | Bewegen op en naast de stoel               | tuin     | 2 10:30 11:30                    | € 2,00 per keer                      | G   | y | gym sport bewegen ouderen
zwemochtend            | Zwemmen met alleen vrouwen                 | bad      | 7 09:00 10:30                    | € 3,50 per keer, met stadspas € 1,00 | G   | y | zwemmen sport vrouwen
voetbalpleintje        | Voetballen voor wie zin heeft              | plein    | 3 15:30 17:00                    | gratis                               | G   | - | voetbal sport kinderen jongeren
vrouwenochtend         | Vrouwen uit de buurt ontmoeten elkaar      | school   | 4 09:30 11:30                    | gratis                               | GE  | y | vrouwen koffie ontmoeten
vaderkring             | Vaders praten over opvoeden                | school   | 5 20:00 22:00~                   | gratis                               | EA  | y | vaders opvoeden kinderen
oudercafe              | Ouders praten met elkaar over opvoeden     | school   | 2 08:45 10:00~                   | gratis                               | AE  | y | ouders opvoeden kinderen
speelinloop            | Spelen met kinderen tot vier jaar          | kade     | 1 09:00 11:30                    | gratis                               | GA  | y | spelen peuters kinderen baby
zelfhulp               | Praten met mensen die hetzelfde meemaakten | praktijk | 3 19:30 21:00~                   | gratis                               | E   | y | ziekte lotgenoten praten
rouwcafe               | Praten over wie u mist                     | deur     | 4 14:00 16:00~                   | gratis                               | E   | y | rouw verlies verdriet praten
stiltewandeling        | Samen wandelen zonder te praten            | veld     | 7 15:00 16:30                    | gratis                               | E   | n | wandelen stilte rust
maaltijd-open-deur     | Warm eten voor iedereen                    | deur     | 5 18:00 20:00                    | u betaalt wat u kunt missen          | PG  | y | eten maaltijd avondeten
buurtkoor              | Zingen, noten lezen hoeft niet             | schakel  | 3 20:00 22:00                    | € 60,00 per jaar                     | GE  | n | zingen koor muziek
klusdienst             | Kleine klussen in huis                     | -        |                                  | alleen het materiaal                 | P   | - | klussen huis reparatie lamp
portiekgesprek         | Buren praten over hun portiek              | -        |                                  | gratis                               | GA  | - | buren portiek wonen overlast
opruimdag              | Samen de straat opruimen                   | veld     | 6 10:00 12:00~                   | gratis                               | PG  | y | opruimen zwerfvuil buiten
buurtapp-lindenhof     | Buren letten op elkaar, met een groepsapp  | -        |                                  | gratis                               | G   | y | buren veilig app
respijtavond           | Een avond vrij voor wie voor iemand zorgt  | -        | 5 19:00 22:00                    | gratis, met verwijzing               | PE  | - | mantelzorg respijt oppas zorgen
kringloop              | Werken in een winkel met tweedehands spullen | kade   | 2 10:00 16:00, 3 10:00 16:00, 4 10:00 16:00, 5 10:00 16:00, 6 10:00 16:00 | gratis | PG  | n | kringloop winkel werk spullen
`;

const facts = new Map(table.trim().split('\n').map(factsFrom));

/** What is told about the initiative with this key. */
export function factsOf(key: string): InventedFacts {
  const found = facts.get(key);
  if (found === undefined) throw new RangeError(`No facts about ${key}.`);
  return found;
}

function factsFrom(line: string): [string, InventedFacts] {
  const [key = '', summary = '', place = '', slots = '', cost = '', support = '', wheelchair, searchWords = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return [
    key,
    {
      summary,
      location: locations[place] ?? null,
      place: places[place] ?? null,
      slots: slots === '' ? [] : slots.split(', '),
      cost,
      support: [...support].map((letter) => supportKindOf[letter as SupportLetter]),
      wheelchair: wheelchair === '-' ? null : wheelchair === 'y',
      searchWords,
    },
  ];
}
