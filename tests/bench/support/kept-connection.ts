import { Agent, request } from 'node:http';

/** One kept connection to a server, on which questions are sent one after another. */
export class KeptConnection {
  private readonly url: string;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(url: string) {
    this.url = url;
  }

  /** The body of the answer, whatever its status. */
  async send(body: string, cookie?: string): Promise<string> {
    return (await this.exchange(body, cookie)).text;
  }

  exchange(body: string, cookie?: string): Promise<{ readonly status: number; readonly text: string }> {
    const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) };
    return new Promise((resolve, reject) => {
      const asked = request(this.url, { method: 'POST', agent: this.agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        answer.on('error', reject);
      });
      asked.on('error', (error) => {
        // The server had let go of the connection meanwhile: a browser sends it again on a new one.
        if (asked.reusedSocket) this.exchange(body, cookie).then(resolve, reject);
        else reject(error);
      });
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
