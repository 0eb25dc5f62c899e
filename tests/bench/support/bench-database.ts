import { systemCaller } from '@netwerk/access';
import { publishTestDatabase, readTestDatabaseSettings } from '@netwerk/config';
import { Graph, migrate, type GraphSettings } from '@netwerk/graph';
import { startTestDatabase } from '../../support/neo4j.ts';

/**
 * The database that `NEO4J_TEST_URI` and `NEO4J_TEST_PASSWORD` name.
 * @throws Error when none is named
 */
export function benchDatabase(): GraphSettings {
  const settings = readTestDatabaseSettings();
  if (settings === null) throw new Error('No database: NEO4J_TEST_URI is not set.');
  const { uri, username, password, database } = settings;
  return { uri, username, password, database };
}

/** Starts a database with the demo in it when none is named, for this process and what it starts. Answers how to stop it. */
export async function startBenchDatabase(): Promise<() => Promise<void>> {
  if (readTestDatabaseSettings() !== null) return () => Promise.resolve();
  const started = await startTestDatabase();
  publishTestDatabase(started);
  const graph = Graph.connect(benchDatabase());
  try {
    await migrate(graph, systemCaller('bench'));
    const { seedDemo } = await import('@netwerk/demo');
    await seedDemo(graph, { progress: (line) => console.log(line) });
  } finally {
    await graph.close();
  }
  return () => started.stop();
}
