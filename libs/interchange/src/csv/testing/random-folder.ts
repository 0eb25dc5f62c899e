import type { Seeded } from '@netwerk/domain/testing';
import { csvFiles, type CsvFile } from '../csv-rows.types.ts';
import type { CsvReason } from '../read/csv-reasons.ts';

/** For specs: one row of a folder, cell by cell, and what is wrong with it. */
export interface MadeRow {
  readonly cells: Record<string, string>;
  /** Rows that it names. */
  readonly refs: (readonly [CsvFile, string])[];
  fault?: { readonly property: string | null; readonly reason: CsvReason };
  /** A cell more than the header has columns. */
  isRagged?: true;
}

export type MadeFolder = Record<CsvFile, MadeRow[]>;

/** A small folder in which everything is right, another one for every seed. */
export function randomFolder(random: Seeded): MadeFolder {
  const made = Object.fromEntries(csvFiles.map((file): [CsvFile, MadeRow[]] => [file, []])) as MadeFolder;
  addPlaces(made, random);
  addPeople(made, random);
  addTeams(made);
  addInitiatives(made, random);
  addCases(made, random);
  addOpenTies(made, random);
  return made;
}

function add(made: MadeFolder, file: CsvFile, cells: Record<string, string>, refs: MadeRow['refs'] = []): void {
  made[file].push({ cells, refs });
}

function addPlaces(made: MadeFolder, random: Seeded): void {
  add(made, 'areas', { code: 'GM1', name: 'Oeverlinde', level: 'MUNICIPALITY', parent: '', residents: '4200' });
  for (let district = 0; district < 1 + random.below(2); district += 1) {
    const code = `WK${district}`;
    add(made, 'areas', { code, name: `Wijk ${district}`, level: 'wijk', parent: 'GM1' }, [['areas', 'GM1']]);
    for (let part = 0; part < 1 + random.below(3); part += 1) {
      const own = { code: `BU${district}${part}`, name: `Buurt "${part}", de ${district}e`, level: 'NEIGHBOURHOOD' };
      add(made, 'areas', { ...own, parent: code, latitude: '52,09', longitude: '5.12' }, [['areas', code]]);
    }
  }
}

export function neighbourhoods(made: MadeFolder): string[] {
  return made.areas.map(({ cells }) => cells['code'] ?? '').filter((code) => code.startsWith('BU'));
}

function addPeople(made: MadeFolder, random: Seeded): void {
  const areas = neighbourhoods(made) as [string, ...string[]];
  add(made, 'organisations', {
    id: 'org;1',
    name: 'Welzijn, Oeverlinde',
    kind: 'welzijn',
    website: 'https://oever.example',
  });
  const [isRole, area] = [random.chance(0.5), random.pick(areas)];
  addProfessional(made, 'pro-0', isRole ? { roles: 'professional' } : { area });
  addProfessional(made, 'pro-1', { roles: 'professional' });
  for (let index = 0; index < 4 + random.below(12); index += 1) addResident(made, index, random.pick(areas), random);
}

function addProfessional(made: MadeFolder, id: string, cells: Record<string, string>): void {
  const { area } = cells;
  add(made, 'people', { id, name: 'Sam Werker', ...cells }, area === undefined ? [] : [['areas', area]]);
  add(made, 'professionals', { id, organisation: 'org;1', roomFrom: '2026-12-01' }, [
    ['people', id],
    ['organisations', 'org;1'],
  ]);
}

function addResident(made: MadeFolder, index: number, area: string, random: Seeded): void {
  const own = { id: `p ${index}`, name: `Dré van der Äa ${index}`, area, livesSince: '01-02-2019', minor: 'nee' };
  if (!random.chance(0.3)) return add(made, 'people', own, [['areas', area]]);
  const volunteer = {
    roles: 'RESIDENT|vrijwilliger',
    loadLimit: '2',
    guidedBy: 'pro-0',
    languages: 'Nederlands; Tigrinya',
  };
  // Who is a professional by the other file only is one as long as that row stands.
  const isRole = made.people.some(({ cells }) => cells['id'] === 'pro-0' && cells['roles'] !== undefined);
  add(made, 'people', { ...own, ...volunteer }, [
    ['areas', area],
    ['people', 'pro-0'],
    ...(isRole ? [] : [['professionals', 'pro-0'] as const]),
  ]);
}

function addTeams(made: MadeFolder): void {
  const [area = ''] = neighbourhoods(made);
  add(made, 'teams', { id: 'team', name: 'Wijkteam', areas: `WK0|${area}` }, [
    ['areas', 'WK0'],
    ['areas', area],
  ]);
  add(made, 'memberships', { person: 'pro-1', team: 'team', shell: 'INNER', since: '2020-01-01' }, [
    ['people', 'pro-1'],
    ['teams', 'team'],
  ]);
}

function addInitiatives(made: MadeFolder, random: Seeded): void {
  const description = 'Samen eten.\nIeder kookt\tom de beurt; "gezellig".';
  for (let index = 0; index < 1 + random.below(3); index += 1) {
    const own = { id: `i${index}`, name: 'Eettafel', kind: 'activiteit', description, interests: 'koken|samen eten' };
    add(made, 'initiatives', { ...own, areas: 'GM1', wheelchair: 'ja', places: '20', taken: '3' }, [['areas', 'GM1']]);
    const person = `p ${random.below(4)}`;
    const period = { since: '2021-03-01', until: random.chance(0.5) ? '2022-03-01' : '' };
    add(made, 'participation', { person, initiative: `i${index}`, ...period }, [
      ['people', person],
      ['initiatives', `i${index}`],
    ]);
  }
}

function addCases(made: MadeFolder, random: Seeded): void {
  for (let index = 0; index < 2; index += 1) {
    const [id, resident] = [`c${index}`, `p ${index}`];
    const asked = {
      asked: 'Hulp bij papieren',
      question: 'Wie helpt mij?',
      legalGround: 'wmo',
      purpose: 'Ondersteuning',
    };
    add(
      made,
      'cases',
      { id, resident, team: 'team', openedOn: '2025-01-10', ...asked, workers: 'pro-1:contactpersoon' },
      [
        ['people', resident],
        ['teams', 'team'],
        ['people', 'pro-1'],
      ],
    );
    for (let member = 0; member < 2 + random.below(3); member += 1) {
      const memberId = `${id}/m${member}`;
      add(made, 'members', { id: memberId, case: id, callName: 'Bea', relation: 'buurvrouw' }, [['cases', id]]);
      const facts = { ring: '2', sector: 'familie', receivesPractical: '2', practicalWords: 'boodschappen, was' };
      add(made, 'ties', { from: resident, to: memberId, case: id, since: '2025-01-10', ...facts }, [
        ['cases', id],
        ['people', resident],
        ['members', memberId],
      ]);
    }
  }
}

function addOpenTies(made: MadeFolder, random: Seeded): void {
  const ids = made.people.map(({ cells }) => cells['id'] ?? '').filter((id) => id.startsWith('p '));
  for (const [index, from] of ids.slice(1).entries()) {
    if (random.chance(0.3)) continue;
    const to = ids[index] ?? '';
    add(made, 'ties', { from, to, since: '2019-05-01' }, [
      ['people', from],
      ['people', to],
    ]);
  }
}
