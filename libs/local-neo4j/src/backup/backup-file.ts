import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Migration } from '@netwerk/graph';
import { neo4jVersion } from '../maven.ts';
import { headerBytes, readHeader, writeHeader, type BackupContents, type BackupManifest } from './backup-manifest.ts';
import { BackupProblem, damaged, newer } from './backup-problem.ts';

/** A backup of which the header is whole and fits this program; the dump in it was not read yet. */
export interface OpenBackup {
  readonly manifest: BackupManifest;
  /** The dump, from its first byte. */
  dump(): Readable;
  close(): Promise<void>;
}

/** Writes `dump` behind room for the header, and the header when everything is known. */
export async function writeBackup(
  file: FileHandle,
  contents: BackupContents,
  write: (take: (chunk: Buffer) => Promise<void>) => Promise<void>,
): Promise<BackupManifest> {
  const hash = createHash('sha256');
  let dumpBytes = 0;
  await write(async (chunk) => {
    await file.write(chunk, 0, chunk.length, headerBytes + dumpBytes);
    hash.update(chunk);
    dumpBytes += chunk.length;
  });
  const manifest = { ...contents, neo4jVersion, dumpBytes, dumpSha256: hash.digest('hex') };
  await file.write(writeHeader(manifest), 0, headerBytes, 0);
  return manifest;
}

/**
 * Opens a backup and looks at everything but the dump itself, which takes as long as reading it.
 * @param migrations those that this program knows
 * @throws BackupProblem UNREADABLE, EMPTY, FOREIGN, NEWER or DAMAGED
 */
export async function openBackup(path: string, migrations: readonly Migration[]): Promise<OpenBackup> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) throw unreadable(path);
  try {
    const { size } = await regularFile(file, path);
    const start = Buffer.alloc(Math.min(size, headerBytes));
    await file.read(start, 0, start.length, 0);
    const manifest = readHeader(start);
    if (size !== headerBytes + manifest.dumpBytes) throw damaged();
    checkVersions(manifest, migrations);
    const dump = (): Readable => file.createReadStream({ start: headerBytes, autoClose: false });
    return { manifest, dump, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Reads the dump once, to its last byte.
 * @throws BackupProblem DAMAGED when it is not what was written
 */
export async function checkDump({ manifest, dump }: OpenBackup): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of dump()) hash.update(chunk as Buffer);
  if (hash.digest('hex') !== manifest.dumpSha256) throw damaged();
}

/** A database only goes forward: a store of another Neo4j, or a level of migrations that is not ours, is refused. */
function checkVersions({ neo4jVersion: found, migration }: BackupManifest, known: readonly Migration[]): void {
  const [major = 0, minor = 0] = numbersOf(found);
  const [ourMajor = 0, ourMinor = 0] = numbersOf(neo4jVersion);
  if (major !== ourMajor || minor > ourMinor) throw newer(`Neo4j ${found}`, `Neo4j ${found}`);
  if (migration === null) return;
  if (known.find(({ number }) => number === migration.number)?.checksum !== migration.checksum) {
    throw newer(`migratie ${migration.name}`, `migration ${migration.name}`);
  }
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}

async function regularFile(file: FileHandle, path: string): Promise<{ size: number }> {
  const found = await file.stat();
  if (!found.isFile()) throw unreadable(path);
  return found;
}

function unreadable(path: string): BackupProblem {
  return new BackupProblem('UNREADABLE', {
    nl: `Dit bestand is er niet of kan niet worden gelezen: ${path}`,
    en: `This file is not there or cannot be read: ${path}`,
  });
}
