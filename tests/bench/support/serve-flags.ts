import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';

/** The flags that `npm run serve` gives Node: what stands in package.json between `node` and the program. */
export const serveFlags: readonly string[] = flagsOf('serve');

function flagsOf(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(productFolder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const flags = /\bnode (.*?) \S+\/main\.ts\b/.exec(scripts[script] ?? '')?.[1];
  if (flags === undefined) throw new Error(`npm run ${script} starts no Node.`);
  return flags.split(' ');
}
