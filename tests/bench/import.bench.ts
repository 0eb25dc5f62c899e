import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, productFolder } from '@netwerk/config';
import { Graph, migrate, type GraphSettings } from '@netwerk/graph';
import { checkCsvFolder, importCsv, knownHere } from '@netwerk/interchange';
import { openLocalNeo4j } from '@netwerk/local-neo4j';
import { testCaller } from '../support/caller.ts';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { writeNeighbourhood, type CsvNeighbourhood } from './support/csv-neighbourhood.ts';
import { percentile, side } from './support/figures.ts';
import { prepareRows, storedSums, writePrepared, type PreparedRows } from './support/import-peers.ts';

/**
 * Reading in a hundred thousand residents with three hundred thousand ties from CSV, checks, all or nothing and all, beside
 * prepared rows that are written as fast as the driver takes them, and beside a transaction per row. It starts a
 * database of its own: run it with `NETWERK_DB_HEAP=2g`, which the last transaction needs.
 */
export const bench: Bench = {
  number: 'B12',
  title: 'reading in 100,000 residents and 300,000 ties from CSV',
  needs: 'database',
  onlyByName: true,
  measure: async (context: BenchContext): Promise<Measurement> => {
    if (context.short) return measure(context.database, shortSizes, context);
    return onOwnDatabase((database) => measure(database, fullSizes, context));
  },
};

interface Sizes {
  readonly people: number;
  /** Rows of the two folders of which the memory is compared; none in the short form. */
  readonly memory: readonly number[];
  /** Rows that are written in a transaction each, from which the rest is reckoned. */
  readonly sample: number;
}

const shortSizes: Sizes = { people: 60, memory: [], sample: 4 };
const fullSizes: Sizes = { people: 100_000, memory: [100_000, 1_000_000], sample: 2_000 };
const tiesEach = 3;

async function onOwnDatabase<T>(work: (database: GraphSettings) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'netwerk-bench-import-'));
  const cache = join(productFolder, '.netwerk', 'cache');
  const server = await openLocalNeo4j({ home, cache, purpose: 'up', makeArchive: false });
  try {
    return await work(server.connection);
  } finally {
    await server.release();
    await rm(home, { recursive: true, force: true });
  }
}

async function measure(database: GraphSettings, sizes: Sizes, { rounds }: BenchContext): Promise<Measurement> {
  const graph = Graph.connect(database);
  try {
    await migrate(graph, testCaller);
    const { measured } = rounds({ warmUp: 0, measured: 3 });
    const times = { first: [] as number[], again: [] as number[], ceiling: [] as number[], single: [] as number[] };
    for (let round = 0; round < measured; round += 1) await oneRound(graph, sizes, round, times);
    const memory = [];
    for (const rows of sizes.memory) memory.push(await memoryOf(database, rows));
    return measurementOf(times, memory, sizes);
  } finally {
    await graph.close();
  }
}

interface Times {
  readonly first: number[];
  readonly again: number[];
  readonly ceiling: number[];
  readonly single: number[];
}

/** Each side on a town of its own; the order turns with the rounds. */
async function oneRound(graph: Graph, { people, sample }: Sizes, round: number, times: Times): Promise<void> {
  const place: CsvNeighbourhood = { town: ownTown(), people, tiesEach };
  const raw: CsvNeighbourhood = { ...place, town: ownTown() };
  const prepared = prepareRows(raw);
  const folder = await writeNeighbourhood(place);
  const sides = [
    async () => {
      times.first.push(await timeOf(() => readIn(graph, folder, place.town)));
      times.again.push(await timeOf(() => readIn(graph, folder, place.town)));
    },
    async () => {
      times.ceiling.push(await timeOf(() => writePrepared(graph, prepared)));
    },
  ];
  for (const [at] of sides.entries()) await sides[(at + round) % sides.length]?.();
  times.single.push(await reckonSingle(graph, { ...place, town: ownTown() }, sample));
  await rm(folder, { recursive: true, force: true });
  await proveSame(graph, `csv:${place.town}`, prepared.from);
}

/** Letters only: digits in a name may pass for a citizen service number. */
function ownTown(): string {
  return Array.from({ length: 10 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join('');
}

async function readIn(graph: Graph, folder: string, source: string): Promise<void> {
  const today = '2026-11-17';
  const folderOptions = { onError: 'STOP', today, known: await knownHere(graph, testCaller) } as const;
  const checked = await checkCsvFolder(folder, folderOptions);
  const asked = { source, ground: 'PUBLIC_TASK', onError: 'STOP', dryRun: false, waitSeconds: 300, today } as const;
  try {
    const { kept } = await importCsv(graph, testCaller, checked, { ...asked, progress: () => undefined });
    for (const row of kept) throw new Error(`Line ${row.line} of ${row.file} was left alone.`);
  } finally {
    checked.close();
  }
}

/** What all rows would take at a transaction each, from a sample in the same proportion of people and ties. */
async function reckonSingle(graph: Graph, place: CsvNeighbourhood, sample: number): Promise<number> {
  const some: PreparedRows = prepareRows({ ...place, people: Math.max(4, Math.floor(sample / (1 + tiesEach))) });
  const rows = some.people.length + some.ties.length;
  const spent = await timeOf(() => writePrepared(graph, some, 1));
  return (spent / rows) * place.people * (1 + tiesEach);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @throws Error when the two towns do not hold the same */
async function proveSame(graph: Graph, ...sources: readonly string[]): Promise<void> {
  const sums = [];
  for (const from of sources)
    sums.push(JSON.stringify(await graph.read(testCaller, storedSums, { from }, { timeoutMs: 120_000 })));
  if (new Set(sums).size !== 1) throw new Error(`The sides did not write the same: ${sums.join(' and ')}.`);
}

/** Most megabytes that the command held in memory while it read in so many rows. */
async function memoryOf(database: GraphSettings, rows: number): Promise<number> {
  const place = { town: ownTown(), people: Math.floor(rows / (1 + tiesEach)), tiesEach };
  const folder = await writeNeighbourhood(place);
  const main = ['--import', './tools/run-source.mjs', 'apps/graph-admin/src/main.ts'];
  const words = ['import', 'csv', folder, '--source', place.town, '--ground', 'PUBLIC_TASK', '--json'];
  const { uri, username, password } = database;
  const env = childEnvironment({
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database.database },
  });
  const child = spawn(process.execPath, [...main, ...words], { cwd: productFolder, env, stdio: 'ignore' });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, peakOf(child.pid ?? 0))), 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  await rm(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`Reading in ${rows} rows ended with ${String(code)}.`);
  return most;
}

/** The high-water mark that the system keeps of a process, in megabytes; 0 once it is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function measurementOf({ first, again, ceiling, single }: Times, memory: number[], sizes: Sizes): Measurement {
  const middle = (times: readonly number[]): number => percentile(times, 0.5);
  const [small, large] = memory;
  const own = large === undefined ? {} : { memoryMb: large };
  const sides = [
    side('import csv', first, own),
    side('driver ceiling: prepared rows', ceiling, { ours: first }),
    side('a transaction per row (reckoned from a sample)', single, { ours: first }),
    side('the same folder again', again, { ours: first }),
  ];
  const goals = [
    { name: 'share of the driver ceiling', figure: middle(ceiling) / middle(first), atLeast: 0.7 },
    { name: 'times as fast as a transaction per row', figure: middle(single) / middle(first), atLeast: 50 },
    { name: 'times as fast the second time', figure: middle(first) / middle(again), atLeast: 5 },
  ];
  if (small === undefined || large === undefined) return { sides, goals };
  const flat = { name: 'memory at 1,000,000 rows beside 100,000', figure: large / small, atMost: 1.25 };
  return {
    sides,
    goals: [...goals, flat],
    notes: [
      `The ceiling writes the same people and ties with their labels at once and checks nothing; ${sizes.sample} rows were written in a transaction each.`,
      `Peak memory of the command: ${Math.round(small)} MB at 100,000 rows, ${Math.round(large)} MB at 1,000,000.`,
    ],
  };
}
