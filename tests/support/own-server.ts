import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';

/** An empty home folder for a test that must have a database or a product of its own; the server's jars are shared. */
export interface OwnHome {
  readonly home: string;
  readonly cache: string;
  remove(): Promise<void>;
}

export async function anOwnHome(): Promise<OwnHome> {
  const home = await mkdtemp(join(tmpdir(), 'netwerk-own-'));
  return {
    home,
    cache: join(productFolder, '.netwerk', 'cache'),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
