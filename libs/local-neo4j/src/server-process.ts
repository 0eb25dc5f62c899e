import { spawn, type ChildProcess } from 'node:child_process';
import { access, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment, readDatabaseMemory } from '@netwerk/config';
import type { ClassArchive } from './class-archive.ts';
import type { Java } from './java.ts';
import { identify, type ProcessIdentity } from './process-identity.ts';
import type { ServerHome } from './server-home.ts';

/** Long enough for an orderly stop, short enough to leave the API its share of five seconds. */
const stopWithinMs = 3_500;

/** The server as a child in a process group of its own: Ctrl-C reaches its owner only, who stops it last. */
export class ServerProcess {
  readonly identity: ProcessIdentity;
  private readonly child: ChildProcess;
  private readonly guard: ChildProcess;
  private readonly server: ServerHome;
  private readonly ended: Promise<void>;
  private over = false;
  private stopping = false;

  private constructor(child: ChildProcess, ended: Promise<void>, identity: ProcessIdentity, server: ServerHome) {
    this.child = child;
    this.identity = identity;
    this.server = server;
    this.guard = guardAgainstOrphan(identity.pid);
    this.ended = ended.then(() => {
      this.over = true;
      this.guard.kill();
    });
  }

  static async spawn(
    server: ServerHome,
    java: Java,
    jars: readonly string[],
    archive: ClassArchive,
  ): Promise<ServerProcess> {
    await rm(server.crashReport, { force: true });
    const log = await open(server.log, 'w', 0o600);
    const main = [
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${server.folder}`,
      `--config-dir=${server.conf}`,
      '--console-mode',
    ];
    const flags = [
      `-Xmx${readDatabaseMemory().heap}`,
      '-XX:-CreateCoredumpOnCrash',
      `-XX:ErrorFile=${server.crashReport}`,
    ];
    const child = spawn(java.command, [...flags, ...archive.flags, '-cp', jars.join(':'), ...main], {
      cwd: join(server.folder, 'run'),
      env: childEnvironment({ NEO4J_HOME: undefined, NEO4J_CONF: undefined }),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    // Listened for at once: a server that cannot start at all is gone within milliseconds.
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    await log.close();
    const pid = child.pid ?? 0;
    return new ServerProcess(child, ended, (await identify(pid)) ?? { pid, startedAt: '' }, server);
  }

  get isOver(): boolean {
    return this.over;
  }

  /** Whether Java itself broke down, which a bad class archive makes it do: it then leaves a report. */
  hasCrashed(): Promise<boolean> {
    return access(this.server.crashReport).then(
      () => true,
      () => false,
    );
  }

  /** Runs `listener` when the server ends without having been asked to. */
  onDeath(listener: () => void): void {
    void this.ended.then(() => {
      if (!this.stopping) listener();
    });
  }

  /**
   * Stops in order, and by force when that takes too long: what was committed is safe either way. The database is down
   * when the log says so; Java may then still be writing its class archive, which is left to it. Who goes on with its
   * files afterwards gives it as long as it needs (`withinMs`): a store that was cut off must be recovered first.
   */
  async stop(withinMs = stopWithinMs): Promise<void> {
    this.stopping = true;
    if (this.over) return;
    this.child.kill('SIGTERM');
    this.guard.kill();
    await Promise.race([this.ended, pause(withinMs, undefined, { ref: false })]);
    if (this.over || (await this.hasStopped())) return this.child.unref();
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** The last lines that the server wrote. */
  async logTail(lines: number): Promise<string[]> {
    return (await readFile(this.server.log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-lines);
  }

  private async hasStopped(): Promise<boolean> {
    return (await this.logTail(3)).some((line) => line.endsWith(' Stopped.'));
  }
}

/**
 * A shell of its own session that stops the server when its owner is gone: a killed process closes its end of the pipe,
 * whatever killed it.
 */
function guardAgainstOrphan(serverPid: number): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -TERM "$0" 2>/dev/null', String(serverPid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.unref();
  return guard;
}

/** Stops a server that an earlier owner left behind. */
export async function stopOrphan(identity: ProcessIdentity): Promise<void> {
  for (const [signal, attempts] of [
    ['SIGTERM', 100],
    ['SIGKILL', 50],
  ] as const) {
    process.kill(identity.pid, signal);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await pause(100);
      if ((await identify(identity.pid))?.startedAt !== identity.startedAt) return;
    }
  }
}
