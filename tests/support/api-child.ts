import { createLog, startApi } from '@netwerk/api';
import { readDatabaseSettings } from '@netwerk/config';
import { Graph } from '@netwerk/graph';

/**
 * The whole API as a process of its own on a free port, for tests of several processes on one database. Says where it answers;
 * ends as the product does when it is asked to stop.
 */
const settings = readDatabaseSettings();
if (settings.kind !== 'external') throw new Error('Name the database: NEO4J_URI.');
const graph = Graph.connect(settings);
const api = await startApi({
  graph,
  log: createLog({ file: '/dev/null' }),
  settings: { mode: 'development', host: '127.0.0.1', port: 0, viewerDist: null },
});
process.once('SIGTERM', () => {
  void api
    .close()
    .then(() => graph.close())
    .then(() => process.exit(0));
});
console.log(`listening ${api.url}`);
