import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFiles, type CsvFile } from '../csv-rows.types.ts';
import type { CsvColumn } from '../read/columns/column.types.ts';
import { csvColumns } from '../read/csv-columns.ts';
import type { MadeFolder, MadeRow } from './random-folder.ts';

/** How a sender writes: none of it makes a difference. */
export interface Writing {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly language: 'english' | 'dutch';
  readonly bom: boolean;
  readonly quoteAll: boolean;
  readonly backwards: boolean;
  readonly emptyLines: boolean;
}

export const plainWriting: Writing = {
  ...{ delimiter: ',', lineEnd: '\n', language: 'english' },
  ...{ bom: false, quoteAll: false, backwards: false, emptyLines: false },
};

const folders: string[] = [];

/** A folder with these files, taken away by `removeFolders`. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'netwerk-csv-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A made folder on disk, with the line on which each row begins. */
export interface WrittenFolder {
  readonly folder: string;
  readonly lines: ReadonlyMap<MadeRow, number>;
}

export function writeFolder(made: MadeFolder, writing: Writing = plainWriting): WrittenFolder {
  const lines = new Map<MadeRow, number>();
  const files = csvFiles
    .filter((file) => made[file].length > 0)
    .map((file): [string, string] => {
      const [english, dutch] = csvColumns[file].names;
      return [`${writing.language === 'english' ? english : dutch}.csv`, textOf(file, made[file], writing, lines)];
    });
  return { folder: folderOf(Object.fromEntries(files)), lines };
}

function textOf(file: CsvFile, rows: readonly MadeRow[], writing: Writing, lines: Map<MadeRow, number>): string {
  const { lineEnd, language, bom, emptyLines } = writing;
  const columns = usedColumns(file, rows, writing);
  const text = [
    rowText(
      columns.map((column) => column[language]),
      writing,
    ),
  ];
  let line = 2;
  for (const row of rows) {
    if (emptyLines) {
      text.push('');
      line += 1;
    }
    lines.set(row, line);
    const cells = columns.map(({ property }) => row.cells[property] ?? '');
    // Whoever writes a line end within a cell writes the line end of the file.
    text.push(rowText([...cells, ...(row.isRagged ? ['x'] : [])], writing).replaceAll('\n', lineEnd));
    line += 1 + cells.join('').split('\n').length - 1;
  }
  return `${bom ? '\ufeff' : ''}${text.join(lineEnd)}${lineEnd}`;
}

function usedColumns(file: CsvFile, rows: readonly MadeRow[], { backwards }: Writing): CsvColumn[] {
  const all: readonly CsvColumn[] = csvColumns[file].columns;
  const used = all.filter(
    ({ property, required }) => required || rows.some(({ cells }) => cells[property] !== undefined),
  );
  return backwards ? used.reverse() : used;
}

function rowText(cells: readonly string[], { delimiter, quoteAll }: Writing): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return cells.map((cell) => (quoteAll || special.test(cell) ? quoted(cell) : cell)).join(delimiter);
}
