import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles, repositoryRoot as root } from '../support/repository-files.ts';

const files = repositoryFiles();
const source = files.filter((file) => /^(apps|libs|graph-schema|tests|tools)\//.test(file));
const word = '[a-z0-9]+(?:-[a-z0-9]+)*';

describe('names in the tree', () => {
  it('show the customer the product at the top', () => {
    const top = ['apps', 'libs', 'graph-schema', 'tests', 'package.json', 'tsconfig.json', 'nx.json'];
    expect([...top, 'docker-compose.yml'].filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('of code are <subject>.<role>.ts in kebab-case', () => {
    const grammar = new RegExp(`^${word}(?:\\.${word})*\\.(?:ts|tsx|mjs|css|graphql|html)$`);
    const code = source.filter((file) => /\.(?:[cm]?[jt]sx?|css|graphql|html)$/.test(file));
    expect(code.filter((file) => !grammar.test(file.slice(file.lastIndexOf('/') + 1)))).toEqual([]);
  });

  it('of folders are kebab-case', () => {
    const folders = new Set(source.flatMap((file) => file.split('/').slice(0, -1)));
    const grammar = new RegExp(`^${word}$`);
    expect([...folders].filter((folder) => !grammar.test(folder) && folder !== '__snapshots__')).toEqual([]);
  });

  it('of migrations are numbered one after the other', () => {
    const migrations = source.filter((file) => file.endsWith('.cypher') && file.includes('/migrations/')).sort();
    const grammar = new RegExp(`^graph-schema/migrations/(\\d{4})-${word}\\.cypher$`);
    const numbers = migrations.map((file) => Number(grammar.exec(file)?.[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('never say that a folder is kept empty', () => {
    expect(files.filter((file) => /\/\.(?:git)?keep$/.test(file))).toEqual([]);
  });
});

describe('the text of the tree', () => {
  // Put together here, so that this file does not find itself.
  const homes = ['work', 'home', 'root', 'Users'].map((folder) => `["'\`\\s(]/${folder}/`).join('|');
  const hosts = ['artifactory', 'nexus', 'mirror', 'proxy'].map((name) => `https?://[^/\\s]*${name}`).join('|');
  const machine = new RegExp(`${homes}|${hosts}`);

  it('names no place on anybody’s machine and no private host', () => {
    const texts = files.filter((file) =>
      /\.(?:[cm]?[jt]sx?|json|md|graphql|cypher|css|html|ya?ml|sh)$|\.npmrc$/.test(file),
    );
    expect(texts.filter((file) => machine.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('has a lock file that any registry can serve', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const elsewhere = Object.values(packages).filter(({ resolved, link }) => link !== true && resolved !== undefined);
    expect(elsewhere).toEqual([]);
  });
});
