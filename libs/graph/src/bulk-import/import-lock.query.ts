import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { integer } from '../connection/graph.ts';
import { question } from '../connection/question.ts';

/** A holder that is gone keeps others waiting no longer than this. */
export const importLeaseSeconds = 30;

/** Who imports in bulk now. */
export interface RunningImport {
  readonly importId: string;
  readonly source: string;
  readonly since: string;
  /** Machine and process. */
  readonly holder: string;
}

const lockRow = z.strictObject({ importId: z.string(), source: z.string(), since: z.string(), holder: z.string() });
const lockColumns = cypher`
    RETURN lock.importId AS importId, lock.source AS source, toString(lock.since) AS since, lock.holder AS holder`;

/** The import that holds the lock, if any. */
export const runningImport = question<object>()({
  name: 'bulk-import/running-import',
  statement: cypher`
    MATCH (lock:ImportLock {name: 'bulk'})
    WHERE lock.importId IS NOT NULL AND lock.until > datetime()
    ${lockColumns}`,
  row: lockRow,
});

export interface TakeImportLockParameters {
  readonly importId: string;
  readonly source: string;
  readonly holder: string;
  /** A holder of whom it is known that it is gone; null: of nobody. */
  readonly gone: string | null;
  readonly seconds: unknown;
}

/** Takes the lock unless somebody else holds it, and says who holds it now. */
export const takeImportLock = question<TakeImportLockParameters>()({
  name: 'bulk-import/take-lock',
  statement: cypher`
    MERGE (lock:ImportLock {name: 'bulk'})
    SET lock._lock = true
    REMOVE lock._lock
    WITH lock, lock.importId IS NULL OR lock.until <= datetime() OR lock.holder = ${param('holder')}
      OR coalesce(lock.holder = ${param('gone')}, false) AS free
    FOREACH (taken IN CASE WHEN free THEN [lock] ELSE [] END |
      SET taken.importId = ${param('importId')}, taken.source = ${param('source')}, taken.holder = ${param('holder')},
        taken.since = datetime(), taken.until = datetime() + duration({seconds: ${param('seconds')}}))
    ${lockColumns}`,
  row: lockRow,
});

/** Goes on holding the lock. No row: it was lost meanwhile. */
export const keepImportLock = question<{ holder: string; seconds: unknown }>()({
  name: 'bulk-import/keep-lock',
  statement: cypher`
    MATCH (lock:ImportLock {name: 'bulk', holder: ${param('holder')}})
    SET lock.until = datetime() + duration({seconds: ${param('seconds')}})
    RETURN lock.importId AS importId`,
  row: z.strictObject({ importId: z.string() }),
});

export const releaseImportLock = question<{ holder: string }>()({
  name: 'bulk-import/release-lock',
  statement: cypher`
    MATCH (lock:ImportLock {name: 'bulk', holder: ${param('holder')}})
    REMOVE lock.importId, lock.source, lock.holder, lock.since, lock.until
    RETURN count(lock) AS released`,
  row: z.strictObject({ released: z.number().int() }),
});

/** As the statements want it. */
export const leaseSeconds = integer(importLeaseSeconds);
