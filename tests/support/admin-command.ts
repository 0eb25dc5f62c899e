import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, productFolder } from '@netwerk/config';
import { testConnection } from './graph.ts';

/** How a command ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run graph -- …` against the database of this run, with `input` on stdin. */
export function adminCommand(words: readonly string[], input = ''): Promise<Outcome> {
  const { uri, username, password, database } = testConnection();
  const env = childEnvironment({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const program = ['--import', './tools/run-source.mjs', join(productFolder, 'apps/graph-admin/src/main.ts'), ...words];
  const child = spawn(process.execPath, program, { cwd: productFolder, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
