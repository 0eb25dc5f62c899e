import { readTestDatabaseSettings } from '@netwerk/config';
import type { GraphSettings } from '@netwerk/graph';

/**
 * The database that `NEO4J_TEST_URI` and `NEO4J_TEST_PASSWORD` name.
 * @throws Error when none is named
 */
export function benchDatabase(): GraphSettings {
  const settings = readTestDatabaseSettings();
  if (settings === null) throw new Error('Name the database to measure on: NEO4J_TEST_URI and NEO4J_TEST_PASSWORD.');
  const { uri, username, password, database } = settings;
  return { uri, username, password, database };
}
