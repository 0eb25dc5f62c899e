import { open, type FileHandle } from 'node:fs/promises';
import { guardedCell, ImportProblem, type CsvFinding } from '@netwerk/interchange';
import { csvFindingWords } from './csv-finding-words.ts';
import { fileNameOf, mostShown } from './import-csv-report.ts';

/** The first rows that were named, for the terminal, and how many there are. */
export interface Reported {
  readonly first: readonly CsvFinding[];
  readonly total: number;
}

const header = 'file,line,column,reason,explanation\n';
/** Lines that are written at once. */
const pieceLength = 1_000;

/**
 * Writes every row that was named into a CSV file that only this user can read; without any there is no file.
 * @throws ImportProblem when the file cannot be written
 */
export async function writeReportFile(path: string, findings: Iterable<CsvFinding>): Promise<Reported> {
  const first: CsvFinding[] = [];
  let total = 0;
  let piece = header;
  const file = new LateFile(path);
  try {
    for (const finding of findings) {
      total += 1;
      if (first.length < mostShown) first.push(finding);
      piece += reportFileLine(finding);
      if (total % pieceLength > 0) continue;
      await file.write(piece);
      piece = '';
    }
    if (total > 0) await file.write(piece);
  } finally {
    await file.close();
  }
  return { first, total };
}

/** A file that is made when there is something to write; one that was there is replaced, with its rights. */
class LateFile {
  readonly #path: string;
  #opened: FileHandle | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async write(text: string): Promise<void> {
    this.#opened ??= await this.#open();
    await this.#opened.appendFile(text);
  }

  async close(): Promise<void> {
    await this.#opened?.close();
  }

  async #open(): Promise<FileHandle> {
    const file = await open(this.#path, 'w', 0o600).catch(() => Promise.reject(cannotWrite(this.#path)));
    await file.chmod(0o600);
    return file;
  }
}

/** One line of the report. Names of columns come from the sender: a spreadsheet must not take them for a formula. */
export function reportFileLine(finding: CsvFinding): string {
  const { line, column, reason, limit } = finding;
  const cells = [
    fileNameOf(finding),
    line === null ? '' : String(line),
    column ?? '',
    reason,
    csvFindingWords(reason, limit),
  ];
  return `${cells.map(cellOf).join(',')}\n`;
}

function cellOf(text: string): string {
  const safe = guardedCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cannotWrite(path: string): ImportProblem {
  return new ImportProblem('BAD_OPTION', {
    nl: `In ${path} kan niet worden geschreven, en daar zou komen te staan wat er niet klopt. Kies een ander bestand met --report.`,
    en: `${path} cannot be written, and what is not right would stand there. Choose another file with --report.`,
  });
}
