import type { IsoDate } from '@netwerk/domain';
import type { CsvRow } from '../csv-folder.types.ts';
import type { CsvFile, CsvValues } from '../csv-rows.types.ts';
import { changedMeanwhile } from './files/folder-problems.ts';
import type { PreparedFile } from './files/prepare-folder.ts';
import { readRecords } from './files/read-records.ts';
import type { CsvRecord } from './files/record-parser.ts';
import type { Register } from './register/register.ts';
import { RowNotes } from './row-notes.ts';
import { readCells } from './rows/read-cells.ts';
import { readRow } from './rows/read-row.ts';
import { rowHash } from './rows/row-hash.ts';

/** A file that was read and checked. */
export interface CheckedFile extends PreparedFile {
  readonly file: CsvFile;
  readonly rows: number;
  readonly contentHash: string;
}

/**
 * Reads a checked file once more and gives its good rows, in blocks.
 * @throws ImportProblem when it is another file than the one that was checked
 */
export async function* goodRows<F extends CsvFile>(
  file: CheckedFile & { readonly file: F },
  { register, today, size }: { register: Register; today: IsoDate; size: number },
): AsyncGenerator<readonly CsvRow<F>[]> {
  const bad = register.badLines(file.file);
  let nextBad = bad.next();
  const read = { bytes: 0, contentHash: '' };
  let block: CsvRow<F>[] = [];
  for await (const records of readRecords(file, read)) {
    for (const record of records) {
      if (nextBad.value === record.line) {
        nextBad = bad.next();
        continue;
      }
      block.push(goodRow(file, record, today));
      if (block.length < size) continue;
      yield block;
      block = [];
    }
  }
  if (read.contentHash !== file.contentHash) throw changedMeanwhile(file.name);
  if (block.length > 0) yield block;
}

function goodRow<F extends CsvFile>(
  file: CheckedFile & { readonly file: F },
  { line, cells: record }: CsvRecord,
  today: IsoDate,
): CsvRow<F> {
  const notes = new RowNotes();
  const cells = readCells(file.header.columns, record, { notes, today });
  const values: CsvValues[F] | null = readRow(file.file, cells, notes);
  // It was good when it was checked.
  if (values === null || notes.isBad) throw changedMeanwhile(file.name);
  return { line, hash: rowHash(file.file, values), values };
}
