import { startApi } from '@netwerk/api';
import { Graph, type GraphSettings } from '@netwerk/graph';
import { pino } from 'pino';

/** The API as in production, on a database. */
export async function serveApi(database: GraphSettings): Promise<string> {
  const settings = { mode: 'production', host: '127.0.0.1', port: 0, viewerDist: null } as const;
  const { url } = await startApi({ graph: Graph.connect(database), log: pino({ level: 'silent' }), settings });
  return `${url}/graphql`;
}
