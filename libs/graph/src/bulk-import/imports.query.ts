import { cypher, param } from '@netwerk/cypher';
import { importGrounds, type ImportGround } from '@netwerk/domain';
import { z } from 'zod';
import { question } from '../connection/question.ts';

const importRow = z.strictObject({
  id: z.string(),
  source: z.string(),
  ground: z.enum(importGrounds),
  state: z.enum(['ARRIVING', 'COMPLETE', 'WITHDRAWN']),
  contentHash: z.string(),
  at: z.string(),
  completedAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
});

export type BulkImport = z.infer<typeof importRow>;

const columns = cypher`
    RETURN import.id AS id, import.source AS source, import.ground AS ground, import.state AS state,
      import.contentHash AS contentHash, toString(import.at) AS at, toString(import.completedAt) AS completedAt,
      toString(import.withdrawnAt) AS withdrawnAt
    ORDER BY import.at DESC, import.id`;

/** Every import in bulk, the newest first. */
export const bulkImports = question<object>()({
  name: 'bulk-import/imports',
  statement: cypher`MATCH (import:Import) WHERE import.state IN ['ARRIVING', 'COMPLETE', 'WITHDRAWN'] ${columns}`,
  row: importRow,
});

/** Imports in bulk of one source, the newest first. */
export const importsOfSource = question<{ from: string }>()({
  name: 'bulk-import/imports-of-source',
  statement: cypher`
    MATCH (:ImportedDirectory {name: ${param('from')}})<-[:IMPORTED_INTO]-(import:Import {format: 'CSV'}) ${columns}`,
  row: importRow,
});

export const bulkImport = question<{ importId: string }>()({
  name: 'bulk-import/import',
  statement: cypher`MATCH (import:Import {id: ${param('importId')}, format: 'CSV'}) ${columns}`,
  row: importRow,
});

export interface StartImportParameters {
  readonly importId: string;
  readonly from: string;
  readonly source: string;
  readonly ground: ImportGround;
  readonly contentHash: string;
  readonly at: string;
  readonly actor: string;
}

/** Writes down that an import begins, before anything of it arrives; the same one again is found as it stands. */
export const startImport = question<StartImportParameters>()({
  name: 'bulk-import/start-import',
  statement: cypher`
    MERGE (directory:ImportedDirectory {name: ${param('from')}})
    MERGE (import:Import {id: ${param('importId')}})
      ON CREATE SET import.format = 'CSV', import.state = 'ARRIVING', import.contentHash = ${param('contentHash')},
        import.at = datetime(${param('at')})
    SET import.source = ${param('source')}, import.ground = ${param('ground')}, import.actor = ${param('actor')}
    MERGE (import)-[:IMPORTED_INTO]->(directory)
    RETURN import.state AS state`,
  row: z.strictObject({ state: z.string() }),
});

/** Takes the lock of an import for the rest of the transaction and says where it stands. No row: there is none. */
export const holdImport = question<{ importId: string }>()({
  name: 'bulk-import/hold-import',
  statement: cypher`
    MATCH (import:Import {id: ${param('importId')}, format: 'CSV'})
    SET import._lock = true
    REMOVE import._lock
    RETURN import.state AS state`,
  row: z.strictObject({ state: z.enum(['ARRIVING', 'COMPLETE', 'WITHDRAWN']) }),
});

export const completeImport = question<{ importId: string; at: string }>()({
  name: 'bulk-import/complete-import',
  statement: cypher`
    MATCH (import:Import {id: ${param('importId')}})
    SET import.state = 'COMPLETE', import.completedAt = datetime(${param('at')})
    RETURN import.id AS id`,
  row: z.strictObject({ id: z.string() }),
});

export const markWithdrawn = question<{ importId: string; at: string }>()({
  name: 'bulk-import/mark-withdrawn',
  statement: cypher`
    MATCH (import:Import {id: ${param('importId')}})
    SET import.state = 'WITHDRAWN', import.withdrawnAt = datetime(${param('at')})
    RETURN import.id AS id`,
  row: z.strictObject({ id: z.string() }),
});
