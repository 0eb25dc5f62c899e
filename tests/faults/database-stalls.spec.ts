import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Graph } from '@netwerk/graph';
import { cookieOf, Screen, testApi, type TestApi } from '../support/app.ts';
import { aSmallNetwork } from '../support/builders.ts';
import { testConnection, testGraph } from '../support/graph.ts';
import { networkOperation } from '../support/operations.ts';

jest.setTimeout(120_000);

/** A wire to the database that can be held: connections stay open and nothing comes through. */
class Wire {
  private readonly server: Server;
  private readonly sockets: Socket[] = [];
  private held = false;

  constructor(host: string, port: number) {
    this.server = createServer((near) => {
      const far = connect(port, host);
      this.join(near, far);
      this.join(far, near);
    });
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  hold(held: boolean): void {
    this.held = held;
    this.sockets.forEach((socket) => (held ? socket.pause() : socket.resume()));
  }

  close(): void {
    this.server.close();
    this.sockets.forEach((socket) => socket.destroy());
  }

  private join(from: Socket, to: Socket): void {
    this.sockets.push(from);
    from.on('data', (bytes) => to.write(bytes));
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
    if (this.held) from.pause();
  }
}

let wire: Wire;
let graph: Graph;
let api: TestApi;
let screen: Screen;
let caseId: string;

beforeAll(async () => {
  const { worker, client } = await aSmallNetwork(testGraph());
  caseId = client.caseId;
  const { hostname, port } = new URL(testConnection().uri);
  wire = new Wire(hostname, Number(port));
  graph = Graph.connect({ ...testConnection(), uri: `bolt://127.0.0.1:${await wire.listen()}` });
  api = await testApi({ graph });
  screen = new Screen(api, await cookieOf(worker));
});

afterAll(async () => {
  wire.close();
  await graph.close();
});

const ask = () => screen.ask(networkOperation.document, { caseId });

test('while the database is silent every request ends with 503, and answers come again when it speaks', async () => {
  expect((await ask()).status).toBe(200);
  wire.hold(true);
  const startedAt = performance.now();
  const [ready, ...answers] = await Promise.all([fetch(`${api.url}/health/ready`), ...Array.from({ length: 12 }, ask)]);
  expect(answers.map((answer) => [answer.status, answer.errors[0]?.extensions.code])).toEqual(
    answers.map(() => [503, 'UNAVAILABLE']),
  );
  expect(answers.map((answer) => answer.data?.['clientNetwork'] ?? null)).toEqual(answers.map(() => null));
  expect(ready.status).toBe(503);
  // The promise to whoever waits: twelve seconds, however long the database is silent.
  expect((performance.now() - startedAt) / 1_000).toBeLessThan(12);
  wire.hold(false);
  expect((await ask()).status).toBe(200);
});
