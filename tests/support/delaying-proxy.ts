import { createServer, connect, type Server, type Socket } from 'node:net';

/** A line to the database on this machine's loopback over which every question takes a while: half of it there, half of it back. */
export class DelayingProxy {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly delayMs: number;

  private constructor(target: URL, delayMs: number) {
    this.delayMs = delayMs;
    this.server = createServer((client) => this.join(client, target));
  }

  /** `delayMs`: what a message takes each way. */
  static async before(uri: string, delayMs: number): Promise<DelayingProxy> {
    const proxy = new DelayingProxy(new URL(uri), delayMs);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get uri(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.');
    return `bolt://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, target: URL): void {
    const database = connect(Number(target.port || 7687), target.hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(from);
      from.setNoDelay(true);
      from.on('data', (bytes) => setTimeout(() => to.destroyed || to.write(bytes), this.delayMs));
      from.on('error', () => undefined);
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
  }
}
