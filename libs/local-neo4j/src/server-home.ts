import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readDatabaseMemory } from '@netwerk/config';
import { ensureFolder, inFolder } from './file-problems.ts';
import type { Java } from './java.ts';
import { LocalNeo4jProblem } from './local-neo4j-problem.ts';
import { runProgram } from './run-program.ts';

/** Where everything of one embedded database stands. */
export interface ServerHome {
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly lockFile: string;
  readonly log: string;
  /** Where the server itself tells what it is at, also while it recovers. */
  readonly ownLog: string;
  /** What Java leaves when it breaks down itself. */
  readonly crashReport: string;
}

/** Folders that the server expects; only this user can open them. */
export async function prepareServerHome(home: string): Promise<ServerHome> {
  await ensureFolder(home);
  const server = serverHomeIn(join(home, 'neo4j'), {
    passwordFile: join(home, 'secrets', 'neo4j-password'),
    lockFile: join(home, 'neo4j', 'run', 'lock.json'),
  });
  await makeFolders(server);
  await ensureFolder(join(home, 'secrets'));
  return server;
}

/** A second home inside the first, with the same password and lock, in which other data can be tried. */
export function restoringHome(home: ServerHome): ServerHome {
  return serverHomeIn(join(home.folder, 'restoring'), home);
}

export async function makeFolders({ folder }: ServerHome): Promise<void> {
  for (const part of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) await ensureFolder(join(folder, part));
}

function serverHomeIn(folder: string, shared: Pick<ServerHome, 'passwordFile' | 'lockFile'>): ServerHome {
  return {
    folder,
    conf: join(folder, 'conf'),
    data: join(folder, 'data'),
    passwordFile: shared.passwordFile,
    portFile: join(folder, 'run', 'port'),
    lockFile: shared.lockFile,
    log: join(folder, 'logs', 'console.log'),
    ownLog: join(folder, 'logs', 'debug.log'),
    crashReport: join(folder, 'logs', 'java-crash.log'),
  };
}

/** The generated password, made on the first start and told to the server before it makes its data. */
export async function serverPassword(server: ServerHome, java: Java, jars: readonly string[]): Promise<string> {
  const hasData = await holdsDatabases(server);
  const kept = (await readFile(server.passwordFile, 'utf8').catch(() => '')).trim();
  if (kept === '' && hasData) throw passwordLost(server);
  const password = kept === '' ? randomBytes(24).toString('hex') : kept;
  if (kept === '')
    await inFolder(server.folder, () => writeFile(server.passwordFile, `${password}\n`, { mode: 0o600 }));
  if (!hasData) await tellPassword(server, java, jars, password);
  return password;
}

/** Whether a server ever stored anything here. */
export function holdsDatabases({ data }: Pick<ServerHome, 'data'>): Promise<boolean> {
  return exists(join(data, 'databases'));
}

/** Kept from one start to the next, unless another program has taken it. */
export async function choosePort(server: ServerHome): Promise<number> {
  const kept = Number((await readFile(server.portFile, 'utf8').catch(() => '')).trim());
  const port = kept > 0 && (await isFree(kept)) ? kept : await anyFreePort();
  await writeFile(server.portFile, `${port}\n`, { mode: 0o600 });
  return port;
}

export async function writeConfiguration(server: ServerHome, port: number): Promise<void> {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': readDatabaseMemory().pageCache,
    // A new store takes 2 MB instead of half a gigabyte.
    'db.tx_log.preallocate': false,
    // While much is written at once: else a server that was cut off has up to a quarter of an hour to catch up with.
    'db.checkpoint.interval.tx': 5_000,
    // Stops in one second instead of eleven.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  const text = Object.entries(settings).map(([name, value]) => `${name}=${String(value)}\n`);
  await inFolder(server.folder, () => writeFile(join(server.conf, 'neo4j.conf'), text.join(''), { mode: 0o600 }));
}

/** By a file of arguments: the command line of a process can be read by every user of the machine. */
async function tellPassword(server: ServerHome, java: Java, jars: readonly string[], password: string): Promise<void> {
  const argumentFile = join(server.folder, 'run', 'set-password.args');
  const main = `org.neo4j.cli.AdminTool dbms set-initial-password ${password}`;
  await writeFile(argumentFile, `-Xmx128m -cp "${jars.join(':').replaceAll('\\', '\\\\')}"\n${main}\n`, {
    mode: 0o600,
  });
  await writeConfiguration(server, 7687);
  try {
    const result = await runProgram(java.command, [`@${argumentFile}`], {
      environment: { NEO4J_HOME: server.folder, NEO4J_CONF: server.conf },
    });
    if (result === null || result.exitCode !== 0) throw cannotPrepare(server, result?.output ?? '');
  } finally {
    await rm(argumentFile, { force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function passwordLost(server: ServerHome): LocalNeo4jProblem {
  return new LocalNeo4jProblem('PASSWORD_LOST', {
    nl: `Het wachtwoord van de database ontbreekt (${server.passwordFile}); zet dat bestand terug, of verplaats ${server.data} en begin opnieuw.`,
    en: `The password of the database is missing (${server.passwordFile}); restore that file, or move ${server.data} away and start afresh.`,
  });
}

function cannotPrepare(server: ServerHome, output: string): LocalNeo4jProblem {
  return new LocalNeo4jProblem(
    'DIED',
    {
      nl: `De database kon niet worden voorbereid in ${server.folder}; verhelp wat hieronder staat en start opnieuw.`,
      en: `The database could not be prepared in ${server.folder}; mend what stands below and start again.`,
    },
    output.trim().split('\n').slice(-5),
  );
}
