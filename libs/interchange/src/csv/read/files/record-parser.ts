import { CsvError, parse, type Options, type Parser } from 'csv-parse';
import { maxRowBytes } from '../csv-bounds.ts';
import { brokenQuotes, rowTooLong } from './folder-problems.ts';

/** One row as it stands in the file, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a row is read, whatever stands between its cells. */
export const recordOptions = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: maxRowBytes,
} satisfies Options;

const lineBreak = /\r\n|\n|\r/g;

/** Makes rows of the bytes that it is fed; the first one is the header. */
export class RecordParser {
  readonly #name: string;
  readonly #parser: Parser;
  #records: CsvRecord[] = [];
  /** By so many lines the parser is ahead: it counts `\r\n` within quotes twice. */
  #ahead = 0;

  constructor(name: string, delimiter: string) {
    this.#name = name;
    const onRecord = (cells: string[], { lines }: { lines: number }): null => this.#keep(cells, lines);
    this.#parser = parse({ ...recordOptions, delimiter, on_record: onRecord });
    // What is wrong comes back by the callback of the write as well.
    this.#parser.on('error', () => undefined);
    this.#parser.resume();
  }

  /** The rows that end in these bytes, and in those before. @throws ImportProblem */
  async feed(bytes: Buffer): Promise<readonly CsvRecord[]> {
    await new Promise<void>((resolve, reject) => {
      this.#parser.write(bytes, (error) => (error ? reject(this.#problem(error)) : resolve()));
    });
    return this.#taken();
  }

  /** The rows that were left when the file ended. @throws ImportProblem */
  async end(): Promise<readonly CsvRecord[]> {
    await new Promise<void>((resolve, reject) => {
      this.#parser.once('error', (error) => reject(this.#problem(error)));
      this.#parser.once('end', resolve);
      this.#parser.end();
    });
    return this.#taken();
  }

  #taken(): readonly CsvRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  /** Spreadsheets write rows of nothing but delimiters below what was filled in. */
  #keep(cells: string[], lines: number): null {
    let begins = lines - this.#ahead;
    if (cells.some((cell) => cell.includes('\n') || cell.includes('\r'))) {
      const within = cells.join('');
      const breaks = within.match(lineBreak)?.length ?? 0;
      const counted = within.match(/[\r\n]/g)?.length ?? 0;
      this.#ahead += counted - breaks;
      begins -= counted;
    }
    if (cells.some((cell) => cell !== '')) this.#records.push({ line: begins, cells });
    return null;
  }

  #problem(error: unknown): unknown {
    if (!(error instanceof CsvError)) return error;
    const line = Number(error['lines'] ?? 1) - this.#ahead;
    return error.code === 'CSV_MAX_RECORD_SIZE' ? rowTooLong(this.#name, line) : brokenQuotes(this.#name, line);
  }
}
