import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Compares text with the file that reviewers read. When they differ, what came out is put under `.cache/reviewed`: copy it
 * over the reviewed file once the difference was meant.
 */
export function readReviewedFile(path: string, actual: string): string {
  const reviewed = join(root, 'tests/contract/snapshots', path);
  const expected = existsSync(reviewed) ? readFileSync(reviewed, 'utf8') : `${path} was not reviewed yet`;
  if (expected !== actual) {
    const beside = join(root, '.cache/reviewed', path);
    mkdirSync(dirname(beside), { recursive: true });
    writeFileSync(beside, actual);
  }
  return expected;
}
