import { createServer, connect, type Server, type Socket } from 'node:net';

/** How a COMMIT travels in Bolt: one chunk of two bytes, a structure without fields and the signature 0x12. */
const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * A line to the database on this machine's loopback that can be told to break at the worst moment: after the database carried
 * out a COMMIT and before anybody hears of it.
 */
export class CuttingProxy {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private armed = 0;
  /** How often a reply to COMMIT was cut off. */
  cuts = 0;

  private constructor(target: URL) {
    this.server = createServer((client) => this.join(client, target));
  }

  static async before(uri: string): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(new URL(uri));
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get uri(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.');
    return `bolt://127.0.0.1:${address.port}`;
  }

  /** The next reply to a COMMIT does not arrive. */
  cutNextCommit(): void {
    this.armed += 1;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, target: URL): void {
    const database = connect(Number(target.port || 7687), target.hostname);
    let waitsForReply = false;
    client.on('data', (bytes) => {
      if (this.armed > 0 && bytes.includes(commitMessage)) {
        this.armed -= 1;
        waitsForReply = true;
      }
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      if (!waitsForReply) return void client.write(bytes);
      this.cuts += 1;
      client.destroy();
    });
    this.closeTogether(client, database);
  }

  private closeTogether(...pair: Socket[]): void {
    for (const socket of pair) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        for (const each of pair) each.destroy();
      });
    }
  }
}
