import { hash } from 'node:crypto';

/** SHA-256 of a path of words, as bytes: the one source of everything that looks like chance here. */
export function digestOf(path: readonly (string | number)[]): Buffer {
  return hash('sha256', path.join('\u001f'), 'buffer');
}
