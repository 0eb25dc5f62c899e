/** Progress goes to stderr: stdout is what the command was asked for. */
export function showProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}
