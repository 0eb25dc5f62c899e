import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';

/**
 * An empty home folder for a test that must have a database or a product of its own. The server's jars are shared, also with
 * commands that only know the home: fetching them anew takes a minute.
 */
export interface OwnHome {
  readonly home: string;
  readonly cache: string;
  remove(): Promise<void>;
}

export async function anOwnHome(): Promise<OwnHome> {
  const home = await mkdtemp(join(tmpdir(), 'netwerk-own-'));
  const cache = join(productFolder, '.netwerk', 'cache');
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await symlink(cache, join(home, 'cache'));
  return {
    home,
    cache,
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
