import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, productFolder } from '@netwerk/config';
import type { RunningApi } from '@netwerk/api';
import { testConnection } from './graph.ts';

/** An API in a process of its own, on the database of this run. */
export interface ApiProcess extends RunningApi {
  /** Asks it to stop, and answers how it ended. */
  stop(): Promise<number | null>;
}

const program = ['--import', './tools/run-source.mjs', join(productFolder, 'tests/support/api-child.ts')];

/** @throws Error with what it said, when it ends before it answers */
export function startApiProcess(): Promise<ApiProcess> {
  const { uri, username, password, database } = testConnection();
  const env = childEnvironment({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    NODE_OPTIONS: undefined,
  });
  const child = spawn(process.execPath, program, { cwd: productFolder, env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /listening (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, stop, close: () => stop().then(() => undefined) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The API ended before it answered:\n${said}`)));
  });
}
