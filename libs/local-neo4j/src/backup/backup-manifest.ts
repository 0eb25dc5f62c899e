import { createHash } from 'node:crypto';
import { z } from 'zod';
import { damaged, foreign, newer, empty } from './backup-problem.ts';

/** Where the dump begins: everything before it is text, so that `head -n 2` shows what a file is. */
export const headerBytes = 4_096;

const formatVersion = 1;
const magic = 'NETWERKVERSTERKER BACKUP ';
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

const contents = {
  /** By which the audit log names this backup. */
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  productVersion: z.string(),
  /** The last migration of the database; null: none was ever applied. */
  migration: z.strictObject({ number: z.int().positive(), name: z.string(), checksum: sha256 }).nullable(),
  nodes: count,
  relationships: count,
};

/** What a backup says of the database that it holds. */
export type BackupContents = Readonly<z.infer<z.ZodObject<typeof contents>>>;

const manifest = z.strictObject({ ...contents, neo4jVersion: z.string(), dumpBytes: count, dumpSha256: sha256 });

/** What stands in front of the dump. */
export type BackupManifest = Readonly<z.infer<typeof manifest>>;

/** The header: a line with the format, a line of JSON filled up with spaces, and a line with the SHA-256 of both. */
export function writeHeader(content: BackupManifest): Buffer {
  const first = `${magic}${formatVersion}\n`;
  const width = headerBytes - first.length - 1 - 64 - 1;
  const json = Buffer.from(JSON.stringify(content));
  const text = Buffer.concat([Buffer.from(first), json, Buffer.alloc(width - json.length, ' '), Buffer.from('\n')]);
  return Buffer.concat([text, Buffer.from(`${digestOf(text)}\n`)]);
}

/**
 * Reads the header out of the first bytes of a file.
 * @throws BackupProblem EMPTY, FOREIGN, NEWER or DAMAGED
 */
export function readHeader(start: Buffer): BackupManifest {
  if (start.length === 0) throw empty();
  const text = start.toString('latin1');
  if (!text.startsWith(magic)) throw magic.startsWith(text) ? damaged() : foreign();
  const version = /^(\d+)\n/.exec(text.slice(magic.length))?.[1];
  if (version === undefined) throw damaged();
  if (Number(version) > formatVersion) throw newer('het formaat', 'its format');
  const covered = start.subarray(0, headerBytes - 65);
  if (start.length !== headerBytes || text.slice(-65) !== `${digestOf(covered)}\n`) throw damaged();
  const parsed = manifest.safeParse(JSON.parse(covered.toString('utf8').split('\n')[1] ?? ''));
  if (!parsed.success) throw damaged();
  return parsed.data;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
