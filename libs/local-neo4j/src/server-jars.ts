import { mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '@netwerk/config';
import { checkFreeSpace, ensureFolder, inFolder } from './file-problems.ts';
import { isHeld, Lock, removeStaleLock } from './lock.ts';
import { fetchServerJars, neo4jVersion } from './maven.ts';

const neededMegabytes = 400;

export interface JarsOptions {
  readonly environment?: Environment | undefined;
  readonly progress?: ((line: string) => void) | undefined;
}

/**
 * The jars of the server, in a folder per version that appears all at once. Whoever comes second waits for whoever is
 * fetching. Answers their real paths in a fixed order, which a class archive depends on.
 */
export async function serverJars(cache: string, options: JarsOptions = {}): Promise<string[]> {
  const folder = join(cache, `neo4j-${neo4jVersion}`);
  const present = await listJars(folder);
  if (present.length > 0) return present;
  await ensureFolder(cache);
  const lock = await takeTurn(join(cache, 'assemble.lock'), options);
  try {
    if ((await listJars(folder)).length === 0) await assemble(cache, folder, options);
  } finally {
    await lock.release();
  }
  return listJars(folder);
}

export async function hasServerJars(cache: string): Promise<boolean> {
  return (await listJars(join(cache, `neo4j-${neo4jVersion}`))).length > 0;
}

async function listJars(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'lib')).catch(() => []);
  const jars = names.filter((name) => name.endsWith('.jar')).sort();
  if (!jars.includes(`neo4j-${neo4jVersion}.jar`)) return [];
  const real = await realpath(folder);
  return jars.map((name) => join(real, 'lib', name));
}

async function assemble(cache: string, folder: string, options: JarsOptions): Promise<void> {
  await checkFreeSpace(cache, neededMegabytes);
  options.progress?.(
    '      de databaseserver wordt eenmalig opgehaald met Maven; dit duurt ongeveer een halve minuut…',
  );
  const draft = await inFolder(cache, () => mkdtemp(join(cache, 'assembling-')));
  try {
    const progress = (fetched: number): void => options.progress?.(`      ${fetched} bestanden opgehaald…`);
    await fetchServerJars(draft, { environment: options.environment, progress });
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function takeTurn(file: string, options: JarsOptions): Promise<Lock> {
  let waiting = false;
  for (;;) {
    const taken = await Lock.take(file, 'assemble');
    if (taken instanceof Lock) return taken;
    if (!(await isHeld(taken))) await removeStaleLock(file, taken);
    else await pause(200);
    if (!waiting) options.progress?.('      een ander proces haalt de databaseserver op; even wachten…');
    waiting = true;
  }
}
