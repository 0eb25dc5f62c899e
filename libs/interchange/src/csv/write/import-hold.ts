import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Caller } from '@netwerk/access';
import {
  importLeaseSeconds,
  keepImportLock,
  leaseSeconds,
  releaseImportLock,
  runningImport,
  startImport,
  takeImportLock,
  type Graph,
  type RunningImport,
  type StartImportParameters,
} from '@netwerk/graph';
import { ImportProblem } from '../../import-problem.ts';
import { tidyUp } from './tidy-up.ts';

/** Holds the one lock of imports in bulk from the first thing that is written, and says so every few seconds. */
export class ImportHold {
  readonly #graph: Graph;
  readonly #caller: Caller;
  readonly #start: StartImportParameters;
  readonly #holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  #timer: NodeJS.Timeout | null = null;
  #lost = false;

  constructor(graph: Graph, caller: Caller, start: StartImportParameters) {
    this.#graph = graph;
    this.#caller = caller;
    this.#start = start;
  }

  get isHeld(): boolean {
    return this.#timer !== null;
  }

  /**
   * Takes the lock and writes down that the import begins, once; later calls only look whether it is still held.
   * @throws ImportProblem BUSY when another import runs
   */
  async begin(): Promise<void> {
    if (this.#timer === null || this.#lost) await this.#take();
  }

  async release(): Promise<void> {
    if (this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
    await this.#graph.writeOnce(this.#caller, releaseImportLock, { holder: this.#holder }).catch(() => undefined);
  }

  async #take(): Promise<void> {
    const running = await currentImport(this.#graph, this.#caller);
    const gone = running !== null && isGone(running.holder) ? running.holder : null;
    const { importId, source } = this.#start;
    const asked = { importId, source, holder: this.#holder, gone, seconds: leaseSeconds };
    await this.#graph.write(this.#caller, async (tx) => {
      const [held] = await tx.run(takeImportLock, asked);
      if (held !== undefined && held.holder !== this.#holder) throw busy(held);
      await tx.run(startImport, this.#start);
    });
    await tidyUp(this.#graph, this.#caller);
    this.#lost = false;
    this.#timer ??= setInterval(() => void this.#goOn(), (importLeaseSeconds * 1_000) / 3).unref();
  }

  /** A database that does not answer now may do so the next time; the lock may have gone to another meanwhile. */
  async #goOn(): Promise<void> {
    const asked = { holder: this.#holder, seconds: leaseSeconds };
    const kept = await this.#graph.writeOnce(this.#caller, keepImportLock, asked).catch(() => null);
    if (kept?.length === 0) this.#lost = true;
  }
}

/** The import that runs now, or null; one whose process of this machine is gone does not run. */
export async function importThatRuns(graph: Graph, caller: Caller): Promise<RunningImport | null> {
  const running = await currentImport(graph, caller);
  return running === null || isGone(running.holder) ? null : running;
}

async function currentImport(graph: Graph, caller: Caller): Promise<RunningImport | null> {
  const [running] = await graph.read(caller, runningImport, {});
  return running ?? null;
}

function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** One sentence: which import runs, and since when. */
export function busy({ importId, source, since }: RunningImport): ImportProblem {
  return new ImportProblem('BUSY', {
    nl: `Er wordt al ingelezen: import ${importId} van “${source}”, sinds ${since}. Wacht tot die klaar is, of geef met --wait hoeveel seconden u wilt wachten. Er is niets ingelezen.`,
    en: `An import is already running: ${importId} of “${source}”, since ${since}. Wait until it is done, or say with --wait how many seconds to wait. Nothing was read in.`,
  });
}
