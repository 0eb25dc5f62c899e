import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { exists, holdsDatabases, restoringHome, type ServerHome } from '../server-home.ts';

/** Written when the new data were proven, before the first folder moves: where the old data go. */
const journal = z.strictObject({ keptAs: z.string().nullable() });

const journalName = 'swap.json';

/**
 * What puts the data that were tried in the restoring home in the place of the data of `home`, step by step. Between any two
 * of them the process may be killed: `settleSwap` then makes it the old or the new data, whole.
 * @param keptAs folder that the old data become, beside them; null when there are none
 */
export function swapSteps(home: ServerHome, keptAs: string | null): readonly (() => Promise<void>)[] {
  const staged = restoringHome(home);
  return [
    () => writeJournal(staged, { keptAs }),
    ...(keptAs === null ? [] : [() => move(home.data, keptAs)]),
    () => move(staged.data, home.data),
    () => rm(staged.folder, { recursive: true, force: true }),
  ];
}

/**
 * Ends a restore that was broken off: takes the old data back when they had moved away and the new ones had not come, and
 * removes what was being tried. To be run by who holds the lock, before a server starts on `home`; it may be killed too.
 */
export async function settleSwap(home: ServerHome): Promise<void> {
  const staged = restoringHome(home);
  if (!(await exists(staged.folder))) return;
  const keptAs = await readJournal(staged);
  if (keptAs !== null && (await exists(keptAs)) && !(await holdsDatabases(home))) await move(keptAs, home.data);
  await rm(staged.folder, { recursive: true, force: true });
}

/** A free name for the old data of `home`, beside them; null when there is nothing to keep. */
export async function folderForOldData(home: ServerHome, now: string): Promise<string | null> {
  if ((await readdir(home.data)).length === 0) return null;
  return join(home.folder, `data-before-${now.replaceAll(/[:.-]/g, '')}`);
}

async function writeJournal(staged: ServerHome, content: z.infer<typeof journal>): Promise<void> {
  const draft = join(staged.folder, `${journalName}.new`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(JSON.stringify(content));
    await file.sync();
  } finally {
    await file.close();
  }
  await move(draft, join(staged.folder, journalName));
}

async function readJournal(staged: ServerHome): Promise<string | null> {
  const text = await readFile(join(staged.folder, journalName), 'utf8').catch(() => null);
  return text === null ? null : journal.parse(JSON.parse(text)).keptAs;
}

/** A move that a power cut cannot undo. An empty folder in its way gives way. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to);
  for (const path of [from, to]) await syncFolder(join(path, '..'));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
