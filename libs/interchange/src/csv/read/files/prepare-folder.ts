import { isUtf8 } from 'node:buffer';
import type { ImportProblem } from '../../../import-problem.ts';
import { badHeaders, emptyFile, notUtf8 } from './folder-problems.ts';
import { readHeader, type Header, type HeaderProblem } from './header.ts';
import { listFolder, type ListedFile } from './list-folder.ts';
import { openFile } from './open-file.ts';
import { formatOfBytes } from './other-formats.ts';
import { lineBreaks, wholeCharacters } from './utf8-chunks.ts';

/** A file of which the header is right. */
export interface PreparedFile extends ListedFile {
  readonly header: Header;
  readonly size: number;
  readonly stamp: string;
}

const startBytes = 64 * 1024;

/**
 * Looks at the first bytes of every file before any is read: what is no CSV, and headers that are not right.
 * @throws ImportProblem that names the file; all that is wrong with headers at once
 */
export async function prepareFolder(folder: string): Promise<PreparedFile[]> {
  const listed = await listFolder(folder);
  const problems: HeaderProblem[] = [];
  const prepared: PreparedFile[] = [];
  for (const each of listed) {
    const file = await prepareFile(each, problems);
    prepared.push(file);
  }
  if (problems.length > 0) throw badHeaders(problems);
  return prepared;
}

async function prepareFile(listed: ListedFile, problems: HeaderProblem[]): Promise<PreparedFile> {
  const { handle, size, stamp } = await openFile(listed);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(startBytes), 0, startBytes, 0);
    const start = buffer.subarray(0, bytesRead);
    formatOfBytes(listed.name, start);
    checkUtf8(listed.name, start);
    const header = readHeader(listed, start, problems);
    if (header === null) throw emptyFile(listed.name);
    return { ...listed, header, size, stamp };
  } finally {
    await handle.close();
  }
}

/** The header itself; the rows are looked at while they are read. @throws ImportProblem */
function checkUtf8(name: string, start: Buffer): void {
  const end = start.findIndex((byte) => byte === 10 || byte === 13);
  const header = start.subarray(0, end < 0 ? wholeCharacters(start) : end);
  if (!isUtf8(header)) throw headerNotUtf8(name, header);
}

function headerNotUtf8(name: string, header: Buffer): ImportProblem {
  return notUtf8(name, 1 + lineBreaks(header));
}
