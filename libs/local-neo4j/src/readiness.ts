import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { readServerStatus, type GraphSettings } from '@netwerk/graph';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import type { ServerHome } from './server-home.ts';
import type { ServerProcess } from './server-process.ts';

/**
 * How long, in ms, a server may keep silent while it starts, and how long it may take in all: after a power cut a large store
 * needs minutes to recover, and its server tells all the while how far it is.
 */
export interface StartPatience {
  readonly silentMs: number;
  readonly wholeMs: number;
}

const usualPatience: StartPatience = { silentMs: 120_000, wholeMs: 3_600_000 };
/** After so long whoever waits is told why. */
const tellAfterMs = 20_000;

export interface WaitOptions {
  /** Breaks off the wait. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((line: string) => void) | undefined;
  readonly patience?: StartPatience | undefined;
}

/**
 * Waits until the driver gets an answer. A server that dies, or that comes up without its data, is not waited for.
 * @throws LocalNeo4jProblem DIED, CRASHED (Java itself), DAMAGED, PASSWORD_LOST, NOT_READY (silent for too long) or, when `signal` says so, INTERRUPTED
 */
export async function untilReady(
  server: ServerProcess,
  connection: GraphSettings,
  home: ServerHome,
  { signal, progress, patience = usualPatience }: WaitOptions = {},
): Promise<void> {
  const begin = Date.now();
  let told = false;
  while (Date.now() < (await givenUpAt(home, begin, patience))) {
    if (signal?.aborted === true) throw interrupted();
    if (!told && Date.now() > begin + tellAfterMs) {
      progress?.(
        'De database start nog: na een onderbreking werkt zij eerst bij wat nog niet in haar bestanden stond …',
      );
      told = true;
    }
    if (server.isOver) throw died(home, (await server.hasCrashed()) ? 'CRASHED' : 'DIED', await server.logTail(6));
    const status = await readServerStatus(connection);
    if (status.kind === 'online') return;
    if (status.kind === 'broken') throw damaged(home, [status.message, ...(await server.logTail(4))]);
    if (status.kind === 'refused') throw wrongPassword(home);
    await pause(100);
  }
  throw notReady(home, await server.logTail(6));
}

async function givenUpAt(home: ServerHome, begin: number, { silentMs, wholeMs }: StartPatience): Promise<number> {
  const { mtimeMs } = await stat(home.ownLog).catch(() => ({ mtimeMs: begin }));
  return Math.min(begin + wholeMs, Math.max(begin, mtimeMs) + silentMs);
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
      nl: `De database liet tijdens het starten te lang niets van zich horen; probeer het opnieuw, of ${nl}.`,
      en: `The database kept silent for too long while starting; try again, or ${en}.`,
    },
    log,
  );
}
