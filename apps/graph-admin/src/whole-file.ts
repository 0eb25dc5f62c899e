import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartProblem } from './product/start-problem.ts';

export interface WholeFileOptions {
  /** Whether a file that is there already may be replaced. */
  readonly replace: boolean;
}

/** As a shell does for a program that was interrupted. */
const interruptedExitCode = 130;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a file that only this user can read, and that stands under its name only when it is whole: it is written beside it,
 * under a name that begins with a dot, and removed when `write` fails or is broken off.
 * @throws StartProblem when the file is there already, or the folder is missing or may not be written in
 */
export async function writeWholeFile<T>(
  path: string,
  { replace }: WholeFileOptions,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  await checkFree(path, replace);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.partial`);
  const file = await open(draft, 'wx', 0o600).catch((error: unknown) => Promise.reject(openProblem(error, path)));
  const stopListening = removeWhenBrokenOff(draft);
  try {
    const result = await write(file);
    await file.sync();
    await file.close();
    await checkFree(path, replace);
    await rename(draft, path);
    return result;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw isFull(error) ? diskFull(path) : error;
  } finally {
    stopListening();
  }
}

async function checkFree(path: string, replace: boolean): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null || (replace && found.isFile())) return;
  throw found.isFile() ? alreadyThere(path) : noFile(path);
}

function removeWhenBrokenOff(draft: string): () => void {
  const listener = (): never => {
    rmSync(draft, { force: true });
    process.exit(interruptedExitCode);
  };
  signals.forEach((name) => process.on(name, listener));
  return () => signals.forEach((name) => process.off(name, listener));
}

/** In a sentence why nothing can be made at `path`; any other error as it is. */
export function openProblem(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return noFolder(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return notAllowed(path);
  return isFull(error) ? diskFull(path) : error;
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error));
}

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function alreadyThere(path: string): StartProblem {
  return new StartProblem({
    nl: `Dit bestand is er al: ${path}; kies een andere naam, of geef --replace om het te vervangen.`,
    en: `This file is already there: ${path}; choose another name, or give --replace to replace it.`,
  });
}

function noFile(path: string): StartProblem {
  return new StartProblem({
    nl: `${path} is geen bestand; geef de naam van een bestand.`,
    en: `${path} is no file; give the name of a file.`,
  });
}

function noFolder(path: string): StartProblem {
  return new StartProblem({
    nl: `De map ${dirname(path)} is er niet; maak die eerst, of kies een andere.`,
    en: `There is no folder ${dirname(path)}; make it first, or choose another.`,
  });
}

function notAllowed(path: string): StartProblem {
  return new StartProblem({
    nl: `In de map ${dirname(path)} mag niet worden geschreven; geef uzelf daar rechten of kies een andere.`,
    en: `The folder ${dirname(path)} cannot be written to; give yourself permission or choose another.`,
  });
}

function diskFull(path: string): StartProblem {
  return new StartProblem({
    nl: `De schijf met ${dirname(path)} is vol; maak ruimte vrij of kies een andere schijf. Er is geen bestand gemaakt.`,
    en: `The disk that holds ${dirname(path)} is full; free some room or choose another disk. No file was made.`,
  });
}
