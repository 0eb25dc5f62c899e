/** A file of `graph-schema/migrations`: forward only, and never changed once it has run anywhere. */
export interface Migration {
  readonly number: number;
  /** File name: `0001-constraints-and-indexes.cypher`. */
  readonly name: string;
  /** SHA-256 of the text, with line endings as on Linux. */
  readonly checksum: string;
  readonly statements: readonly MigrationStatement[];
}

/** Cypher from a migration file: the only text that reaches the database without standing in the source code. */
export class MigrationStatement {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Why the database cannot be brought to the version of this code, and what to do. */
export class MigrationProblem extends Error {
  readonly nl: string;
  readonly en: string;

  constructor(nl: string, en: string) {
    super(`${nl}\n(${en})`);
    this.name = 'MigrationProblem';
    this.nl = nl;
    this.en = en;
  }
}
