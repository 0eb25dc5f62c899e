import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMigration, readMigrations } from './migration-files.ts';
import { MigrationProblem } from './migration.types.ts';

test('statements are split at a semicolon that ends a line, without comments', () => {
  const source =
    "// First; not a statement;\nCREATE INDEX a IF NOT EXISTS\nFOR (n:A) ON (n.x);\n\nMATCH (n:A) SET n.x = 'a;b';\n";
  expect(parseMigration('0001-first.cypher', source).statements.map(({ text }) => text)).toEqual([
    'CREATE INDEX a IF NOT EXISTS\nFOR (n:A) ON (n.x)',
    "MATCH (n:A) SET n.x = 'a;b'",
  ]);
});

test('the checksum is the same on a system that ends lines otherwise, and another for another text', () => {
  const checksum = (source: string): string => parseMigration('0001-first.cypher', source).checksum;
  expect(checksum('RETURN 1;\r\n')).toBe(checksum('RETURN 1;\n'));
  expect(checksum('RETURN 2;\n')).not.toBe(checksum('RETURN 1;\n'));
});

test.each([
  [['0001-a.cypher', '0003-b.cypher']],
  [['0001-a.cypher', '0001-b.cypher']],
  [['0002-a.cypher']],
  [['first.cypher']],
])('files %j are refused', async (names) => {
  const folder = await mkdtemp(join(tmpdir(), 'netwerk-migrations-'));
  await Promise.all(names.map((name) => writeFile(join(folder, name), 'RETURN 1;')));
  await expect(readMigrations(folder)).rejects.toThrow(MigrationProblem);
  await rm(folder, { recursive: true });
});

test('the migrations of the product are in order', async () => {
  expect((await readMigrations()).map(({ number }) => number)).toEqual(expect.arrayContaining([1]));
});
