import type { Environment } from '@netwerk/config';
import type { GraphSettings } from '@netwerk/graph';
import { classArchiveFor, forgetClassArchives, type ClassArchive } from './class-archive.ts';
import { checkFreeSpace } from './file-problems.ts';
import { findJava, type Java } from './java.ts';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import type { Lock } from './lock.ts';
import { untilReady, type WaitOptions } from './readiness.ts';
import { choosePort, serverPassword, writeConfiguration, type ServerHome } from './server-home.ts';
import { serverJars } from './server-jars.ts';
import { ServerProcess } from './server-process.ts';

export interface StartOptions {
  /** Where the server's jars and class archives are kept. */
  readonly cache: string;
  readonly progress?: ((line: string) => void) | undefined;
  /** Whether the server may write a class archive when it stops; default true. */
  readonly makeArchive?: boolean | undefined;
  /** Breaks off the start. */
  readonly signal?: AbortSignal | undefined;
  /** Where programs are looked for. */
  readonly environment?: Environment | undefined;
}

/** What the server and its tools run with. */
export interface ServerProgram {
  readonly java: Java;
  readonly jars: readonly string[];
}

export interface StartedServer {
  readonly server: ServerProcess;
  readonly connection: GraphSettings;
}

const neededMegabytes = 100;

/** Java, and the server's jars, which are fetched when they are not there yet. */
export async function findServerProgram({ cache, environment, progress }: StartOptions): Promise<ServerProgram> {
  const java = await findJava(environment);
  return { java, jars: await serverJars(cache, { environment, progress }) };
}

/** Starts the server on `home`, whose lock this process holds, and waits until it answers. */
export async function startServer(
  home: ServerHome,
  lock: Lock,
  program: ServerProgram,
  { cache, makeArchive, signal, progress }: StartOptions,
): Promise<StartedServer> {
  const { java, jars } = program;
  await checkFreeSpace(home.folder, neededMegabytes);
  const password = await serverPassword(home, java, jars);
  const archive = await classArchiveFor(java, cache, makeArchive !== false);
  try {
    return await attempt(home, lock, password, { ...program, archive }, { signal, progress });
  } catch (error) {
    if (!mayTryAgain(error, archive)) throw error;
    if (archive.inUse) await forgetClassArchives(java, cache);
    return attempt(home, lock, password, { ...program, archive: { flags: [], inUse: false } }, { signal, progress });
  }
}

export function connectionOf(port: number, password: string): GraphSettings {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
}

async function attempt(
  home: ServerHome,
  lock: Lock,
  password: string,
  { java, jars, archive }: ServerProgram & { archive: ClassArchive },
  wait: WaitOptions,
): Promise<StartedServer> {
  const port = await choosePort(home);
  await writeConfiguration(home, port);
  const server = await ServerProcess.spawn(home, java, jars, archive);
  const connection = connectionOf(port, password);
  try {
    await lock.tell({ server: { ...server.identity, port } });
    await untilReady(server, connection, home, wait);
    return { server, connection };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A bad class archive makes Java crash, and another program may have taken the port in between. */
function mayTryAgain(error: unknown, archive: ClassArchive): boolean {
  if (!(error instanceof LocalNeo4jProblem)) return false;
  if (error.code === 'CRASHED') return archive.inUse;
  return error.code === 'DIED' && error.log.some((line) => line.includes('Address already in use'));
}
