import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from '@netwerk/access';
import { maxNameLength, textProblem } from '@netwerk/domain';
import { importsOfSource, type BulkImport, type Graph } from '@netwerk/graph';
import { ImportProblem } from '../../import-problem.ts';
import type { CheckedFolder } from '../csv-folder.types.ts';
import { csvFiles } from '../csv-rows.types.ts';
import { checkMemory } from './check-memory.ts';
import { finishImport } from './finish-import.ts';
import type { CsvImport, CsvOutcome, CsvProgress, KeptRow } from './import-csv.types.ts';
import { busy, ImportHold, importThatRuns } from './import-hold.ts';
import { brokenOff, withPatience, type Patience } from './patience.ts';
import { countsOf, type RunState } from './run-state.ts';
import { Spool } from './spool.ts';
import { tidyUp } from './tidy-up.ts';
import { writeFile } from './write-files.ts';

/** A source is kept as `csv:` and its words, which is a name like any other. */
export const maxSourceLength = maxNameLength - 'csv:'.length;

/**
 * Reads a checked folder in: what is new arrives out of sight, block by block; one last transaction shows it all, with what
 * changed. The same folder again only reads. Broken off, the same call goes on where it stopped.
 * @throws ImportProblem when another import runs or has to be finished first, or the database stays away
 */
export async function importCsv(
  graph: Graph,
  caller: Caller,
  folder: CheckedFolder,
  asked: CsvImport,
): Promise<CsvOutcome> {
  checkSource(asked.source);
  const rejected = Object.values(folder.rejected).reduce((sum, count) => sum + count, 0);
  if ((rejected > 0 || hasFindings(folder)) && asked.onError === 'STOP' && !asked.dryRun) return refused(folder);
  const until = Date.now() + asked.waitSeconds * 1_000;
  for (;;) {
    await untilNobodyImports(graph, caller, asked, until);
    try {
      return await runOnce(graph, caller, folder, asked);
    } catch (error) {
      // Two that waited for a third see the same moment at which it ends, and one of them is first.
      if (!(error instanceof ImportProblem && error.code === 'BUSY') || Date.now() >= until) throw error;
    }
  }
}

async function runOnce(graph: Graph, caller: Caller, folder: CheckedFolder, asked: CsvImport): Promise<CsvOutcome> {
  const run = await startRun(graph, caller, folder, asked);
  try {
    return await carryOut(run, folder, asked);
  } catch (error) {
    run.spool.close();
    throw error;
  } finally {
    await run.hold.release();
  }
}

/** @throws ImportProblem BAD_OPTION */
export function checkSource(source: string): void {
  if (textProblem(source, { longest: maxSourceLength, lines: false }) === null) return;
  throw new ImportProblem('BAD_OPTION', {
    nl: `--source is leeg, langer dan ${maxSourceLength} tekens of niet te lezen. Er is niets ingelezen.`,
    en: `--source is empty, longer than ${maxSourceLength} characters or unreadable. Nothing was read in.`,
  });
}

function hasFindings(folder: CheckedFolder): boolean {
  for (const _ of folder.findings()) return true;
  return false;
}

async function carryOut(run: RunState, folder: CheckedFolder, asked: CsvImport): Promise<CsvOutcome> {
  const total = folder.files.reduce((sum, file) => sum + (folder.read[file] ?? 0), 0);
  let done = 0;
  const tell = (phase: CsvProgress['phase']): void => asked.progress({ phase, done, total });
  const patience: Patience = {
    ...{ graph: run.graph, signal: asked.signal },
    onAway: () => tell('DATABASE_AWAY'),
    onBack: () => tell('GOING_ON'),
    beforeAgain: () => Object.assign(run, { fresh: false, resuming: true }),
  };
  if (run.fresh && !run.dryRun) await checkMemory(run.graph, run.caller, newThingsIn(folder));
  for (const file of csvFiles.filter((name) => folder.files.includes(name))) {
    Object.assign(countsOf(run, file), { read: folder.read[file] ?? 0, rejected: folder.rejected[file] ?? 0 });
    for await (const size of writeFile(run, folder, file, patience)) {
      done += size;
      tell('WRITING');
      if (asked.signal?.aborted === true) throw brokenOff();
    }
  }
  const writes = !run.dryRun && (run.hold.isHeld || run.spool.hasWork || run.unfinished);
  if (writes) {
    tell('COMPLETING');
    await run.hold.begin();
    await withPatience(patience, () => finishImport(run, asked.ground));
    await tidyUp(run.graph, run.caller).catch(() => undefined);
  }
  return outcomeOf(run, run.dryRun ? 'PLANNED' : writes ? 'IMPORTED' : 'UNCHANGED');
}

const filesOfThings = csvFiles.filter(
  (file) => !['professionals', 'memberships', 'participation', 'ties'].includes(file),
);

/** Of a sender of whom nothing stood here, every good row that is a thing is new. */
function newThingsIn({ read, rejected }: CheckedFolder): number {
  return filesOfThings.reduce((sum, file) => sum + (read[file] ?? 0) - (rejected[file] ?? 0), 0);
}

function outcomeOf(run: RunState, status: CsvOutcome['status']): CsvOutcome {
  const { spool, files, arrivedBefore, context } = run;
  return {
    ...{ status, importId: status === 'IMPORTED' ? context.importId : null, files: Object.fromEntries(files) },
    ...{ arrivedBefore, keptCount: spool.count('KEPT'), kept: keptRows(spool) },
  };
}

function* keptRows(spool: Spool): Iterable<KeptRow> {
  try {
    for (const rows of spool.blocks<KeptRow>('KEPT', 1_000)) yield* rows;
  } finally {
    spool.close();
  }
}

function refused(folder: CheckedFolder): CsvOutcome {
  const files = folder.files.map((file) => {
    const counts = { read: folder.read[file] ?? 0, rejected: folder.rejected[file] ?? 0 };
    return [file, { ...counts, created: 0, changed: 0, unchanged: 0 }] as const;
  });
  return {
    ...{ status: 'REFUSED', importId: null, files: Object.fromEntries(files), arrivedBefore: 0 },
    ...{ kept: [], keptCount: 0 },
  };
}

async function startRun(
  graph: Graph,
  caller: Caller,
  folder: CheckedFolder,
  { source, ground, today, dryRun }: CsvImport,
): Promise<RunState> {
  const from = `csv:${source}`;
  const earlier = await graph.read(caller, importsOfSource, { from });
  const broken = earlier.find(({ state }) => state === 'ARRIVING');
  if (broken !== undefined && broken.contentHash !== folder.contentHash) throw finishFirst(broken);
  const importId = broken?.id ?? randomUUID();
  const recordedBy = caller.type === 'worker' ? caller.accountId : `system:${caller.task}`;
  const at = new Date().toISOString();
  const start = { importId, from, source, ground, contentHash: folder.contentHash, at, actor: recordedBy };
  return {
    ...{ graph, caller, from, dryRun, hold: new ImportHold(graph, caller, start), spool: new Spool() },
    ...{ context: { importId, today, at, recordedBy }, fresh: earlier.length === 0 },
    ...{ resuming: broken !== undefined, unfinished: broken !== undefined },
    ...{ arrivedBefore: 0, files: new Map(), arrivingAreas: new Set(), namedAreas: new Set(), namesChanged: false },
  };
}

function finishFirst({ id, at }: BulkImport): ImportProblem {
  return new ImportProblem('FINISH_FIRST', {
    nl: `Van deze bron is een andere map half aangekomen (import ${id}, begonnen op ${at}). Lees eerst die map verder in, of haal haar weg met “import withdraw ${id}”. Er is niets ingelezen.`,
    en: `Another folder of this source arrived in part (import ${id}, begun at ${at}). First go on with that folder, or take it away with “import withdraw ${id}”. Nothing was read in.`,
  });
}

async function untilNobodyImports(graph: Graph, caller: Caller, asked: CsvImport, until: number): Promise<void> {
  for (;;) {
    const running = await importThatRuns(graph, caller);
    if (running === null) return;
    if (Date.now() >= until || asked.signal?.aborted === true) throw busy(running);
    asked.progress({ phase: 'WAITING', done: 0, total: 0 });
    await pause(250);
  }
}
