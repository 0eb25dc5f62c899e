import { DatabaseSync } from 'node:sqlite';

/**
 * What has to wait for the last transaction, on disk in a file without a name that is gone with the process: memory stays the
 * same however much it is.
 */
export class Spool {
  readonly #database = new DatabaseSync('');
  readonly #counts = new Map<string, number>();
  #pending: [kind: string, content: string][] = [];

  constructor() {
    this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    this.#database.exec('CREATE TABLE late (kind TEXT NOT NULL, content TEXT NOT NULL)');
  }

  /** Dates and the like are kept as text: content is what JSON keeps. */
  add(kind: string, content: object): void {
    this.#pending.push([kind, JSON.stringify(content)]);
    this.#counts.set(kind, this.count(kind) + 1);
    if (this.#pending.length >= 1_000) this.#flush();
  }

  count(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** Whether anything but rows to name was kept. */
  get hasWork(): boolean {
    return [...this.#counts.keys()].some((kind) => kind !== 'KEPT');
  }

  /** In the order in which they came, in blocks. */
  *blocks<T>(kind: string, size: number): Iterable<readonly T[]> {
    this.#flush();
    const page = this.#database.prepare(
      'SELECT rowid AS place, content FROM late WHERE kind = ? AND rowid > ? ORDER BY rowid LIMIT ?',
    );
    let place = 0;
    for (;;) {
      const rows = page.all(kind, place, size) as unknown as { place: number; content: string }[];
      if (rows.length === 0) return;
      place = rows.at(-1)?.place ?? place;
      yield rows.map(({ content }) => JSON.parse(content) as T);
    }
  }

  /** How far it goes now, for `backTo`. */
  place(): number {
    this.#flush();
    const row = this.#database.prepare('SELECT coalesce(max(rowid), 0) AS place FROM late').get();
    return Number(row?.['place'] ?? 0);
  }

  /** Forgets what came after: a transaction that is done again adds it again. */
  backTo(place: number): void {
    this.#flush();
    this.#database.prepare('DELETE FROM late WHERE rowid > ?').run(place);
  }

  close(): void {
    this.#database.close();
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const insert = this.#database.prepare('INSERT INTO late VALUES (?, ?)');
    this.#database.exec('BEGIN');
    for (const [kind, content] of this.#pending) insert.run(kind, content);
    this.#database.exec('COMMIT');
    this.#pending = [];
  }
}
