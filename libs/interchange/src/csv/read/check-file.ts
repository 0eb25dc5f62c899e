import type { CsvFile, CsvRole } from '../csv-rows.types.ts';
import type { Cell } from './cells/read-cell.ts';
import { flagsOf } from './checks/person-flags.ts';
import type { RowNotes } from './row-notes.ts';
import { checkReferences } from './checks/check-references.ts';
import { afterFile, rowChecks } from './checks/check-row.ts';
import type { Areas } from './checks/area.check.ts';
import type { CheckedRow, Checking } from './checks/check.types.ts';
import { csvColumns } from './csv-columns.ts';
import type { CellKind } from './columns/column.types.ts';
import { maxCsvAreas, maxCsvRows } from './csv-bounds.ts';
import { tooManyAreas, tooManyRows } from './files/folder-problems.ts';
import type { PreparedFile } from './files/prepare-folder.ts';
import { readRecords, type ReadFile } from './files/read-records.ts';
import type { CsvRecord } from './files/record-parser.ts';
import { readCells, type Cells } from './rows/read-cells.ts';
import { readRow } from './rows/read-row.ts';

/** The property by which other files name a row of this one. */
const idProperties = Object.fromEntries(
  Object.values(csvColumns).map(({ file, columns }) => [
    file,
    columns.find(({ kind }: { kind: CellKind }) => kind.kind === 'ID')?.property,
  ]),
) as Readonly<Record<CsvFile, string | undefined>>;

/** Reads and checks every row of a file. Answers how many there are. @throws ImportProblem */
export async function checkFile(
  file: PreparedFile,
  { checking, areas, read }: { checking: Checking; areas: Areas; read: ReadFile & { totalBytes: number } },
): Promise<number> {
  let rows = 0;
  for await (const records of readRecords(file, read)) {
    rows += records.length;
    if (rows > maxCsvRows) throw tooManyRows(file.name);
    if (file.file === 'areas' && rows > maxCsvAreas) throw tooManyAreas(file.name);
    for (const record of records) checkRecord(file, record, checking, areas);
    const { bytes, totalBytes } = read;
    checking.options.progress?.({ file: file.file, rows, bytes, totalBytes });
  }
  if (file.file === 'areas') areas.check(checking);
  return rows;
}

/** What waits for later files, when those have been read or are not there. */
export function checkAfter(file: CsvFile, checking: Checking): void {
  afterFile[file]?.(checking);
}

function checkRecord(file: PreparedFile, { line, cells: record }: CsvRecord, checking: Checking, areas: Areas): void {
  const { notes, options, register } = checking;
  notes.clear();
  const cells = readCells(file.header.columns, record, { notes, today: options.today });
  if (record.length === file.header.names.length) checkReferences(file, cells, checking);
  else notRagged(file, notes);
  const values = notes.isBad ? null : readRow(file.file, cells, notes);
  const isOwn = claimId(file.file, cells, line, checking);
  if (values !== null && !notes.isBad) checkBeside({ file, line, cells, values }, checking);
  if (file.file === 'areas') areas.keep(line, cells, notes.isBad);
  if (!notes.isBad) return;
  register.reject(file.file, line, notes.named);
  if (isOwn !== null) register.markBad(file.file, isOwn);
}

/** What its cells say may stand in the wrong column, so that only this is named. */
function notRagged({ header }: PreparedFile, notes: RowNotes): void {
  notes.clear();
  notes.note(null, 'RAGGED_ROW', header.names.length);
}

/** The id, when this row is the first that has it. A bad row has its id too: who refers to it does not refer to nothing. */
function claimId(file: CsvFile, cells: Cells, line: number, { register, notes }: Checking): string | null {
  const property = idProperties[file];
  const id = property === undefined ? undefined : cells[property];
  if (property === undefined || typeof id !== 'string') return null;
  const lineOf = (other: CsvFile, of: Cell | undefined): number =>
    typeof of === 'string' ? (register.find(other, of)?.line ?? 0) : 0;
  const link =
    file === 'cases' ? lineOf('people', cells['resident']) : file === 'members' ? lineOf('cases', cells['case']) : 0;
  const flags = file === 'people' ? flagsOfCells(cells, notes.isBad) : 0;
  const earlier = register.claim(file, id, { line, flags, link, isBad: notes.isBad });
  if (earlier === null) return id;
  notes.note(property, 'DUPLICATE_ID', earlier);
  return null;
}

/** Of a bad row anything may be true: that it is bad is said already. */
function flagsOfCells({ roles }: Cells, isBad: boolean): number {
  if (isBad) return flagsOf(['RESIDENT', 'VOLUNTEER', 'PROFESSIONAL']);
  return Array.isArray(roles) && roles.length > 0 ? flagsOf(roles as CsvRole[]) : flagsOf(['RESIDENT']);
}

function checkBeside<F extends CsvFile>(row: CheckedRow<F>, checking: Checking): void {
  const check = rowChecks[row.file.file] as ((row: CheckedRow<F>, checking: Checking) => void) | undefined;
  check?.(row, checking);
}
