import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { maxCsvBytes } from '../csv-bounds.ts';
import { cannotBeRead, fileTooLarge, notAFile } from './folder-problems.ts';
import type { ListedFile } from './list-folder.ts';

/** An open file as it was when it was opened. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

/** @throws ImportProblem for what is no ordinary file, and for what is too large, by its size alone */
export async function openFile({ name, path }: ListedFile): Promise<OpenFile> {
  // Looked at before it is opened: opening a pipe or a device does something.
  const before = await lstat(path).catch(() => null);
  if (before?.isFile() === false) throw notAFile(name);
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null);
  if (handle === null) throw cannotBeRead(name);
  const status = await handle.stat({ bigint: true });
  const size = Number(status.size);
  if (status.isFile() && size <= maxCsvBytes) return { handle, size, stamp: `${status.ino} ${size} ${status.mtimeNs}` };
  await handle.close();
  throw status.isFile() ? fileTooLarge(name) : notAFile(name);
}
