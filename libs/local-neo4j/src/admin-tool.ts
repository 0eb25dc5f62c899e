import { spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { childEnvironment } from '@netwerk/config';
import type { Lock } from './lock.ts';
import { identify } from './process-identity.ts';
import type { ServerHome } from './server-home.ts';
import type { ServerProgram } from './start-server.ts';

export interface AdminToolOptions {
  readonly input?: Readable;
  /** Takes what the tool writes, piece by piece. */
  readonly output?: (chunk: Buffer) => Promise<void>;
}

/**
 * Runs Neo4j's own tool on a home whose server is stopped and whose `lock` this process holds: when this process is killed,
 * the next one finds the tool there and stops it. Answers how it ended, with the last lines it said.
 */
export async function runAdminTool(
  home: ServerHome,
  lock: Lock,
  { java, jars }: ServerProgram,
  args: readonly string[],
  { input, output }: AdminToolOptions,
): Promise<{ exitCode: number; log: string[] }> {
  const flags = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-cp', jars.join(':'), 'org.neo4j.cli.AdminTool'];
  const child = spawn(java.command, [...flags, ...args], {
    env: childEnvironment({ NEO4J_HOME: home.folder, NEO4J_CONF: home.conf }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  const ended = new Promise<number>((resolve, reject) =>
    child.once('close', (code) => resolve(code ?? 1)).once('error', reject),
  );
  const said = tailOf(child.stderr);
  try {
    const identity = await identify(child.pid ?? 0);
    if (identity !== null) await lock.tell({ server: { ...identity, port: 0 } });
    await Promise.all([feed(input, child.stdin), drain(child.stdout, output)]);
    return { exitCode: await ended, log: said() };
  } catch (error) {
    child.kill();
    await ended;
    throw error;
  } finally {
    process.off('exit', endWithUs);
    await lock.tell({ server: null });
  }
}

/** A tool that ends before it read everything says why itself. */
async function feed(input: Readable | undefined, stdin: Writable): Promise<void> {
  await pipeline(input ?? Readable.from([]), stdin).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function drain(stdout: Readable, output: AdminToolOptions['output']): Promise<void> {
  for await (const chunk of stdout) await output?.(chunk as Buffer);
}

/** The last lines of a stream, without the counting of files. */
function tailOf(stream: Readable): () => string[] {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => (text = (text + chunk).slice(-8_000)));
  return () =>
    text
      .split(/[\r\n]+/)
      .filter((line) => line !== '' && !line.startsWith('Files: '))
      .slice(-6);
}
