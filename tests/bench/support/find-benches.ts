import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

const suffix = '.bench.ts';
const folder = join(import.meta.dirname, '..');

export interface NamedBench {
  readonly name: string;
  readonly bench: Bench;
}

/** The benches there are, by the names of their files. */
export function benchNames(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(suffix));
  return files.map((file) => file.slice(0, -suffix.length)).sort();
}

export function findBenches(): Promise<NamedBench[]> {
  return Promise.all(
    benchNames().map(async (name) => {
      const { bench } = (await import(`../${name}${suffix}`)) as { bench: Bench };
      return { name, bench };
    }),
  );
}
