import { createHash, randomUUID } from 'node:crypto';
import { readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';
import { neo4jVersion } from './maven.ts';

/**
 * An archive of loaded classes halves the time to start. The server writes it when it stops; its size stands in the
 * file name, because Java crashes on one that was cut short.
 */
export interface ClassArchive {
  readonly flags: readonly string[];
  /** Whether the server uses one, so that a server that dies at once may be tried again without it. */
  readonly inUse: boolean;
}

/** Writing goes on without a pause, so that a file left alone this long is finished or was given up. */
const settledAfterMs = 10_000;

const quiet = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];

/** How to start `java`: with the archive that is there, else so that it writes one at its end. */
export async function classArchiveFor(java: Java, cache: string, make: boolean): Promise<ClassArchive> {
  const prefix = await prefixFor(java, cache);
  await adoptFinished(cache, prefix);
  const archive = await wholeArchive(cache, prefix);
  if (archive !== null)
    return { flags: [`-XX:SharedArchiveFile=${archive}`, '-XX:+VerifySharedSpaces', ...quiet], inUse: true };
  if (!make) return { flags: [], inUse: false };
  return { flags: [`-XX:ArchiveClassesAtExit=${join(cache, `${prefix}${randomUUID()}.new`)}`, ...quiet], inUse: false };
}

export async function forgetClassArchives(java: Java, cache: string): Promise<void> {
  const prefix = await prefixFor(java, cache);
  const names = (await readdir(cache)).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => rm(join(cache, name), { force: true })));
}

/** Java silently leaves an archive aside that another Java made, or one that was made with the jars in another place. */
async function prefixFor(java: Java, cache: string): Promise<string> {
  const madeFor = `${java.build} ${await realpath(cache)}`;
  return `classes-${neo4jVersion}-${createHash('sha256').update(madeFor).digest('hex').slice(0, 12)}-`;
}

/**
 * Gives an archive its final name once nobody writes in it any more. The server may still be doing so after its owner
 * has gone: writing takes some seconds longer than stopping.
 */
async function adoptFinished(cache: string, prefix: string): Promise<void> {
  for (const name of await namesIn(cache, prefix, '.new')) {
    const { size, mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > settledAfterMs) await rename(join(cache, name), join(cache, `${prefix}${size}.jsa`));
  }
}

async function wholeArchive(cache: string, prefix: string): Promise<string | null> {
  let whole: string | null = null;
  for (const name of await namesIn(cache, prefix, '.jsa')) {
    const { size } = await stat(join(cache, name));
    if (whole === null && name === `${prefix}${size}.jsa`) whole = join(cache, name);
    else await rm(join(cache, name), { force: true });
  }
  return whole;
}

async function namesIn(cache: string, prefix: string, ending: string): Promise<string[]> {
  const names = await readdir(cache).catch(() => []);
  return names.filter((name) => name.startsWith(prefix) && name.endsWith(ending)).sort();
}
