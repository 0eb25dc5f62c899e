import { NotLoggedIn, systemCaller, type WorkerCaller } from '@netwerk/access';
import { idleSince } from '@netwerk/audit';
import { todayInTheNetherlands, type Role } from '@netwerk/domain';
import { demoPeople, findSession, type Graph } from '@netwerk/graph';
import { AttemptLimits, type AttemptLimitSettings } from './attempt-limits.ts';
import { KnownLogins, type KnownLogin } from './known-logins.ts';
import { hashOfToken, isToken } from './token.ts';

const system = systemCaller('session');

export interface SessionSettings {
  /** Whether demo people may be chosen and the invented neighbourhood's clock counts. */
  readonly demo: boolean;
  readonly limits?: AttemptLimitSettings;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** Who is logged in. Only hashes of tokens are remembered. */
export class SessionService {
  readonly limits: AttemptLimits;
  private readonly graph: Graph;
  private readonly known = new KnownLogins();
  private readonly settings: SessionSettings;
  private readonly clock: () => Date;

  constructor(graph: Graph, settings: SessionSettings) {
    this.graph = graph;
    this.settings = settings;
    this.limits = new AttemptLimits(settings.limits);
    this.clock = settings.now ?? (() => new Date());
  }

  now(): Date {
    return this.clock();
  }

  /** The demo people that may be chosen; none unless the demo neighbourhood is in use. */
  async demoPeople() {
    return this.settings.demo ? this.graph.read(system, demoPeople, {}) : [];
  }

  /**
   * The login behind a token, from memory for at most a minute.
   * @throws NotLoggedIn
   */
  async find(token: string | null): Promise<{ tokenHash: string; login: KnownLogin }> {
    if (token === null || !isToken(token)) throw new NotLoggedIn();
    const tokenHash = hashOfToken(token);
    const now = this.clock();
    const known = this.known.find(tokenHash, now.getTime());
    if (known !== null) return { tokenHash, login: known };
    const login = await this.readLogin(tokenHash, now);
    this.known.remember(tokenHash, login, now.getTime());
    return { tokenHash, login };
  }

  /** A login that turned out not to count any more. */
  forget(tokenHash: string): void {
    this.known.forget(tokenHash);
  }

  private async readLogin(tokenHash: string, now: Date): Promise<KnownLogin> {
    const rows = await this.graph.read(system, findSession, {
      tokenHash,
      now: now.toISOString(),
      idleSince: idleSince(now.toISOString()),
      realToday: todayInTheNetherlands(now),
      demoClock: this.settings.demo,
    });
    const [first] = rows;
    if (first === undefined) throw new NotLoggedIn();
    const teams = rows.flatMap(({ teamId, teamName, shell }) =>
      teamId === null || teamName === null || shell === null ? [] : [{ id: teamId, name: teamName, shell }],
    );
    return {
      caller: callerOf(first),
      worker: { displayName: first.displayName, teams, demo: this.settings.demo && first.demo },
      today: first.today,
      expiresAt: first.expiresAt,
    };
  }
}

/** An account without a worker behind it is named by its own id, which is no worker's: no condition ever holds for it. */
function callerOf(row: {
  sessionId: string;
  accountId: string;
  professionalId: string | null;
  role: Role;
}): WorkerCaller {
  return {
    type: 'worker',
    accountId: row.accountId,
    professionalId: row.professionalId ?? row.accountId,
    role: row.role,
    loginSessionId: row.sessionId,
  };
}
