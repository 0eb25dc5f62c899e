import { randomUUID } from 'node:crypto';
import { NotLoggedIn, systemCaller, type WorkerCaller } from '@netwerk/access';
import { recordInTransaction, type Look } from '@netwerk/audit';
import type { Role } from '@netwerk/domain';
import { clearExpired, endSession, findAccount, startSession, type Graph } from '@netwerk/graph';
import { isPasswordOf } from './passwords.ts';
import type { SessionService } from './session.service.ts';
import { hashOfToken, isToken, newToken } from './token.ts';

/** A login ends after this long, however busy. */
const longestLoginHours = 8;

/** Ended logins and used keys are kept this long, to answer a late repeat, and then cleared away by whoever logs in. */
const keptDays = 30;

const system = systemCaller('session');

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

/** Starts and ends logins. Only hashes of tokens are stored; every login, refusal and logout is on the audit chain. */
export class LoginService {
  private readonly graph: Graph;
  private readonly sessions: SessionService;

  constructor(graph: Graph, sessions: SessionService) {
    this.graph = graph;
    this.sessions = sessions;
  }

  /**
   * @throws NotLoggedIn when name and password do not belong together, also for an unknown or disabled account
   * @throws TooManyAttempts
   */
  async logIn(credentials: Credentials, origin: LoginOrigin): Promise<StartedSession> {
    const username = credentials.username.trim().toLowerCase();
    await this.sessions.limits.takeLoginAttempt(username, origin.address);
    const [account] = await this.graph.read(system, findAccount, { username });
    const fits = await isPasswordOf(account?.passwordHash ?? null, credentials.password);
    if (account === undefined || !fits || account.disabled) {
      await this.recordRefusal(account ?? null, origin);
      throw new NotLoggedIn();
    }
    const started = await this.start(account, origin);
    await this.sessions.limits.loginSucceeded(username, origin.address);
    return started;
  }

  /** Logs in as a demo person. @throws NotLoggedIn when there is no such demo person, or demo people are not in use */
  async logInAsDemoPerson(username: string, origin: LoginOrigin): Promise<StartedSession> {
    const people = await this.sessions.demoPeople();
    if (!people.some((person) => person.account === username)) throw new NotLoggedIn();
    const [account] = await this.graph.read(system, findAccount, { username });
    if (account === undefined || !account.demo || account.disabled) throw new NotLoggedIn();
    return this.start(account, origin);
  }

  /** Ends the login behind a token, if there is one. */
  async logOut(token: string | null, requestId: string): Promise<void> {
    if (token === null || !isToken(token)) return;
    const tokenHash = hashOfToken(token);
    this.sessions.forget(tokenHash);
    await this.end(tokenHash, requestId);
  }

  private async start(account: Account, origin: LoginOrigin): Promise<StartedSession> {
    const token = newToken();
    const now = this.sessions.now();
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
      const [account] = await tx.run(endSession, { tokenHash, now: this.sessions.now().toISOString() });
      if (account === undefined) return;
      await recordInTransaction(tx, [sessionLook('LOGOUT', account.accountId, 'OK')], this.context(account, requestId));
    });
  }

  private async recordRefusal(account: Account | null, origin: LoginOrigin): Promise<void> {
    const look = sessionLook('LOGIN', account?.accountId ?? null, 'REFUSED');
    const context = { caller: system, at: this.sessions.now().toISOString(), requestId: origin.requestId };
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
    return { caller, at: this.sessions.now().toISOString(), requestId };
  }
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
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
