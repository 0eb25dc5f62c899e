import { hash } from 'node:crypto';
import type { CsvFile } from '../../csv-rows.types.ts';

/** First 128 bits of the SHA-256 of what a row says, the names of its values in order. */
export function rowHash(file: CsvFile, values: object): string {
  return hash('sha256', `${file}\n${canonical(values)}`).slice(0, 32);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? sorted(part) : part));
}

function isPlain(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function sorted(part: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(part)
      .sort()
      .map((name) => [name, part[name]]),
  );
}
