import { createHash } from 'node:crypto';

/** SHA-256 of a path of words, as bytes: the one source of everything that looks like chance here. */
export function digestOf(path: readonly (string | number)[]): Buffer {
  return createHash('sha256').update(path.join('\u001f')).digest();
}
