import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryFiles, repositoryRoot as root } from '../support/repository-files.ts';

const pages = [
  'README.md',
  ...repositoryFiles().filter((path) => /^(?:docs|graph-schema|apps|libs|tests)\/.*\.md$/.test(path)),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const read = (page: string) => readFileSync(join(root, page), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Paths in code marks that begin at a folder of the tree; an example (`<name>`, `*`, `…`) stands for its folder. */
function namedPaths(text: string): string[] {
  const paths = all(text, /`((?:apps|libs|graph-schema|tests|tools|docs|\.ci)\/[^\s`:]*)`/g);
  return paths.map((path) => path.replace(/\/[^/]*[<*…{].*$/, ''));
}

/** Links to other files of the repository, seen from the page's own folder. */
function linkedFiles(page: string): string[] {
  const targets = all(read(page), /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g);
  return targets.map((target) => join(dirname(page), target));
}

describe.each(pages)('%s', (page) => {
  it('names only commands that exist', () => {
    const commands = all(read(page), /npm run ([\w:-]+)/g);
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
  });

  it('names and links only files that exist', () => {
    const files = [...namedPaths(read(page)), ...linkedFiles(page)];
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

it('README tells the two commands that start and test everything', () => {
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('README.md')).toContain('npm ci && npm test');
});

it('the CI script runs what README tells a newcomer', () => {
  const lines = read('.ci/run').split('\n');
  expect(lines.filter((line) => line.startsWith('npm '))).toEqual(['npm ci', 'npm test']);
});
