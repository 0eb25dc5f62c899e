import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The top of the checkout. */
export const repositoryRoot = join(import.meta.dirname, '../..');

const notOurs = new Set(['node_modules', '.git', '.nx', '.netwerk', '.cache', 'dist', 'coverage', 'generated']);

/** Every file of the repository by its path from the top, without what is installed, generated or built. */
export function repositoryFiles(folder = repositoryRoot): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? repositoryFiles(path) : [relative(repositoryRoot, path)];
  });
}
