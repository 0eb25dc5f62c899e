// Whether every package in the lock file has a licence that fits the EUPL-1.2 of this product.
// Usage: node tools/check-licences.mjs [folder with package-lock.json and node_modules]
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './child.mjs';

/** Licences that ask no more of us than the EUPL-1.2 lets us give: permissive ones, and its compatible MPL-2.0. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Optional packages: where they are not installed, only the lock file speaks, and it does not name their licence. */
const exceptions = new Map([
  ['buildcheck', 'MIT, by its LICENSE file'],
  ['cpu-features', 'MIT, by its LICENSE file'],
]);

const folder = resolve(process.argv[2] ?? root);
const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));

const problems = [];
let counted = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (entry.link === true || !path.includes('node_modules/')) continue;
  counted += 1;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = licenceOf(path, entry);
  if (!exceptions.has(name) && !fits(licence))
    problems.push(`${name} ${entry.version}: ${licence ?? 'names no licence'}`);
}

if (problems.length > 0) {
  console.error(`These packages do not fit the EUPL-1.2 of this product:\n  ${problems.sort().join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(`licences: ${counted} packages fit`);
}

/** What the installed package says of itself; the lock file speaks for packages of other platforms. */
function licenceOf(path, entry) {
  const manifest = join(folder, path, 'package.json');
  if (!existsSync(manifest)) return entry.license;
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (Array.isArray(licenses)) return licenses.map(({ type }) => type).join(' AND ');
  return typeof license === 'object' ? license?.type : license;
}

/** `MIT OR GPL-3.0` fits by its MIT; `MIT AND GPL-3.0` does not, nor does a mixture with a part that we do not know. */
function fits(licence) {
  if (typeof licence !== 'string') return false;
  const parts = licence.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
  const oneIsEnough = !licence.includes(' AND ');
  return oneIsEnough ? parts.some((part) => allowed.has(part)) : parts.every((part) => allowed.has(part));
}
