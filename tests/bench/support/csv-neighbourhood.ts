import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A made-up neighbourhood as a municipality would send it: the same numbers give the same people. */
export interface CsvNeighbourhood {
  readonly town: string;
  readonly people: number;
  readonly tiesEach: number;
}

const firstNames = ['Anna', 'Bert', 'Carla', 'Daan', 'Els', 'Frits', 'Greet', 'Hans', 'Ina', 'Jan'] as const;
const lastNames = [
  'Jansen',
  'de Vries',
  'Bakker',
  'Visser',
  'Smit',
  'Meijer',
  'Mulder',
  'Bos',
  'Vos',
  'Peters',
] as const;
const peoplePerArea = 500;

export function areaCount({ people }: CsvNeighbourhood): number {
  return Math.ceil(people / peoplePerArea);
}

export function personRow({ town, people }: CsvNeighbourhood, id: number) {
  return {
    id: `p${id}`,
    callName: `${firstNames[id % firstNames.length]}${id % 97}`,
    familyName: `${lastNames[(id * 7) % lastNames.length]}${id % 89}`,
    area: `BU${town}${id % areaCount({ town, people, tiesEach: 0 })}`,
  };
}

/** The two people of a tie: nobody is tied to the same person twice. */
export function tieRow({ people }: CsvNeighbourhood, tie: number): readonly [string, string] {
  const from = tie % people;
  return [`p${from}`, `p${(from + 1 + Math.floor(tie / people) * 3) % people}`];
}

/** Writes the folder and answers where it is. */
export async function writeNeighbourhood(place: CsvNeighbourhood): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netwerk-csv-'));
  const { town, people, tiesEach } = place;
  const area = (id: number): string => `BU${town}${id},Buurt ${id},buurt,GM${town}`;
  await writeRows(
    join(folder, 'areas.csv'),
    `code,name,level,parent\nGM${town},Stad,gemeente,`,
    areaCount(place),
    area,
  );
  await writeRows(join(folder, 'people.csv'), 'id,name,area,roles', people, (id) => {
    const { id: own, callName, familyName, area: lives } = personRow(place, id);
    return `${own},${callName} ${familyName},${lives},`;
  });
  await writeRows(join(folder, 'ties.csv'), 'from,to', people * tiesEach, (id) => tieRow(place, id).join(','));
  return folder;
}

async function writeRows(file: string, header: string, count: number, row: (id: number) => string): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(`${header}\n`);
  for (let id = 0; id < count; id += 1) if (!stream.write(`${row(id)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
