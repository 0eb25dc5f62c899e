import { setTimeout as pause } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import type { Environment, HomeSettings } from '@netwerk/config';
import { readServerStatus, type GraphSettings } from '@netwerk/graph';
import { settleSwap } from './backup/swap-data.ts';
import { busy, clearAway, patienceMs } from './home-lock.ts';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import { isHeld, Lock, readLock, type LockContent } from './lock.ts';
import { prepareServerHome, type ServerHome } from './server-home.ts';
import { connectionOf, findServerProgram, startServer } from './start-server.ts';

/** What a command wrote in bulk may take so long to reach the files; cut off, the next start would have to catch up. */
const afterCommandMs = 20_000;

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
    await settleSwap(home);
    const { server, connection } = await startServer(home, lock, await findServerProgram(options), options);
    return {
      connection,
      reused: false,
      announce: (address) => lock.tell({ address }),
      onDeath: (listener) => server.onDeath(() => void server.logTail(6).then((log) => listener(crashed(home, log)))),
      release: () =>
        server.stop(options.purpose === 'command' ? afterCommandMs : undefined).finally(() => lock.release()),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
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
