import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
export const root = join(import.meta.dirname, '..');

/** The script behind a package's command, so that it runs on this Node without a shell, on every system. */
export function commandOf(packageName, command = packageName) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node script from the root of the checkout and waits for it, half an hour at most.
 * @returns whether it ended well and, when `quiet`, what it printed (else that went straight to the terminal)
 */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options);
}

/**
 * As `runNode`, for any program. A program that is not there counts as one that failed, and so does one that has not
 * ended after `minutes`.
 */
export function run(program, args, { quiet = false, cwd = root, minutes = 30 } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd, stdio, timeout: minutes * 60_000 });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${program}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
