import {
  checkMachine,
  checkNotRunning,
  openLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jProblem,
} from '@netwerk/local-neo4j';
import type { ExternalDatabase, Settings } from '@netwerk/config';
import { Graph, readServerStatus, type GraphSettings } from '@netwerk/graph';
import type { Closers } from './closers.ts';
import { StartProblem } from './start-problem.ts';

export interface OpenDatabase {
  readonly graph: Graph;
  /** Tells a second start where the product answers. */
  announce(address: string): Promise<void>;
  onDeath(listener: (problem: LocalNeo4jProblem) => void): void;
}

export interface OpenDatabaseOptions {
  readonly purpose: 'start' | 'serve' | 'up';
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * In words what this machine has for the embedded database; a configured database needs nothing here.
 * @throws LocalNeo4jProblem when something is missing, or when the product already runs
 */
export async function checkSurroundings(settings: Settings): Promise<string> {
  const node = `Node ${process.versions.node}`;
  if (settings.database.kind === 'external') return node;
  await checkNotRunning(settings.home.home);
  return `${node}, ${await checkMachine(settings.home.cache)}`;
}

/** The configured database, or the embedded one, which is started; both are closed by `closers`. */
export async function openDatabase(
  settings: Settings,
  options: OpenDatabaseOptions,
  closers: Closers,
): Promise<OpenDatabase> {
  if (settings.database.kind === 'external') return openExternal(settings.database, closers);
  const server = await openLocalNeo4j({ ...settings.home, ...options });
  closers.add('database', 5_000, () => server.release());
  return openEmbedded(server, closers);
}

function openEmbedded(server: LocalNeo4j, closers: Closers): OpenDatabase {
  return {
    graph: connect(server.connection, closers),
    announce: (address) => server.announce(address),
    onDeath: (listener) => server.onDeath(listener),
  };
}

async function openExternal(settings: ExternalDatabase, closers: Closers): Promise<OpenDatabase> {
  const status = await readServerStatus(settings);
  if (status.kind === 'refused') throw refused(settings);
  if (status.kind !== 'online') throw unreachable(settings);
  return { graph: connect(settings, closers), announce: () => Promise.resolve(), onDeath: () => undefined };
}

function connect(settings: GraphSettings, closers: Closers): Graph {
  const graph = Graph.connect(settings);
  closers.add('verbindingen', 500, () => graph.close());
  return graph;
}

function refused(settings: ExternalDatabase): StartProblem {
  return new StartProblem({
    nl: `De database op ${settings.uri} weigert deze naam of dit wachtwoord; controleer NEO4J_USERNAME en NEO4J_PASSWORD.`,
    en: `The database at ${settings.uri} refuses this name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  });
}

function unreachable(settings: ExternalDatabase): StartProblem {
  return new StartProblem({
    nl: `De database op ${settings.uri} geeft geen antwoord; start die, of controleer NEO4J_URI en NEO4J_DATABASE.`,
    en: `The database at ${settings.uri} does not answer; start it, or check NEO4J_URI and NEO4J_DATABASE.`,
  });
}
