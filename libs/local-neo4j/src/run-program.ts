import { spawn } from 'node:child_process';
import { childEnvironment, type Environment } from '@netwerk/config';

export interface ProgramResult {
  readonly exitCode: number;
  /** What it wrote on stdout and stderr together. */
  readonly output: string;
}

export interface RunOptions {
  readonly environment?: Environment | undefined;
  readonly cwd?: string;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end; null when there is no such program. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProgramResult | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: childEnvironment(options.environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const endWithUs = (): void => void child.kill();
    process.once('exit', endWithUs);
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
      if (options.onLine !== undefined) chunk.split('\n').forEach(options.onLine);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)));
    child.on('close', (code) => {
      process.off('exit', endWithUs);
      resolve({ exitCode: code ?? 1, output });
    });
  });
}
