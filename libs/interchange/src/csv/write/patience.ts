import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '@netwerk/domain';
import type { Graph } from '@netwerk/graph';
import { ImportProblem } from '../../import-problem.ts';

/** So long a database that went away is waited for. */
const patienceMs = 120_000;

export interface Patience {
  readonly graph: Graph;
  readonly signal: AbortSignal | undefined;
  readonly onAway: () => void;
  readonly onBack: () => void;
  /** Before a second try: part of the work may have been done. */
  readonly beforeAgain: () => void;
}

/**
 * Does `work`, and again when the database went away and came back. `work` looks anew what stands there each time.
 * @throws ImportProblem DATABASE_AWAY when it does not come back in two minutes
 */
export async function withPatience<T>(patience: Patience, work: () => Promise<T>): Promise<T> {
  let until: number | null = null;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      if (until === null) patience.onAway();
      until ??= Date.now() + patienceMs;
      await untilBack(patience, until);
      patience.beforeAgain();
      patience.onBack();
    }
  }
}

/** What a lost reply leaves behind shows as something that stands there already. */
function mayPass(error: unknown): boolean {
  return error instanceof Unavailable || (error instanceof Error && 'code' in error && isAlreadyThere(error.code));
}

function isAlreadyThere(code: unknown): boolean {
  return code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}

async function untilBack({ graph, signal }: Patience, until: number): Promise<void> {
  do {
    if (signal?.aborted === true) throw brokenOff();
    if (Date.now() > until) throw away();
    await pause(500);
  } while (!(await graph.isReady()));
}

function away(): ImportProblem {
  return new ImportProblem('DATABASE_AWAY', {
    nl: 'De database antwoordt niet meer. Wat al was aangekomen is bewaard en nog voor niemand te zien; geef hetzelfde commando nog eens, dan gaat het verder.',
    en: 'The database no longer answers. What had arrived is kept and nobody sees it yet; give the same command again and it goes on.',
  });
}

/** For whoever pressed Ctrl-C. */
export function brokenOff(): ImportProblem {
  return new ImportProblem('BROKEN_OFF', {
    nl: 'Afgebroken. Wat al was aangekomen is voor niemand te zien; geef hetzelfde commando nog eens, dan gaat het verder, of haal het weg met “import withdraw”.',
    en: 'Broken off. Nobody sees what had arrived; give the same command again and it goes on, or take it away with “import withdraw”.',
  });
}
