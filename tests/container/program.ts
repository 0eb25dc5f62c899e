import { spawn, type ChildProcess } from 'node:child_process';
import { childEnvironment, productFolder, type Environment } from '@netwerk/config';

export interface Ended {
  readonly ok: boolean;
  /** What it printed; empty when that went to the terminal. */
  readonly output: string;
}

export interface ProgramOptions {
  readonly environment?: Environment;
  /** Whether it prints on the terminal. */
  readonly shown?: boolean;
  readonly minutes?: number;
}

const running = new Set<ChildProcess>();

/** Ends what runs, so that whoever started it goes on to tidy up. */
export function endPrograms(): void {
  running.forEach((child) => child.kill());
}

/** Runs a program from the top of the checkout to its end; one that is not there counts as one that failed. */
export function run(command: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  const output = options.shown === true ? 'inherit' : 'pipe';
  return ended(start(command, ['ignore', output, output], options));
}

/** Runs `from` with what it prints going into `to`. */
export async function pipe(from: readonly string[], to: readonly string[]): Promise<Ended> {
  const source = start(from, ['ignore', 'pipe', 'pipe'], { minutes: 30 });
  const target = start(to, ['pipe', 'pipe', 'pipe'], { minutes: 30 });
  // Who reads may end early, with a reason of its own.
  target.stdin?.on('error', () => undefined);
  if (target.stdin !== null) source.stdout?.pipe(target.stdin);
  let complaints = '';
  source.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [sent, received] = await Promise.all([closed(source), ended(target)]);
  return { ok: sent && received.ok, output: complaints + received.output };
}

function start(
  [program = '', ...args]: readonly string[],
  stdio: ('ignore' | 'inherit' | 'pipe')[],
  { environment = {}, minutes = 20 }: ProgramOptions,
): ChildProcess {
  const child = spawn(program, args, {
    cwd: productFolder,
    env: childEnvironment(environment),
    stdio,
    timeout: minutes * 60_000,
  });
  running.add(child);
  return child;
}

async function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return { ok: await closed(child), output };
}

function closed(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (ok: boolean): void => {
      running.delete(child);
      resolve(ok);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}
