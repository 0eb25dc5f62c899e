import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import type { GraphSettings } from './graph.ts';

/**
 * Whether a server answers for its database. broken: the server runs but could not open the data, which waiting does not
 * cure. refused: name or password is wrong.
 */
export type ServerStatus =
  | { readonly kind: 'online' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'broken'; readonly message: string };

/** Asks once, with a connection of its own; for whoever starts a server and waits for it. */
export async function readServerStatus(settings: GraphSettings): Promise<ServerStatus> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await ask(driver, settings.database, 'RETURN 1 AS one');
    return { kind: 'online' };
  } catch (error) {
    return await explain(driver, settings.database, error);
  } finally {
    await driver.close();
  }
}

async function explain(driver: Driver, database: string, error: unknown): Promise<ServerStatus> {
  if (!(error instanceof Neo4jError)) throw error;
  if (error.code.startsWith('Neo.ClientError.Security')) return { kind: 'refused' };
  if (!error.code.endsWith('DatabaseUnavailable')) return { kind: 'starting' };
  const message = await failureOf(driver, database).catch(() => null);
  return message === null ? { kind: 'starting' } : { kind: 'broken', message };
}

/** What the server says about a database that it gave up on; null while it is still opening it. */
async function failureOf(driver: Driver, database: string): Promise<string | null> {
  const records = await ask(driver, 'system', 'SHOW DATABASES YIELD name, currentStatus, statusMessage');
  const row = records.find((record) => record.get('name') === database);
  const message: unknown = row?.get('statusMessage');
  return typeof message === 'string' && message !== '' ? message : null;
}

async function ask(driver: Driver, database: string, statement: string): Promise<{ get(key: string): unknown }[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(statement, {}, { timeout: 2_000 })).records;
  } finally {
    await session.close();
  }
}
