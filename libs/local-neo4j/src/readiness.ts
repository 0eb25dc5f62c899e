import { setTimeout as pause } from 'node:timers/promises';
import { readServerStatus, type GraphSettings } from '@netwerk/graph';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import type { ServerHome } from './server-home.ts';
import type { ServerProcess } from './server-process.ts';

/** A store that must be recovered after a power cut needs longer than a start in order. */
const readyWithinMs = 120_000;

/**
 * Waits until the driver gets an answer. A server that dies, or that comes up without its data, is not waited for.
 * @throws LocalNeo4jProblem DIED, CRASHED (Java itself), DAMAGED, PASSWORD_LOST, NOT_READY or, when `signal` says so, INTERRUPTED
 */
export async function untilReady(
  server: ServerProcess,
  connection: GraphSettings,
  home: ServerHome,
  signal?: AbortSignal,
): Promise<void> {
  const until = Date.now() + readyWithinMs;
  while (Date.now() < until) {
    if (signal?.aborted === true) throw interrupted();
    if (server.isOver) throw died(home, (await server.hasCrashed()) ? 'CRASHED' : 'DIED', await server.logTail(6));
    const status = await readServerStatus(connection);
    if (status.kind === 'online') return;
    if (status.kind === 'broken') throw damaged(home, [status.message, ...(await server.logTail(4))]);
    if (status.kind === 'refused') throw wrongPassword(home);
    await pause(100);
  }
  throw notReady(home, await server.logTail(6));
}

function interrupted(): LocalNeo4jProblem {
  return new LocalNeo4jProblem('INTERRUPTED', { nl: 'Het starten is afgebroken.', en: 'The start was broken off.' });
}

/** What to do about a folder that the server cannot use. */
function cure(home: ServerHome): { nl: string; en: string } {
  return {
    nl: `zet een reservekopie terug (npm run graph -- restore <bestand>), of verplaats ${home.data} en start opnieuw met een lege database (log: ${home.log})`,
    en: `restore a backup (npm run graph -- restore <file>), or move ${home.data} away and start again with an empty database (log: ${home.log})`,
  };
}

function died(home: ServerHome, code: 'CRASHED' | 'DIED', log: readonly string[]): LocalNeo4jProblem {
  const { nl, en } = cure(home);
  return new LocalNeo4jProblem(
    code,
    {
      nl: `De database stopte tijdens het starten; verhelp wat de log noemt, of ${nl}.`,
      en: `The database stopped while starting; mend what the log names, or ${en}.`,
    },
    log,
  );
}

function damaged(home: ServerHome, log: readonly string[]): LocalNeo4jProblem {
  const { nl, en } = cure(home);
  return new LocalNeo4jProblem(
    'DAMAGED',
    { nl: `De gegevens van de database zijn beschadigd; ${nl}.`, en: `The data of the database are damaged; ${en}.` },
    log,
  );
}

function wrongPassword(home: ServerHome): LocalNeo4jProblem {
  return new LocalNeo4jProblem('PASSWORD_LOST', {
    nl: `Het wachtwoord in ${home.passwordFile} past niet bij de gegevens; zet het bestand terug dat erbij hoort.`,
    en: `The password in ${home.passwordFile} does not fit the data; restore the file that belongs to them.`,
  });
}

function notReady(home: ServerHome, log: readonly string[]): LocalNeo4jProblem {
  const { nl, en } = cure(home);
  return new LocalNeo4jProblem(
    'NOT_READY',
    {
      nl: `De database gaf binnen twee minuten geen antwoord; probeer het opnieuw, of ${nl}.`,
      en: `The database did not answer within two minutes; try again, or ${en}.`,
    },
    log,
  );
}
