import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { processEnvironment } from '@netwerk/config';
import { cypher } from '@netwerk/cypher';
import { Graph, question } from '@netwerk/graph';
import { openLocalNeo4j, type LocalNeo4j } from '@netwerk/local-neo4j';
import { z } from 'zod';
import { graphCommand, untilSaid } from '../support/graph-command.ts';
import { testCaller } from '../support/graph.ts';
import { anOwnHome, type OwnHome } from '../support/own-server.ts';

/** Servers are started and stopped here, which takes seconds each. */
jest.setTimeout(180_000);

const leave = question<object>()({
  name: 'test-leave',
  statement: cypher`CREATE (:Team {id: 'kept', name: 'Wijkteam'})`,
  row: z.never(),
});
const look = question<object>()({
  name: 'test-look',
  statement: cypher`MATCH (team:Team) RETURN team.id AS id`,
  row: z.strictObject({ id: z.string() }),
});

let home: OwnHome;

beforeAll(async () => {
  home = await anOwnHome();
});

afterAll(() => home.remove());

const open = (purpose: 'up' | 'start' | 'command'): Promise<LocalNeo4j> =>
  openLocalNeo4j({ ...home, purpose, makeArchive: false });
const inHome = (...parts: string[]): string => join(home.home, ...parts);

async function using<T>(server: LocalNeo4j, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = Graph.connect(server.connection);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function serverPid(): Promise<number> {
  const lock: unknown = JSON.parse(await readFile(inHome('neo4j', 'run', 'lock.json'), 'utf8'));
  return z.object({ server: z.object({ pid: z.int() }) }).parse(lock).server.pid;
}

async function untilGone(pid: number): Promise<void> {
  const isAlive = async (): Promise<boolean> =>
    (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')).split(') ')[1]?.startsWith('Z') === false;
  while (await isAlive()) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('stop and start keep what was stored; commands share the server, a second product is refused, a death is told', async () => {
  const first = await open('up');
  await using(first, (graph) => graph.writeOnce(testCaller, leave, {}));
  await first.release();
  expect(await readdir(inHome('neo4j', 'run'))).toEqual(['port']);

  const owner = await open('start');
  expect(owner.connection).toEqual(first.connection);
  expect(await using(owner, (graph) => graph.read(testCaller, look, {}))).toEqual([{ id: 'kept' }]);
  await owner.announce('http://127.0.0.1:3000');
  const guest = await open('command');
  expect([owner.reused, guest.reused]).toEqual([false, true]);
  await guest.release();
  expect(await using(owner, (graph) => graph.isReady())).toBe(true);
  await expect(open('start')).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
    nl: expect.stringContaining('http://127.0.0.1:3000'),
  });

  const died = new Promise((resolve) => owner.onDeath(resolve));
  process.kill(await serverPid(), 'SIGKILL');
  expect(await died).toMatchObject({
    code: 'DIED',
    nl: expect.stringContaining('onverwacht gestopt'),
    log: expect.arrayContaining([expect.stringContaining('Started.')]),
  });
  await owner.release();
});

test('nobody else on the machine can read the data or the secret, or reach the server from outside', async () => {
  expect((await stat(inHome('secrets', 'neo4j-password'))).mode & 0o777).toBe(0o600);
  expect((await stat(inHome('neo4j', 'data'))).mode & 0o777).toBe(0o700);
  expect(await readFile(inHome('neo4j', 'conf', 'neo4j.conf'), 'utf8')).toMatch(
    /bolt\.listen_address=127\.0\.0\.1:\d+$/m,
  );
});

/** A Java that breaks down on any class archive, as the real one does on a bad one; else the Java of this machine. */
const javaThatCrashes = `#!/bin/sh
for argument; do case "$argument" in
  -XX:SharedArchiveFile=*) crash=yes ;;
  -XX:ErrorFile=*) report="\${argument#-XX:ErrorFile=}" ;;
esac; done
if [ -n "$crash" ]; then echo "SIGBUS" > "$report"; exit 1; fi
exec java "$@"
`;

test('an owner that is killed takes the server with it; the next start finds its way, and forgets a bad class archive', async () => {
  const owner = graphCommand(['up'], { NETWERK_HOME: home.home });
  await untilSaid(owner, 'De database staat klaar');
  const pid = await serverPid();
  owner.child.kill('SIGKILL');
  await owner.ended;
  await untilGone(pid);
  expect(await readdir(inHome('neo4j', 'run'))).toContain('lock.json');
  const javaHome = inHome('java');
  await mkdir(join(javaHome, 'bin'), { recursive: true });
  await writeFile(join(javaHome, 'bin', 'java'), javaThatCrashes, { mode: 0o755 });
  const { stderr } = await promisify(execFile)('java', ['-version']);
  const cache = inHome('own-cache');
  await mkdir(cache);
  const madeFor = `${stderr.trim()} ${await realpath(cache)}`;
  const mark = createHash('sha256').update(madeFor).digest('hex').slice(0, 12);
  await symlink(join(home.cache, 'neo4j-5.26.31'), join(cache, 'neo4j-5.26.31'));
  await writeFile(join(cache, `classes-5.26.31-${mark}-7.jsa`), 'classes');
  const environment = { ...processEnvironment(), JAVA_HOME: javaHome };
  const next = await openLocalNeo4j({ home: home.home, cache, purpose: 'up', makeArchive: false, environment });
  expect(await using(next, (graph) => graph.read(testCaller, look, {}))).toEqual([{ id: 'kept' }]);
  await next.release();
  expect(await readFile(inHome('neo4j', 'logs', 'java-crash.log'), 'utf8').catch(() => 'removed')).toBe('removed');
  expect(await readdir(cache)).toEqual(['neo4j-5.26.31']);
});

test('a lost password, a damaged store and a server that cannot start: a sentence with the cure, and no server left', async () => {
  const password = await readFile(inHome('secrets', 'neo4j-password'), 'utf8');
  await rm(inHome('secrets', 'neo4j-password'));
  await expect(open('up')).rejects.toMatchObject({
    code: 'PASSWORD_LOST',
    nl: expect.stringContaining('zet dat bestand terug'),
  });
  await writeFile(inHome('secrets', 'neo4j-password'), 'not-the-password');
  await expect(open('up')).rejects.toMatchObject({
    code: 'PASSWORD_LOST',
    nl: expect.stringContaining('past niet bij de gegevens'),
  });
  await writeFile(inHome('secrets', 'neo4j-password'), password);
  await writeFile(inHome('neo4j', 'data', 'databases', 'neo4j', 'neostore'), randomBytes(8192));
  await expect(open('up')).rejects.toMatchObject({
    code: 'DAMAGED',
    nl: expect.stringContaining('zet een reservekopie'),
  });
  await writeFile(inHome('neo4j', 'data', 'databases', 'system', 'neostore'), randomBytes(8192));
  await expect(open('up')).rejects.toMatchObject({
    code: 'DIED',
    nl: expect.stringContaining(inHome('neo4j', 'logs', 'console.log')),
    log: expect.arrayContaining([expect.stringContaining('Stopped.')]),
  });
  expect(await readdir(inHome('neo4j', 'run'))).toEqual(['port']);
});
