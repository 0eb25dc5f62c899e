import { systemCaller, type SystemCaller } from '@netwerk/access';
import { readDatabaseSettings, readHomeSettings } from '@netwerk/config';
import { Graph, migrate } from '@netwerk/graph';
import { openLocalNeo4j } from '@netwerk/local-neo4j';
import { showProgress } from './show-progress.ts';

export interface WithGraphOptions {
  /** Whether the database is brought up to date first; default true. */
  readonly migrate?: boolean;
}

const caller: SystemCaller = systemCaller('graph-admin');

/**
 * Runs `work` on the database by `NEO4J_URI`, else on the embedded one: the running one if there is one, else one that
 * is started now and stopped afterwards.
 */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>, options: WithGraphOptions = {}): Promise<T> {
  const settings = readDatabaseSettings();
  if (settings.kind === 'external') return useGraph(Graph.connect(settings), work, options);
  const server = await openLocalNeo4j({ ...readHomeSettings(), purpose: 'command', progress: showProgress });
  try {
    return await useGraph(Graph.connect(server.connection), work, options);
  } finally {
    await server.release();
  }
}

async function useGraph<T>(graph: Graph, work: (graph: Graph) => Promise<T>, options: WithGraphOptions): Promise<T> {
  try {
    if (options.migrate !== false) await migrate(graph, caller);
    return await work(graph);
  } finally {
    await graph.close();
  }
}
