import { hash } from 'node:crypto';
import type { CsvFile } from '../../csv-rows.types.ts';

/** First 128 bits of the SHA-256 of what a row says, the names of its values in order. */
export function rowHash(file: CsvFile, values: object): string {
  return hash('sha256', `${file}\n${canonical(values)}`).slice(0, 32);
}

/** JSON with the names in order, and without what is absent. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  parts.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([name, part]) => `${name}:${canonical(part)}`).join()}}`;
}
