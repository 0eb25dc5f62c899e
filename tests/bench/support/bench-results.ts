import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';
import type { Bench, Measurement } from './bench.ts';

/** What is kept of one run of one bench. */
export interface BenchResult extends Measurement {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  /** The day it was measured. */
  readonly on: string;
  readonly machine: string;
  /** Most megabytes that the process of the bench held, whatever ran in it. */
  readonly peakMb: number;
  readonly seconds: number;
}

const folder = join(productFolder, '.cache', 'bench');

export function resultOf(name: string, bench: Bench, measured: Measurement, startedAt: number): BenchResult {
  const { number, title } = bench;
  return {
    name,
    number,
    title,
    on: new Date().toISOString().slice(0, 10),
    machine: machine(),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    seconds: Math.round((performance.now() - startedAt) / 1_000),
    ...measured,
  };
}

/** Processors, memory and Node: what a reader needs to place the figures. */
function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node.split('.')[0]}`;
}

export function keepResult(result: BenchResult): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(result.name), `${JSON.stringify(result, null, 2)}\n`);
}

/** The last result of a bench. */
export function keptResult(name: string): BenchResult {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as BenchResult;
}

function fileOf(name: string): string {
  return join(folder, `${name}.json`);
}
