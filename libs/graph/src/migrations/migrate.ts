import { setTimeout as pause } from 'node:timers/promises';
import type { SystemCaller } from '@netwerk/access';
import { Unavailable } from '@netwerk/domain';
import { integer, type Graph } from '../connection/graph.ts';
import {
  appliedMigrations,
  awaitIndexes,
  bookkeeping,
  recordMigration,
  takeMigrationLock,
} from './applied-migrations.query.ts';
import { readMigrations } from './migration-files.ts';
import { MigrationProblem, type Migration } from './migration.types.ts';

/** Building an index over a large database takes a while; the lock is held just as long. */
const schemaTimeoutMs = 10 * 60_000;

const bookkeepingAttempts = 10;

export interface MigrateOptions {
  readonly migrations?: readonly Migration[];
  /** Called before each migration that is applied. */
  readonly progress?: (migration: Migration) => void;
}

/**
 * Brings the database to the version of this code and answers which migrations that took. Processes that start at once
 * take turns: each migration is applied once.
 * @throws MigrationProblem when the database is newer than the code, or an applied migration was changed afterwards
 */
export async function migrate(graph: Graph, caller: SystemCaller, options: MigrateOptions = {}): Promise<string[]> {
  const migrations = options.migrations ?? (await readMigrations());
  if ((await pendingMigrations(graph, caller, migrations)).length === 0) return [];
  await prepareBookkeeping(graph, caller);
  return graph.whileHolding(caller, takeMigrationLock, {}, schemaTimeoutMs, async () => {
    const pending = await pendingMigrations(graph, caller, migrations);
    for (const migration of pending) await apply(graph, caller, migration, options);
    await graph.writeOnce(caller, awaitIndexes, {}, { timeoutMs: schemaTimeoutMs });
    return pending.map((migration) => migration.name);
  });
}

/**
 * The migrations that this database still needs.
 * @throws MigrationProblem as `migrate` does
 */
export async function pendingMigrations(
  graph: Graph,
  caller: SystemCaller,
  migrations?: readonly Migration[],
): Promise<Migration[]> {
  const known = migrations ?? (await readMigrations());
  const applied = new Map((await graph.read(caller, appliedMigrations, {})).map((row) => [row.number, row]));
  const newest = Math.max(0, ...applied.keys());
  if (newest > known.length) throw newerDatabase(newest, known.length);
  for (const migration of known) {
    const row = applied.get(migration.number);
    if (row !== undefined && row.checksum !== migration.checksum) throw changedAfterwards(migration.name);
  }
  return known.filter((migration) => !applied.has(migration.number));
}

/** Of processes that make the same constraint at one moment the database lets some fail in passing: those try again. */
async function prepareBookkeeping(graph: Graph, caller: SystemCaller): Promise<void> {
  for (const statement of bookkeeping) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await graph.writeOnce(caller, statement, {}, { timeoutMs: schemaTimeoutMs });
        break;
      } catch (error) {
        if (!(error instanceof Unavailable) || attempt === bookkeepingAttempts) throw error;
        await pause(100 * attempt);
      }
    }
  }
}

async function apply(graph: Graph, caller: SystemCaller, migration: Migration, options: MigrateOptions): Promise<void> {
  options.progress?.(migration);
  for (const statement of migration.statements) await graph.runMigrationStatement(caller, statement, schemaTimeoutMs);
  const { number, name, checksum } = migration;
  await graph.writeOnce(caller, recordMigration, { number: integer(number), name, checksum });
}

function newerDatabase(found: number, known: number): MigrationProblem {
  return new MigrationProblem(
    `De database is van een nieuwere versie (migratie ${found}) dan dit programma (migratie ${known}); werk het programma bij.`,
    `The database belongs to a newer version (migration ${found}) than this program (migration ${known}); update the program.`,
  );
}

function changedAfterwards(name: string): MigrationProblem {
  return new MigrationProblem(
    `Migratie ${name} is veranderd nadat zij op deze database was uitgevoerd; zet het bestand terug en maak een nieuwe migratie.`,
    `Migration ${name} was changed after it ran on this database; restore the file and write a new migration.`,
  );
}
