import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '@netwerk/config';
import { temporaryFolder } from './temporary-folder.fixture.ts';

/** A PATH on which only these programs stand, each a shell script. */
export async function pathWith(programs: Readonly<Record<string, string>>): Promise<Environment> {
  const folder = await temporaryFolder('path');
  const scripts = Object.entries(programs);
  await Promise.all(
    scripts.map(([name, script]) => writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })),
  );
  return { PATH: folder, JAVA_HOME: undefined };
}
