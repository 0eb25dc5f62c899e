import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';
import { KeptConnection } from './kept-connection.ts';
import { serveFlags } from './serve-flags.ts';
import type { ServerTask } from './servers/main.ts';

/**
 * A server in a process of its own, so that the load does not run in it and its memory can be told. The API gets the flags of
 * `npm run serve`, a peer none.
 */
export class ServerProcess {
  private readonly child: ChildProcess;
  /** Where it answers GraphQL. */
  readonly url: string;
  private readonly connection: KeptConnection;

  private constructor(child: ChildProcess, url: string) {
    this.child = child;
    this.url = url;
    this.connection = new KeptConnection(url);
  }

  /** @throws Error when the server does not start */
  static async start(task: ServerTask): Promise<ServerProcess> {
    const ours = task.kind === 'app' || task.kind === 'api';
    const child = fork(join(import.meta.dirname, 'servers/main.ts'), {
      serialization: 'advanced',
      ...(ours ? { cwd: productFolder, execArgv: [...serveFlags] } : {}),
    });
    child.send(task);
    const [started] = (await once(child, 'message')) as [{ url?: string; error?: string }];
    if (started.url !== undefined) return new ServerProcess(child, started.url);
    child.disconnect();
    throw new Error(started.error);
  }

  /** The answer to one question, on one kept connection. */
  ask(body: string, cookie?: string): Promise<string> {
    return this.connection.send(body, cookie);
  }

  /** Most megabytes that the process held since it began to serve. */
  async peakMb(): Promise<number> {
    this.child.send('memory');
    const [{ peakMb }] = (await once(this.child, 'message')) as [{ peakMb: number }];
    return peakMb;
  }

  async stop(): Promise<void> {
    this.connection.close();
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}
