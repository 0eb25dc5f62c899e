import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

export const appliedMigrations = question<object>()({
  name: 'applied-migrations',
  statement: cypher`
    MATCH (migration:Migration)
    RETURN migration.number AS number, migration.name AS name, migration.checksum AS checksum
    ORDER BY number
  `,
  row: z.strictObject({ number: z.int(), name: z.string(), checksum: z.string() }),
});

/**
 * Bookkeeping comes before the first migration: without these, two processes could each make their own record and their
 * own lock.
 */
export const bookkeeping = [
  question<object>()({
    name: 'migration-number',
    statement: cypher`CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE`,
    row: z.never(),
  }),
  question<object>()({
    name: 'migration-lock-name',
    statement: cypher`CREATE CONSTRAINT migration_lock_name IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.name IS UNIQUE`,
    row: z.never(),
  }),
  question<object>()({
    name: 'migration-lock',
    statement: cypher`MERGE (lock:MigrationLock {name: 'migrations'}) ON CREATE SET lock.takenAt = datetime()`,
    row: z.never(),
  }),
];

/** Writing to the node takes its lock, which the server holds until the transaction ends or its connection breaks. */
export const takeMigrationLock = question<object>()({
  name: 'take-migration-lock',
  statement: cypher`MATCH (lock:MigrationLock {name: 'migrations'}) SET lock.takenAt = datetime()`,
  row: z.never(),
});

export const recordMigration = question<{ number: unknown; name: string; checksum: string }>()({
  name: 'record-migration',
  statement: cypher`
    CREATE (migration:Migration {
      number: ${param('number')},
      name: ${param('name')},
      checksum: ${param('checksum')},
      appliedAt: datetime()
    })
    RETURN migration.name AS name
  `,
  row: z.strictObject({ name: z.string() }),
});

export const awaitIndexes = question<object>()({
  name: 'await-indexes',
  statement: cypher`CALL db.awaitIndexes(300)`,
  row: z.never(),
});
