import type { FileHandle } from 'node:fs/promises';
import type { HomeSettings } from '@netwerk/config';
import type { GraphSettings } from '@netwerk/graph';
import { runAdminTool } from '../admin-tool.ts';
import { holdsDatabases, type ServerHome } from '../server-home.ts';
import { findServerProgram, type ServerProgram, type StartOptions } from '../start-server.ts';
import { writeBackup } from './backup-file.ts';
import type { BackupContents, BackupManifest } from './backup-manifest.ts';
import { BackupProblem } from './backup-problem.ts';
import { whileServing, whileStopped, type StoppedHome } from './stopped-home.ts';

export interface BackupOptions extends HomeSettings, StartOptions {
  /** Empty; it is whole when this has ended well. */
  readonly file: FileHandle;
  /** Looks at the database, which runs for this only, and says what the header must tell of it. */
  readonly describe: (connection: GraphSettings) => Promise<BackupContents>;
}

/**
 * Writes the stopped database of `home` into `file`. It is started once before, because only a running one can be counted
 * and because that mends what a crash left.
 * @throws LocalNeo4jProblem ALREADY_RUNNING when the product runs
 * @throws BackupProblem NO_DATABASE or NOT_WRITTEN
 */
export async function backupLocalNeo4j(options: BackupOptions): Promise<BackupManifest> {
  return whileStopped(options.home, async (stopped) => {
    if (!(await holdsDatabases(stopped.home))) throw noDatabase(stopped.home);
    const program = await findServerProgram(options);
    const contents = await whileServing(stopped, program, options, options.describe);
    options.progress?.('De database wordt weggeschreven…');
    return writeBackup(options.file, contents, (take) => dump(stopped, program, take));
  });
}

async function dump(
  { home, lock }: StoppedHome,
  program: ServerProgram,
  take: (chunk: Buffer) => Promise<void>,
): Promise<void> {
  const args = ['database', 'dump', 'neo4j', '--to-stdout'];
  const { exitCode, log } = await runAdminTool(home, lock, program, args, { output: take });
  if (exitCode === 0) return;
  throw new BackupProblem(
    'NOT_WRITTEN',
    {
      nl: 'De database kon niet worden weggeschreven en er is geen back-up gemaakt; verhelp wat hieronder staat en probeer het opnieuw.',
      en: 'The database could not be written out and no backup was made; mend what stands below and try again.',
    },
    log,
  );
}

function noDatabase({ folder }: ServerHome): BackupProblem {
  return new BackupProblem('NO_DATABASE', {
    nl: `In ${folder} staat nog geen database; start het product eerst, of wijs met NETWERK_HOME de goede map aan.`,
    en: `There is no database in ${folder} yet; start the product first, or point to the right folder with NETWERK_HOME.`,
  });
}
