import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

describe('the licence check', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'licences-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A checkout whose only package says this of its licence. */
  function checkPackage(manifest: object, entry: object = {}): { status: number | null; said: string } {
    const at = 'node_modules/a-package';
    mkdirSync(join(folder, at), { recursive: true });
    writeFileSync(
      join(folder, at, 'package.json'),
      JSON.stringify({ name: 'a-package', version: '1.2.3', ...manifest }),
    );
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, [at]: { version: '1.2.3', ...entry } } }),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check-licences.mjs', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  }

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'SSPL-1.0', 'BUSL-1.1', 'MIT AND GPL-3.0', 'UNLICENSED'])(
    'refuses %s and names the package',
    (license) => {
      const { status, said } = checkPackage({ license });
      expect(status).toBe(1);
      expect(said).toContain(`a-package 1.2.3: ${license}`);
    },
  );

  it('refuses a package that names no licence', () => {
    expect(checkPackage({}).said).toContain('a-package 1.2.3: names no licence');
  });

  it('believes the installed package, not the lock file', () => {
    expect(checkPackage({ license: 'GPL-3.0' }, { license: 'MIT' }).status).toBe(1);
  });

  it.each(['MIT', 'EUPL-1.2', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'])('lets %s pass', (license) => {
    expect(checkPackage({ license })).toEqual({ status: 0, said: 'licences: 1 packages fit\n' });
  });
});

describe('the licence of the product', () => {
  const text = readFileSync(join(root, 'LICENSE'), 'utf8');

  it('is the whole EUPL 1.2, from its title to the end of its appendix', () => {
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    const articles = [...text.matchAll(/^(\d+)\. [A-Z]/gm)].map(([, number]) => Number(number));
    expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(text).toMatch(/\nAppendix\n[^]*LiLiQ-R\+[^]*require the production of a new\s+EUPL version\.\n$/);
  });
});

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly license?: string;
}

describe('the page about libraries', () => {
  const page = readFileSync(join(root, 'docs/decisions/0005-libraries-and-their-licences.md'), 'utf8');
  const readManifest = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;

  /** What the page says of each library that it names. */
  const rows = [...page.matchAll(/^\| (`[^|]+) \| ([^ |]+) \|/gm)].flatMap(([, names = '', licence = '']) =>
    names.split(' ').map((name) => ({ name: name.replaceAll('`', ''), licence })),
  );

  const folders = ['.', ...globSync(['apps/*', 'libs/*', 'graph-schema', 'tests'], { cwd: root })];
  const wanted = folders.flatMap((folder) => {
    const names = Object.keys(readManifest(`${folder}/package.json`).dependencies ?? {});
    return names.filter((name) => !name.startsWith('@netwerk/')).map((name) => ({ folder, name }));
  });
  const libraries = [...new Map(wanted.map((library) => [library.name, library])).values()];

  /** A library lies beside the package that asks for it, or at the top. */
  function statedLicence({ folder, name }: { folder: string; name: string }): string | undefined {
    const places = [folder, '.'].map((place) => `${place}/node_modules/${name}/package.json`);
    const installed = places.find((place) => existsSync(join(root, place)));
    return installed === undefined ? 'not installed' : readManifest(installed).license;
  }

  const rowOf = (library: string) =>
    rows.find(({ name }) => name === library || (name.endsWith('/*') && library.startsWith(name.slice(0, -1))));

  it('names every library that the product depends on, with the licence that it states itself', () => {
    const said = libraries.map(({ name }) => [name, rowOf(name)?.licence]);
    const stated = libraries.map((library) => [library.name, statedLicence(library)]);
    expect(said).toEqual(stated);
  });

  it('names no library that is gone', () => {
    const gone = rows.filter((row) => !libraries.some(({ name }) => rowOf(name) === row));
    expect(gone).toEqual([]);
  });
});
