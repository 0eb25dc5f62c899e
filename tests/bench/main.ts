import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { productFolder } from '@netwerk/config';
import type { Bench, BenchContext } from './support/bench.ts';
import { benchDatabase, startBenchDatabase } from './support/bench-database.ts';
import { keepResult, keptResult, resultOf } from './support/bench-results.ts';
import { findBenches, type NamedBench } from './support/find-benches.ts';
import { isMet } from './support/figures.ts';
import { printResult } from './support/print-result.ts';
import { withResults } from './support/results-page.ts';

/**
 * `npm run bench` runs every bench, each in a process of its own; `npm run bench -- <name or number …>` only those. `--write`
 * puts the results into docs/benchmarks.md. `--short` proves that they work, in this process, and keeps nothing.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, short: { type: 'boolean' }, alone: { type: 'boolean' } },
  });
  const benches = await findBenches();
  const chosen = choose(
    values.short ? benches : benches.filter(({ bench }) => !bench.onlyByName),
    benches,
    positionals,
  );
  if (chosen === null) {
    console.error(`Usage: npm run bench -- [--write | --short] [${benches.map(({ name }) => name).join(' | ')}]`);
    return 2;
  }
  if (values.short) return proveShort(chosen);
  return values.alone ? measureHere(chosen) : measureEach(chosen, values.write ?? false);
}

/** Those named by file or number; without a name the usual ones; null when a name is unknown. */
function choose(usual: NamedBench[], all: readonly NamedBench[], names: readonly string[]): NamedBench[] | null {
  if (names.length === 0) return usual;
  const isCalled = ({ name, bench }: NamedBench, called: string): boolean =>
    name === called || bench.number.toLowerCase() === called.toLowerCase();
  if (!names.every((called) => all.some((each) => isCalled(each, called)))) return null;
  return all.filter((each) => names.some((called) => isCalled(each, called)));
}

async function measureEach(chosen: readonly NamedBench[], write: boolean): Promise<number> {
  const stop = chosen.some(({ bench }) => bench.needs) ? await startBenchDatabase() : null;
  const failed: string[] = [];
  const measured: string[] = [];
  try {
    for (const { name } of chosen) ((await inOwnProcess(name)) ? measured : failed).push(name);
  } finally {
    await stop?.();
  }
  const results = measured.map(keptResult);
  if (write) writeDown(results);
  const missed = results.flatMap(({ number, goals }) =>
    goals.filter((goal) => !isMet(goal)).map((goal) => `${number} ${goal.name}`),
  );
  if (missed.length > 0) console.log(`\nMissed: ${missed.join('; ')}.`);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
  return missed.length + failed.length > 0 ? 1 : 0;
}

/** What one bench keeps in memory or has compiled says nothing about the next. */
function inOwnProcess(name: string): Promise<boolean> {
  const args = [...process.execArgv, import.meta.filename, name, '--alone'];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', (code) => resolve(code === 0));
  });
}

async function measureHere(chosen: readonly NamedBench[]): Promise<number> {
  for (const { name, bench } of chosen) {
    const startedAt = performance.now();
    const result = resultOf(name, bench, await bench.measure(contextOf(false)), startedAt);
    keepResult(result);
    printResult(result);
  }
  return 0;
}

/** One line of JSON per bench: how many sides it compared and what went wrong, if anything, or which test runs it. */
async function proveShort(chosen: readonly NamedBench[]): Promise<number> {
  let code = 0;
  for (const { name, bench } of chosen) {
    const outcome =
      bench.shortElsewhere === undefined ? await shortOutcome(bench) : { elsewhere: bench.shortElsewhere };
    console.log(JSON.stringify({ name, ...outcome }));
    if ('error' in outcome && outcome.error !== null) code = 1;
  }
  return code;
}

async function shortOutcome(bench: Bench) {
  try {
    const { sides } = await bench.measure(contextOf(true));
    return { sides: sides.length, error: null };
  } catch (error) {
    return { sides: 0, error: error instanceof Error ? error.message : String(error) };
  }
}

function contextOf(short: boolean): BenchContext {
  return {
    short,
    rounds: (full) => (short ? { warmUp: 0, measured: 1 } : full),
    get database() {
      return benchDatabase();
    },
  };
}

function writeDown(results: Parameters<typeof withResults>[1]): void {
  const page = join(productFolder, 'docs', 'benchmarks.md');
  writeFileSync(page, withResults(readFileSync(page, 'utf8'), results));
}

process.exitCode = await main();
