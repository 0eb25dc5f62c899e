import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemCaller } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { importHsds, ImportProblem, type HsdsImport, type HsdsOutcome } from '@netwerk/interchange';
import { z } from 'zod';
import { adminCommand } from '../../support/admin-command.ts';
import { act } from '../../support/directory-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { DirectoryScene, recordsAbout } from '../directory/directory-scene.ts';

const fixtures = new URL('../../fixtures/hsds/', import.meta.url);
const caller = systemCaller('import-hsds');
const meal = '5b0c1f6e-0b1a-4a51-9d53-6f8a2f1d0001';

/** Letters only: a row of digits may pass for a citizen service number, which no name may hold. */
function letters(): string {
  return randomUUID().replaceAll(/[\d-]/g, '').padEnd(6, 'q');
}

/** A directory of its own in a municipality of its own: nothing of another test is touched. */
class Directory {
  readonly scene: DirectoryScene;
  readonly from = `gids ${letters()}`;
  private readonly suffix = letters();

  constructor(scene: DirectoryScene) {
    this.scene = scene;
  }

  /** A fixture for the municipality of this test; `change` edits its text. */
  file(name: string, change: (text: string) => string = (text) => text): Buffer {
    const text = readFileSync(new URL(name, fixtures), 'utf8');
    const here = text
      .replaceAll('AREA-CODE', this.scene.town.neighbourhoodCode)
      .replaceAll('Stichting De Sluis', this.organisation)
      .replaceAll('Praatpunt Proefdorp', `Praatpunt ${this.suffix}`);
    return Buffer.from(change(here));
  }

  /** Organisations belong to no gebied: their names are of this test only. */
  get organisation(): string {
    return `Stichting ${this.suffix}`;
  }

  read(content: Uint8Array, more: Partial<HsdsImport['options']> & { from?: string } = {}): Promise<HsdsOutcome> {
    const { from = this.from, ...given } = more;
    const options = { areaCodes: [], checkedOn: null, alsoSameName: false, ...given };
    return importHsds(testGraph(), caller, { content, from, today: '2026-11-17', options });
  }

  async stored() {
    const rows = await testGraph().read(testCaller, storedOf, { from: this.from });
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  async counts() {
    const [row] = await testGraph().read(testCaller, countsOf, { from: this.from });
    return row;
  }

  async id(externalId: string): Promise<string> {
    const row = (await this.stored()).get(externalId);
    if (row === undefined) throw new Error(`Not stored: ${externalId}`);
    return row.id;
  }
}

async function aDirectory(): Promise<Directory> {
  return new Directory(await DirectoryScene.begin());
}

const storedOf = question<{ from: string }>()({
  name: 'test-hsds-stored',
  statement: cypher`
    MATCH (one:Initiative {importedFrom: ${param('from')}})
    RETURN one.id AS id, one.externalId AS externalId, one.name AS name, one.state AS state, toString(one.checkedOn) AS checkedOn,
      one.version AS version, one.importedVersion AS importedVersion, one.place.latitude AS latitude, one.place.srid AS srid,
      COLLECT { MATCH (one)-[:AROUND]->(interest:Interest) RETURN interest.code } AS interests`,
  row: z.strictObject({
    ...{ id: z.string(), externalId: z.string(), name: z.string(), state: z.string(), checkedOn: z.string() },
    ...{
      version: z.number(),
      importedVersion: z.number(),
      latitude: z.number().nullable(),
      srid: z.number().nullable(),
      interests: z.array(z.string()),
    },
  }),
});

const countsOf = question<{ from: string }>()({
  name: 'test-hsds-counts',
  statement: cypher`
    RETURN COUNT { MATCH (one:Initiative {importedFrom: ${param('from')}}) RETURN one } AS initiatives,
      COUNT { MATCH (one:Organisation {importedFrom: ${param('from')}}) RETURN one } AS organisations,
      COUNT { MATCH (:Initiative {importedFrom: ${param('from')}})<-[:HAPPENED_TO]-(line) RETURN line } AS lines,
      COUNT { MATCH (directory:ImportedDirectory {name: ${param('from')}}) RETURN directory } AS directories,
      COUNT { MATCH (:ImportedDirectory {name: ${param('from')}})<-[:IMPORTED_INTO]-(import:Import) RETURN import } AS imports`,
  row: z.strictObject({
    ...{ initiatives: z.number(), organisations: z.number(), lines: z.number() },
    ...{ directories: z.number(), imports: z.number() },
  }),
});

const nothing = { initiatives: 0, organisations: 0, lines: 0, directories: 0, imports: 0 };
const reasonsOf = ({ findings }: HsdsOutcome) => findings.map(({ position, reason }) => `${position} ${reason}`);

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportProblem)) throw new Error('The import was not refused as it should.', { cause: error });
  return error.code;
}

describe('reading in a directory', () => {
  let place: Directory;
  let outcome: HsdsOutcome;

  beforeAll(async () => {
    place = await aDirectory();
    outcome = await place.read(place.file('services.json'));
  }, 60_000);

  it('says what was stored, and names what was not taken over', () => {
    expect(outcome).toMatchObject({ status: 'IMPORTED', daysGiven: 0, withoutTimes: 0 });
    expect(outcome.initiatives).toEqual({ added: 3, changed: 0, checked: 0, unchanged: 0, kept: 0 });
    expect(outcome.organisations).toEqual({ added: 2, changed: 0, unchanged: 0, kept: 0, linked: 0 });
    expect([...outcome.unknownFields]).toEqual([['vacancies', 1]]);
    expect(outcome.findings.map(({ effect, field, reason }) => [effect, field, reason])).toEqual([
      ['LEFT_OUT', 'service_at_locations[0].schedules[2]', 'NO_LONGER_VALID'],
      ['LEFT_OUT', 'cost_options[2]', 'NO_LONGER_VALID'],
      ['LEFT_OUT', 'phones[0].number', 'NOT_A_PHONE_NUMBER'],
      ['LEFT_OUT', 'website', 'NOT_A_PAGE'],
    ]);
  });

  it('shows a worker the service as an initiative, with the day on which the directory looked', async () => {
    const { history, ...shown } = await place.scene.initiative(await place.id(meal));
    expect(shown).toMatchObject({
      ...{ name: 'Samen eten aan de Kade', kind: 'ACTIVITY', state: 'OPEN', version: 1 },
      summary: 'Elke week koken en eten we met de buurt.',
      description: 'Elke week koken en eten we met de buurt. Iedereen helpt mee.\nAanschuiven kan ook zonder koken.',
      searchWords: 'Buurttafel, Ontmoeten, Ontmoeting, Maaltijden, Samen eten',
      location: 'Buurthuis De Sluis, Kade 12, 1234 AB Proefdorp',
      rhythm: 'dinsdag en donderdag 17.30–20.00, eerste zaterdag van de maand 12.00–14.00',
      cost: '€ 2,50 per maaltijd (met stadspas); € 5 per maaltijd. Wie het niet kan betalen, eet mee.',
      ...{ wheelchair: true, accessibility: 'Rolstoeltoegankelijk. De lift is links van de deur.' },
      ...{ languages: 'Nederlands, Turks', phone: '+31 6 0000 0012' },
      ...{ checkedOn: '2026-06-01', checkedBy: null, lifeDomains: ['SOCIAL'] },
      organisation: { name: place.organisation },
      slots: [
        { weekday: 'TUESDAY', from: '17:30', until: '20:00', weeks: 'EVERY' },
        { weekday: 'THURSDAY', from: '17:30', until: '20:00', weeks: 'EVERY' },
        { weekday: 'SATURDAY', from: '12:00', until: '14:00', weeks: 'SOME' },
      ],
    });
    expect(history).toMatchObject([{ kind: 'ADDED', by: null }]);
  });

  it('keeps the place as a point, the interest by its code, and the state as the status says', async () => {
    const stored = await place.stored();
    expect(stored.get(meal)).toMatchObject({
      latitude: 52.0412,
      srid: 4326,
      importedVersion: 1,
      interests: ['EATING_TOGETHER'],
    });
    expect([...stored.values()].map(({ name, state }) => [name, state]).sort()).toEqual([
      ['Fietsles', 'ENDED'],
      ['Praten over rouw', 'PAUSED'],
      ['Samen eten aan de Kade', 'OPEN'],
    ]);
  });

  it('is found like what was recorded here', async () => {
    expect(await place.scene.names({ search: 'maaltij' })).toEqual(['Samen eten aan de Kade']);
    expect(await place.scene.names({ search: 'kade prat' })).toEqual([]);
    expect(await place.scene.names()).toEqual(['Praten over rouw', 'Samen eten aan de Kade']);
    expect(await place.scene.names({ wheelchair: true })).toEqual(['Samen eten aan de Kade']);
  });

  it('leaves an audit record of the import', async () => {
    const [row] = await testGraph().read(testCaller, importOf, { from: place.from });
    expect(row).toMatchObject({ format: 'HSDS', actor: 'system:import-hsds' });
    expect(await recordsAbout(row?.id ?? '')).toEqual([
      { action: 'IMPORT', subject: 'Initiative', operation: 'importHsds', rule: null },
    ]);
  });
});

const importOf = question<{ from: string }>()({
  name: 'test-hsds-import',
  statement: cypher`
    MATCH (:ImportedDirectory {name: ${param('from')}})<-[:IMPORTED_INTO]-(import:Import)
    RETURN import.id AS id, import.format AS format, import.actor AS actor`,
  row: z.strictObject({ id: z.string(), format: z.string(), actor: z.string() }),
});

describe('every shape', () => {
  it('an organisation with its services, a service at a place, and a place by itself', async () => {
    const place = await aDirectory();
    const areaCodes = [place.scene.town.code];
    await place.read(place.file('organization.json'), { areaCodes });
    await place.read(place.file('service-at-location.json'));
    const garden = await place.read(place.file('location.json'), { areaCodes, checkedOn: '2026-10-01' });
    expect(garden).toMatchObject({ status: 'IMPORTED', daysGiven: 1 });
    expect(
      [...(await place.stored()).values()].map(({ name, state, checkedOn }) => [name, state, checkedOn]).sort(),
    ).toEqual([
      ['Buurttuin Achter de Dijk', 'OPEN', '2026-10-01'],
      ['Klussen bij buren', 'OPEN', '2026-06-15'],
      ['Spreekuur geld', 'ENDED', '2026-01-20'],
      ['Taalcafé', 'OPEN', '2026-07-01'],
    ]);
    const shown = await place.scene.initiative(await place.id('location/loc-7'));
    expect(shown).toMatchObject({ kind: 'PLACE', rhythm: 'elke dag 8.00–24.00', wheelchair: false });
    expect(shown['areas']).toMatchObject([{ code: place.scene.town.code }]);
  });

  it('stores what is good, and names what is broken', async () => {
    const place = await aDirectory();
    const outcome = await place.read(place.file('broken.json'));
    expect(outcome).toMatchObject({ status: 'IMPORTED', initiatives: { added: 2 }, organisations: { added: 0 } });
    expect(reasonsOf(outcome)).toEqual([
      'contents[1] MISSING',
      'contents[2] MISSING',
      'contents[3] UNKNOWN_VALUE',
      'contents[4] TOO_LONG',
      'contents[5] WRONG_TYPE',
      'contents[6] NO_DAY',
      'contents[7] DUPLICATE_ID',
      'contents[8] UNKNOWN_SHAPE',
      'contents[9] UNKNOWN_SHAPE',
    ]);
  });
});

describe('the same directory again', () => {
  it('changes nothing when nothing is new, also when several come at once', async () => {
    const place = await aDirectory();
    const content = place.file('services.json');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => place.read(content)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['IMPORTED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await place.counts()).toEqual({ initiatives: 3, organisations: 2, lines: 3, directories: 1, imports: 1 });
    expect((await place.stored()).get(meal)?.version).toBe(1);
  });

  it('takes nothing away that a list in short does not tell', async () => {
    const place = await aDirectory();
    await place.read(place.file('services.json'));
    const outcome = await place.read(place.file('services-in-short.json'));
    expect(outcome).toMatchObject({ status: 'UNCHANGED', pages: { number: 1, total: 3 }, findings: [] });
  });

  it('updates what changed there, with a line for each fact and the later day', async () => {
    const place = await aDirectory();
    await place.read(place.file('services.json'));
    const outcome = await place.read(
      place.file('services.json', (text) =>
        text
          .replace('17:30:00', '18:00:00')
          .replace('Kade 12', 'Kade 14')
          .replace('"latitude": 52.0412', '"latitude": 52.0413')
          .replace('2026-05-31T23:30:00Z', '2026-10-05T09:00:00Z'),
      ),
    );
    expect(outcome.initiatives).toMatchObject({ added: 0, changed: 1, checked: 1, unchanged: 2, kept: 0 });
    const { history, ...shown } = await place.scene.initiative(await place.id(meal));
    expect(shown).toMatchObject({ version: 2, checkedOn: '2026-10-05' });
    expect(history.map(({ kind, field }) => `${kind} ${field}`).sort()).toEqual([
      'ADDED null',
      'CHANGED LOCATION',
      'CHANGED RHYTHM',
      'CHANGED SLOTS',
    ]);
    expect((await place.stored()).get(meal)).toMatchObject({ latitude: 52.0413, importedVersion: 2 });
    expect(shown['slots']).toHaveLength(3);
  });

  it('writes a later day alone without a new version', async () => {
    const place = await aDirectory();
    await place.read(place.file('services.json'));
    const outcome = await place.read(place.file('services.json', (text) => text.replace('2026-02-10', '2026-09-09')));
    expect(outcome).toMatchObject({ status: 'IMPORTED', initiatives: { changed: 0, checked: 1, unchanged: 3 } });
    const row = (await place.stored()).get('5b0c1f6e-0b1a-4a51-9d53-6f8a2f1d0002');
    expect(row).toMatchObject({ checkedOn: '2026-09-09', version: 1 });
  });

  it('stops and starts again what the directory says', async () => {
    const place = await aDirectory();
    await place.read(place.file('services.json'));
    await place.read(place.file('services.json', (text) => text.replace('"active"', '"inactive"')));
    expect(await place.scene.names()).toEqual(['Praten over rouw']);
    await place.read(place.file('services.json'));
    const { history } = await place.scene.initiative(await place.id(meal));
    expect(history.map(({ kind, before, after }) => [kind, before, after]).sort()).toEqual([
      ['ADDED', null, null],
      ['STATE_SET', 'ENDED', 'OPEN'],
      ['STATE_SET', 'OPEN', 'ENDED'],
    ]);
  });

  it('updates an organisation that the file tells by itself, and not from what a service says in passing', async () => {
    const place = await aDirectory();
    const areaCodes = [place.scene.town.code];
    await place.read(place.file('organization.json'), { areaCodes });
    const passing = await place.read(
      place.file('services.json', (text) => text.replaceAll('post@desluis', 'nieuw@desluis')),
    );
    expect(passing.organisations).toMatchObject({ added: 1, changed: 0, unchanged: 1 });
    const itself = await place.read(
      place.file('organization.json', (text) => text.replace('070 000 00 21', '070 000 00 22')),
      { areaCodes },
    );
    expect(itself).toMatchObject({ status: 'IMPORTED', organisations: { changed: 1 }, initiatives: { unchanged: 2 } });
  });
});

describe('what a worker did here stays', () => {
  const changedThere = (text: string) =>
    text.replace('Iedereen helpt mee.', 'Wie wil, helpt mee.').replace('Kade 12', 'Kade 14');

  it('a change by hand is not overwritten, and named', async () => {
    const place = await aDirectory();
    await place.read(place.file('services.json'));
    const id = await place.id(meal);
    const state = { id, state: 'FULL', baseVersion: 1, pausedUntil: null };
    expect((await place.scene.ask('setInitiativeState', { input: act(state) })).errors).toEqual([]);
    const outcome = await place.read(place.file('services.json', changedThere));
    expect(outcome).toMatchObject({ status: 'UNCHANGED', initiatives: { changed: 0, kept: 1, unchanged: 2 } });
    expect(outcome.findings).toContainEqual({
      ...{ effect: 'KEPT', position: 'contents[0]', recordId: meal, field: '', reason: 'CHANGED_HERE' },
    });
    expect(await place.scene.initiative(id)).toMatchObject({ state: 'FULL', version: 2, checkedOn: '2026-06-01' });
  });

  it('what was checked here stays, until the directory looks later', async () => {
    const place = await aDirectory();
    await place.read(place.file('services.json'));
    const id = await place.id(meal);
    expect((await place.scene.ask('confirmInitiative', { input: act({ id, baseVersion: 1 }) })).errors).toEqual([]);
    const before = await place.read(place.file('services.json', changedThere));
    expect(before).toMatchObject({ initiatives: { kept: 1, changed: 0 } });
    expect(reasonsOf(before)).toContain('contents[0] CHECKED_HERE');
    await wasCheckedLongAgo(id);
    expect(await place.read(place.file('services.json', changedThere))).toMatchObject({
      initiatives: { changed: 1, checked: 1 },
    });
    expect(await place.scene.initiative(id)).toMatchObject({ checkedOn: '2026-06-01', checkedBy: null });
  });

  it('what was recorded here under the same name in the same gebied is not doubled', async () => {
    const place = await aDirectory();
    await place.scene.anInitiative({ name: 'Samen éten aan de kade' });
    const outcome = await place.read(place.file('services.json'));
    expect(outcome.initiatives.added).toBe(2);
    expect(reasonsOf(outcome)).toEqual(['contents[0] SAME_NAME', 'contents[1].organization NOT_A_PAGE']);
    const also = await place.read(place.file('services.json'), { alsoSameName: true });
    expect(also.initiatives).toMatchObject({ added: 1, unchanged: 2 });
  });

  it('an organisation that stood here is used as it is', async () => {
    const place = await aDirectory();
    const other = await place.read(place.file('organization.json'), {
      ...{ from: `eerdere ${place.from}`, areaCodes: [place.scene.town.code] },
    });
    expect(other.organisations.added).toBe(1);
    const outcome = await place.read(place.file('services.json'));
    expect(outcome.organisations).toMatchObject({ added: 1, linked: 1 });
    expect(await place.scene.initiative(await place.id(meal))).toMatchObject({
      organisation: { name: place.organisation },
    });
  });
});

const longAgo = question<{ id: string }>()({
  name: 'test-hsds-long-ago',
  statement: cypher`MATCH (one:Initiative {id: ${param('id')}}) SET one.checkedOn = date('2026-01-01')`,
  row: z.never(),
});

async function wasCheckedLongAgo(id: string): Promise<void> {
  await testGraph().writeOnce(testCaller, longAgo, { id });
}

describe('what is refused leaves nothing behind', () => {
  it.each([
    ['a gebied that nobody gave', 'NO_AREA', { areaCodes: [] }],
    ['a gebied that is not there', 'UNKNOWN_AREA', { areaCodes: ['GM0000'] }],
    ['a day in the future', 'BAD_OPTION', { areaCodes: [], checkedOn: '2026-11-18' }],
    ['no day at all', 'BAD_OPTION', { areaCodes: [], checkedOn: '2026-02-30' }],
    ['a directory without a name', 'BAD_OPTION', { from: ' ' }],
  ])('%s', async (_, code, options) => {
    const place = await aDirectory();
    expect(await refusalOf(place.read(place.file('location.json'), options))).toBe(code);
    expect(await place.counts()).toEqual(nothing);
  });

  it('a file of which no record can be stored', async () => {
    const place = await aDirectory();
    const outcome = await place.read(place.file('location.json'), { areaCodes: [place.scene.town.code] });
    expect(outcome).toMatchObject({ status: 'REFUSED' });
    expect(reasonsOf(outcome)).toEqual(['$ NO_DAY']);
    expect(await place.counts()).toEqual(nothing);
  });
});

describe('the command', () => {
  const file = (name: string) => fileURLToPath(new URL(name, fixtures));

  it('tells what it did, and what to do about the rest', async () => {
    const place = await aDirectory();
    const words = ['import', 'hsds', file('location.json'), '--from', place.from, '--area', place.scene.town.code];
    const refused = await adminCommand(words);
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('[NO_DAY]') });
    const { code, stdout } = await adminCommand([...words, '--checked', '2026-10-01']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('1 nieuw, 0 bijgewerkt') });
    expect([...(await place.stored()).values()]).toMatchObject([{ checkedOn: '2026-10-01' }]);
  });

  it('refuses what is no directory in a sentence, before it asks the database', async () => {
    const { code, stderr } = await adminCommand(['import', 'hsds', file('README.md')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Dit bestand is niet ingelezen: het is geen JSON.*\n\(This file was not read in: /);
  });
});

const realFolder = new URL('../../../../shared/data/hsds-3.0/', import.meta.url);
// Real files that are not part of the product: read in where they are at hand.
if (existsSync(realFolder)) {
  describe('the examples of HSDS 3.0', () => {
    it('are read in, all but the one without records', async () => {
      const place = await aDirectory();
      const statuses: Record<string, string> = {};
      for (const name of readdirSync(realFolder).sort()) {
        const content = readFileSync(new URL(name, realFolder));
        const options = { areaCodes: [place.scene.town.code], checkedOn: '2026-01-01' };
        statuses[name] = await place.read(content, options).then(
          ({ status }) => status,
          (error: unknown) => (error instanceof ImportProblem ? error.code : 'FAILED'),
        );
      }
      expect(statuses).toEqual({
        'base.json': 'UNREADABLE',
        'location.json': 'IMPORTED',
        'organization_full.json': 'IMPORTED',
        'organization_list.json': 'UNCHANGED',
        'service_at_location_full.json': 'UNCHANGED',
        'service_full.json': 'UNCHANGED',
        'service_list.json': 'UNCHANGED',
      });
      expect([...(await place.stored()).values()].map(({ name, checkedOn }) => [name, checkedOn]).sort()).toEqual([
        ['Community Counselling', '2023-03-15'],
        ['MyCity Civic Center', '2026-01-01'],
      ]);
    });
  });
}
