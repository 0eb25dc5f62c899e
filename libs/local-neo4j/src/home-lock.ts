import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import { removeStaleLock, type LockContent } from './lock.ts';
import { isRunning } from './process-identity.ts';
import type { ServerHome } from './server-home.ts';
import { stopOrphan } from './server-process.ts';

/** How long a command waits for another one that holds the folder. */
export const patienceMs = 120_000;

/** Takes away the lock of who is gone, and stops the program that they left behind. */
export async function clearAway(home: ServerHome, stale: LockContent): Promise<void> {
  if (stale.server !== null && (await isRunning(stale.server))) await stopOrphan(stale.server);
  await removeStaleLock(home.lockFile, stale);
}

export function busy(holder: LockContent): LocalNeo4jProblem {
  return new LocalNeo4jProblem('BUSY', {
    nl: `De database is in gebruik door proces ${holder.owner.pid}; wacht tot dat klaar is en probeer het opnieuw.`,
    en: `The database is in use by process ${holder.owner.pid}; wait until that is done and try again.`,
  });
}
