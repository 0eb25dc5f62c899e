import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { productFolder } from '@netwerk/config';
import { Graph, graphCounts, migrationLevel, type GraphSettings } from '@netwerk/graph';
import { backupLocalNeo4j, type BackupContents, type BackupManifest } from '@netwerk/local-neo4j';
import { embeddedHome } from '../embedded-home.ts';
import { recordAct } from '../record-act.ts';
import { showProgress } from '../show-progress.ts';
import { writeWholeFile } from '../whole-file.ts';

interface BackupArguments {
  readonly replace?: boolean;
  readonly json?: boolean;
}

const caller = systemCaller('backup');

export function registerBackupCommand(program: Command): void {
  program
    .command('backup <file>')
    .description('Schrijft de eigen database in één bestand; het product moet stilstaan.')
    .option('--replace', 'vervang het bestand als het er al is')
    .option('--json', 'de samenvatting als JSON')
    .addHelpText(
      'after',
      '\nDe back-up bevat alles over iedereen: bewaar hem zo veilig als de database. Zie docs/backup.md.',
    )
    .action(backup);
}

async function backup(path: string, { replace, json }: BackupArguments): Promise<void> {
  const home = embeddedHome();
  const manifest = await writeWholeFile(path, { replace: replace === true }, (file) =>
    backupLocalNeo4j({ ...home, file, describe, progress: showProgress }),
  );
  console.log(json === true ? JSON.stringify({ file: resolve(path), ...manifest }) : summary(path, manifest));
}

/** The log says that a backup was made before it is counted and written: the backup itself knows of it too. */
async function describe(connection: GraphSettings): Promise<BackupContents> {
  const graph = Graph.connect(connection);
  try {
    const id = randomUUID();
    await recordAct(graph, caller, { action: 'BACKUP', operation: 'backup', subjectId: id });
    return {
      id,
      madeAt: new Date().toISOString(),
      productVersion: await productVersion(),
      migration: await migrationLevel(graph, caller),
      ...(await graphCounts(graph, caller)),
    };
  } finally {
    await graph.close();
  }
}

async function productVersion(): Promise<string> {
  const text = await readFile(join(productFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function summary(path: string, manifest: BackupManifest): string {
  const { nodes, relationships, migration, dumpBytes, dumpSha256 } = manifest;
  return [
    `Back-up gemaakt: ${path}`,
    `  inhoud      ${nodes} knopen, ${relationships} relaties, migratie ${migration?.name ?? 'geen'}`,
    `  omvang      ${(dumpBytes / 1_048_576).toFixed(1)} MB`,
    `  sha256      ${dumpSha256}`,
    'Hij bevat alles over iedereen: bewaar hem zo veilig als de database.',
  ].join('\n');
}
