import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnvironment, productFolder, readTestDatabaseSettings } from '@netwerk/config';
import { openLocalNeo4j } from '@netwerk/local-neo4j';
import { officialImage, startContainer } from './container-database.ts';

/** The one database of a test run. */
export interface TestDatabase {
  readonly uri: string;
  readonly password: string;
  /** How it was found, for the first line of the run. */
  readonly how: string;
  stop(): Promise<void>;
}

/** `NEO4J_TEST_URI`, else a container where Docker answers, else the embedded server. Tests are never skipped. */
export async function startTestDatabase(): Promise<TestDatabase> {
  return givenDatabase() ?? (await containerDatabase()) ?? (await embeddedDatabase());
}

function givenDatabase(): TestDatabase | null {
  const settings = readTestDatabaseSettings();
  if (settings === null) return null;
  return {
    uri: settings.uri,
    password: settings.password,
    how: `NEO4J_TEST_URI ${settings.uri}`,
    stop: () => Promise.resolve(),
  };
}

async function containerDatabase(): Promise<TestDatabase | null> {
  if (!(await dockerAnswers())) return null;
  try {
    return await startContainer(officialImage);
  } catch (error) {
    console.warn(
      `The container did not start (${error instanceof Error ? error.message : String(error)}); using the embedded server.`,
    );
    return null;
  }
}

/** Data in a folder of its own; the server's jars are those of `npm start`, so that they are fetched once. */
async function embeddedDatabase(): Promise<TestDatabase> {
  const home = await mkdtemp(join(tmpdir(), 'netwerk-test-'));
  const cache = join(productFolder, '.netwerk', 'cache');
  const server = await openLocalNeo4j({
    home,
    cache,
    purpose: 'up',
    makeArchive: false,
    progress: (line) => console.log(line),
  });
  return {
    uri: server.connection.uri,
    password: server.connection.password,
    how: `embedded server in ${home}`,
    stop: async () => {
      await server.release();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** One ping on the engine's socket; the library itself takes far longer to find out that there is none. */
function dockerAnswers(): Promise<boolean> {
  const host = processEnvironment()['DOCKER_HOST'];
  if (host !== undefined && !host.startsWith('unix://')) return Promise.resolve(true);
  return new Promise((resolve) => {
    const socket = connect(host?.slice('unix://'.length) ?? '/var/run/docker.sock');
    const answer = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('connect', () => socket.write('GET /_ping HTTP/1.0\r\n\r\n'));
    socket.once('data', (data) => answer(data.toString('latin1').includes('200')));
  });
}
