import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

/** One process and no later one that happens to get its number: a pid with the moment at which it started. */
export const processIdentity = z.strictObject({ pid: z.int().positive(), startedAt: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** Who `pid` is now; null when there is no such process. */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const startedAt = (await startFromProc(pid)) ?? (await startFromPs(pid));
  return startedAt === null ? null : { pid, startedAt };
}

export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.startedAt === identity.startedAt;
}

/** Linux: field 22, in clock ticks since boot. A process that only waits to be collected counts as gone. */
async function startFromProc(pid: number): Promise<string | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `ticks ${fields[19] ?? ''}`;
  } catch {
    return null;
  }
}

/** Elsewhere: what `ps` says. On Linux there is no `ps` answer either for a process that /proc does not know. */
async function startFromPs(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return null;
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() === '' ? null : stdout.trim();
  } catch {
    return null;
  }
}
