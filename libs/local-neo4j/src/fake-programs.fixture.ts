import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '@netwerk/config';

/** A PATH on which only these programs stand, each a shell script. */
export async function pathWith(programs: Readonly<Record<string, string>>): Promise<Environment> {
  const folder = await mkdtemp(join(tmpdir(), 'netwerk-path-'));
  const scripts = Object.entries(programs);
  await Promise.all(
    scripts.map(([name, script]) => writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })),
  );
  return { PATH: folder, JAVA_HOME: undefined };
}
