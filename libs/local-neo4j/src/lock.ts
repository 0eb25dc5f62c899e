import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { errorCode, inFolder } from './file-problems.ts';
import { identify, isRunning, processIdentity } from './process-identity.ts';

const lockContent = z.strictObject({
  id: z.string(),
  owner: processIdentity,
  purpose: z.enum(['start', 'serve', 'up', 'command', 'assemble']),
  /** The server, or its tool (then port 0), that the owner started, once it runs. */
  server: z.strictObject({ ...processIdentity.shape, port: z.int() }).nullable(),
  /** Where the product answers, once it does. */
  address: z.string().nullable(),
});
export type LockContent = z.infer<typeof lockContent>;
export type Purpose = LockContent['purpose'];

/** A file that says who uses a folder. It stays behind when its owner is killed and is then recognised as stale. */
export class Lock {
  readonly file: string;
  private content: LockContent;

  private constructor(file: string, content: LockContent) {
    this.file = file;
    this.content = content;
  }

  /** The lock when it was free; else what its holder, who may be gone, wrote in it. */
  static async take(file: string, purpose: Purpose): Promise<Lock | LockContent> {
    const owner = await identify(process.pid);
    const content: LockContent = {
      id: randomUUID(),
      owner: owner ?? { pid: process.pid, startedAt: '' },
      purpose,
      server: null,
      address: null,
    };
    const draft = `${file}.${content.id}`;
    await inFolder(dirname(file), () => writeFile(draft, JSON.stringify(content), { mode: 0o600 }));
    try {
      // Linking fails when the name exists, and the file appears with all its content at once.
      await link(draft, file);
      return new Lock(file, content);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      return (await readLock(file)) ?? (await Lock.take(file, purpose));
    } finally {
      await rm(draft, { force: true });
    }
  }

  async tell(news: Partial<Pick<LockContent, 'server' | 'address'>>): Promise<void> {
    this.content = { ...this.content, ...news };
    const draft = `${this.file}.${this.content.id}`;
    await writeFile(draft, JSON.stringify(this.content), { mode: 0o600 });
    await rename(draft, this.file);
  }

  async release(): Promise<void> {
    if ((await readLock(this.file))?.id === this.content.id) await rm(this.file, { force: true });
  }
}

/** What the holder wrote; null when there is no lock. A file that cannot be read as a lock counts as left behind. */
export async function readLock(file: string): Promise<LockContent | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return null;
  }
  try {
    return lockContent.parse(JSON.parse(text));
  } catch {
    await rm(file, { force: true });
    return null;
  }
}

export function isHeld(content: LockContent): Promise<boolean> {
  return isRunning(content.owner);
}

/** Takes away a lock whose owner is gone, unless somebody else did so and took it in the meantime. */
export async function removeStaleLock(file: string, stale: LockContent): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const moved = await readLock(aside);
  if (moved !== null && moved.id !== stale.id) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
