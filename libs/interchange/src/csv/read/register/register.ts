import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { csvFiles, type CsvFile } from '../../csv-rows.types.ts';
import type { RowNote } from '../row-notes.ts';
import { registerSchema } from './register-schema.ts';

/** A row that goes by an id, as far as other rows ask for it. */
export interface Found {
  readonly line: number;
  readonly isBad: boolean;
  /** Bits: what a person is. */
  readonly flags: number;
  /** Line of the row that it belongs to: the resident of a case, the case of a member. */
  readonly link: number;
}

export interface StoredFinding {
  readonly file: CsvFile;
  readonly line: number;
  readonly property: string | null;
  readonly reason: string;
  readonly limit: number | null;
}

/** The number by which a file stands in the register. */
export const numberOf = Object.fromEntries(csvFiles.map((file, index) => [file, index])) as Record<CsvFile, number>;
type Row = readonly unknown[];

/**
 * Remembers of every row what others may ask: its id, its line, whether it is bad. It lies in a private temporary SQLite
 * database that has no name on disk, so that memory stays flat for a million rows and nothing stays behind.
 */
export class Register {
  readonly #database = new DatabaseSync('');
  readonly #statements = new Map<string, StatementSync>();
  readonly #rejected = new Map<CsvFile, number>();
  /** Areas are few, and almost every row names one. */
  readonly #areas = new Map<string, Found>();

  constructor() {
    this.#database.exec(registerSchema);
  }

  /** Runs a statement of the checks; answers how many rows it wrote. */
  write(sql: string, ...values: (string | number | null)[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  /** The first row of an answer. */
  first(sql: string, ...values: (string | number | null)[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  all(sql: string, ...values: (string | number | null)[]): Row[] {
    return this.#statement(sql).all(...values) as unknown as Row[];
  }

  /** Gives an id to a row. Answers the line of the row that has it already, or null. */
  claim(file: CsvFile, id: string, { line, flags, link, isBad }: Found): number | null {
    const added = this.write(claimSql, numberOf[file], id, line, flags, link, isBad ? 1 : 0);
    return added === 1 ? null : (this.find(file, id)?.line ?? null);
  }

  find(file: CsvFile, id: string): Found | null {
    const area = file === 'areas' ? this.#areas.get(id) : undefined;
    if (area !== undefined) return area;
    const row = this.first(findSql, numberOf[file], id);
    if (row === undefined) return null;
    const [line, flags, link, bad] = row as [number, number, number, number];
    const found = { line, flags, link, isBad: bad === 1 };
    if (file === 'areas') this.#areas.set(id, found);
    return found;
  }

  /** Marks a row as bad and keeps why. */
  reject(file: CsvFile, line: number, notes: readonly RowNote[]): void {
    const isNew = this.write(badSql, numberOf[file], line) === 1;
    if (isNew) this.#rejected.set(file, this.rejected(file) + 1);
    for (const { property, reason, limit } of notes)
      this.write(findingSql, numberOf[file], line, property, reason, limit ?? null);
  }

  /** Whoever refers to this id refers to a row that is bad. */
  markBad(file: CsvFile, id: string): void {
    if (file === 'areas') this.#areas.delete(id);
    this.write('UPDATE ids SET bad = 1 WHERE file = ? AND id = ?', numberOf[file], id);
  }

  rejected(file: CsvFile): number {
    return this.#rejected.get(file) ?? 0;
  }

  /** Lines of the bad rows of a file, in order. */
  *badLines(file: CsvFile): Generator<number> {
    const sql = 'SELECT line FROM bad WHERE file = ? ORDER BY line';
    for (const row of this.#fresh(sql).iterate(numberOf[file])) yield Number((row as unknown as Row)[0]);
  }

  /** In the order of files and lines. */
  *findings(): Generator<StoredFinding> {
    const sql = 'SELECT file, line, property, reason, most FROM findings ORDER BY file, line, number';
    for (const row of this.#fresh(sql).iterate()) {
      const [file, line, property, reason, limit] = row as unknown as [number, number, string | null, string, number];
      yield { file: csvFiles[file] ?? 'areas', line, property, reason, limit };
    }
  }

  close(): void {
    this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#fresh(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #fresh(sql: string): StatementSync {
    const made = this.#database.prepare(sql);
    made.setReturnArrays(true);
    return made;
  }
}

const claimSql = 'INSERT OR IGNORE INTO ids VALUES (?, ?, ?, ?, ?, ?)';
const findSql = 'SELECT line, flags, link, bad FROM ids WHERE file = ? AND id = ?';
const badSql = 'INSERT OR IGNORE INTO bad VALUES (?, ?)';
const findingSql = 'INSERT INTO findings (file, line, property, reason, most) VALUES (?, ?, ?, ?, ?)';
