import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StartProblem } from './product/start-problem.ts';
import { codeOf, openProblem } from './whole-file.ts';

/** Appends to a file of the folder; each file is made at its first lines. */
export type AppendToFile = (name: string, lines: string) => Promise<void>;

/**
 * Makes a folder of files that only this user can read, and that stands under its name only when it is whole: it is
 * written beside it, under a name that begins with a dot, and removed when `write` fails.
 * @throws StartProblem when something stands there already, or its folder is missing or may not be written in
 */
export async function writeWholeFolder<T>(path: string, write: (append: AppendToFile) => Promise<T>): Promise<T> {
  const target = resolve(path);
  await checkFree(target);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.partial`);
  await mkdir(draft, { mode: 0o700 }).catch((error: unknown) => Promise.reject(openProblem(error, path)));
  const files = new Map<string, FileHandle>();
  try {
    const result = await write(async (name, lines) => {
      const file = files.get(name) ?? (await open(join(draft, name), 'wx', 0o600));
      files.set(name, file);
      await file.appendFile(lines);
    });
    for (const file of files.values()) await file.close();
    // An empty folder may stand there; anything else came meanwhile and stays.
    await rmdir(target).catch(() => undefined);
    await rename(draft, target);
    return result;
  } catch (error) {
    for (const file of files.values()) await file.close().catch(() => undefined);
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function checkFree(target: string): Promise<void> {
  const found = await readdir(target).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? [] : null));
  if (found === null || found.length > 0) throw inTheWay(target);
}

function inTheWay(path: string): StartProblem {
  return new StartProblem({
    nl: `${path} bestaat al en is niet leeg; kies een map die er nog niet is. Er is niets geschreven.`,
    en: `${path} is there already and not empty; choose a folder that is not there yet. Nothing was written.`,
  });
}
