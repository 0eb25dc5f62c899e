import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nothing but Node: reads the question, and writes the answer out as JSON for every request. */
export async function serveBare(data: object): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const body = JSON.stringify({ data });
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Content-Length', Buffer.byteLength(body));
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
