import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MigrationProblem, MigrationStatement, type Migration } from './migration.types.ts';

export const migrationsFolder = resolve(import.meta.dirname, '../../../../graph-schema/migrations');

const fileName = /^(\d{4})-[a-z0-9-]+\.cypher$/;

/**
 * The migrations in `folder`, in order of their numbers, which run from 1 without a gap.
 * @throws MigrationProblem on a file name that does not fit, a gap or a double number
 */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  const migrations = await Promise.all(
    names.map(async (name) => parseMigration(name, await readFile(join(folder, name), 'utf8'))),
  );
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1) throw misnumbered(migration.name);
  });
  return migrations;
}

/** Splits at every semicolon that ends a line; lines that start with `//` are comments. */
export function parseMigration(name: string, source: string): Migration {
  const number = fileName.exec(name)?.[1];
  if (number === undefined) throw misnumbered(name);
  const text = source.replaceAll('\r\n', '\n');
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  const statements = code.split(/;[ \t]*(?:\n|$)/).map((statement) => statement.trim());
  return {
    number: Number(number),
    name,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: statements
      .filter((statement) => statement !== '')
      .map((statement) => new MigrationStatement(statement)),
  };
}

function misnumbered(name: string): MigrationProblem {
  return new MigrationProblem(
    `Migratie ${name} heeft geen goed nummer: noem bestanden 0001-naam.cypher, 0002-naam.cypher, zonder gaten.`,
    `Migration ${name} is not numbered well: name files 0001-name.cypher, 0002-name.cypher, without gaps.`,
  );
}
