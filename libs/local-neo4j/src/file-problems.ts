import { mkdir, statfs } from 'node:fs/promises';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';

/** ENOENT: what Node makes of a folder that cannot be made on a read-only disk. */
const noPermission = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT']);

/** Makes a folder that only this user can open. */
export async function ensureFolder(folder: string): Promise<void> {
  await inFolder(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
}

/** Runs `work`, which writes in `folder`; a refusal or a full disk becomes a sentence. */
export async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileProblem(error, folder) ?? error;
  }
}

/** Refuses before a half-written database or a half-fetched server is left behind. */
export async function checkFreeSpace(folder: string, neededMegabytes: number, readFree = freeMegabytes): Promise<void> {
  const free = await readFree(folder);
  if (free < neededMegabytes) throw diskFull(folder, `nog ${free} MB`, `${free} MB left`, neededMegabytes);
}

async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1_048_576);
}

/** The system's code for a fault: `ENOENT`; empty for a fault without one. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function fileProblem(error: unknown, folder: string): LocalNeo4jProblem | null {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, 'geen ruimte meer', 'no space left', 500);
  if (!noPermission.has(code)) return null;
  return new LocalNeo4jProblem('NO_PERMISSION', {
    nl: `In de map ${folder} mag niet worden geschreven; geef uzelf daar rechten of kies met NETWERK_HOME een andere map.`,
    en: `The folder ${folder} cannot be written to; give yourself permission or choose another folder with NETWERK_HOME.`,
  });
}

function diskFull(folder: string, nl: string, en: string, neededMegabytes: number): LocalNeo4jProblem {
  return new LocalNeo4jProblem('DISK_FULL', {
    nl: `De schijf met ${folder} is vol (${nl}); maak minstens ${neededMegabytes} MB vrij of kies met NETWERK_HOME een andere schijf.`,
    en: `The disk that holds ${folder} is full (${en}); free at least ${neededMegabytes} MB or choose another disk with NETWERK_HOME.`,
  });
}
