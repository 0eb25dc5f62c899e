import type { SystemCaller } from '@netwerk/access';
import type { Graph } from '../connection/graph.ts';
import { appliedMigrations } from './applied-migrations.query.ts';

/** The last migration of a database; null: none was applied. */
export type MigrationLevel = { readonly number: number; readonly name: string; readonly checksum: string } | null;

export async function migrationLevel(graph: Graph, caller: SystemCaller): Promise<MigrationLevel> {
  return (await graph.read(caller, appliedMigrations, {}, { timeoutMs: 2 * 60_000 })).at(-1) ?? null;
}
