import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * A password that never stands on a command line, where other users and the shell's history would see it: asked without
 * echo on a terminal, else the first line of stdin.
 */
export async function readPassword(question: string): Promise<string> {
  const { stdin } = process;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: stdin.isTTY ? silent : undefined, terminal: stdin.isTTY });
  if (stdin.isTTY) process.stderr.write(question);
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (stdin.isTTY) process.stderr.write('\n');
  }
}
