import { randomUUID } from 'node:crypto';
import { NotLoggedIn, systemCaller, type WorkerCaller } from '@netwerk/access';
import { idleSince, recordInTransaction, type Look } from '@netwerk/audit';
import { todayInTheNetherlands, type Role } from '@netwerk/domain';
import {
  clearExpired,
  demoPeople,
  endSession,
  findAccount,
  findSession,
  startSession,
  type Graph,
} from '@netwerk/graph';
import { AttemptLimits, type AttemptLimitSettings } from './attempt-limits.ts';
import { KnownLogins, type KnownLogin } from './known-logins.ts';
import { isPasswordOf } from './passwords.ts';
import { hashOfToken, isToken, newToken } from './token.ts';

/** A login ends after this long, however busy. */
const longestLoginHours = 8;

/** Ended logins and used keys are kept this long, to answer a late repeat, and then cleared away by whoever logs in. */
const keptDays = 30;

const system = systemCaller('session');

export interface SessionSettings {
  /** Whether demo people may be chosen and the invented neighbourhood's clock counts. */
  readonly demo: boolean;
  readonly limits?: AttemptLimitSettings;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Where a login comes from, and the login that the same browser had before. */
export interface LoginOrigin {
  readonly address: string;
  readonly previousToken: string | null;
  readonly requestId: string;
}

export interface StartedSession {
  readonly token: string;
  readonly displayName: string;
  readonly role: Role;
}

interface Account {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
}

/** Who is logged in: starts, finds and ends logins. Only hashes of tokens are stored or remembered. */
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

  /**
   * @throws NotLoggedIn when name and password do not belong together, also for an unknown or disabled account
   * @throws TooManyAttempts
   */
  async logIn(credentials: Credentials, origin: LoginOrigin): Promise<StartedSession> {
    const username = credentials.username.trim().toLowerCase();
    await this.limits.takeLoginAttempt(username, origin.address);
    const [account] = await this.graph.read(system, findAccount, { username });
    const fits = await isPasswordOf(account?.passwordHash ?? null, credentials.password);
    if (account === undefined || !fits || account.disabled) {
      await this.recordRefusal(account ?? null, origin);
      throw new NotLoggedIn();
    }
    const started = await this.start(account, origin);
    await this.limits.loginSucceeded(username, origin.address);
    return started;
  }

  /** Logs in as a demo person. @throws NotLoggedIn when there is no such demo person, or demo people are not in use */
  async logInAsDemoPerson(username: string, origin: LoginOrigin): Promise<StartedSession> {
    const people = await this.demoPeople();
    if (!people.some((person) => person.account === username)) throw new NotLoggedIn();
    const [account] = await this.graph.read(system, findAccount, { username });
    if (account === undefined || !account.demo || account.disabled) throw new NotLoggedIn();
    return this.start(account, origin);
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

  /** Ends the login behind a token, if there is one. */
  async logOut(token: string | null, requestId: string): Promise<void> {
    if (token === null || !isToken(token)) return;
    const tokenHash = hashOfToken(token);
    this.known.forget(tokenHash);
    await this.end(tokenHash, requestId);
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

  private async start(account: Account, origin: LoginOrigin): Promise<StartedSession> {
    const token = newToken();
    const now = this.clock();
    const expiresAt = new Date(now.getTime() + longestLoginHours * 3_600_000).toISOString();
    await this.graph.write(system, async (tx) => {
      const rows = await tx.run(startSession, {
        accountId: account.accountId,
        sessionId: randomUUID(),
        tokenHash: hashOfToken(token),
        now: now.toISOString(),
        expiresAt,
      });
      if (rows.length === 0) throw new NotLoggedIn();
      await tx.run(clearExpired, { before: daysBefore(now, keptDays) });
      await recordInTransaction(
        tx,
        [sessionLook('LOGIN', account.accountId, 'OK')],
        this.context(account, origin.requestId),
      );
    });
    await this.logOut(origin.previousToken, origin.requestId);
    return { token, displayName: account.displayName, role: account.role };
  }

  private async end(tokenHash: string, requestId: string): Promise<void> {
    await this.graph.write(system, async (tx) => {
      const [account] = await tx.run(endSession, { tokenHash, now: this.clock().toISOString() });
      if (account === undefined) return;
      await recordInTransaction(tx, [sessionLook('LOGOUT', account.accountId, 'OK')], this.context(account, requestId));
    });
  }

  private async recordRefusal(account: Account | null, origin: LoginOrigin): Promise<void> {
    const look = sessionLook('LOGIN', account?.accountId ?? null, 'REFUSED');
    const context = { caller: system, at: this.clock().toISOString(), requestId: origin.requestId };
    await this.graph.write(system, (tx) => recordInTransaction(tx, [look], context));
  }

  private context(account: Pick<Account, 'accountId' | 'role'>, requestId: string) {
    const caller: WorkerCaller = {
      type: 'worker',
      accountId: account.accountId,
      professionalId: account.accountId,
      role: account.role,
      loginSessionId: '',
    };
    return { caller, at: this.clock().toISOString(), requestId };
  }
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
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

function sessionLook(action: 'LOGIN' | 'LOGOUT', accountId: string | null, result: 'OK' | 'REFUSED'): Look {
  return {
    action,
    subject: 'Account',
    subjectId: accountId,
    operation: 'session',
    rule: null,
    ground: null,
    purpose: null,
    result,
  };
}
