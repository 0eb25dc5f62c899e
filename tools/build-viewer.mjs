// npm run build: builds the viewer into apps/viewer/dist, unless that was made from these very sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf, root, runNode } from './child.mjs';

const sources = [
  'apps/viewer',
  'libs/viewer-scene',
  'libs/domain',
  'libs/api-contract',
  'package-lock.json',
  'tools/build-viewer.mjs',
];
const leftOut = new Set(['node_modules', 'dist']);
const page = join(root, 'apps/viewer/dist/index.html');
const stamp = join(root, '.cache/viewer-build');

/** Every file below `path`, always in the same order. */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !leftOut.has(name));
  return names.sort().flatMap((name) => filesBelow(join(path, name)));
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const wanted = fingerprint();
if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('The viewer is up to date.');
} else {
  rmSync(stamp, { force: true });
  const { ok } = await runNode([commandOf('vite'), 'build', '--logLevel', 'warn', join(root, 'apps/viewer')]);
  if (ok) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
    console.log('The viewer was built into apps/viewer/dist.');
  } else {
    process.exitCode = 1;
  }
}
