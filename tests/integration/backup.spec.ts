import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { verifyAudit } from '@netwerk/audit';
import { cypher, param } from '@netwerk/cypher';
import { rounds } from '@netwerk/domain/testing';
import { exportGraph, Graph, migrate, question, readMigrations } from '@netwerk/graph';
import { backupLocalNeo4j, openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { z } from 'zod';
import { aSmallNetwork } from '../support/builders.ts';
import { graphCommand, untilSaid } from '../support/graph-command.ts';
import { testCaller } from '../support/graph.ts';
import { anOwnHome, type OwnHome } from '../support/own-server.ts';

/** Servers are started and stopped here, and Neo4j's own tool runs, which takes seconds each. */
jest.setTimeout(600_000);

/** Each loads the whole database; the moves of the swap itself are broken off below, and one by one in the unit tests of the swap. */
const killedRestores = rounds({ short: 0, full: 3 });

let home: OwnHome;

beforeAll(async () => {
  home = await anOwnHome();
});

afterAll(() => home.remove());

const inHome = (...parts: string[]): string => join(home.home, ...parts);
const settings = (): { NETWERK_HOME: string } => ({ NETWERK_HOME: home.home });

async function serving<T>(work: (graph: Graph, server: LocalNeo4j) => Promise<T>): Promise<T> {
  const server = await openLocalNeo4j({ ...home, purpose: 'up', makeArchive: false });
  const graph = Graph.connect(server.connection);
  try {
    return await work(graph, server);
  } finally {
    await graph.close();
    await server.release();
  }
}

async function exported(graph: Graph): Promise<string> {
  let text = '';
  await exportGraph(graph, testCaller, async (lines) => void (text += lines));
  return text;
}

const logIn = question<object>()({
  name: 'test-log-in',
  statement: cypher`
    CREATE (:LoginSession {id: 's', tokenHash: 'the-token', createdAt: datetime(), lastSeenAt: datetime(),
        expiresAt: datetime() + duration('PT8H')})
      -[:LOGGED_IN_AS]->(:Account {id: 'a', username: 'jo', displayName: 'Jo', role: 'ADMINISTRATOR', demo: false,
        passwordHash: 'the-hash', createdAt: datetime()})`,
  row: z.never(),
});

const forgetMigration = question<{ name: string }>()({
  name: 'test-forget-migration',
  statement: cypher`MATCH (migration:Migration {name: ${param('name')}}) DELETE migration`,
  row: z.never(),
});

const leftBehind = question<object>()({
  name: 'test-left-behind',
  statement: cypher`
    RETURN COUNT { (:LoginSession) } AS logins,
      COLLECT { MATCH (record:AuditRecord) RETURN record.action ORDER BY record.sequence } AS acts`,
  row: z.strictObject({ logins: z.int(), acts: z.array(z.string()) }),
});

/** As a restore leaves it that was killed when the old data had moved away and the new ones had not come. */
async function killedBetweenTheMoves(): Promise<void> {
  const keptAs = inHome('neo4j', 'data-before-the-kill');
  await mkdir(inHome('neo4j', 'restoring', 'data', 'databases'), { recursive: true });
  await writeFile(inHome('neo4j', 'restoring', 'swap.json'), JSON.stringify({ keptAs }));
  await rename(inHome('neo4j', 'data'), keptAs);
}

test('a database that is lost comes back from its backup, brought up to date, equal to the byte', async () => {
  const file = inHome('wijk.backup');
  const last = (await readMigrations()).at(-1)?.name ?? '';
  const before = await serving(async (graph, { connection }) => {
    await migrate(graph, testCaller);
    await aSmallNetwork(graph);
    await graph.writeOnce(testCaller, logIn, {});
    const text = await exported(graph);
    await graph.writeOnce(testCaller, forgetMigration, { name: last });
    const { uri, password } = connection;
    const elsewhere = await graphCommand(['backup', file], { NEO4J_URI: uri, NEO4J_PASSWORD: password }).ended;
    expect(elsewhere).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('docs/backup.md') });
    const running = backupLocalNeo4j({ ...home, file: {} as never, describe: () => Promise.reject(new Error('no')) });
    await expect(running).rejects.toMatchObject({
      code: 'ALREADY_RUNNING',
      nl: expect.stringContaining('stop het met Ctrl-C'),
    });
    return text;
  });

  expect(await graphCommand(['backup', file], settings()).ended).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Back-up gemaakt'),
  });
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  const store = inHome('neo4j', 'data', 'databases', 'neo4j', 'neostore');
  const lost = randomBytes(8_192);
  await writeFile(store, lost);
  const bytes = await readFile(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(inHome('damaged.backup'), bytes);
  const refused = await graphCommand(['restore', inHome('damaged.backup')], settings()).ended;
  expect(refused).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('is beschadigd') });

  for (let round = 0; round < killedRestores; round += 1) {
    const killed = graphCommand(['restore', file], settings());
    await untilSaid(killed, 'wordt naast de huidige gegevens geladen');
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(await readFile(store)).toEqual(lost);
  }

  const { exitCode, stdout, stderr } = await graphCommand(['restore', file, '--json'], settings()).ended;
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  const summary: unknown = JSON.parse(stdout);
  expect(summary).toMatchObject({ migrations: [last], endedLogins: 1 });
  const { keptAs } = z.object({ keptAs: z.string() }).parse(summary);
  expect(await readFile(join(keptAs, 'databases', 'neo4j', 'neostore'))).toEqual(lost);

  await killedBetweenTheMoves();
  await serving(async (graph, { connection }) => {
    expect(await exported(graph)).toBe(before);
    expect(await graph.read(testCaller, leftBehind, {})).toEqual([{ logins: 0, acts: ['BACKUP', 'RESTORE'] }]);
    const { uri, password } = connection;
    const command = ['export-graph', inHome('wijk.jsonl')];
    expect(await graphCommand(command, { NEO4J_URI: uri, NEO4J_PASSWORD: password }).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('sha256'),
    });
    expect(await readFile(inHome('wijk.jsonl'), 'utf8')).toBe(before);
    expect(before).not.toMatch(/the-hash|the-token/);
    expect(await verifyAudit(graph, testCaller)).toMatchObject({ records: 3, broken: null });
  });
  expect(await readdir(inHome('neo4j'))).not.toContain('restoring');
});
