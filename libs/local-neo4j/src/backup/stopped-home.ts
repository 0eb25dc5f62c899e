import { setTimeout as pause } from 'node:timers/promises';
import type { GraphSettings } from '@netwerk/graph';
import { busy, clearAway, patienceMs } from '../home-lock.ts';
import { LocalNeo4jProblem } from '../local-neo4j-problem.ts';
import { isHeld, Lock, type LockContent } from '../lock.ts';
import { prepareServerHome, type ServerHome } from '../server-home.ts';
import { startServer, type ServerProgram, type StartOptions } from '../start-server.ts';
import { settleSwap } from './swap-data.ts';

/** A home that nobody else can start a server on, for as long as this process works with its files. */
export interface StoppedHome {
  readonly home: ServerHome;
  readonly lock: Lock;
}

/** Long enough for a large store to be closed in order; its files are read or moved afterwards. */
const closeWithinMs = 10 * 60_000;

/**
 * Runs `work` while no server runs on `home` and none can be started. A passing command is waited for.
 * @throws LocalNeo4jProblem ALREADY_RUNNING when the product runs, BUSY when a command does not end
 */
export async function whileStopped<T>(home: string, work: (stopped: StoppedHome) => Promise<T>): Promise<T> {
  const server = await prepareServerHome(home);
  const lock = await takeLock(server);
  try {
    await settleSwap(server);
    return await work({ home: server, lock });
  } finally {
    await lock.release();
  }
}

/** Starts a server on `home`, runs `work` on it, and stops it so that its files are whole. */
export async function whileServing<T>(
  { home, lock }: StoppedHome,
  program: ServerProgram,
  options: StartOptions,
  work: (connection: GraphSettings) => Promise<T>,
): Promise<T> {
  const { server, connection } = await startServer(home, lock, program, { ...options, makeArchive: false });
  try {
    return await work(connection);
  } finally {
    await server.stop(closeWithinMs);
    await lock.tell({ server: null });
  }
}

async function takeLock(home: ServerHome): Promise<Lock> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const holder = await Lock.take(home.lockFile, 'command');
    if (holder instanceof Lock) return holder;
    if (!(await isHeld(holder))) await clearAway(home, holder);
    else if (holder.purpose !== 'command') throw mustStop(holder);
    else if (Date.now() > until) throw busy(holder);
    else await pause(150);
  }
}

function mustStop(holder: LockContent): LocalNeo4jProblem {
  const where = holder.address === null ? '' : ` (${holder.address})`;
  return new LocalNeo4jProblem('ALREADY_RUNNING', {
    nl: `Netwerkversterker draait${where}, als proces ${holder.owner.pid}, en de database kan alleen stilstaand worden gekopieerd of vervangen; stop het met Ctrl-C in dat venster en geef deze opdracht opnieuw.`,
    en: `Netwerkversterker is running${where}, as process ${holder.owner.pid}, and the database can only be copied or replaced while it stands still; stop it with Ctrl-C in its window and give this command again.`,
  });
}
