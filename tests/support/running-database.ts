import type { TestDatabase } from './neo4j.ts';

declare global {
  /** Set-up and teardown are loaded apart; only the global object is common to both. */
  var netwerkTestDatabase: TestDatabase | undefined;
}

export function keepForTeardown(database: TestDatabase): void {
  globalThis.netwerkTestDatabase = database;
}

export function keptDatabase(): TestDatabase | undefined {
  return globalThis.netwerkTestDatabase;
}
