import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCaller, type SystemCaller } from '@netwerk/access';
import { readSettings, type ApiSettings, type Mode } from '@netwerk/config';
import { migrate, type Graph } from '@netwerk/graph';
import type { LocalNeo4jProblem } from '@netwerk/local-neo4j';
import { reportProblem } from '../report-problem.ts';
import { Closers } from './closers.ts';
import { checkPortIsFree } from './free-port.ts';
import { checkSurroundings, openDatabase } from './open-database.ts';
import { Steps } from './steps.ts';
import { listenForStop } from './stop-request.ts';
import { buildViewer } from './viewer-build.ts';

/** One way of running the product: what happens to the data before it opens, and what is said when it has. */
export interface Product {
  readonly purpose: 'start' | 'serve';
  readonly mode: Mode;
  /** Whether the log of requests is kept out of the terminal, in a file in the home folder. */
  readonly logsToFile: boolean;
  prepareData(graph: Graph, caller: SystemCaller, steps: Steps): Promise<void>;
  welcome(graph: Graph, caller: SystemCaller, opened: Opened): Promise<string>;
}

/** What a newcomer must know once everything is up. */
export interface Opened {
  readonly address: string;
  /** Where requests are logged; null: on the terminal. */
  readonly logFile: string | null;
}

/** Ends before it is up: 130, as a shell does for a program that was interrupted. */
const interruptedExitCode = 130;

interface Run {
  readonly product: Product;
  readonly closers: Closers;
  readonly signal: AbortSignal;
}

/** Runs until somebody asks to stop or the database dies; then closes everything in order. Answers the exit code. */
export async function runProduct(product: Product): Promise<number> {
  const stop = listenForStop();
  const closers = new Closers();
  const start = startProduct({ product, closers, signal: stop.signal });
  try {
    const started = await Promise.race([start, stop.requested]);
    if (started === undefined) return await breakOff(start, closers);
    const problem = await Promise.race([started.died, stop.requested]);
    if (problem === undefined) process.stdout.write('\nNetwerkversterker stopt…\n');
    return problem === undefined ? 0 : reportProblem(problem);
  } catch (error) {
    return reportProblem(error);
  } finally {
    await closers.closeAll((line) => process.stderr.write(`${line}\n`));
    stop.forget();
  }
}

/** What is under way loses its database, ends, and leaves what it opened in between to be closed. */
async function breakOff(start: Promise<unknown>, closers: Closers): Promise<number> {
  process.stdout.write('\nHet starten wordt afgebroken…\n');
  await closers.closeAll(() => undefined);
  await Promise.race([start.catch(() => undefined), pause(4_000, undefined, { ref: false })]);
  return interruptedExitCode;
}

async function startProduct({ product, closers, signal }: Run): Promise<{ died: Promise<LocalNeo4jProblem> }> {
  const settings = readSettings(product.mode);
  const caller = systemCaller(product.purpose);
  const steps = new Steps(5);
  steps.next('Controleren wat er nodig is');
  steps.detail(await checkSurroundings(settings));
  await checkPortIsFree(settings.api.host, settings.api.port);
  steps.next('De database starten');
  const progress = (line: string): void => steps.detail(line);
  const database = await openDatabase(settings, { purpose: product.purpose, progress, signal }, closers);
  const died = new Promise<LocalNeo4jProblem>((resolve) => database.onDeath(resolve));
  steps.next('De gegevens klaarzetten');
  await migrate(database.graph, caller, { progress: (migration) => steps.detail(migration.name) });
  await product.prepareData(database.graph, caller, steps);
  signal.throwIfAborted();
  steps.next('De schermen klaarzetten');
  const viewerDist = await buildViewer();
  signal.throwIfAborted();
  steps.next('De dienst openen');
  const logFile = product.logsToFile ? join(settings.home.home, 'logs', 'requests.log') : null;
  const address = await openApi({ graph: database.graph, settings: { ...settings.api, viewerDist }, logFile }, closers);
  await database.announce(address);
  process.stdout.write(await product.welcome(database.graph, caller, { address, logFile }));
  return { died };
}

interface ToOpen {
  readonly graph: Graph;
  readonly settings: ApiSettings;
  readonly logFile: string | null;
}

/** Loaded here: no other command needs the whole API in memory. */
async function openApi({ graph, settings, logFile }: ToOpen, closers: Closers): Promise<string> {
  const { createLog, startApi, warmUp } = await import('@netwerk/api');
  const log = createLog(logFile === null ? {} : { file: logFile });
  const api = await startApi({ graph, settings, log });
  void warmUp(graph, log);
  closers.add('dienst', 1_000, () => api.close());
  return settings.publicUrl ?? api.url;
}
