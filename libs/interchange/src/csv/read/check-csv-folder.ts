import { createHash } from 'node:crypto';
import type { CheckedFolder, CheckOptions, CsvFinding } from '../csv-folder.types.ts';
import { csvFiles, type CsvFile } from '../csv-rows.types.ts';
import { checkAfter, checkFile } from './check-file.ts';
import { Areas } from './checks/area.check.ts';
import type { Checking } from './checks/check.types.ts';
import { headerOf } from './checks/refer.ts';
import { noRoom } from './files/folder-problems.ts';
import { prepareFolder, type PreparedFile } from './files/prepare-folder.ts';
import { goodRows, type CheckedFile } from './good-rows.ts';
import { Register } from './register/register.ts';
import { RowNotes } from './row-notes.ts';

/**
 * Reads a folder of CSV files once and checks every row, alone and beside the others. Nothing is written but a private
 * temporary file, which `close` gives back.
 * @throws ImportProblem when the folder as a whole cannot be read: no CSV, no UTF-8, headers that are not right, too large,
 * a file to which another refers missing
 */
export async function checkCsvFolder(folder: string, options: CheckOptions): Promise<CheckedFolder> {
  const prepared = await prepareFolder(folder);
  const register = new Register();
  try {
    const files = await checkFiles(prepared, register, options);
    return checkedFolder(files, register, options);
  } catch (error) {
    register.close();
    throw isFromRegister(error) ? noRoom() : error;
  }
}

/** Its statements are right and its rows fit: what goes wrong with it is the disk. */
function isFromRegister(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

type CheckedFiles = ReadonlyMap<CsvFile, CheckedFile>;

async function checkFiles(
  prepared: readonly PreparedFile[],
  register: Register,
  options: CheckOptions,
): Promise<CheckedFiles> {
  const files = new Map(prepared.map((each) => [each.file, each]));
  const checking: Checking = { register, notes: new RowNotes(), options, files };
  const read = { bytes: 0, contentHash: '', totalBytes: prepared.reduce((sum, { size }) => sum + size, 0) };
  const checked = new Map<CsvFile, CheckedFile>();
  const areas = new Areas();
  for (const file of csvFiles) {
    const found = files.get(file);
    if (found !== undefined) {
      const rows = await checkFile(found, { checking, areas, read });
      checked.set(file, { ...found, rows, contentHash: read.contentHash });
    }
    checkAfter(file, checking);
  }
  return checked;
}

function checkedFolder(files: CheckedFiles, register: Register, options: CheckOptions): CheckedFolder {
  const counts = (count: (file: CheckedFile) => number): Partial<Record<CsvFile, number>> =>
    Object.fromEntries([...files].map(([name, file]) => [name, count(file)]));
  return {
    contentHash: contentHashOf(files),
    files: [...files.keys()],
    read: counts(({ rows }) => rows),
    rejected: counts(({ file }) => register.rejected(file)),
    async *rows(name, size) {
      const file = files.get(name);
      if (file !== undefined) yield* goodRows({ ...file, file: name }, { register, today: options.today, size });
    },
    findings: () => findingsOf(files, register),
    close: () => register.close(),
  };
}

/** By the files that they are, whatever each is called. */
function contentHashOf(files: CheckedFiles): string {
  const all = createHash('sha256');
  for (const [file, { contentHash }] of files) all.update(`${file} ${contentHash}\n`);
  return all.digest('hex');
}

function* findingsOf(files: CheckedFiles, register: Register): Generator<CsvFinding> {
  for (const { file, line, property, reason, limit } of register.findings()) {
    const found = files.get(file);
    if (found === undefined) continue;
    const column = property === null ? null : headerOf(found, property);
    yield { file, fileName: found.name, line, column, reason, ...(limit === null ? {} : { limit }) };
  }
}
