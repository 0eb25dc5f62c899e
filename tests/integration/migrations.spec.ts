import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { cypher } from '@netwerk/cypher';
import {
  directoryBounds,
  Graph,
  bulkImportBounds,
  importedDirectoryBounds,
  migrate,
  question,
  readMigrations,
  recordingBounds,
  verifyGraph,
  type Finding,
} from '@netwerk/graph';
import { nodes, relationships } from '@netwerk/graph-schema';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { z } from 'zod';
import { aClient, aMember, aSmallNetwork, aTie, whoKnowsWhom } from '../support/builders.ts';
import { graphCommand } from '../support/graph-command.ts';
import { testCaller } from '../support/graph.ts';
import { anOwnHome, type OwnHome } from '../support/own-server.ts';

/** The history of a database and faults all over it: not for the database that other files use at the same time. */
jest.setTimeout(120_000);

const migrationsFolder = join(productFolder, 'graph-schema', 'migrations');

let home: OwnHome;
let server: LocalNeo4j;
let graph: Graph;

beforeAll(async () => {
  home = await anOwnHome();
  server = await openLocalNeo4j({ ...home, purpose: 'up', makeArchive: false });
  graph = Graph.connect(server.connection);
});

afterAll(async () => {
  await graph.close();
  await server.release();
  await home.remove();
});

const run = (statement: ReturnType<typeof cypher>): Promise<unknown[]> =>
  graph.writeOnce(testCaller, question<object>()({ name: 'test-run', statement, row: z.never() }), {});

const migrationRecords = question<object>()({
  name: 'test-migration-records',
  statement: cypher`MATCH (migration:Migration) RETURN migration.number AS number ORDER BY number`,
  row: z.strictObject({ number: z.int() }),
});

const uniquenessConstraints = question<object>()({
  name: 'test-constraints',
  statement: cypher`
    SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type
    WHERE type CONTAINS 'UNIQUENESS' AND size(properties) = 1
    RETURN labelsOrTypes[0] AS subject, properties[0] AS property
  `,
  row: z.strictObject({ subject: z.string(), property: z.string() }),
});

/** The product's migrations in a folder of one's own, to be added to or spoilt. */
async function copiedMigrations(): Promise<string> {
  const folder = await mkdtemp(join(home.home, 'migrations-'));
  for (const { name } of await readMigrations()) await copyFile(join(migrationsFolder, name), join(folder, name));
  return folder;
}

describe('migrations', () => {
  test('three processes that start at once apply each migration once', async () => {
    const { uri, password } = server.connection;
    const migrators = [1, 2, 3].map(
      () => graphCommand(['migrate'], { NEO4J_URI: uri, NEO4J_PASSWORD: password }).ended,
    );
    const ends = await Promise.all(migrators);
    expect(ends.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      Array(3).fill({ exitCode: 0, stderr: '' }),
    );
    expect(ends.filter(({ stdout }) => stdout.includes('0001-constraints-and-indexes.cypher'))).toHaveLength(1);
    const numbers = (await readMigrations()).map(({ number }) => ({ number }));
    expect(await graph.read(testCaller, migrationRecords, {})).toEqual(numbers);
  });

  test('twenty callers of one process apply a new migration once', async () => {
    const folder = await copiedMigrations();
    const number = (await readMigrations()).length + 1;
    const name = `${String(number).padStart(4, '0')}-count.cypher`;
    await writeFile(
      join(folder, name),
      "MERGE (n:Expertise {code: 'COUNTED'}) SET n.nameNl = 'x', n.nameEn = coalesce(n.nameEn, '') + 'once';\n",
    );
    const migrations = await readMigrations(folder);
    const applied = await Promise.all(Array.from({ length: 20 }, () => migrate(graph, testCaller, { migrations })));
    expect(applied.flat()).toEqual([name]);
  });

  test('a database that is newer than the program is refused', async () => {
    await expect(migrate(graph, testCaller)).rejects.toMatchObject({
      nl: expect.stringContaining('werk het programma bij'),
    });
    await run(cypher`MATCH (migration:Migration) WHERE migration.name ENDS WITH '-count.cypher' DELETE migration`);
    await run(cypher`MATCH (n:Expertise {code: 'COUNTED'}) DELETE n`);
    expect(await migrate(graph, testCaller)).toEqual([]);
  });

  test('a migration that was changed after it ran is refused by name', async () => {
    const folder = await copiedMigrations();
    await writeFile(join(folder, '0001-constraints-and-indexes.cypher'), 'RETURN 1;\n');
    await expect(migrate(graph, testCaller, { migrations: await readMigrations(folder) })).rejects.toMatchObject({
      nl: expect.stringContaining('0001-constraints-and-indexes.cypher'),
    });
  });

  test('a migration that breaks off starts again, and nothing says that it was done', async () => {
    const folder = await copiedMigrations();
    const number = (await readMigrations()).length + 1;
    const file = join(folder, `${String(number).padStart(4, '0')}-broken.cypher`);
    await writeFile(
      file,
      'CREATE INDEX made_before_it_broke IF NOT EXISTS FOR (n:Team) ON (n.name);\nTHIS IS NOT CYPHER;\n',
    );
    await expect(
      readMigrations(folder).then((migrations) => migrate(graph, testCaller, { migrations })),
    ).rejects.toThrow();
    expect(await migrate(graph, testCaller)).toEqual([]);
    await writeFile(
      file,
      'CREATE INDEX made_before_it_broke IF NOT EXISTS FOR (n:Team) ON (n.name);\nDROP INDEX made_before_it_broke IF EXISTS;\n',
    );
    expect(await migrate(graph, testCaller, { migrations: await readMigrations(folder) })).toHaveLength(1);
    await run(cypher`MATCH (migration:Migration) WHERE migration.name ENDS WITH '-broken.cypher' DELETE migration`);
  });

  test('every key of the model stands under a uniqueness constraint', async () => {
    const rows = await graph.read(testCaller, uniquenessConstraints, {});
    const keys = [
      ...nodes.map(({ label, key }) => `${label}.${key}`),
      ...relationships.flatMap(({ type, key }) => (key === undefined ? [] : [`${type}.${key}`])),
    ];
    expect(rows.map(({ subject, property }) => `${subject}.${property}`)).toEqual(expect.arrayContaining(keys));
  });
});

/** A database as the first version of the product left it: one closed case, one volunteer, one initiative, nothing counted. */
const firstVersion = cypher`
  CREATE (area:Area {code: 'BU1', level: 'NEIGHBOURHOOD', name: 'De Proef'})<-[:COVERS]-(team:Team {id: 't', name: 'Team Proef'})
  CREATE (worker:Person:Professional {id: 'w', callName: 'Samira', minor: false})
    -[:MEMBER_OF {shell: 'INNER', validFrom: date('2025-01-01')}]->(team)
  CREATE (client:Person:Resident {id: 'r', callName: 'Truus', minor: false})-[:LIVES_IN {validFrom: date('2025-01-01')}]->(area)
  CREATE (client)<-[:CONCERNS]-(file:Case {
    id: 'f', openedOn: date('2025-01-01'), closedOn: date('2026-01-01'), asked: 'a', question: 'b', legalGround: 'WMO',
    purpose: 'c', lookAgainOn: date('2026-06-01')
  })-[:HANDLED_BY]->(team)
  CREATE (worker)-[:WORKS_ON {role: 'CONTACT', validFrom: date('2025-01-01')}]->(file)
  CREATE (:Person:Resident:Volunteer {id: 'v', callName: 'Fatima', minor: false, loadLimit: 2})
    -[:GUIDED_BY {validFrom: date('2025-02-01')}]->(worker)
  CREATE (:Organisation {id: 'o', name: 'Stichting Één', kind: 'WELFARE'})-[:RUNS]->
    (:Initiative {id: 'i', name: 'Café Señor', kind: 'GROUP', state: 'PAUSED', rhythm: 'wekelijks', checkedOn: date('2026-01-01')})
    -[:REACHES]->(area)`;

const searchNames = question<object>()({
  name: 'test-search-names',
  statement: cypher`MATCH (n:Initiative|Organisation) RETURN n.searchName AS searchName ORDER BY searchName`,
  row: z.strictObject({ searchName: z.string() }),
});

describe('verify', () => {
  test('a database of the first version is good once it was brought to this one', async () => {
    await migrate(graph, testCaller);
    await run(cypher`MATCH (migration:Migration) WHERE migration.number > 1 DELETE migration`);
    await run(firstVersion);
    expect(await migrate(graph, testCaller)).toHaveLength((await readMigrations()).length - 1);
    expect(await findings()).toEqual([]);
    const names = await graph.read(testCaller, searchNames, {});
    expect(names.map(({ searchName }) => searchName)).toEqual(['cafe senor', 'stichting een']);
  });

  async function findings(): Promise<Finding[]> {
    const found: Finding[] = [];
    for await (const finding of verifyGraph(graph, testCaller, '2026-11-17')) found.push(finding);
    return found;
  }

  /** Breaks something, and expects exactly this to be found and a cure to be given. */
  async function expectFound(subject: string, problem: string): Promise<void> {
    const found = await findings();
    expect(found.map((finding) => [finding.subject, finding.problem])).toContainEqual([subject, problem]);
    expect(found.filter(({ cure }) => cure === '')).toEqual([]);
  }

  beforeEach(async () => {
    await run(cypher`MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n`);
  });

  test('what the product itself writes is good', async () => {
    const { client, memberId } = await aSmallNetwork(graph);
    await whoKnowsWhom(graph, client, [memberId, await aMember(graph, client)]);
    await run(cypher`MATCH (first:Agreement)-[:GIVEN_IN]->(file:Case) SET first.replacedOn = date('2026-01-01')
      CREATE (second:Agreement {id: 'b', kind: 'I1', givenOn: date('2026-01-01'), expiresOn: date('2027-01-01'),
        withdrawnOn: date('2026-02-01')})-[:GIVEN_IN]->(file)
      CREATE (third:Agreement {id: 'c', kind: 'I1', givenOn: date('2026-02-01'), expiresOn: date('2027-01-01')})-[:GIVEN_IN]->(file)`);
    expect(await findings()).toEqual([]);
  });

  test.each([
    ['Ghost', 'onbekend label', cypher`CREATE (:Ghost {id: 'a'})`],
    ['(geen label)', 'knoop zonder label', cypher`CREATE ({id: 'a'})`],
    ['Resident', 'zonder label Person', cypher`CREATE (:Resident {id: 'a'})`],
    ['Team.colour', 'onbekende eigenschap', cypher`CREATE (:Team {id: 'a', name: 'b', colour: 'red'})`],
    ['Team.name', 'ontbreekt', cypher`CREATE (:Team {id: 'a'})`],
    [
      'Team.name',
      'is te lang',
      cypher`CREATE (:Team {id: 'a', name: reduce(text = '', i IN range(1, 81) | text + 'x')})`,
    ],
    ['Team.name', 'is van de verkeerde soort', cypher`CREATE (:Team {id: 'a', name: 7})`],
    [
      'Area.residents',
      'is van de verkeerde soort',
      cypher`CREATE (:Area {code: 'a', level: 'DISTRICT', name: 'b', residents: 7.5})`,
    ],
    ['Area.level', 'staat niet in de lijst', cypher`CREATE (:Area {code: 'a', level: 'STREET', name: 'b'})`],
    [
      'Person+NetworkMember',
      'deze labels horen niet op één knoop',
      cypher`CREATE (:Person:NetworkMember {id: 'a', callName: 'b', kind: 'INFORMAL', minor: false})`,
    ],
    ['LIKES', 'onbekende relatie', cypher`CREATE (:Team {id: 'a', name: 'b'})-[:LIKES]->(:Team {id: 'c', name: 'd'})`],
    [
      'COVERS',
      'loopt van Team naar Team',
      cypher`CREATE (:Team {id: 'a', name: 'b'})-[:COVERS]->(:Team {id: 'c', name: 'd'})`,
    ],
    [
      'COVERS.since',
      'onbekende eigenschap',
      cypher`CREATE (:Team {id: 'a', name: 'b'})-[:COVERS {since: 1}]->(:Area {code: 'c', level: 'DISTRICT', name: 'd'})`,
    ],
    ['Case', 'een traject gaat niet over precies één inwoner', cypher`CREATE (:Case {id: 'a'})`],
    ['Case', 'een traject hoort niet bij precies één team', cypher`CREATE (:Case {id: 'a'})`],
    ['NetworkMember', 'een netwerklid hoort niet bij precies één traject', cypher`CREATE (:NetworkMember {id: 'a'})`],
    [
      'Agreement',
      'eindigt voor zij werd gegeven',
      cypher`CREATE (:Agreement {id: 'a', kind: 'I1', givenOn: date('2026-02-01'), expiresOn: date('2026-01-01')})`,
    ],
    [
      'Agreement',
      'eindigt voor zij werd gegeven',
      cypher`CREATE (:Agreement {id: 'a', kind: 'I1', givenOn: date('2026-02-01'), expiresOn: date('2027-02-01'),
        replacedOn: date('2026-01-01')})`,
    ],
    [
      'Agreement',
      'twee afspraken van dezelfde soort gelden tegelijk in één traject',
      cypher`CREATE (file:Case {id: 'f'})<-[:GIVEN_IN]-(:Agreement
          {id: 'a', kind: 'I1', givenOn: date('2026-01-01'), expiresOn: date('2027-01-01'), withdrawnOn: date('2026-03-02')})
        CREATE (file)<-[:GIVEN_IN]-(:Agreement
          {id: 'b', kind: 'I1', givenOn: date('2026-03-01'), expiresOn: date('2027-01-01')})`,
    ],
    [
      'Case',
      'er zijn op één dag twee contactpersonen',
      cypher`CREATE (file:Case {id: 'f'}) CREATE (:Professional {id: 'a'})-[:WORKS_ON {role: 'CONTACT', validFrom: date('2026-01-01')}]->(file)
        CREATE (:Professional {id: 'b'})-[:WORKS_ON {role: 'CONTACT', validFrom: date('2026-02-01')}]->(file)`,
    ],
    [
      'Case',
      'een open traject heeft tussen twee contactpersonen een tijd geen contactpersoon',
      cypher`CREATE (file:Case {id: 'f'}) CREATE (:Professional {id: 'a'})-[:WORKS_ON
          {role: 'CONTACT', validFrom: date('2026-01-01'), validTo: date('2026-02-01')}]->(file)
        CREATE (:Professional {id: 'b'})-[:WORKS_ON {role: 'CONTACT', validFrom: date('2026-02-02')}]->(file)`,
    ],
    [
      'Case',
      'een afgesloten traject heeft geen afloop, of een open traject wel',
      cypher`CREATE (:Case {id: 'f', closedOn: date() + duration('P1D')})`,
    ],
    [
      'Case',
      'een afgesloten traject heeft geen afloop, of een open traject wel',
      cypher`CREATE (:Case {id: 'f', outcome: 'MOVED'})`,
    ],
    [
      'Case',
      'bij een open traject staat al wie licht contact houdt of wanneer er weer iemand langsgaat',
      cypher`CREATE (:Case {id: 'f', lookAgainOn: date('2026-01-01')})`,
    ],
    [
      'ScalingEntry',
      'op- of afschalen hoort niet bij precies één traject, of ligt voor de eerste dag ervan',
      cypher`CREATE (:Case {id: 'f', openedOn: date('2026-01-02')})-[:SCALED_BY]->(:ScalingEntry {id: 'a', on: date('2026-01-01')})`,
    ],
    [
      'CaseEdition',
      'eerdere teksten horen niet bij precies één traject, of hun nummer is niet ouder dan dat van het traject',
      cypher`CREATE (:CaseEdition {id: 'a', version: 2})-[:EDITION_OF]->(:Case {id: 'f', version: 2})`,
    ],
    [
      'WaitingEntry',
      'eindigt voor het wachten begon, of heeft maar één van einddag en reden',
      cypher`CREATE (:WaitingEntry {id: 'a', forWhat: 'b', since: date('2026-02-01'), endedOn: date('2026-01-31'),
        endedBecause: 'STARTED'})`,
    ],
    [
      'WaitingEntry',
      'eindigt voor het wachten begon, of heeft maar één van einddag en reden',
      cypher`CREATE (:WaitingEntry {id: 'a', forWhat: 'b', since: date('2026-02-01'), endedOn: date('2026-03-01')})`,
    ],
  ])('%s: %s', async (subject, problem, breakIt) => {
    await run(breakIt);
    await expectFound(subject, problem);
  });

  test.each([
    [
      'TIED_TO.validFrom',
      'ligt voor 1900 of meer dan tien jaar vooruit',
      cypher`MATCH ()-[tie:TIED_TO]->() SET tie.validFrom = date('1800-01-01')`,
    ],
    [
      'TIED_TO.confirmedOn',
      'ligt voor 1900 of meer dan tien jaar vooruit',
      cypher`MATCH ()-[tie:TIED_TO]->() SET tie.confirmedOn = date('2300-01-01')`,
    ],
    ['TIED_TO.validFrom', 'ontbreekt', cypher`MATCH ()-[tie:TIED_TO]->() REMOVE tie.validFrom`],
    ['TIED_TO.ring', 'valt buiten de grenzen', cypher`MATCH ()-[tie:TIED_TO]->() SET tie.ring = 4`],
    ['TIED_TO.givesAdvice', 'is van de verkeerde soort', cypher`MATCH ()-[tie:TIED_TO]->() SET tie.givesAdvice = 1.0`],
    [
      'relatie',
      'het einde ligt voor het begin',
      cypher`MATCH ()-[tie:TIED_TO]->() SET tie.validTo = date('2024-12-31')`,
    ],
    ['Case', 'het einde ligt voor het begin', cypher`MATCH (file:Case) SET file.closedOn = date('2024-12-31')`],
    [
      'TIED_TO',
      'een band is niet óf verteld (caseId) óf open (agreementId, of importId zonder traject)',
      cypher`MATCH ()-[tie:TIED_TO]->() SET tie.agreementId = 'a'`,
    ],
    [
      'TIED_TO',
      'een vertelde band hoort bij een ander traject dan de mensen die zij verbindt',
      cypher`MATCH ()-[tie:TIED_TO]->() SET tie.caseId = 'a'`,
    ],
    [
      'TIED_TO',
      'iemand heeft een band met zichzelf',
      cypher`MATCH ()-[tie:TIED_TO]->(member) CREATE (member)-[copy:TIED_TO]->(member) SET copy = tie {.*, id: 'a'}`,
    ],
    [
      'TIED_TO',
      'dezelfde twee hebben in één traject twee open banden',
      cypher`MATCH (one)-[tie:TIED_TO]->(other) CREATE (one)-[copy:TIED_TO]->(other) SET copy = tie {.*, id: 'a'}`,
    ],
  ])('%s: %s, in a told network', async (subject, problem, breakIt) => {
    await aSmallNetwork(graph);
    await run(breakIt);
    await expectFound(subject, problem);
  });

  test('who-knows-whom against the order of ids', async () => {
    const { client, memberId } = await aSmallNetwork(graph);
    await whoKnowsWhom(graph, client, [memberId, await aMember(graph, client)]);
    await run(cypher`
      MATCH (one:NetworkMember)-[tie:TIED_TO]->(other:NetworkMember)
      CREATE (other)-[turned:TIED_TO]->(one) SET turned = tie {.*, id: 'a'}
      DELETE tie
    `);
    await expectFound('TIED_TO', 'wie-kent-wie staat in de verkeerde richting');
  });

  test('whatever recording on a map keeps to, broken at once', async () => {
    const { client } = await aSmallNetwork(graph);
    await aTie(graph, client, await aMember(graph, client));
    await run(cypher`
      MATCH (member:NetworkMember {callName: 'Anja'})-[:RECORDED_IN]->(file:Case) SET member.pinnedAngle = 2.0
      WITH file, member MATCH (client:Resident)-[tie:TIED_TO]->(member)
      SET tie.validTo = date('2026-02-01')
      CREATE (client)-[copy:TIED_TO]->(member) SET copy = tie {.*, id: 'a', validFrom: date('2026-01-01')}
      WITH file
      MATCH ()-[other:TIED_TO]->(:NetworkMember {callName: 'Bilal'}) SET other.nature = 'NAMED', other.givesAdvice = 1
      CREATE (change:NetworkChange {id: 'c', kind: 'UNDO', sequence: 1, at: datetime(), actor: 'a', login: 'l', undoes: 'none'})
        -[:CHANGED_IN]->(file)
      CREATE (change)-[:CHANGED]->(:RecordChange {id: 'p', recordId: 'r'})
      CREATE (:NetworkChange {id: 'd', kind: 'PIN_MEMBER', sequence: 1, at: datetime(), actor: 'a', login: 'l'})
        -[:CHANGED_IN]->(file)
    `);
    const found = (await findings()).map(({ subject, problem }) => `${subject}: ${problem}`);
    expect(found).toEqual(
      expect.arrayContaining(recordingBounds.map(({ subject, problem }) => `${subject}: ${problem}`)),
    );
  });

  test('whatever the sociale kaart keeps to, broken at once', async () => {
    await run(cypher`
      CREATE (one:Initiative {id: 'a', state: 'PAUSED', places: 2, taken: 3})
      CREATE (:Organisation {id: 'b'})-[:RUNS]->(one)<-[:RUNS]-(:Organisation {id: 'c'})
      CREATE (one)-[:HELD_IN]->(:WeeklySlot {id: 'd', weekday: 8, fromMinute: 60, untilMinute: 60})
      CREATE (:InitiativeEvent {id: 'e', kind: 'ADDED'})
    `);
    const found = (await findings()).map(({ subject, problem }) => `${subject}: ${problem}`);
    expect(found).toEqual(
      expect.arrayContaining(directoryBounds.map(({ subject, problem }) => `${subject}: ${problem}`)),
    );
  });

  test('what an import in bulk left half', async () => {
    await run(cypher`
      CREATE (:Arriving {arrivingKey: 'a', importId: 'none'}), (:Arriving {arrivingKey: 'b', importId: 'done'})
      CREATE (:Import {id: 'done', format: 'CSV', state: 'COMPLETE'}), (:Import {id: 'begun', format: 'CSV', state: 'ARRIVING'})
      CREATE (:ImportLock {name: 'bulk', importId: 'none', until: datetime()})
      CREATE (one:Person:Resident {id: 'a', importedFrom: 'csv:a'}), (:NetworkMember {id: 'a', importHash: 'a'})
      CREATE (:Case {id: 'a', version: 1, importedFrom: 'csv:a', importedVersion: 2})
      CREATE (one)-[:TIED_TO {id: 'a', importKey: 'a'}]->(:Person:Resident {id: 'b'})`);
    const found = (await findings()).map(({ subject, problem }) => `${subject}: ${problem}`);
    expect(found).toEqual(
      expect.arrayContaining(bulkImportBounds.map(({ subject, problem }) => `${subject}: ${problem}`)),
    );
  });

  test('what was read in from elsewhere and knows only half of where from', async () => {
    await run(cypher`
      CREATE (:Initiative {id: 'a', name: 'Eettafel', importedFrom: 'gids', externalId: '1', version: 1, importedVersion: 2})
      CREATE (:Organisation {id: 'a', name: 'Stichting', importedFrom: 'gids', version: 1})
      CREATE (:Import {id: 'a', format: 'HSDS', contentHash: 'a', at: datetime(), actor: 'system:test'})`);
    const found = (await findings()).map(({ subject, problem }) => `${subject}: ${problem}`);
    expect(found).toEqual(
      expect.arrayContaining(importedDirectoryBounds.map(({ subject, problem }) => `${subject}: ${problem}`)),
    );
  });

  test('two open cases of one resident at one team', async () => {
    const { team } = await aSmallNetwork(graph);
    await aClient(graph, team);
    expect(await findings()).toEqual([]);
    await run(cypher`MATCH (file:Case)-[concerns:CONCERNS]->() MATCH (one:Resident) WITH file, concerns, min(one.id) AS id
      MATCH (one:Resident {id: id}) DELETE concerns CREATE (file)-[:CONCERNS]->(one)`);
    const found = await findings();
    expect(found).toContainEqual(
      expect.objectContaining({
        subject: 'Case',
        count: 1,
        problem: 'een inwoner heeft meer dan één open traject bij hetzelfde team',
      }),
    );
  });

  test('the 151st tie on one map, and not the 150th', async () => {
    const { client } = await aSmallNetwork(graph);
    for (let count = 2; count <= 150; count += 1) await aTie(graph, client, await aMember(graph, client));
    expect(await findings()).toEqual([]);
    await aTie(graph, client, await aMember(graph, client));
    await expectFound('Case', 'er staan meer dan 150 banden van de cliënt op één kaart');
  });

  test('the command ends with 1 when something is found and with 0 when all is good', async () => {
    const { uri, password } = server.connection;
    const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
    expect(await graphCommand(['verify'], settings).ended).toMatchObject({ exitCode: 0, stdout: 'Alles klopt.\n' });
    await run(cypher`CREATE (:Team {id: 'a'})`);
    expect(await graphCommand(['verify'], settings).ended).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('Team.name: ontbreekt (1 keer, bijvoorbeeld a)\n  Herstel: '),
    });
  });
});
