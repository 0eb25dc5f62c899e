import { setTimeout as pause } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import type { Environment, HomeSettings } from '@netwerk/config';
import { readServerStatus, type GraphSettings } from '@netwerk/graph';
import { classArchiveFor, forgetClassArchives, type ClassArchive } from './class-archive.ts';
import { checkFreeSpace } from './file-problems.ts';
import { findJava, type Java } from './java.ts';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import { isHeld, Lock, readLock, removeStaleLock, type LockContent } from './lock.ts';
import { isRunning } from './process-identity.ts';
import { untilReady } from './readiness.ts';
import { choosePort, prepareServerHome, serverPassword, writeConfiguration, type ServerHome } from './server-home.ts';
import { serverJars } from './server-jars.ts';
import { ServerProcess, stopOrphan } from './server-process.ts';

export interface OpenOptions extends HomeSettings {
  /** Who keeps it: commands reuse the server of `start`, `serve` and `up`; two of those three do not go together. */
  readonly purpose: 'start' | 'serve' | 'up' | 'command';
  readonly progress?: (line: string) => void;
  /** Whether the server may write a class archive when it stops; default true. */
  readonly makeArchive?: boolean;
  /** Breaks off the start. */
  readonly signal?: AbortSignal;
  /** Where programs are looked for. */
  readonly environment?: Environment;
}

export interface LocalNeo4j {
  readonly connection: GraphSettings;
  /** Whether another process owns it. */
  readonly reused: boolean;
  /** Tells whoever tries a second start where the product answers. */
  announce(address: string): Promise<void>;
  /** Runs `listener` when the server dies by itself; never for one that another process owns. */
  onDeath(listener: (problem: LocalNeo4jProblem) => void): void;
  /** Stops the server if this process started it, else leaves it to its owner. */
  release(): Promise<void>;
}

const patienceMs = 120_000;
const neededMegabytes = 100;

/**
 * The database of `home`: the one that runs, else one that is started now. Exactly one server runs on one folder,
 * however many processes ask for it at once.
 * @throws LocalNeo4jProblem
 */
export async function openLocalNeo4j(options: OpenOptions): Promise<LocalNeo4j> {
  const home = await prepareServerHome(options.home);
  const until = Date.now() + patienceMs;
  for (
    let holder = await Lock.take(home.lockFile, options.purpose);
    ;
    holder = await Lock.take(home.lockFile, options.purpose)
  ) {
    if (holder instanceof Lock) return startOwn(home, holder, options);
    if (!(await isHeld(holder))) await clearAway(home, holder);
    else if (!mayShare(options.purpose, holder)) throw alreadyRunning(holder);
    else if (holder.purpose !== 'command' && (await answers(home, holder))) return reuse(home, holder);
    else if (Date.now() > until) throw busy(holder);
    else await pause(150);
  }
}

/**
 * Finds out before the long work whether the product already runs on `home`.
 * @throws LocalNeo4jProblem ALREADY_RUNNING
 */
export async function checkNotRunning(home: string): Promise<void> {
  const { lockFile } = await prepareServerHome(home);
  const holder = await readLock(lockFile);
  if (holder !== null && (await isHeld(holder)) && !mayShare('start', holder)) throw alreadyRunning(holder);
}

/** Two products on one folder never; a passing command is waited for. */
function mayShare(purpose: OpenOptions['purpose'], holder: LockContent): boolean {
  return purpose === 'command' || holder.purpose === 'command' || (purpose !== 'up' && holder.purpose === 'up');
}

async function clearAway(home: ServerHome, stale: LockContent): Promise<void> {
  if (stale.server !== null && (await isRunning(stale.server))) await stopOrphan(stale.server);
  await removeStaleLock(home.lockFile, stale);
}

async function answers(home: ServerHome, holder: LockContent): Promise<boolean> {
  if (holder.server === null) return false;
  return (await readServerStatus(connectionOf(holder.server.port, await keptPassword(home)))).kind === 'online';
}

async function reuse(home: ServerHome, holder: LockContent): Promise<LocalNeo4j> {
  return {
    connection: connectionOf(holder.server?.port ?? 0, await keptPassword(home)),
    reused: true,
    announce: () => Promise.resolve(),
    onDeath: () => undefined,
    release: () => Promise.resolve(),
  };
}

async function startOwn(home: ServerHome, lock: Lock, options: OpenOptions): Promise<LocalNeo4j> {
  try {
    const { server, connection } = await startServer(home, lock, options);
    return {
      connection,
      reused: false,
      announce: (address) => lock.tell({ address }),
      onDeath: (listener) => server.onDeath(() => void server.logTail(6).then((log) => listener(crashed(home, log)))),
      release: () => server.stop().finally(() => lock.release()),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startServer(
  home: ServerHome,
  lock: Lock,
  options: OpenOptions,
): Promise<{ server: ServerProcess; connection: GraphSettings }> {
  const java = await findJava(options.environment);
  const jars = await serverJars(options.cache, { environment: options.environment, progress: options.progress });
  await checkFreeSpace(home.folder, neededMegabytes);
  const password = await serverPassword(home, java, jars);
  const archive = await classArchiveFor(java, options.cache, options.makeArchive !== false);
  try {
    return await attempt(home, lock, password, { java, jars, archive }, options.signal);
  } catch (error) {
    if (!mayTryAgain(error, archive)) throw error;
    if (archive.inUse) await forgetClassArchives(java, options.cache);
    return attempt(home, lock, password, { java, jars, archive: { flags: [], inUse: false } }, options.signal);
  }
}

async function attempt(
  home: ServerHome,
  lock: Lock,
  password: string,
  { java, jars, archive }: { java: Java; jars: readonly string[]; archive: ClassArchive },
  signal: AbortSignal | undefined,
): Promise<{ server: ServerProcess; connection: GraphSettings }> {
  const port = await choosePort(home);
  await writeConfiguration(home, port);
  const server = await ServerProcess.spawn(home, java, jars, archive);
  const connection = connectionOf(port, password);
  try {
    await lock.tell({ server: { ...server.identity, port } });
    await untilReady(server, connection, home, signal);
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

function connectionOf(port: number, password: string): GraphSettings {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
}

async function keptPassword(home: ServerHome): Promise<string> {
  return (await readFile(home.passwordFile, 'utf8').catch(() => '')).trim();
}

function alreadyRunning(holder: LockContent): LocalNeo4jProblem {
  const where = holder.address === null ? '' : ` (${holder.address})`;
  return new LocalNeo4jProblem('ALREADY_RUNNING', {
    nl: `Netwerkversterker draait al${where}, als proces ${holder.owner.pid}; gebruik dat, of stop het eerst met Ctrl-C in dat venster.`,
    en: `Netwerkversterker is already running${where}, as process ${holder.owner.pid}; use that, or stop it first with Ctrl-C in its window.`,
  });
}

function busy(holder: LockContent): LocalNeo4jProblem {
  return new LocalNeo4jProblem('BUSY', {
    nl: `De database is in gebruik door proces ${holder.owner.pid}; wacht tot dat klaar is en probeer het opnieuw.`,
    en: `The database is in use by process ${holder.owner.pid}; wait until that is done and try again.`,
  });
}

function crashed(home: ServerHome, log: readonly string[]): LocalNeo4jProblem {
  return new LocalNeo4jProblem(
    'DIED',
    {
      nl: `De database is onverwacht gestopt; start opnieuw. Wat was opgeslagen is er nog (log: ${home.log}).`,
      en: `The database stopped unexpectedly; start again. What was saved is still there (log: ${home.log}).`,
    },
    log,
  );
}
