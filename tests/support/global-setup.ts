import { systemCaller } from '@netwerk/access';
import { publishTestDatabase } from '@netwerk/config';
import { Graph, migrate } from '@netwerk/graph';
import { keepForTeardown } from './running-database.ts';
import { startTestDatabase } from './neo4j.ts';

/** Starts one database for the whole run, whichever projects take part in it, and brings it up to date. */
export default async function globalSetup(): Promise<void> {
  const database = await startTestDatabase();
  keepForTeardown(database);
  publishTestDatabase(database);
  const graph = Graph.connect({ uri: database.uri, username: 'neo4j', password: database.password, database: 'neo4j' });
  try {
    await migrate(graph, systemCaller('test'));
  } finally {
    await graph.close();
  }
  console.log(`\nDatabase of this run: ${database.how}`);
}
