import { lstat, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { csvFiles, type CsvFile } from '../../csv-rows.types.ts';
import { csvColumns } from '../csv-columns.ts';
import { nearestName, plainName } from '../same-name.ts';
import { emptyFolder, fileTwice, notAFolder, unknownFile } from './folder-problems.ts';
import { formatOfName } from './other-formats.ts';

/** A file of the folder, by the name that it has there. */
export interface ListedFile {
  readonly file: CsvFile;
  readonly name: string;
  readonly path: string;
}

const fileByName = new Map(
  Object.values(csvColumns).flatMap(({ file, names }) =>
    names.map((name): [string, CsvFile] => [plainName(name), file]),
  ),
);
const allNames = Object.values(csvColumns).flatMap(({ names }) => [...names]);

/** What systems leave behind, and a note to whoever opens the folder. */
const passedOver = /^(?:\..*|thumbs\.db|desktop\.ini|(?:readme|leesmij)(?:\.\w+)?)$/i;

/**
 * The files of a folder in the order in which they are read. Whatever else lies there is refused by name: what is passed
 * over in silence is missed by nobody until it is too late.
 * @throws ImportProblem
 */
export async function listFolder(folder: string): Promise<ListedFile[]> {
  const status = await lstat(folder).catch(() => null);
  if (status?.isFile() === true) formatOfName(folder);
  const names = await readdir(folder).catch(() => null);
  if (names === null) throw notAFolder(folder);
  const found = new Map<CsvFile, string>();
  for (const name of names.filter((each) => !passedOver.test(each)).sort()) {
    const file = fileNamed(name);
    const other = found.get(file);
    if (other !== undefined) throw fileTwice(name, other);
    found.set(file, name);
  }
  if (found.size === 0) throw emptyFolder();
  return csvFiles.flatMap((file) => {
    const name = found.get(file);
    return name === undefined ? [] : [{ file, name, path: join(folder, name) }];
  });
}

function fileNamed(name: string): CsvFile {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  const file = fileByName.get(plainName(stem));
  if (extension.toLowerCase() === '.csv' && file !== undefined) return file;
  formatOfName(name);
  throw unknownFile(name, nearestName(stem, allNames));
}
