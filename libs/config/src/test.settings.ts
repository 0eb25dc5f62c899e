import { given, processEnvironment, type Environment } from './environment.ts';
import type { ExternalDatabase } from './settings.types.ts';

/** The database that tests use: `NEO4J_TEST_URI` and `NEO4J_TEST_PASSWORD`; null when nobody gave one. */
export function readTestDatabaseSettings(environment: Environment = processEnvironment()): ExternalDatabase | null {
  const uri = given(environment, 'NEO4J_TEST_URI');
  if (uri === undefined) return null;
  return {
    kind: 'external',
    uri,
    username: 'neo4j',
    password: given(environment, 'NEO4J_TEST_PASSWORD') ?? '',
    database: 'neo4j',
  };
}

/** Tells the test files, which run in child processes, which database this run has. */
export function publishTestDatabase(settings: { uri: string; password: string }): void {
  process.env['NEO4J_TEST_URI'] = settings.uri;
  process.env['NEO4J_TEST_PASSWORD'] = settings.password;
}

/** Chromium for end-to-end tests, when it is not to be found by itself. */
export function chromiumPath(environment: Environment = processEnvironment()): string | undefined {
  return given(environment, 'CHROMIUM_PATH');
}
