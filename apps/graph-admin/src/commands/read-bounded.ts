import { readFile, stat } from 'node:fs/promises';
import { ImportProblem } from '@netwerk/interchange';

/**
 * The file, unless it is so large that it cannot be what it should be.
 * @throws ImportProblem when it is not there, or larger than `maxBytes`
 */
export async function readBounded(file: string, maxBytes: number): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new ImportProblem('UNREADABLE', {
      nl: `Dit bestand is er niet: ${file}`,
      en: `There is no such file: ${file}`,
    });
  }
  if (found.size > maxBytes) {
    const megabytes = maxBytes / 1024 / 1024;
    throw new ImportProblem('TOO_LARGE', {
      nl: `Dit bestand is groter dan ${megabytes} MB.`,
      en: `This file is larger than ${megabytes} MB.`,
    });
  }
  return readFile(file);
}
