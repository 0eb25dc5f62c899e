import { systemCaller } from '@netwerk/access';
import { publishTestDatabase } from '@netwerk/config';
import { Graph, migrate, planNearbyOffers } from '@netwerk/graph';
import { keepForTeardown, keptDatabase } from './running-database.ts';
import { startTestDatabase } from './neo4j.ts';

/**
 * Starts one database for the whole run, whichever projects take part in it, and brings it up to date. Each project sets up,
 * in no fixed order: who comes second finds it, and leaves the stopping of it to who started it.
 */
export default async function globalSetup(): Promise<void> {
  if (keptDatabase() !== undefined) return;
  const database = await startTestDatabase();
  spareShortLivedServers();
  keepForTeardown(database);
  publishTestDatabase(database);
  const graph = Graph.connect({ uri: database.uri, username: 'neo4j', password: database.password, database: 'neo4j' });
  try {
    await migrate(graph, systemCaller('test'));
    // As the service does when it starts: on a busy machine the plans of this one take longer than a request may.
    await planNearbyOffers(graph, systemCaller('test'));
  } finally {
    await graph.close();
  }
  console.log(`\nDatabase of this run: ${database.how}`);
}

/** The servers that tests start for themselves live for seconds: Java's thorough compiler costs them more than it brings. */
function spareShortLivedServers(): void {
  process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
}
