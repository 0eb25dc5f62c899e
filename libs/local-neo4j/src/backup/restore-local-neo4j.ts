import type { HomeSettings } from '@netwerk/config';
import { readMigrations, type GraphSettings } from '@netwerk/graph';
import { runAdminTool } from '../admin-tool.ts';
import { checkFreeSpace } from '../file-problems.ts';
import { LocalNeo4jProblem } from '../local-neo4j-problem.ts';
import { makeFolders, restoringHome, serverPassword, writeConfiguration, type ServerHome } from '../server-home.ts';
import { findServerProgram, type ServerProgram, type StartOptions } from '../start-server.ts';
import { checkDump, openBackup, type OpenBackup } from './backup-file.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { BackupProblem } from './backup-problem.ts';
import { whileServing, whileStopped, type StoppedHome } from './stopped-home.ts';
import { folderForOldData, settleSwap, swapSteps } from './swap-data.ts';

export interface RestoreOptions extends HomeSettings, StartOptions {
  /** Path of the backup. */
  readonly file: string;
  /** The moment of restoring, for the name of the folder with the old data. */
  readonly now: string;
  /**
   * Brings the restored database up to date and looks whether it is good, before it takes the place of the old one. What it
   * throws leaves the old one where it is.
   */
  readonly accept: (connection: GraphSettings, manifest: BackupManifest) => Promise<void>;
}

export interface Restored {
  readonly manifest: BackupManifest;
  /** Folder with the data that stood there before; null when there were none. */
  readonly keptAs: string | null;
}

/** A store takes several times the room of its dump, which is compressed. */
const roomPerDumpByte = 8;

/**
 * Puts a backup in the place of the database of `home`: checked wholly, loaded beside the old data, started and accepted
 * there, and only then swapped. Whatever goes wrong, and whenever the process is killed, the old or the new data are there.
 * @throws LocalNeo4jProblem ALREADY_RUNNING when the product runs
 * @throws BackupProblem when the file is not good, or cannot be loaded
 */
export async function restoreLocalNeo4j(options: RestoreOptions): Promise<Restored> {
  const backup = await openBackup(options.file, await readMigrations());
  try {
    return await whileStopped(options.home, async (stopped) => {
      options.progress?.('De back-up wordt gecontroleerd…');
      await checkDump(backup);
      try {
        await tryOut(stopped, backup, options);
        return { manifest: backup.manifest, keptAs: await swap(stopped.home, options) };
      } finally {
        await settleSwap(stopped.home);
      }
    });
  } finally {
    await backup.close();
  }
}

async function tryOut({ home, lock }: StoppedHome, backup: OpenBackup, options: RestoreOptions): Promise<void> {
  const staged = { home: restoringHome(home), lock };
  const program = await findServerProgram(options);
  await makeFolders(staged.home);
  const megabytes = Math.ceil((backup.manifest.dumpBytes * roomPerDumpByte) / 1_048_576);
  await checkFreeSpace(staged.home.folder, 100 + megabytes);
  options.progress?.('De back-up wordt naast de huidige gegevens geladen…');
  await serverPassword(staged.home, program.java, program.jars);
  await load(staged, program, backup);
  options.progress?.('De teruggezette database wordt gestart en nagekeken…');
  await serve(staged, program, options, backup.manifest);
}

async function serve(
  staged: StoppedHome,
  program: ServerProgram,
  options: RestoreOptions,
  manifest: BackupManifest,
): Promise<void> {
  try {
    await whileServing(staged, program, options, (connection) => options.accept(connection, manifest));
  } catch (error) {
    // The folder that its own sentence speaks of is removed.
    throw error instanceof LocalNeo4jProblem ? notLoaded([...error.log]) : error;
  }
}

async function load({ home, lock }: StoppedHome, program: ServerProgram, backup: OpenBackup): Promise<void> {
  await writeConfiguration(home, 7687);
  const args = ['database', 'load', 'neo4j', '--from-stdin', '--overwrite-destination=true'];
  const { exitCode, log } = await runAdminTool(home, lock, program, args, { input: backup.dump() });
  if (exitCode !== 0) throw notLoaded(log);
}

function notLoaded(log: readonly string[]): BackupProblem {
  return new BackupProblem(
    'NOT_LOADED',
    {
      nl: 'De back-up kon niet worden geladen; verhelp wat hieronder staat en probeer het opnieuw. De gegevens zijn niet aangeraakt.',
      en: 'The backup could not be loaded; mend what stands below and try again. The data were not touched.',
    },
    log,
  );
}

async function swap(home: ServerHome, { now }: RestoreOptions): Promise<string | null> {
  const keptAs = await folderForOldData(home, now);
  try {
    for (const step of swapSteps(home, keptAs)) await step();
    return keptAs;
  } catch (error) {
    throw new BackupProblem(
      'NOT_MOVED',
      {
        nl: `De map ${home.data} kon niet worden verwisseld; zorg dat het een gewone map is waarin u mag schrijven en probeer het opnieuw. De gegevens van hiervoor staan er nog.`,
        en: `The folder ${home.data} could not be swapped; see that it is an ordinary folder that you may write and try again. The data of before are still there.`,
      },
      [String(error)],
    );
  }
}
