import { isInterest, type Interest } from '@netwerk/domain';

/** Key, what it is about, and what it looks for somebody for; a dash for nothing. */
const table = `
eettafel-maandag       | EATING_TOGETHER          | COOKING
eettafel-donderdag     | EATING_TOGETHER COOKING  | -
verstelhoek            | SEWING                   | SEWING
repair-cafe            | REPAIRS BICYCLE_REPAIR   | BICYCLE_REPAIR
koffieochtend-tuindorp | COFFEE                   | -
koffieochtend-haven    | COFFEE                   | -
biljartmiddag          | -                        | -
papierensoos           | PAPERS                   | -
spreekuur-geld         | PAPERS                   | -
spreekuur-geld-haven   | PAPERS                   | -
kledingruil            | -                        | -
buurttuin              | GARDENING NATURE         | -
tuin-weide             | GARDENING NATURE         | GARDENING
naaiatelier            | SEWING                   | -
fietswerkplaats        | BICYCLE_REPAIR           | -
houtwerkplaats         | CRAFTS REPAIRS           | -
taalcafe               | DUTCH_LANGUAGE           | -
taalmaatjes            | DUTCH_LANGUAGE           | -
digihulp               | COMPUTERS                | COMPUTERS
wandelclub-weide       | WALKING                  | -
stoelgym               | GYMNASTICS               | -
zwemochtend            | SWIMMING                 | -
voetbalpleintje        | FOOTBALL CHILDREN        | -
vrouwenochtend         | COFFEE                   | -
vaderkring             | CHILDREN                 | -
oudercafe              | CHILDREN                 | -
speelinloop            | CHILDREN                 | -
stiltewandeling        | NATURE                   | -
maaltijd-open-deur     | EATING_TOGETHER FAITH    | COOKING
buurtkoor              | SINGING MUSIC            | -
klusdienst             | REPAIRS                  | REPAIRS
respijtavond           | RESPITE                  | -
`;

interface About {
  readonly about: readonly Interest[];
  readonly seeks: readonly Interest[];
}

const rows = new Map(table.trim().split('\n').map(rowFrom));

/** What the initiative with this key is about and looks for; nothing for one that fits no interest. */
export function interestsOf(key: string): About {
  return rows.get(key) ?? { about: [], seeks: [] };
}

function rowFrom(line: string): [string, About] {
  const [key = '', about = '-', seeks = '-'] = line.split('|').map((cell) => cell.trim());
  return [key, { about: interestsFrom(about), seeks: interestsFrom(seeks) }];
}

function interestsFrom(cell: string): Interest[] {
  return cell === '-'
    ? []
    : cell
        .split(' ')
        .filter((word) => word !== '')
        .map(checked);
}

function checked(word: string): Interest {
  if (!isInterest(word)) throw new RangeError(`Not an interest: ${word}`);
  return word;
}
