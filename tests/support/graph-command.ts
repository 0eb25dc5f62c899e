import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, productFolder, type Environment } from '@netwerk/config';

/** A running `graph` command: what it said so far, and how it ended. */
export interface GraphCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<{ exitCode: number | null; stdout: string; stderr: string }>;
  said(): string;
}

const main = [
  '--import',
  join(productFolder, 'tools/run-source.mjs'),
  join(productFolder, 'apps/graph-admin/src/main.ts'),
];
const unset = {
  NEO4J_URI: undefined,
  NEO4J_USERNAME: undefined,
  NEO4J_PASSWORD: undefined,
  NEO4J_DATABASE: undefined,
  NODE_OPTIONS: undefined,
};

/** Runs the command line as a user does, with exactly these settings. */
export function graphCommand(args: readonly string[], environment: Environment): GraphCommand {
  const child = spawn(process.execPath, [...main, ...args], {
    cwd: productFolder,
    env: childEnvironment({ ...unset, ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr })),
  );
  return { child, ended, said: () => stdout + stderr };
}

/** Waits until the command has said `words`; it ending first is a failure that shows what it did say. */
export async function untilSaid(command: GraphCommand, words: string): Promise<void> {
  let over = false;
  void command.ended.then(() => (over = true));
  while (!command.said().includes(words)) {
    if (over) throw new Error(`The command ended without saying "${words}":\n${command.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
