import { destination, pino, type Logger } from 'pino';

/**
 * JSON lines, on stdout or in a file that is made where it is missing. What stands in them is chosen here and nowhere else:
 * never a variable, a name or an error's text.
 */
export function createLog(target: { file?: string } = {}): Logger {
  const to = target.file === undefined ? { fd: 1 } : { dest: target.file, mkdir: true, mode: 0o600 };
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ ...to, sync: false }));
}

/** An unexpected error without its message, which may hold a value: its kind, and where it came from. */
export function errorForLog(error: unknown): { kind: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { kind: error.name, ...code, at };
}
