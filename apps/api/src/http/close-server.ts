import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Requests under way, per server. */
const running = new WeakMap<Server, { count: number }>();

/** Counts the requests of a server from now on, so that it can be closed as soon as they are answered. */
export function followRequests(server: Server): void {
  const counted = { count: 0 };
  running.set(server, counted);
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    counted.count += 1;
    response.once('close', () => {
      counted.count -= 1;
      if (counted.count === 0 && !server.listening) server.closeAllConnections();
    });
  });
}

/**
 * Takes nothing new, waits for what runs, and then cuts every connection: browsers keep some open for later, and some on
 * which they have never sent anything, for which a server would wait for a minute.
 */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ((running.get(server)?.count ?? 0) === 0) server.closeAllConnections();
  });
}
