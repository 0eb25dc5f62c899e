import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Migration } from '@netwerk/graph';
import fc from 'fast-check';
import { checkDump, openBackup, writeBackup } from './backup-file.ts';
import { headerBytes, readHeader, writeHeader, type BackupContents } from './backup-manifest.ts';

const checksum = 'a'.repeat(64);
const migrations: Migration[] = [{ number: 1, name: '0001-first.cypher', checksum, statements: [] }];
const contents: BackupContents = {
  id: '5f0c2b1e-6a57-4c1e-9d3b-0a4f1c9e7d21',
  madeAt: '2026-11-22T13:00:00.000Z',
  productVersion: '0.1.0',
  migration: { number: 1, name: '0001-first.cypher', checksum },
  nodes: 7,
  relationships: 5,
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netwerk-backup-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function aBackup(told: Partial<BackupContents> = {}): Promise<Buffer> {
  const path = join(folder, 'made');
  const file = await open(path, 'w+');
  await writeBackup(file, { ...contents, ...told }, async (take) => {
    await take(Buffer.from('the dump, '));
    await take(Buffer.from('in two pieces'));
  });
  await file.close();
  return readFile(path);
}

/** What is found when these bytes are put back; a manifest when they are good. */
async function found(bytes: Buffer): Promise<unknown> {
  const path = join(folder, 'given');
  await writeFile(path, bytes);
  try {
    const backup = await openBackup(path, migrations);
    await checkDump(backup).finally(() => backup.close());
    return backup.manifest;
  } catch (error) {
    return (error as { code: unknown }).code;
  }
}

test('what was written is read back, and the dump begins at its third line', async () => {
  const bytes = await aBackup();
  expect(await found(bytes)).toMatchObject({ ...contents, neo4jVersion: '5.26.31', dumpBytes: 23 });
  expect(bytes.toString().split('\n').slice(3).join('\n')).toBe('the dump, in two pieces');
});

test('one flipped bit, a missing end or something behind it: damaged, wherever it is', async () => {
  const bytes = await aBackup();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
      const flipped = Buffer.from(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
      // A flip in the first line can make it another sort of file, or a later format.
      expect(place < 28 ? ['FOREIGN', 'NEWER', 'DAMAGED'] : ['DAMAGED']).toContain(await found(flipped));
      expect(await found(bytes.subarray(0, place))).toBe(place === 0 ? 'EMPTY' : 'DAMAGED');
    }),
    { numRuns: 60 },
  );
  expect(await found(Buffer.concat([bytes, Buffer.from('x')]))).toBe('DAMAGED');
});

test.each([
  ['a zip', Buffer.from('PK\u0003\u0004 and more')],
  ['a bare dump of Neo4j', Buffer.from('DZV1 and more')],
  ['text', Buffer.from('{"nodes": []}\n')],
])('%s is no backup', async (_, bytes) => expect(await found(bytes)).toBe('FOREIGN'));

test('a file that is not there, and a folder, cannot be read', async () => {
  for (const path of [join(folder, 'none'), folder]) {
    await expect(openBackup(path, migrations)).rejects.toMatchObject({ code: 'UNREADABLE' });
  }
});

test('a later format, a later Neo4j, and a migration that this program does not know: newer', async () => {
  const bytes = await aBackup();
  const later = Buffer.concat([Buffer.from('NETWERKVERSTERKER BACKUP 2\n'), bytes.subarray(27)]);
  expect(await found(later)).toBe('NEWER');
  const manifest = readHeader(bytes.subarray(0, headerBytes));
  const withNeo4j = (neo4jVersion: string): Buffer =>
    Buffer.concat([writeHeader({ ...manifest, neo4jVersion }), bytes.subarray(headerBytes)]);
  expect([await found(withNeo4j('5.27.0')), await found(withNeo4j('2025.01.0'))]).toEqual(['NEWER', 'NEWER']);
  expect(await found(withNeo4j('5.26.1'))).toMatchObject({ neo4jVersion: '5.26.1' });
  const second = { number: 2, name: '0002-second.cypher', checksum };
  expect(await found(await aBackup({ migration: second }))).toBe('NEWER');
  expect(await found(await aBackup({ migration: { number: 1, name: 'x', checksum: 'b'.repeat(64) } }))).toBe('NEWER');
  expect(await found(await aBackup({ migration: null }))).toMatchObject({ migration: null });
});
